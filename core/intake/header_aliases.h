#pragma once

#include "core/intake/field.h"

#include <QHash>
#include <QList>

namespace canbao::intake {

/// How sure a header's words are.
enum class HeaderMatch { None, Suffix, Damaged, WithoutBrackets, Exact };

/// 表头别名: the words by which columns are known, from resources/intake/fields.csv.
class HeaderAliases {
public:
    struct Found {
        Field field;
        HeaderMatch match = HeaderMatch::None;
    };

    [[nodiscard]] static const HeaderAliases& bundled();

    /// What a header means on lists of this kind. `group` is the header above it ("单位信息"), empty when there is
    /// none: it tells a guardian's 姓名 from the person's own.
    [[nodiscard]] std::optional<Found> find(QStringView header, QStringView group, domain::ListKind kind) const;
    /// Whether lists of this kind, or any list, may have such a column.
    [[nodiscard]] bool knows(Field field, domain::ListKind kind) const;
    [[nodiscard]] QString label(Field field, domain::ListKind kind) const;

    /// A header as it is compared: folded, without white space, marks (* :) and a number before it.
    [[nodiscard]] static QString normalised(QStringView header);
    /// Names somebody other than the row's own subject: 监护人, 户主, 配偶, 联系人 …
    [[nodiscard]] static bool namesSomebodyElse(QStringView normalisedHeader);

private:
    HeaderAliases();
    [[nodiscard]] std::optional<Field> exact(const QString& header, domain::ListKind kind) const;
    [[nodiscard]] std::optional<Field> suffix(const QString& header, domain::ListKind kind) const;
    /// A header that lost characters on its way ("身份?号" in Big5), where only one field's words fit.
    [[nodiscard]] std::optional<Field> damaged(const QString& header, domain::ListKind kind) const;

    /// From the narrowest audience to the widest: a kind of list, persons or employers, any.
    [[nodiscard]] static QStringList audiencesOf(domain::ListKind kind);

    QHash<QString, QHash<QString, Field>> m_fields; ///< audience → normalised alias → field
    QHash<QString, QHash<Field, QString>> m_labels; ///< audience → field → label
};

} // namespace canbao::intake
