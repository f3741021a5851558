#!/bin/bash
# Builds Qt 6.4.2 and the libraries for 64-bit Windows from Debian 12's source packages. Each stage is done once: what
# was interrupted goes on where it stopped; its log is HOME/logs/STAGE.log. Qt takes 30–60 minutes on two cores, the
# rest minutes.
#
#   packaging/windows/sysroot_from_source.sh HOME [STAGE ...]     # HOME/sysroot is the result; without stages: all
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
home="$(mkdir -p "$1" && cd "$1" && pwd)"
shift
sysroot="$home/sysroot"
source="$home/source"
host=x86_64-w64-mingw32
jobs="$(nproc)"
mkdir -p "$sysroot"/{bin,include,lib/pkgconfig} "$source" "$home"/{build,done,logs}

packages=(qt6-base sqlite3 libxlsxwriter libzip expat pugixml libsodium)

# --- how things are built ------------------------------------------------------------------------------------------

# unpacked NAME: the folder of a source package
unpacked() {
    find "$source" -mindepth 1 -maxdepth 1 -type d -name "$1-*" | head -1
}
# with_cmake NAME SOURCE [OPTION ...]: static, into the sysroot
with_cmake() {
    local build="$home/build/$1" from="$2"
    shift 2
    cmake -G Ninja -S "$from" -B "$build" -DCMAKE_TOOLCHAIN_FILE="$here/mingw64.cmake" \
        -DCANBAO_WINDOWS_SYSROOT="$sysroot" -DCMAKE_INSTALL_PREFIX="$sysroot" -DCMAKE_INSTALL_LIBDIR=lib \
        -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF "$@"
    cmake --build "$build" -j "$jobs"
    cmake --install "$build"
}
# with_configure NAME SOURCE [OPTION ...]: the same for autotools
with_configure() {
    local build="$home/build/$1" from="$2"
    shift 2
    [ -x "$from/configure" ] || (cd "$from" && autoreconf -fi)
    mkdir -p "$build"
    cd "$build"
    PKG_CONFIG_LIBDIR="$sysroot/lib/pkgconfig" "$from/configure" --host=$host --build=x86_64-linux-gnu \
        --prefix="$sysroot" --disable-shared --enable-static CC=$host-gcc-posix AR=$host-ar RANLIB=$host-ranlib \
        CPPFLAGS="-I$sysroot/include" LDFLAGS="-L$sysroot/lib" CFLAGS=-O2 "$@"
    make -j "$jobs"
    make install
}

# --- the stages ------------------------------------------------------------------------------------------------------

tools() {
    "$here/../linux/install_packages.sh"
    "$here/../linux/install_packages.sh" "$here/packages.txt"
    "$here/../linux/install_packages.sh" "$here/source_packages.txt"
}

# apt with lists of its own, so that the machine's stay as they are: Debian's own entries, as sources.
sources() {
    local apt="$home/apt"
    mkdir -p "$apt"/{lists/partial,cache/archives/partial}
    if [ -e /etc/apt/sources.list.d/debian.sources ]; then
        sed 's/^Types:.*/Types: deb-src/' /etc/apt/sources.list.d/debian.sources >"$apt/debian.sources"
    else
        sed -n 's/^deb /deb-src /p' /etc/apt/sources.list >"$apt/debian.list"
    fi
    local options=(-o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$apt" -o "Dir::State::lists=$apt/lists"
        -o "Dir::Cache=$apt/cache")
    apt-get "${options[@]}" update
    cd "$source"
    apt-get "${options[@]}" source --download-only "${packages[@]}"
    # Its Debian part was missing on a mirror once; the original is all that is needed.
    apt-get "${options[@]}" source --download-only qrencode || [ -e qrencode_4.1.1.orig.tar.bz2 ]
    local description
    for description in *.dsc; do
        case "$description" in qrencode*) continue ;; esac
        [ -n "$(unpacked "$(sed -n 's/^Source: //p' "$description" | head -1)")" ] ||
            dpkg-source --no-check -x "$description"
    done
    [ -d qrencode-4.1.1 ] || tar -xf qrencode_4.1.1.orig.tar.bz2
}

# Debian's own cross package, copied so that the sysroot stands alone.
zlib() {
    cp /usr/$host/include/{zlib,zconf}.h "$sysroot/include/"
    cp /usr/$host/lib/libz.a "$sysroot/lib/"
    cat >"$sysroot/lib/pkgconfig/zlib.pc" <<PC
prefix=$sysroot
Name: zlib
Description: zlib
Version: $(sed -nE 's/^#define ZLIB_VERSION "([^"]+)".*/\1/p' "$sysroot/include/zlib.h")
Libs: -L\${prefix}/lib -lz
Cflags: -I\${prefix}/include
PC
}

