#include "ui/intake/intake_page.h"

#include "core/intake/import_commit.h"
#include "core/intake/rejects.h"
#include "core/matching/comparison.h"
#include "core/services/keep_backups.h"
#include "ui/common/actions.h"
#include "ui/common/documents_folder.h"
#include "ui/common/empty_state.h"
#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/intake/column_menu.h"
#include "ui/intake/list_choices.h"
#include "ui/intake/list_files.h"
#include "ui/intake/plan_sentence.h"
#include "ui/intake/recent_imports.h"
#include "ui/intake/sheet_preview.h"
#include "ui/intake/verdict_model.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using canbao::domain::ListKind;

namespace canbao::ui {

namespace {

/// What an import brought, and whether a backup was made before.
struct Imported {
    intake::ImportOutcome outcome;
    Result<> backup;
};

constexpr int kNarrowestChoice = 120;
constexpr int kRow = 96; // the column that says which row
constexpr int kSheetAndRow = 168;

} // namespace

IntakePage::IntakePage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget)
    , m_choose(nullptr)
    , m_recent(new RecentImports(workspace))
    , m_file(new TextLabel)
    , m_choices(new ListChoices(workspace))
    , m_sheets(new QComboBox)
    , m_understood(new TextLabel(QString(), Role::Muted))
    , m_cautions(new TextLabel(QString(), Role::Attention))
    , m_notTaken(new TextLabel)
    , m_problem(new TextLabel(QString(), Role::Blocked))
    , m_preview(new SheetPreview)
    , m_verdicts(new VerdictModel(this))
    , m_verdictView(new TableView(tr("Rows to look at")))
    , m_plan(new TextLabel)
    , m_rejects(new QPushButton(tr("Export refused rows…")))
    , m_import(new QPushButton)
    , m_work(nullptr) {
    m_stack->addWidget(makeStart());
    m_stack->addWidget(makePreview());
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    layout->addWidget(m_stack);
    m_work = new LongWork(this, m_workspace);

    connect(m_recent, &RecentImports::said, this, &IntakePage::said);
    connect(m_rejects, &QPushButton::clicked, this, &IntakePage::exportRejects);
    connect(m_import, &QPushButton::clicked, this, &IntakePage::confirmAndImport);
    connect(m_preview, &SheetPreview::columnClicked, this, &IntakePage::chooseMeaning);
    const auto reread = [this] {
        if (!m_filling) {
            read();
        }
    };
    connect(m_choices, &ListChoices::changed, this, reread);
    connect(m_sheets, &QComboBox::currentIndexChanged, this, reread);
}

QWidget* IntakePage::makeStart() {
    auto* const drop = new EmptyState(
        u"import"_s, tr("Drop lists here"),
        tr("The city's lists of persons and employers not enrolled, and the other departments' lists to compare with. "
           "Excel, WPS and text files open as they are, several files or a folder of them one after the other. Nothing "
           "changes in the ledger before you have seen what will happen."),
        tr("Choose a file… (Ctrl+I)"));
    m_choose = drop->button();
    connect(drop, &EmptyState::pressed, this, &IntakePage::chooseFile);

    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(drop, 3);
    layout->addWidget(m_recent, 2);
    return page;
}

QWidget* IntakePage::makeTables() {
    m_verdictView->setObjectName(u"rowsToLookAt"_s);
    m_verdictView->setModel(m_verdicts);
    connect(m_verdictView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (row.isValid()) {
                    m_preview->lookAt(m_verdicts->listRow(row.row()));
                }
            });
    m_verdictView->horizontalHeader()->resizeSection(VerdictModel::Name, 136);
    m_verdictView->horizontalHeader()->resizeSection(VerdictModel::Fate, 128);

    auto* const split = new QSplitter(Qt::Vertical);
    split->addWidget(m_preview);
    split->addWidget(m_verdictView);
    split->setChildrenCollapsible(false);
    m_verdictView->setMinimumHeight(2 * kRowHeight); // on a small screen the sheet is what matters
    split->setHandleWidth(kGap);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    return split;
}

