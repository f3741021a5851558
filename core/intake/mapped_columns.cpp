#include "core/intake/mapping.h"

namespace canbao::intake {

int Mapping::columnOf(Field field) const {
    const auto found = columns.constFind(field);
    return found == columns.constEnd() ? -1 : found->column;
}

QList<int> Mapping::columnsOf(Field field) const {
    return has(field) ? QList{columnOf(field)} + further.value(field) : QList<int>();
}

std::optional<Field> Mapping::fieldAt(int column) const {
    for (auto entry = columns.constBegin(); entry != columns.constEnd(); ++entry) {
        if (entry->column == column || further.value(entry.key()).contains(column)) {
            return entry.key();
        }
    }
    return std::nullopt;
}

void Mapping::put(Field field, int column, MappedBy by) {
    if (const auto other = fieldAt(column)) {
        if (columnOf(*other) == column) {
            columns.remove(*other);
        }
        further.remove(*other);
    }
    columns.insert(field, {column, by});
    further.remove(field);
}

} // namespace canbao::intake
