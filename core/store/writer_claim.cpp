#include "core/store/writer_claim.h"

#include "core/store/sqlite_error.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

constexpr int kTries = 3; ///< the file may vanish between opening and locking it

/// One file, one name, whichever way the ledger was come upon.
QString fileBeside(const QString& ledgerPath) {
    const QString canonical = QFileInfo(ledgerPath).canonicalFilePath();
    return (canonical.isEmpty() ? QFileInfo(ledgerPath).absoluteFilePath() : canonical) + u"-in-use"_s;
}

Result<sqlite3*> openLockFile(const QString& file) {
    sqlite3* connection = nullptr;
    const int code = sqlite3_open_v2(QDir::toNativeSeparators(file).toUtf8().constData(), &connection,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code != SQLITE_OK) {
        Error error = sqliteError(connection);
        sqlite3_close_v2(connection);
        return std::unexpected(std::move(error));
    }
    sqlite3_extended_result_codes(connection, 1);
    return connection;
}

int run(sqlite3* connection, const char* sql) {
    return sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) & 0xff;
}

bool vanished(sqlite3* connection) {
    int moved = 0;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

QString holderFile(const QString& file) {
    return file + u"-by"_s;
}

/// Nothing known is said with empty fields: being told little is better than not being told.
LedgerHolder read(const QString& file) {
    QFile holder(holderFile(file));
    if (!holder.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject who = QJsonDocument::fromJson(holder.readAll()).object();
    return {who[u"program"_s].toString(), who[u"operator"_s].toString(), who[u"computer"_s].toString(),
            QDateTime::fromString(who[u"since"_s].toString(), Qt::ISODateWithMs)};
}

} // namespace

void WriterClaim::Close::operator()(sqlite3* connection) const {
    sqlite3_close_v2(connection);
}

Result<std::optional<WriterClaim>> WriterClaim::lock(const QString& file) {
    for (int i = 0; i < kTries; ++i) {
        CANBAO_TRY_ASSIGN(sqlite3* const raw, openLockFile(file));
        Connection connection(raw);
        const int code = run(raw, "BEGIN IMMEDIATE");
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            return std::nullopt;
        }
        if (code == SQLITE_OK && !vanished(raw)) {
            return WriterClaim(std::move(connection), file);
        }
        if (code != SQLITE_OK) {
            return std::unexpected(sqliteError(raw));
        }
    }
    return std::unexpected(Error::bug(u"the claim's file does not stay"_s));
}

Result<WriterClaim::Outcome> WriterClaim::take(const QString& ledgerPath, const LedgerHolder& who) {
    const QString file = fileBeside(ledgerPath);
    CANBAO_TRY_ASSIGN(std::optional<WriterClaim> claim, lock(file));
    if (!claim) {
        return Outcome{std::nullopt, read(file)};
    }
    claim->tell(who);
    return Outcome{std::move(claim), {}};
}

void WriterClaim::tell(const LedgerHolder& who) const {
    const QJsonObject json{{u"program"_s, who.program},
                           {u"operator"_s, who.operatorName},
                           {u"computer"_s, who.computer},
                           {u"since"_s, instantText(who.since)}};
    QSaveFile holder(holderFile(m_file));
    if (holder.open(QIODevice::WriteOnly)) {
        holder.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
        holder.commit();
    }
}

WriterClaim::~WriterClaim() {
    if (!m_connection) {
        return;
    }
    QFile::remove(holderFile(m_file));
    // While it is still locked: whoever has opened it meanwhile sees that it has vanished, and makes a new one.
    QFile::remove(m_file);
    m_connection.reset();
#ifdef Q_OS_WIN
    QFile::remove(m_file); // there an open file cannot be removed, neither ours before nor another's now
#endif
}

} // namespace canbao::store
