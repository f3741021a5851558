#pragma once

#include "ui/common/dialogs.h"

#include <QList>

namespace canbao::test {

/// Answers that a test has laid out; what was asked and told can be looked at. A question without an answer is a
/// cancelled one.
class FakeDialogs final : public ui::Dialogs {
public:
    bool confirms = true;
    QString file;   ///< what openFile and saveFile answer
    QString folder; ///< what chooseFolder answers
    QList<Question> questions;
    QList<FileChoice> fileChoices;
    QList<Error> told;

    void confirm(QWidget*, const Question& question, std::function<void(bool)> answer) override {
        questions.append(question);
        answer(confirms);
    }
    void openFile(QWidget*, const FileChoice& choice, std::function<void(QString)> answer) override {
        fileChoices.append(choice);
        answer(file);
    }
    void saveFile(QWidget*, const FileChoice& choice, std::function<void(QString)> answer) override {
        fileChoices.append(choice);
        answer(file);
    }
    void chooseFolder(QWidget*, const FileChoice& choice, std::function<void(QString)> answer) override {
        fileChoices.append(choice);
        answer(folder);
    }
    void tell(QWidget*, const Error& error) override { told.append(error); }
};

} // namespace canbao::test
