#pragma once

#include "core/store/session.h"

#include <QWidget>

class QListWidget;

namespace canbao::ui {

class Dialogs;
class EmptyState;
class NewLedgerForm;

/// What the window shows while no ledger is open: those of late, another one, or a new one.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    StartPage(Dialogs& dialogs, int year, QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);
    /// Said beside the form that asked for it.
    void setProblem(const QString& sentence);

Q_SIGNALS:
    void openRequested(const QString& path);
    void createRequested(const QString& path, const store::LedgerSeed& seed);

private:
    void chooseFile();

    Dialogs& m_dialogs;
    QListWidget* m_recent;
    NewLedgerForm* m_form;
};

} // namespace canbao::ui
