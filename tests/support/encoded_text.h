#pragma once

#include <QByteArray>
#include <QString>

namespace canbao::test {

/// `text` in "GB18030", "Big5", "UTF-8", "UTF-16LE" … On Windows Qt has no tables for the Chinese ones: there the
/// system's code pages serve.
[[nodiscard]] QByteArray encoded(const QString& text, const char* encoding);

} // namespace canbao::test
