#pragma once

#include "core/store/session.h"
#include "tests/faults/fault_run.h"
#include "tests/support/ledger_fixture.h"

namespace canbao::faults {

/// What scenarios acknowledge when their one piece of work is done and safe.
inline const QString kDone = QStringLiteral("done");

/// Every scenario works on the same day.
[[nodiscard]] const FixedClock& scenarioClock();
/// Where the scenario's ledger is.
[[nodiscard]] QString ledgerIn(const QString& folder);
/// Closes the fixture's ledger and puts it there.
void keepIn(const QString& folder, test::LedgerFixture& fixture);
/// Opens it as the window does, its first operator at work.
[[nodiscard]] Result<> withSession(const QString& folder, const std::function<Result<>(const store::Session&)>& work);

/// What a check of the file says; else what `more` says. Empty: nothing is wrong.
[[nodiscard]] QString soundAnd(const QString& path, const std::function<QString(const store::Ledger&)>& more);
[[nodiscard]] qint64 countOf(const store::Ledger& ledger, std::string_view sql);
[[nodiscard]] QString allOrNone(qint64 count, qint64 all, bool mustBeAll);

} // namespace canbao::faults
