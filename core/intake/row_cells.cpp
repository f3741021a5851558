#include "core/intake/row_cells.h"

#include "core/domain/credit_code.h"
#include "core/domain/partial_date.h"
#include "core/domain/typed_text.h"
#include "core/intake/date_parts.h"
#include "core/intake/disability_card.h"
#include "core/intake/number_choice.h"
#include "core/intake/phone_number.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

using domain::VerdictCode;

GridCell RowCells::cell(Field field) const {
    const int column = m_mapping.columnOf(field);
    if (column < 0) {
        return {};
    }
    if (!m_mapping.further.contains(field) || typeOf(field) == FieldType::Date) {
        return m_grid.mergedDown(m_ordinal, column);
    }
    const GridCell chosen = number(field).cell;
    return field == Field::CitizenId ? idInParts(chosen) : chosen;
}

/// 前六位 | 后十二位, or a digit in each cell: of columns beside each other what they make together, where its check
/// digit says that it is an id.
GridCell RowCells::idInParts(const GridCell& chosen) const {
    constexpr qsizetype kShortestId = 15;
    const QList<int> columns = m_mapping.columnsOf(Field::CitizenId);
    if (chosen.text.size() >= kShortestId || columns.last() - columns.first() + 1 != columns.size()) {
        return chosen;
    }
    QString parts;
    const QList<GridCell> cells = cellsOf(Field::CitizenId);
    for (const GridCell& cell : cells) {
        parts += cell.text.trimmed();
    }
    const auto id = domain::CitizenId::parse(parts, m_context.today);
    if (!id.valid() || id.upgradedFrom15) {
        return chosen;
    }
    if (m_idInParts != parts) { // who asked before looks at it still
        m_idInParts = parts;
    }
    return {columns.first(), sheet::CellType::Text, m_idInParts};
}

QList<GridCell> RowCells::cellsOf(Field field) const {
    QList<GridCell> cells;
    const QList<int> columns = m_mapping.columnsOf(field);
    for (const int column : columns) {
        cells.append(m_grid.mergedDown(m_ordinal, column));
    }
    return cells;
}

NumberChoice RowCells::number(Field field) const {
    return chooseNumber(field, cellsOf(field), m_context.today);
}

void RowCells::compareNumbers(Field field) {
    if (m_mapping.further.contains(field) && number(field).contradicted) {
        find(field, VerdictCode::NumbersDiffer);
    }
}

QString RowCells::text(Field field) const {
    return cell(field).text.trimmed().toString();
}

void RowCells::find(Field field, VerdictCode code) {
    const RowVerdict verdict{field, code};
    if (!m_reading.verdicts.contains(verdict)) {
        m_reading.verdicts.append(verdict);
    }
}

DivisionId RowCells::village(const QString& address) {
    const VillageFinder& villages = *m_context.villages;
    DivisionId village = villages.find(
        {text(Field::DivisionCode), text(Field::Town), text(Field::Village), {address, text(Field::Residence)}});
    const bool groupsBehindVillages = m_context.villageThenGroup == Field::Village;
    if (!village && groupsBehindVillages) {
        village = villages.beforeGroup(text(Field::Village), true);
    }
    if (!village && (cell(Field::Village).isEmpty() || groupsBehindVillages)) {
        village = villageAbove();
    }
    if (!village && cell(Field::Village).isEmpty()) {
        village = villages.beforeGroup(text(Field::Group), m_context.villageThenGroup == Field::Group);
    }
    if (!village && villages.knowsVillages() && domain::isCityList(m_context.kind)) {
        find(whereThePlaceShouldStand(), VerdictCode::VillageUnknown);
    }
    return village;
}

Field RowCells::whereThePlaceShouldStand() const {
    for (const Field field : {Field::Village, Field::Address, Field::DivisionCode, Field::Residence, Field::Town}) {
        if (has(field)) {
            return field;
        }
    }
    return Field::Village;
}

DivisionId RowCells::villageAbove() const {
    const auto after = m_context.villagesFrom.upperBound(m_ordinal);
    return after == m_context.villagesFrom.constBegin() ? DivisionId() : *std::prev(after);
}

QString RowCells::villageAsSent(const QString& address) const {
    const QString village = text(Field::Village);
    return village.isEmpty() ? address : village;
}

QString RowCells::phone() {
    const GridCell sent = cell(Field::Phone);
    static const QRegularExpression scientific(u"^\\d(\\.\\d+)?[Ee]\\+?\\d+$"_s);
    if (!sent.isNumeric() && sent.text.contains(u'E', Qt::CaseInsensitive) &&
        scientific.match(sent.text.trimmed()).hasMatch()) {
        find(Field::Phone, VerdictCode::DamagedNumber);
        return {};
    }
    const QString phone = sent.isEmpty() ? QString() : phoneFrom(sent);
    return domain::saysNothing(phone) ? QString() : phone;
}

