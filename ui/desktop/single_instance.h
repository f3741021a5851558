#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>

#include <chrono>

namespace canbao::ui {

/// The program runs once for each user: a second start asks the first to come forward and to open its ledger, and ends.
///
/// The first holds a lock file; a request is a small file beside it, taken away by the first when it has read it. Files
/// work alike on every system and across Chinese user names, need no network module, and belong to the user alone.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// `folder` is of this user and this program; it is made when it is missing.
    explicit SingleInstance(const QString& folder, QObject* parent = nullptr);

    /// True: this is the first, and requests arrive from now on. Also true where no lock can be had (a read-only
    /// profile): working twice is better than not at all, the ledger's own locks hold.
    [[nodiscard]] bool claim();

    /// Asks the first to come forward and open `path` (empty: nothing). False when it did not answer in time.
    [[nodiscard]] bool handOver(const QString& path, std::chrono::milliseconds patience = std::chrono::seconds(5));

Q_SIGNALS:
    /// A second start asked for this ledger, or only for the window when `path` is empty.
    void asked(const QString& path);

private:
    void readRequests();

    QString m_folder;
    QLockFile m_lock;
    QFileSystemWatcher m_watcher;
};

} // namespace canbao::ui
