#include "core/intake/kind_guess.h"

#include "core/domain/typed_text.h"
#include "core/intake/layout.h"
#include "resources/bundled_data.h"

#include <QFileInfo>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace canbao::intake {

using domain::ListKind;

namespace {

constexpr int kRowsLookedAt = 40;

struct Word {
    QString text;
    ListKind kind;
};

const QList<Word>& words() {
    static const QList<Word> table = [] {
        QList<Word> read;
        const QList<DataRow> rows = bundledTable(u"intake/kind_words.csv"_s);
        for (const DataRow& row : rows) {
            const auto kind = domain::listKindFromCode(row.value(u"kind"_s));
            Q_ASSERT_X(kind, "kind_words.csv", qPrintable(row.value(u"kind"_s)));
            const QStringList texts = row.value(u"words"_s).split(u'|', Qt::SkipEmptyParts);
            for (const QString& text : texts) {
                read.append({text, *kind});
            }
        }
        return read;
    }();
    return table;
}

/// The longest word wins, of equally long ones the first.
std::optional<ListKind> kindIn(QStringView typed) {
    const QString text = domain::foldedText(typed);
    std::optional<ListKind> kind;
    qsizetype length = 0;
    qsizetype at = 0;
    for (const Word& word : words()) {
        const qsizetype found = text.indexOf(word.text);
        if (found >= 0 && (word.text.size() > length || (word.text.size() == length && found < at))) {
            kind = word.kind;
            length = word.text.size();
            at = found;
        }
    }
    return kind;
}

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

QSet<Field> fieldsOf(const Grid& grid, ListKind kind) {
    QSet<Field> fields;
    if (const auto layout = findLayout(grid, kind)) {
        for (const Column& column : layout->columns) {
            if (const auto found = HeaderAliases::bundled().find(column.header, column.group, kind)) {
                fields.insert(found->field);
            }
        }
    }
    return fields;
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
        Sign{Field::YearAlleviated, ListKind::PovertyAlleviated},
        Sign{Field::TaxPeriod, ListKind::Taxpayers},
        Sign{Field::Contractor, ListKind::Projects},
        Sign{Field::Sentence, ListKind::Sentenced},
        Sign{Field::LapsedMonths, ListKind::LapsedPayers},
        Sign{Field::LastPaidOn, ListKind::LapsedPayers},
        Sign{Field::Relation, ListKind::Households},
    };
    for (const Sign& sign : kSigns) {
        if (fieldsOf(grid, sign.kind).contains(sign.field)) {
            return sign.kind;
        }
    }
    const QSet<Field> asPersons = fieldsOf(grid, ListKind::EmployedUnenrolled);
    if (asPersons.contains(Field::Name) && asPersons.contains(Field::CitizenId)) {
        return asPersons.contains(Field::CreditCode) ? ListKind::EmployedUnenrolled : ListKind::UnenrolledPersons;
    }
    const QSet<Field> asEmployers = fieldsOf(grid, ListKind::UnenrolledEmployers);
    return asEmployers.contains(Field::CreditCode) ? std::optional(ListKind::UnenrolledEmployers) : std::nullopt;
}

} // namespace

Result<std::optional<ListKind>> guessKind(sheet::Workbook& workbook, const QString& fileName) {
    std::optional<ListKind> byTitle;
    std::optional<ListKind> bySheetName;
    std::optional<ListKind> byColumns;
    for (int i = 0; i < workbook.sheets().size() && !byTitle; ++i) {
        if (workbook.sheets().at(i).hidden) {
            continue;
        }
        CANBAO_TRY_ASSIGN(const Grid top, topOf(workbook, i));
        const bool titled = top.rowCount() > 0 && top.filledCells(0) == 1;
        byTitle = titled ? kindIn(top.cells(0).first().text) : std::nullopt;
        bySheetName = bySheetName ? bySheetName : kindIn(top.name());
        byColumns = byColumns || byTitle ? byColumns : kindByColumns(top);
    }
    const auto byFileName = kindIn(QFileInfo(fileName).completeBaseName());
    return byTitle ? byTitle : byFileName ? byFileName : bySheetName ? bySheetName : byColumns;
}

} // namespace canbao::intake
