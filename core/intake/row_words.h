#pragma once

#include <QStringView>

/// What single cells of a list say that are about nobody: the words of totals, signatures, headings, notes, examples
/// and instructions. Cells come folded (domain::foldedText).
namespace canbao::intake::words {

[[nodiscard]] bool isTotal(const QString& cell);           ///< 小计, 合计3人, 共4人 …
[[nodiscard]] bool isFooter(const QString& cell);          ///< 填表人:…, 审核:, 村主任签字 …
[[nodiscard]] bool isNote(const QString& cell);            ///< 注:…, 以下空白, 转下页, 第1页 …
[[nodiscard]] bool isNumberedHeading(const QString& cell); ///< 一、建筑业
[[nodiscard]] bool isExample(const QString& cell);         ///< 示例, 例, 如:张三
[[nodiscard]] bool isDay(const QString& cell);             ///< a date and nothing else
[[nodiscard]] bool isSex(const QString& cell);             ///< 男, 女: how many of them there are
[[nodiscard]] bool isCount(const QString& cell);           ///< 2, 2人
[[nodiscard]] bool countsPeople(const QString& cell); ///< 外出2人,死亡1人; not 张三等3人, who are somebody
/// What a form asks of a column, in the row under the header: 必填, 18位, 文本
[[nodiscard]] bool isFormat(const QString& cell);
/// The same, or where names stand also: 与身份证一致, 填写本人姓名, (姓名)
[[nodiscard]] bool isInstruction(const QString& cell);
/// A field's code in some program, or a column's letter: XM, C50, A
[[nodiscard]] bool isFieldCode(const QString& cell);
/// VARCHAR(50), NUMBER: what such a program keeps in a field.
[[nodiscard]] bool isFieldType(const QString& cell);
/// A village, a group of its people, or another place, by its last words: a line over the rows that follow.
[[nodiscard]] bool isPlace(const QString& cell);

} // namespace canbao::intake::words