QWidget* IntakePage::makePreview() {
    m_file->setSize(TextLabel::Size::Heading);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_plan->setSize(TextLabel::Size::Heading);
    m_plan->setWordWrap(true);
    m_understood->setWordWrap(true);
    m_cautions->setObjectName(u"fileCautions"_s);
    m_cautions->setWordWrap(true);
    m_notTaken->setObjectName(u"sheetsNotTaken"_s);
    m_notTaken->setWordWrap(true);
    m_problem->setObjectName(u"intakeProblem"_s);
    m_problem->setWordWrap(true);
    m_import->setProperty(OfficeStyle::kPrimary, true);
    m_import->setObjectName(u"importList"_s);
    m_rejects->setObjectName(u"exportRejects"_s);
    m_rejects->setIcon(tintedIcon(u"export"_s));
    m_sheets->setAccessibleName(tr("Sheet"));
    m_sheets->setToolTip(m_sheets->accessibleName());
    m_sheets->setMinimumWidth(kNarrowestChoice);

    auto* const another = new QPushButton(tr("Another file…"));
    connect(another, &QPushButton::clicked, this, &IntakePage::chooseFile);
    auto* const stop = new QPushButton(tr("Do not import"));
    stop->setObjectName(u"doNotImport"_s);
    connect(stop, &QPushButton::clicked, this, &IntakePage::openNext);
    auto* const top = new QHBoxLayout;
    top->addWidget(m_file, 1);
    top->addWidget(another);
    top->addWidget(stop);
    auto* const understood = new QHBoxLayout;
    understood->addWidget(m_understood, 1);
    understood->addWidget(m_sheets);
    auto* const bottom = new QHBoxLayout;
    bottom->addWidget(m_plan, 1);
    bottom->addWidget(m_rejects);
    bottom->addWidget(m_import);

    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_choices);
    layout->addLayout(understood);
    layout->addWidget(m_cautions);
    layout->addWidget(m_notTaken);
    layout->addWidget(m_problem);
    layout->addWidget(makeTables(), 1);
    layout->addLayout(bottom);
    return page;
}

QWidget* IntakePage::firstFocus() const {
    return m_stack->currentIndex() == 0 ? m_choose : m_import;
}

void IntakePage::activate() {
    m_recent->refresh();
}

bool IntakePage::canLeave() {
    return !refusedWhile(m_work->running() || m_recent->working());
}

bool IntakePage::follows(const Link& link) const {
    const auto* const action = std::get_if<ActionLink>(&link);
    return std::holds_alternative<FilesLink>(link) || (action != nullptr && action->action == ActionId::ImportFile);
}

void IntakePage::follow(const Link& link) {
    if (const auto* const files = std::get_if<FilesLink>(&link)) {
        openInTurn(files->paths);
    } else {
        chooseFile();
    }
}

void IntakePage::chooseFile() {
    const QString folder = m_question.path.isEmpty() ? documentsFolder() : QFileInfo(m_question.path).absolutePath();
    m_workspace.dialogs().openFiles(
        this, {tr("Choose the list"), folder, {tr("Lists (%1)").arg(listNamePatterns()), tr("All files (*)")}},
        [this](const QStringList& paths) { openInTurn(paths); });
}

void IntakePage::openInTurn(const QStringList& paths) {
    const QStringList files = listFilesAmong(paths);
    if (files.isEmpty() && !paths.isEmpty()) {
        Q_EMIT said(tr("There is no list in this folder."));
    }
    if (m_work->running() || files.isEmpty()) {
        return;
    }
    m_waiting = files + m_waiting; // those that waited already still do
    openNext();
}

void IntakePage::openNext() {
    if (m_waiting.isEmpty()) {
        leave();
        return;
    }
    const QString path = m_waiting.takeFirst();
    m_question.path = path;
    m_question.columns.clear();
    m_question.policies = {};
    const QString name = QFileInfo(path).fileName();
    m_file->setText(m_waiting.isEmpty() ? name
                                        : tr("%1 (%2 more to come)").arg(name, QLocale().toString(m_waiting.size())));
    m_filling = true;
    m_sheets->clear();
    m_filling = false;
    m_work->run(
        tr("Reading and checking the list"), [path](const Progress&) { return guessListKind(path); },
        [this](const Result<ListKind>& kind) {
            m_choices->setKind(kind.value_or(ListKind::UnenrolledPersons));
            read(); // which also says what is wrong with the file
        });
}

