#pragma once

#include <QByteArray>
#include <QString>

namespace canbao::test {

/// `text` in "GB18030", "Big5", "UTF-8", "UTF-16LE" … On Windows Qt has no tables for the Chinese ones: there the
/// system's code pages serve.
[[nodiscard]] QByteArray encoded(const QString& text, const char* encoding);

/// Every Windows has GB 18030 whole; Wine has GBK alone, with which tests of rare characters and of damage mean
/// nothing.
[[nodiscard]] bool hasWholeGb18030();

} // namespace canbao::test
