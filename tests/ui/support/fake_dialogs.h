#pragma once

#include "ui/common/dialogs.h"

#include <QList>

namespace canbao::test {

/// Answers that a test has laid out; what was asked and told can be looked at. A question without an answer is a
/// cancelled one.
class FakeDialogs final : public ui::Dialogs {
public:
    bool confirms = true;
    QString file; ///< what openFile and saveFile answer, and openFiles, unless there are
    QStringList files;
    QString folder; ///< what chooseFolder answers
    QList<Question> questions;
    QList<FileChoice> fileChoices;
    QList<Error> told;

    void confirm(QWidget* parent, const Question& question, std::function<void(bool)> answer) override;
    void openFile(QWidget* parent, const FileChoice& choice, std::function<void(QString)> answer) override;
    void openFiles(QWidget* parent, const FileChoice& choice, std::function<void(QStringList)> answer) override;
    void saveFile(QWidget* parent, const FileChoice& choice, std::function<void(QString)> answer) override;
    void chooseFolder(QWidget* parent, const FileChoice& choice, std::function<void(QString)> answer) override;
    void tell(QWidget* parent, const Error& error) override;
};

} // namespace canbao::test
