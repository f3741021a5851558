#include "core/intake/disability_card.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace canbao::intake {

DisabilityCard DisabilityCard::parse(QStringView text, QDate asOf) {
    static const QRegularExpression cardTail(u"^[1-7][1-4](B\\d)?$"_s);
    constexpr qsizetype kIdLength = 18;

    const QString cleaned = domain::CitizenId::cleaned(text);
    const bool longEnough = cleaned.size() > kIdLength;
    DisabilityCard card;
    card.holder = domain::CitizenId::parse(longEnough ? cleaned.left(kIdLength) : cleaned, asOf);
    card.wellFormed = longEnough && card.holder.valid() && cardTail.match(cleaned.mid(kIdLength)).hasMatch();
    return card;
}

} // namespace canbao::intake
