#pragma once

/// The window's measures, in device-independent pixels: one 8 px rhythm everywhere.
namespace canbao::ui {

inline constexpr int kGap = 8;          ///< between things that belong together
inline constexpr int kMargin = 16;      ///< around a page, between its parts
inline constexpr int kRowHeight = 28;   ///< a row of a table
inline constexpr int kControl = 32;     ///< a button, a field, a drop-down
inline constexpr int kNavWidth = 144;   ///< the navigation on the left
inline constexpr int kDateField = 136;  ///< a day with its calendar button
inline constexpr int kCorner = 4;       ///< radius of buttons, fields, chips
inline constexpr int kIconSize = 18;    ///< icons beside text
inline constexpr int kLargeIcon = 48;   ///< the icon of an empty page
inline constexpr double kBodyPt = 10.5; ///< 14 px at 96 dpi

} // namespace canbao::ui
