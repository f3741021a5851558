#pragma once

#include "ui/common/dialogs.h"

namespace canbao::ui {

/// The system's own dialogs, window-modal.
class NativeDialogs final : public Dialogs {
public:
    void confirm(QWidget* parent, const Question& question, std::function<void(bool)> answer) override;
    void openFile(QWidget* parent, const FileChoice& choice, std::function<void(QString)> answer) override;
    void openFiles(QWidget* parent, const FileChoice& choice, std::function<void(QStringList)> answer) override;
    void saveFile(QWidget* parent, const FileChoice& choice, std::function<void(QString)> answer) override;
    void chooseFolder(QWidget* parent, const FileChoice& choice, std::function<void(QString)> answer) override;
    void tell(QWidget* parent, const Error& error) override;
};

} // namespace canbao::ui
