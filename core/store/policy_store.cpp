#include "core/store/policy_store.h"

#include <QJsonDocument>

namespace canbao::store {

Result<> putPolicyCorrection(const Database& database, const domain::PolicyCorrection& correction) {
    const domain::PolicyKey& key = correction.row.key;
    return database.execute(
        "INSERT OR REPLACE INTO policy_correction (policy, county, item, valid_from, content) "
        "VALUES (?1, ?2, ?3, ?4, ?5)",
        key.table, key.county, key.item, key.from,
        QString::fromUtf8(QJsonDocument(domain::toJson(correction)).toJson(QJsonDocument::Compact)));
}

Result<> removePolicyCorrection(const Database& database, const domain::PolicyKey& key) {
    return database.execute("DELETE FROM policy_correction WHERE policy = ?1 AND county = ?2 AND item = ?3 "
                            "AND valid_from = ?4",
                            key.table, key.county, key.item, key.from);
}

} // namespace canbao::store
