#pragma once

#include "ui/common/workspace.h"
#include "ui/workbench/subject_block.h"

namespace canbao::ui {

class Drafts;
class IdentityCard;
class IdentityEditor;

/// Who this is; F2 corrects it. What was typed stays with its entry, like a result that is not saved yet.
class IdentityBlock final : public SubjectBlock {
    Q_OBJECT

public:
    IdentityBlock(Workspace& workspace, domain::SubjectType subject, Drafts& drafts);
    void showSubject(const store::SubjectFile& file, EntryId entry) override;
    void addKeys(QWidget* page) override;
    /// "3 / 412"
    void setPlace(const QString& place);

Q_SIGNALS:
    /// The correction is saved or given up: typing goes on in the form.
    void finished();

private:
    void edit();
    void cancel();
    void save();
    void showEditor(bool shown);

    Workspace& m_workspace;
    Drafts& m_drafts;
    EntryId m_entry;
    QString m_name;
    IdentityCard* m_card;
    IdentityEditor* m_editor;
};

} // namespace canbao::ui
