#pragma once

#include "ui/models/rows_model.h"
#include "ui/workbench/subject_block.h"

namespace canbao::ui {

class TableView;

/// A paper that is one table of words.
class TablePaper : public SubjectBlock {
    Q_OBJECT

public:
    [[nodiscard]] QString heading() const override { return m_heading; }

protected:
    /// `widths` of the first columns; the last takes the rest.
    TablePaper(const QString& name, RowsModel* rows, const QList<int>& widths);

    [[nodiscard]] RowsModel* rows() const { return m_rows; }
    [[nodiscard]] TableView* view() const { return m_view; }
    void setHeading(const QString& heading) { m_heading = heading; }

private:
    RowsModel* m_rows;
    TableView* m_view;
    QString m_heading;
};

} // namespace canbao::ui
