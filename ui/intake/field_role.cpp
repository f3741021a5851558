#include "ui/intake/field_role.h"

namespace canbao::ui {

Role roleOf(intake::Field field) {
    using intake::Field;
    switch (field) {
    case Field::Name:
    case Field::CitizenId:
    case Field::EmployerName:
    case Field::CreditCode:
        return Role::Waiting;
    case Field::County:
    case Field::Town:
    case Field::Village:
    case Field::Group:
    case Field::DivisionCode:
    case Field::Address:
    case Field::Residence:
    case Field::Phone:
        return Role::Done;
    case Field::Serial:
        return Role::Muted;
    default:
        return Role::Attention;
    }
}

} // namespace canbao::ui
