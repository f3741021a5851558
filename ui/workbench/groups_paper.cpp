#include "ui/workbench/groups_paper.h"

#include "core/services/tag_groups.h"
#include "ui/common/metrics.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace canbao::ui {

GroupsPaper::GroupsPaper(Workspace& workspace, domain::SubjectType subject)
    : m_workspace(workspace)
    , m_heading(tr("Groups"))
    , m_rows(new RowsModel({tr("Group"), tr("Says"), tr("Since"), tr("Until")}, -1, {}, this))
    , m_view(new TableView(tr("Special groups of the subject")))
    , m_group(new QComboBox)
    , m_source(new QLineEdit)
    , m_since(new QDateEdit)
    , m_add(new QPushButton(tr("Tag")))
    , m_takeBack(new QPushButton(tr("Take back")))
    , m_problem(new TextLabel(QString(), Role::Blocked)) {
    setAccessibleName(tr("Groups"));
    setObjectName(u"groups"_s);
    m_view->setModel(m_rows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->resizeSection(0, 112);
    m_view->horizontalHeader()->resizeSection(1, 240);
    m_view->horizontalHeader()->resizeSection(2, 96);
    m_view->setMinimumHeight(2 * kRowHeight);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    m_group->setAccessibleName(tr("Group"));
    m_group->setObjectName(u"groupChoice"_s);
    for (const domain::SpecialGroup group : domain::specialGroups()) {
        if (domain::subjectOf(group) == subject) {
            m_group->addItem(workspace.codes().label(u"special-group"_s, domain::code(group)), domain::code(group));
        }
    }
    m_source->setAccessibleName(tr("How one knows"));
    m_source->setPlaceholderText(tr("How one knows: a paper, a notice"));
    m_source->setObjectName(u"groupSource"_s);
    m_since->setAccessibleName(tr("Since"));
    m_since->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_since->setDate(workspace.today());
    m_since->setMaximumDate(workspace.today());
    m_add->setObjectName(u"tagGroup"_s);
    m_takeBack->setObjectName(u"untagGroup"_s);
    m_problem->hide();
    m_problem->setWordWrap(true);

    auto* const row = new QHBoxLayout;
    row->setSpacing(kGap / 2);
    row->addWidget(m_group);
    row->addWidget(m_source, 1);
    row->addWidget(m_since);
    row->addWidget(m_add);
    row->addWidget(m_takeBack);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap / 2);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_problem);
    layout->addLayout(row);

    connect(m_add, &QPushButton::clicked, this, &GroupsPaper::tag);
    connect(m_source, &QLineEdit::returnPressed, this, &GroupsPaper::tag);
    connect(m_takeBack, &QPushButton::clicked, this, &GroupsPaper::takeBack);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GroupsPaper::updateButtons);
    updateButtons();
}

void GroupsPaper::showSubject(const store::SubjectFile& file, EntryId) {
    m_person = file.person() != nullptr ? file.person()->id : PersonId{};
    m_employer = file.employer() != nullptr ? file.employer()->id : EmployerId{};
    m_problem->hide();
    auto tags = store::groupTags(m_workspace.ledger(), file);
    if (!tags) {
        m_problem->setText(tags.error().message);
        m_problem->show();
    }
    m_tags = tags.value_or(QList<store::GroupTag>());
    showTags();
}

void GroupsPaper::showTags() {
    QList<RowsModel::Row> rows;
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        const store::GroupTag& tag = m_tags.at(i);
        const QString says = tag.list ? tr("list: %1, row %2").arg(m_workspace.codes().label(*tag.list)).arg(tag.row)
                                      : tr("%1 (%2)").arg(tag.source, tag.by);
        rows.append({{m_workspace.codes().label(u"special-group"_s, domain::code(tag.group)), says, tag.since,
                      tag.until.isValid() ? tr("until %1").arg(tag.until.toString(Qt::ISODate)) : QString()},
                     qint64(i),
                     std::nullopt});
    }
    m_heading = m_tags.isEmpty() ? tr("Groups") : tr("Groups: %1").arg(QLocale().toString(m_tags.size()));
    m_rows->setRows(std::move(rows));
    updateButtons();
}

const store::GroupTag* GroupsPaper::chosenByHand() const {
    const QModelIndex current = m_view->currentIndex();
    const qsizetype row = current.isValid() ? current.row() : -1;
    return row >= 0 && row < m_tags.size() && !m_tags.at(row).list ? &m_tags.at(row) : nullptr;
}

void GroupsPaper::updateButtons() {
    m_add->setEnabled(m_workspace.mayWrite());
    m_takeBack->setEnabled(m_workspace.mayWrite() && chosenByHand() != nullptr);
}

void GroupsPaper::tag() {
    services::TagRequest request;
    request.subjects = {{m_person, m_employer}};
    request.group = domain::specialGroupFromCode(m_group->currentData().toString()).value_or(request.group);
    request.since = m_since->date();
    request.source = m_source->text();
    const auto tagged = services::tagGroup(m_workspace.session(), request);
    if (!tagged) {
        m_problem->setText(tagged.error().message);
        m_problem->show();
        m_source->setFocus();
        return;
    }
    m_source->clear();
    Q_EMIT said(tr("Tagged: %1.").arg(m_group->currentText()));
    Q_EMIT changed();
}

void GroupsPaper::takeBack() {
    const store::GroupTag* const chosen = chosenByHand();
    if (chosen == nullptr) {
        return;
    }
    const auto taken = services::untagGroup(m_workspace.session(), {{m_person, m_employer}}, chosen->group);
    if (!taken) {
        m_problem->setText(taken.error().message);
        m_problem->show();
        return;
    }
    Q_EMIT said(tr("The tag was taken back."));
    Q_EMIT changed();
}

} // namespace canbao::ui
