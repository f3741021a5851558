#pragma once

#include "core/base/result.h"

#include <QString>

namespace canbao {

/// A file that is written beside its target and then takes its place, whole or not at all: until commit() the old file
/// stays as it was, and a crash or a power cut leaves the one or the other. The temporary name says nothing about the
/// content and is plain ASCII, so that libraries which open files by name in the ANSI code page can write it.
class ReplacementFile {
public:
    explicit ReplacementFile(QString target);
    /// Removes what was written, unless it was committed.
    ~ReplacementFile();
    ReplacementFile(const ReplacementFile&) = delete;
    ReplacementFile& operator=(const ReplacementFile&) = delete;

    /// Where to write: in the target's folder.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// An error when the folder does not exist, cannot be written or has no room for `bytes`; to be asked first, so
    /// that the user reads a sentence instead of a library's code.
    [[nodiscard]] Result<> checkTarget(qint64 bytes = 0) const;
    /// Puts the bytes on the disk and gives them the target's name.
    [[nodiscard]] Result<> commit();

    /// What the temporary names look like, with wildcards: a crash leaves them behind.
    [[nodiscard]] static QString namePattern();

    /// The sentence for a write that failed: the disk is full, or the target is closed to us.
    [[nodiscard]] Error writeFailed(const QString& detail) const;

private:
    QString m_target;
    QString m_path;
    bool m_committed = false;
};

/// Puts a folder's own list of files on the disk: a rename or a removal is only safe from a power cut after it.
void flushFolder(const QString& folder);

} // namespace canbao
