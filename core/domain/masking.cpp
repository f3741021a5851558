#include "core/domain/masking.h"

#include <algorithm>

namespace canbao::domain {

namespace {

QString hiddenBetween(QStringView text, qsizetype keptFirst, qsizetype keptLast) {
    const qsizetype hidden = std::max<qsizetype>(0, text.size() - keptFirst - keptLast);
    return text.left(keptFirst).toString() + QString(hidden, u'*') + text.right(keptLast).toString();
}

} // namespace

QString maskedId(QStringView id) {
    constexpr qsizetype kLongEnoughToKeepTen = 11;
    return id.size() < kLongEnoughToKeepTen ? hiddenBetween(id, 0, std::min<qsizetype>(2, id.size()))
                                            : hiddenBetween(id, 6, 4);
}

QString maskedPhone(QStringView phone) {
    const qsizetype dash = phone.indexOf(u'-');
    if (dash > 0 && phone.startsWith(u'0')) {
        return hiddenBetween(phone, dash + 1, 2);
    }
    if (phone.startsWith(u'0') && phone.size() >= 10) {
        constexpr qsizetype kAreaCode = 4; // 0873; Beijing and the like show one digit more
        return hiddenBetween(phone, kAreaCode, 2);
    }
    constexpr qsizetype kMobile = 11;
    return phone.size() == kMobile ? hiddenBetween(phone, 3, 4)
                                   : hiddenBetween(phone, 0, std::min<qsizetype>(2, phone.size()));
}

} // namespace canbao::domain
