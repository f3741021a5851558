#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace canbao::domain {

/// A date as exact as it was written: "2021年6月" is a month and stays one.
struct PartialDate {
    enum class Precision { Year, Month, Day };

    QDate first; ///< the day, or the first day of the month or year
    Precision precision = Precision::Day;
    bool centuryGuessed = false; ///< two digits of a year ("85.3.1"): the latest century that is not in the future

    /// The last day it may mean.
    [[nodiscard]] QDate last() const;
    /// 2021-06-01, 2021-06 or 2021.
    [[nodiscard]] QString toString() const;

    /// 20210601, 202106, 2021, 2021.6.1, 2021-06-01, 2021/6, 2021年6月1日, 2021年6月, 21.6.1, each with or without a
    /// time behind it; five digits are a spreadsheet's serial (1900 epoch) that became text. `asOf` decides the
    /// century.
    [[nodiscard]] static std::optional<PartialDate> parse(QStringView text, QDate asOf);
    /// A number cell in a date column: 20210601, 202106 or a serial.
    [[nodiscard]] static std::optional<PartialDate> fromNumber(double number, bool date1904);
    /// A spreadsheet's serial day: 1 = 1900-01-01 (with the 29 February 1900 that never was, 60, refused) or, in the
    /// 1904 epoch, 0 = 1904-01-01.
    [[nodiscard]] static std::optional<PartialDate> fromSerial(double serial, bool date1904);

    friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

} // namespace canbao::domain
