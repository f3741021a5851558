#!/bin/bash
# Provides Qt and the libraries for Windows under build/windows-sysroot/sysroot, where the preset `windows` looks:
# from ../shared/windows/sysroot.tar.zst when it is there, else built from Debian's source packages (an hour).
#
#   packaging/windows/sysroot.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

kept="../shared/windows/sysroot.tar.zst"
home="$PWD/build/windows-sysroot"
sysroot="$home/sysroot"
mkdir -p "$home"

if [ ! -e "$kept" ]; then
    exec packaging/windows/sysroot_from_source.sh "$home"
fi
digest="$(sha256sum "$kept" | cut -d' ' -f1)"
[ "$(cat "$home/made-of" 2>/dev/null || true)" != "$digest" ] || exit 0
rm -rf "$sysroot" "$home/made-of"
tar -C "$home" --zstd -xf "$kept"
# Its .pc files tell of the folder it was made in.
before="$(sed -n 's/^prefix=//p' "$sysroot/lib/pkgconfig/libzip.pc")"
grep -rlIF "$before" "$sysroot" | xargs sed -i "s|$before|$sysroot|g"
packaging/windows/describe_sqlite.sh "$sysroot"
echo "$digest" >"$home/made-of"
