#pragma once

#include "ui/common/theme.h"

#include <QAbstractButton>

namespace canbao::ui {

/// One large number with its name; pressing it opens the rows behind it.
class FigureTile final : public QAbstractButton {
    Q_OBJECT

public:
    FigureTile(const QString& name, Role role, QWidget* parent = nullptr);

    void setFigure(qint64 figure, const QString& remark);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Role m_role;
    QString m_figure;
    QString m_remark;
};

} // namespace canbao::ui
