#pragma once

#include "core/domain/codes.h"
#include "core/store/queries/coverage.h"

#include <QByteArray>

#include <compare>

namespace canbao::store {

/// One thing that a list, a result or a roster says of one person, in 16 bytes, so that those of a million persons are
/// sorted in memory.
class CoverageFact {
public:
    /// Below them a bit for each of the insurances held.
    static constexpr quint64 kAway = 1U << 8U;
    static constexpr quint64 kStudent = 1U << 9U;
    static constexpr quint64 kEmployed = 1U << 10U;
    static constexpr quint64 kNoPension = 1U << 11U; ///< a clerk excluded it
    static constexpr quint64 kNoMedical = 1U << 12U;
    [[nodiscard]] static constexpr quint64 held(domain::Insurance insurance) {
        return quint64(1) << unsigned(insurance);
    }

    /// `person`: any number that stands for the person.
    [[nodiscard]] static CoverageFact flags(quint64 person, quint64 flags) { return {person, flags}; }
    /// That the person stands on the households list: in the `village`-th of the caller's villages, by that record.
    [[nodiscard]] static CoverageFact household(quint64 person, quint64 village, qint64 reference);
    [[nodiscard]] static CoverageFact born(quint64 person, QDate day);

    [[nodiscard]] quint64 person() const { return m_person; }
    friend auto operator<=>(const CoverageFact&, const CoverageFact&) = default;

private:
    friend class CoverageStanding;
    CoverageFact(quint64 person, quint64 says)
        : m_person(person)
        , m_says(says) {}

    quint64 m_person;
    quint64 m_says;
};

/// What one person's result says: entry.insurance, state, reason, enrolled_in and the scheme of its evidence.
[[nodiscard]] quint64 coverageFlagsOfResult(domain::Insurance listed, const QString& state, const QString& reason,
                                            std::optional<domain::Insurance> joined,
                                            std::optional<domain::Insurance> scheme);
/// What a row of another department's list says: of households status and note, of those insured status and year, of
/// those sentenced the sentence and its end, of pupils their status.
[[nodiscard]] quint64 coverageFlagsOfRecord(domain::ListKind kind, domain::Insurance insurance, const QString& words,
                                            const QString& second, QDate on);

/// All that is said of one person, as far as coverage asks.
class CoverageStanding {
public:
    /// `birth`: as the citizen id has it; invalid where there is none.
    explicit CoverageStanding(QDate birth)
        : m_birth(birth) {}
    void take(const CoverageFact& fact);

    [[nodiscard]] bool registered() const { return m_reference != 0; }
    [[nodiscard]] bool away() const { return says(CoverageFact::kAway); }
    [[nodiscard]] quint64 village() const { return m_village; }
    [[nodiscard]] qint64 reference() const { return m_reference; }

    /// For each of the six insurances: due and insured, or due and missing, or not due.
    struct Due {
        domain::Insurance insurance;
        bool insured;
    };
    [[nodiscard]] QList<Due> due(QDate on, const CoverageAges& ages) const;

private:
    [[nodiscard]] bool says(quint64 flag) const { return (m_flags & flag) != 0; }
    [[nodiscard]] bool holds(domain::Insurance insurance) const { return says(CoverageFact::held(insurance)); }
    [[nodiscard]] int age(QDate on) const;

    QDate m_birth;
    quint64 m_flags = 0;
    quint64 m_village = 0;
    qint64 m_reference = 0;
};

} // namespace canbao::store
