#pragma once

#include "core/base/result.h"
#include "core/demo/list_truth.h"
#include "core/sheet/table_writer.h"

#include <QDate>

namespace canbao::demo {

struct ListColumn {
    QString head;
    QString group = {}; ///< what stands above it and its neighbours in the upper header row; empty: one cell over both
    double width = 12;  ///< in characters
};

/// One line of the table; without cells it is a blank line that somebody left.
struct ListRow {
    QList<sheet::CellValue> cells; ///< without the running number
    RowTruth truth;
};

/// A list as a sender would send it, and the answer to it.
struct DemoList {
    domain::ListKind kind = domain::ListKind::UnenrolledPersons;
    QString file; ///< relative to the demo's folder
    QString title;
    QString sender;
    QDate issued;
    QList<ListColumn> columns; ///< after the running number
    QList<ListRow> rows;
    /// City lists have a line of 填报单位 under the title, 合计 and 填表人 below the table; departments send the bare
    /// table under its title.
    bool formal = true;

    // Filled by layOut():
    ListTruth truth;
    int headerFirstRow = 0; ///< as Excel shows it
    int headerLastRow = 0;
    int firstRow = 0;
    int lastRow = 0;
};

/// Gives every row its place on the sheet and its fate, and adds up.
void layOut(DemoList& list);
/// Writes a laid-out list.
[[nodiscard]] Result<> writeList(const DemoList& list, const QString& path);

/// The name of the only sheet of every list.
[[nodiscard]] QString sheetName();

} // namespace canbao::demo
