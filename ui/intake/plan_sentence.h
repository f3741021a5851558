#pragma once

#include "ui/intake/list_reading.h"

namespace canbao::ui {

/// What the program understood of the file: "工作表 名单 · 表头 第3–4行 · 数据 第5–310行".
[[nodiscard]] QString understoodSentence(const intake::CheckedList& list);
/// Which of its sheets are not taken, and why: "未读取：工作表 汇总（没有找到名单）". Empty: there are none to speak
/// of.
[[nodiscard]] QString notTakenSentence(const intake::CheckedList& list);
/// What importing will do: "新增 281 · 变更 12（地址 9，电话 3）· 相同 9 · 拒收 2 · 文件内重复 2 · 提醒 14".
[[nodiscard]] QString planSentence(const ListReading& reading);

} // namespace canbao::ui
