#include "core/intake/number_choice.h"

#include "core/domain/citizen_id.h"
#include "core/domain/credit_code.h"
#include "core/domain/typed_text.h"
#include "core/intake/phone_number.h"
#include "core/intake/row_checks.h"

#include <algorithm>

namespace canbao::intake {

namespace {

enum class Worth { Nothing, Words, Number, Right };

struct Judged {
    Worth worth = Worth::Nothing;
    QString whole; ///< the number where it is a whole one of the sort that a row has once; else empty
};

bool hasDigits(QStringView text) {
    constexpr int kFewest = 5;
    return std::ranges::count_if(text, [](QChar ch) { return ch.isDigit(); }) >= kFewest;
}

Judged judgedId(const GridCell& cell, QDate today) {
    using Problem = domain::CitizenId::Problem;
    auto id = domain::CitizenId::parse(cell.text, today);
    if (id.problem == Problem::NotAnId) {
        id = domain::CitizenId::findIn(cell.text, today);
    }
    if (id.valid() && !isCutNumber(cell)) {
        return {Worth::Right, id.text};
    }
    const bool whole = id.problem == Problem::BadCheckDigit || id.problem == Problem::BadDate;
    return {hasDigits(cell.text) ? Worth::Number : Worth::Words, whole ? id.text : QString()};
}

Judged judgedCode(const GridCell& cell) {
    using Kind = domain::CreditCode::Kind;
    const auto code = domain::CreditCode::parse(cell.text);
    const bool right = code.kind == Kind::Unified && code.checkOk;
    return {right                                             ? Worth::Right
            : code.kind != Kind::None || hasDigits(cell.text) ? Worth::Number
                                                              : Worth::Words,
            code.kind == Kind::Unified ? code.text : QString()};
}

Judged judged(Field field, const GridCell& cell, QDate today) {
    if (domain::saysNothing(domain::foldedIdentifier(cell.text))) {
        return {};
    }
    switch (field) {
    case Field::CitizenId:
        return judgedId(cell, today);
    case Field::CreditCode:
        return judgedCode(cell);
    default:
        return {looksLikePhone(phoneFrom(cell)) ? Worth::Right
                : hasDigits(cell.text)          ? Worth::Number
                                                : Worth::Words,
                {}};
    }
}

} // namespace

NumberChoice chooseNumber(Field field, const QList<GridCell>& cells, QDate today) {
    NumberChoice choice{cells.first(), false};
    Judged best = judged(field, cells.first(), today);
    QString whole = best.whole;
    for (const GridCell& cell : cells.sliced(1)) {
        const Judged other = judged(field, cell, today);
        choice.contradicted =
            choice.contradicted || (!whole.isEmpty() && !other.whole.isEmpty() && whole != other.whole);
        whole = whole.isEmpty() ? other.whole : whole;
        // Words beside a number's own column are no number: they are not taken for it.
        if (other.worth > best.worth && other.worth > Worth::Words) {
            best = other;
            choice.cell = cell;
        }
    }
    return choice;
}

} // namespace canbao::intake
