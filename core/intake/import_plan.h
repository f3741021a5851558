#pragma once

#include "core/base/progress.h"
#include "core/intake/checked_list.h"
#include "core/intake/subject_changes.h"
#include "core/store/batch_store.h"
#include "core/store/ledger.h"

#include <QList>

#include <vector>

namespace canbao::intake {

/// What the user says of a list besides its file.
struct ImportOptions {
    QString fileName;  ///< without its folder
    QByteArray sha256; ///< of the file's bytes
    QString sender;    ///< whose list it is, as the office calls them: what is corrected is remembered for theirs
    domain::Insurance insurance = domain::Insurance::Unspecified; ///< for rows that name none
    bool fullList = false;            ///< who stood on the last list of this kind and is missing now becomes withdrawn
    QDate issuedOn;                   ///< the city's date of the list; invalid: today
    FieldPolicies policies;           ///< what each column may do to whom the ledger knows; city lists only
    bool withdrawalConfirmed = false; ///< somebody looked at how many the full list withdraws, and means it
};

/// What will become of one accepted row.
struct PlannedRow {
    enum class Action { New, Changed, Same };
    int row = 0; ///< of the CheckedList
    Action action = Action::New;
    qint64 knownSubject = 0; ///< the person's or employer's number when the ledger has it already
    bool forgotten = false;  ///< every import that brought the subject was taken back: this row describes it anew
    EntryId knownEntry;      ///< the entry when there is one; New with an entry: it was withdrawn or taken back and is
                             ///< issued again
    ReferenceId knownReference; ///< of a department's list: the record that its earlier lists left
    QList<FieldChange> changes;
    bool nameDiffers =
        false; ///< the ledger knows this id under another name: accepted, warned, the ledger's name stays
};

/// 导入前说明: everything an import will do to the ledger, before anything changes. Nothing that a clerk recorded is
/// ever touched: rows change what is known of a subject, never an entry's result.
struct ImportPlan {
    QByteArray head;             ///< of the event chain when this was planned: while it is the same, the plan holds
    QList<PlannedRow> rows;      ///< the accepted ones, in the file's order
    std::vector<int> byIdentity; ///< places in `rows` in the order of their identity keys, then of the file: as the
                                 ///< ledger's index has them, so that its pages are gone through once
    QList<EntryId> withdrawn;    ///< full lists only, and only entries without a result
    QList<ReferenceId> withdrawnReferences; ///< the same of a department's full list
    store::Batch::Counts counts;
    BatchId sameFile;                  ///< a standing batch of this very file, kind and insurance
    QMap<Field, qint64> changedFields; ///< how many rows change which field
    qint64 conflicts = 0;              ///< rows that differ from what a clerk verified; see ChangeFate::KeptVerified
    qint64 withdrawable = 0;           ///< of a full list: how many stand there that it could withdraw
    QStringList leftOut;               ///< sheets with people that were not taken; see CheckedList::leftOut()

    /// A full list that withdraws so many is more likely half a list, and one that withdraws anybody while a sheet with
    /// people is left out surely may be: neither is committed unless it is confirmed.
    [[nodiscard]] bool withdrawsSuspiciouslyMany() const;
    [[nodiscard]] bool withdrawsBesideSheetsLeftOut() const { return counts.withdrawn > 0 && !leftOut.isEmpty(); }
    [[nodiscard]] bool withdrawalIsDoubtful() const {
        return withdrawsSuspiciouslyMany() || withdrawsBesideSheetsLeftOut();
    }
};

/// Above both, a full list is suspicious.
inline constexpr qint64 kMostWithdrawn = 20;
inline constexpr double kMostWithdrawnShare = 0.30; ///< of those that it could withdraw

[[nodiscard]] Result<ImportPlan> planImport(const store::Ledger& ledger, const CheckedList& list,
                                            const ImportOptions& options, const Progress& progress = {});

} // namespace canbao::intake
