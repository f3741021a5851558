#include "ui/workbench/bulk_pane.h"

#include "core/store/queries/entry_queue.h"
#include "ui/common/metrics.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"
#include "ui/models/state_delegate.h"
#include "ui/workbench/result_form.h"

#include <QHash>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace canbao::ui {

namespace {

constexpr int kStateColumn = 2;
constexpr qsizetype kReadAtOnce = 100;
constexpr auto kReadAfter = 40ms; ///< the last of a few quick keys is what counts

} // namespace

BulkPane::BulkPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new TextLabel)
    , m_standing(new TextLabel(QString(), Role::Muted))
    , m_form(new ResultForm)
    , m_summary(new TextLabel)
    , m_rows(new RowsModel({tr("Name"), tr("Insurance"), tr("Now"), tr("Then")}, kStateColumn, {}, this))
    , m_view(new TableView(tr("What will change"))) {
    m_title->setSize(TextLabel::Size::Title);
    m_standing->setWordWrap(true);
    m_summary->setObjectName(u"bulkSummary"_s);
    m_summary->setWordWrap(true);
    m_view->setObjectName(u"bulkPreview"_s);
    m_view->setModel(m_rows);
    m_view->setItemDelegateForColumn(kStateColumn, new StateDelegate(RowsModel::StateRole, this));
    m_view->horizontalHeader()->resizeSection(0, 112);
    m_view->horizontalHeader()->resizeSection(1, 80);
    m_view->horizontalHeader()->resizeSection(2, 88);
    m_view->setMinimumHeight(3 * kRowHeight);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes the room that is left

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_standing);
    layout->addWidget(m_form);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);

    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(kReadAfter);
    connect(&m_readSoon, &QTimer::timeout, this, &BulkPane::read);
    connect(m_form, &ResultForm::edited, this, [this] {
        m_previewed = false;
        m_readSoon.start();
    });
    connect(m_form, &ResultForm::saveRequested, this, &BulkPane::save);
    connect(m_form, &ResultForm::moveRequested, this, &BulkPane::moveRequested);
    connect(m_form, &ResultForm::discardRequested, this, [this] {
        if (hasDraft()) {
            discard();
        } else {
            Q_EMIT leaveRequested();
        }
    });
}

void BulkPane::setEntries(const QList<EntryId>& entries) {
    m_entries = entries;
    m_previewed = false;
    m_title->setText(tr("%n entries chosen", nullptr, int(entries.size())));
    offerResults();
    m_readSoon.start();
}

/// The next key must find its answer: the first of them say what can be picked until all are read.
void BulkPane::offerResults() {
    const auto known =
        store::entryLines(m_workspace.ledger(), m_entries.first(std::min(kReadAtOnce, m_entries.size())));
    QList<domain::Entry> entries;
    for (const store::EntryLine& line : known.value_or(QList<store::EntryLine>())) {
        entries.append(line.entry);
    }
    m_form->setEntries(entries, m_workspace.codes(), m_workspace.today());
}

bool BulkPane::hasDraft() const {
    return !m_form->draft().empty();
}

void BulkPane::discard() {
    m_form->setDraft({});
    m_form->setFocus();
    m_previewed = false;
    m_readSoon.start();
}

QList<services::ResultRequest> BulkPane::requests(const QList<EntryId>& entries) const {
    const ResultDraft draft = m_form->draft();
    services::ResultRequest request;
    request.outcome = draft.outcome.value_or(domain::Outcome::Enrolled);
    request.reason = draft.reason;
    request.insurance = draft.insurance;
    request.occurredOn = m_form->date();
    request.note = draft.note;
    request.evidence = m_form->evidence();
    QList<services::ResultRequest> all(entries.size(), request);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        all[i].entry = entries.at(i);
    }
    return all;
}

void BulkPane::read() {
    const bool complete = m_form->complete();
    m_workspace.reader().ask(
        this,
        [entries = m_entries, requests = complete ? requests(m_entries) : QList<services::ResultRequest>(),
         by = m_workspace.operatorId(),
         &clock = m_workspace.clock()](const store::Ledger& ledger) -> Result<QList<Line>> {
            CANBAO_TRY_ASSIGN(const QList<store::EntryLine> known, store::entryLines(ledger, entries));
            CANBAO_TRY_ASSIGN(const auto previews, services::previewResults({ledger, by, clock}, requests));
            QHash<EntryId, services::ResultPreview> previewed;
            for (const services::ResultPreview& preview : previews) {
                previewed.insert(preview.entry, preview);
            }
            QList<Line> lines;
            for (const store::EntryLine& line : known) {
                const services::ResultPreview asItStands{line.entry.id, line.entry.state, line.entry.state, {}};
                lines.append({line.entry, line.name, previewed.value(line.entry.id, asItStands)});
            }
            return lines;
        },
        [this, complete](Result<QList<Line>> lines) {
            if (lines) {
                take(*std::move(lines), complete);
            } else {
                m_form->setProblem(lines.error().message);
            }
        });
}

