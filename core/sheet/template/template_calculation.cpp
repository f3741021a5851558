#include "core/sheet/template/template_calculation.h"

#include "core/sheet/template/formula_value.h"
#include "core/sheet/template/template_cells.h"
#include "core/sheet/template/template_expansion.h"
#include "core/sheet/template/worksheet_rows.h"
#include "core/sheet/template/xml_part.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <limits>
#include <list>

namespace canbao::sheet {

namespace {

struct Cell {
    enum class Calculated { No, Running, Yes };
    pugi::xml_node node;
    Calculated calculated = Calculated::No;
    std::optional<FormulaValue> value{};
};

using Row = std::map<int, Cell>;
using Sheet = std::map<int, Row>;

/// All cells of the workbook, each calculated when it is asked for.
class Calculation {
public:
    explicit Calculation(QStringList shared)
        : m_shared(std::move(shared)) {}

    void add(const QByteArray& name, const pugi::xml_node& sheetData) {
        Sheet& sheet = m_sheets[QString::fromUtf8(name).toCaseFolded()];
        for (const pugi::xml_node& row : sheetData.children()) {
            for (const pugi::xml_node& cell : row.children()) {
                if (const auto at = parseCellReference(cell.attribute("r").value())) {
                    sheet[at->row][at->column].node = cell;
                }
            }
        }
    }

    void run() {
        for (auto& [name, sheet] : m_sheets) {
            for (auto& [rowNumber, row] : sheet) {
                for (auto& [column, cell] : row) {
                    if (childNamed(cell.node, "f")) {
                        (void)valueOf(cell, sheet);
                        write(cell);
                    }
                }
            }
        }
    }

private:
    std::optional<FormulaValue> valueOf(Cell& cell, Sheet& sheet) {
        if (cell.calculated == Cell::Calculated::Running) {
            return std::nullopt; // it needs itself
        }
        if (cell.calculated == Cell::Calculated::No) {
            cell.calculated = Cell::Calculated::Running;
            const pugi::xml_node formula = childNamed(cell.node, "f");
            cell.value = formula ? formulaValue(formula.text().get(),
                                                [&](const FormulaToken& token) { return cellsOf(token, sheet); })
                                 : written(cell.node);
            cell.calculated = Cell::Calculated::Yes;
        }
        return cell.value;
    }

    std::optional<FormulaValue> written(const pugi::xml_node& cell) const {
        const std::string_view type = cell.attribute("t").value();
        const pugi::xml_node value = childNamed(cell, "v");
        if (type.empty() || type == "n") {
            return value ? FormulaValue(value.text().as_double()) : FormulaValue();
        }
        if (type == "b") {
            return FormulaValue(value.text().as_int() != 0);
        }
        if (type == "e") {
            return FormulaValue(FormulaError{QString::fromUtf8(value.text().get())});
        }
        return FormulaValue(cellText(cell, m_shared));
    }

    std::optional<std::vector<FormulaValue>> cellsOf(const FormulaToken& token, Sheet& own) {
        const auto named = m_sheets.find(QString::fromStdString(token.sheet).toCaseFolded());
        if (token.elsewhere || (!token.sheet.empty() && named == m_sheets.end())) {
            return std::nullopt;
        }
        Sheet& sheet = token.sheet.empty() ? own : named->second;
        if (!token.to) {
            const auto row = sheet.find(*token.from.row);
            if (row == sheet.end() || !row->second.contains(*token.from.column)) {
                return std::vector<FormulaValue>{FormulaValue()};
            }
            const auto value = valueOf(row->second.at(*token.from.column), sheet);
            return value ? std::optional(std::vector<FormulaValue>{*value}) : std::nullopt;
        }
        return rangeOf(token.from, *token.to, sheet);
    }

