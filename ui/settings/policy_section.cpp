#include "ui/settings/policy_section.h"

#include "core/store/queries/policy_corrections.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/table_view.h"
#include "ui/models/rows_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using canbao::domain::PolicyRow;
using canbao::domain::Trust;

namespace canbao::ui {

namespace {

QString trustText(Trust trust) {
    switch (trust) {
    case Trust::Sourced:
        return PolicySection::tr("official");
    case Trust::Weak:
        return PolicySection::tr("to be confirmed");
    case Trust::Inferred:
        return PolicySection::tr("inferred");
    case Trust::Corrected:
        return PolicySection::tr("corrected here");
    }
    Q_UNREACHABLE();
}

QLineEdit* field(const QString& name, int width) {
    auto* const edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(name);
    edit->setToolTip(name);
    if (width > 0) {
        edit->setFixedWidth(width);
    }
    return edit;
}

} // namespace

PolicySection::PolicySection(Workspace& workspace, LongWork& work)
    : SettingsSection(workspace, work)
    , m_tables(services::policyTables(workspace.ledger()).value_or(rules::PolicyTables()))
    , m_choice(new QComboBox)
    , m_rows(new RowsModel({}, -1, {}, this))
    , m_view(new TableView(tr("Rows of the policy table")))
    , m_fieldRow(new QHBoxLayout)
    , m_item(field(tr("What it is about"), 160))
    , m_county(field(tr("County (6 digits, or empty)"), 136))
    , m_from(field(tr("From, 2026-01-01"), 120))
    , m_to(field(tr("To, or empty"), 120))
    , m_source(field(tr("Source: which notice says so"), 0))
    , m_save(new QPushButton(tr("Save the correction")))
    , m_remove(new QPushButton(tr("Does not hold here")))
    , m_restore(new QPushButton(tr("Back to the bundled row")))
    , m_problem(wrapped(QString(), Role::Blocked)) {
    m_choice->setAccessibleName(tr("Policy table"));
    m_choice->setObjectName(u"policyTable"_s);
    for (const rules::PolicyTable& one : m_tables.tables()) {
        m_choice->addItem(one.label, one.code);
    }
    m_view->setModel(m_rows);
    m_view->setObjectName(u"policyRows"_s);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kMargin - 4, 0, 0);
    layout->addWidget(
        wrapped(tr("By these tables the program says who should join what, and what it costs. What no "
                   "official notice of this city says is marked; put the city's own figure in its place.")));
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeEditor());

    connect(m_choice, &QComboBox::currentIndexChanged, this, &PolicySection::showTable);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PolicySection::showRow);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_remove, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_restore, &QPushButton::clicked, this, &PolicySection::restore);
    read();
}

QWidget* PolicySection::makeEditor() {
    m_item->setObjectName(u"policyItem"_s);
    m_source->setObjectName(u"policySource"_s);
    m_save->setObjectName(u"savePolicy"_s);
    m_save->setProperty(OfficeStyle::kPrimary, true);
    m_remove->setObjectName(u"removePolicy"_s);
    m_restore->setObjectName(u"restorePolicy"_s);
    m_problem->setObjectName(u"policyProblem"_s);
    m_fieldRow->setSpacing(kGap / 2);
    for (QLineEdit* const edit : {m_item, m_county, m_from, m_to}) {
        m_fieldRow->addWidget(edit);
    }
    m_fieldRow->addStretch();
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_save);
    auto* const editor = new QWidget;
    auto* const layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap / 2);
    layout->addLayout(m_fieldRow);
    layout->addWidget(m_source);
    layout->addLayout(buttons);
    return editor;
}

QString PolicySection::title() const {
    return tr("Policy tables");
}

void PolicySection::activate() {
    read();
}

const rules::PolicyTable& PolicySection::table() const {
    return *m_tables.table(m_choice->currentData().toString());
}

void PolicySection::read() {
    const auto tables = services::policyTables(workspace().ledger());
    if (!tables) {
        m_problem->setText(tables.error().message);
        return;
    }
    m_tables = *tables;
    showTable();
}

