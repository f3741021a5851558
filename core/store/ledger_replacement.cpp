#include "core/store/ledger_replacement.h"

#include "core/base/replacement_file.h"
#include "core/store/backup_folder.h"
#include "core/store/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

Error inUse() {
    return Error::user(QCoreApplication::translate(
        "canbao::store::Ledger",
        "Another program is using the ledger at this moment; nothing was changed. Close it and try again."));
}

Result<> copyBytes(const QString& from, const QString& to) {
    ReplacementFile draft(to);
    CANBAO_TRY(draft.checkTarget(QFileInfo(from).size()));
    QFile source(from);
    QFile target(draft.path());
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)) {
        return std::unexpected(draft.writeFailed(u"set aside"_s));
    }
    while (!source.atEnd()) {
        const QByteArray block = source.read(1 << 20);
        if (block.isEmpty() || target.write(block) != block.size()) {
            return std::unexpected(draft.writeFailed(u"set aside"_s));
        }
    }
    if (!target.flush()) {
        return std::unexpected(draft.writeFailed(u"set aside"_s));
    }
    target.close();
    return draft.commit();
}

} // namespace

Result<> settleForReplacement(const QString& ledgerPath) {
    {
        CANBAO_TRY_ASSIGN(const Database database, Database::open(ledgerPath, Database::Mode::ReadWrite));
        CANBAO_TRY_ASSIGN(Statement mode, database.query("PRAGMA journal_mode=DELETE"));
        const Result<bool> row = mode.step();
        if (!row || !*row || mode.text(0) != "delete"_L1) {
            return std::unexpected(row ? inUse() : row.error());
        }
    }
    flushFolder(QFileInfo(ledgerPath).absolutePath());
    return {};
}

Result<QString> setAsideDamaged(const QString& ledgerPath, const QDateTime& now) {
    const QDir folder(backupFolderOf(ledgerPath));
    folder.mkpath(u"."_s);
    const QString target =
        folder.filePath(now.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s) + u"-damaged-ledger.canbao"_s);
    const QStringList journals{u"-wal"_s, u"-journal"_s};
    for (const QString& suffix : QStringList{QString()} + journals) {
        if (QFile::exists(ledgerPath + suffix)) {
            CANBAO_TRY(copyBytes(ledgerPath + suffix, target + suffix));
        }
    }
    // What stands in a sound -wal is the ledger's until another has taken its place.
    const Result<> settled = settleForReplacement(ledgerPath);
    if (settled) {
        return target;
    }
    if (!saysDamaged(settled.error())) {
        return std::unexpected(settled.error());
    }
    for (const QString& suffix : journals + QStringList{u"-shm"_s}) {
        if (QFile::exists(ledgerPath + suffix) && !QFile::remove(ledgerPath + suffix)) {
            return std::unexpected(inUse());
        }
    }
    flushFolder(QFileInfo(ledgerPath).absolutePath());
    return target;
}

} // namespace canbao::store
