#include "ui/common/role_names.h"

#include <QCoreApplication>

namespace canbao::ui {

QString roleName(domain::OperatorRole role) {
    switch (role) {
    case domain::OperatorRole::Clerk:
        return QCoreApplication::translate("Roles", "clerk");
    case domain::OperatorRole::Head:
        return QCoreApplication::translate("Roles", "head");
    case domain::OperatorRole::Viewer:
        return QCoreApplication::translate("Roles", "viewer");
    }
    Q_UNREACHABLE();
}

QString nameWithRole(const domain::Operator& who) {
    return QCoreApplication::translate("Roles", "%1 (%2)").arg(who.name, roleName(who.role));
}

} // namespace canbao::ui
