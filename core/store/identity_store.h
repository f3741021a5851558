#pragma once

#include "core/domain/codes.h"
#include "core/store/database.h"

#include <QMap>
#include <QSet>

namespace canbao::store {

/// Who a subject is and what of it a clerk corrected, beside the subject's own row (store/subject_store.h). Every write
/// is within the caller's transaction.
struct SubjectKey {
    domain::SubjectType type = domain::SubjectType::Person;
    qint64 id = 0;
};

/// What a clerk corrected and has not taken back: by the field's code, what stood there before. Lists do not overwrite
/// these fields.
[[nodiscard]] Result<QMap<QString, QString>> correctedFields(const Database& database, SubjectKey subject);
/// Whose fields are: no list of thousands asks for each.
[[nodiscard]] Result<QSet<qint64>> correctedSubjects(const Database& database, domain::SubjectType type);
/// The field was corrected to `now`, from `before`; when it stands again as before the first correction it is not a
/// corrected one any more.
[[nodiscard]] Result<> noteCorrection(const Database& database, SubjectKey subject, const QString& field,
                                      const QString& before, const QString& now);

/// As the subject was sent, or as it was corrected since.
[[nodiscard]] Result<QString> identityKeyOf(const Database& database, SubjectKey subject);
/// 0 when nobody has this identity.
[[nodiscard]] Result<qint64> subjectOfIdentity(const Database& database, domain::SubjectType type,
                                               const QString& identityKey);
/// Every identity, in UTF-8, that was once a subject's and was corrected.
[[nodiscard]] Result<QSet<QByteArray>> formerIdentityKeys(const Database& database);
/// The subject's identity is another one from now on. The old one still finds it (SubjectStore::personByKey), for who
/// is sent with it under the name of then.
[[nodiscard]] Result<> changeIdentity(const Database& database, SubjectKey subject, const QString& identityKey,
                                      const QString& matchName);

} // namespace canbao::store
