#pragma once

#include "core/intake/field.h"

#include <QHash>
#include <QList>

namespace canbao::intake {

/// How sure a header's words are. A Beginning has signs behind it ("身份证号1"), a Suffix words before it that nobody
/// knows ("某某姓名"), an OwnSuffix words for the row's own subject ("死者身份证号").
enum class HeaderMatch { None, Beginning, Suffix, Damaged, OwnSuffix, WithoutBrackets, Exact };

/// 表头别名: the words by which columns are known, from resources/intake/fields.csv. Of a field's aliases those behind
/// a '>' give way to those before it: 本人电话 > 联系电话 > 单位电话.
class HeaderAliases {
public:
    struct Found {
        Field field;
        HeaderMatch match = HeaderMatch::None;
        int rank = 0;   ///< of the alias; a higher one gives way
        QString before; ///< the words before an alias at the end: 某某 of 某某姓名

        /// A guess from a part of the words: what stands in the column has more to say.
        [[nodiscard]] bool weak() const { return match <= HeaderMatch::Suffix; }
    };

    [[nodiscard]] static const HeaderAliases& bundled();

    /// What a header means on lists of this kind. `group` is the header above it ("单位信息"), empty when there is
    /// none: it tells a guardian's 姓名 from the person's own.
    [[nodiscard]] std::optional<Found> find(QStringView header, QStringView group, domain::ListKind kind) const;
    /// What the header of a household's head or an applicant means where the list is about them: 户主姓名 is their
    /// name.
    [[nodiscard]] std::optional<Field> findOfHead(QStringView header, QStringView group, domain::ListKind kind) const;
    /// Whether it names a village and then a group of it: 村组, 所属村组, 村（组）; other than 村民小组.
    [[nodiscard]] bool namesVillageThenGroup(QStringView header, domain::ListKind kind) const;
    /// Whether lists of this kind, or any list, may have such a column.
    [[nodiscard]] bool knows(Field field, domain::ListKind kind) const;
    [[nodiscard]] QString label(Field field, domain::ListKind kind) const;

    /// A header as it is compared: folded, without white space, marks (* :) and a number before it.
    [[nodiscard]] static QString normalised(QStringView header);

private:
    struct Meaning {
        Field field;
        int rank;
    };

    HeaderAliases();
    [[nodiscard]] std::optional<Found> findAlone(const QString& header, domain::ListKind kind) const;
    [[nodiscard]] std::optional<Meaning> exact(const QString& header, domain::ListKind kind) const;
    [[nodiscard]] std::optional<Found> suffix(const QString& header, domain::ListKind kind) const;
    /// 户籍地（村）, 参保地（乡镇）: a place, and in brackets which part of it stands there.
    [[nodiscard]] std::optional<Meaning> placeInBrackets(const QString& header, domain::ListKind kind) const;
    /// Whether what stands before the shortest alias at a header's end names the subject: 死者 of 死者身份证号, but not
    /// the village of "新车村委会死亡人员", which is a title.
    [[nodiscard]] bool endsAsTheSubjects(const QString& header, domain::ListKind kind) const;
    /// A header that lost characters on its way ("身份?号" in Big5), where only one field's words fit.
    [[nodiscard]] std::optional<Meaning> damaged(const QString& header, domain::ListKind kind) const;
    /// An alias and signs behind it: 身份证号1, 身份证号码18位, 姓名AAC003.
    [[nodiscard]] std::optional<Meaning> beginning(const QString& header, domain::ListKind kind) const;

    /// From the narrowest audience to the widest: a kind of list, persons or employers, any.
    [[nodiscard]] static QStringList audiencesOf(domain::ListKind kind);

    QHash<QString, QHash<QString, Meaning>> m_meanings; ///< audience → normalised alias
    QHash<QString, QHash<Field, QString>> m_labels;     ///< audience → field → label
};

} // namespace canbao::intake
