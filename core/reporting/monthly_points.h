#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace canbao::reporting {

/// What a month's report says under one heading (存在问题, 对策措施), any number of lines.
struct MonthText {
    int month = 0; ///< 1–12
    QString text;
};

/// The points of all months, each once, in the order in which they first came up, with the months that had it:
/// "外出务工人员较多，联系不上（6月、7月）". A point is a line, or a sentence that counts itself (一是…；二是…); its
/// number and its last stop are left out.
[[nodiscard]] QStringList monthlyPoints(const QList<MonthText>& months);

} // namespace canbao::reporting
