#!/bin/bash
# wine.sh PROGRAM [ARGUMENT ...]: runs a Windows program here, in a prefix of the project's own (build/windows-wine, made
# when it is missing): 64-bit, Chinese with code page 936, the fonts that Windows has replaced by Noto CJK.
set -euo pipefail
project="$(cd "$(dirname "$0")/../.." && pwd)"
home="$project/build/windows-wine"
sysroot="$project/build/windows-sysroot/sysroot"

export WINEPREFIX="$home/prefix" WINEARCH=win64 WINEDEBUG="${WINEDEBUG:--all}"
export WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=d" # nothing to download, nothing on this desktop
export LOCPATH="$home/locale"

# Wine takes code page and language from the locale.
chinese_wine() { env LANG=zh_CN.UTF-8 LC_ALL=zh_CN.UTF-8 wine "$@"; }

make_prefix() {
    mkdir -p "$LOCPATH"
    [ -d "$LOCPATH/zh_CN.UTF-8" ] || localedef -i zh_CN -f UTF-8 "$LOCPATH/zh_CN.UTF-8"
    rm -rf "$WINEPREFIX"
    chinese_wine wineboot --init
    chinese_wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f # what the installer asks for
    local fonts="$WINEPREFIX/drive_c/windows/Fonts" face
    ln -sf /usr/share/fonts/opentype/noto/Noto{Sans,Serif}CJK-{Regular,Bold}.ttc "$fonts/"
    find /usr/share/fonts -name 'Hana*.[to]tf' -exec ln -sf {} "$fonts/" \;
    {
        printf 'Windows Registry Editor Version 5.00\r\n\r\n'
        printf '[HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Windows NT\\CurrentVersion\\FontSubstitutes]\r\n'
        for face in "MS Shell Dlg" "MS Shell Dlg 2" "Segoe UI" "Microsoft YaHei" "Microsoft YaHei UI"; do
            printf '"%s"="Noto Sans CJK SC"\r\n' "$face"
        done
    } >"$home/fonts.reg"
    chinese_wine regedit /S "$home/fonts.reg"
    /usr/lib/wine/wineserver64 --wait
    touch "$home/ready"
}
if [ ! -e "$home/ready" ]; then
    mkdir -p "$home"
    (
        flock 9
        [ -e "$home/ready" ] || make_prefix >"$home/prefix.log" 2>&1
    ) 9>"$home/lock"
fi

# Wine keeps back what begins with QT_ unless it is asked for so.
for name in QT_QPA_PLATFORM QT_SCALE_FACTOR; do
    [ -z "${!name:-}" ] || export "WINE$name=${!name}"
done
export WINEQT_FORCE_STDERR_LOGGING=1 # else what a test says goes to a debugger
export WINEQT_QPA_FONTDIR='C:\windows\Fonts'
# Programs that are not installed find their DLLs where the build has them; CANBAO_INSTALLED=1: those that are, don't.
if [ -z "${CANBAO_INSTALLED:-}" ]; then
    compiler_libraries="$(dirname "$(x86_64-w64-mingw32-gcc-posix -print-libgcc-file-name)")"
    export WINEPATH="Z:$sysroot/bin;Z:$compiler_libraries;Z:/usr/x86_64-w64-mingw32/lib"
    export WINEQT_PLUGIN_PATH="Z:$sysroot/plugins"
fi
exec env LANG=zh_CN.UTF-8 LC_ALL=zh_CN.UTF-8 wine "$@"
