#pragma once

#include "core/services/entitlement.h"
#include "ui/common/workspace.h"
#include "ui/workbench/subject_block.h"

#include <optional>

class QPushButton;

namespace canbao::ui {

class LeafletWindow;
class RowsModel;
class TextLabel;

/// 应参保与费用: the six insurances with their grounds and sources, what a year costs, and the leaflet for the
/// household.
class EntitlementPaper final : public SubjectBlock {
    Q_OBJECT

public:
    explicit EntitlementPaper(Workspace& workspace);
    /// Works it out when the paper is looked at: most are not.
    void showSubject(const store::SubjectFile& file, EntryId entry) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void workOut();
    void showAnswers();
    void showCosts();
    void openLeaflet();

    Workspace& m_workspace;
    store::SubjectFile m_file;
    bool m_workedOut = false; ///< for m_file
    std::optional<services::Entitlement> m_entitlement;
    RowsModel* m_rows;
    TextLabel* m_costs;
    QPushButton* m_leaflet;
    LeafletWindow* m_window = nullptr;
};

} // namespace canbao::ui
