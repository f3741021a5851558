#pragma once

#include "core/intake/check_list.h"
#include "core/intake/import_commit.h"
#include "core/intake/ledger_office.h"
#include "tests/support/hand_workbook.h"
#include "tests/support/ledger_fixture.h"

namespace canbao::test {

/// A list that a test wrote down, judged for the fixture's office.
inline Result<intake::CheckedList> checked(const LedgerFixture& fixture, domain::ListKind kind,
                                           const QList<HandRow>& rows) {
    intake::CheckRequest request;
    request.kind = kind;
    CANBAO_TRY_ASSIGN(request.office, intake::officeOf(fixture.ledger()));
    request.today = fixture.session().clock.today();
    HandWorkbook workbook({HandSheet{QStringLiteral("名单"), rows}});
    return intake::checkList(workbook, request);
}

/// Issued on 10 June 2026; `file` stands for the file's bytes.
inline intake::ImportOptions optionsOf(const QByteArray& file, bool full = false) {
    intake::ImportOptions options;
    options.fileName = QStringLiteral("名单.xlsx");
    options.sha256 = file.leftJustified(32, 'x');
    options.fullList = full;
    options.issuedOn = QDate(2026, 6, 10);
    return options;
}

inline Result<intake::ImportOutcome> import(const LedgerFixture& fixture, domain::ListKind kind,
                                            const QList<HandRow>& rows, const intake::ImportOptions& options) {
    CANBAO_TRY_ASSIGN(const intake::CheckedList list, checked(fixture, kind, rows));
    return intake::commitImport(fixture.session(), list, options);
}

} // namespace canbao::test
