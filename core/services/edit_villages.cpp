#include "core/services/edit_villages.h"

#include "core/store/event_log.h"
#include "core/store/village_store.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::EditVillages)

public:
    static Error nameMissing() { return Error::user(tr("A village needs a name.")); }
    static Error sameName(const QString& name) {
        return Error::user(tr("Two villages are both called \"%1\"; a list could not tell them apart.").arg(name));
    }
};

QJsonObject jsonOf(const domain::Village& village) {
    return {{u"name"_s, village.name},
            {u"aliases"_s, QJsonArray::fromStringList(village.aliases)},
            {u"active"_s, village.active}};
}

Result<> checkNames(const QList<domain::Village>& villages) {
    QHash<QString, DivisionId> owners;
    for (const domain::Village& village : villages) {
        if (village.name.trimmed().isEmpty()) {
            return std::unexpected(Words::nameMissing());
        }
        for (const QString& name : QStringList(village.name) + village.aliases) {
            const DivisionId owner = owners.value(name, village.id);
            if (owner != village.id) {
                return std::unexpected(Words::sameName(name));
            }
            owners.insert(name, village.id);
        }
    }
    return {};
}

/// By code: what each changed village was and is.
QJsonObject changesBetween(const QList<domain::Village>& before, const QList<domain::Village>& after) {
    QHash<DivisionId, QJsonObject> known;
    for (const domain::Village& village : before) {
        known.insert(village.id, jsonOf(village));
    }
    QJsonObject changes;
    for (const domain::Village& village : after) {
        const QJsonObject was = known.value(village.id);
        if (!was.isEmpty() && was != jsonOf(village)) {
            changes.insert(village.code, QJsonArray{was, jsonOf(village)});
        }
    }
    return changes;
}

} // namespace

Result<> editVillages(const store::Session& session, const QList<domain::Village>& villages) {
    CANBAO_TRY(checkNames(villages));
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(const QList<domain::Village> before, session.ledger.villages());
    const QJsonObject changes = changesBetween(before, villages);
    if (changes.isEmpty()) {
        return {};
    }
    CANBAO_TRY(store::updateVillages(database, villages));
    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = session.clock.today();
    event.by = session.by;
    event.kind = store::EventKind::VillagesEdited;
    event.detail = QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    CANBAO_TRY(log.append(event));
    return transaction.commit();
}

} // namespace canbao::services
