#include "core/domain/partial_date.h"

#include "core/domain/typed_text.h"

#include <QCalendar>
#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

using Precision = PartialDate::Precision;

constexpr int kEarliestYear = 1850;
constexpr int kLatestYear = 2199; // "长期" is often written 2099-12-31
/// Digits that can only be a serial: 1920-01-30 to 2119-…; a year or a month never has five.
constexpr int kSerialDigits = 5;

std::optional<PartialDate> made(int year, int month, int day) {
    const bool dayWithoutMonth = month == 0 && day != 0; // 20210017
    if (year < kEarliestYear || year > kLatestYear || dayWithoutMonth) {
        return std::nullopt;
    }
    const QDate first(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    if (!first.isValid()) {
        return std::nullopt;
    }
    const Precision precision = month == 0 ? Precision::Year : day == 0 ? Precision::Month : Precision::Day;
    return PartialDate{first, precision, false};
}

std::optional<PartialDate> fromDigits(QStringView digits) {
    switch (digits.size()) {
    case 8:
        return made(digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6, 2).toInt());
    case 6:
        return digits.mid(4, 2) == u"00" ? std::nullopt : made(digits.left(4).toInt(), digits.mid(4, 2).toInt(), 0);
    case 4:
        return made(digits.toInt(), 0, 0);
    default:
        return std::nullopt;
    }
}

/// 2021.06 or 2021.6 typed as a number. 2021.1 is refused: it may be what is left of 2021.10.
std::optional<PartialDate> monthAfterPoint(double number) {
    const int hundredths = int(std::lround((number - std::floor(number)) * 100));
    if (hundredths == 10) {
        return std::nullopt;
    }
    const int month = hundredths > 12 && hundredths % 10 == 0 ? hundredths / 10 : hundredths;
    return month <= 12 ? made(int(number), month, 0) : std::nullopt;
}

void appendPadded(QString& text, int number, int digits) {
    const qsizetype before = text.size();
    text.resize(before + digits);
    for (qsizetype place = text.size() - 1; place >= before; --place, number /= 10) {
        text[place] = QChar(u'0' + number % 10);
    }
}

/// 2021-06-01, 2021.6.1 or 2021/6/1, as nearly all dates are written: read without a regular expression.
std::optional<std::array<int, 3>> plainParts(QStringView text) {
    constexpr std::array<qsizetype, 3> kMostDigits{4, 2, 2};
    std::array<int, 3> parts{};
    qsizetype at = 0;
    for (size_t part = 0; part < parts.size(); ++part) {
        qsizetype digits = 0;
        for (; at < text.size() && digits < kMostDigits[part] && text[at] >= u'0' && text[at] <= u'9'; ++at, ++digits) {
            parts[part] = parts[part] * 10 + text[at].digitValue();
        }
        const bool complete = part == 0 ? digits == kMostDigits[0] : parts[part] > 0;
        const bool last = part + 1 == parts.size();
        const bool ended =
            last ? at == text.size() : at < text.size() && (text[at] == u'-' || text[at] == u'.' || text[at] == u'/');
        if (!complete || !ended) {
            return std::nullopt;
        }
        ++at;
    }
    return parts;
}

int centuryFor(int twoDigits, QDate asOf) {
    const int thisCentury = asOf.year() / 100 * 100;
    return thisCentury + twoDigits <= asOf.year() ? thisCentury : thisCentury - 100;
}

} // namespace

QDate PartialDate::last() const {
    switch (precision) {
    case Precision::Day:
        return first;
    case Precision::Month:
        return first.addMonths(1).addDays(-1);
    case Precision::Year:
        return first.addYears(1).addDays(-1);
    }
    Q_UNREACHABLE();
}

QString PartialDate::toString() const {
    // Written by hand: lists hold two or three dates a row, and QDate::toString costs as much as the row's checks.
    constexpr qsizetype kLongest = 10;
    const auto [year, month, day] = QCalendar().partsFromDate(first);
    QString text;
    text.reserve(kLongest);
    appendPadded(text, year, 4);
    if (precision != Precision::Year) {
        text += u'-';
        appendPadded(text, month, 2);
    }
    if (precision == Precision::Day) {
        text += u'-';
        appendPadded(text, day, 2);
    }
    return text;
}

std::optional<PartialDate> PartialDate::parse(QStringView typed, QDate asOf) {
    if (const auto parts = plainParts(typed)) {
        return made((*parts)[0], (*parts)[1], (*parts)[2]);
    }
    // A time is cut off before folding, which would glue it to the day.
    static const QRegularExpression time(u"(?<=[\\d日])(?:\\s+|T)\\d{1,2}[:：]\\d{2}.*$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    // 3月1日凌晨2时许: how the dead are written down.
    static const QRegularExpression timeInWords(
        u"(?<=[日号])(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜间|深夜)?(\\d{1,2}[时点](\\d{1,2}分|半)?(许|左右)?)?$"_s);
    const QString text = foldedIdentifier(typed.trimmed().toString().remove(time)).remove(timeInWords);
    static const QRegularExpression digitsOnly(u"^\\d{4,8}$"_s);
    if (digitsOnly.match(text).hasMatch()) {
        return text.size() == kSerialDigits ? fromSerial(text.toDouble(), false) : fromDigits(text);
    }
    static const QRegularExpression parts(
        u"^(\\d{4}|\\d{2})(?:[-./,、\\\\]|年)(?:(\\d{1,2})(?:(?:[-./,、\\\\]|月)(\\d{1,2})?[日号]?)?)?$"_s);
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const bool twoDigits = match.capturedLength(1) == 2;
    if (twoDigits && match.capturedLength(3) == 0 && !text.contains(u'年')) {
        return std::nullopt; // "21.6" is a number
    }
    if ((match.capturedLength(2) > 0 && number(2) == 0) || (match.capturedLength(3) > 0 && number(3) == 0)) {
        return std::nullopt;
    }
    auto date = made(number(1) + (twoDigits ? centuryFor(number(1), asOf) : 0), number(2), number(3));
    if (date) {
        date->centuryGuessed = twoDigits;
    }
    return date;
}

std::optional<PartialDate> PartialDate::fromNumber(double number, bool date1904) {
    constexpr double kSmallestMonthNumber = 185001;
    if (number >= kSmallestMonthNumber && number == std::floor(number) && number < 1e8) {
        return fromDigits(QString::number(qint64(number)));
    }
    if (number >= kEarliestYear && number <= kLatestYear && number == std::floor(number)) {
        return made(int(number), 0, 0); // a year in words of digits; as a serial it would lie in 1905
    }
    if (number > kEarliestYear && number < kLatestYear) {
        return monthAfterPoint(number);
    }
    return fromSerial(number, date1904);
}

std::optional<PartialDate> PartialDate::fromSerial(double serial, bool date1904) {
    if (!(serial >= 0 && serial < 1e6)) { // infinite and not a number included
        return std::nullopt;
    }
    const auto days = qint64(serial);
    constexpr qint64 kNeverWas = 60; // 1900-02-29
    if (!date1904 && (days == 0 || days == kNeverWas)) {
        return std::nullopt;
    }
    const QDate epoch = date1904 ? QDate(1904, 1, 1) : days < kNeverWas ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate day = epoch.addDays(days);
    return made(day.year(), day.month(), day.day());
}

} // namespace canbao::domain
