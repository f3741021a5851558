#include "core/intake/kind_guess.h"

#include "core/intake/kind_words.h"
#include "core/intake/layout.h"
#include "core/intake/sheet_marks.h"

#include <QFileInfo>
#include <QSet>

#include <array>

namespace canbao::intake {

using domain::ListKind;

namespace {

constexpr int kRowsLookedAt = 40;

/// A sheet's first rows.
Result<Grid> topOf(sheet::Workbook& workbook, int index) {
    Grid grid;
    grid.setSheet(workbook.sheets().at(index), workbook.date1904());
    sheet::SheetSink sink;
    sink.row = [&](sheet::Row&& row) {
        grid.append(row);
        return grid.rowCount() < kRowsLookedAt;
    };
    CANBAO_TRY(workbook.read(index, sink));
    return grid;
}

/// The first row that is no title: a header has three words at least.
int endOfTitles(const Grid& grid) {
    constexpr int kMostTitles = 8;
    constexpr int kCellsOfAHeader = 3;
    int end = 0;
    while (end < std::min(kMostTitles, grid.rowCount()) && grid.filledCells(end) < kCellsOfAHeader) {
        ++end;
    }
    return end;
}

/// `surely`: by whole headers only: 与本人关系 says nothing of households.
QSet<Field> fieldsOf(const Grid& grid, ListKind kind, bool surely = false) {
    QSet<Field> fields;
    if (const auto layout = findLayout(grid, kind)) {
        for (const Column& column : layout->columns) {
            const auto found = HeaderAliases::bundled().find(column.header, column.group, kind);
            if (found && (!surely || found->match >= HeaderMatch::WithoutBrackets)) {
                fields.insert(found->field);
            }
        }
    }
    return fields;
}

/// 学生姓名, 逝者姓名: whose names they are.
std::optional<ListKind> kindOfNames(const Grid& grid) {
    const auto layout = findLayout(grid, ListKind::UnenrolledPersons);
    for (qsizetype column = 0; layout && column < layout->columns.size(); ++column) {
        const QString& header = layout->columns.at(column).header;
        const auto found = HeaderAliases::bundled().find(header, {}, ListKind::UnenrolledPersons);
        if (const auto kind = kindNamedIn(header); kind && found && found->field == Field::Name) {
            return kind;
        }
    }
    return std::nullopt;
}

/// Columns that only one kind of list has.
std::optional<ListKind> kindByColumns(const Grid& grid) {
    struct Sign {
        Field field;
        ListKind kind;
    };
    static constexpr std::array kSigns{
        Sign{Field::ExposedHeadcount, ListKind::DustEmployers},
        Sign{Field::DiedOn, ListKind::Deaths},
        Sign{Field::SchoolStatus, ListKind::Students},
        Sign{Field::School, ListKind::Students},
        Sign{Field::DisabilityCard, ListKind::Disabled},
        Sign{Field::ReliefKind, ListKind::MinimumLiving},
        Sign{Field::DisabilityLevel, ListKind::Disabled},
        Sign{Field::YearAlleviated, ListKind::PovertyAlleviated},
        Sign{Field::TaxPeriod, ListKind::Taxpayers},
        Sign{Field::Contractor, ListKind::Projects},
        Sign{Field::Sentence, ListKind::Sentenced},
        Sign{Field::LapsedMonths, ListKind::LapsedPayers},
        Sign{Field::LastPaidOn, ListKind::LapsedPayers},
    };
    for (const Sign& sign : kSigns) {
        if (fieldsOf(grid, sign.kind, true).contains(sign.field)) {
            return sign.kind;
        }
    }
    if (const auto kind = kindOfNames(grid)) {
        return kind;
    }
    if (fieldsOf(grid, ListKind::Households, true).contains(Field::Relation)) {
        return ListKind::Households;
    }
    const QSet<Field> asPersons = fieldsOf(grid, ListKind::EmployedUnenrolled);
    if (asPersons.contains(Field::Name) && asPersons.contains(Field::CitizenId)) {
        return asPersons.contains(Field::CreditCode) ? ListKind::EmployedUnenrolled : ListKind::UnenrolledPersons;
    }
    const QSet<Field> asEmployers = fieldsOf(grid, ListKind::UnenrolledEmployers);
    const QSet<Field> surely = fieldsOf(grid, ListKind::MarketRegistered, true);
    if (surely.contains(Field::RegisteredOn) && surely.contains(Field::BusinessStatus)) {
        return ListKind::MarketRegistered;
    }
    return asEmployers.contains(Field::CreditCode) ? std::optional(ListKind::UnenrolledEmployers) : std::nullopt;
}

} // namespace

Result<std::optional<ListKind>> guessKind(sheet::Workbook& workbook, const QString& fileName) {
    std::optional<ListKind> byTitle;
    std::optional<ListKind> bySheetName;
    std::optional<ListKind> byColumns;
    for (int i = 0; i < workbook.sheets().size() && !byTitle; ++i) {
        const sheet::SheetInfo& sheet = workbook.sheets().at(i);
        if (sheet.hidden || namesNoList(sheet.name)) {
            continue;
        }
        CANBAO_TRY_ASSIGN(const Grid top, topOf(workbook, i));
        byTitle = kindNamedIn(titleNamingKind(top, endOfTitles(top)));
        bySheetName = bySheetName ? bySheetName : kindNamedIn(top.name());
        byColumns = byColumns || byTitle ? byColumns : kindByColumns(top);
    }
    const auto byFileName = kindNamedIn(QFileInfo(fileName).completeBaseName());
    return byTitle ? byTitle : byFileName ? byFileName : bySheetName ? bySheetName : byColumns;
}

} // namespace canbao::intake
