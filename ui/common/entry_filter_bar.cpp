#include "ui/common/entry_filter_bar.h"

#include "ui/common/entry_narrowings.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr auto kAll = "all"_L1;
constexpr auto kUnknownVillage = "unknown"_L1;
constexpr int kNarrowest = 64; // of a choice; with the room that others leave it shows four characters and more
constexpr int kWidest = 168;
constexpr int kWidestNarrowing = 104;

QComboBox* choice(const QString& name) {
    auto* const box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setMaxVisibleItems(24);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setMinimumWidth(kNarrowest);
    box->setMaximumWidth(kWidest);
    return box;
}

void select(QComboBox* box, const QString& value) {
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

EntryFilterBar::EntryFilterBar(Workspace& workspace, domain::SubjectType subject, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_subject(subject)
    , m_village(choice(tr("Village")))
    , m_kind(choice(tr("List")))
    , m_insurance(choice(tr("Insurance")))
    , m_state(choice(tr("State")))
    , m_more(new QPushButton(tr("More")))
    , m_menu(new QMenu(m_more))
    , m_narrowed(new QPushButton)
    , m_search(new QLineEdit) {
    m_search->setObjectName(u"queueSearch"_s);
    m_state->setObjectName(u"stateFilter"_s);
    m_search->setPlaceholderText(subject == domain::SubjectType::Person ? tr("Name, initials, id")
                                                                        : tr("Name, initials, code"));
    m_search->setAccessibleName(tr("Search in the queue"));
    m_search->setToolTip(tr("Name, pinyin initials, identifier, phone or address, or a part of it"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(tintedIcon(u"search"_s, Role::Muted), QLineEdit::LeadingPosition);
    m_search->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_search->setMinimumWidth(72);
    m_search->setMaximumWidth(200);
    m_more->setObjectName(u"moreFilters"_s);
    m_more->setToolTip(tr("Reason, insurance joined, waiting too long"));
    m_more->setMenu(m_menu);
    m_more->setFixedWidth(m_more->fontMetrics().horizontalAdvance(m_more->text()) + 3 * kMargin);
    m_narrowed->setObjectName(u"narrowed"_s);
    m_narrowed->setIcon(tintedIcon(u"close"_s));
    m_narrowed->hide();

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap - 2);
    layout->addWidget(m_search, 7);
    for (QComboBox* const box : {m_state, m_village, m_kind, m_insurance}) {
        layout->addWidget(box, 9);
    }
    for (QPushButton* const button : {m_more, m_narrowed}) {
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        layout->addWidget(button);
    }
    layout->setSizeConstraint(QLayout::SetMinAndMaxSize);
    fill();
    select(m_state, domain::code(domain::State::Pending));

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!domain::FormCode::begins(text)) { // nothing is looked up while a scanner types
            Q_EMIT changed();
        }
    });
    connect(m_search, &QLineEdit::returnPressed, this, &EntryFilterBar::enter);
    for (QComboBox* const box : {m_village, m_kind, m_insurance}) {
        connect(box, &QComboBox::currentIndexChanged, this, &EntryFilterBar::changed);
    }
    connect(m_state, &QComboBox::currentIndexChanged, this, &EntryFilterBar::stateChosen);
    connect(m_narrowed, &QPushButton::clicked, this, [this] {
        m_narrowing = {};
        showNarrowed();
        Q_EMIT changed();
    });
    connect(&m_workspace, &Workspace::tablesChanged, this, [this] {
        const store::EntryFilter kept = filter();
        fill();
        setFilter(kept);
    });
}

