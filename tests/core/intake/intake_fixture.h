#pragma once

#include "core/domain/citizen_id.h"
#include "core/intake/check_list.h"
#include "core/sheet/cell_reference.h"
#include "tests/support/hand_workbook.h"

namespace canbao::test {

inline const QDate kToday(2026, 6, 1);

/// A valid id of nobody: people of the tests are born before 1906. `number` makes it another, odd ones are men.
inline QString idOf(int number, int year = 1901) {
    using namespace Qt::StringLiterals;
    const QString first17 =
        u"532526"_s + QString::number(year) + u"0203"_s + QString::number(number).rightJustified(3, u'0');
    return first17 + domain::CitizenId::checkCharacter(first17);
}

/// 朋普镇 with four villages, one of them a community.
inline intake::Office office() {
    using namespace Qt::StringLiterals;
    return {{{DivisionId{1}, u"532504105002"_s, u"朋普社区"_s, {}},
             {DivisionId{2}, u"532504105204"_s, u"新车村委会"_s, {u"新车大队"_s}},
             {DivisionId{3}, u"532504105206"_s, u"小寨村委会"_s, {}},
             {DivisionId{4}, u"532504105202"_s, u"庆来村委会"_s, {}}},
            {u"朋普镇"_s}};
}

inline intake::CheckRequest requestFor(domain::ListKind kind) {
    intake::CheckRequest request;
    request.kind = kind;
    request.office = office();
    request.today = kToday;
    return request;
}

inline Result<intake::CheckedList> check(QList<HandSheet> sheets, const intake::CheckRequest& request) {
    HandWorkbook workbook(std::move(sheets));
    return intake::checkList(workbook, request);
}

inline Result<intake::CheckedList> check(QList<HandRow> rows, domain::ListKind kind,
                                         QList<sheet::MergedRange> merges = {}) {
    return check({HandSheet{QStringLiteral("名单"), std::move(rows), std::move(merges)}}, requestFor(kind));
}

/// The verdict codes of one row, as "field:code" in the order they were found.
inline QStringList verdictsOf(const intake::CheckedRow& row) {
    QStringList codes;
    for (const intake::RowVerdict& verdict : row.reading.verdicts) {
        codes.append(intake::code(verdict.field) + u':' + domain::code(verdict.code));
    }
    return codes;
}

/// The columns found, as "field=letters" in the fields' order.
inline QString columnsOf(const intake::CheckedList& list) {
    QStringList columns;
    const intake::Mapping& mapping = list.sheets().front().mapping;
    for (auto column = mapping.columns.constBegin(); column != mapping.columns.constEnd(); ++column) {
        columns.append(intake::code(column.key()) + u'=' + sheet::columnLetters(column->column));
    }
    return columns.join(u' ');
}

} // namespace canbao::test
