#!/bin/bash
# deploy.sh BUILD SYSROOT DEST: the folder that is installed: both programs, the DLLs they need and Windows lacks, Qt's
# platform plugin and Chinese, the licences. Everything bears the time SOURCE_DATE_EPOCH.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
build="$1" sysroot="$2" dest="$3"
host=x86_64-w64-mingw32
compiler_libraries="$(dirname "$($host-gcc-posix -print-libgcc-file-name)")"
search=("$sysroot/bin" "$compiler_libraries" "/usr/$host/lib" "/usr/$host/bin")

rm -rf "$dest"
mkdir -p "$dest"/{platforms,translations,licences}
cp "$build/bin/canbao.exe" "$build/bin/canbao-cli.exe" "$dest/"
cp "$sysroot/plugins/platforms/qwindows.dll" "$dest/platforms/"
cp /usr/share/qt6/translations/qtbase_zh_CN.qm "$dest/translations/"
printf '[Paths]\nPrefix = .\nPlugins = .\nTranslations = translations\n' >"$dest/qt.conf"
cp "$here/../../LICENSE" "$dest/licences/canbao.txt"
cp "$here/libraries.txt" "$dest/licences/"
for licence in LGPL-3 GPL-3 LGPL-2.1; do
    cp "/usr/share/common-licenses/$licence" "$dest/licences/$licence.txt"
done

imports() { # the DLLs that the programs and DLLs of DEST ask for
    find "$dest" -name '*.dll' -o -name '*.exe' | xargs -n 1 "$host-objdump" -p | sed -n 's/^\s*DLL Name: //p' | sort -fu
}
there() {
    [ -n "$(find "$dest" -iname "$1" -print -quit)" ]
}
more=1
while [ $more -eq 1 ]; do
    more=0
    for dll in $(imports); do
        there "$dll" && continue
        found="$(find "${search[@]}" -maxdepth 1 -iname "$dll" -print -quit 2>/dev/null)"
        [ -n "$found" ] || continue
        cp "$found" "$dest/"
        more=1
    done
done
# Whatever else they ask for, every Windows 10 must have by itself.
for dll in $(imports); do
    there "$dll" || grep -qixF "$dll" "$here/windows_dlls.txt" || {
        echo "deploy: $dll is neither ours nor in windows_dlls.txt" >&2
        exit 1
    }
done
find "$dest" -name '*.dll' -o -name '*.exe' | xargs "$host-strip" --strip-unneeded
find "$dest" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
