#include "core/store/sqlite_error.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::store::Ledger)

public:
    static QString full() {
        return tr("The disk is full, so nothing of this step was saved. Free some space on it and try again.");
    }
    static QString busy() {
        return tr("Another program is using the ledger at this moment; nothing was changed. Close it and try again.");
    }
    static QString readOnly() {
        return tr("The ledger can only be read here; nothing was changed. Copy it to a folder where you may write.");
    }
    static QString damaged() {
        return tr("The ledger file is damaged. Do not work on it any more: restore the latest backup.");
    }
    static QString foreign() { return tr("This file is not a ledger of this program."); }
    static QString unreadable() {
        return tr(
            "The disk did not read or write the ledger; nothing of this step was saved. Check the disk or the USB "
            "stick and try again.");
    }
    static QString cannotOpen() {
        return tr("The ledger cannot be opened. Check that the file is there and that you may read it.");
    }
};

} // namespace

Error sqliteError(sqlite3* connection) {
    const int extended = sqlite3_extended_errcode(connection);
    const QString detail = u"sqlite %1: %2"_s.arg(extended).arg(QString::fromUtf8(sqlite3_errstr(extended)));
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return Error::user(Words::full(), detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::user(Words::busy(), detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::user(Words::readOnly(), detail);
    case SQLITE_CORRUPT:
        return Error::user(Words::damaged(), detail);
    case SQLITE_NOTADB:
        return Error::user(Words::foreign(), detail);
    case SQLITE_IOERR:
        return Error::user(Words::unreadable(), detail);
    case SQLITE_CANTOPEN:
        return Error::user(Words::cannotOpen(), detail);
    case SQLITE_INTERRUPT:
        return Error::cancelled();
    default:
        return Error::bug(detail);
    }
}

bool saysDamaged(const Error& error) {
    return error.message == Words::damaged() || error.message == Words::foreign();
}

} // namespace canbao::store
