#include "core/domain/damaged_id.h"

#include "core/domain/citizen_id.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace canbao::domain {

QString reliableDigits(QStringView damagedId) {
    static const QRegularExpression scientific(u"^(\\d)\\.?(\\d*)E\\+?17$"_s);
    static const QRegularExpression cut(u"^(\\d{15})\\d{3}(?:\\.0+)?$"_s); // a double holds 15 digits
    const QString text = CitizenId::cleaned(damagedId);
    if (const auto match = scientific.match(text); match.hasMatch()) {
        const QString mantissa = match.captured(1) + match.captured(2);
        return mantissa.chopped(1).left(15);
    }
    return cut.match(text).captured(1);
}

QDate birthInDamaged(QStringView number) {
    constexpr qsizetype kRegion = 6;
    constexpr qsizetype kDay = 8;
    constexpr qsizetype kOneShort = 17;
    constexpr qsizetype kOneMore = 19;
    const QString left = reliableDigits(number);
    const QString text = left.isEmpty() ? CitizenId::cleaned(number) : left;
    const bool whole = text.size() >= kOneShort && text.size() <= kOneMore;
    return left.isEmpty() && !whole ? QDate() : QDate::fromString(text.mid(kRegion, kDay), u"yyyyMMdd"_s);
}

} // namespace canbao::domain
