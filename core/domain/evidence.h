#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace canbao::domain {

/// 佐证: what proves a result, by field code (receipt-number, insured-place, …).
using Evidence = QMap<QString, QString>;

/// One thing that is asked when a result is recorded: resources/codes/evidence.csv.
struct EvidenceField {
    enum class Kind {
        Text,
        Date,      ///< as exact as it is known: 2026, 2026-05 or 2026-05-03
        Insurance, ///< a code of the six insurances
    };
    QString code;
    QString label; ///< in Chinese
    Kind kind = Kind::Text;
    bool required = false;
    QString source; ///< the plan's section or the code list it comes from
};

/// What is asked for this result and reason, in the form's order; empty when nothing is.
[[nodiscard]] QList<EvidenceField> evidenceAsked(Outcome outcome, const QString& reason);

/// The evidence as the ledger keeps it: trimmed, dates in ISO form, empty fields left out. Refused in words: a field
/// that this result does not ask, a date that is none or lies in the future, text that is far too long, an insurance
/// that does not exist, and, unless `mayBeMissing`, a required field without content.
[[nodiscard]] Result<Evidence> checkedEvidence(const Evidence& typed, Outcome outcome, const QString& reason,
                                               QDate today, bool mayBeMissing);

} // namespace canbao::domain
