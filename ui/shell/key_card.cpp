#include "ui/shell/key_card.h"

#include "ui/common/actions.h"
#include "ui/common/metrics.h"
#include "ui/common/text_label.h"

#include <QAction>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace canbao::ui {

namespace {

void addRow(QGridLayout* grid, const QString& keys, const QString& meaning) {
    const int row = grid->rowCount();
    grid->addWidget(new TextLabel(keys, Role::Accent), row, 0);
    grid->addWidget(new TextLabel(meaning), row, 1);
}

void addHeading(QGridLayout* grid, const QString& text) {
    auto* const heading = new TextLabel(text);
    heading->setSize(TextLabel::Size::Heading);
    grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
}

} // namespace

KeyCard::KeyCard(QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));

    auto* const columns = new QHBoxLayout;
    columns->setSpacing(kMargin);
    for (const QList<KeyPlace>& places :
         {QList{KeyPlace::Everywhere}, QList{KeyPlace::Workbench}, QList{KeyPlace::Comparison, KeyPlace::Tables}}) {
        auto* const grid = new QGridLayout;
        grid->setHorizontalSpacing(kMargin);
        grid->setVerticalSpacing(kGap / 2);
        for (const KeyPlace place : places) {
            addHeading(grid, placeName(place));
            for (const ActionSpec& spec : actionCatalogue()) {
                if (spec.place == place) {
                    addRow(grid, spec.shortcut.toString(QKeySequence::NativeText), spec.text);
                }
            }
            if (place == KeyPlace::Everywhere) {
                addRow(grid, tr("Alt+1 … Alt+9"), tr("Go to that page"));
            } else if (place == KeyPlace::Workbench) {
                addRow(grid, tr("1 2 3 4"), tr("Pick the result, then the reason"));
            }
        }
        grid->setRowStretch(grid->rowCount(), 1);
        columns->addLayout(grid);
    }

    auto* const close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(kMargin);
    layout->addLayout(columns);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(catalogueAction(this, ActionId::ShowKeys), &QAction::triggered, this, &QDialog::close);
}

} // namespace canbao::ui
