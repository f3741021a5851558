#pragma once

#include "ui/common/workspace.h"
#include "ui/workbench/subject_block.h"

class QToolButton;

namespace canbao::ui {

class GroupedIdLabel;
class TextLabel;

/// Who this is, whole: name, sex and age, the identifier in groups with what is to be known about it, where and how to
/// reach them.
class IdentityCard final : public SubjectBlock {
    Q_OBJECT

public:
    explicit IdentityCard(Workspace& workspace);

    void showSubject(const store::SubjectFile& file, EntryId entry) override;
    /// "3 / 412"
    void setPlace(const QString& place);
    /// While it is being corrected the button to do so is out of the way.
    void setEditing(bool editing);

Q_SIGNALS:
    void editRequested();

private:
    void showPerson(const domain::Person& person);
    void showCorrected(const store::SubjectFile& file);
    void showEmployer(const domain::Employer& employer);

    Workspace& m_workspace;
    TextLabel* m_name;
    TextLabel* m_facts;
    GroupedIdLabel* m_identifier;
    TextLabel* m_idNote;
    TextLabel* m_place;
    TextLabel* m_reach;
    TextLabel* m_corrected; ///< what of it a clerk corrected
    QToolButton* m_edit;
};

} // namespace canbao::ui
