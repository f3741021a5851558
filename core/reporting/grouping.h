#pragma once

#include "core/domain/code_tables.h"
#include "core/domain/division.h"
#include "core/reporting/figures.h"
#include "core/store/queries/standings.h"

namespace canbao::reporting {

/// What figures can be broken down by. A new one is a row in grouping.cpp: its code, the keys of a standing and their
/// names in order.
enum class Grouping {
    Village,
    List,
    Insurance, ///< as the list has it
    State,
    Reason,       ///< of those excluded or declined: "excluded/deceased"
    SpecialGroup, ///< of tallies with their groups (store::SpecialGroups::Told); one may be in several, most are in
                  ///< none
};
[[nodiscard]] QString code(Grouping grouping);
[[nodiscard]] std::optional<Grouping> groupingFromCode(QStringView code);
/// What the tallies must tell.
[[nodiscard]] store::SpecialGroups neededFor(Grouping grouping);

/// The figures of one village, list, …; `key` is its code, empty for those whose village is not known.
struct GroupFigures {
    QString key;
    QString name;
    Figures figures;
};

/// What keys are called and in which order they stand.
struct GroupNames {
    QList<domain::Village> villages;
    domain::CodeTables codes;
};

[[nodiscard]] Figures figuresOf(const QList<store::Tally>& tallies);
/// A line for each group in its order: every village in use, every list and insurance of the plan, even where nothing
/// stands; of the rest those where something does.
[[nodiscard]] QList<GroupFigures> grouped(const QList<store::Tally>& tallies, Grouping grouping,
                                          const GroupNames& names);

} // namespace canbao::reporting
