#pragma once

#include "ui/common/workspace.h"
#include "ui/workbench/subject_block.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace canbao::ui {

class TextLabel;

/// 合并与拆分: the person is one with another of the ledger, or two persons ended up in one; and either is taken back.
class OnePersonPaper final : public SubjectBlock {
    Q_OBJECT

public:
    explicit OnePersonPaper(Workspace& workspace);

    void showSubject(const store::SubjectFile& file, EntryId entry) override;

private:
    [[nodiscard]] QWidget* makeMerge();
    [[nodiscard]] QWidget* makeSplit();
    void merge();
    void split();
    void undo();
    void settle(const Error* problem, const QString& done);
    [[nodiscard]] QList<EntryId> chosenEntries() const;
    [[nodiscard]] std::optional<domain::Person> typedPerson();

    Workspace& m_workspace;
    domain::Person m_person;
    qint64 m_lastChange = 0;
    QLineEdit* m_otherNumber;
    QPushButton* m_merge;
    QListWidget* m_entries;
    QLineEdit* m_name;
    QLineEdit* m_number;
    QPushButton* m_split;
    TextLabel* m_last;
    QPushButton* m_undo;
    TextLabel* m_problem;
};

} // namespace canbao::ui
