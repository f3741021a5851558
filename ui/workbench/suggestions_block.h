#pragma once

#include "core/store/queries/suggestions.h"
#include "ui/common/workspace.h"
#include "ui/workbench/subject_block.h"

class QAction;
class QVBoxLayout;

namespace canbao::ui {

/// 比对建议 above the form: what other departments' lists say this subject's result may be, a line for each answer with
/// the list behind it. Alt+Y accepts where there is one answer; where there are several, none is the first taken.
class SuggestionsBlock final : public SubjectBlock {
    Q_OBJECT

public:
    explicit SuggestionsBlock(Workspace& workspace);
    void showSubject(const store::SubjectFile& file, EntryId entry) override;
    void addKeys(QWidget* page) override;

private:
    /// One answer, for every entry of the subject that it is given for.
    struct Offer {
        store::SuggestionLine line; ///< the first of them
        QList<SuggestionId> ids;
    };

    [[nodiscard]] QWidget* makeLine(const Offer& offer);
    void accept(const QList<SuggestionId>& ids);
    void refuse(const QList<SuggestionId>& ids);

    Workspace& m_workspace;
    QList<Offer> m_offers;
    QVBoxLayout* m_lines;
    QAction* m_accept = nullptr;
};

} // namespace canbao::ui
