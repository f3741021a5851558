#include "core/intake/row_checks.h"

#include "core/domain/citizen_id.h"
#include "core/domain/credit_code.h"
#include "core/intake/insurance_words.h"
#include "core/intake/row_cells.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

bool hasSeverity(const QList<RowVerdict>& verdicts, domain::Severity severity) {
    return std::ranges::any_of(
        verdicts, [severity](const RowVerdict& verdict) { return domain::severityOf(verdict.code) == severity; });
}

/// A row's own words go before those above the table.
void takeEmployerAbove(const QMap<int, EmployerAbove>& employersFrom, int ordinal, RowReading& reading) {
    const auto after = employersFrom.upperBound(ordinal);
    if (after == employersFrom.constBegin() || reading.facts.contains(Field::EmployerName) ||
        reading.facts.contains(Field::CreditCode)) {
        return;
    }
    const EmployerAbove& employer = *std::prev(after);
    if (!employer.name.isEmpty()) {
        reading.facts.insert(Field::EmployerName, employer.name);
    }
    const auto code = domain::CreditCode::parse(employer.creditCode);
    if (code.kind != domain::CreditCode::Kind::None) {
        reading.facts.insert(Field::CreditCode, code.text);
    }
}

} // namespace

QString RowReading::identityKey() const {
    return subject == domain::SubjectType::Person ? domain::identityKey(person) : domain::identityKey(employer);
}

const QString& RowReading::name() const {
    return subject == domain::SubjectType::Person ? person.name : employer.name;
}

bool RowReading::refused() const {
    return hasSeverity(verdicts, domain::Severity::Refused);
}

bool RowReading::warned() const {
    return hasSeverity(verdicts, domain::Severity::Warning);
}

bool isCutNumber(const GridCell& cell) {
    constexpr double kSixteenDigits = 1e15; // a double holds 15 for sure
    if (cell.isNumeric()) {
        return cell.text.toDouble() >= kSixteenDigits;
    }
    constexpr qsizetype kShortest = 5; // 5E+17
    if (cell.text.size() < kShortest ||
        (!cell.text.contains(u'E', Qt::CaseInsensitive) && !cell.text.contains(u"000"))) {
        return false;
    }
    return domain::CitizenId::parse(cell.text, QDate(9999, 12, 31)).problem == domain::CitizenId::Problem::Damaged;
}

RowReading readRow(const Grid& grid, int ordinal, const Mapping& mapping, const RowContext& context) {
    RowReading reading;
    reading.subject = domain::subjectOf(context.kind);
    RowCells cells(grid, ordinal, mapping, context, reading);
    if (reading.subject == domain::SubjectType::Person) {
        checkPerson(cells, reading);
        takeEmployerAbove(context.employersFrom, ordinal, reading);
    } else {
        checkEmployer(cells, reading);
    }
    reading.insurance = insuranceFrom(cells.cell(Field::Insurance).text);
    if (reading.insurance == domain::Insurance::Unspecified) {
        reading.insurance = context.insurance;
    }
    return reading;
}

} // namespace canbao::intake
