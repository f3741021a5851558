#include "core/reporting/monthly_points.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::MonthlyPoints)

public:
    static QString month(int month) { return tr("month %1").arg(month); }
    static QString point(const QString& point, const QStringList& months) {
        return tr("%1 (%2)").arg(point, months.join(tr(", ")));
    }
};

/// 一是 … 十是, 1. 1、 （一） (1) ① at the beginning of a point.
const QRegularExpression& numberPattern() {
    static const QRegularExpression pattern(
        u"^(?:[一二三四五六七八九十]{1,2}(?:是|、|．|\\.)|\\d{1,2}(?:[、．)）]|\\.(?!\\d))|[（(](?:[一二三四五六七八九十]{1,2}|\\d{1,2})[)）]|[①-⑳])\\s*"_s);
    return pattern;
}

QStringList pointsOf(const QString& text) {
    static const QRegularExpression between(u"\\n|[；;。](?=\\s*[一二三四五六七八九十]{1,2}是)"_s);
    static const QRegularExpression lastStop(u"[；;。.，,\\s]+$"_s);
    QStringList points;
    for (const QString& part : text.split(between)) {
        const QString point = part.trimmed().remove(numberPattern()).remove(lastStop);
        if (!point.isEmpty()) {
            points.append(point);
        }
    }
    return points;
}

} // namespace

QStringList monthlyPoints(const QList<MonthText>& months) {
    QStringList points;
    QList<QStringList> when;
    for (const MonthText& month : months) {
        for (const QString& point : pointsOf(month.text)) {
            qsizetype at = points.indexOf(point);
            if (at < 0) {
                at = points.size();
                points.append(point);
                when.append(QStringList());
            }
            const QString name = Words::month(month.month);
            if (!when.at(at).contains(name)) {
                when[at].append(name);
            }
        }
    }
    for (qsizetype i = 0; i < points.size(); ++i) {
        points[i] = Words::point(points.at(i), when.at(i));
    }
    return points;
}

} // namespace canbao::reporting
