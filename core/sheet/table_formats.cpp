#include "core/sheet/table_formats.h"

namespace canbao::sheet {

namespace {

/// Numbers of built-in formats (ECMA-376 part 1, 18.8.30).
constexpr uint8_t kIntegerFormat = 1; // 0
constexpr uint8_t kTextFormat = 49;   // @

constexpr lxw_color_t kHeadShade = 0xE8EEF4;
constexpr lxw_color_t kBandShade = 0xF4F6F8;
constexpr lxw_color_t kAttentionShade = 0xFFF2CC;

lxw_format* made(lxw_workbook* book, CellStyle style) {
    lxw_format* const format = workbook_add_format(book);
    format_set_font_name(format, "宋体");
    format_set_font_size(format, 11);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (style != CellStyle::Title && style != CellStyle::Caption && style != CellStyle::CaptionRight) {
        format_set_border(format, LXW_BORDER_THIN);
    }
    switch (style) {
    case CellStyle::Title:
        format_set_font_size(format, 18);
        format_set_bold(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    case CellStyle::CaptionRight:
        format_set_align(format, LXW_ALIGN_RIGHT);
        [[fallthrough]];
    case CellStyle::Caption:
        format_set_font_size(format, 10);
        break;
    case CellStyle::Head:
        format_set_bold(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_text_wrap(format);
        format_set_bg_color(format, kHeadShade);
        break;
    case CellStyle::Attention:
        format_set_bg_color(format, kAttentionShade);
        [[fallthrough]];
    case CellStyle::Text:
        format_set_num_format_index(format, kTextFormat);
        format_set_text_wrap(format);
        break;
    case CellStyle::TotalText:
        format_set_num_format_index(format, kTextFormat);
        format_set_bold(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    case CellStyle::Total:
        format_set_bold(format);
        [[fallthrough]];
    case CellStyle::Number:
        format_set_num_format_index(format, kIntegerFormat);
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case CellStyle::TotalPercent:
        format_set_bold(format);
        [[fallthrough]];
    case CellStyle::Percent:
        format_set_num_format(format, "0.0%");
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case CellStyle::Band:
        format_set_bold(format);
        format_set_align(format, LXW_ALIGN_LEFT);
        format_set_bg_color(format, kBandShade);
        break;
    case CellStyle::Paragraph:
        format_set_align(format, LXW_ALIGN_LEFT);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(format);
        break;
    }
    return format;
}

} // namespace

TableFormats::TableFormats(lxw_workbook* book) {
    for (size_t i = 0; i < m_formats.size(); ++i) {
        m_formats[i] = made(book, static_cast<CellStyle>(i));
    }
}

} // namespace canbao::sheet
