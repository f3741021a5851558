#include "core/store/state_replay.h"

#include "core/domain/codes.h"
#include "core/store/result_detail.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

// Columns of kEventColumns.
constexpr int kOccurredOn = 2, kKind = 4, kEntry = 5, kBatch = 6, kTo = 8, kReason = 9, kInsurance = 10, kDetail = 12;

quint32 evidenceHash(QByteArrayView json) {
    return json.isEmpty() ? 0 : static_cast<quint32>(qHashBits(json.data(), size_t(json.size()), 1));
}

} // namespace

quint32 StateReplay::Texts::number(QByteArrayView text) {
    const auto known = m_numbers.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_numbers.constEnd()) {
        return *known;
    }
    const auto next = static_cast<quint32>(m_numbers.size() + 1);
    m_numbers.insert(text.toByteArray(), next);
    return next;
}

Result<StateReplay> StateReplay::on(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement rows, database.query("SELECT id FROM entry NOT INDEXED ORDER BY id"));
    std::vector<qint64> entries;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return StateReplay(std::move(entries));
        }
        entries.push_back(rows.int64(0));
    }
}

StateReplay::Standing* StateReplay::standingOf(qint64 entry) {
    const auto found = std::ranges::lower_bound(m_entries, entry);
    return found == m_entries.end() || *found != entry ? nullptr : &m_standing[size_t(found - m_entries.begin())];
}

void StateReplay::take(const Statement& event) {
    if (event.isNull(kEntry)) {
        return;
    }
    const qint64 entry = event.int64(kEntry);
    Standing* const standing = standingOf(entry);
    if (standing == nullptr) {
        return; // a broken reference, found elsewhere
    }
    const QByteArrayView kind = event.utf8(kKind);
    if (kind == "entry-issued") {
        standing->firstBatch = standing->firstBatch > 0 ? standing->firstBatch : event.int64(kBatch);
        ++m_batches[event.int64(kBatch)].issued;
    } else if (kind == "entry-withdrawn") {
        ++m_batches[event.int64(kBatch)].withdrawn;
    }
    const QByteArray detail = event.utf8(kDetail).toByteArray();
    if (kind.startsWith("identity-") && kind != "identity-refused") {
        const qint64 owner = QJsonDocument::fromJson(detail).object()[u"owner"_s].toInteger();
        if (owner > 0) {
            m_owners[entry] = owner;
        }
    }
    if (!event.utf8(kTo).isEmpty()) {
        takeState(*standing, event, detail);
    }
}

/// The state is what the last event that changed it says; the version counts those events.
void StateReplay::takeState(Standing& standing, const Statement& event, const QByteArray& detail) {
    const QByteArrayView to = event.utf8(kTo);
    standing.state = m_texts.number(to);
    standing.reason = m_texts.number(event.utf8(kReason));
    standing.enrolledIn = m_texts.number(to == "enrolled" ? event.utf8(kInsurance) : QByteArrayView("unspecified"));
    standing.occurredOn = m_texts.number(event.utf8(kOccurredOn));
    standing.evidence = 0;
    ++standing.version;
    if (detail.isEmpty()) {
        return;
    }
    const QJsonObject said = QJsonDocument::fromJson(detail).object();
    const QJsonObject evidence = said[u"evidence"_s].toObject();
    if (!evidence.isEmpty()) {
        standing.evidence = evidenceHash(QJsonDocument(evidence).toJson(QJsonDocument::Compact));
    }
    if (const QString restored = said[u"restored_on"_s].toString(); !restored.isEmpty()) {
        standing.occurredOn = m_texts.number(restored.toUtf8());
    }
}

Result<> StateReplay::compare(const Database& database, AuditFindings& findings) {
    using Kind = AuditFinding::Kind;
    CANBAO_TRY_ASSIGN(Statement rows,
                      database.query("SELECT id, state, reason, enrolled_in, occurred_on, version, evidence, batch, "
                                     "person FROM entry NOT INDEXED ORDER BY id"));
    for (size_t at = 0; at < m_entries.size(); ++at) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            break;
        }
        const qint64 entry = rows.int64(0);
        const Standing& must = m_standing[at];
        if (must.firstBatch == 0) {
            findings.add(Kind::EntryWithoutEvents, entry);
        } else if (must.firstBatch != rows.int64(7)) {
            findings.add(Kind::FirstBatchDiffers, entry);
        }
        if (must.state != m_texts.number(rows.utf8(1)) || must.reason != m_texts.number(rows.utf8(2)) ||
            must.enrolledIn != m_texts.number(rows.utf8(3)) || must.occurredOn != m_texts.number(rows.utf8(4)) ||
            must.version != rows.int64(5) || must.evidence != evidenceHash(rows.utf8(6))) {
            findings.add(Kind::StateDiffers, entry);
        }
        if (const auto owner = m_owners.find(entry); owner != m_owners.end() && owner->second != rows.int64(8)) {
            findings.add(Kind::OwnerDiffers, entry);
        }
    }
    CANBAO_TRY_ASSIGN(Statement batches, database.query("SELECT id, kind, added, withdrawn FROM import_batch"));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, batches.step());
        if (!row) {
            return {};
        }
        const auto kind = domain::listKindFromCode(batches.text(1));
        const BatchCounts told = m_batches[batches.int64(0)];
        if (kind && domain::isCityList(*kind) &&
            (told.issued != batches.int64(2) || told.withdrawn != batches.int64(3))) {
            findings.add(Kind::EventCountsDiffer, batches.int64(0));
        }
    }
}

} // namespace canbao::store
