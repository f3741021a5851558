#pragma once

#include "core/intake/checked_list.h"

#include <QJsonArray>
#include <QSet>

namespace canbao::intake {

/// The JSON of COMMANDLINE.md (`import`): how the sheets were understood; rows as Excel shows them, columns as letters.
[[nodiscard]] QJsonArray sheetsJson(const CheckedList& list);
/// The sheets that were not taken: [{"name", "because", "holds_subjects"}, …].
[[nodiscard]] QJsonArray otherSheetsJson(const CheckedList& list);
/// Every verdict of every row, with its sentence; `nameDiffers` are the rows that the ledger knows under another name.
[[nodiscard]] QJsonArray verdictsJson(const CheckedList& list, const QSet<int>& nameDiffers);
/// [{"field", "code"}, …], as the ledger keeps them beside the row.
[[nodiscard]] QByteArray rowVerdictsJson(const QList<RowVerdict>& verdicts, bool nameDiffers);

} // namespace canbao::intake
