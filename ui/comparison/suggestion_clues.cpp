#include "ui/comparison/suggestion_clues.h"

#include "core/domain/masking.h"
#include "core/matching/telling_facts.h"
#include "core/services/decide_suggestions.h"
#include "core/services/undo_result.h"
#include "ui/common/grouped_id.h"
#include "ui/common/suggestion_words.h"
#include "ui/comparison/record_cells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::Confidence;

namespace canbao::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SuggestionClues)

public:
    static QString accept() { return tr("Accept"); }
    static QString refuse() { return tr("Do not accept"); }
    static QString accepted(qint64 count) {
        return tr("Accepted: %1. Their results are recorded.").arg(QLocale().toString(count));
    }
    static QString refused(qint64 count) { return tr("Not accepted: %1.").arg(QLocale().toString(count)); }
};

QList<SuggestionId> idsOf(std::span<const qint64> keys) {
    QList<SuggestionId> ids;
    for (const qint64 key : keys) {
        ids.append(SuggestionId{key});
    }
    return ids;
}

QString saying(const store::SuggestionLine& line, const domain::CodeTables& codes) {
    QStringList facts;
    for (const store::SuggestionEvidence& evidence : line.evidence) {
        if (evidence.record) {
            facts.append(matching::tellingFacts(*evidence.record, codes.shortLabel(evidence.record->insurance)));
        }
    }
    facts.removeAll(QString());
    facts.removeDuplicates();
    return facts.join(u'；');
}

} // namespace

Clues::Words SuggestionClues::words(const Workspace& workspace) const {
    const domain::CodeTables& codes = workspace.codes();
    return {suggestedResult(m_group.outcome, m_group.reason, m_group.insurance, codes), codes.label(m_group.source),
            confidenceWords(m_group.confidence, m_group.question), Text::accept(), Text::refuse()};
}

Result<Clues::Keys> SuggestionClues::keys(const store::Ledger& ledger) const {
    const auto keysOf = [&](const store::SuggestionFilter& filter) -> Result<QList<qint64>> {
        CANBAO_TRY_ASSIGN(const QList<SuggestionId> ids, store::suggestionKeys(ledger, filter));
        QList<qint64> keys;
        std::ranges::transform(ids, std::back_inserter(keys), &SuggestionId::value);
        return keys;
    };
    store::SuggestionFilter filter = m_group.filter();
    Keys keys;
    CANBAO_TRY_ASSIGN(keys.all, keysOf(filter));
    if (m_group.confidence == Confidence::IdAndName && !m_group.question) {
        filter.contested = false;
        CANBAO_TRY_ASSIGN(keys.marked, keysOf(filter));
    }
    return keys;
}

Result<QList<ClueRow>> SuggestionClues::rows(const Workspace& workspace, std::span<const qint64> keys) const {
    CANBAO_TRY_ASSIGN(const auto lines, store::suggestionLines(workspace.ledger(), idsOf(keys)));
    QList<ClueRow> rows;
    for (const store::SuggestionLine& line : lines) {
        rows.append({line.suggestion.id.value, line.entry.name, groupedId(domain::maskedId(line.entry.identifier)),
                     line.entry.villageName, saying(line, workspace.codes()), line.rivals > 0});
    }
    return rows;
}

Result<ClueEvidence> SuggestionClues::evidence(const Workspace& workspace, qint64 key) const {
    CANBAO_TRY_ASSIGN(const auto lines, store::suggestionLines(workspace.ledger(), idsOf({&key, 1})));
    if (lines.isEmpty()) {
        return ClueEvidence{};
    }
    const store::SuggestionLine& line = lines.first();
    const domain::CodeTables& codes = workspace.codes();
    const domain::SubjectType subject =
        line.entry.entry.person ? domain::SubjectType::Person : domain::SubjectType::Employer;
    const KnownSubject known{line.entry.name, line.entry.identifier, line.birth, line.entry.villageName, line.address};
    const QString stands =
        QStringList{codes.shortLabel(line.entry.entry.insurance), codes.label(line.entry.entry.state)}.join(u" · "_s);
    ClueEvidence evidence{recordLabels(subject), {ledgerColumn(known, subject, stands)}, {}};
    evidence.subject = EntryLink{line.entry.entry.id, subject};
    for (const store::SuggestionEvidence& one : line.evidence) {
        if (one.record) {
            evidence.columns.append(
                recordColumn(*one.record, placeOf(one.fileName, one.sheet, one.row), known, workspace));
        }
    }
    return evidence;
}

Result<ClueDecision> SuggestionClues::accept(const store::Session& session, const QList<qint64>& keys) const {
    CANBAO_TRY_ASSIGN(const auto recorded, services::acceptSuggestions(session, idsOf(keys)));
    return ClueDecision{Text::accepted(keys.size()), [recorded](const store::Session& again) -> Result<> {
                            if (recorded.group != 0) {
                                CANBAO_TRY(services::undoGroup(again, recorded.group));
                            } else {
                                CANBAO_TRY(services::undoResult(again, recorded.results.first().entry));
                            }
                            return {};
                        }};
}

Result<ClueDecision> SuggestionClues::refuse(const store::Session& session, const QList<qint64>& keys) const {
    const QList<SuggestionId> ids = idsOf(keys);
    CANBAO_TRY(services::refuseSuggestions(session, ids));
    return ClueDecision{Text::refused(keys.size()),
                        [ids](const store::Session& again) { return services::reopenSuggestions(again, ids); }};
}

bool SuggestionClues::sameKind(const Clues& other) const {
    const auto* const suggestions = dynamic_cast<const SuggestionClues*>(&other);
    if (suggestions == nullptr) {
        return false;
    }
    store::SuggestionGroup theirs = suggestions->m_group;
    theirs.count = m_group.count;
    return theirs == m_group;
}

} // namespace canbao::ui
