#pragma once

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <compare>
#include <optional>

namespace canbao::domain {

/// How far a figure can be relied on; said wherever the figure is shown.
enum class Trust {
    Sourced,   ///< a law, the plan or an official notice says so
    Weak,      ///< one unofficial source, or another county's figure
    Inferred,  ///< nobody says so; it follows from what is known
    Corrected, ///< the office put it in itself, with the source that it names
};
[[nodiscard]] QString code(Trust value); ///< sourced, weak, inferred, corrected
[[nodiscard]] std::optional<Trust> trustFromCode(QStringView code);
/// The lesser of two: what a conclusion from both is worth.
[[nodiscard]] Trust lesser(Trust one, Trust other);

/// What tells one row of the policy tables from every other.
struct PolicyKey {
    QString table;  ///< code of the table (resources/policy/tables.csv)
    QString county; ///< 6-digit region; empty: wherever no county says otherwise
    QString item;   ///< within the table: a tier, a group, a kind of worker
    QDate from;     ///< in force from this day

    friend bool operator==(const PolicyKey&, const PolicyKey&) = default;
    friend auto operator<=>(const PolicyKey& one, const PolicyKey& other) {
        const auto order = [](int compared) { return compared <=> 0; };
        if (const auto tables = order(one.table.compare(other.table)); tables != 0) {
            return tables;
        }
        if (const auto counties = order(one.county.compare(other.county)); counties != 0) {
            return counties;
        }
        if (const auto items = order(one.item.compare(other.item)); items != 0) {
            return items;
        }
        return one.from.toJulianDay() <=> other.from.toJulianDay();
    }
};

/// One dated row of a policy table: an age, an amount, a window, and who says so.
struct PolicyRow {
    PolicyKey key;
    QDate to;           ///< the last day; invalid: until further notice
    QStringList values; ///< one for each of the table's columns
    Trust trust = Trust::Sourced;
    QString source;

    [[nodiscard]] bool inForceOn(QDate day) const { return key.from <= day && (!to.isValid() || day <= to); }
    /// Column `column` as a whole number: yuan, years, months or per cent, as the table says. 0 when it is empty.
    [[nodiscard]] int number(qsizetype column = 0) const { return values.value(column).toInt(); }
    [[nodiscard]] QDate day(qsizetype column) const { return QDate::fromString(values.value(column), Qt::ISODate); }

    friend bool operator==(const PolicyRow&, const PolicyRow&) = default;
};

/// What an office put in the place of a bundled row, or beside them.
struct PolicyCorrection {
    PolicyRow row;
    bool removed = false; ///< the bundled row does not hold here

    friend bool operator==(const PolicyCorrection&, const PolicyCorrection&) = default;
};

[[nodiscard]] QJsonObject toJson(const PolicyCorrection& correction);
[[nodiscard]] PolicyCorrection policyCorrectionFromJson(const QJsonObject& json);

} // namespace canbao::domain
