#pragma once

#include <QString>

#include <optional>

namespace canbao::intake {

/// 谁的: whom the words over a column are about, from resources/intake/whose.csv. All take headers as
/// HeaderAliases::normalised leaves them.

/// 本人, 学生, 死者, 残疾人 …: the row's own subject.
[[nodiscard]] bool namesSubject(QStringView header);
/// The same, and not another word beside it: 监测对象, not 成员关系.
[[nodiscard]] bool isTheSubject(QStringView words);
/// Somebody other than the row's own subject: 监护人, 家属, 申报人, 户主, 经办人 … A header that names both does not:
/// "户主/本人", "学生及家长信息".
[[nodiscard]] bool namesSomebodyElse(QStringView header);
/// 担保人, 介绍者, 房东: somebody in a part of his own, by the word's end. What lists are about is none: 务工人员,
/// 老人.
[[nodiscard]] bool namesARole(QStringView words);
/// What a header of a household's head or of an applicant says of them: 身份证号 of 户主身份证号; nothing when it is
/// not about them.
[[nodiscard]] std::optional<QString> saidOfHead(QStringView header);
/// 家庭成员1姓名, 其他共同生活人员: one of a household beside its head.
[[nodiscard]] bool namesHouseholdMember(QStringView header);
/// 家庭成员1: nothing else, numbered or not.
[[nodiscard]] bool isHouseholdMember(QStringView header);
/// 原身份证号, 更正前姓名: what somebody's number or name was.
[[nodiscard]] bool namesWhatWas(QStringView header);
/// 务工地址, 学校所在村, 出生地: a place where the row's person is not registered.
[[nodiscard]] bool namesAnotherPlace(QStringView header);
/// 单位信息, 用工企业: the employer, not the person.
[[nodiscard]] bool namesEmployer(QStringView header);

} // namespace canbao::intake
