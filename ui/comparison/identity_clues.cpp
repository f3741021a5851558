#include "ui/comparison/identity_clues.h"

#include "core/domain/masking.h"
#include "core/services/decide_identity.h"
#include "core/store/queries/proposals.h"
#include "core/store/queries/subject_file.h"
#include "ui/common/grouped_id.h"
#include "ui/common/suggestion_words.h"
#include "ui/comparison/record_cells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IdentityClues)

public:
    static QString what() { return tr("Perhaps the same person"); }
    static QString source() { return tr("Lists with damaged numbers"); }
    static QString sent(const QString& number) { return tr("sent as %1").arg(number); }
    static QString known() { return tr("number is valid"); }
    static QString accept() { return tr("Same person"); }
    static QString refuse() { return tr("Two persons"); }
    static QString accepted(qint64 count) { return tr("The same person: %1.").arg(QLocale().toString(count)); }
    static QString refused(qint64 count) { return tr("Two persons: %1.").arg(QLocale().toString(count)); }
};

QList<ProposalId> idsOf(std::span<const qint64> keys) {
    QList<ProposalId> ids;
    for (const qint64 key : keys) {
        ids.append(ProposalId{key});
    }
    return ids;
}

/// As a list's record, to be set beside the ledger's person.
domain::ReferenceRecord recordOf(const domain::Person& person, domain::ListKind list) {
    domain::ReferenceRecord record;
    record.kind = list;
    record.subjectType = domain::SubjectType::Person;
    record.name = person.name;
    record.numberAsSent = person.idAsSent;
    record.birth = person.birth;
    record.village = person.village;
    record.villageAsSent = person.villageAsSent;
    record.address = person.address;
    return record;
}

} // namespace

Clues::Words IdentityClues::words(const Workspace&) const {
    return {Text::what(), Text::source(), confidenceWords(domain::Confidence::NameAndBirth, true), Text::accept(),
            Text::refuse()};
}

Result<Clues::Keys> IdentityClues::keys(const store::Ledger& ledger) const {
    CANBAO_TRY_ASSIGN(const QList<ProposalId> ids, store::openProposalKeys(ledger));
    Keys keys;
    std::ranges::transform(ids, std::back_inserter(keys.all), &ProposalId::value);
    return keys;
}

Result<QList<ClueRow>> IdentityClues::rows(const Workspace& workspace, std::span<const qint64> keys) const {
    CANBAO_TRY_ASSIGN(const auto lines, store::proposalLines(workspace.ledger(), idsOf(keys)));
    QList<ClueRow> rows;
    for (const store::ProposalLine& line : lines) {
        rows.append({line.id.value, line.known.name, groupedId(domain::maskedId(line.known.citizenId)),
                     villageOf(line.known.village, line.known.villageAsSent, workspace),
                     Text::sent(domain::maskedId(line.damaged.idAsSent)), line.rivals > 0});
    }
    return rows;
}

Result<ClueEvidence> IdentityClues::evidence(const Workspace& workspace, qint64 key) const {
    const store::Ledger& ledger = workspace.ledger();
    CANBAO_TRY_ASSIGN(const auto lines, store::proposalLines(ledger, idsOf({&key, 1})));
    if (lines.isEmpty()) {
        return ClueEvidence{};
    }
    CANBAO_TRY_ASSIGN(const store::SubjectFile known, store::subjectFile(ledger, lines.first().known.id));
    CANBAO_TRY_ASSIGN(const store::SubjectFile damaged, store::subjectFile(ledger, lines.first().damaged.id));
    const domain::Person& person = *known.person();
    const KnownSubject ledgers{person.name, person.citizenId, person.birth, known.villageName, person.address};
    ClueEvidence evidence{recordLabels(domain::SubjectType::Person),
                          {ledgerColumn(ledgers, domain::SubjectType::Person, Text::known())},
                          {}};
    if (!known.entries.isEmpty()) {
        evidence.subject = EntryLink{known.entries.first().id, domain::SubjectType::Person};
    }
    for (const store::EntrySource& source : damaged.sources) {
        const auto entry = std::ranges::find(damaged.entries, source.entry, &domain::Entry::id);
        if (entry != damaged.entries.end()) {
            evidence.columns.append(recordColumn(recordOf(*damaged.person(), entry->kind),
                                                 placeOf(source.fileName, source.sheet, source.row), ledgers,
                                                 workspace));
        }
    }
    return evidence;
}

Result<ClueDecision> IdentityClues::accept(const store::Session& session, const QList<qint64>& keys) const {
    CANBAO_TRY_ASSIGN(const auto changes, services::acceptIdentities(session, idsOf(keys)));
    return ClueDecision{Text::accepted(keys.size()), [changes](const store::Session& again) {
                            return services::undoIdentityChanges(again, changes);
                        }};
}

Result<ClueDecision> IdentityClues::refuse(const store::Session& session, const QList<qint64>& keys) const {
    const QList<ProposalId> ids = idsOf(keys);
    CANBAO_TRY(services::refuseIdentities(session, ids));
    return ClueDecision{Text::refused(keys.size()),
                        [ids](const store::Session& again) { return services::reopenIdentities(again, ids); }};
}

bool IdentityClues::sameKind(const Clues& other) const {
    return dynamic_cast<const IdentityClues*>(&other) != nullptr;
}

} // namespace canbao::ui
