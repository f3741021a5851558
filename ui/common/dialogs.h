#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace canbao::ui {

/// The few questions that everyday work may ask: choose a file, confirm what can't be undone, hear that something
/// failed. The answers come back through functions, so that no event loop is nested; tests put answers of their own in.
/// A cancelled question answers with an empty path or false.
class Dialogs {
public:
    struct Question {
        QString title;
        QString text;         ///< what will happen, in a sentence
        QString confirmLabel; ///< the verb on the button that does it
        bool dangerous = false;
    };
    struct FileChoice {
        QString title;
        QString folderOrFile; ///< where the dialog opens; a file's name is proposed when saving
        QStringList filters;  ///< "Excel (*.xlsx)"
    };

    virtual ~Dialogs() = default;
    virtual void confirm(QWidget* parent, const Question& question, std::function<void(bool)> answer) = 0;
    virtual void openFile(QWidget* parent, const FileChoice& choice, std::function<void(QString)> answer) = 0;
    /// One or more; none when cancelled.
    virtual void openFiles(QWidget* parent, const FileChoice& choice, std::function<void(QStringList)> answer) = 0;
    virtual void saveFile(QWidget* parent, const FileChoice& choice, std::function<void(QString)> answer) = 0;
    virtual void chooseFolder(QWidget* parent, const FileChoice& choice, std::function<void(QString)> answer) = 0;
    /// One sentence that says what is wrong and what to do. A cancelled work says nothing.
    virtual void tell(QWidget* parent, const Error& error) = 0;
};

} // namespace canbao::ui
