#pragma once

#include "core/domain/codes.h"

#include <QString>

namespace canbao::intake {

/// Two to four Chinese characters, or with a middle dot.
[[nodiscard]] bool looksLikeName(QStringView text);
/// The same that begins with a family's name: 张三, not 已更正.
[[nodiscard]] bool isWholeName(const QString& text);

/// What stands in a cell of names.
struct NameCell {
    QString name;   ///< as sent, only trimmed, and without a line break inside (张⏎三)
    QString number; ///< the one long number that stood beside it: "张三 5325…", "姓名：张三 身份证：5325…"
    QString phone;        ///< a mobile number beside it: "张三 13800000001"
    bool several = false; ///< the names or the numbers of more than one: "张三、李四"
};
/// A cell without a long number keeps all its words: notes in brackets belong to what was sent.
[[nodiscard]] NameCell readNameCell(QStringView cell, domain::ListKind kind);

/// Whether a cell of ids holds those of more than one person, and none by itself.
[[nodiscard]] bool holdsSeveralIds(QStringView cell);

} // namespace canbao::intake
