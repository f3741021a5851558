#pragma once

#include "ui/printing/entry_blocks.h"

namespace canbao::printing {

/// One employee as the ledger knows them.
struct RosterOnForm {
    QString name;
    QString citizenId;
    QString employedOn;
    QString insured; ///< what is known: 工伤已参保
    QString phone;
};

/// 用人单位参保情况核实表 with its roster (用工名册), printed as far as it is known, the rest to fill in. Values only;
/// everything may be empty.
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
    QList<RosterOnForm> roster;
    FormChoices choices;
};

/// The form itself, then as many pages of roster as those who are known and the headcount need.
[[nodiscard]] int employerFormPages(const EmployerFormData& form);
/// Paints the form's page `number`, from 1.
void paintEmployerForm(PaperPainter& painter, const PageGeometry& page, const EmployerFormData& form, int number);

} // namespace canbao::printing
