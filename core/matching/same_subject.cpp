#include "core/matching/same_subject.h"

#include "core/domain/citizen_id.h"
#include "core/domain/credit_code.h"
#include "core/domain/damaged_id.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::matching {

namespace {

constexpr qsizetype kTelling = 14; ///< region and birth
constexpr int kSlips = 2;

int differences(QStringView one, QStringView other) {
    int count = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        count += one.at(i) == other.at(i) ? 0 : 1;
    }
    return count;
}

bool isOneShorter(QStringView shorter, QStringView longer) {
    const auto [left, right] = std::ranges::mismatch(shorter, longer);
    return std::ranges::equal(left, shorter.end(), right + 1, longer.end());
}

bool slipOfThePen(QStringView one, QStringView other) {
    if (one.size() == other.size()) {
        return differences(one, other) <= kSlips; // two neighbours that changed places are two
    }
    const auto [shorter, longer] = one.size() < other.size() ? std::pair(one, other) : std::pair(other, one);
    return longer.size() == shorter.size() + 1 && isOneShorter(shorter, longer);
}

bool villagesAgree(const store::Lookalike& two) {
    return two.ledger.village && two.ledger.village == two.reference.village;
}

bool villagesDiffer(const store::Lookalike& two) {
    return two.ledger.village && two.reference.village && two.ledger.village != two.reference.village;
}

bool decide(const store::Lookalike& two, std::optional<bool> fit) {
    return fit ? *fit && !villagesDiffer(two) : villagesAgree(two);
}

} // namespace

std::optional<bool> numbersFit(QStringView one, QStringView other) {
    const QString first = domain::CitizenId::cleaned(one);
    const QString second = domain::CitizenId::cleaned(other);
    for (const auto& [damaged, whole] : {std::pair(first, second), std::pair(second, first)}) {
        const bool cut = damaged.endsWith(u"000") || damaged.contains(u'E');
        const QString digits = cut ? domain::reliableDigits(damaged) : QString();
        if (digits.size() >= kTelling && whole.size() >= digits.size()) {
            return whole.startsWith(digits);
        }
    }
    if (first.size() <= kTelling || second.size() <= kTelling || first.contains(u'E') || second.contains(u'E')) {
        return std::nullopt;
    }
    return slipOfThePen(first, second);
}

bool maySamePerson(const store::Lookalike& two) {
    return decide(two, numbersFit(two.ledger.number, two.reference.number));
}

bool maySameEmployer(const store::Lookalike& two) {
    using Kind = domain::CreditCode::Kind;
    const auto one = domain::CreditCode::parse(two.ledger.number);
    const auto other = domain::CreditCode::parse(two.reference.number);
    if (one.kind != Kind::None && one.kind == other.kind && one.checkOk && other.checkOk) {
        return false; // two of one name
    }
    const bool comparable = one.text.size() > kTelling && other.text.size() > kTelling &&
                            (one.kind == other.kind || one.kind == Kind::None || other.kind == Kind::None);
    return decide(two, comparable ? std::optional(slipOfThePen(one.text, other.text)) : std::nullopt);
}

} // namespace canbao::matching
