#pragma once

#include "ui/printing/entry_blocks.h"
#include "ui/printing/paper_document.h"

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

    [[nodiscard]] bool isBlank() const { return name.isEmpty() && citizenId.isEmpty() && entries.isEmpty(); }
};

/// Verification forms one after the other, each beginning on its own page; a person has one page, unless there are more
/// than ten entries.
class VerificationForms : public PaperDocument {
public:
    explicit VerificationForms(QList<VerificationFormData> forms);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageGeometry geometry() const override { return PageGeometry::a4Portrait(); }
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paint(int page, PaperPainter& painter) const override;

private:
    struct Page {
        qsizetype form = 0;
        int number = 1; ///< of the form's own pages
        int count = 1;
    };
    QList<VerificationFormData> m_forms;
    QList<Page> m_pages;
};

} // namespace canbao::printing
