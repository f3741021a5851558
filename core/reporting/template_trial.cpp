#include "core/reporting/template_trial.h"

#include "core/sheet/workbook.h"

#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

constexpr int kMostRows = 500; ///< nobody looks at more of them before sending
constexpr int kMostColumns = 100;

/// Numbers as a form shows them: whole ones whole, shares with three digits.
QString textOf(const sheet::Cell& cell) {
    if (cell.type != sheet::CellType::Number || cell.number == std::floor(cell.number)) {
        return cell.text;
    }
    return QString::number(cell.number, 'f', 3);
}

Result<TemplateTrial::Sheet> readSheet(sheet::Workbook& workbook, int index) {
    TemplateTrial::Sheet shown{workbook.sheets().at(index).name, {}};
    qsizetype width = 0;
    sheet::SheetSink sink;
    sink.row = [&](sheet::Row&& row) {
        while (shown.rows.size() <= row.index && shown.rows.size() < kMostRows) {
            shown.rows.append(QStringList());
        }
        if (row.index >= shown.rows.size()) {
            return false;
        }
        QStringList& cells = shown.rows[row.index];
        for (const sheet::Cell& cell : row.cells) {
            if (cell.column < kMostColumns) {
                cells.resize(std::max<qsizetype>(cells.size(), cell.column + 1));
                cells[cell.column] = textOf(cell);
            }
        }
        width = std::max(width, cells.size());
        return true;
    };
    CANBAO_TRY(workbook.read(index, sink));
    for (QStringList& row : shown.rows) {
        row.resize(width);
    }
    return shown;
}

} // namespace

Result<TemplateTrial> tryTemplate(const CityFormContent& content, const QString& form) {
    const QTemporaryDir folder; // gone at once
    const QString filled = folder.filePath(u"trial.xlsx"_s);
    TemplateTrial trial;
    CANBAO_TRY_ASSIGN(trial.filled, fillCityForm(content, form, filled));
    CANBAO_TRY_ASSIGN(const std::unique_ptr<sheet::Workbook> workbook, sheet::openWorkbook(filled));
    for (int index = 0; index < workbook->sheets().size(); ++index) {
        CANBAO_TRY_ASSIGN(const TemplateTrial::Sheet shown, readSheet(*workbook, index));
        trial.sheets.append(shown);
    }
    return trial;
}

} // namespace canbao::reporting
