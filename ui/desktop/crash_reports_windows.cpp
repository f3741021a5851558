#include "ui/desktop/crash_reports.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <windows.h> // before its own

#include <dbghelp.h>

#include <csignal>
#include <cstdio>
#include <cwchar>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

using WriteDump = decltype(&MiniDumpWriteDump);

constexpr qsizetype kKept = 5;
constexpr size_t kPathCharacters = 1024;
/// Stacks without what lies on them, modules without the folders (and with them the user's name) they were loaded from.
constexpr auto kAddressesOnly =
    static_cast<MINIDUMP_TYPE>(MiniDumpNormal | MiniDumpFilterMemory | MiniDumpFilterModulePaths);

// Laid out while all is well: a crashed process should not have to allocate.
WriteDump g_writeDump = nullptr;
wchar_t g_folder[kPathCharacters];
char g_version[64];
volatile LONG g_reporting = 0;
QtMessageHandler g_messages = nullptr;

void writeText(const wchar_t* path, const EXCEPTION_RECORD& record) {
    const HANDLE file = CreateFileW(path, GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return;
    }
    HMODULE module = nullptr;
    wchar_t modulePath[kPathCharacters] = L"";
    if (GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                           static_cast<const wchar_t*>(record.ExceptionAddress), &module) != 0) {
        GetModuleFileNameW(module, modulePath, kPathCharacters);
    }
    const wchar_t* const slash = std::wcsrchr(modulePath, L'\\');
    const auto offset = reinterpret_cast<ULONG_PTR>(record.ExceptionAddress) - reinterpret_cast<ULONG_PTR>(module);
    char text[512];
    const int size = std::snprintf(text, sizeof text, "canbao %s\r\nexception %08lx\r\nat %ls+%llx\r\n", g_version,
                                   static_cast<unsigned long>(record.ExceptionCode),
                                   slash != nullptr ? slash + 1 : L"?", static_cast<unsigned long long>(offset));
    DWORD written = 0;
    WriteFile(file, text, static_cast<DWORD>(size), &written, nullptr);
    CloseHandle(file);
}

void writeReport(EXCEPTION_POINTERS* exception) {
    if (InterlockedExchange(&g_reporting, 1) != 0) {
        return; // a crash while reporting one
    }
    SYSTEMTIME now;
    GetLocalTime(&now);
    wchar_t path[kPathCharacters + 64];
    const auto name = [&](const wchar_t* suffix) {
        std::swprintf(path, kPathCharacters + 64, L"%ls\\crash-%04d%02d%02d-%02d%02d%02d.%ls", g_folder, now.wYear,
                      now.wMonth, now.wDay, now.wHour, now.wMinute, now.wSecond, suffix);
        return path;
    };
    writeText(name(L"txt"), *exception->ExceptionRecord);
    const HANDLE file =
        CreateFileW(name(L"dmp"), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return;
    }
    MINIDUMP_EXCEPTION_INFORMATION information{GetCurrentThreadId(), exception, FALSE};
    if (g_writeDump != nullptr) {
        g_writeDump(GetCurrentProcess(), GetCurrentProcessId(), file, kAddressesOnly, &information, nullptr, nullptr);
    }
    CloseHandle(file);
}

LONG WINAPI onException(EXCEPTION_POINTERS* exception) {
    writeReport(exception);
    return EXCEPTION_EXECUTE_HANDLER; // the process ends
}

/// A failed assertion raises no exception of its own.
void writeReportFromHere() {
    CONTEXT context;
    RtlCaptureContext(&context);
    EXCEPTION_RECORD record{};
    record.ExceptionCode = STATUS_FATAL_APP_EXIT;
    record.ExceptionAddress = reinterpret_cast<void*>(context.Rip);
    EXCEPTION_POINTERS exception{&record, &context};
    writeReport(&exception);
}

/// The library's assertions.
void onAbort(int) {
    writeReportFromHere();
    TerminateProcess(GetCurrentProcess(), STATUS_FATAL_APP_EXIT);
}

/// Qt's: it ends the process in a way that asks no handler any more.
void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type == QtFatalMsg) {
        writeReportFromHere();
    }
    g_messages(type, context, message);
}

void removeOldReports(const QString& folder) {
    const QStringList reports = crashReports(folder);
    for (qsizetype i = kKept; i < reports.size(); ++i) {
        QFile::remove(reports.at(i));
        QFile::remove(reports.at(i).chopped(3) + u"dmp"_s);
    }
}

} // namespace

void keepCrashReports(const QString& folder) {
    QDir().mkpath(folder);
    removeOldReports(folder);
    const QString native = QDir::toNativeSeparators(QDir(folder).absolutePath());
    if (native.size() >= qsizetype(kPathCharacters)) {
        return;
    }
    native.toWCharArray(g_folder);
    std::snprintf(g_version, sizeof g_version, "%s", qPrintable(QCoreApplication::applicationVersion()));
    if (const HMODULE library = LoadLibraryW(L"dbghelp.dll")) {
        g_writeDump =
            reinterpret_cast<WriteDump>(reinterpret_cast<void*>(GetProcAddress(library, "MiniDumpWriteDump")));
    }
    ULONG stackForTheHandler = 64 << 10; // after a stack overflow nothing else is left
    SetThreadStackGuarantee(&stackForTheHandler);
    SetUnhandledExceptionFilter(onException);
    std::signal(SIGABRT, onAbort);
    if (g_messages == nullptr) {
        g_messages = qInstallMessageHandler(onMessage);
    }
}

QStringList crashReports(const QString& folder) {
    QStringList paths;
    for (const QFileInfo& report :
         QDir(folder).entryInfoList({u"crash-*.txt"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        paths.append(report.filePath());
    }
    return paths;
}

} // namespace canbao::ui
