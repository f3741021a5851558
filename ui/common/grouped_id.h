#pragma once

#include <QString>
#include <QWidget>

namespace canbao::ui {

/// An identifier cut where it is read aloud: 532526 1985 0101 001X for 18 characters, 6 6 3 for 15 digits, 3 4 4 for
/// a mobile number. Masked identifiers are cut alike; anything else comes back as it is.
[[nodiscard]] QString groupedId(QStringView id);

/// Shows an identifier in groups and copies it without the gaps (Ctrl+C, or the menu).
class GroupedIdLabel final : public QWidget {
    Q_OBJECT

public:
    explicit GroupedIdLabel(QWidget* parent = nullptr);

    void setIdentifier(const QString& identifier);
    [[nodiscard]] QString identifier() const { return m_identifier; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copy() const;

    QString m_identifier;
};

} // namespace canbao::ui
