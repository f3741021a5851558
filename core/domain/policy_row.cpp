#include "core/domain/policy_row.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

struct Coded {
    Trust value;
    QLatin1StringView code;
};

constexpr std::array kTrusts{Coded{Trust::Sourced, "sourced"_L1}, Coded{Trust::Weak, "weak"_L1},
                             Coded{Trust::Inferred, "inferred"_L1}, Coded{Trust::Corrected, "corrected"_L1}};

/// How much each is worth; the office's own figure counts like a notice.
int worth(Trust trust) {
    switch (trust) {
    case Trust::Sourced:
    case Trust::Corrected:
        return 2;
    case Trust::Weak:
        return 1;
    case Trust::Inferred:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

QString code(Trust value) {
    const auto found = std::ranges::find(kTrusts, value, &Coded::value);
    Q_ASSERT(found != kTrusts.end());
    return QString(found->code);
}

std::optional<Trust> trustFromCode(QStringView code) {
    const auto found = std::ranges::find_if(kTrusts, [&](const Coded& row) { return row.code == code; });
    return found == kTrusts.end() ? std::nullopt : std::optional(found->value);
}

Trust lesser(Trust one, Trust other) {
    return worth(other) < worth(one) ? other : one;
}

QJsonObject toJson(const PolicyCorrection& correction) {
    const PolicyRow& row = correction.row;
    return {{u"table"_s, row.key.table},
            {u"county"_s, row.key.county},
            {u"item"_s, row.key.item},
            {u"from"_s, row.key.from.toString(Qt::ISODate)},
            {u"to"_s, row.to.toString(Qt::ISODate)},
            {u"values"_s, QJsonArray::fromStringList(row.values)},
            {u"source"_s, row.source},
            {u"removed"_s, correction.removed}};
}

PolicyCorrection policyCorrectionFromJson(const QJsonObject& json) {
    const auto day = [&](QLatin1StringView key) { return QDate::fromString(json[key].toString(), Qt::ISODate); };
    PolicyCorrection correction;
    correction.row.key = {json["table"_L1].toString(), json["county"_L1].toString(), json["item"_L1].toString(),
                          day("from"_L1)};
    correction.row.to = day("to"_L1);
    for (const QJsonValue& value : json["values"_L1].toArray()) {
        correction.row.values.append(value.toString());
    }
    correction.row.trust = Trust::Corrected;
    correction.row.source = json["source"_L1].toString();
    correction.removed = json["removed"_L1].toBool();
    return correction;
}

} // namespace canbao::domain