# A DLL; the host's configure only makes the amalgamation.
sqlite() {
    mkdir -p "$home/build/sqlite"
    cd "$home/build/sqlite"
    "$(unpacked sqlite3)/configure" --disable-tcl --disable-readline
    make sqlite3.c sqlite3.h
    $host-gcc-posix -O2 -shared -static-libgcc -o sqlite3.dll sqlite3.c -Wl,--out-implib,libsqlite3.dll.a \
        -Wl,--export-all-symbols -Wl,--no-insert-timestamp -DNDEBUG -DSQLITE_THREADSAFE=1 -DSQLITE_SECURE_DELETE \
        -DSQLITE_TEMP_STORE=2 -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_ENABLE_FTS5
    cp sqlite3.dll "$sysroot/bin/"
    cp libsqlite3.dll.a "$sysroot/lib/"
    cp sqlite3.h "$sysroot/include/"
    "$here/describe_sqlite.sh" "$sysroot"
}

# What Debian takes out of Qt's bundled libraries (SQLite, the tablets' headers) is not asked for.
qt() {
    local build="$home/build/qt"
    cmake -G Ninja -S "$(unpacked qt6-base)" -B "$build" -DCMAKE_TOOLCHAIN_FILE="$here/mingw64.cmake" \
        -DCANBAO_WINDOWS_SYSROOT="$sysroot" -DCMAKE_INSTALL_PREFIX="$sysroot" -DCMAKE_BUILD_TYPE=Release \
        -DBUILD_SHARED_LIBS=ON -DBUILD_WITH_PCH=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        -DFEATURE_pkg_config=OFF -DFEATURE_androiddeployqt=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_zstd=OFF \
        -DFEATURE_dbus=OFF -DFEATURE_network=OFF -DFEATURE_opengl=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF \
        -DFEATURE_tabletevent=OFF -DFEATURE_tuiotouch=OFF -DFEATURE_sql=OFF -DFEATURE_fontconfig=OFF \
        -DFEATURE_direct2d1_1=OFF -DFEATURE_freetype=ON -DFEATURE_harfbuzz=ON \
        -DFEATURE_system_zlib=OFF -DFEATURE_system_pcre2=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
        -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_doubleconversion=OFF \
        -DFEATURE_system_libb2=OFF -DFEATURE_system_textmarkdownreader=OFF
    cmake --build "$build" -j "$jobs"
    cmake --install "$build"
}

xlsxwriter() { with_cmake xlsxwriter "$(unpacked libxlsxwriter)" -DUSE_DTOA_LIBRARY=ON; }
qrencode() { with_cmake qrencode "$source/qrencode-4.1.1" -DWITH_TOOLS=NO -DWITHOUT_PNG=YES; }
pugixml() { with_cmake pugixml "$(unpacked pugixml)"; }
libzip() {
    with_cmake libzip "$(unpacked libzip)" -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF \
        -DENABLE_OPENSSL=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF
}
# Not by its CMake: Debian's patch wants XML_DTD=1, which CMake defines empty.
expat() {
    with_configure expat "$(unpacked expat)/expat" --without-xmlwf --without-examples --without-tests --without-docbook
}
sodium() { with_configure sodium "$(unpacked libsodium)" --disable-ssp; }

# --- one after the other ---------------------------------------------------------------------------------------------

run_stage() {
    local stage="$1" began=$SECONDS
    [ ! -e "$home/done/$stage" ] || return 0
    echo "    sysroot: $stage"
    # A process of its own, in which -e holds.
    if ! bash -euo pipefail "$0" "$home" --inside "$stage" >"$home/logs/$stage.log" 2>&1; then
        tail -30 "$home/logs/$stage.log" >&2
        echo "sysroot: $stage failed; all of it: $home/logs/$stage.log" >&2
        exit 1
    fi
    echo $((SECONDS - began)) >"$home/done/$stage"
}
if [ "${1:-}" = --inside ]; then
    "$2"
    exit 0
fi
[ $# -gt 0 ] || set -- tools sources zlib sqlite qt xlsxwriter qrencode pugixml libzip expat sodium
for stage in "$@"; do
    run_stage "$stage"
done
