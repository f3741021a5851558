#pragma once

#include "core/intake/check_file.h"
#include "core/intake/import_commit.h"
#include "core/intake/ledger_office.h"
#include "tests/support/ledger_fixture.h"

#include <QHash>
#include <QSet>

namespace canbao::test {

/// How well suggestions were made. A suggestion is one row of a department speaking for one entry.
struct ComparisonScore {
    qint64 wanted = 0; ///< that the truth holds, with usable numbers on both sides
    qint64 made = 0;   ///< of those
    qint64 shown = 0;  ///< all that were made
    qint64 wrong = 0;  ///< of those that the truth does not hold

    [[nodiscard]] double recall() const { return wanted == 0 ? 1 : double(made) / double(wanted); }
    [[nodiscard]] double precision() const { return shown == 0 ? 1 : double(shown - wrong) / double(shown); }
};

/// Puts a list into the fixture's ledger as a clerk would.
inline Result<intake::ImportOutcome> importFile(const LedgerFixture& fixture, const QString& path,
                                                domain::ListKind kind) {
    intake::CheckRequest request;
    request.kind = kind;
    request.today = fixture.session().clock.today();
    CANBAO_TRY_ASSIGN(request.office, intake::officeOf(fixture.ledger()));
    intake::ImportOptions options;
    options.fileName = QStringLiteral("名单.xlsx");
    options.sha256 = domain::code(kind).toUtf8().leftJustified(32, 'x', true);
    options.issuedOn = fixture.session().clock.today();
    CANBAO_TRY_ASSIGN(const intake::CheckedList checked, intake::checkFile(path, request));
    return intake::commitImport(fixture.session(), checked, options);
}

/// One row speaking for one entry, as the ledger has it.
struct ShownSuggestion {
    domain::ListKind list = domain::ListKind::UnenrolledPersons; ///< of the entry
    int row = 0;                                                 ///< that the entry came from
    domain::ListKind source = domain::ListKind::Deaths;
    int sourceRow = 0;
    QString result; ///< excluded/deceased, enrolled/
    QString confidence;
    bool question = false;

    [[nodiscard]] QString key() const {
        return QStringList{domain::code(list), QString::number(row), domain::code(source), QString::number(sourceRow),
                           result}
            .join(u' ');
    }
};

/// Every piece of evidence of every open suggestion, each with the row that brought its entry.
inline QList<ShownSuggestion> shownSuggestions(const LedgerFixture& fixture) {
    auto rows = fixture.ledger().database().query(
        "SELECT import_batch.kind, import_row.row, evidence.kind, evidence.row, suggestion.outcome, suggestion.reason, "
        "evidence.confidence, evidence.question FROM suggestion_evidence AS evidence "
        "JOIN suggestion ON suggestion.id = evidence.suggestion AND suggestion.state = 'open' "
        "JOIN import_row ON import_row.entry = suggestion.entry "
        "JOIN import_batch ON import_batch.id = import_row.batch");
    QList<ShownSuggestion> shown;
    while (rows && rows->step().value()) {
        shown.append({*domain::listKindFromCode(rows->text(0)), rows->integer(1),
                      *domain::listKindFromCode(rows->text(2)), rows->integer(3), rows->text(4) + u'/' + rows->text(5),
                      rows->text(6), rows->int64(7) != 0});
    }
    return shown;
}

} // namespace canbao::test