void BulkPane::take(QList<Line> lines, bool complete) {
    m_lines = std::move(lines);
    m_previewed = complete;
    QList<domain::Entry> entries;
    std::ranges::transform(m_lines, std::back_inserter(entries), &Line::entry);
    m_form->setEntries(entries, m_workspace.codes(), m_workspace.today());
    if (m_form->complete() != complete) {
        m_previewed = false;
        m_readSoon.start(); // other entries need other answers, or more was typed meanwhile
    }
    showRows();
    showSummary();
}

void BulkPane::showRows() {
    const domain::CodeTables& codes = m_workspace.codes();
    const ResultDraft draft = m_form->draft();
    QList<RowsModel::Row> rows;
    rows.reserve(m_lines.size());
    for (const Line& line : std::as_const(m_lines)) {
        QString then = line.preview.refusal;
        if (m_previewed && then.isEmpty()) {
            const QString reason = codes.reasonLabel(line.preview.to, draft.reason);
            then = u"→ "_s + codes.label(line.preview.to) + (reason.isEmpty() ? QString() : u" · "_s + reason);
        }
        rows.append({{line.name, codes.shortLabel(line.entry.insurance), codes.label(line.entry.state), then},
                     line.entry.id.value,
                     line.entry.state});
    }
    // What cannot change is looked at first.
    std::ranges::stable_partition(rows, [](const RowsModel::Row& row) {
        return !row.cells.last().isEmpty() && !row.cells.last().startsWith(u"→"_s);
    });
    m_rows->setRows(std::move(rows));
}

void BulkPane::showSummary() {
    const domain::CodeTables& codes = m_workspace.codes();
    const QLocale locale;
    std::map<domain::State, qsizetype> standing;
    for (const Line& line : std::as_const(m_lines)) {
        ++standing[line.entry.state];
    }
    QStringList parts;
    for (const auto& [state, count] : standing) {
        parts.append(codes.label(state) + u' ' + locale.toString(count));
    }
    m_standing->setText(parts.join(u" · "_s));

    const auto refused =
        std::ranges::count_if(m_lines, [](const Line& line) { return !line.preview.refusal.isEmpty(); });
    const qsizetype changing = m_previewed ? m_lines.size() - refused : 0;
    m_form->setSaveLabel(changing > 0 ? tr("Save %1 results (Enter)").arg(locale.toString(changing))
                                      : tr("Save (Enter)"));
    if (!m_previewed) {
        m_summary->setText(tr("Pick one result for all of them; what will change is shown here first."));
        m_summary->setRole(Role::Muted);
    } else if (refused == 0) {
        m_summary->setText(tr("%1 entries will change. Ctrl+Z takes all of them back.").arg(locale.toString(changing)));
        m_summary->setRole(Role::Plain);
    } else {
        m_summary->setText(tr("%1 entries will change; %2 cannot take this result and stay as they are.")
                               .arg(locale.toString(changing), locale.toString(refused)));
        m_summary->setRole(Role::Attention);
    }
}

void BulkPane::save() {
    if (!m_form->draft().outcome) {
        m_form->setProblem(tr("Pick the result first: press 1 to 5."));
        return;
    }
    if (!m_form->complete()) {
        QWidget* const field = m_form->missingEvidence();
        m_form->setProblem(field != nullptr
                               ? tr("Write down the %1 first.").arg(field->accessibleName())
                               : tr("Something is missing: the reason, the insurance, the note or a date."));
        if (field != nullptr) {
            field->setFocus();
        }
        return;
    }
    if (!m_previewed) {
        return; // it is shown in a moment; nothing is saved unseen
    }
    QList<EntryId> changing;
    QList<int> versions;
    for (const Line& line : std::as_const(m_lines)) {
        if (line.preview.refusal.isEmpty()) {
            changing.append(line.entry.id);
            versions.append(line.entry.version);
        }
    }
    if (changing.isEmpty()) {
        m_form->setProblem(tr("None of them takes this result."));
        return;
    }
    QList<services::ResultRequest> shown = requests(changing);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        shown[i].expectedVersion = versions.at(i);
    }
    Q_EMIT saveRequested(shown);
}

} // namespace canbao::ui
