#include "ui/desktop/single_instance.h"

#include "ui/desktop/desktop.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

const QString kRequests = QStringLiteral("*.request");
/// Older ones are of a start that died before its answer came; nobody waits for them any more.
constexpr qint64 kStaleSeconds = 60;

} // namespace

SingleInstance::SingleInstance(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_lock(QDir(folder).filePath(u"canbao.lock"_s)) {
    m_lock.setStaleLockTime(0); // only a dead process loses its lock, however long the day
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SingleInstance::readRequests);
}

bool SingleInstance::claim() {
    QDir().mkpath(m_folder);
    if (!m_lock.tryLock()) {
        return m_lock.error() != QLockFile::LockFailedError;
    }
    m_watcher.addPath(m_folder);
    readRequests();
    return true;
}

bool SingleInstance::handOver(const QString& path, std::chrono::milliseconds patience) {
    qint64 first = 0;
    QString host;
    QString program;
    if (m_lock.getLockInfo(&first, &host, &program)) {
        letComeForward(first);
    }
    const QString name = QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QString request = name + u".request"_s;
    {
        QFile draft(name);
        if (!draft.open(QIODevice::WriteOnly)) {
            return false;
        }
        draft.write(path.toUtf8());
    }
    QFile::rename(name, request); // seen whole or not at all
    const QDeadlineTimer deadline(patience);
    while (QFile::exists(request)) {
        if (deadline.hasExpired()) {
            QFile::remove(request);
            return false;
        }
        QThread::msleep(20);
    }
    return true;
}

void SingleInstance::readRequests() {
    const QDateTime stale = QDateTime::currentDateTimeUtc().addSecs(-kStaleSeconds);
    for (const QFileInfo& entry : QDir(m_folder).entryInfoList({kRequests}, QDir::Files, QDir::Time | QDir::Reversed)) {
        QFile request(entry.filePath());
        if (!request.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QString path = QString::fromUtf8(request.readAll());
        request.close();
        const bool awaited = entry.lastModified().toUTC() > stale; // asked of the disk now: soon the file is gone
        if (request.remove() && awaited) {
            Q_EMIT asked(path);
        }
    }
}

} // namespace canbao::ui
