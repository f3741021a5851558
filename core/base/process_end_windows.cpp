/// How every program here ends on Windows: at once, when main() has returned. Windows would stop the threads that are
/// left, wherever they are, and then have each DLL put its things away. A thread of Qt's is over for Qt a moment before
/// it is gone; stopped in that moment it may hold the lock that the C++ library's own end waits for, and the process
/// stays for ever: unseen, with the ledger still in its hands.
///
/// The linker puts __wrap_main where the runtime would call main (-Wl,--wrap=main).
#include <windows.h>

#include <cstdio>

extern "C" {
int __real_main(int argc, char** argv, char** environment);
int __wrap_main(int argc, char** argv, char** environment);
}

int __wrap_main(int argc, char** argv, char** environment) {
    const int code = __real_main(argc, argv, environment);
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(code));
    return code;
}
