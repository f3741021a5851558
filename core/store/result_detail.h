#pragma once

#include "core/domain/evidence.h"
#include "core/domain/suggestion.h"
#include "core/store/event_log.h"

namespace canbao::store {

/// What the `detail` of a result's event says besides its columns.
struct ResultDetail {
    domain::Evidence evidence;
    qint64 group = 0;        ///< recorded in one go: the seq of the first event of them all; 0: by itself
    SuggestionId suggestion; ///< that was accepted by it; none: a clerk found it out
    qint64 undoes = 0;       ///< of ResultUndone: the seq that was taken back
    QDate restoredOn;        ///< of ResultUndone: when what stands again had happened
};

/// "" when there is nothing to say.
[[nodiscard]] QString toJson(const ResultDetail& detail);
[[nodiscard]] ResultDetail resultDetail(const Event& event);

/// As the column entry.evidence has it: a JSON object, or "".
[[nodiscard]] QString toJson(const domain::Evidence& evidence);
[[nodiscard]] domain::Evidence evidenceFromJson(const QString& json);

} // namespace canbao::store
