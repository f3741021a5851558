#include "core/rules/employer_kind.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::rules {

namespace {

struct Named {
    EmployerKind kind;
    QLatin1StringView code;
    QStringView label;
};

constexpr std::array kKinds{
    Named{EmployerKind::Enterprise, "enterprise"_L1, u"企业"},
    Named{EmployerKind::PrivateNonEnterprise, "private-non-enterprise"_L1, u"民办非企业单位"},
    Named{EmployerKind::SocialOrganisation, "social-organisation"_L1, u"社会团体"},
    Named{EmployerKind::Institution, "institution"_L1, u"事业单位"},
    Named{EmployerKind::Government, "government"_L1, u"机关"},
    Named{EmployerKind::HiringBusiness, "hiring-business"_L1, u"有雇工的个体工商户"},
    Named{EmployerKind::Project, "project"_L1, u"工程项目"},
};

/// GB 32100-2015, table 1: registering department and kind of body.
struct Registered {
    QStringView start;
    EmployerKind kind;
};
constexpr std::array kRegistered{
    Registered{u"11", EmployerKind::Government},           Registered{u"12", EmployerKind::Institution},
    Registered{u"13", EmployerKind::SocialOrganisation},   Registered{u"51", EmployerKind::SocialOrganisation},
    Registered{u"52", EmployerKind::PrivateNonEnterprise}, Registered{u"53", EmployerKind::SocialOrganisation},
    Registered{u"91", EmployerKind::Enterprise},           Registered{u"92", EmployerKind::HiringBusiness},
    Registered{u"93", EmployerKind::Enterprise},
};

/// Words of a name; the first that stands in it decides.
struct Word {
    QStringView word;
    EmployerKind kind;
};
constexpr std::array kWords{
    Word{u"公司", EmployerKind::Enterprise},
    Word{u"合作社", EmployerKind::Enterprise},
    Word{u"工程", EmployerKind::Project},
    Word{u"标段", EmployerKind::Project},
    Word{u"人民政府", EmployerKind::Government},
    Word{u"街道办事处", EmployerKind::Government},
    Word{u"委员会", EmployerKind::Government},
    Word{u"管理局", EmployerKind::Government},
    Word{u"协会", EmployerKind::SocialOrganisation},
    Word{u"商会", EmployerKind::SocialOrganisation},
    Word{u"基金会", EmployerKind::SocialOrganisation},
    Word{u"厂", EmployerKind::Enterprise},
};

} // namespace

QString code(EmployerKind kind) {
    return QString(std::ranges::find(kKinds, kind, &Named::kind)->code);
}

std::optional<EmployerKind> employerKindFromCode(QStringView code) {
    const auto found = std::ranges::find_if(kKinds, [&](const Named& row) { return row.code == code; });
    return found == kKinds.end() ? std::nullopt : std::optional(found->kind);
}

QString label(EmployerKind kind) {
    return std::ranges::find(kKinds, kind, &Named::kind)->label.toString();
}

std::optional<EmployerKind> employerKindOf(QStringView creditCode, QStringView name) {
    constexpr qsizetype kCodeLength = 18;
    if (creditCode.size() == kCodeLength) {
        const auto found = std::ranges::find(kRegistered, creditCode.left(2), &Registered::start);
        if (found != kRegistered.end()) {
            return found->kind;
        }
    }
    if (name.contains(u"村民委员会") || name.contains(u"居民委员会") || name.contains(u"村委会")) {
        return std::nullopt; // self-governed: neither an office of the state nor an enterprise
    }
    const auto found = std::ranges::find_if(kWords, [&](const Word& row) { return name.contains(row.word); });
    return found == kWords.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace canbao::rules
