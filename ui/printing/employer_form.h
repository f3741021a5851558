#pragma once

#include "ui/printing/entry_blocks.h"

namespace canbao::printing {

/// 用人单位参保情况核实表 with its roster (用工名册) to fill in. Values only; everything may be empty.
struct EmployerFormData {
    QString countyName;
    QString officeName;
    int year = 0;
    QString number; ///< 编号
    QString code;   ///< domain::FormCode::text()

    QString name;
    QString creditCode; ///< unified code or old registration number
    QString industry;
    QString legalPerson;
    QString phone;
    int headcount = -1; ///< as the city sent it; -1: not known
    QString address;

    QList<EntryOnForm> entries;
    FormChoices choices;
};

/// The form itself, then as many pages of roster as the headcount needs.
[[nodiscard]] int employerFormPages(const EmployerFormData& form);
/// Paints the form's page `number`, from 1.
void paintEmployerForm(PaperPainter& painter, const PageGeometry& page, const EmployerFormData& form, int number);

} // namespace canbao::printing
