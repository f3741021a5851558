#include "ui/reports/words_panel.h"

#include "ui/common/metrics.h"
#include "ui/common/text_label.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace canbao::ui {

namespace {

constexpr int kWordsHeight = 72;
constexpr auto kAfterTheLastKey = 800ms;

QPlainTextEdit* wordsEdit(const QString& name) {
    auto* const edit = new QPlainTextEdit;
    edit->setAccessibleName(name);
    edit->setFixedHeight(kWordsHeight);
    edit->setTabChangesFocus(true);
    return edit;
}

} // namespace

WordsPanel::WordsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_problems(makePart(tr("Problems"), tr("Problems, as they stand in the report")))
    , m_measures(makePart(tr("Measures"), tr("Measures, as they stand in the report"))) {
    auto* const layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kGap);
    layout->setVerticalSpacing(kGap / 2);
    int column = 0; // those of last month's words get their stretch when there are any
    for (const auto& [part, head] : {std::pair{&m_problems, tr("Problems")}, std::pair{&m_measures, tr("Measures")}}) {
        auto* const title = new TextLabel(head);
        title->setBuddy(part->edit);
        layout->addWidget(title, 0, column);
        layout->addWidget(part->edit, 1, column);
        layout->setColumnStretch(column, 3);
        ++column;
        layout->addWidget(part->beforeHead, 0, column);
        layout->addWidget(part->take, 0, column + 1, Qt::AlignRight);
        layout->addWidget(part->before, 1, column, 1, 2);
        column += 2;
    }
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(kAfterTheLastKey);
    connect(&m_saveLater, &QTimer::timeout, this, &WordsPanel::save);
}

WordsPanel::Part WordsPanel::makePart(const QString& name, const QString& hint) {
    Part part{wordsEdit(hint), wordsEdit(tr("%1: last month's").arg(name)), new TextLabel({}, Role::Muted),
              new QPushButton(tr("Take over"))};
    part.edit->setPlaceholderText(hint);
    part.before->setReadOnly(true);
    part.take->setFlat(true);
    part.take->setAccessibleName(tr("Take over last month's words: %1").arg(name));
    connect(part.edit, &QPlainTextEdit::textChanged, this, [this] { m_saveLater.start(); });
    connect(part.take, &QPushButton::clicked, this, [part] {
        const QString typed = part.edit->toPlainText().trimmed();
        const QString before = part.before->toPlainText();
        part.edit->setPlainText(typed.isEmpty() ? before : typed + u'\n' + before);
        part.edit->setFocus();
    });
    return part;
}

void WordsPanel::showPart(const Part& part, const QString& text, const QString& before) {
    const QSignalBlocker quiet(part.edit);
    if (part.edit->toPlainText() != text) { // what stays keeps its cursor
        part.edit->setPlainText(text);
    }
    part.edit->setReadOnly(m_submitted);
    part.before->setPlainText(before);
    part.beforeHead->setText(tr("Month %1's").arg(m_month.addDays(-1).month()));
    for (QWidget* const beside : {static_cast<QWidget*>(part.before), static_cast<QWidget*>(part.beforeHead)}) {
        beside->setVisible(!before.isEmpty());
    }
    part.take->setVisible(!before.isEmpty() && !m_submitted);
}

void WordsPanel::show(QDate month, const store::ReportDraft& words, const store::ReportDraft& lastMonth,
                      bool submitted) {
    const bool typing = m_saveLater.isActive() && month == m_month && !submitted;
    const store::ReportDraft shown = typing ? this->words() : words;
    m_month = month;
    m_submitted = submitted || !m_workspace.mayWrite(); // to be read only
    showPart(m_problems, shown.problems, lastMonth.problems);
    showPart(m_measures, shown.measures, lastMonth.measures);
    auto* const grid = static_cast<QGridLayout*>(layout());
    grid->setColumnStretch(1, lastMonth.problems.isEmpty() ? 0 : 2);
    grid->setColumnStretch(4, lastMonth.measures.isEmpty() ? 0 : 2);
}

store::ReportDraft WordsPanel::words() const {
    return {m_problems.edit->toPlainText().trimmed(), m_measures.edit->toPlainText().trimmed()};
}

bool WordsPanel::save() {
    if (!m_saveLater.isActive() && sender() != &m_saveLater) {
        return true;
    }
    m_saveLater.stop();
    const Result<> saved = reporting::saveReportDraft(m_workspace.session(), m_month, words());
    if (!saved) {
        m_workspace.dialogs().tell(this, saved.error());
    }
    return saved.has_value();
}

void WordsPanel::hideEvent(QHideEvent* event) {
    save();
    QWidget::hideEvent(event);
}

} // namespace canbao::ui
