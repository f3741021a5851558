#include "core/sheet/date_serial.h"

#include <QDate>
#include <QTime>

namespace canbao::sheet {

std::optional<double> serialFromIso(QStringView text, bool date1904) {
    const QDate date = QDate::fromString(text.first(std::min<qsizetype>(text.size(), 10)).toString(), Qt::ISODate);
    if (!date.isValid()) {
        return std::nullopt;
    }
    double serial = static_cast<double>((date1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).daysTo(date));
    if (!date1904 && date.year() == 1900 && date.month() < 3) {
        serial -= 1; // Excel counts a 29 February 1900 that never was
    }
    if (text.size() == 10) {
        return serial;
    }
    if (text[10] != u'T' && text[10] != u' ') {
        return std::nullopt;
    }
    QStringView clock = text.sliced(11);
    while (!clock.isEmpty() && !clock.back().isDigit()) {
        clock.chop(1); // Z
    }
    const QTime time = QTime::fromString(clock.toString(), Qt::ISODateWithMs);
    if (!time.isValid()) {
        return std::nullopt;
    }
    return serial + static_cast<double>(time.msecsSinceStartOfDay()) / 86'400'000.0;
}

} // namespace canbao::sheet
