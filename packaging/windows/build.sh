#!/bin/bash
# Makes what the offices install, on a bare Debian 12 and as root only where packages are missing:
#
#   packaging/windows/build.sh [--tests | --short]
#
# out/windows/: canbao-setup-VERSION.exe, canbao-VERSION-portable.zip, SHA256SUMS. The same commit gives the same bytes.
# --tests cross-builds every test program besides, --short the few that packaging/windows/test.sh --short runs.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=packaging/windows
out="$PWD/out/windows"
mkdir -p "$out/logs"
case "${1:-}" in
--tests) targets=(all) ;;
--short) targets=(canbao canbao-cli canbao-tour windows_tests) ;;
*) targets=(canbao canbao-cli) ;;
esac

stage() { # NAME COMMAND ...: its log under out/windows/logs, shown when it fails
    local name="$1" began=$SECONDS
    shift
    if ! "$@" >"$out/logs/$name.log" 2>&1; then
        tail -40 "$out/logs/$name.log" >&2
        echo "$name failed; all of it: $out/logs/$name.log" >&2
        exit 1
    fi
    echo "    $name: $((SECONDS - began)) s"
}

packaging/linux/install_packages.sh
packaging/linux/install_packages.sh $here/packages.txt
stage sysroot $here/sysroot.sh

# Files in the archive and the installer bear the commit's time, whenever they were made.
SOURCE_DATE_EPOCH="$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CMakeLists.txt)" # the latter where no history is
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8

stage configure cmake --preset windows
# Without the commit's time, which rcc would write beside each file: what an earlier commit left built stays as it is.
stage compile env -u SOURCE_DATE_EPOCH cmake --build --preset windows -j "$(nproc)" --target "${targets[@]}"

version="$(sed -nE 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/windows/CMakeCache.txt)"
program="$PWD/build/windows/deploy"
stage deploy $here/deploy.sh build/windows build/windows-sysroot/sysroot "$program"

setup="canbao-setup-$version.exe"
portable="canbao-$version-portable.zip"
make_setup() {
    $here/list_files.sh "$program" >build/windows/installed_files.nsh
    makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DFILES="$PWD/build/windows/installed_files.nsh" \
        -DICON="$PWD/build/windows/resources/icons/app.ico" -DKILOBYTES="$(du -sk "$program" | cut -f1)" \
        -DOUT="$out/$setup" $here/installer.nsi
}
stage setup make_setup
stage portable python3 $here/portable_zip.py "$program" "$out/$portable"
(cd "$out" && sha256sum "$setup" "$portable" >SHA256SUMS && cat SHA256SUMS)
