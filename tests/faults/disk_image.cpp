#include "tests/faults/disk_image.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace canbao::faults {

namespace {

constexpr qint64 kSector = 512;

void put(QByteArray& content, qint64 offset, QByteArrayView bytes) {
    if (content.size() < offset + bytes.size()) {
        content.append(QByteArray(offset + bytes.size() - content.size(), '\0'));
    }
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

void play(QByteArray& content, const DiskCall& call) {
    if (call.kind == DiskCall::Kind::Write) {
        put(content, call.offset, call.data);
    } else if (call.offset < content.size()) {
        content.truncate(call.offset);
    } else {
        content.append(QByteArray(call.offset - content.size(), '\0'));
    }
}

bool coin(std::mt19937& random) {
    return random() % 2 == 0;
}

void playTorn(QByteArray& content, const DiskCall& call, std::mt19937& random) {
    for (qint64 at = 0; at < call.data.size(); at += kSector) {
        if (coin(random)) {
            put(content, call.offset + at, QByteArrayView(call.data).sliced(at, qMin(kSector, call.data.size() - at)));
        }
    }
}

} // namespace

DiskImage::DiskImage(const QString& folder) {
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("the disk's beginning cannot be read");
        }
        m_names.insert(QDir(folder).relativeFilePath(file.fileName()), int(m_files.size()));
        m_files.append({file.readAll(), {}});
    }
    m_durableNames = m_names;
}

int DiskImage::fileNamed(const QString& name) {
    if (!m_names.contains(name)) {
        m_files.append(File{});
        setName(name, int(m_files.size()) - 1);
    }
    return m_names.value(name);
}

void DiskImage::setName(const QString& name, int file) {
    if (file < 0) {
        m_names.remove(name);
    } else {
        m_names.insert(name, file);
    }
    m_pendingNames.append({name, file});
}

void DiskImage::apply(const DiskCall& call) {
    switch (call.kind) {
    case DiskCall::Kind::Create:
        (void)fileNamed(call.path);
        break;
    case DiskCall::Kind::Write:
    case DiskCall::Kind::Truncate:
        m_files[fileNamed(call.path)].pending.append(call);
        break;
    case DiskCall::Kind::Sync:
        if (m_names.contains(call.path)) { // else a folder
            File& file = m_files[m_names.value(call.path)];
            for (const DiskCall& pending : std::as_const(file.pending)) {
                play(file.durable, pending);
            }
            file.pending.clear();
        }
        m_pendingNames.clear();
        m_durableNames = m_names;
        break;
    case DiskCall::Kind::Remove:
        setName(call.path, -1);
        break;
    case DiskCall::Kind::Rename: {
        const int file = fileNamed(call.path);
        setName(call.to, file);
        setName(call.path, -1);
        break;
    }
    case DiskCall::Kind::Acknowledge:
        break;
    }
}

QByteArray DiskImage::contentAfterPowerCut(const File& file, std::mt19937& random) const {
    QByteArray content = file.durable;
    const auto luck = random() % 4; // nothing arrived, everything did, or (half the time) some of it
    for (const DiskCall& call : file.pending) {
        const auto fate = luck == 0 ? 0 : luck == 1 ? 1 : random() % 3;
        if (fate == 1) {
            play(content, call);
        } else if (fate == 2 && call.kind == DiskCall::Kind::Write) {
            playTorn(content, call, random);
        }
    }
    return content;
}

void DiskImage::writeAfterPowerCut(const QString& folder, std::mt19937& random) const {
    QHash<QString, int> names = m_durableNames;
    const auto arrived = qsizetype(random() % (m_pendingNames.size() + 1));
    for (const NameChange& change : m_pendingNames.first(arrived)) {
        if (change.file < 0) {
            names.remove(change.name);
        } else {
            names.insert(change.name, change.file);
        }
    }
    QStringList sorted = names.keys();
    sorted.sort(); // the same dice fall for the same file each time
    for (const QString& name : std::as_const(sorted)) {
        const QByteArray content = contentAfterPowerCut(m_files.at(names.value(name)), random);
        if (name.endsWith(u"-shm"_s)) {
            continue;
        }
        QDir().mkpath(QFileInfo(folder + u'/' + name).path());
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("the disk's image cannot be written");
        }
    }
}

} // namespace canbao::faults
