#include "ui/workbench/suggestions_block.h"

#include "core/matching/telling_facts.h"
#include "core/services/decide_suggestions.h"
#include "ui/common/actions.h"
#include "ui/common/metrics.h"
#include "ui/common/suggestion_words.h"
#include "ui/common/text_label.h"
#include "ui/workbench/session_undo.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

/// Who says it and what, how sure it is.
QString grounds(const store::SuggestionLine& line, const domain::CodeTables& codes) {
    QStringList words;
    for (const store::SuggestionEvidence& evidence : line.evidence) {
        QString said = codes.label(evidence.kind);
        if (evidence.record) {
            said += u' ' + matching::tellingFacts(*evidence.record, codes.shortLabel(evidence.record->insurance));
        }
        words.append(said.trimmed());
    }
    words.append(confidenceWords(line.suggestion.confidence, line.suggestion.question));
    return words.join(u"；"_s);
}

bool sameAnswer(const store::Suggestion& one, const store::Suggestion& other) {
    return one.outcome == other.outcome && one.reason == other.reason && one.insurance == other.insurance &&
           one.source == other.source;
}

} // namespace

SuggestionsBlock::SuggestionsBlock(Workspace& workspace)
    : m_workspace(workspace)
    , m_lines(new QVBoxLayout(this)) {
    setAccessibleName(tr("Suggestions of the comparison"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(kGap / 2);
}

void SuggestionsBlock::showSubject(const store::SubjectFile& file, EntryId) {
    const auto found = file.person() != nullptr ? store::openSuggestionsOf(m_workspace.ledger(), file.person()->id)
                                                : store::openSuggestionsOf(m_workspace.ledger(), file.employer()->id);
    m_offers.clear();
    for (const store::SuggestionLine& line : found.value_or(QList<store::SuggestionLine>())) {
        const auto same = std::ranges::find_if(
            m_offers, [&](const Offer& offer) { return sameAnswer(offer.line.suggestion, line.suggestion); });
        if (same != m_offers.end()) {
            same->ids.append(line.suggestion.id);
        } else {
            m_offers.append({line, {line.suggestion.id}});
        }
    }
    while (QLayoutItem* const item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what was pressed
        delete item;
    }
    for (const Offer& offer : std::as_const(m_offers)) {
        m_lines->addWidget(makeLine(offer));
    }
    setVisible(!m_offers.isEmpty());
    if (m_accept != nullptr) {
        m_accept->setEnabled(m_offers.size() == 1);
    }
}

void SuggestionsBlock::addKeys(QWidget* page) {
    if (!m_workspace.mayWrite()) {
        return;
    }
    m_accept = catalogueAction(page, ActionId::AcceptSuggestion);
    connect(m_accept, &QAction::triggered, this, [this] {
        if (m_offers.size() == 1) {
            accept(m_offers.first().ids);
        }
    });
}

QWidget* SuggestionsBlock::makeLine(const Offer& offer) {
    const domain::CodeTables& codes = m_workspace.codes();
    const store::Suggestion& suggestion = offer.line.suggestion;
    const QString result = suggestedResult(suggestion.outcome, suggestion.reason, suggestion.insurance, codes);
    auto* const text = new TextLabel(tr("Suggested: %1 (%2)").arg(result, grounds(offer.line, codes)), Role::Attention);
    text->setObjectName(u"suggestion"_s);
    text->setWordWrap(true);
    auto* const line = new QWidget;
    auto* const layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(text, 1);
    if (m_workspace.mayWrite()) {
        auto* const accepts = new QPushButton(tr("Accept"));
        accepts->setObjectName(u"acceptSuggestion"_s);
        accepts->setToolTip(actionSpec(ActionId::AcceptSuggestion).shortcut.toString(QKeySequence::NativeText));
        auto* const refuses = new QPushButton(tr("Do not accept"));
        refuses->setObjectName(u"refuseSuggestion"_s);
        for (QPushButton* const button : {accepts, refuses}) {
            button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the form
        }
        connect(accepts, &QPushButton::clicked, this, [this, ids = offer.ids] { accept(ids); });
        connect(refuses, &QPushButton::clicked, this, [this, ids = offer.ids] { refuse(ids); });
        layout->addWidget(accepts);
        layout->addWidget(refuses);
    }
    return line;
}

void SuggestionsBlock::accept(const QList<SuggestionId>& ids) {
    const auto recorded = services::acceptSuggestions(m_workspace.session(), ids);
    if (!recorded) {
        m_workspace.dialogs().tell(this, recorded.error());
        return;
    }
    Q_EMIT undoable(recorded->group != 0 ? undoOf(*recorded) : undoOf(recorded->results.first(), m_workspace.codes()));
    Q_EMIT changed();
    Q_EMIT said(tr("The suggestion is accepted, its result recorded."));
}

void SuggestionsBlock::refuse(const QList<SuggestionId>& ids) {
    const auto refused = services::refuseSuggestions(m_workspace.session(), ids);
    if (!refused) {
        m_workspace.dialogs().tell(this, refused.error());
        return;
    }
    Q_EMIT undoable({[ids, entry = m_offers.first().line.entry.entry.id,
                      sentence = tr("Taken back: the suggestion is open again.")](
                         const store::Session& session, const Progress&) -> Result<TakenBack> {
        CANBAO_TRY(services::reopenSuggestions(session, ids));
        return TakenBack{entry, sentence};
    }});
    Q_EMIT changed();
    Q_EMIT said(tr("The suggestion is not accepted."));
}

} // namespace canbao::ui
