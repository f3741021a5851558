#include "core/store/submission_audit.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

QString hashOf(QByteArrayView bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex());
}

QString sealOf(const QString& figuresHash, const QString& wordsHash) {
    return figuresHash + u'/' + wordsHash;
}

} // namespace

void SubmissionAudit::take(const Statement& event) {
    if (event.utf8(4) == "report-frozen") {
        const QJsonObject detail = QJsonDocument::fromJson(event.utf8(12).toByteArray()).object();
        m_seals.insert(sealOf(detail[u"hash"_s].toString(), detail[u"words_hash"_s].toString()));
    }
}

Result<> SubmissionAudit::compare(const Database& database, AuditFindings& findings) const {
    CANBAO_TRY_ASSIGN(Statement rows, database.query("SELECT id, figures, words FROM submission ORDER BY id"));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return {};
        }
        const QByteArrayView words = rows.utf8(2); // sealed since there are any
        const QString wordsHash = words == "{}" ? QString() : hashOf(words);
        if (!m_seals.contains(sealOf(hashOf(rows.utf8(1)), wordsHash))) {
            findings.add(AuditFinding::Kind::SubmissionAltered, rows.int64(0));
        }
    }
}

} // namespace canbao::store
