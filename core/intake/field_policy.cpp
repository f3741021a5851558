#include "core/intake/field_policy.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

struct PolicyCode {
    FieldPolicy policy;
    QLatin1StringView code;
};

constexpr std::array kPolicies{
    PolicyCode{FieldPolicy::Fill, "fill"_L1},
    PolicyCode{FieldPolicy::Overwrite, "overwrite"_L1},
    PolicyCode{FieldPolicy::Keep, "keep"_L1},
};

constexpr std::array kFields{Field::Name,        Field::Sex,      Field::Ethnicity, Field::Village,
                             Field::Group,       Field::Address,  Field::Phone,     Field::EmployerName,
                             Field::LegalPerson, Field::Industry, Field::Headcount};

} // namespace

QString code(FieldPolicy value) {
    return QString(std::ranges::find(kPolicies, value, &PolicyCode::policy)->code);
}

std::optional<FieldPolicy> fieldPolicyFromCode(QStringView wanted) {
    const auto found = std::ranges::find_if(kPolicies, [wanted](const PolicyCode& row) { return row.code == wanted; });
    return found == kPolicies.end() ? std::nullopt : std::optional(found->policy);
}

FieldPolicy FieldPolicies::usual(Field field) {
    return field == Field::Name || field == Field::EmployerName ? FieldPolicy::Fill : FieldPolicy::Overwrite;
}

QJsonObject FieldPolicies::toJson() const {
    QJsonObject json;
    for (auto choice = m_chosen.begin(); choice != m_chosen.end(); ++choice) {
        if (*choice != usual(choice.key())) {
            json.insert(code(choice.key()), code(*choice));
        }
    }
    return json;
}

bool takesPolicy(Field field) {
    return std::ranges::find(kFields, field) != kFields.end();
}

Result<std::pair<Field, FieldPolicy>> parseFieldPolicy(QStringView text) {
    const qsizetype equals = text.indexOf(u'=');
    const auto field = equals < 0 ? std::nullopt : fieldFromCode(text.first(equals).trimmed());
    const auto policy = equals < 0 ? std::nullopt : fieldPolicyFromCode(text.sliced(equals + 1).trimmed());
    if (!field || !policy || !takesPolicy(*field)) {
        return std::unexpected(Error::user(QCoreApplication::translate(
            "canbao::Intake", "--policy takes a column of the person or employer and fill, overwrite or keep, such as "
                              "phone=keep.")));
    }
    return std::pair(*field, *policy);
}

} // namespace canbao::intake
