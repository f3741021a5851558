#include "ui/reports/template_view.h"

#include "core/reporting/file_names.h"
#include "ui/common/documents_folder.h"
#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/reveal_fields.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>

#include <memory>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kColumnsHeight = 7 * kRowHeight;
constexpr int kNarrowest = 64;
constexpr int kWidest = 200;

/// A, B, …, Z, AA: as the spreadsheet calls its columns.
QString letters(int column) {
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    }
    return name;
}

} // namespace

TemplateView::TemplateView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new TextLabel(QString(), Role::Muted))
    , m_outcome(new TextLabel)
    , m_registers(new QComboBox)
    , m_reveal(new RevealFields(workspace))
    , m_sheets(new QComboBox)
    , m_export(new QPushButton(tr("Export the filled form…")))
    , m_columns(new RowsModel({tr("Sheet"), tr("Column"), tr("Header in the form"), tr("Filled with")}, -1, {}, this))
    , m_columnsView(new TableView(tr("Columns of the form")))
    , m_sheetView(new TableView(tr("The filled form")))
    , m_work(nullptr) {
    m_columnsView->setObjectName(u"templateColumns"_s);
    m_columnsView->setModel(m_columns);
    m_columnsView->setMaximumHeight(kColumnsHeight);
    m_columnsView->horizontalHeader()->setStretchLastSection(true);
    m_columnsView->horizontalHeader()->resizeSection(0, 120);
    m_columnsView->horizontalHeader()->resizeSection(1, 72);
    m_columnsView->horizontalHeader()->resizeSection(2, 280);
    m_sheetView->setObjectName(u"filledForm"_s);
    m_sheetView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_outcome->setWordWrap(true);
    m_reveal->setVisible(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap + 4);
    layout->addWidget(makeTop());
    layout->addWidget(m_outcome);
    layout->addWidget(m_columnsView);
    layout->addWidget(m_sheetView, 1);
    layout->addWidget(m_reveal);
    layout->addStretch(); // before a form is chosen there is no table to take the room
    m_work = new LongWork(this, m_workspace);
    showTrial({});
    m_outcome->setText(tr("The city sent a form of its own? Choose it: it is filled with this month's figures, and you "
                          "see the result before anything is sent. The form itself stays as it is. Has it rows of "
                          "persons, choose whose they "
                          "are."));
}

QWidget* TemplateView::makeTop() {
    auto* const back = new QPushButton(tr("Back to the table"));
    back->setObjectName(u"leaveTemplate"_s);
    back->setIcon(tintedIcon(u"previous"_s));
    auto* const choose = new QPushButton(tr("Choose the city's form…"));
    choose->setObjectName(u"chooseTemplate"_s);
    m_export->setObjectName(u"exportTemplate"_s);
    m_export->setProperty(OfficeStyle::kPrimary, true);
    m_export->setEnabled(false);
    m_sheets->setAccessibleName(tr("Sheet"));
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    fillRegisters();
    connect(back, &QPushButton::clicked, this, &TemplateView::left);
    connect(choose, &QPushButton::clicked, this, &TemplateView::choose);
    connect(m_export, &QPushButton::clicked, this, &TemplateView::exportFilled);
    connect(m_sheets, &QComboBox::currentIndexChanged, this, &TemplateView::showSheet);
    connect(m_registers, &QComboBox::currentIndexChanged, this, [this] {
        m_reveal->setVisible(chosenRegister().has_value());
        if (!m_template.isEmpty()) {
            attempt();
        }
    });
    auto* const top = new QWidget;
    auto* const row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(back);
    row->addWidget(choose);
    row->addWidget(m_registers);
    row->addWidget(m_name, 1);
    row->addWidget(m_sheets);
    row->addWidget(m_export);
    return top;
}

void TemplateView::fillRegisters() {
    m_registers->setObjectName(u"templateRegister"_s);
    m_registers->setAccessibleName(tr("Rows of persons"));
    m_registers->setToolTip(tr("Whose lines fill the rows of persons that the form has"));
    m_registers->addItem(tr("Villages only"));
    for (const reporting::RegisterKind kind : reporting::registerKinds()) {
        m_registers->addItem(tr("and: %1").arg(reporting::shortName(kind)), reporting::code(kind));
    }
}

std::optional<reporting::RegisterKind> TemplateView::chosenRegister() const {
    return reporting::registerKindFromCode(m_registers->currentData().toString());
}

bool TemplateView::working() const {
    return m_work->running();
}

void TemplateView::show(const reporting::MonthlyReportContent& content) {
    m_content = content;
    if (!m_template.isEmpty()) {
        attempt();
    }
}

void TemplateView::choose() {
    m_workspace.dialogs().openFile(
        this, {tr("The city's form"), m_template.isEmpty() ? documentsFolder() : m_template, {tr("Excel (*.xlsx)")}},
        [this](const QString& path) {
            if (!path.isEmpty()) {
                m_template = path;
                attempt();
            }
        });
}

