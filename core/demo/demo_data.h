#pragma once

#include "core/base/progress.h"
#include "core/demo/demo_list.h"
#include "core/demo/suggestions.h"
#include "core/demo/township.h"

namespace canbao::demo {

/// A synthetic township with everything that is sent about it, and the answers a correct run must give.
struct DemoData {
    Township town;
    QList<DemoList> cityLists; ///< in the order in which they are to be imported
    QList<DemoList> departmentLists;
    QList<SuggestionTruth> suggestions;
};

/// The same request gives the same data on every computer.
[[nodiscard]] Result<DemoData> makeDemo(const TownshipRequest& request);

/// Writes into `folder`, which is made when it is not there:
///   city/*.xlsx, departments/*.xlsx   the lists
///   truth/truth.json                  per list: kind, place of header and rows, counts, verdicts by code
///   truth/rows.csv                    per row: list, row, subject, fate, verdicts
///   truth/persons.csv                 who lives there, where, and on which of the city's lists
///   truth/suggestions.csv             what comparing the lists must find
/// Stops between files when asked to.
[[nodiscard]] Result<> writeDemo(const DemoData& data, const QString& folder, const Progress& progress = {});

} // namespace canbao::demo
