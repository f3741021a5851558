#include "core/sheet/template/worksheet_rows.h"

#include "core/sheet/cell_reference.h"
#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"
#include "core/sheet/template/formula_references.h"
#include "core/sheet/template/formula_tokens.h"
#include "core/sheet/template/xml_part.h"

#include <map>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

std::string cellName(int row, int column) {
    ReferenceEnd end;
    end.row = row;
    end.column = column;
    return end.text();
}

void setRow(pugi::xml_node row, int number) {
    setAttribute(row, "r", std::to_string(number + 1));
    for (pugi::xml_node cell : row.children()) {
        if (localName(cell) == "c") {
            const auto at = parseCellReference(cell.attribute("r").value());
            setAttribute(cell, "r", cellName(number, at->column)); // numberRows left only whole ones
        }
    }
}

/// Calls `visit(cell, f)` for each cell with a formula.
template <class Visit>
void forEachFormula(const pugi::xml_node& row, Visit visit) {
    for (pugi::xml_node cell : row.children()) {
        if (pugi::xml_node formula = childNamed(cell, "f")) {
            visit(cell, formula);
        }
    }
}

void moveFormulasOf(const pugi::xml_node& row, const RowExpansion& expansion, const FormulaPlace& place) {
    forEachFormula(row, [&](const pugi::xml_node&, pugi::xml_node formula) {
        formula.text().set(movedReferences(formula.text().get(), expansion, place).c_str());
    });
}

struct SharedFormula {
    CellReference from;
    std::string text;
};

} // namespace

Result<> numberRows(pugi::xml_node sheetData) {
    int lastRow = -1;
    for (pugi::xml_node row : sheetData.children()) {
        if (localName(row) != "row") {
            continue;
        }
        const int number = row.attribute("r") ? row.attribute("r").as_int() - 1 : lastRow + 1;
        if (number <= lastRow || number >= limits::kMaxRows) {
            return std::unexpected(refusals::damaged(u"order of rows"_s));
        }
        setAttribute(row, "r", std::to_string(number + 1));
        int lastColumn = -1;
        for (pugi::xml_node cell : row.children()) {
            if (localName(cell) != "c") {
                continue;
            }
            const auto at = parseCellReference(cell.attribute("r").value());
            const int column = at ? at->column : lastColumn + 1;
            if (column <= lastColumn || column >= limits::kMaxColumns || (at && at->row != number)) {
                return std::unexpected(refusals::damaged(u"order of cells"_s));
            }
            setAttribute(cell, "r", cellName(number, column));
            lastColumn = column;
        }
        lastRow = number;
    }
    return {};
}

Result<> unshareFormulas(pugi::xml_node sheetData) {
    std::map<std::string, SharedFormula> shared;
    bool complete = true;
    for (const pugi::xml_node& row : sheetData.children()) {
        forEachFormula(row, [&](const pugi::xml_node& cell, pugi::xml_node formula) {
            if (std::string_view(formula.attribute("t").value()) != "shared") {
                return;
            }
            const auto at = parseCellReference(cell.attribute("r").value());
            const std::string group = formula.attribute("si").value();
            if (std::string text = formula.text().get(); !text.empty()) {
                shared[group] = {*at, std::move(text)};
            } else if (const auto first = shared.find(group); first != shared.end()) {
                const SharedFormula& master = first->second;
                formula.text().set(
                    copiedFormula(master.text, at->row - master.from.row, at->column - master.from.column).c_str());
            } else {
                complete = false; // the first of the group must come first
            }
            for (const char* name : {"t", "ref", "si"}) {
                formula.remove_attribute(name);
            }
        });
    }
    return complete ? Result<>() : std::unexpected(refusals::damaged(u"shared formula without its first"_s));
}

void expandRows(pugi::xml_node sheetData, const RowExpansion& expansion, std::string_view sheetName) {
    const pugi::xml_node expanded = rowAt(sheetData, expansion.row());
    for (pugi::xml_node row : sheetData.children()) {
        if (localName(row) == "row" && row != expanded) {
            moveFormulasOf(row, expansion, {sheetName, true, 0, false});
            setRow(row, expansion.begin(rowNumber(row)));
        }
    }
    if (!expanded) {
        return;
    }
    pugi::xml_node last = expanded;
    std::vector<pugi::xml_node> copies{expanded};
    for (int copy = 1; copy < expansion.count(); ++copy) {
        last = sheetData.insert_copy_after(expanded, last);
        setRow(last, expansion.row() + copy);
        copies.push_back(last);
    }
    for (size_t copy = 0; copy < copies.size(); ++copy) {
        moveFormulasOf(copies[copy], expansion, {sheetName, true, int(copy), true});
    }
}

void moveFormulas(pugi::xml_node sheetData, const RowExpansion& expansion, std::string_view expandedSheet) {
    for (const pugi::xml_node& row : sheetData.children()) {
        moveFormulasOf(row, expansion, {expandedSheet, false, 0, false});
    }
}

pugi::xml_node rowAt(pugi::xml_node sheetData, int row) {
    for (const pugi::xml_node& node : sheetData.children()) {
        if (localName(node) == "row" && rowNumber(node) == row) {
            return node;
        }
    }
    return {};
}

int rowNumber(const pugi::xml_node& row) {
    return row.attribute("r").as_int() - 1;
}

} // namespace canbao::sheet
