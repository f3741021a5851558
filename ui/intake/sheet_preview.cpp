#include "ui/intake/sheet_preview.h"

#include "ui/common/metrics.h"
#include "ui/common/table_view.h"
#include "ui/intake/sheet_preview_model.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kWidestColumn = 200;
constexpr int kMeasuredRows = 40;
constexpr int kMostTitles = 60;   ///< rows above a table, and below it: where nothing is a list, a sheet is all notes
constexpr int kRowsAboveData = 3; ///< the header stays in sight

} // namespace

SheetPreview::SheetPreview(QWidget* parent)
    : QWidget(parent)
    , m_model(new SheetPreviewModel(this))
    , m_view(new TableView(tr("The sheet as it was sent")))
    , m_tabs(new QTabBar) {
    m_view->setObjectName(u"sheetPreview"_s);
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->verticalHeader()->show();
    m_view->setShowGrid(true);
    m_tabs->setObjectName(u"takenSheets"_s);
    m_tabs->setAccessibleName(tr("Sheets that are taken"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->hide();

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_tabs);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &SheetPreview::columnClicked);
    connect(m_tabs, &QTabBar::currentChanged, this, &SheetPreview::showSheet);
}

void SheetPreview::show(std::shared_ptr<const intake::CheckedList> list) {
    m_list = std::move(list);
    const QSignalBlocker filling(m_tabs);
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    if (!m_list) {
        m_tabs->hide();
        m_model->show(nullptr, 0);
        return;
    }
    for (const intake::CheckedSheet& sheet : m_list->sheets()) {
        m_tabs->addTab(sheet.grid.placeName());
    }
    m_tabs->setVisible(m_tabs->count() > 1);
    m_tabs->setCurrentIndex(m_list->mainSheet());
    showSheet(m_list->mainSheet());
}

void SheetPreview::showSheet(int sheet) {
    const auto& sheets = m_list->sheets();
    const bool asMain = sheets[size_t(sheet)].shape == sheets[size_t(m_list->mainSheet())].shape;
    QHeaderView* const head = m_view->horizontalHeader();
    head->setSectionsClickable(asMain);
    head->setCursor(asMain ? Qt::PointingHandCursor : Qt::ArrowCursor);
    head->setToolTip(asMain ? QString() : tr("To correct the columns of this sheet, choose it above by itself."));
    m_model->show(m_list, sheet);
    fitColumns();
    spreadTitles();
    const int first = std::max(0, m_model->firstDataRow() - kRowsAboveData);
    m_view->scrollTo(m_model->index(first, 0), QAbstractItemView::PositionAtTop);
}

void SheetPreview::lookAt(int row) {
    const intake::CheckedRow place = m_list->row(row);
    m_tabs->setCurrentIndex(place.sheet);
    const int ordinal = m_list->sheetOf(row).grid.ordinalAtOrBelow(place.rowNumber);
    m_view->scrollTo(m_model->index(ordinal, 0), QAbstractItemView::PositionAtCenter);
    m_view->selectionModel()->select(m_model->index(ordinal, 0),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SheetPreview::fitColumns() {
    // What the first rows of the list need, and their heads; a title above it may be as long as it likes.
    const QFontMetrics metrics(m_view->font());
    const int first = m_model->firstDataRow();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = metrics.horizontalAdvance(head) + 3 * kGap;
        for (int row = first; row < std::min(first + kMeasuredRows, m_model->rowCount()); ++row) {
            const QString text = m_model->index(row, column).data().toString();
            width = std::max(width, metrics.horizontalAdvance(text) + 2 * kGap);
        }
        m_view->setColumnWidth(column, std::min(kWidestColumn, width));
    }
}

void SheetPreview::spreadTitles() {
    m_view->clearSpans();
    const auto spread = [this](int from, int end) {
        for (int row = from; row < std::min(end, from + kMostTitles); ++row) {
            for (int column = 0; column < m_model->columnCount(); ++column) {
                if (const int columns = m_model->span(m_model->index(row, column)).width(); columns > 1) {
                    m_view->setSpan(row, column, 1, columns);
                }
            }
        }
    };
    spread(0, m_model->firstDataRow());
    spread(m_model->endOfData(), m_model->rowCount());
}

std::optional<intake::Field> SheetPreview::fieldOf(int column) const {
    return m_model->fieldOf(column);
}

int SheetPreview::ownColumnOf(intake::Field field) const {
    return m_model->ownColumnOf(field);
}

QPoint SheetPreview::below(int column) const {
    const QHeaderView* const head = m_view->horizontalHeader();
    return head->mapToGlobal(QPoint(head->sectionViewportPosition(column), head->height()));
}

} // namespace canbao::ui
