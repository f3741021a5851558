#include "ui/registers/registers_page.h"

#include "core/store/queries/register_rows.h"
#include "ui/common/actions.h"
#include "ui/common/day_text.h"
#include "ui/common/documents_folder.h"
#include "ui/common/empty_state.h"
#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/paper_widths.h"
#include "ui/common/reveal_fields.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"
#include "ui/printing/preview/paper_stack.h"
#include "ui/printing/register_pages.h"
#include "ui/registers/upload_layout_menu.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using canbao::reporting::RegisterKind;

namespace canbao::ui {

namespace {

constexpr int kSoonDays = 10;

/// A window shows the beginning; paper and workbook have all.
constexpr qsizetype kMostShown = 3000;

QStringList handedInCodes() {
    QStringList codes;
    for (const RegisterKind kind : reporting::registerKinds()) {
        if (reporting::isHandedIn(kind)) {
            codes.append(reporting::code(kind));
        }
    }
    return codes;
}

} // namespace

RegistersPage::RegistersPage(Workspace& workspace, printing::PrintDialogs& printDialogs, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_paper(new printing::PaperStack(workspace, printDialogs, this))
    , m_due(new TextLabel(QString(), Role::Muted))
    , m_villages(new QComboBox)
    , m_total(new TextLabel(QString(), Role::Muted))
    , m_layout(new UploadLayoutMenu(workspace))
    , m_export(new QPushButton(tr("Export to Excel…")))
    , m_print(new QPushButton(tr("Print…")))
    , m_rows(new RowsModel({}, -1, {0}, this))
    , m_view(new TableView(tr("Register")))
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState(u"registers"_s, tr("Nobody stands in this register"),
                             tr("Whoever is recorded with this reason appears here by itself.")))
    , m_reveal(new RevealFields(workspace)) {
    m_paper->setContent(makeTablePage());
    m_paper->setWayBack(tr("Back to the table"));
    m_paper->preview().setExportGuard([this] { return m_reveal->note(m_table.fileStem); });
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    layout->addWidget(m_paper);

    connect(m_paper, &printing::PaperStack::cameBack, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_export, &QPushButton::clicked, this, &RegistersPage::exportSheet);
    connect(m_print, &QPushButton::clicked, this, &RegistersPage::showPreview);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const reporting::RegisterTable::Line& line = m_table.lines.at(index.row());
        Q_EMIT linkFollowed(EntryLink{line.entry, line.subject});
    });
    connect(m_villages, &QComboBox::currentIndexChanged, this, &RegistersPage::read);
    connect(&m_workspace, &Workspace::tablesChanged, this, &RegistersPage::fillVillages);
    connect(m_layout, &UploadLayoutMenu::changed, this, [this](const QString& sentence) {
        read();
        Q_EMIT said(sentence);
    });
    connect(catalogueAction(this, ActionId::ExportTable), &QAction::triggered, this, &RegistersPage::exportSheet);
    connect(catalogueAction(this, ActionId::PrintPage), &QAction::triggered, this, &RegistersPage::showPreview);
    choose(m_kind);
    QTimer::singleShot(0, this, &RegistersPage::tellBadge);
}

QPushButton* RegistersPage::makeChoice(RegisterKind kind) {
    auto* const choice = new QPushButton(reporting::shortName(kind));
    choice->setObjectName(u"register-"_s + reporting::code(kind));
    choice->setCheckable(true);
    connect(choice, &QPushButton::clicked, this, [this, kind] {
        choose(kind);
        read();
    });
    m_choices.append(choice);
    return choice;
}

