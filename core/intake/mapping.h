#pragma once

#include "core/base/result.h"
#include "core/intake/content_profile.h"
#include "core/intake/field.h"
#include "core/sheet/cell_reference.h"

#include <QHash>
#include <QMap>

namespace canbao::intake {

/// How a column came by its meaning.
enum class MappedBy {
    Header,  ///< its words
    Content, ///< what stands in it: check digits, phones, the office's villages …
    Learned, ///< what a user corrected on an earlier list of this shape
    User,    ///< the user, on this list
};

struct MappedColumn {
    int column = 0; ///< from 0
    MappedBy by = MappedBy::Header;
    friend bool operator==(const MappedColumn&, const MappedColumn&) = default;
};

/// 对应关系: which column holds which field. A column has one meaning, a field one column of its own.
struct Mapping {
    QMap<Field, MappedColumn> columns;
    /// Columns that go on with a field, ascending: where else its number may stand (证件号码 beside 身份证号, 固定电话
    /// beside 手机), and of a date in parts (年 | 月 | 日) those behind the year.
    QMap<Field, QList<int>> further;

    [[nodiscard]] bool has(Field field) const { return columns.contains(field); }
    /// The field's column, -1 when it has none.
    [[nodiscard]] int columnOf(Field field) const;
    /// The same and those that go on with it.
    [[nodiscard]] QList<int> columnsOf(Field field) const;
    [[nodiscard]] std::optional<Field> fieldAt(int column) const;
    /// Gives the field that column alone; whatever either had before is let go.
    void put(Field field, int column, MappedBy by);
    friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// What somebody decided about fields: a column, or none (-1).
using ColumnChoices = QMap<Field, int>;

/// Maps a sheet's columns by header, then by content where the header is missing or contradicted by what stands below
/// it; `learned` and then `chosen` have the last word.
[[nodiscard]] Mapping mapColumns(const Layout& layout, const QList<ContentProfile>& profiles, domain::ListKind kind,
                                 const ColumnChoices& learned = {}, const ColumnChoices& chosen = {});

/// Whether a row of such a list can be told from another: persons need a name or an id, employers a name or a code.
[[nodiscard]] bool identifiesSubjects(const Mapping& mapping, domain::ListKind kind);

using sheet::columnLetters; ///< for the window, which knows lists and no sheets
/// `--map FIELD=COLUMN`, e.g. "citizen_id=C"; "phone=-" says that the list has none. A sentence for what it is not.
[[nodiscard]] Result<std::pair<Field, int>> parseColumnChoice(QStringView text);

} // namespace canbao::intake
