#pragma once

#include "core/domain/policy_row.h"

#include <QList>
#include <QMap>

namespace canbao::rules {

/// One figure of a policy table's rows.
struct PolicyColumn {
    enum class Kind { Number, Day };
    QString code;
    QString label; ///< in Chinese, with its unit
    Kind kind = Kind::Number;
};

/// 政策表: what its rows say, as resources/policy/tables.csv describes it.
struct PolicyTable {
    QString code;
    QString label;
    QString itemLabel; ///< what its rows are told apart by
    QString itemList;  ///< the code table with the items' labels; empty: an item is its own label (a tier, a year)
    QList<PolicyColumn> columns;
};

/// 政策表: every age, amount and window by date, as the program brings them (resources/policy) and as the office
/// corrected them. Nothing of the kind stands in the code.
class PolicyTables {
public:
    [[nodiscard]] static PolicyTables bundled();
    /// With the office's corrections in the place of what they correct.
    [[nodiscard]] PolicyTables corrected(const QList<domain::PolicyCorrection>& corrections) const;

    [[nodiscard]] const QList<PolicyTable>& tables() const { return m_tables; }
    [[nodiscard]] const PolicyTable* table(const QString& code) const;
    /// All rows of a table, the newest first within an item.
    [[nodiscard]] QList<domain::PolicyRow> rows(const QString& table) const;
    /// The row in force: the county's own, else that of every county, else that of another county of the prefecture,
    /// which is then weak.
    [[nodiscard]] std::optional<domain::PolicyRow> row(const QString& table, const QString& item, QDate day,
                                                       const QString& county = {}) const;
    /// row() of every item of the table; numbers by size, the rest by code.
    [[nodiscard]] QList<domain::PolicyRow> rowsOn(const QString& table, QDate day, const QString& county = {}) const;
    /// A row of the table `figures`; asserted to be there.
    [[nodiscard]] domain::PolicyRow figure(const QString& item, QDate day) const;

private:
    QList<PolicyTable> m_tables;
    QMap<domain::PolicyKey, domain::PolicyRow> m_rows;
};

} // namespace canbao::rules
