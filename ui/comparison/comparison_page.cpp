#include "ui/comparison/comparison_page.h"

#include "core/matching/comparison.h"
#include "ui/common/actions.h"
#include "ui/common/empty_state.h"
#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/side_by_side.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/comparison/clues_model.h"
#include "ui/comparison/evidence_model.h"
#include "ui/models/rows_model.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kGroupsShown = 5;
constexpr int kHeadHeight = 36;
constexpr int kRoomForBoth = 900;
constexpr int kEvidenceColumn = 176;

QPushButton* button(const QString& name, const QString& icon = {}) {
    auto* const made = new QPushButton;
    made->setObjectName(name);
    if (!icon.isEmpty()) {
        made->setIcon(tintedIcon(icon));
    }
    return made;
}

} // namespace

ComparisonPage::ComparisonPage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget)
    , m_groups(new RowsModel({tr("Suggestion"), tr("On the word of"), tr("How sure"), tr("Waiting")}, -1, {3}, this))
    , m_groupView(new TableView(tr("Kinds of suggestions")))
    , m_clues(new CluesModel(workspace, this))
    , m_clueView(new TableView(tr("Suggestions")))
    , m_evidence(new EvidenceModel(this))
    , m_evidenceView(new TableView(tr("The ledger and the lists beside each other")))
    , m_all(new QCheckBox(tr("Mark all")))
    , m_marked(new TextLabel(QString(), Role::Muted))
    , m_accept(button(u"acceptClues"_s))
    , m_refuse(button(u"refuseClues"_s))
    , m_subject(button(u"openClue"_s))
    , m_takeBack(button(u"takeBackClues"_s, u"undo"_s))
    , m_work(nullptr) {
    auto* const empty =
        new EmptyState(u"comparison"_s, tr("Nothing waits for a decision"),
                       tr("Import the lists of other departments: deaths, pupils, insured persons, "
                          "households, market registration. What they say about your lists stands here."),
                       tr("Import a list"));
    empty->button()->setEnabled(m_workspace.mayWrite());
    connect(empty, &EmptyState::pressed, this, [this] { Q_EMIT linkFollowed(ActionLink{ActionId::ImportFile}); });

    m_groupView->setObjectName(u"clueGroups"_s);
    m_groupView->setModel(m_groups);
    m_groupView->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* const head = m_groupView->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    head->resizeSection(1, 200);
    head->resizeSection(2, 216);
    head->resizeSection(3, 64);
    m_groupView->setMaximumHeight(kHeadHeight + kGroupsShown * kRowHeight + 2);

    auto* const work = new QWidget;
    auto* const layout = new QVBoxLayout(work);
    layout->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    layout->setSpacing(kGap);
    layout->addWidget(m_groupView);
    layout->addWidget(makeRows(), 1);
    layout->addWidget(makeButtons());
    m_stack->addWidget(empty);
    m_stack->addWidget(work);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_work = new LongWork(this, m_workspace);

    connect(m_groupView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparisonPage::openGroup);
    connect(m_groupView, &QAbstractItemView::activated, this, [this] { m_clueView->setFocus(); });
    connect(m_clueView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparisonPage::showEvidence);
    connect(m_clueView, &QAbstractItemView::doubleClicked, this, &ComparisonPage::openSubject);
    connect(m_clues, &CluesModel::marksChanged, this, &ComparisonPage::showMarks);
    connect(&m_workspace, &Workspace::entriesChanged, this, [this] { isVisible() ? readGroups() : countWaiting(); });
    addKeys();
    showMarks();
    countWaiting();
}

QWidget* ComparisonPage::makeRows() {
    m_clueView->setObjectName(u"clues"_s);
    m_clueView->setModel(m_clues);
    QHeaderView* const head = m_clueView->horizontalHeader();
    head->resizeSection(CluesModel::Name, 128);
    head->resizeSection(CluesModel::Identifier, 176);
    head->resizeSection(CluesModel::Village, 88);
    head->setSectionResizeMode(CluesModel::Says, QHeaderView::Stretch);
    m_clueView->setSpareColumns({CluesModel::Village, CluesModel::Identifier}, 144);
    m_clueView->setMinimumSize(240, 4 * kRowHeight);
    m_evidenceView->setObjectName(u"clueEvidence"_s);
    m_evidenceView->setModel(m_evidence);
    m_evidenceView->verticalHeader()->show();
    m_evidenceView->horizontalHeader()->setDefaultSectionSize(kEvidenceColumn);
    m_evidenceView->setMinimumSize(240, 4 * kRowHeight);
    return new SideBySide(m_clueView, m_evidenceView, kRoomForBoth);
}

