#include "core/intake/employer_above.h"

#include "core/domain/typed_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

constexpr auto kNameLabels = "(?:单位名称|用人单位|用人单位名称|就业单位|工作单位|用工单位|企业名称|公司名称)";
constexpr auto kCodeLabels = "(?:统一社会信用代码|社会信用代码|信用代码|营业执照号|组织机构代码)";

/// The text of one row, its cells apart; brackets behind a label ("单位名称（盖章）：") say nothing.
QString lineOf(const Grid& grid, int ordinal) {
    QStringList words;
    const QList<GridCell> cells = grid.cells(ordinal);
    for (const GridCell& cell : cells) {
        words.append(cell.text.toString().simplified());
    }
    return words.join(u"\t"_s);
}

QString valueAfter(const QString& line, const char* labels) {
    // A value ends where a cell does, or where the next label begins.
    const QRegularExpression pattern(
        u"(?:^|[\\t 　;；,，])%1(?:[(（][^)）]*[)）])?(?:[:：][\\t 　]*|\\t)([^\\t:：]+?)(?=\\t|$|[ 　;；,，]*%2)"_s
            .arg(QString::fromUtf8(labels), QString::fromUtf8(labels == kNameLabels ? kCodeLabels : kNameLabels)));
    return pattern.match(line).captured(1).trimmed();
}

} // namespace

EmployerAbove employerAbove(const Grid& grid, const Layout& layout) {
    EmployerAbove employer;
    for (int ordinal = 0; layout.hasHeader() && ordinal < layout.firstHeader; ++ordinal) {
        const QString line = lineOf(grid, ordinal);
        if (employer.name.isEmpty()) {
            employer.name = valueAfter(line, kNameLabels);
        }
        if (employer.creditCode.isEmpty()) {
            employer.creditCode = valueAfter(line, kCodeLabels);
        }
    }
    return employer;
}

} // namespace canbao::intake
