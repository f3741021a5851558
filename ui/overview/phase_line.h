#pragma once

#include "core/domain/campaign.h"
#include "core/domain/code_tables.h"

#include <QWidget>

namespace canbao::ui {

/// The campaign's phases one after the other, each as wide as the next so that all can be read, with today between
/// them.
class PhaseLine final : public QWidget {
    Q_OBJECT

public:
    explicit PhaseLine(QWidget* parent = nullptr);

    void show(const domain::Campaign& campaign, const domain::CodeTables& codes, QDate today);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Span {
        QString label;
        QDate starts;
        QDate ends;
    };
    [[nodiscard]] QRectF barOf(qsizetype span) const;
    void paintToday(QPainter& painter) const;

    QList<Span> m_spans; ///< phases of the same days share one
    QDate m_today;
};

} // namespace canbao::ui
