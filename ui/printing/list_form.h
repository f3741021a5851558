#pragma once

#include "core/base/row_id.h"
#include "ui/printing/entry_blocks.h"
#include "ui/printing/paper_document.h"
#include "ui/printing/paper_table.h"

namespace canbao::printing {

/// One line of a list form: one 待核实事项.
struct ListFormLine {
    EntryId entry;
    QString name;
    QString number; ///< citizen id or credit code
    QString place;  ///< group or address, whichever says more
    QString phone;
    QString subject; ///< list and insurance in short: 未参保 居民养老
};

/// 村（社区）核实名册: one village's entries on lines to write the results on. Values only.
struct ListFormData {
    QString countyName;
    QString officeName;
    int year = 0;
    QString village; ///< empty: to be written by hand
    QString ledger;  ///< domain::FormCode::ledger, for the QR code of each page; empty: none
    QList<ListFormLine> lines;
    FormChoices choices;
    bool employers = false;
};

/// List forms village after village, 25 lines a page, each village beginning on a page of its own. Results and reasons
/// are written as the numbers that the foot of each page explains, the keys of the window.
class ListForms : public PaperDocument {
public:
    static constexpr int kLinesOnAPage = 25;

    explicit ListForms(QList<ListFormData> villages);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageGeometry geometry() const override { return PageGeometry::a4Portrait(); }
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paint(int page, PaperPainter& painter) const override;

private:
    struct Page {
        qsizetype village = 0;
        int number = 1; ///< of the village's own pages
        int count = 1;
    };

    QList<ListFormData> m_villages;
    QList<Page> m_pages;
};

} // namespace canbao::printing
