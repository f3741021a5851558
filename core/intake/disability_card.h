#pragma once

#include "core/domain/citizen_id.h"

namespace canbao::intake {

/// 残疾人证号: the holder's citizen id, the kind (1 视力 … 7 多重) and the level (1–4), 20 characters; a reissued card
/// adds B and a digit.
struct DisabilityCard {
    domain::CitizenId::Parsed holder; ///< of the first 18 characters; Damaged and Missing as a citizen id is
    bool wellFormed = false;          ///< 20 characters, or 22 with the mark of a reissue, and the holder's id holds

    [[nodiscard]] static DisabilityCard parse(QStringView text, QDate asOf);
};

} // namespace canbao::intake
