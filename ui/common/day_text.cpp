#include "ui/common/day_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace canbao::ui {

QString dayText(QDate day) {
    //: A QDate format: month and day
    return QLocale().toString(day, QCoreApplication::translate("DayText", "MMM d"));
}

} // namespace canbao::ui
