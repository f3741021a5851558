#include "tests/faults/scenario_parts.h"

#include "core/services/check_ledger.h"

#include <QFile>

using namespace Qt::StringLiterals;
using canbao::test::LedgerFixture;

namespace canbao::faults {

const FixedClock& scenarioClock() {
    static const FixedClock fixed(QDateTime(QDate(2026, 6, 12), QTime(9, 30)));
    return fixed;
}

QString ledgerIn(const QString& folder) {
    return folder + u"/office.canbao"_s;
}

void keepIn(const QString& folder, LedgerFixture& fixture) {
    fixture.close();
    if (!QFile::copy(fixture.path(), ledgerIn(folder))) {
        qFatal("the scenario's ledger cannot be copied");
    }
}

Result<> withSession(const QString& folder, const std::function<Result<>(const store::Session&)>& work) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(ledgerIn(folder)));
    CANBAO_TRY_ASSIGN(const OperatorId by, ledger.operatorNamed({}));
    return work({ledger, by, scenarioClock()});
}

QString soundAnd(const QString& path, const std::function<QString(const store::Ledger&)>& more) {
    const auto ledger = store::Ledger::open(path);
    if (!ledger) {
        return u"it does not open: "_s + ledger.error().message + u' ' + ledger.error().detail;
    }
    const auto report = services::checkLedger(*ledger);
    if (!report || !report->ok()) {
        return u"its check fails: "_s + (report ? report->problems.join(u"; "_s) : report.error().detail);
    }
    return more(*ledger);
}

qint64 countOf(const store::Ledger& ledger, std::string_view sql) {
    return ledger.database().number(sql).value_or(-1);
}

QString allOrNone(qint64 count, qint64 all, bool mustBeAll) {
    if (count != all && count != 0) {
        return u"half done: %1 of %2"_s.arg(count).arg(all);
    }
    return mustBeAll && count != all ? u"acknowledged and lost"_s : QString();
}

} // namespace canbao::faults
