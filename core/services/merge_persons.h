#pragma once

#include "core/domain/subject.h"
#include "core/store/session.h"

#include <QList>

#include <optional>

namespace canbao::services {

/// What was done to whom two persons are: one or two. undoIdentityChange() takes all of it back.
struct IdentityChange {
    qint64 group = 0;       ///< the seq of its first event
    QList<EntryId> entries; ///< those that it touched
};

/// 合并: `gone` and `stays` are one person. The entries of the first go to the second, with their history; so do the
/// rosters, the special groups that somebody named by hand (where both have one, the one that lasts longer), what other
/// departments say, and every later list's rows that are written as the first was. Where both stand
/// on the same list for the same insurance, the first's entry is void: it was the same. Refused in words, nothing
/// changed: that entry has a result (two results are for the clerk to settle first), nothing stands to be merged.
[[nodiscard]] Result<IdentityChange> mergePersons(const store::Session& session, PersonId gone, PersonId stays,
                                                  const QString& note = {});

/// 拆分: some entries of one person are another's, who is in the ledger already (by domain::identityKey) or is put in.
/// Their results, history and source rows go with them, and what rosters said in the same lists. The first keeps at
/// least one entry. Refused in words, nothing changed: no such entries, none left, the other stands on the same list.
struct SplitRequest {
    PersonId from;
    QList<EntryId> entries;
    domain::Person other;
    QString note;
};
[[nodiscard]] Result<IdentityChange> splitPerson(const store::Session& session, const SplitRequest& request);

/// Takes back a merge or a split, as events of its own: whose the entries were, how they stood, who worked where.
/// Refused in words: taken back already, or later work (a result, a list, another merge) builds on it.
[[nodiscard]] Result<IdentityChange> undoIdentityChange(const store::Session& session, qint64 group,
                                                        const QString& note = {});

/// Several of them, the latest first, all or none.
[[nodiscard]] Result<> undoIdentityChanges(const store::Session& session, const QList<IdentityChange>& changes);

/// The last merge or split of a person that stands; nothing when there was none. A tie that was accepted from a
/// proposal (services/decide_identity.h) is a merge like any.
struct LastIdentityChange {
    qint64 group = 0;
    bool merged = true; ///< else split
    QDateTime recordedAt;
    OperatorId by;
};
[[nodiscard]] Result<std::optional<LastIdentityChange>> lastIdentityChange(const store::Ledger& ledger,
                                                                           PersonId person);

} // namespace canbao::services
