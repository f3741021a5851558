#pragma once

#include "core/store/ledger.h"

#include <QList>

#include <optional>

namespace canbao::store {

/// The ages by which somebody counts; from the dated policy tables.
struct CoverageAges {
    int pensionFrom = 16; ///< 居民养老 can be joined
    int pensionTo = 60;   ///< who was never in it need not join any more
};

/// How many of one village should be in an insurance, and how many are.
struct CoverageCount {
    DivisionId village; ///< none: not known
    domain::Insurance insurance = domain::Insurance::Unspecified;
    qint64 due = 0;     ///< 应参保
    qint64 insured = 0; ///< 已参保

    [[nodiscard]] qint64 missing() const { return due - insured; }
};

/// 参保率: whoever stands on the households list is due, but the dead, those who moved away, live here in name only,
/// are lost, abroad, in the army or in prison, and those whom a clerk excluded. Who is in an insurance, by the lists of
/// the insured or because a clerk struck the entry off, counts there, whatever it is; who is in none is due in 职工
/// when a roster names an employer, else in 居民 (pensions: from 16, not at school, under 60). 失业 and 工伤 are due of
/// those on rosters alone.
struct Coverage {
    QList<CoverageCount> counts; ///< of villages and insurances where somebody is due
    qint64 registered = 0;       ///< on the households list; 0: the ledger has none
    qint64 away = 0;             ///< of these not due anywhere
};
[[nodiscard]] Result<Coverage> coverage(const Ledger& ledger, QDate on, const CoverageAges& ages);

/// Which of the persons behind a number.
enum class CoverageSide { Due, Insured, Missing };

struct CoverageFilter {
    QList<domain::Insurance> insurances; ///< any of them
    CoverageSide side = CoverageSide::Missing;
    std::optional<DivisionId> village; ///< DivisionId{}: of no village; nothing: of all
    qsizetype limit = 10'000;
};

/// One of them, as the households list has it. The number is whole; who shows it masks it.
struct CoveredPerson {
    QString name;
    QString number;
    QDate birth;
    DivisionId village;
    domain::Insurance insurance = domain::Insurance::Unspecified;
    bool insured = false;
    EntryId entry; ///< the person's first that stands; none: the city sent nothing
};
struct CoveredPersons {
    QList<CoveredPerson> persons; ///< by village, then by number; at most the filter's limit
    qint64 total = 0;
};
[[nodiscard]] Result<CoveredPersons> coveredPersons(const Ledger& ledger, QDate on, const CoverageAges& ages,
                                                    const CoverageFilter& filter);

} // namespace canbao::store
