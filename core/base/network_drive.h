#pragma once

#include <QString>

namespace canbao {

/// Whether the file lies on another computer's disk: a share, a mapped drive, a mounted network file system. The file
/// itself need not exist. SQLite's write-ahead log needs memory that its readers share, which no network gives
/// (sqlite.org/wal.html), so such a ledger is kept with a rollback journal. Tests (CANBAO_TEST=1) may name a folder
/// that counts as one: CANBAO_NETWORK_FOLDER.
[[nodiscard]] bool isOnNetworkDrive(const QString& path);

} // namespace canbao
