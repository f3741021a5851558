#include "core/services/claim_ledger.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::ClaimLedger)

public:
    static QString somebody() { return tr("somebody"); }
    static QString script() { return tr("a command (canbao-cli)"); }
    static QString unknown() { return tr("Another window or program has this ledger open."); }
    static QString holds(const QString& who, const QString& computer, const QString& since) {
        return tr("This ledger is open since %3: %1, on the computer %2.").arg(who, computer, since);
    }
};

} // namespace

store::LedgerHolder thisHolder(const QString& program, const QString& operatorName, const Clock& clock) {
    return {program, operatorName, QSysInfo::machineHostName(), clock.nowUtc()};
}

Result<store::WriterClaim::Outcome> claimLedger(const QString& ledgerPath, const QString& program,
                                                const QString& operatorName, const Clock& clock) {
    return store::WriterClaim::take(ledgerPath, thisHolder(program, operatorName, clock));
}

QString inUseWords(const store::LedgerHolder& holder) {
    if (!holder.since.isValid()) {
        return Words::unknown();
    }
    const QString who = holder.program == u"canbao-cli"_s ? Words::script()
                        : holder.operatorName.isEmpty()   ? Words::somebody()
                                                          : holder.operatorName;
    return Words::holds(who, holder.computer, holder.since.toLocalTime().toString(u"MM-dd HH:mm"));
}

} // namespace canbao::services
