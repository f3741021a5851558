#include "core/store/enforcement_audit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

QString told(const QString& step, const QString& on, const QString& due, const QString& document) {
    return QStringList{step, on, due, document}.join(u'\n');
}

} // namespace

void EnforcementAudit::take(const Statement& event) {
    const QByteArrayView kind = event.utf8(4);
    if (kind != "enforcement-taken" && kind != "enforcement-undone") {
        return;
    }
    const QJsonObject detail = QJsonDocument::fromJson(event.utf8(12).toByteArray()).object();
    if (kind == "enforcement-undone") {
        m_standing.remove(detail[u"undoes"_s].toInteger());
    } else {
        m_standing.insert(event.int64(0), told(detail[u"step"_s].toString(), event.text(2), detail[u"due"_s].toString(),
                                               detail[u"document"_s].toString()));
    }
}

Result<> EnforcementAudit::compare(const Database& database, AuditFindings& findings) const {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        database.query("SELECT event, step, taken_on, due_on, document FROM enforcement WHERE stands = 1"));
    QMap<qint64, QString> missing = m_standing;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            break;
        }
        if (missing.take(rows.int64(0)) != told(rows.text(1), rows.text(2), rows.text(3), rows.text(4))) {
            findings.add(AuditFinding::Kind::EnforcementDiffers, rows.int64(0));
        }
    }
    for (auto step = missing.keyBegin(); step != missing.keyEnd(); ++step) {
        findings.add(AuditFinding::Kind::EnforcementDiffers, *step);
    }
    return {};
}

} // namespace canbao::store
