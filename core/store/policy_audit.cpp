#include "core/store/policy_audit.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace canbao::store {

void PolicyAudit::take(const Statement& event) {
    if (event.utf8(4) != "policy-corrected") {
        return;
    }
    const QJsonObject detail = QJsonDocument::fromJson(event.utf8(12).toByteArray()).object();
    const QJsonValue after = detail[u"after"_s];
    if (after.isObject()) {
        const auto correction = domain::policyCorrectionFromJson(after.toObject());
        m_standing.insert(correction.row.key, {event.int64(0), correction});
    } else {
        m_standing.remove(domain::policyCorrectionFromJson(detail[u"before"_s].toObject()).row.key);
    }
}

Result<> PolicyAudit::compare(const Database& database, AuditFindings& findings) const {
    CANBAO_TRY_ASSIGN(Statement rows,
                      database.query("SELECT policy, county, item, valid_from, content FROM policy_correction"));
    QMap<domain::PolicyKey, Said> missing = m_standing;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            break;
        }
        const Said said = missing.take({rows.text(0), rows.text(1), rows.text(2), rows.date(3)});
        if (said.correction !=
            domain::policyCorrectionFromJson(QJsonDocument::fromJson(rows.utf8(4).toByteArray()).object())) {
            findings.add(AuditFinding::Kind::PolicyDiffers, said.seq);
        }
    }
    for (const Said& said : std::as_const(missing)) {
        findings.add(AuditFinding::Kind::PolicyDiffers, said.seq);
    }
    return {};
}

} // namespace canbao::store
