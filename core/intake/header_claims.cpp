#include "core/intake/header_claims.h"

#include "core/intake/column_owner.h"

#include <algorithm>
#include <tuple>

namespace canbao::intake {

bool HeaderClaim::surerThan(const HeaderClaim& other) const {
    return std::tuple(!weak, !givesWay, filled, rank, match) >
           std::tuple(!other.weak, !other.givesWay, other.filled, other.rank, other.match);
}

HeaderClaims::HeaderClaims(const Layout& layout, const QList<ContentProfile>& profiles, domain::ListKind kind,
                           const Mapping& taken)
    : m_layout(layout)
    , m_profiles(profiles)
    , m_kind(kind)
    , m_persons(domain::subjectOf(kind) == domain::SubjectType::Person)
    , m_namesItsSubject(namesItsSubject()) {
    for (const Column& column : m_layout.columns) {
        const auto found = HeaderAliases::bundled().find(column.header, column.group, m_kind);
        if (!found || taken.fieldAt(column.index) || isOfARole(*found)) {
            continue;
        }
        const bool givesWay =
            standsBesideAnother(column.index) || namesWhatWas(HeaderAliases::normalised(column.header));
        const HeaderClaim claim{column.index, found->weak(), givesWay, holdsSomething(column.index),
                                -found->rank, found->match};
        if (!givesWay && mayGoOn(column, *found)) {
            m_goingOn[found->field].append(column.index);
        }
        const auto earlier = m_surest.constFind(found->field);
        if (earlier == m_surest.constEnd() || claim.surerThan(*earlier)) {
            m_surest.insert(found->field, claim);
        }
    }
}

bool HeaderClaims::isOfARole(const HeaderAliases::Found& found) const {
    return m_namesItsSubject && namesARole(found.before);
}

bool HeaderClaims::namesItsSubject() const {
    return m_persons && std::ranges::any_of(m_layout.columns, [this](const Column& column) {
               const auto found = HeaderAliases::bundled().find(column.header, column.group, m_kind);
               // 租户姓名 beside 房东姓名
               return found && found->field == Field::Name &&
                      (found->match > HeaderMatch::Suffix ||
                       (found->match == HeaderMatch::Suffix && !namesARole(found->before)));
           });
}

/// 身份证号 behind 监护人姓名 is the guardian's, where the person's own is another.
bool HeaderClaims::standsBesideAnother(int column) const {
    for (int left = column - 1; m_persons && left >= 0; --left) {
        const Column& before = m_layout.columns.at(left);
        const auto found = HeaderAliases::bundled().find(before.header, before.group, m_kind);
        if (found && found->field == Field::Name && !isOfARole(*found)) {
            return false;
        }
        const bool mayName = !found || found->field == Field::HouseholdHead || found->field == Field::VerifiedBy;
        const QString header = HeaderAliases::normalised(before.header); // 与户主关系 names nobody
        if (mayName && (namesSomebodyElse(header) || (m_namesItsSubject && namesARole(header)))) {
            return true;
        }
    }
    return false;
}

/// Another column for a number that the row's subject has: 证件号码 beside 身份证号, not the employer's telephone
/// beside the person's.
bool HeaderClaims::mayGoOn(const Column& column, const HeaderAliases::Found& found) const {
    const bool number =
        found.field == Field::CitizenId || found.field == Field::CreditCode || found.field == Field::Phone;
    const QString header = HeaderAliases::normalised(column.header);
    const bool ofEmployer = found.field != Field::CreditCode && m_persons &&
                            (namesEmployer(HeaderAliases::normalised(column.group)) || namesEmployer(header));
    return number && found.match != HeaderMatch::Suffix && !ofEmployer && !(m_persons && namesSomebodyElse(header));
}

/// A column of numbers that Excel cut to fifteen digits is as good as blank beside one that was typed anew as text.
bool HeaderClaims::holdsSomething(int column) const {
    if (column >= m_profiles.size()) {
        return false;
    }
    const ContentProfile& cells = m_profiles.at(column);
    return cells.filled > 0 && (cells.idLike < kSureShare || cells.citizenIds > 0);
}

} // namespace canbao::intake
