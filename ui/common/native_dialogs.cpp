#include "ui/common/native_dialogs.h"

#include "core/base/file_in_use.h"
#include "ui/common/held_target.h"
#include "ui/common/office_style.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace canbao::ui {

namespace {

void showFileDialog(QFileDialog* dialog, const Dialogs::FileChoice& choice, std::function<void(QStringList)> answer) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!choice.filters.isEmpty()) {
        dialog->setNameFilters(choice.filters);
    }
    const QFileInfo start(choice.folderOrFile);
    if (start.isDir()) {
        dialog->setDirectory(start.filePath());
    } else if (!choice.folderOrFile.isEmpty()) {
        dialog->setDirectory(start.absolutePath());
        dialog->selectFile(start.fileName());
    }
    QObject::connect(dialog, &QFileDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

/// For dialogs that choose one file.
std::function<void(QStringList)> theOnly(std::function<void(QString)> answer) {
    return [answer = std::move(answer)](const QStringList& paths) { answer(paths.value(0)); };
}

QMessageBox* plainBox(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& text) {
    auto* const box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

void NativeDialogs::confirm(QWidget* parent, const Question& question, std::function<void(bool)> answer) {
    auto* const box = plainBox(parent, question.dangerous ? QMessageBox::Warning : QMessageBox::Question,
                               question.title, question.text);
    auto* const yes = box->addButton(question.confirmLabel, QMessageBox::AcceptRole);
    auto* const no = box->addButton(QCoreApplication::translate("NativeDialogs", "Cancel"), QMessageBox::RejectRole);
    yes->setProperty(OfficeStyle::kPrimary, !question.dangerous);
    box->setDefaultButton(question.dangerous ? no : yes);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::finished, box,
                     [box, yes, answer = std::move(answer)](int) { answer(box->clickedButton() == yes); });
    box->open();
}

void NativeDialogs::openFile(QWidget* parent, const FileChoice& choice, std::function<void(QString)> answer) {
    auto* const dialog = new QFileDialog(parent, choice.title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    showFileDialog(dialog, choice, theOnly(std::move(answer)));
}

void NativeDialogs::openFiles(QWidget* parent, const FileChoice& choice, std::function<void(QStringList)> answer) {
    auto* const dialog = new QFileDialog(parent, choice.title);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    showFileDialog(dialog, choice, std::move(answer));
}

void NativeDialogs::saveFile(QWidget* parent, const FileChoice& choice, std::function<void(QString)> answer) {
    auto* const dialog = new QFileDialog(parent, choice.title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(choice.folderOrFile).suffix());
    showFileDialog(dialog, choice, theOnly([this, parent, answer = std::move(answer)](const QString& path) {
                       if (!path.isEmpty() && isHeldByAnotherProgram(path)) {
                           offerFreeName(*this, parent, path, answer);
                       } else {
                           answer(path);
                       }
                   }));
}

void NativeDialogs::chooseFolder(QWidget* parent, const FileChoice& choice, std::function<void(QString)> answer) {
    auto* const dialog = new QFileDialog(parent, choice.title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    showFileDialog(dialog, choice, theOnly(std::move(answer)));
}

void NativeDialogs::tell(QWidget* parent, const Error& error) {
    if (error.kind == Error::Kind::Cancelled) {
        return;
    }
    auto* const box = plainBox(parent, error.kind == Error::Kind::Bug ? QMessageBox::Critical : QMessageBox::Warning,
                               QCoreApplication::translate("NativeDialogs", "This did not work"), error.message);
    box->addButton(QCoreApplication::translate("NativeDialogs", "Close"), QMessageBox::AcceptRole);
    box->open();
}

} // namespace canbao::ui
