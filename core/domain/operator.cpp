#include "core/domain/operator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::domain {

QString code(OperatorRole value) {
    switch (value) {
    case OperatorRole::Clerk:
        return u"clerk"_s;
    case OperatorRole::Head:
        return u"head"_s;
    case OperatorRole::Viewer:
        return u"viewer"_s;
    }
    Q_UNREACHABLE();
}

std::optional<OperatorRole> operatorRoleFromCode(QStringView wanted) {
    const auto* const found =
        std::ranges::find_if(kOperatorRoles, [wanted](OperatorRole role) { return code(role) == wanted; });
    return found == kOperatorRoles.end() ? std::nullopt : std::optional(*found);
}

bool mayWrite(const Operator& who) {
    return !who.retired && who.role != OperatorRole::Viewer;
}

bool mayManageOperators(const Operator& who) {
    return !who.retired && who.role == OperatorRole::Head;
}

} // namespace canbao::domain
