#pragma once

#include "core/domain/special_group.h"
#include "core/store/database.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace canbao::store {

/// A person or an employer; one of the two is set.
struct SubjectId {
    PersonId person;
    EmployerId employer;

    friend bool operator==(SubjectId, SubjectId) = default;
};

/// 特殊群体 by hand: that somebody belongs to a group, since when, and how one knows.
struct HandTag {
    SubjectId subject;
    domain::SpecialGroup group = domain::SpecialGroup::LandlessFarmer;
    QDate since;
    QDate until; ///< the last day; invalid: still
    QString source;

    friend bool operator==(const HandTag&, const HandTag&) = default;
};

/// What the detail of EventKind::GroupTagged says: how the tag was and how it is; nothing: there is none.
struct TagChange {
    SubjectId subject;
    domain::SpecialGroup group = domain::SpecialGroup::LandlessFarmer;
    std::optional<HandTag> before;
    std::optional<HandTag> after;
    qint64 together = 0; ///< changed in one go: the seq of the first event of them all; 0: by itself
    qint64 undoes = 0;   ///< the seq that it takes back
};
[[nodiscard]] QString toJson(const TagChange& change);
[[nodiscard]] TagChange tagChangeFromJson(const QString& json);

[[nodiscard]] Result<std::optional<HandTag>> handTag(const Database& database, SubjectId subject,
                                                     domain::SpecialGroup group);
/// Makes the tag what the change says; `seq` is its event. Within the caller's transaction.
[[nodiscard]] Result<> apply(const Database& database, const TagChange& change, qint64 seq);

/// A tag with the event that says so, to be moved to whom the person is one with, and back. Within the caller's
/// transaction.
struct SaidTag {
    HandTag tag;
    qint64 seq = 0;
};
[[nodiscard]] Result<QList<SaidTag>> saidTagsOf(const Database& database, SubjectId subject);
/// A tag that the subject has of that group already stays as it is.
[[nodiscard]] Result<> put(const Database& database, const SaidTag& said);
/// Only the tag of that event; a later one stays.
[[nodiscard]] Result<> remove(const Database& database, const SaidTag& said);
[[nodiscard]] QJsonObject toJson(const SaidTag& said);
[[nodiscard]] SaidTag saidTagFromJson(const QJsonValue& json);

/// The first entry of the subject that was not taken back, so that its history shows what happened to it.
[[nodiscard]] Result<EntryId> firstEntryOf(const Database& database, SubjectId subject);
/// Whether the ledger has that person or employer.
[[nodiscard]] Result<bool> exists(const Database& database, SubjectId subject);

} // namespace canbao::store
