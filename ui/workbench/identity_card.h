#pragma once

#include "ui/common/workspace.h"
#include "ui/workbench/subject_block.h"

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

private:
    void showPerson(const domain::Person& person);
    void showEmployer(const domain::Employer& employer);

    Workspace& m_workspace;
    TextLabel* m_name;
    TextLabel* m_facts;
    GroupedIdLabel* m_identifier;
    TextLabel* m_idNote;
    TextLabel* m_place;
    TextLabel* m_reach;
};

} // namespace canbao::ui
