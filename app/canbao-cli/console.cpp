#include "app/canbao-cli/console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <cstdio>
#endif

namespace canbao::cli {

#ifdef Q_OS_WIN

Utf8Console::Utf8Console()
    : m_before(GetConsoleOutputCP()) {
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
}

Utf8Console::~Utf8Console() {
    SetConsoleOutputCP(m_before); // the console outlives the program
}

#else

Utf8Console::Utf8Console() = default;

Utf8Console::~Utf8Console() = default;

#endif

} // namespace canbao::cli
