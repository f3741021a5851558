#pragma once

#include "core/domain/policy_row.h"
#include "core/rules/eligibility.h"

#include <QMap>
#include <optional>

namespace canbao::rules {

/// 依据: why an answer is given; resources/rules/grounds.csv. The sentences are for the office and for the household,
/// so they stand as data, in Chinese, each beside its source.
struct Ground {
    QString code;
    Answer answer = Answer::Ask;
    QString because;                    ///< with places such as {age}
    std::optional<domain::Trust> trust; ///< nothing: that of the policy table's row which it is read from
    QString source;                     ///< of the answer itself; a policy row adds its own
    QString question;                   ///< for Ask: what to find out
};

/// Asserted to be there.
[[nodiscard]] const Ground& groundOf(const QString& code);
[[nodiscard]] QStringList groundCodes();

/// Puts the words into their places.
[[nodiscard]] QString filled(QString sentence, const QMap<QString, QString>& words);

} // namespace canbao::rules
