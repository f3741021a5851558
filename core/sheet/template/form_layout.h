#pragma once

#include "core/base/result.h"

#include <pugixml.hpp>

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

/// A form that says by its header what belongs in its columns, as offices make them: a title, a header of up to three
/// rows with merged groups, empty rows or rows that are named already, 合计, signatures.
namespace canbao::sheet {

/// One thing that a column may ask for.
struct FormColumn {
    QString mark;        ///< the value's name in a line (TemplateLines::rows)
    QStringList headers; ///< what such a column is called, groups and head together: 不予参保死亡
    enum class Role {
        Value,
        Key,    ///< says whose line it is beyond doubt: an id
        Name,   ///< says whose line it is, where there is no Key: the village, the person
        Given,  ///< says more of whom or of what it is: may stand there already
        Number, ///< 序号: may stand there already
    };
    Role role = Role::Value;
};

/// Where a form's lines are and what they hold.
struct FormLayout {
    struct Column {
        int column = 0;
        QString header; ///< as it stands there, groups and head
        FormColumn found;
    };
    int headRow = 0; ///< the header's last row, from 0
    QList<Column> columns;
    QList<Column> unknown; ///< that nothing is known for: they stay as they are
    int firstLine = 0;
    QStringList lineNames; ///< one for each row of lines: what stands under the key's header, or else under the
                           ///< name's; empty: to be filled
    std::optional<int> totalRow;
};

/// Header words as they are compared: without spaces, line ends, brackets and units, full and half width alike.
[[nodiscard]] QString comparableHeader(const QString& text);

/// The form on a sheet; none when no header is known there. After numberRows. Refused in words: two columns that ask
/// for the same, a header without a row beneath it.
[[nodiscard]] Result<std::optional<FormLayout>> formLayout(const pugi::xml_node& worksheet, const QString& sheetName,
                                                           const QList<FormColumn>& columns, const QStringList& shared);

} // namespace canbao::sheet
