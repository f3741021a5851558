#include "core/sheet/template/package_copy.h"

#include "core/sheet/zip_archive.h"

#include <zip.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct ZipDiscard {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;
using Zip = std::unique_ptr<zip_t, ZipDiscard>;

Error failed(const char* step) {
    return Error::bug(u"copying a package: %1"_s.arg(QString::fromLatin1(step)));
}

/// The archive takes the source over only when it opens.
Zip openArchive(zip_source_t* source, int flags) {
    zip_error_t error;
    zip_error_init(&error);
    Zip zip(zip_open_from_source(source, flags, &error));
    zip_error_fini(&error);
    return zip;
}

Result<> addMember(zip_t* to, zip_t* from, zip_uint64_t index, const QByteArray* replacement) {
    zip_stat_t stat;
    if (zip_stat_index(from, index, 0, &stat) != 0) {
        return std::unexpected(failed("stat"));
    }
    Source source(replacement != nullptr ? zip_source_buffer(to, replacement->constData(),
                                                             static_cast<zip_uint64_t>(replacement->size()), 0)
                                         : zip_source_zip(to, from, index, 0, 0, -1));
    if (!source) {
        return std::unexpected(failed("source"));
    }
    const zip_int64_t added = zip_file_add(to, stat.name, source.get(), ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        return std::unexpected(failed("add"));
    }
    (void)source.release(); // the archive has it now
    if ((stat.valid & ZIP_STAT_MTIME) != 0) {
        zip_file_set_mtime(to, static_cast<zip_uint64_t>(added), stat.mtime, 0);
    }
    return {};
}

Result<QByteArray> bytesOf(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) {
        return std::unexpected(failed("reopen"));
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != zip_int64_t(stat.size)) {
        return std::unexpected(failed("read"));
    }
    return bytes;
}

} // namespace

Result<QByteArray> copyPackage(const QByteArray& package, const std::map<QByteArray, QByteArray>& replaced,
                               const std::set<QByteArray>& removed) {
    zip_source_t* const original =
        zip_source_buffer_create(package.constData(), static_cast<zip_uint64_t>(package.size()), 0, nullptr);
    const Zip from = openArchive(original, ZIP_RDONLY);
    if (!from) {
        zip_source_free(original);
        return std::unexpected(failed("open"));
    }
    const Source result(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    zip_source_keep(result.get()); // to be read when the archive is closed
    Zip to = openArchive(result.get(), ZIP_TRUNCATE);
    if (!to) {
        zip_source_free(result.get());
        return std::unexpected(failed("create"));
    }
    const zip_int64_t members = zip_get_num_entries(from.get(), 0);
    for (zip_uint64_t index = 0; index < zip_uint64_t(members); ++index) {
        const QByteArray name = ZipArchive::comparable(zip_get_name(from.get(), index, 0));
        if (!removed.contains(name)) {
            const auto found = replaced.find(name);
            CANBAO_TRY(addMember(to.get(), from.get(), index, found == replaced.end() ? nullptr : &found->second));
        }
    }
    if (zip_close(to.get()) != 0) {
        return std::unexpected(failed("close"));
    }
    (void)to.release();
    return bytesOf(result.get());
}

} // namespace canbao::sheet
