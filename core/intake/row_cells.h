#pragma once

#include "core/domain/citizen_id.h"
#include "core/intake/number_choice.h"
#include "core/intake/row_checks.h"

namespace canbao::intake {

/// One row under its mapping: cells by field, and the verdicts found so far. The person and the employer checks share
/// it.
class RowCells {
public:
    RowCells(const Grid& grid, int ordinal, const Mapping& mapping, const RowContext& context, RowReading& reading)
        : m_grid(grid)
        , m_ordinal(ordinal)
        , m_mapping(mapping)
        , m_context(context)
        , m_reading(reading) {}

    [[nodiscard]] const RowContext& context() const { return m_context; }
    [[nodiscard]] bool has(Field field) const { return m_mapping.has(field); }
    /// The field's cell, merged ranges looked through; empty when the field has no column. Of several that may hold its
    /// number, the one that counts.
    [[nodiscard]] GridCell cell(Field field) const;
    /// Its text without outer blanks.
    [[nodiscard]] QString text(Field field) const;
    void find(Field field, domain::VerdictCode code);
    /// Finds out whether the columns of one number contradict each other.
    void compareNumbers(Field field);

    /// The village a row means; a city list's row whose place fits none of the office's gets its verdict.
    [[nodiscard]] DivisionId village(const QString& address);
    /// What the list had for the village, or else the address.
    [[nodiscard]] QString villageAsSent(const QString& address) const;
    [[nodiscard]] QString phone();
    /// Keeps every mapped field that the subject itself has no place for.
    void keepFacts(std::initializer_list<Field> taken);

private:
    [[nodiscard]] DivisionId villageAbove() const;
    [[nodiscard]] Field whereThePlaceShouldStand() const;
    [[nodiscard]] QString factOf(Field field);
    [[nodiscard]] QString dateOf(Field field, const GridCell& cell);
    [[nodiscard]] QString dateInParts(Field field);
    [[nodiscard]] QList<GridCell> cellsOf(Field field) const; ///< of all its columns
    [[nodiscard]] NumberChoice number(Field field) const;
    [[nodiscard]] GridCell idInParts(const GridCell& chosen) const;

    const Grid& m_grid;
    int m_ordinal;
    const Mapping& m_mapping;
    const RowContext& m_context;
    RowReading& m_reading;
    mutable QString m_idInParts; ///< what the cell of an id written in several columns says
};

void checkPerson(RowCells& cells, RowReading& reading);
void checkEmployer(RowCells& cells, RowReading& reading);

/// Judges a citizen id and gives the verdicts to `field`; nobody's sex is known from it alone.
[[nodiscard]] domain::CitizenId::Parsed checkCitizenId(RowCells& cells, Field field, const GridCell& sent);

/// Judges a credit code and gives the verdicts to `field`. Returns the code to be kept: empty when it is unusable.
[[nodiscard]] QString checkCreditCode(RowCells& cells, Field field);

} // namespace canbao::intake