QString RowCells::dateOf(Field field, const GridCell& cell) {
    const bool number = cell.type == sheet::CellType::Number;
    const auto date = cell.type == sheet::CellType::Date
                          ? domain::PartialDate::fromSerial(cell.text.toDouble(), m_grid.date1904())
                      : number ? domain::PartialDate::fromNumber(cell.text.toDouble(), m_grid.date1904())
                               : domain::PartialDate::parse(cell.text, m_context.today);
    if (date) {
        return date->toString();
    }
    // A field that is not always a date says so in words (长期, 在册, 未脱贫): only digits claim to be one.
    const bool claimsToBeADate = std::ranges::any_of(cell.text, [](QChar ch) { return ch.isDigit(); });
    if (claimsToBeADate && !domain::saysNothing(domain::foldedText(cell.text))) {
        find(field, VerdictCode::BadDate);
    }
    return cell.text.trimmed().toString();
}

QString RowCells::dateInParts(Field field) {
    const QList<GridCell> cells = cellsOf(field);
    if (std::ranges::all_of(cells, &GridCell::isEmpty)) {
        return {};
    }
    if (cells.first().type == sheet::CellType::Date) { // the whole date, whatever its header says
        return dateOf(field, cells.first());
    }
    QStringList parts;
    for (const GridCell& part : cells) {
        parts.append(part.text.toString());
    }
    const QString whole = dateFromParts(parts);
    return dateOf(field, {cells.first().column, sheet::CellType::Text, whole});
}

QString RowCells::factOf(Field field) {
    if (typeOf(field) == FieldType::Date && m_mapping.further.contains(field)) {
        return dateInParts(field);
    }
    const GridCell sent = cell(field);
    if (sent.isEmpty()) {
        return {};
    }
    switch (typeOf(field)) {
    case FieldType::Id:
        return domain::CitizenId::cleaned(sent.text);
    case FieldType::Date:
        return dateOf(field, sent);
    case FieldType::Text:
    case FieldType::Phone:
    case FieldType::Number:
        return sent.text.trimmed().toString();
    }
    Q_UNREACHABLE();
}

void RowCells::keepFacts(std::initializer_list<Field> taken) {
    for (auto column = m_mapping.columns.constBegin(); column != m_mapping.columns.constEnd(); ++column) {
        const Field field = column.key();
        if (field == Field::Serial || std::ranges::find(taken, field) != taken.end()) {
            continue;
        }
        if (const QString fact = factOf(field); !fact.isEmpty()) {
            m_reading.facts.insert(field, fact);
        }
    }
}

domain::CitizenId::Parsed checkCitizenId(RowCells& cells, Field field, const GridCell& sent) {
    using Problem = domain::CitizenId::Problem;
    cells.compareNumbers(field);
    auto parsed = domain::CitizenId::parse(sent.text, cells.context().today);
    if (parsed.problem == Problem::NotAnId) {
        if (auto card = DisabilityCard::parse(sent.text, cells.context().today); card.wellFormed) {
            parsed = std::move(card.holder); // the poor who are disabled are known by their cards
        } else if (auto found = domain::CitizenId::findIn(sent.text, cells.context().today); found.valid()) {
            parsed = std::move(found);
        }
    }
    const bool wrong = parsed.problem == Problem::BadCheckDigit || parsed.problem == Problem::BadDate;
    if (wrong && sent.text.trimmed().contains(u'\n')) {
        parsed = {}; // what stood in two lines is one number only where the whole is right
        parsed.text = sent.text.trimmed().toString();
    }
    if (isCutNumber(sent) || (parsed.mayBeCut() && cells.context().idsAreCut)) {
        parsed.problem = Problem::Damaged;
    }
    switch (parsed.problem) {
    case Problem::None:
        if (parsed.upgradedFrom15) {
            cells.find(field, VerdictCode::Upgraded15);
        }
        if (parsed.guessedX) {
            cells.find(field, VerdictCode::BadCheckDigit);
        }
        if (parsed.permanentResident) {
            cells.find(field, VerdictCode::OtherDocument);
        }
        if (!parsed.regionKnown) {
            cells.find(field, VerdictCode::RegionUnknown);
        }
        break;
    case Problem::Missing:
        break;
    case Problem::Damaged:
        cells.find(field, VerdictCode::DamagedNumber);
        break;
    case Problem::OtherDocument:
        cells.find(field, VerdictCode::OtherDocument);
        break;
    case Problem::NotAnId:
    case Problem::BadCheckDigit:
        cells.find(field, VerdictCode::BadCheckDigit);
        break;
    case Problem::BadDate:
        cells.find(field, VerdictCode::BadDate);
        break;
    }
    return parsed;
}

QString checkCreditCode(RowCells& cells, Field field) {
    using Kind = domain::CreditCode::Kind;
    const GridCell sent = cells.cell(field);
    cells.compareNumbers(field);
    if (domain::saysNothing(domain::foldedIdentifier(sent.text))) {
        return {};
    }
    const auto code = domain::CreditCode::parse(sent.text);
    if ((sent.isNumeric() || !code.checkOk) && isCutNumber(sent)) {
        cells.find(field, VerdictCode::DamagedNumber);
        return {};
    }
    if (code.kind == Kind::Registration || code.kind == Kind::Organisation) {
        cells.find(field, VerdictCode::OldRegistrationNumber);
    }
    if (!code.checkOk) {
        cells.find(field, VerdictCode::BadCreditCode);
    }
    return code.kind == Kind::None ? QString() : code.text;
}

} // namespace canbao::intake
