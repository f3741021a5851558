#include "core/sheet/zip_archive.h"

#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"

#include <zip.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

/// libzip reads through the QIODevice, because its own fopen takes only names in Windows' ANSI code page.
zip_int64_t readDevice(void* context, void* data, zip_uint64_t length, zip_source_cmd_t command) {
    auto* const device = static_cast<QIODevice*>(context);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return device->seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return device->read(static_cast<char*>(data), static_cast<qint64>(length));
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_STAT: {
        auto* const stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->size = static_cast<zip_uint64_t>(device->size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_SEEK: {
        zip_error_t error;
        zip_error_init(&error);
        const zip_int64_t target = zip_source_seek_compute_offset(
            static_cast<zip_uint64_t>(device->pos()), static_cast<zip_uint64_t>(device->size()), data, length, &error);
        zip_error_fini(&error);
        return target >= 0 && device->seek(target) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL:
        return device->pos();
    case ZIP_SOURCE_ERROR: {
        int* const codes = static_cast<int*>(data);
        codes[0] = ZIP_ER_READ;
        codes[1] = 0;
        return 2 * sizeof(int);
    }
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_SEEKABLE;
    default:
        return -1;
    }
}

class ZipPart final : public ByteSource {
public:
    ZipPart(zip_file_t* file, quint64 size, QByteArray name)
        : m_file(file)
        , m_left(size)
        , m_name(std::move(name)) {}
    ~ZipPart() override { zip_fclose(m_file); }
    ZipPart(const ZipPart&) = delete;
    ZipPart& operator=(const ZipPart&) = delete;

    Result<qsizetype> read(std::span<char> into) override {
        const zip_int64_t count = zip_fread(m_file, into.data(), into.size());
        if (count < 0) {
            return std::unexpected(refusals::damaged(u"inflating "_s + QString::fromUtf8(m_name)));
        }
        if (static_cast<quint64>(count) > m_left) {
            return std::unexpected(refusals::damaged(u"longer than it says: "_s + QString::fromUtf8(m_name)));
        }
        m_left -= static_cast<quint64>(count);
        return static_cast<qsizetype>(count);
    }

private:
    zip_file_t* m_file;
    quint64 m_left;
    QByteArray m_name;
};

} // namespace

ZipArchive::ZipArchive(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device)) {}

ZipArchive::~ZipArchive() {
    if (m_zip != nullptr) {
        zip_discard(m_zip);
    }
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(std::unique_ptr<QIODevice> device) {
    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::move(device)));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_function_create(readDevice, archive->m_device.get(), &error);
    if (source != nullptr) {
        archive->m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (archive->m_zip == nullptr) {
            zip_source_free(source);
        }
    }
    const QString words = archive->m_zip == nullptr ? QString::fromUtf8(zip_error_strerror(&error)) : QString();
    zip_error_fini(&error);
    if (archive->m_zip == nullptr) {
        return std::unexpected(refusals::damaged(words));
    }
    CANBAO_TRY(archive->readDirectory());
    return archive;
}

Result<> ZipArchive::readDirectory() {
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > limits::kMaxParts) {
        return std::unexpected(refusals::tooManyParts());
    }
    quint64 total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_zip, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW, &stat) != 0 ||
            (stat.valid & (ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE)) !=
                (ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE)) {
            return std::unexpected(refusals::damaged(u"zip directory"_s));
        }
        // Checked before adding, so that a size of 2^64-1 cannot wrap around.
        if (stat.size > limits::kMaxInflatedBytes - total ||
            (stat.size > limits::kRatioFreeBytes && stat.size / limits::kMaxInflateRatio >= stat.comp_size)) {
            return std::unexpected(refusals::tooLargeUnpacked());
        }
        total += stat.size;
        const bool encrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
        // Of two parts with one name the later counts, as for a file that was appended to.
        m_entries.insert(comparable(stat.name), Entry{static_cast<quint64>(i), stat.size, encrypted});
    }
    return {};
}

std::optional<ZipArchive::Entry> ZipArchive::entry(const QByteArray& partName) const {
    const auto found = m_entries.constFind(comparable(partName));
    return found == m_entries.cend() ? std::nullopt : std::optional(*found);
}

QByteArray ZipArchive::comparable(QByteArray partName) {
    partName.replace('\\', '/');
    while (partName.startsWith('/')) {
        partName.remove(0, 1);
    }
    return partName.toLower();
}

bool ZipArchive::contains(const QByteArray& partName) const {
    return entry(partName).has_value();
}

quint64 ZipArchive::partSize(const QByteArray& partName) const {
    return entry(partName).value_or(Entry{}).size;
}

Result<std::unique_ptr<ByteSource>> ZipArchive::openPart(const QByteArray& partName) const {
    const auto found = entry(partName);
    if (!found) {
        return std::unexpected(refusals::damaged(u"missing part "_s + QString::fromUtf8(partName)));
    }
    if (found->encrypted) {
        return std::unexpected(refusals::encrypted());
    }
    zip_file_t* const file = zip_fopen_index(m_zip, found->index, 0);
    if (file == nullptr) {
        return std::unexpected(refusals::damaged(u"opening "_s + QString::fromUtf8(partName)));
    }
    return std::make_unique<ZipPart>(file, found->size, partName);
}

Result<QByteArray> ZipArchive::readPart(const QByteArray& partName, qsizetype limit) const {
    CANBAO_TRY_ASSIGN(const auto part, openPart(partName));
    QByteArray content;
    std::array<char, 16 << 10> chunk;
    while (content.size() < limit) {
        CANBAO_TRY_ASSIGN(const qsizetype count, part->read(chunk));
        if (count == 0) {
            break;
        }
        content.append(chunk.data(), std::min(count, limit - content.size()));
    }
    return content;
}

} // namespace canbao::sheet