void EntryFilterBar::fill() {
    const QSignalBlocker quietVillage(m_village);
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietInsurance(m_insurance);
    const QSignalBlocker quietState(m_state);
    const domain::CodeTables& codes = m_workspace.codes();

    m_village->clear();
    m_village->addItem(tr("All villages"), QString(kAll));
    for (const domain::Village& village : m_workspace.villages()) {
        m_village->addItem(village.name, QString::number(village.id.value));
    }
    m_village->addItem(tr("Village unknown"), QString(kUnknownVillage));

    m_kind->clear();
    m_kind->addItem(tr("All lists"), QString(kAll));
    for (const domain::ListKind kind : domain::cityLists()) {
        if (domain::subjectOf(kind) == m_subject) {
            m_kind->addItem(codes.label(kind), domain::code(kind));
        }
    }

    m_insurance->clear();
    m_insurance->addItem(tr("All insurances"), QString(kAll));
    for (const domain::Insurance insurance : domain::insurances()) {
        m_insurance->addItem(codes.shortLabel(insurance), domain::code(insurance));
    }
    m_insurance->addItem(codes.shortLabel(domain::Insurance::Unspecified),
                         domain::code(domain::Insurance::Unspecified));

    m_state->clear();
    m_state->addItem(tr("All states"), QString(kAll));
    for (const domain::CodeRow& row : codes.rows(u"state"_s)) {
        m_state->addItem(row.label, row.code);
    }
    for (const QComboBox* const box : {m_village, m_kind, m_insurance, m_state}) { // the list shows what the field cuts
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 2 * kMargin);
    }
    fillMenu();
}

void EntryFilterBar::fillMenu() {
    m_menu->clear();
    const auto choose = [this](const NarrowFilter& narrow) {
        store::EntryFilter narrowed = filter();
        narrow(narrowed);
        setFilter(narrowed);
    };
    for (const Narrowing& narrowing : narrowings()) {
        narrowing.offer(*m_menu, m_workspace, m_subject, choose);
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Show all"), this, [this] { setFilter({}); });
}

void EntryFilterBar::stateChosen() {
    m_narrowing.reason.clear(); // these belong to the state that was chosen before
    m_narrowing.otherReasonThan.clear();
    m_narrowing.verified = false;
    m_narrowing.enrolledIn.reset();
    showNarrowed();
    Q_EMIT changed();
}

void EntryFilterBar::enter() {
    const store::Ledger& ledger = m_workspace.ledger();
    const auto form = domain::FormCode::read(m_search->text(), ledger.ledgerId(), ledger.year());
    if (!form) {
        Q_EMIT changed();
        return;
    }
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    Q_EMIT formTyped(*form);
}

store::EntryFilter EntryFilterBar::filter() const {
    store::EntryFilter filter = m_narrowing;
    filter.subject = m_subject;
    filter.kind = domain::listKindFromCode(m_kind->currentData().toString());
    filter.insurance = domain::insuranceFromCode(m_insurance->currentData().toString());
    filter.state = domain::stateFromCode(m_state->currentData().toString());
    filter.village = DivisionId{m_village->currentData().toString().toLongLong()};
    filter.villageUnknown = m_village->currentData().toString() == kUnknownVillage;
    filter.search = m_search->text().trimmed();
    return filter;
}

void EntryFilterBar::setFilter(const store::EntryFilter& filter) {
    {
        const QSignalBlocker quietVillage(m_village);
        const QSignalBlocker quietKind(m_kind);
        const QSignalBlocker quietInsurance(m_insurance);
        const QSignalBlocker quietState(m_state);
        const QSignalBlocker quietSearch(m_search);
        select(m_village, filter.villageUnknown ? QString(kUnknownVillage) : QString::number(filter.village.value));
        select(m_kind, filter.kind ? domain::code(*filter.kind) : QString());
        select(m_insurance, filter.insurance ? domain::code(*filter.insurance) : QString());
        select(m_state, filter.state ? domain::code(*filter.state) : QString());
        m_search->setText(filter.search);
        m_narrowing = filter;
        showNarrowed();
    }
    Q_EMIT changed();
}

void EntryFilterBar::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

bool EntryFilterBar::typing() const {
    return m_search->hasFocus();
}

void EntryFilterBar::showNarrowed() {
    QStringList words;
    for (const Narrowing& narrowing : narrowings()) {
        words.append(narrowing.text(filter(), m_workspace));
    }
    words.removeAll(QString());
    const QString label = words.join(u" · "_s);
    m_narrowed->setVisible(!label.isEmpty());
    m_narrowed->setText(m_narrowed->fontMetrics().elidedText(label, Qt::ElideRight, kWidestNarrowing));
    m_narrowed->setToolTip(label);
    m_narrowed->setAccessibleName(tr("Take \"%1\" out of the filter").arg(label));
}

} // namespace canbao::ui
