#include "tests/support/zip_builder.h"

#include <zip.h>

namespace canbao::test {

QByteArray zipped(const QList<ZipPart>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(memory); // it is read after the archive is closed
    zip_t* const archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    Q_ASSERT(archive != nullptr);
    for (const ZipPart& part : parts) {
        zip_source_t* const content =
            zip_source_buffer(archive, part.content.constData(), static_cast<zip_uint64_t>(part.content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.name.constData(), content, ZIP_FL_ENC_GUESS);
        Q_ASSERT(index >= 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                 0);
        zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), 1'609'459'200, 0);
    }
    const int closed = zip_close(archive);
    Q_ASSERT(closed == 0);

    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_source_stat(memory, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_source_open(memory);
    zip_source_read(memory, bytes.data(), stat.size);
    zip_source_close(memory);
    zip_source_free(memory);
    zip_error_fini(&error);
    return bytes;
}

} // namespace canbao::test
