# From Debian to 64-bit Windows: mingw-w64 with POSIX threads (std::jthread, std::mutex), and the libraries of the
# sysroot that sysroot.sh provides. Used by the preset `windows`.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${triplet}-windres)
set(CMAKE_AR ${triplet}-gcc-ar-posix)
set(CMAKE_RANLIB ${triplet}-gcc-ranlib-posix)

if(NOT DEFINED CANBAO_WINDOWS_SYSROOT)
    cmake_path(SET CANBAO_WINDOWS_SYSROOT NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../../build/windows-sysroot/sysroot)
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES CANBAO_WINDOWS_SYSROOT)
set(CMAKE_FIND_ROOT_PATH ${CANBAO_WINDOWS_SYSROOT} /usr/${triplet})
set(CMAKE_PREFIX_PATH ${CANBAO_WINDOWS_SYSROOT})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# moc, rcc, lrelease and the rest run here: Debian's Qt is of the same version.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)

# All libraries but Qt and SQLite are static: their headers ask for these words, their link lines name what is private.
set(ENV{PKG_CONFIG_LIBDIR} ${CANBAO_WINDOWS_SYSROOT}/lib/pkgconfig)
set(PKG_CONFIG_ARGN --static)
set(CMAKE_C_FLAGS_INIT "-DXML_STATIC -DZIP_STATIC -DSODIUM_STATIC")
set(CMAKE_CXX_FLAGS_INIT "${CMAKE_C_FLAGS_INIT}")

# The same sources give the same bytes.
foreach(kind EXE SHARED MODULE)
    set(CMAKE_${kind}_LINKER_FLAGS_INIT "-Wl,--no-insert-timestamp")
endforeach()
# Asserts name their file from the project's root, wherever it lies; ccache may have made the path relative already, that
# of the sysroot's headers too.
cmake_path(SET root NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../..)
string(APPEND CMAKE_CXX_FLAGS_INIT " -fmacro-prefix-map=${root}= -fmacro-prefix-map=../../="
    " -fmacro-prefix-map=../windows-sysroot/=build/windows-sysroot/")

# Tests run under Wine.
set(CMAKE_CROSSCOMPILING_EMULATOR ${CMAKE_CURRENT_LIST_DIR}/wine.sh)
