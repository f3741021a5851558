#include "core/services/correct_policy.h"

#include "core/store/event_log.h"
#include "core/store/policy_store.h"
#include "core/store/queries/policy_corrections.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::PolicyCorrection;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::CorrectPolicy)

public:
    static Error noTable() { return Error::user(tr("There is no policy table of this name.")); }
    static Error noItem() { return Error::user(tr("Say in the first column what the row is about.")); }
    static Error badDays() {
        return Error::user(tr("A row needs the day from which it holds, such as 2026-01-01, and may not end earlier."));
    }
    static Error badFigure(const QString& column) {
        return Error::user(tr("\"%1\" takes a whole number, 0 or more.").arg(column));
    }
    static Error badDay(const QString& column) {
        return Error::user(tr("\"%1\" takes a date such as 2026-09-01.").arg(column));
    }
    static Error noSource() {
        return Error::user(tr("Write down the source: which notice or table says so. It is shown beside the figure."));
    }
};

Result<> check(const PolicyCorrection& correction) {
    static const rules::PolicyTables kBundled = rules::PolicyTables::bundled();
    const domain::PolicyRow& row = correction.row;
    const rules::PolicyTable* const table = kBundled.table(row.key.table);
    if (table == nullptr) {
        return std::unexpected(Words::noTable());
    }
    if (row.key.item.trimmed().isEmpty()) {
        return std::unexpected(Words::noItem());
    }
    if (!row.key.from.isValid() || (row.to.isValid() && row.to < row.key.from)) {
        return std::unexpected(Words::badDays());
    }
    for (qsizetype i = 0; i < table->columns.size(); ++i) {
        const rules::PolicyColumn& column = table->columns.at(i);
        bool number = false;
        const int value = row.values.value(i).toInt(&number);
        if (column.kind == rules::PolicyColumn::Kind::Number && (!number || value < 0)) {
            return std::unexpected(Words::badFigure(column.label));
        }
        if (column.kind == rules::PolicyColumn::Kind::Day && !row.day(i).isValid()) {
            return std::unexpected(Words::badDay(column.label));
        }
    }
    return row.source.trimmed().isEmpty() ? std::unexpected(Words::noSource()) : Result<>{};
}

Result<std::optional<PolicyCorrection>> standing(const store::Ledger& ledger, const domain::PolicyKey& key) {
    CANBAO_TRY_ASSIGN(const QList<PolicyCorrection> all, store::policyCorrections(ledger));
    const auto found = std::ranges::find_if(all, [&](const PolicyCorrection& one) { return one.row.key == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QJsonValue orNull(const std::optional<PolicyCorrection>& correction) {
    return correction ? QJsonValue(domain::toJson(*correction)) : QJsonValue(QJsonValue::Null);
}

/// Within the caller's transaction.
Result<> note(const store::Session& session, const std::optional<PolicyCorrection>& before,
              const std::optional<PolicyCorrection>& after) {
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(session.ledger.database()));
    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = session.clock.today();
    event.by = session.by;
    event.kind = store::EventKind::PolicyCorrected;
    event.detail =
        QString::fromUtf8(QJsonDocument(QJsonObject{{u"before"_s, orNull(before)}, {u"after"_s, orNull(after)}})
                              .toJson(QJsonDocument::Compact));
    CANBAO_TRY(log.append(event));
    return {};
}

} // namespace

Result<rules::PolicyTables> policyTables(const store::Ledger& ledger) {
    static const rules::PolicyTables kBundled = rules::PolicyTables::bundled();
    CANBAO_TRY_ASSIGN(const QList<PolicyCorrection> corrections, store::policyCorrections(ledger));
    return kBundled.corrected(corrections);
}

Result<> correctPolicy(const store::Session& session, const PolicyCorrection& correction) {
    CANBAO_TRY(check(correction));
    PolicyCorrection after = correction;
    after.row.trust = domain::Trust::Corrected;
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(const auto before, standing(session.ledger, after.row.key));
    if (before == after) {
        return {};
    }
    CANBAO_TRY(store::putPolicyCorrection(database, after));
    CANBAO_TRY(note(session, before, after));
    return transaction.commit();
}

Result<> restorePolicy(const store::Session& session, const domain::PolicyKey& key) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(const auto before, standing(session.ledger, key));
    if (!before) {
        return {};
    }
    CANBAO_TRY(store::removePolicyCorrection(database, key));
    CANBAO_TRY(note(session, before, std::nullopt));
    return transaction.commit();
}

} // namespace canbao::services
