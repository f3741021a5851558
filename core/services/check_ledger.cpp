#include "core/services/check_ledger.h"

#include "core/store/ledger_audit.h"

#include <QCoreApplication>

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::CheckLedger)

public:
    static QString of(const store::AuditFinding& finding) {
        using Kind = store::AuditFinding::Kind;
        switch (finding.kind) {
        case Kind::FileDamaged:
            return tr("The file itself is damaged. Restore the latest backup.");
        case Kind::IndexDiffers:
            return tr("%n index(es) of the file do not hold what their tables hold. Restore the latest backup.",
                      nullptr, static_cast<int>(finding.number));
        case Kind::ReferenceBroken:
            return tr("%n reference(s) between tables lead nowhere.", nullptr, static_cast<int>(finding.number));
        case Kind::EventMissing:
            return tr("Event %1 is missing from the history.").arg(finding.number);
        case Kind::ChainBroken:
            return tr("Event %1 does not fit the history before it: it was altered outside this program.")
                .arg(finding.number);
        case Kind::StateDiffers:
            return tr("Entry %1 does not stand as its events left it.").arg(finding.number);
        case Kind::EntryWithoutEvents:
            return tr("Entry %1 has no event that issued it.").arg(finding.number);
        case Kind::OwnerDiffers:
            return tr("Entry %1 is not the person's to whom a merge or a split gave it.").arg(finding.number);
        case Kind::FirstBatchDiffers:
            return tr("Entry %1 names another import than the one that issued it.").arg(finding.number);
        case Kind::VillageDiffers:
            return tr("Entry %1 counts for another village than its person or employer.").arg(finding.number);
        case Kind::PersonWordsDiffer:
            return tr("Person %1 is searched for by words that do not come from the name.").arg(finding.number);
        case Kind::EmployerWordsDiffer:
            return tr("Employer %1 is searched for by words that do not come from the name.").arg(finding.number);
        case Kind::EventCountsDiffer:
            return tr("The counts of batch %1 do not agree with its events.").arg(finding.number);
        case Kind::CountsDiffer:
            return tr("The counts of batch %1 do not agree with its rows.").arg(finding.number);
        case Kind::EnforcementDiffers:
            return tr("The step against an employer that event %1 tells of does not stand as it was taken.")
                .arg(finding.number);
        case Kind::GroupDiffers:
            return tr("The special group that event %1 tells of does not stand as it was tagged.").arg(finding.number);
        case Kind::PolicyDiffers:
            return finding.number > 0
                       ? tr("The office's own figure that event %1 tells of is not the one that was put in.")
                             .arg(finding.number)
                       : tr("A figure of the office's own stands in the policy tables that no event tells of.");
        case Kind::SubmissionAltered:
            return tr("Submitted report %1 is not what was submitted: it was altered outside this program.")
                .arg(finding.number);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

Result<CheckReport> checkLedger(const store::Ledger& ledger, const Progress& progress) {
    CANBAO_TRY_ASSIGN(const store::Audit audit, store::auditLedger(ledger.database(), progress));
    CheckReport report;
    report.events = audit.events;
    report.head = audit.head;
    for (const store::AuditFinding& finding : audit.findings) {
        report.problems.append(Words::of(finding));
    }
    return report;
}

} // namespace canbao::services
