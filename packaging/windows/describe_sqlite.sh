#!/bin/bash
# describe_sqlite.sh SYSROOT: the .pc file that SQLite's own build makes only where it installs itself.
set -euo pipefail
version="$(sed -nE 's/^#define SQLITE_VERSION +"([^"]+)".*/\1/p' "$1/include/sqlite3.h")"
cat >"$1/lib/pkgconfig/sqlite3.pc" <<PC
prefix=$1
Name: sqlite3
Description: SQLite as a DLL
Version: $version
Libs: -L\${prefix}/lib -lsqlite3
Cflags: -I\${prefix}/include
PC