void IntakePage::read() {
    m_choices->answer(m_question);
    m_question.sheet = m_sheets->currentData().toString();
    m_question.today = m_workspace.today();
    m_work->run(
        tr("Reading and checking the list"),
        [path = m_workspace.ledger().path(), question = m_question](const Progress& progress) {
            return readList(path, question, progress);
        },
        [this](const Result<ListReading>& reading) {
            if (!reading && reading.error().kind == Error::Kind::Cancelled) {
                leave();
                return;
            }
            m_stack->setCurrentIndex(1);
            show(reading.value_or(ListReading{}));
            m_problem->setText(reading ? QString() : reading.error().message);
            m_problem->setVisible(!reading);
            (m_import->isEnabled() ? static_cast<QWidget*>(m_import) : m_choices)->setFocus();
        });
}

void IntakePage::show(const ListReading& reading) {
    m_reading = reading;
    m_verdicts->show(reading.list);
    m_verdictView->setVisible(m_verdicts->rowCount() > 0);
    const bool sheetsToTell = reading.list && reading.list->sheets().size() > 1;
    m_verdictView->horizontalHeader()->resizeSection(VerdictModel::RowNumber, sheetsToTell ? kSheetAndRow : kRow);
    m_rejects->setEnabled(reading.plan.counts.refused + reading.plan.counts.duplicates > 0);
    const qint64 rows = reading.plan.counts.accepted;
    m_import->setEnabled(m_workspace.mayWrite() && reading.list != nullptr && rows > 0);
    m_import->setText(tr("Import these %1 rows").arg(QLocale().toString(rows)));
    if (!reading.list) {
        m_preview->show(nullptr);
        m_understood->clear();
        m_cautions->hide();
        m_notTaken->hide();
        m_plan->clear();
        return;
    }
    showUnderstood();
    showSheets();
    m_plan->setText(planSentence(reading));
}

void IntakePage::showUnderstood() {
    QString sentence = understoodSentence(*m_reading.list);
    if (m_reading.plan.sameFile) {
        sentence += tr(" · this very file was imported before");
    }
    m_understood->setText(sentence);
    m_understood->setRole(m_reading.plan.sameFile ? Role::Attention : Role::Muted);
    m_cautions->setText(m_reading.list->cautions().join(u'\n'));
    m_cautions->setVisible(!m_reading.list->cautions().isEmpty());
    const QString notTaken = notTakenSentence(*m_reading.list);
    m_notTaken->setText(notTaken);
    m_notTaken->setRole(m_reading.plan.leftOut.isEmpty() ? Role::Muted : Role::Attention);
    m_notTaken->setVisible(!notTaken.isEmpty());
    m_preview->show(m_reading.list);
}

void IntakePage::showSheets() {
    if (m_sheets->count() > 0) {
        return; // the choices stay while the file does
    }
    m_filling = true;
    m_sheets->addItem(tr("Sheet: found by itself"), QString());
    for (const intake::CheckedSheet& sheet : m_reading.list->sheets()) {
        if (m_sheets->findData(sheet.grid.name()) < 0) { // once, whatever tables it holds
            m_sheets->addItem(sheet.grid.name(), sheet.grid.name());
        }
    }
    for (const intake::OfferedSheet& sheet : m_reading.list->offered()) {
        m_sheets->addItem(sheet.because == intake::OfferedSheet::Because::Hidden ? tr("%1 (hidden)").arg(sheet.name)
                                                                                 : sheet.name,
                          sheet.name);
    }
    m_sheets->setVisible(m_sheets->count() > 2);
    m_filling = false;
}

void IntakePage::chooseMeaning(int column) {
    QMenu* const menu =
        columnMenu({m_question.kind, m_preview->fieldOf(column), m_question.policies},
                   {[this, column](std::optional<intake::Field> field) { setMeaning(column, field); },
                    [this](intake::Field field, intake::FieldPolicy policy) { setPolicy(field, policy); }},
                   m_preview);
    menu->popup(m_preview->below(column));
}

void IntakePage::setMeaning(int column, std::optional<intake::Field> field) {
    if (const auto before = m_preview->fieldOf(column)) {
        const int own = m_preview->ownColumnOf(*before); // another one: this column only went on with it
        m_question.columns.insert(*before, own == column ? -1 : own);
    }
    if (field) {
        m_question.columns.insert(*field, column);
    }
    read();
}

