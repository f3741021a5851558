#include "core/domain/special_group.h"

#include "core/domain/citizen_id.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

struct Coded {
    SpecialGroup value;
    QLatin1StringView code;
};

constexpr std::array kGroups{
    Coded{SpecialGroup::MinimumLiving, "minimum-living"_L1},
    Coded{SpecialGroup::ExtremePoverty, "extreme-poverty"_L1},
    Coded{SpecialGroup::PovertyAlleviated, "poverty-alleviated"_L1},
    Coded{SpecialGroup::PovertyRisk, "poverty-risk"_L1},
    Coded{SpecialGroup::SevereDisability, "severe-disability"_L1},
    Coded{SpecialGroup::LandlessFarmer, "landless-farmer"_L1},
    Coded{SpecialGroup::NewEmployment, "new-employment"_L1},
    Coded{SpecialGroup::DustEmployer, "dust-employer"_L1},
};

} // namespace

QString code(SpecialGroup value) {
    const auto found = std::ranges::find(kGroups, value, &Coded::value);
    Q_ASSERT(found != kGroups.end());
    return QString(found->code);
}

std::optional<SpecialGroup> specialGroupFromCode(QStringView code) {
    const auto found = std::ranges::find_if(kGroups, [&](const Coded& row) { return row.code == code; });
    return found == kGroups.end() ? std::nullopt : std::optional(found->value);
}

std::span<const SpecialGroup> specialGroups() {
    static constexpr std::array kAll{SpecialGroup::MinimumLiving,     SpecialGroup::ExtremePoverty,
                                     SpecialGroup::PovertyAlleviated, SpecialGroup::PovertyRisk,
                                     SpecialGroup::SevereDisability,  SpecialGroup::LandlessFarmer,
                                     SpecialGroup::NewEmployment,     SpecialGroup::DustEmployer};
    return kAll;
}

SubjectType subjectOf(SpecialGroup group) {
    return group == SpecialGroup::DustEmployer ? SubjectType::Employer : SubjectType::Person;
}

std::optional<ListKind> listOf(SpecialGroup group) {
    switch (group) {
    case SpecialGroup::MinimumLiving:
        return ListKind::MinimumLiving;
    case SpecialGroup::ExtremePoverty:
        return ListKind::ExtremePoverty;
    case SpecialGroup::PovertyAlleviated:
        return ListKind::PovertyAlleviated;
    case SpecialGroup::PovertyRisk:
        return ListKind::PovertyRisk;
    case SpecialGroup::SevereDisability:
        return ListKind::Disabled;
    case SpecialGroup::DustEmployer:
        return ListKind::DustEmployers;
    case SpecialGroup::LandlessFarmer:
    case SpecialGroup::NewEmployment:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

int disabilityLevel(QStringView level, QStringView card) {
    static constexpr std::array<QStringView, 3> kDigits{u"1234", u"一二三四", u"壹贰叁肆"};
    for (const QChar ch : level) {
        for (const QStringView digits : kDigits) {
            if (const qsizetype place = digits.indexOf(ch); place >= 0) {
                return int(place) + 1;
            }
        }
    }
    constexpr qsizetype kCardLength = 20;
    const QString cleaned = CitizenId::cleaned(card);
    const int last = cleaned.size() >= kCardLength ? cleaned.at(kCardLength - 1).digitValue() : 0;
    return last >= 1 && last <= 4 ? last : 0;
}

} // namespace canbao::domain
