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
        case Kind::CountsDiffer:
            return tr("The counts of batch %1 do not agree with its rows.").arg(finding.number);
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
