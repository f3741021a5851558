#include "tests/ui/support/fake_dialogs.h"

namespace canbao::test {

void FakeDialogs::confirm(QWidget*, const Question& question, std::function<void(bool)> answer) {
    questions.append(question);
    answer(confirms);
}

void FakeDialogs::openFile(QWidget*, const FileChoice& choice, std::function<void(QString)> answer) {
    fileChoices.append(choice);
    answer(file);
}

void FakeDialogs::openFiles(QWidget*, const FileChoice& choice, std::function<void(QStringList)> answer) {
    fileChoices.append(choice);
    answer(files.isEmpty() && !file.isEmpty() ? QStringList{file} : files);
}

void FakeDialogs::saveFile(QWidget*, const FileChoice& choice, std::function<void(QString)> answer) {
    fileChoices.append(choice);
    answer(file);
}

void FakeDialogs::chooseFolder(QWidget*, const FileChoice& choice, std::function<void(QString)> answer) {
    fileChoices.append(choice);
    answer(folder);
}

void FakeDialogs::tell(QWidget*, const Error& error) {
    told.append(error);
}

} // namespace canbao::test