QWidget* RegistersPage::makeTablePage() {
    auto* const handedIn = new QHBoxLayout;
    auto* const kept = new QHBoxLayout;
    kept->setSpacing(kGap - 2); // of both rows this one is the longest
    for (const RegisterKind kind : reporting::registerKinds()) {
        (reporting::isHandedIn(kind) ? handedIn : kept)->addWidget(makeChoice(kind));
    }
    m_export->setObjectName(u"exportRegister"_s);
    m_export->setIcon(tintedIcon(u"export"_s));
    m_export->setProperty(OfficeStyle::kPrimary, true);
    m_print->setObjectName(u"printRegister"_s);
    m_print->setIcon(tintedIcon(u"printing"_s));
    m_due->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    handedIn->addSpacing(kGap);
    handedIn->addWidget(m_due, 1);
    handedIn->addWidget(m_print);
    handedIn->addWidget(m_export);

    m_villages->setObjectName(u"registerVillage"_s);
    m_villages->setAccessibleName(tr("Village"));
    m_villages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_villages->setMinimumContentsLength(6);
    fillVillages();
    m_total->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_total->setObjectName(u"registerTotal"_s);
    kept->addWidget(m_layout);
    kept->addSpacing(kGap);
    kept->addWidget(m_total, 1);
    kept->addWidget(m_villages);

    m_view->setObjectName(u"register"_s);
    m_view->setModel(m_rows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);

    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap + 4);
    layout->addLayout(handedIn);
    layout->addLayout(kept);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_reveal);
    return page;
}

void RegistersPage::fillVillages() {
    const QVariant chosen = m_villages->currentData();
    const QSignalBlocker quiet(m_villages);
    m_villages->clear();
    m_villages->addItem(tr("All villages"), 0);
    for (const domain::Village& village : m_workspace.villages()) {
        m_villages->addItem(village.name, village.id.value);
    }
    m_villages->setCurrentIndex(std::max(0, m_villages->findData(chosen)));
}

QWidget* RegistersPage::firstFocus() const {
    return m_view;
}

void RegistersPage::activate() {
    showDue();
    tellBadge();
    read();
}

bool RegistersPage::canLeave() {
    return !refusedWhile(m_paper->working());
}

void RegistersPage::choose(RegisterKind kind) {
    m_kind = kind;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        m_choices.at(i)->setChecked(reporting::registerKinds()[size_t(i)] == kind);
    }
    m_layout->setVisible(kind == RegisterKind::Upload);
}

reporting::RegisterRequest RegistersPage::request() const {
    return {m_kind, numbers(), DivisionId{m_villages->currentData().toLongLong()}};
}

void RegistersPage::read() {
    struct Read {
        reporting::RegisterTable table;
        QHash<QString, qint64> counts;
    };
    reporting::RegisterRequest shown = request();
    shown.numbers = reporting::Numbers::Masked;
    shown.mostLines = kMostShown;
    m_workspace.reader().ask(
        this,
        [shown, &clock = m_workspace.clock()](const store::Ledger& ledger) -> Result<Read> {
            Read read;
            CANBAO_TRY_ASSIGN(read.table, reporting::registerTable(ledger, shown, clock));
            CANBAO_TRY_ASSIGN(read.counts, store::registerCounts(ledger, handedInCodes()));
            return read;
        },
        [this](const Result<Read>& read) {
            if (read) {
                show(read->table);
                showCounts(read->counts);
            } else if (read.error().kind != Error::Kind::Cancelled) {
                m_workspace.dialogs().tell(this, read.error());
            }
        });
}

void RegistersPage::show(const reporting::RegisterTable& table) {
    m_table = table;
    QList<RowsModel::Row> rows;
    rows.reserve(table.lines.size());
    for (const reporting::RegisterTable::Line& line : table.lines) {
        rows.append({line.cells, line.entry.value, std::nullopt});
    }
    const bool any = !rows.isEmpty();
    QStringList heads;
    for (const reporting::RegisterColumn& column : table.columns) {
        heads.append(column.head);
    }
    m_rows->setTable(heads, std::move(rows));
    m_view->setColumnWidths(paperWidths(table.columns));
    QStringList words{table.total};
    if (!table.complete) {
        words.append(
            tr("the first %1 rows are shown; print and export have all").arg(QLocale().toString(table.lines.size())));
    }
    words.append(table.notes);
    m_total->setText(words.join(u" · "_s));
    m_total->setToolTip(table.notes.join(u'\n'));
    m_body->setCurrentIndex(any ? 0 : 1);
    m_export->setEnabled(any);
    m_print->setEnabled(any);
}

