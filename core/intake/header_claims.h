#pragma once

#include "core/intake/content_profile.h"
#include "core/intake/header_aliases.h"
#include "core/intake/mapping.h"

namespace canbao::intake {

/// A column that says by its header to be a field.
struct HeaderClaim {
    int column;
    bool weak;     ///< by a part of its words only
    bool givesWay; ///< behind the name of somebody else, or what was before
    bool filled;
    int rank; ///< the higher the better
    HeaderMatch match;

    /// Of two the whole words win, then the one that does not stand beside somebody else's name, then the one that is
    /// filled at all, then the field's better words, then how well they fit, then the left one.
    [[nodiscard]] bool surerThan(const HeaderClaim& other) const;
};

/// What the headers of a sheet say by their words, whatever stands below.
class HeaderClaims {
public:
    /// Columns that `taken` has are left out.
    HeaderClaims(const Layout& layout, const QList<ContentProfile>& profiles, domain::ListKind kind,
                 const Mapping& taken);

    /// The surest column of each field.
    [[nodiscard]] const QMap<Field, HeaderClaim>& surest() const { return m_surest; }
    /// All columns headed as a number that the row's subject has, whichever of them is its own.
    [[nodiscard]] const QMap<Field, QList<int>>& goingOn() const { return m_goingOn; }
    /// 担保人身份证号 beside 姓名: words before the field that name somebody in a part of his own are not the list's
    /// subject where that has a name of its own.
    [[nodiscard]] bool isOfARole(const HeaderAliases::Found& found) const;

private:
    [[nodiscard]] bool namesItsSubject() const;
    [[nodiscard]] bool standsBesideAnother(int column) const;
    [[nodiscard]] bool mayGoOn(const Column& column, const HeaderAliases::Found& found) const;
    [[nodiscard]] bool holdsSomething(int column) const;

    const Layout& m_layout;
    const QList<ContentProfile>& m_profiles;
    domain::ListKind m_kind;
    bool m_persons;
    bool m_namesItsSubject; ///< a column's words say that it holds the subjects' names
    QMap<Field, HeaderClaim> m_surest;
    QMap<Field, QList<int>> m_goingOn;
};

} // namespace canbao::intake