void PolicySection::showTable() {
    const rules::PolicyTable& shown = table();
    QStringList heads{shown.itemLabel, tr("County"), tr("From"), tr("To")};
    for (const rules::PolicyColumn& column : shown.columns) {
        heads.append(column.label);
    }
    heads += {tr("Reliability"), tr("Source")};
    m_shown = m_tables.rows(shown.code);
    const auto corrections = store::policyCorrections(workspace().ledger());
    for (const domain::PolicyCorrection& correction : corrections.value_or(QList<domain::PolicyCorrection>())) {
        if (correction.removed && correction.row.key.table == shown.code) {
            m_shown.append(correction.row);
        }
    }
    QList<RowsModel::Row> rows;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const PolicyRow& row = m_shown.at(i);
        const bool holds = i < m_tables.rows(shown.code).size();
        const domain::CodeTables& codes = workspace().codes();
        const QString item = shown.itemList.isEmpty() ? row.key.item
                             : codes.contains(shown.itemList, row.key.item)
                                 ? codes.label(shown.itemList, row.key.item)
                                 : codes.label(u"policy-item"_s, row.key.item);
        QStringList cells{item, row.key.county, row.key.from.toString(Qt::ISODate), row.to.toString(Qt::ISODate)};
        cells += row.values;
        cells += {holds ? trustText(row.trust) : tr("does not hold here"), row.source};
        rows.append({cells, qint64(i), std::nullopt});
    }
    m_rows->setTable(heads, std::move(rows));
    QList<int> widths(heads.size(), 88);
    widths.first() = 176;
    m_view->setColumnWidths(widths);
    makeFields();
    m_view->selectRow(0);
    showRow();
}

/// One field for each figure of the table.
void PolicySection::makeFields() {
    qDeleteAll(m_values);
    m_values.clear();
    for (const rules::PolicyColumn& column : table().columns) {
        auto* const edit = field(column.label, 136);
        edit->setObjectName(u"policyValue-"_s + column.code);
        m_fieldRow->insertWidget(m_fieldRow->count() - 1, edit);
        m_values.append(edit);
    }
}

const PolicyRow* PolicySection::chosen() const {
    const QModelIndex current = m_view->currentIndex();
    const qsizetype row = current.isValid() ? current.data(RowsModel::KeyRole).toLongLong() : -1;
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

void PolicySection::showRow() {
    const PolicyRow* const row = chosen();
    const PolicyRow shown = row != nullptr ? *row : PolicyRow{};
    m_item->setText(shown.key.item);
    m_county->setText(shown.key.county);
    m_from->setText(shown.key.from.toString(Qt::ISODate));
    m_to->setText(shown.to.toString(Qt::ISODate));
    m_source->setText(shown.source);
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        m_values.at(i)->setText(shown.values.value(i));
    }
    m_problem->clear();
    const bool may = workspace().mayWrite();
    m_save->setEnabled(may);
    m_remove->setEnabled(may && row != nullptr);
    m_restore->setEnabled(may && row != nullptr && row->trust == Trust::Corrected);
}

PolicyRow PolicySection::typed() const {
    PolicyRow row;
    row.key = {table().code, m_county->text().trimmed(), m_item->text().trimmed(),
               QDate::fromString(m_from->text().trimmed(), Qt::ISODate)};
    row.to = QDate::fromString(m_to->text().trimmed(), Qt::ISODate);
    for (const QLineEdit* const edit : m_values) {
        row.values.append(edit->text().trimmed());
    }
    row.source = m_source->text().trimmed();
    return row;
}

void PolicySection::save(bool removed) {
    if (!m_to->text().trimmed().isEmpty() && !QDate::fromString(m_to->text().trimmed(), Qt::ISODate).isValid()) {
        m_problem->setText(tr("The last day takes a date such as 2026-12-31, or nothing."));
        m_to->setFocus();
        return;
    }
    tell(services::correctPolicy(workspace().session(), {typed(), removed}),
         removed ? tr("The row does not hold here any more.") : tr("The correction was saved."));
}

void PolicySection::restore() {
    if (const PolicyRow* const row = chosen()) {
        tell(services::restorePolicy(workspace().session(), row->key), tr("The bundled row holds again."));
    }
}

void PolicySection::tell(const Result<>& done, const QString& sentence) {
    if (!done) {
        m_problem->setText(done.error().message);
        return;
    }
    read();
    Q_EMIT said(sentence);
}

} // namespace canbao::ui