    /// Only the cells that are there: the rest of a whole column is empty.
    std::optional<std::vector<FormulaValue>> rangeOf(const ReferenceEnd& from, const ReferenceEnd& to, Sheet& sheet) {
        constexpr int kLast = std::numeric_limits<int>::max();
        const auto [top, bottom] = std::minmax({from.row.value_or(0), to.row.value_or(kLast)});
        const auto [left, right] = std::minmax({from.column.value_or(0), to.column.value_or(kLast)});
        std::vector<FormulaValue> values;
        for (auto row = sheet.lower_bound(top); row != sheet.end() && row->first <= bottom; ++row) {
            for (auto cell = row->second.lower_bound(left); cell != row->second.end() && cell->first <= right; ++cell) {
                const auto value = valueOf(cell->second, sheet);
                if (!value) {
                    return std::nullopt;
                }
                values.push_back(*value);
            }
        }
        return values;
    }

    static void write(const Cell& cell) {
        pugi::xml_node node = cell.node;
        node.remove_child(childNamed(node, "v"));
        node.remove_attribute("t");
        if (!cell.value) {
            return;
        }
        const auto put = [&node](const char* type, const QString& text) {
            if (*type != '\0') {
                setAttribute(node, "t", type);
            }
            appendNamed(node, "v").text().set(text.toUtf8().constData());
        };
        if (const auto* const number = std::get_if<double>(&*cell.value)) {
            put("", QString::number(*number, 'g', QLocale::FloatingPointShortest));
        } else if (const auto* const text = std::get_if<QString>(&*cell.value)) {
            put("str", *text);
        } else if (const auto* const truth = std::get_if<bool>(&*cell.value)) {
            put("b", QString::number(int(*truth)));
        } else if (const auto* const error = std::get_if<FormulaError>(&*cell.value)) {
            put("e", error->text);
        } else {
            put("", QStringLiteral("0")); // a formula that refers to an empty cell shows nought
        }
    }

    std::map<QString, Sheet> m_sheets;
    QStringList m_shared;
};

/// The sheets that were filled, and those whose formulas may show something of them, directly or through others.
Result<QSet<QByteArray>> movedSheets(TemplatePackage& package, const QList<TemplateSheet>& sheets) {
    QSet<QByteArray> moved;
    QList<TemplateSheet> open;
    for (const TemplateSheet& sheet : sheets) {
        if (package.isChanged(sheet.part)) {
            moved.insert(sheet.part);
            open.append(sheet);
        }
    }
    while (!open.isEmpty()) {
        CANBAO_TRY_ASSIGN(const QList<TemplateSheet> following,
                          sheetsThatFollow(package, sheets, open.takeLast().name));
        for (const TemplateSheet& sheet : following) {
            if (!moved.contains(sheet.part)) {
                moved.insert(sheet.part);
                open.append(sheet);
            }
        }
    }
    return moved;
}

} // namespace

Result<> calculateTemplate(TemplatePackage& package) {
    CANBAO_TRY_ASSIGN(QStringList shared, sharedTexts(package));
    CANBAO_TRY_ASSIGN(const QList<TemplateSheet> sheets, templateSheets(package));
    CANBAO_TRY_ASSIGN(const QSet<QByteArray> moved, movedSheets(package, sheets));
    Calculation calculation(std::move(shared));
    std::list<pugi::xml_document> copies; // of the others only the values are looked at
    for (const TemplateSheet& sheet : sheets) {
        const bool changes = moved.contains(sheet.part);
        CANBAO_TRY_ASSIGN(pugi::xml_document * document,
                          changes ? package.change(sheet.part) : package.read(sheet.part));
        if (!changes) {
            document = &copies.emplace_back();
            document->reset(**package.read(sheet.part));
        }
        const pugi::xml_node sheetData = childNamed(document->document_element(), "sheetData");
        CANBAO_TRY(numberRows(sheetData));
        CANBAO_TRY(unshareFormulas(sheetData));
        calculation.add(sheet.name, sheetData);
    }
    calculation.run();
    return {};
}

} // namespace canbao::sheet
