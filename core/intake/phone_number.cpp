#include "core/intake/phone_number.h"

#include "core/domain/typed_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

/// Nearly every cell: 1, 3–9 and nine digits more.
bool isPlainMobile(QStringView text) {
    constexpr qsizetype kMobile = 11;
    return text.size() == kMobile && text[0] == u'1' && text[1] >= u'3' &&
           std::ranges::all_of(text, [](QChar ch) { return ch >= u'0' && ch <= u'9'; });
}

/// The number as it is kept; empty when it is none.
QString recognised(QStringView typed) {
    static const QRegularExpression mobile(u"^(?:\\+?86-?)?(1[3-9]\\d)-?(\\d{4})-?(\\d{4})$"_s);
    static const QRegularExpression landline(u"^\\(?(0\\d{2,3})\\)?-?([2-9]\\d{6,7})$|^([2-9]\\d{6})$"_s);
    const QString text = domain::foldedIdentifier(typed);
    if (isPlainMobile(text)) {
        return text;
    }
    if (const auto match = mobile.match(text); match.hasMatch()) {
        return match.captured(1) + match.captured(2) + match.captured(3);
    }
    if (const auto match = landline.match(text); match.hasMatch()) {
        return match.capturedLength(3) > 0 ? match.captured(3) : match.captured(1) + u'-' + match.captured(2);
    }
    return {};
}

} // namespace

bool looksLikePhone(QStringView text) {
    return !recognised(text).isEmpty();
}

QString phoneFrom(const GridCell& cell) {
    QString text = cell.text.toString();
    if (cell.isNumeric()) {
        text = QString::number(text.toDouble(), 'f', 0);
    }
    if (const QString whole = recognised(text); !whole.isEmpty()) {
        return whole;
    }
    static const QRegularExpression between(u"[/、,，;；\\s]+"_s);
    const QStringList several = text.split(between, Qt::SkipEmptyParts);
    for (const QString& one : several) {
        if (const QString number = recognised(one); !number.isEmpty()) {
            return number;
        }
    }
    return text.trimmed();
}

} // namespace canbao::intake
