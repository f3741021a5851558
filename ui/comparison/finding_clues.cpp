#include "ui/comparison/finding_clues.h"

#include "core/domain/masking.h"
#include "core/intake/import_undo.h"
#include "core/matching/telling_facts.h"
#include "core/services/take_findings.h"
#include "ui/common/grouped_id.h"
#include "ui/comparison/record_cells.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using canbao::domain::FindingKind;

namespace canbao::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FindingClues)

public:
    static QString kind(FindingKind kind) {
        switch (kind) {
        case FindingKind::MissedEmployer:
            return tr("Employers on no list of the city");
        case FindingKind::UninsuredProject:
            return tr("Projects without work-injury insurance");
        case FindingKind::UninsuredPerson:
            return tr("Persons in no insurance");
        }
        Q_UNREACHABLE();
    }
    static QString source(FindingKind kind) {
        switch (kind) {
        case FindingKind::MissedEmployer:
            return tr("Market registration, tax");
        case FindingKind::UninsuredProject:
            return tr("Construction projects");
        case FindingKind::UninsuredPerson:
            return tr("Households");
        }
        Q_UNREACHABLE();
    }
    static QString onNoList() { return tr("On no list of the city"); }
    static QString question(const QString& says) {
        return says.isEmpty() ? tr("ask first") : tr("%1; ask first").arg(says);
    }
    static QString take() { return tr("Take up"); }
    static QString dismiss() { return tr("Dismiss"); }
    static QString taken(qint64 count) { return tr("Taken up as entries: %1.").arg(QLocale().toString(count)); }
    static QString dismissed(qint64 count) { return tr("Dismissed: %1.").arg(QLocale().toString(count)); }
};

QList<FindingId> idsOf(std::span<const qint64> keys) {
    QList<FindingId> ids;
    for (const qint64 key : keys) {
        ids.append(FindingId{key});
    }
    return ids;
}

QString saying(const store::FindingLine& line, const domain::CodeTables& codes) {
    QStringList facts;
    for (const domain::ReferenceRecord& record : line.records) {
        facts.append(matching::tellingFacts(record, codes.shortLabel(record.insurance)));
    }
    facts.removeAll(QString());
    facts.removeDuplicates();
    const QString says = facts.join(u'；');
    return line.finding.question ? Text::question(says) : says;
}

} // namespace

Clues::Words FindingClues::words(const Workspace&) const {
    return {Text::kind(m_kind), Text::source(m_kind), Text::onNoList(), Text::take(), Text::dismiss()};
}

Result<Clues::Keys> FindingClues::keys(const store::Ledger& ledger) const {
    CANBAO_TRY_ASSIGN(const QList<FindingId> ids, store::findingKeys(ledger, domain::FindingState::Open, m_kind));
    Keys keys; // none marked: each is looked at before it becomes work
    for (const FindingId id : ids) {
        keys.all.append(id.value);
    }
    return keys;
}

Result<QList<ClueRow>> FindingClues::rows(const Workspace& workspace, std::span<const qint64> keys) const {
    CANBAO_TRY_ASSIGN(const auto lines, store::findingLines(workspace.ledger(), idsOf(keys)));
    QList<ClueRow> rows;
    for (const store::FindingLine& line : lines) {
        const domain::ReferenceRecord& own = line.records.first();
        const QString number = own.number.isEmpty() ? own.numberAsSent : own.number;
        rows.append({line.finding.id.value, own.name, groupedId(domain::maskedId(number)), line.villageName,
                     saying(line, workspace.codes()), false});
    }
    return rows;
}

Result<ClueEvidence> FindingClues::evidence(const Workspace& workspace, qint64 key) const {
    CANBAO_TRY_ASSIGN(const auto lines, store::findingLines(workspace.ledger(), idsOf({&key, 1})));
    if (lines.isEmpty()) {
        return ClueEvidence{};
    }
    ClueEvidence evidence{recordLabels(lines.first().records.first().subjectType), {}, {}};
    for (const domain::ReferenceRecord& record : lines.first().records) {
        const bool own = &record == &lines.first().records.first();
        evidence.columns.append(recordColumn(
            record,
            placeOf(own ? lines.first().fileName : workspace.codes().label(record.kind), record.sheet, record.row),
            std::nullopt, workspace));
    }
    return evidence;
}

Result<ClueDecision> FindingClues::accept(const store::Session& session, const QList<qint64>& keys) const {
    CANBAO_TRY_ASSIGN(const QList<BatchId> batches, services::takeFindings(session, idsOf(keys)));
    return ClueDecision{Text::taken(keys.size()), [batches](const store::Session& again) -> Result<> {
                            for (const BatchId batch : batches) {
                                CANBAO_TRY(intake::undoImport(again, batch));
                            }
                            return {};
                        }};
}

Result<ClueDecision> FindingClues::refuse(const store::Session& session, const QList<qint64>& keys) const {
    const QList<FindingId> ids = idsOf(keys);
    CANBAO_TRY(services::dismissFindings(session, ids));
    return ClueDecision{Text::dismissed(keys.size()),
                        [ids](const store::Session& again) { return services::reopenFindings(again, ids); }};
}

bool FindingClues::sameKind(const Clues& other) const {
    const auto* const findings = dynamic_cast<const FindingClues*>(&other);
    return findings != nullptr && findings->m_kind == m_kind;
}

} // namespace canbao::ui
