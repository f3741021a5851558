#pragma once

#include <QStringView>

#include <optional>

namespace canbao::sheet {

/// The serial of an ISO 8601 date or date and time ("2021-06-01", "2021-06-01T08:30:00"), counted in days from
/// 1899-12-30 or, with `date1904`, from 1904-01-01. A time zone is left aside: the cell shows what is written.
[[nodiscard]] std::optional<double> serialFromIso(QStringView text, bool date1904);

} // namespace canbao::sheet