void IntakePage::setPolicy(intake::Field field, intake::FieldPolicy policy) {
    m_question.policies.choose(field, policy);
    read();
}

void IntakePage::exportRejects() {
    const QFileInfo file(m_question.path);
    const QString name = tr("%1 refused rows.xlsx").arg(file.completeBaseName());
    m_workspace.dialogs().saveFile(
        this, {tr("Export the refused rows"), file.dir().filePath(name), {tr("Excel (*.xlsx)")}},
        [this](const QString& path) {
            if (path.isEmpty()) {
                return;
            }
            m_work->run(
                tr("Writing the refused rows"),
                [list = m_reading.list, path](const Progress&) { return intake::writeRejects(*list, path); },
                [this](const Result<>& written) {
                    if (!written) {
                        m_workspace.dialogs().tell(this, written.error());
                        return;
                    }
                    Q_EMIT said(tr("The refused rows were written with their reasons; send them back to the city."));
                });
        });
}

void IntakePage::confirmAndImport() {
    if (!m_reading.list || m_work->running()) {
        return;
    }
    const intake::ImportPlan& plan = m_reading.plan;
    if (!plan.withdrawalIsDoubtful()) {
        import();
        return;
    }
    const QLocale locale;
    const bool besideSheets = plan.withdrawsBesideSheetsLeftOut();
    m_workspace.dialogs().confirm(
        this,
        {besideSheets ? tr("Withdrawn although sheets are left out?") : tr("So many withdrawn?"),
         besideSheets
             ? tr("As a whole list this file withdraws %1 that still await a result, but these of its sheets are not "
                  "taken: %2. Who stands there is withdrawn, too. Give the sheets the same columns, or go back and "
                  "choose \"Part of the list\".")
                   .arg(locale.toString(plan.counts.withdrawn), plan.leftOut.join(u"、"_s))
             : tr("As a whole list this file withdraws %1 of %2 that still await a result. If it is only a part of the "
                  "list, go back and choose \"Part of the list\".")
                   .arg(locale.toString(plan.counts.withdrawn), locale.toString(plan.withdrawable)),
         tr("Import and withdraw them"), true},
        [this](bool confirmed) {
            m_reading.options.withdrawalConfirmed = confirmed;
            if (confirmed) {
                import();
            }
        });
}

void IntakePage::import() {
    m_work->run(
        tr("Importing the list"),
        m_workspace.elsewhere([reading = m_reading](const store::Session& session,
                                                    const Progress& progress) -> Result<Imported> {
            Result<> kept;
            if (reading.plan.counts.withdrawn > 0) {
                kept = services::backUpBefore(session.ledger.path(), store::BackupOccasion::Import, session.clock,
                                              progress);
            }
            CANBAO_TRY_ASSIGN(intake::ImportOutcome outcome,
                              intake::commitImport(session, *reading.list, reading.options, reading.plan, progress));
            // What cannot be compared now is compared when the page of the comparison opens: the import stands.
            (void)matching::compare(session, progress);
            return Imported{std::move(outcome), kept};
        }),
        [this](const Result<Imported>& done) {
            if (!done) {
                m_problem->setText(done.error().message);
                m_problem->setVisible(done.error().kind != Error::Kind::Cancelled);
                return;
            }
            imported(done->outcome);
            if (!done->backup) {
                Q_EMIT said(
                    tr("The list was imported, but not backed up before: %1").arg(done->backup.error().message));
            }
        });
}

void IntakePage::imported(const intake::ImportOutcome& outcome) {
    m_workspace.tellEntriesChanged();
    openNext();
    const QLocale locale;
    QString sentence = tr("Imported: %1 new, %2 changed.")
                           .arg(locale.toString(outcome.counts.added), locale.toString(outcome.counts.changed));
    if (outcome.proposals > 0) {
        sentence += tr(" %1 with a damaged number are perhaps in the ledger already; \"Compare\" asks about them.")
                        .arg(locale.toString(outcome.proposals));
    }
    Q_EMIT said(sentence);
}

void IntakePage::leave() {
    m_waiting.clear();
    m_reading = {};
    m_question = {};
    show({});
    m_problem->hide();
    m_stack->setCurrentIndex(0);
    m_choose->setFocus();
    m_recent->refresh();
}

} // namespace canbao::ui
