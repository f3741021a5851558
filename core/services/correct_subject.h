#pragma once

#include "core/store/queries/subject_file.h"
#include "core/store/session.h"

#include <QMap>

namespace canbao::services {

/// 更正身份信息: what a clerk found out at the door about who somebody is and where they live. The city's own words
/// stay in its rows; what is corrected here no later list overwrites.
///
/// Fields by their codes, as lists have them. Persons: name, citizen_id, phone, address, village, group; employers:
/// employer_name, credit_code, legal_person, phone, address, village. A village is its 12-digit code, empty for none.
struct Correction {
    EntryId entry;                 ///< one of the subject's, whose history tells it
    QMap<QString, QString> values; ///< the fields to be corrected; what is as it was changes nothing
    QString note;
};

struct Corrected {
    qint64 seq = 0;     ///< of the event
    QStringList fields; ///< that are different now
};

/// One transaction with its event of old and new values. Refused in words, nothing changed: nothing is different; an
/// empty name or number; a number that a spreadsheet damaged, one that somebody else in the ledger has; a number whose
/// check digit or date does not hold without a note that says it was looked at; no such village; text that is far too
/// long.
[[nodiscard]] Result<Corrected> correctSubject(const store::Session& session, const Correction& correction);

/// 撤销更正: what stood before stands again, as an event of its own. Refused in words when it was corrected again
/// since.
[[nodiscard]] Result<> undoCorrection(const store::Session& session, qint64 seq);

/// What can be corrected of this subject and how it stands, by the fields' codes.
[[nodiscard]] QMap<QString, QString> correctableFields(const store::SubjectFile& file);

} // namespace canbao::services
