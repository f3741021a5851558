#include "resources/icons/icon_files.h"

#include <array>

using namespace Qt::StringLiterals;

namespace canbao::icons {

namespace {
// Names and sizes come from CMakeLists.txt, where the pictures are made.
constexpr std::array kSymbolSizes{CANBAO_SYMBOL_SIZES};
constexpr std::array kAppIconSizes{CANBAO_APP_ICON_SIZES};
} // namespace

QStringList symbolNames() {
    static const QStringList names = QString::fromLatin1(CANBAO_SYMBOL_NAMES).split(u'|');
    return names;
}

std::span<const int> symbolSizes() {
    return kSymbolSizes;
}

std::span<const int> appIconSizes() {
    return kAppIconSizes;
}

QString symbolFile(const QString& name, int size) {
    return u":/icons/%1-%2.png"_s.arg(name).arg(size);
}

QString appIconFile(int size) {
    return symbolFile(u"app"_s, size);
}

} // namespace canbao::icons
