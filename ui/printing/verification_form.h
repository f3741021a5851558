#pragma once

#include "ui/printing/entry_blocks.h"

#include <QDate>

namespace canbao::printing {

/// 社会保险参保情况入户核实表 of one person. Values only: neither the ledger nor the window is known here. Everything
/// may be empty: a blank form has the same boxes to write into.
struct VerificationFormData {
    QString countyName; ///< 弥勒市
    QString officeName; ///< 朋普镇
    int year = 0;
    QString number; ///< 编号
    QString code;   ///< domain::FormCode::text()

    QString name;
    QString sex; ///< its label
    QString citizenId;
    QDate birth;
    QString village;
    QString group; ///< 村民小组
    QString address;
    QString phone;

    QList<EntryOnForm> entries;
    FormChoices choices;
};

/// How many pages the form has: one, unless there are more than ten entries.
[[nodiscard]] int verificationFormPages(const VerificationFormData& form);
/// Paints the form's page `number`, from 1.
void paintVerificationForm(PaperPainter& painter, const PageGeometry& page, const VerificationFormData& form,
                           int number);

} // namespace canbao::printing
