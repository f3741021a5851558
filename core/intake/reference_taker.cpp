#include "core/intake/reference_taker.h"

#include "core/intake/reference_changes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace canbao::intake {

Result<ReferenceTaker> ReferenceTaker::on(const store::Database& database, BatchJournal& journal) {
    CANBAO_TRY_ASSIGN(store::ReferenceStore references, store::ReferenceStore::on(database));
    return ReferenceTaker(std::move(references), journal);
}

Result<> ReferenceTaker::take(const RowReading& reading, const PlannedRow& planned, const QString& sheet, int row) {
    if (planned.action == PlannedRow::Action::Same) {
        return {};
    }
    const store::Batch& batch = m_journal.batch();
    domain::ReferenceRecord sent = recordFrom(reading, batch.kind);
    sent.batch = batch.id;
    sent.addedBy = batch.id;
    sent.sheet = sheet;
    sent.row = row;
    if (!planned.knownReference) {
        CANBAO_TRY(m_references.insert(sent));
        return {};
    }
    CANBAO_TRY_ASSIGN(const auto known, m_references.record(planned.knownReference));
    return rewrite(*known, updated(*known, sent));
}

Result<> ReferenceTaker::withdraw(ReferenceId id) {
    CANBAO_TRY_ASSIGN(const auto known, m_references.record(id));
    domain::ReferenceRecord gone = *known;
    gone.stands = false;
    return rewrite(*known, gone);
}

Result<> ReferenceTaker::rewrite(const domain::ReferenceRecord& before, const domain::ReferenceRecord& after) {
    CANBAO_TRY(m_references.update(after));
    store::Event event = m_journal.event(store::EventKind::ReferenceChanged);
    event.detail = QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"reference"_s, before.id.value}, {u"before"_s, domain::contentToJson(before)}})
            .toJson(QJsonDocument::Compact));
    return m_journal.append(event);
}

} // namespace canbao::intake
