#include "core/store/ledger_seed.h"

#include "core/store/event_log.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

Result<> seedSettings(const Database& database, const LedgerSeed& seed) {
    CANBAO_TRY_ASSIGN(Statement insert, database.prepare("INSERT INTO setting (key, value) VALUES (?1, ?2)"));
    const std::pair<QString, QString> settings[] = {
        {u"ledger_id"_s, QUuid::createUuid().toString(QUuid::Id128)},
        {u"office_code"_s, seed.office.code},
        {u"office_name"_s, seed.office.name},
        {u"campaign_year"_s, QString::number(seed.year)},
    };
    for (const auto& [key, value] : settings) {
        CANBAO_TRY(insert.bind(key, value).run());
    }
    return {};
}

Result<> seedCampaign(const Database& database, const domain::Campaign& campaign) {
    int position = 0;
    for (const domain::PhaseSpan& span : campaign.phases) {
        CANBAO_TRY(database.execute("INSERT INTO campaign_phase (code, position, starts, ends) VALUES (?1, ?2, ?3, ?4)",
                                    code(span.phase), ++position, span.starts, span.ends));
    }
    for (const domain::Deadline& deadline : campaign.deadlines) {
        CANBAO_TRY(database.execute("INSERT INTO campaign_deadline (duty, due_on, data_to) VALUES (?1, ?2, ?3)",
                                    code(deadline.duty), deadline.dueOn, deadline.dataTo));
    }
    return {};
}

Result<> seedVillages(const Database& database, const QList<domain::Village>& villages) {
    int position = 0;
    for (const domain::Village& village : villages) {
        CANBAO_TRY(database.execute("INSERT INTO division (code, name, position, active) VALUES (?1, ?2, ?3, ?4)",
                                    village.code, village.name, ++position, village.active));
        const DivisionId id{database.lastInsertRowId()};
        for (const QString& alias : village.aliases) {
            CANBAO_TRY(database.execute("INSERT INTO division_alias (division, alias) VALUES (?1, ?2)", id, alias));
        }
    }
    return {};
}

Result<> seedCodes(const Database& database) {
    const domain::CodeTables tables = domain::CodeTables::bundled();
    for (const QString& list : tables.lists()) {
        int position = 0;
        for (const domain::CodeRow& row : tables.rows(list)) {
            CANBAO_TRY(
                database.execute("INSERT INTO code (list, code, label, position, source) VALUES (?1, ?2, ?3, ?4, ?5)",
                                 list, row.code, row.label, ++position, row.source));
            for (const QString& alias : row.aliases) {
                CANBAO_TRY(database.execute("INSERT INTO code_alias (list, alias, code) VALUES (?1, ?2, ?3)", list,
                                            alias, row.code));
            }
        }
    }
    return {};
}

} // namespace

Result<> seedLedger(const Database& database, const LedgerSeed& seed, const Clock& clock) {
    CANBAO_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    CANBAO_TRY(seedSettings(database, seed));
    CANBAO_TRY(seedCampaign(database, domain::Campaign::ofYear(seed.year)));
    CANBAO_TRY(seedVillages(database, seed.office.villages));
    CANBAO_TRY(seedCodes(database));

    const QString name =
        seed.operatorName.isEmpty() ? QCoreApplication::translate("canbao::store::Ledger", "Clerk") : seed.operatorName;
    CANBAO_TRY(database.execute("INSERT INTO operator (name, role) VALUES (?1, 'head')", name));

    Event created;
    created.recordedAt = clock.nowUtc();
    created.occurredOn = clock.today();
    created.by = OperatorId{database.lastInsertRowId()};
    created.kind = EventKind::LedgerCreated;
    const QJsonObject detail{{u"office"_s, seed.office.code}, {u"year"_s, seed.year}};
    created.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    CANBAO_TRY_ASSIGN(EventLog log, EventLog::open(database));
    CANBAO_TRY(log.append(created));
    return transaction.commit();
}

Result<domain::Campaign> readCampaign(const Database& database, int year) {
    // The ledger's rows win over the plan's days: an office may be told other dates.
    domain::Campaign campaign;
    campaign.year = year;
    CANBAO_TRY_ASSIGN(Statement phases,
                      database.query("SELECT code, starts, ends FROM campaign_phase ORDER BY position"));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, phases.step());
        if (!row) {
            break;
        }
        if (const auto phase = domain::phaseFromCode(phases.text(0))) {
            campaign.phases.append({*phase, phases.date(1), phases.date(2)});
        }
    }
    CANBAO_TRY_ASSIGN(Statement deadlines,
                      database.query("SELECT duty, due_on, data_to FROM campaign_deadline ORDER BY due_on, duty"));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, deadlines.step());
        if (!row) {
            return campaign;
        }
        if (const auto duty = domain::dutyFromCode(deadlines.text(0))) {
            campaign.deadlines.append({*duty, deadlines.date(1), deadlines.date(2)});
        }
    }
}

} // namespace canbao::store
