#include "tests/support/encoded_text.h"

#include <QStringEncoder>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace canbao::test {

#ifdef Q_OS_WIN
namespace {

QByteArray inCodePage(const QString& text, UINT codePage) {
    const auto* const units = reinterpret_cast<const wchar_t*>(text.utf16());
    const int count = static_cast<int>(text.size());
    QByteArray bytes(WideCharToMultiByte(codePage, 0, units, count, nullptr, 0, nullptr, nullptr), Qt::Uninitialized);
    WideCharToMultiByte(codePage, 0, units, count, bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr);
    return bytes;
}

} // namespace
#endif

bool hasWholeGb18030() {
#ifdef Q_OS_WIN
    return IsValidCodePage(54936);
#else
    return true;
#endif
}

QByteArray encoded(const QString& text, const char* encoding) {
#ifdef Q_OS_WIN
    if (qstricmp(encoding, "GB18030") == 0) {
        return inCodePage(text, hasWholeGb18030() ? 54936 : 936);
    }
    if (qstricmp(encoding, "Big5") == 0) {
        return inCodePage(text, 950);
    }
#endif
    QStringEncoder encoder(encoding);
    Q_ASSERT(encoder.isValid());
    return encoder.encode(text);
}

} // namespace canbao::test
