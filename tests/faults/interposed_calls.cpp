// The C library's file-changing calls, redefined for this program. Each does its work through the next definition
// (dlsym RTLD_NEXT) after asking whether it is its turn to fail. Watched is what lies below one folder; everything else
// passes through untouched. Syncs are noted and not done: the log says what a disk would hold.

#include "tests/faults/disk_watch.h"

#include <QDir>
#include <QFile>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <string>

namespace canbao::faults {

namespace {

constexpr size_t kSharedBytes = size_t(1) << 30; ///< reserved, not used up: pages come as they are written

struct Shared {
    qint64 calls;
    qint64 grown;
    qint64 used; ///< bytes of the log behind this header
    bool fired;
};

struct RecordHead {
    DiskCall::Kind kind;
    qint64 offset;
    qint64 pathSize, toSize, dataSize;
};

Shared* s_shared = nullptr;
std::string s_folder; ///< empty: nothing is watched
Fault s_fault;
bool s_keepData = false;

char* logStart() {
    return reinterpret_cast<char*>(s_shared + 1);
}

std::string relative(const std::string& path) {
    return path.size() > s_folder.size() ? path.substr(s_folder.size() + 1) : std::string(".");
}

void note(DiskCall::Kind kind, const std::string& path, const std::string& to = {}, qint64 offset = 0,
          const void* data = nullptr, size_t size = 0) {
    const RecordHead head{kind, offset, qint64(path.size()), qint64(to.size()), s_keepData ? qint64(size) : 0};
    const size_t total = sizeof head + path.size() + to.size() + size_t(head.dataSize);
    if (sizeof(Shared) + size_t(s_shared->used) + total > kSharedBytes) {
        std::abort(); // a scenario this large is a mistake
    }
    char* at = logStart() + s_shared->used;
    const auto put = [&at](const void* bytes, size_t n) {
        std::memcpy(at, bytes, n);
        at += n;
    };
    put(&head, sizeof head);
    put(path.data(), path.size());
    put(to.data(), to.size());
    if (head.dataSize > 0) {
        put(data, size);
    }
    s_shared->used += qint64(total);
}

bool below(const std::string& path) {
    return !s_folder.empty() && path.starts_with(s_folder) &&
           (path.size() == s_folder.size() || path[s_folder.size()] == '/');
}

/// The file behind a descriptor, when it is watched; else empty.
std::string watched(int descriptor) {
    if (s_folder.empty()) {
        return {};
    }
    std::array<char, PATH_MAX> target;
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t size = readlink(link.c_str(), target.data(), target.size());
    const std::string path(target.data(), size > 0 ? size_t(size) : 0);
    return below(path) ? path : std::string();
}

std::string watched(const char* name) {
    if (s_folder.empty()) {
        return {};
    }
    const std::string path = name[0] == '/' ? std::string(name) : s_folder + '/' + name;
    return below(path) ? path : std::string();
}

/// Counts a call and lets the fault happen; 0, or the errno it fails with.
int turn() {
    const qint64 number = ++s_shared->calls;
    if (number == s_fault.killAt) {
        s_shared->fired = true;
        kill(getpid(), SIGKILL);
    }
    if (s_fault.failAt > 0 && (number == s_fault.failAt || (s_fault.failsOn && number > s_fault.failAt))) {
        s_shared->fired = true;
        return EIO;
    }
    return 0;
}

/// How many of the bytes still fit, as on a disk that fills up in the middle of a write.
size_t room(int descriptor, size_t size, off_t end) {
    struct stat file {};
    const qint64 growth = fstat(descriptor, &file) == 0 ? std::max<qint64>(0, end - file.st_size) : 0;
    const qint64 left = s_fault.fullAfter < 0 ? growth : std::max<qint64>(0, s_fault.fullAfter - s_shared->grown);
    const qint64 missing = std::max<qint64>(0, growth - left);
    s_shared->grown += growth - missing;
    if (missing > 0) {
        s_shared->fired = true;
    }
    return missing > qint64(size) ? 0 : size - size_t(missing);
}

/// The definition that this program's hides.
#define NEXT(name)                                                                                                     \
    [] {                                                                                                               \
        static auto* const found = reinterpret_cast<decltype(&name)>(dlsym(RTLD_NEXT, #name));                         \
        return found;                                                                                                  \
    }()

template <class Write>
ssize_t watchedWrite(int descriptor, const std::string& path, const void* bytes, size_t size, off_t offset,
                     Write write) {
    if (const int error = turn()) {
        errno = error;
        return -1;
    }
    const size_t fits = room(descriptor, size, offset + off_t(size));
    if (fits == 0 && size > 0) {
        errno = ENOSPC;
        return -1;
    }
    const ssize_t written = write(fits);
    if (written > 0) {
        note(DiskCall::Kind::Write, relative(path), {}, offset, bytes, size_t(written));
    }
    return written;
}

template <class Call>
int watchedCall(Call call, const std::function<void()>& record) {
    if (const int error = turn()) {
        errno = error;
        return -1;
    }
    const int result = call();
    if (result == 0) {
        record();
    }
    return result;
}

/// Opening makes a file or empties it.
template <class Open>
int watchedOpen(const char* name, int flags, Open open) {
    const std::string path = (flags & (O_CREAT | O_TRUNC)) != 0 ? watched(name) : std::string();
    if (path.empty()) {
        return open();
    }
    const bool exists = access(path.c_str(), F_OK) == 0;
    if (!exists || (flags & O_TRUNC) != 0) {
        if (const int error = turn()) {
            errno = error;
            return -1;
        }
    }
    const int descriptor = open();
    if (descriptor >= 0 && !exists) {
        note(DiskCall::Kind::Create, relative(path));
    } else if (descriptor >= 0 && (flags & O_TRUNC) != 0) {
        note(DiskCall::Kind::Truncate, relative(path));
    }
    return descriptor;
}

mode_t modeOf(int flags, va_list more) {
    return (flags & O_CREAT) != 0 ? mode_t(va_arg(more, int)) : 0;
}

} // namespace

DiskWatch::DiskWatch() {
    void* const memory =
        mmap(nullptr, kSharedBytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) {
        qFatal("no shared memory for the watch");
    }
    s_shared = new (memory) Shared{};
}

DiskWatch::~DiskWatch() {
    munmap(s_shared, kSharedBytes);
    s_shared = nullptr;
}

void DiskWatch::reset() {
    *s_shared = {};
}

void DiskWatch::begin(const QString& folder, const Fault& fault, bool keepData) {
    s_fault = fault;
    s_keepData = keepData;
    s_folder = QFile::encodeName(QDir(folder).canonicalPath()).toStdString();
}

void DiskWatch::acknowledge(const QString& what) {
    note(DiskCall::Kind::Acknowledge, what.toStdString());
}

qint64 DiskWatch::callCount() const {
    return s_shared->calls;
}
qint64 DiskWatch::bytesGrown() const {
    return s_shared->grown;
}
bool DiskWatch::fired() const {
    return s_shared->fired;
}

QList<DiskCall> DiskWatch::calls() const {
    QList<DiskCall> calls;
    const char* at = logStart();
    const char* const end = at + s_shared->used;
    while (at < end) {
        RecordHead head;
        std::memcpy(&head, at, sizeof head);
        at += sizeof head;
        DiskCall call;
        call.kind = head.kind;
        call.offset = head.offset;
        call.path = QString::fromUtf8(at, head.pathSize);
        call.to = QString::fromUtf8(at + head.pathSize, head.toSize);
        call.data = QByteArray(at + head.pathSize + head.toSize, head.dataSize);
        at += head.pathSize + head.toSize + head.dataSize;
        calls.append(call);
    }
    return calls;
}

QStringList DiskWatch::acknowledged() const {
    QStringList all;
    for (const DiskCall& call : calls()) {
        if (call.kind == DiskCall::Kind::Acknowledge) {
            all.append(call.path);
        }
    }
    return all;
}

} // namespace canbao::faults

using namespace canbao::faults;

extern "C" {

ssize_t write(int descriptor, const void* bytes, size_t size) {
    const std::string path = watched(descriptor);
    if (path.empty()) {
        return NEXT(write)(descriptor, bytes, size);
    }
    const bool appends = (fcntl(descriptor, F_GETFL) & O_APPEND) != 0;
    const off_t offset = lseek(descriptor, 0, appends ? SEEK_END : SEEK_CUR);
    return watchedWrite(descriptor, path, bytes, size, offset,
                        [&](size_t fits) { return NEXT(write)(descriptor, bytes, fits); });
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset) {
    const std::string path = watched(descriptor);
    if (path.empty()) {
        return NEXT(pwrite)(descriptor, bytes, size, offset);
    }
    return watchedWrite(descriptor, path, bytes, size, offset,
                        [&](size_t fits) { return NEXT(pwrite)(descriptor, bytes, fits, offset); });
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset) {
    return pwrite(descriptor, bytes, size, offset);
}

int ftruncate(int descriptor, off_t length) noexcept {
    const std::string path = watched(descriptor);
    if (path.empty()) {
        return NEXT(ftruncate)(descriptor, length);
    }
    return watchedCall([&] { return NEXT(ftruncate)(descriptor, length); },
                       [&] { note(DiskCall::Kind::Truncate, relative(path), {}, length); });
}

int ftruncate64(int descriptor, off64_t length) noexcept {
    return ftruncate(descriptor, length);
}

int fsync(int descriptor) {
    const std::string path = watched(descriptor);
    if (path.empty()) {
        return 0; // nothing of this program outlives it
    }
    return watchedCall([] { return 0; }, [&] { note(DiskCall::Kind::Sync, relative(path)); });
}

int fdatasync(int descriptor) {
    return fsync(descriptor);
}

int unlink(const char* name) noexcept {
    const std::string path = watched(name);
    if (path.empty() || access(name, F_OK) != 0) {
        return NEXT(unlink)(name);
    }
    return watchedCall([&] { return NEXT(unlink)(name); }, [&] { note(DiskCall::Kind::Remove, relative(path)); });
}

int remove(const char* name) noexcept {
    struct stat file {};
    return stat(name, &file) == 0 && S_ISREG(file.st_mode) ? unlink(name) : NEXT(remove)(name);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept {
    const std::string path = watched(from);
    const std::string target = watched(to);
    if (path.empty() || target.empty()) {
        return NEXT(renameat2)(fromFolder, from, toFolder, to, flags);
    }
    return watchedCall([&] { return NEXT(renameat2)(fromFolder, from, toFolder, to, flags); },
                       [&] { note(DiskCall::Kind::Rename, relative(path), relative(target)); });
}

int rename(const char* from, const char* to) noexcept {
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int link(const char* from, const char* to) noexcept {
    if (!watched(from).empty() || !watched(to).empty()) {
        errno = EPERM; // as on a stick; nobody here should need hard links
        return -1;
    }
    return NEXT(link)(from, to);
}

int open(const char* name, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return watchedOpen(name, flags, [&] { return NEXT(open)(name, flags, mode); });
}

int open64(const char* name, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return watchedOpen(name, flags, [&] { return NEXT(open64)(name, flags, mode); });
}

int openat(int folder, const char* name, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return watchedOpen(name, flags, [&] { return NEXT(openat)(folder, name, flags, mode); });
}

int openat64(int folder, const char* name, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return watchedOpen(name, flags, [&] { return NEXT(openat64)(folder, name, flags, mode); });
}

} // extern "C"
