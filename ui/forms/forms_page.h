#pragma once

#include "ui/common/page.h"
#include "ui/common/workspace.h"

class QComboBox;
class QPushButton;

namespace canbao::printing {
class PaperDocument;
class PrintDialogs;
class PaperStack;
} // namespace canbao::printing

namespace canbao::ui {

class EmptyState;
class EntryFilterBar;
class TextLabel;

/// 打印: verification forms, lists for the village round and receipts, for the entries that the filter leaves, or
/// blank; looked at, printed or saved as PDF.
class FormsPage final : public Page {
    Q_OBJECT

public:
    FormsPage(Workspace& workspace, domain::SubjectType firstSubject, printing::PrintDialogs& printDialogs,
              QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] bool canLeave() override;
    [[nodiscard]] bool follows(const Link& link) const override;
    void follow(const Link& link) override;

private:
    enum class PaperKind { Forms, Lists, Receipts };

    void chooseSubject(domain::SubjectType subject);
    void count();
    [[nodiscard]] store::EntryFilter filter() const;
    /// `tellsOn`: whole identifiers stand on it.
    void showDocument(std::shared_ptr<const printing::PaperDocument> document, const QString& fileName, bool tellsOn);
    void layOutForms();
    void layOutBlank();
    void choosePaper();
    [[nodiscard]] PaperKind paperKind() const;
    [[nodiscard]] QString villageName() const;
    [[nodiscard]] QString fileName(bool blank) const;

    Workspace& m_workspace;
    EntryFilterBar* m_persons;
    EntryFilterBar* m_employers;
    QPushButton* m_forPersons;
    QPushButton* m_forEmployers;
    QComboBox* m_kind;
    TextLabel* m_count;
    QPushButton* m_layOut;
    QPushButton* m_blank;
    printing::PaperStack* m_paper;
    domain::SubjectType m_subject;
    bool m_tellsOn = false;
};

} // namespace canbao::ui