void RegistersPage::showCounts(const QHash<QString, qint64>& counts) {
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const RegisterKind kind = reporting::registerKinds()[size_t(i)];
        if (reporting::isHandedIn(kind)) {
            m_choices.at(i)->setText(
                tr("%1 %2").arg(reporting::shortName(kind), QLocale().toString(counts.value(reporting::code(kind)))));
        }
    }
}

QDate RegistersPage::dueDay() const {
    for (const domain::Deadline& deadline : m_workspace.ledger().campaign().deadlines) {
        if (deadline.duty == domain::Duty::Registers) {
            return deadline.dueOn;
        }
    }
    return {};
}

void RegistersPage::showDue() {
    const QDate due = dueDay();
    const qint64 days = m_workspace.today().daysTo(due);
    m_due->setText(days > 0    ? tr("due on %1, in %n day(s)", nullptr, int(days)).arg(dayText(due))
                   : days == 0 ? tr("due today, %1").arg(dayText(due))
                               : tr("was due on %1").arg(dayText(due)));
    m_due->setRole(days >= 0 && days <= kSoonDays ? Role::Attention : Role::Muted);
}

void RegistersPage::tellBadge() {
    const qint64 days = m_workspace.today().daysTo(dueDay());
    Q_EMIT badgeChanged(days >= 0 && days <= kSoonDays ? tr("%1 days").arg(days) : QString());
}

reporting::Numbers RegistersPage::numbers() const {
    return m_reveal->whole() ? reporting::Numbers::Whole : reporting::Numbers::Masked;
}

void RegistersPage::exportSheet() {
    if (!m_export->isEnabled() || !m_reveal->ready()) {
        return;
    }
    const QString name = reporting::registerFileName(m_table, u"xlsx"_s);
    m_workspace.dialogs().saveFile(
        this, {tr("Export the register"), QDir(documentsFolder()).filePath(name), {tr("Excel (*.xlsx)")}},
        [this](const QString& path) {
            if (path.isEmpty()) {
                return;
            }
            if (const auto noted = m_reveal->note(m_table.fileStem); !noted) { // an event before they leave
                m_workspace.dialogs().tell(this, noted.error());
                return;
            }
            writeSheet(path);
        });
}

void RegistersPage::writeSheet(const QString& path) {
    m_paper->work().run(
        tr("Writing the register"),
        [path, ledgerPath = m_workspace.ledger().path(), request = request(),
         &clock = m_workspace.clock()](const Progress&) -> Result<> {
            CANBAO_TRY_ASSIGN(const store::Ledger ledger,
                              store::Ledger::open(ledgerPath, store::Ledger::Access::ReadOnly));
            CANBAO_TRY_ASSIGN(const auto table, reporting::registerTable(ledger, request, clock));
            return reporting::writeRegisterSheet(table, path);
        },
        [this](const Result<>& written) {
            if (!written) {
                m_workspace.dialogs().tell(this, written.error());
                return;
            }
            Q_EMIT said(numbers() == reporting::Numbers::Whole ? tr("The register was exported with whole numbers.")
                                                               : tr("The register was exported, numbers masked."));
        });
}

void RegistersPage::showPreview() {
    if (!m_print->isEnabled() || !m_reveal->ready()) {
        return;
    }
    using Pages = std::shared_ptr<const printing::RegisterPages>;
    m_paper->work().run(
        tr("Laying out the register"),
        [ledgerPath = m_workspace.ledger().path(), request = request(),
         &clock = m_workspace.clock()](const Progress&) -> Result<Pages> {
            CANBAO_TRY_ASSIGN(const store::Ledger ledger,
                              store::Ledger::open(ledgerPath, store::Ledger::Access::ReadOnly));
            CANBAO_TRY_ASSIGN(auto table, reporting::registerTable(ledger, request, clock));
            return std::make_shared<const printing::RegisterPages>(std::move(table));
        },
        [this](const Result<Pages>& pages) {
            if (!pages) {
                m_workspace.dialogs().tell(this, pages.error());
                return;
            }
            m_paper->showPaper(*pages, reporting::registerFileName(m_table, u"pdf"_s));
        });
}

} // namespace canbao::ui
