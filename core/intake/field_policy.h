#pragma once

#include "core/base/result.h"
#include "core/intake/field.h"

#include <QJsonObject>
#include <QMap>

namespace canbao::intake {

/// 栏目取舍: what a list's column may do to somebody who is in the ledger already. Whatever the policy, what a clerk
/// verified is never overwritten, and a blank cell never erases.
enum class FieldPolicy {
    Fill,      ///< 补空: only what the ledger lacks is taken
    Overwrite, ///< 更新: the list's newer word is taken
    Keep,      ///< 不变: nothing is taken
};

[[nodiscard]] QString code(FieldPolicy value); ///< fill, overwrite, keep
[[nodiscard]] std::optional<FieldPolicy> fieldPolicyFromCode(QStringView code);

/// The policies of one import: those that the user chose, for every other column the usual one: names are filled in but
/// never replaced (another name under the same id is a question, not news), all else is overwritten.
class FieldPolicies {
public:
    void choose(Field field, FieldPolicy policy) { m_chosen.insert(field, policy); }
    [[nodiscard]] FieldPolicy of(Field field) const { return m_chosen.value(field, usual(field)); }
    [[nodiscard]] static FieldPolicy usual(Field field);
    /// What differs from the usual, as the import's event keeps it: {"phone": "keep", …}.
    [[nodiscard]] QJsonObject toJson() const;

private:
    QMap<Field, FieldPolicy> m_chosen;
};

/// The columns that have a policy: what the ledger knows of persons and employers. (Its ids make a subject who it is.)
[[nodiscard]] bool takesPolicy(Field field);
/// `--policy FIELD=fill|overwrite|keep`, e.g. "phone=keep". A sentence for what it is not.
[[nodiscard]] Result<std::pair<Field, FieldPolicy>> parseFieldPolicy(QStringView text);

} // namespace canbao::intake