void TemplateView::attempt() {
    m_name->setText(QFileInfo(m_template).fileName());
    m_work->run(
        tr("Filling the form"),
        [gather = gather(reporting::Numbers::Masked),
         form = m_template](const Progress&) -> Result<reporting::TemplateTrial> {
            CANBAO_TRY_ASSIGN(const reporting::CityFormContent content, gather());
            return reporting::tryTemplate(content, form);
        },
        [this](const Result<reporting::TemplateTrial>& trial) {
            showTrial(trial.value_or(reporting::TemplateTrial()));
            if (!trial) {
                m_outcome->setRole(Role::Blocked);
                m_outcome->setText(chosenRegister()
                                       ? trial.error().message
                                       : trial.error().message + u'\n' +
                                             tr("If it has rows of persons, choose above whose they are."));
            }
        });
}

TemplateView::Gather TemplateView::gather(reporting::Numbers numbers) const {
    return [content = reporting::CityFormContent{m_workspace.codes(), m_workspace.villages(), m_content, {}}, numbers,
            kind = chosenRegister(), path = m_workspace.ledger().path(),
            &clock = m_workspace.clock()]() -> Result<reporting::CityFormContent> {
        reporting::CityFormContent gathered = content;
        if (kind) {
            CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(path, store::Ledger::Access::ReadOnly));
            CANBAO_TRY_ASSIGN(gathered.rows, reporting::registerRows(ledger, {*kind, numbers, {}}, clock));
        }
        return gathered;
    };
}

void TemplateView::showTrial(const reporting::TemplateTrial& trial) {
    m_trial = trial;
    qsizetype known = 0;
    QList<RowsModel::Row> rows;
    for (const reporting::FilledForm::Column& column : trial.filled.columns) {
        known += column.filledWith.isEmpty() ? 0 : 1;
        rows.append({{column.sheet, column.letters, column.header,
                      column.filledWith.isEmpty() ? tr("nothing known: stays as it is") : column.filledWith},
                     rows.size(),
                     std::nullopt});
    }
    m_columnsView->setVisible(!rows.isEmpty());
    QStringList words{trial.filled.columns.isEmpty() ? tr("The form was filled by its marks.")
                                                     : tr("%1 of %2 columns of the form were recognised and filled.")
                                                           .arg(known)
                                                           .arg(trial.filled.columns.size())};
    words += reporting::sentences(trial.filled);
    m_outcome->setRole(Role::Plain);
    m_outcome->setText(words.join(u'\n'));
    m_columns->setRows(std::move(rows));
    {
        const QSignalBlocker quiet(m_sheets);
        m_sheets->clear();
        for (const reporting::TemplateTrial::Sheet& sheet : trial.sheets) {
            m_sheets->addItem(sheet.name);
        }
    }
    m_sheets->setVisible(trial.sheets.size() > 1);
    m_export->setEnabled(!trial.sheets.isEmpty());
    showSheet();
}

void TemplateView::showSheet() {
    const reporting::TemplateTrial::Sheet sheet = m_trial.sheets.value(std::max(0, m_sheets->currentIndex()));
    QStringList heads;
    const qsizetype width = sheet.rows.isEmpty() ? 0 : sheet.rows.first().size();
    for (int column = 0; column < width; ++column) {
        heads.append(letters(column));
    }
    QList<RowsModel::Row> rows;
    for (const QStringList& cells : sheet.rows) {
        rows.append({cells, rows.size() + 1, std::nullopt});
    }
    auto* const model = new RowsModel(heads, -1, {}, m_sheetView);
    model->setRows(std::move(rows));
    const std::unique_ptr<QItemSelectionModel> selection(m_sheetView->selectionModel());
    const std::unique_ptr<QAbstractItemModel> before(m_sheetView->model());
    m_sheetView->setModel(model);
    m_sheetView->setVisible(width > 0);
    m_sheetView->resizeColumnsToContents();
    for (int column = 0; column < width; ++column) {
        m_sheetView->setColumnWidth(column, std::clamp(m_sheetView->columnWidth(column), kNarrowest, kWidest));
    }
}

void TemplateView::exportFilled() {
    if (chosenRegister() && !m_reveal->ready()) {
        return;
    }
    const QString name = reporting::monthlyReportFileName(m_content.report, u"xlsx"_s);
    m_workspace.dialogs().saveFile(
        this, {tr("Export the filled form"), QDir(documentsFolder()).filePath(name), {tr("Excel (*.xlsx)")}},
        [this](const QString& path) {
            if (path.isEmpty()) {
                return;
            }
            const auto noted = chosenRegister() ? m_reveal->note(QFileInfo(path).completeBaseName()) : Result<>();
            if (!noted) { // an event before they leave
                m_workspace.dialogs().tell(this, noted.error());
                return;
            }
            writeFilled(path);
        });
}

void TemplateView::writeFilled(const QString& path) {
    const auto numbers = m_reveal->whole() ? reporting::Numbers::Whole : reporting::Numbers::Masked;
    m_work->run(
        tr("Writing the report"),
        [gather = gather(numbers), form = m_template, path](const Progress&) -> Result<> {
            CANBAO_TRY_ASSIGN(const reporting::CityFormContent content, gather());
            CANBAO_TRY(reporting::fillCityForm(content, form, path));
            return {};
        },
        [this](const Result<>& written) {
            if (!written) {
                m_workspace.dialogs().tell(this, written.error());
                return;
            }
            Q_EMIT said(tr("The filled form was exported."));
        });
}

} // namespace canbao::ui
