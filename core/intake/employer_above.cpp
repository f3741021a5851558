#include "core/intake/employer_above.h"

#include "core/domain/typed_text.h"
#include "core/intake/row_roles.h"

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

EmployerAbove labelledIn(const QString& line) {
    return {valueAfter(line, kNameLabels), valueAfter(line, kCodeLabels)};
}

/// What an employer's name surely ends with: a company or a works, not an office or a centre.
constexpr auto kEndings = "(?:公司|厂|合作社|酒店|宾馆|饭店|超市|商店|商行|药店|经营部|门市部|加油站|学校|幼儿园|医院)";

QString employerAlone(QStringView text) {
    static const QRegularExpression before(
        u"^\\(?[一二三四五六七八九十\\d]{1,3}(\\)[、.]?|[、.])|^(?:用人|就业|工作|用工)?(?:单位|企业|公司)(?:名称)?:"_s);
    static const QRegularExpression behind(u"[:,]?[共计(]*[\\d一二三四五六七八九十百]+[人名]\\)?$|:$"_s);
    static const QRegularExpression name(
        u"^[\\p{Han}()A-Za-z\\d·]{2,40}%1(\\([^()]*\\))?$"_s.arg(QString::fromUtf8(kEndings)),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString words = domain::foldedText(text).remove(before).remove(before).remove(behind);
    return name.match(words).hasMatch() && !words.contains(u'各') ? words : QString();
}

/// 某某公司 of "某某公司未参保职工花名册".
QString employerInTitle(QStringView text) {
    static const QRegularExpression title(
        u"^(?:附[件表]\\d*:?)?([\\p{Han}()A-Za-z\\d·]{2,40}?%1)(?:未参保|已就业|就业|在职|职工|员工|用工|从业|务工|工人|人员|花名册|名册|名单)"_s
            .arg(QString::fromUtf8(kEndings)),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString name = title.match(domain::foldedText(text)).captured(1);
    return name.contains(u'各') ? QString() : name;
}

EmployerAbove aboveTheTable(const Grid& grid, const Layout& layout, bool columnIsFor) {
    const int titles = layout.hasHeader() ? layout.firstHeader : layout.firstBelow;
    EmployerAbove employer;
    for (int ordinal = 0; layout.hasHeader() && ordinal < titles; ++ordinal) {
        const EmployerAbove labelled = labelledIn(lineOf(grid, ordinal));
        employer.name = employer.name.isEmpty() ? labelled.name : employer.name;
        employer.creditCode = employer.creditCode.isEmpty() ? labelled.creditCode : employer.creditCode;
    }
    for (int ordinal = 0; ordinal < titles && employer.name.isEmpty() && !columnIsFor; ++ordinal) {
        const QList<GridCell> cells = grid.cells(ordinal);
        for (const GridCell& cell : cells) {
            employer.name = employer.name.isEmpty() ? employerInTitle(cell.text) : employer.name;
        }
    }
    if (employer.name.isEmpty() && !columnIsFor) {
        employer.name = employerAlone(grid.name());
    }
    return employer;
}

/// A line between the rows: alone, or with its credit code or a count beside it.
EmployerAbove headingIn(const Grid& grid, int ordinal, const Mapping& mapping, RowRole role) {
    constexpr int kMostCells = 4;
    const QList<GridCell> cells = grid.cells(ordinal);
    const int name = mapping.columnOf(Field::Name);
    const bool named = cells.size() > 1 && name >= 0 && !grid.cell(ordinal, name).isEmpty();
    if ((role != RowRole::Data && role != RowRole::Note) || cells.size() > kMostCells ||
        cells.first().column == mapping.columnOf(Field::EmployerName)) {
        return {};
    }
    EmployerAbove employer = labelledIn(lineOf(grid, ordinal));
    if (employer.name.isEmpty() && !named) {
        employer.name = employerAlone(cells.first().text);
    }
    return employer.name.isEmpty() ? EmployerAbove() : employer;
}

} // namespace

EmployersAbove employersAbove(const Grid& grid, const Layout& layout, const Mapping& mapping, domain::ListKind kind) {
    EmployersAbove employers;
    const EmployerAbove first = aboveTheTable(grid, layout, mapping.has(Field::EmployerName));
    if (first != EmployerAbove()) {
        employers.from.insert(layout.firstBelow, first);
    }
    const int ids = mapping.columnOf(Field::CitizenId);
    for (int ordinal = layout.firstBelow; ordinal < grid.rowCount(); ++ordinal) {
        if (ids >= 0 && !grid.cell(ordinal, ids).isEmpty()) {
            continue; // as nearly every row
        }
        const EmployerAbove heading = headingIn(grid, ordinal, mapping, roleOf(grid, layout, mapping, kind, ordinal));
        if (heading != EmployerAbove()) {
            employers.from.insert(ordinal, heading);
            employers.headings.insert(ordinal);
        }
    }
    return employers;
}

} // namespace canbao::intake
