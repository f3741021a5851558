#include "ui/settings/settings_section.h"

namespace canbao::ui {

TextLabel* SettingsSection::wrapped(const QString& text, Role role) {
    auto* const label = new TextLabel(text, role);
    label->setWordWrap(true);
    return label;
}

TextLabel* SettingsSection::heading(const QString& text) {
    auto* const label = new TextLabel(text);
    label->setSize(TextLabel::Size::Heading);
    return label;
}

} // namespace canbao::ui
