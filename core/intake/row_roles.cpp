#include "core/intake/row_roles.h"

#include "core/domain/typed_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

/// Headings and notes are longer than names, and stand over several columns.
constexpr qsizetype kLongestName = 30;
constexpr int kColumnsOfAHeading = 4;

QString folded(const GridCell& cell) {
    return domain::foldedText(cell.text);
}

bool isTotal(const QString& text) {
    static const QRegularExpression words(u"^.{0,14}(合计|合\\?|小计|总计|共计|累计)(数|人数)?([:(].*|\\d.*)?$"_s);
    return words.match(text).hasMatch();
}

bool isFooter(const QString& text) {
    static const QRegularExpression words(
        u"^(填表人|填报人|制表人|制表单位|制表|审核人|审核|复核人|单位负责人|主要负责人|分管领导|主管领导|领导签字|"
        u"负责人|经办人|联系人|联系电话|填表日期|填报日期|填报时间|填表时间|制表日期|制表时间|报送日期|填表单位|"
        u"填报单位|上报单位|单位\\(盖章\\)|单位盖章|盖章|签字|签名|公章)([:(_/].*|\\(?签[字章]\\)?.*)?$"_s);
    static const QRegularExpression signature(u"^.{2,14}\\(?(签字|签名|签章|盖章)\\)?([:_].*)?$"_s);
    return words.match(text).hasMatch() || signature.match(text).hasMatch();
}

/// 一、…, or a village and perhaps how many people it has: a line over the rows that follow.
bool isHeading(const QString& text) {
    static const QRegularExpression words(
        u"^\\(?[一二三四五六七八九十]{1,3}\\)?[、.]|(村委会|村民委员会|居委会|社区|村民小组)(\\(.*\\))?:?$"_s);
    return words.match(text).hasMatch();
}

bool isNote(const QString& text) {
    static const QRegularExpression words(
        u"^(注|备注|说明|填表说明|填报说明|注意事项|附注|附)[:.、\\d]|^(填表|填报|报送)(说明|要求)|^\\d[.、].{12,}$"_s);
    return words.match(text).hasMatch();
}

bool isExample(const QString& text) {
    static const QRegularExpression words(u"^(示例|样例|举例|例|例如|范例)\\d?[:：]?$"_s);
    return text.contains(u'例') && words.match(text).hasMatch();
}

/// Digits enough to be an id, a registration number, a code: also damaged and mistyped ones.
bool holdsNumberOfSubject(const GridCell& cell) {
    constexpr int kFewestDigits = 8;
    constexpr double kSmallestNumber = 1e8; // a smaller one may be a count in a total row
    const auto digits = std::ranges::count_if(cell.text, [](QChar ch) { return ch.isDigit(); });
    return digits >= kFewestDigits || (cell.isNumeric() && cell.text.toDouble() >= kSmallestNumber);
}

bool repeatsHeader(const QList<GridCell>& cells, const Layout& layout) {
    if (!layout.hasHeader()) {
        return false;
    }
    qsizetype same = 0;
    for (const GridCell& cell : cells) {
        if (cell.column >= layout.columns.size()) {
            continue;
        }
        const QString text = HeaderAliases::normalised(cell.text);
        const Column& column = layout.columns.at(cell.column);
        same += text == HeaderAliases::normalised(column.header) || text == HeaderAliases::normalised(column.group);
    }
    constexpr qsizetype kFewest = 2;
    return same >= kFewest && same * 2 > cells.size();
}

} // namespace

RowRole roleOf(const Grid& grid, const Layout& layout, const Mapping& mapping, domain::ListKind kind, int ordinal) {
    const bool persons = domain::subjectOf(kind) == domain::SubjectType::Person;
    const int numberColumn = !persons                        ? mapping.columnOf(Field::CreditCode)
                             : mapping.has(Field::CitizenId) ? mapping.columnOf(Field::CitizenId)
                                                             : mapping.columnOf(Field::DisabilityCard);
    const int nameColumn = mapping.columnOf(persons ? Field::Name : Field::EmployerName);
    const int serialColumn = mapping.columnOf(Field::Serial);

    const GridCell number = numberColumn < 0 ? GridCell() : grid.mergedDown(ordinal, numberColumn);
    const QList<GridCell> cells = grid.cells(ordinal);
    const QString first = folded(cells.first());
    if (isExample(first)) {
        return RowRole::Note;
    }
    if (holdsNumberOfSubject(number)) {
        return RowRole::Data;
    }
    if (repeatsHeader(cells, layout)) {
        return RowRole::RepeatedHeader;
    }
    constexpr qsizetype kCellsBeforeTotals = 3;
    const auto leading = cells.first(std::min(cells.size(), kCellsBeforeTotals));
    if (std::ranges::any_of(leading, [](const GridCell& cell) { return isTotal(folded(cell)); })) {
        return RowRole::Total;
    }
    if (isFooter(first)) {
        return RowRole::Footer;
    }
    if (isNote(first)) {
        return RowRole::Note;
    }
    const auto filled = std::ranges::count_if(cells, [&](const GridCell& cell) { return cell.column != serialColumn; });
    if (filled == 0) {
        static const QRegularExpression serial(u"^\\(?\\d{1,7}(\\.0)?\\)?$"_s);
        return serial.match(first).hasMatch() ? RowRole::Spare : RowRole::Note;
    }
    if (cells.size() == 1) {
        const GridCell& only = cells.first();
        const bool identity = only.column == nameColumn || only.column == numberColumn;
        const bool heading =
            grid.columnsMerged(ordinal, only.column) >= kColumnsOfAHeading || (persons && isHeading(first));
        return identity && !heading && only.text.size() <= kLongestName ? RowRole::Data : RowRole::Note;
    }
    return RowRole::Data;
}

} // namespace canbao::intake
