#pragma once

#include "ui/common/theme.h"

#include <QWidget>

namespace canbao::ui {

class IconLabel;
class TextLabel;

/// The foot of the window: that all is saved, what was done this month and today, and when it was last backed up.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setVerified(qint64 thisMonth, qint64 today);
    void setBackup(const QString& sentence, Role role);
    void setReadOnly(bool readOnly);
    /// The ledger lies on a network drive: said for as long as it is open, with the advice as a tool tip.
    void setOnNetworkDrive();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconLabel* m_savedIcon;
    TextLabel* m_saved;
    TextLabel* m_verified;
    IconLabel* m_backupIcon;
    TextLabel* m_backup;
};

} // namespace canbao::ui
