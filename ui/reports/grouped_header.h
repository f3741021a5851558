#pragma once

#include <QHeaderView>

namespace canbao::ui {

/// A horizontal header of two storeys: neighbouring columns with the same group (under `groupRole`) share one cell
/// above their own heads; heads are wrapped into their narrow columns.
class GroupedHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit GroupedHeader(int groupRole, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString text(int section, int role) const;

    int m_groupRole;
};

} // namespace canbao::ui
