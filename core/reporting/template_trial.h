#pragma once

#include "core/reporting/city_form.h"

#include <QStringList>

namespace canbao::reporting {

/// A city's form as it looks when it is filled, before anything is sent.
struct TemplateTrial {
    struct Sheet {
        QString name;
        QList<QStringList> rows; ///< every row from the first on, all as wide as the widest
    };
    QList<Sheet> sheets;
    FilledForm filled;
};

/// Fills the form and reads the result back; nothing stays on the disk. What cannot be filled is refused as
/// fillCityForm() does.
[[nodiscard]] Result<TemplateTrial> tryTemplate(const CityFormContent& content, const QString& form);

} // namespace canbao::reporting