QWidget* ComparisonPage::makeButtons() {
    m_accept->setProperty(OfficeStyle::kPrimary, true);
    m_all->setObjectName(u"markAllClues"_s);
    m_subject->setText(tr("Open"));
    m_takeBack->setText(tr("Take back the last"));
    connect(m_all, &QCheckBox::clicked, m_clues, &CluesModel::markAll);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(&Clues::accept); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(&Clues::refuse); });
    connect(m_subject, &QPushButton::clicked, this, &ComparisonPage::openSubject);
    connect(m_takeBack, &QPushButton::clicked, this, &ComparisonPage::takeBack);
    auto* const line = new QWidget;
    auto* const layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_all);
    layout->addWidget(m_marked);
    layout->addStretch();
    layout->addWidget(m_takeBack);
    layout->addWidget(m_subject);
    layout->addWidget(m_refuse);
    layout->addWidget(m_accept);
    if (!m_workspace.mayWrite()) {
        for (QWidget* const writes : std::initializer_list<QWidget*>{m_accept, m_refuse, m_takeBack, m_all}) {
            writes->hide();
        }
    }
    return line;
}

void ComparisonPage::addKeys() {
    const auto add = [this](ActionId id, auto slot) {
        QAction* const action = catalogueAction(m_clueView, id);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(ActionId::MarkClue, &ComparisonPage::toggle);
    add(ActionId::OpenClue, &ComparisonPage::openSubject);
    if (!m_workspace.mayWrite()) {
        return;
    }
    QAction* const accept = add(ActionId::AcceptClues, [this] { decide(&Clues::accept); });
    accept->setShortcuts({accept->shortcut(), QKeySequence(Qt::Key_Enter)}); // the number pad's too
    add(ActionId::RefuseClues, [this] { decide(&Clues::refuse); });
    connect(catalogueAction(this, ActionId::TakeBackResult), &QAction::triggered, this, &ComparisonPage::takeBack);
}

QWidget* ComparisonPage::firstFocus() const {
    return m_clueView;
}

bool ComparisonPage::canLeave() {
    return !refusedWhile(m_work->running());
}

void ComparisonPage::activate() {
    if (m_work->running()) {
        return;
    }
    m_workspace.reader().ask(
        m_groups, [](const store::Ledger& ledger) { return matching::comparisonIsDue(ledger); },
        [this](const Result<bool>& due) {
            if (due.value_or(false) && m_workspace.mayWrite() && !m_work->running()) {
                compare();
            } else {
                readGroups();
            }
        });
}

void ComparisonPage::compare() {
    m_work->run(tr("Comparing the lists"),
                m_workspace.elsewhere([](const store::Session& session, const Progress& progress) {
                    return matching::compare(session, progress);
                }),
                [this](const Result<matching::ComparisonOutcome>& compared) {
                    if (!compared) {
                        tell(compared.error());
                    }
                    readGroups();
                });
}

void ComparisonPage::readGroups() {
    m_workspace.reader().ask(
        m_groupView, [](const store::Ledger& ledger) { return openClues(ledger); },
        [this](const Result<QList<ClueGroup>>& groups) {
            if (groups) {
                showGroups(*groups);
            } else {
                tell(groups.error());
            }
        });
}

/// For the navigation, while the page is not in front: counts alone, since every saved result asks for them.
void ComparisonPage::countWaiting() {
    m_workspace.reader().ask(
        this, [](const store::Ledger& ledger) { return openClueCount(ledger); },
        [this](const Result<qint64>& waiting) {
            if (waiting) {
                showWaiting(*waiting);
            }
        });
}

void ComparisonPage::showWaiting(qint64 waiting) {
    Q_EMIT badgeChanged(waiting == 0 ? QString() : QLocale().toString(waiting));
}

void ComparisonPage::showGroups(const QList<ClueGroup>& groups) {
    const int before = std::max(m_groupView->currentIndex().row(), 0);
    m_found = groups;
    const QLocale locale;
    QList<RowsModel::Row> rows;
    qint64 waiting = 0;
    int chosen = -1;
    for (const ClueGroup& group : groups) {
        waiting += group.count;
        const Clues::Words words = group.clues->words(m_workspace);
        if (m_open && group.clues->sameKind(*m_open)) {
            chosen = int(rows.size());
        }
        rows.append({{words.what, words.source, words.confidence, locale.toString(group.count)}, 0, std::nullopt});
    }
    m_groups->setRows(std::move(rows)); // no row is current now
    showWaiting(waiting);
    m_stack->setCurrentIndex(groups.isEmpty() ? 0 : 1);
    if (groups.isEmpty()) {
        m_open.reset();
        m_clues->show(nullptr, {});
        return;
    }
    // The kind that was worked on, or what took its place.
    const int row = chosen >= 0 ? chosen : std::min(before, int(groups.size()) - 1);
    m_groupView->setCurrentIndex(m_groups->index(row, 0)); // opens it
}

void ComparisonPage::openGroup() {
    const int row = m_groupView->currentIndex().row();
    if (row < 0 || row >= m_found.size()) {
        return;
    }
    const std::shared_ptr<const Clues> clues = m_found.at(row).clues;
    m_workspace.reader().ask(
        m_clueView, [clues](const store::Ledger& ledger) { return clues->keys(ledger); },
        [this, clues](Result<Clues::Keys> keys) {
            if (!keys) {
                tell(keys.error());
                return;
            }
            const int before = m_open && m_open->sameKind(*clues) ? m_clueView->currentIndex().row() : 0;
            m_open = clues;
            const Clues::Words words = clues->words(m_workspace);
            m_accept->setText(words.accept);
            m_refuse->setText(words.refuse);
            if (!m_workspace.mayWrite()) {
                keys->marked.clear();
            }
            m_clues->show(clues, *std::move(keys));
            m_clueView->setCurrentIndex(m_clues->index(std::clamp(before, 0, std::max(m_clues->rowCount() - 1, 0)), 0));
            showEvidence();
        });
}

void ComparisonPage::showEvidence() {
    const int row = m_clueView->currentIndex().row();
    ClueEvidence evidence;
    if (m_open && row >= 0 && row < m_clues->rowCount()) {
        evidence = m_open->evidence(m_workspace, m_clues->keyAt(row)).value_or(ClueEvidence{});
    }
    m_subject->setEnabled(evidence.subject.has_value());
    m_evidence->show(std::move(evidence));
}

void ComparisonPage::showMarks() {
    const qsizetype marked = m_clues->markedCount();
    const QLocale locale;
    m_marked->setText(m_workspace.mayWrite()
                          ? tr("%1 of %2 marked").arg(locale.toString(marked), locale.toString(m_clues->rowCount()))
                          : QString());
    m_all->setChecked(marked > 0 && marked == m_clues->rowCount());
    m_takeBack->setEnabled(!m_decisions.isEmpty());
    m_accept->setEnabled(m_clues->rowCount() > 0);
    m_refuse->setEnabled(m_clues->rowCount() > 0);
}

void ComparisonPage::toggle() {
    QList<int> rows;
    for (const QModelIndex& index : m_clueView->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    const QModelIndex current = m_clueView->currentIndex();
    if (rows.isEmpty() && current.isValid()) {
        rows.append(current.row());
    }
    const QVariant now = current.siblingAtColumn(CluesModel::Name).data(Qt::CheckStateRole);
    m_clues->setMarked(rows, now.toInt() != Qt::Checked);
}

void ComparisonPage::decide(Decide decision) {
    QList<qint64> keys = m_clues->markedKeys();
    const int current = m_clueView->currentIndex().row();
    if (keys.isEmpty() && current >= 0) {
        keys = {m_clues->keyAt(current)}; // nothing is marked: the one that is looked at
    }
    if (keys.isEmpty() || m_work->running()) {
        return;
    }
    m_work->run(tr("Recording the decisions"),
                m_workspace.elsewhere([keys, clues = m_open, decision](const store::Session& session, const Progress&) {
                    return (*clues.*decision)(session, keys);
                }),
                [this](const Result<ClueDecision>& decided) {
                    if (!decided) {
                        tell(decided.error());
                        return;
                    }
                    m_decisions.append(*decided);
                    showMarks();
                    m_workspace.tellEntriesChanged(); // the groups are read anew
                    Q_EMIT said(decided->sentence);
                });
}

void ComparisonPage::takeBack() {
    if (m_decisions.isEmpty() || m_work->running()) {
        return;
    }
    m_work->run(
        tr("Taking the decision back"),
        m_workspace.elsewhere([takeBack = m_decisions.last().takeBack](const store::Session& session, const Progress&) {
            return takeBack(session);
        }),
        [this](const Result<>& taken) {
            if (!taken) {
                tell(taken.error());
                return;
            }
            const QString sentence = m_decisions.takeLast().sentence;
            showMarks();
            m_workspace.tellEntriesChanged(); // the groups are read anew
            Q_EMIT said(tr("Taken back: %1").arg(sentence));
        });
}

void ComparisonPage::openSubject() {
    if (m_evidence->evidence().subject) {
        Q_EMIT linkFollowed(*m_evidence->evidence().subject);
    }
}

void ComparisonPage::tell(const Error& error) {
    if (error.kind != Error::Kind::Cancelled) {
        m_workspace.dialogs().tell(this, error);
    }
}

} // namespace canbao::ui
