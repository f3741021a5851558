#pragma once

#include "core/domain/codes.h"
#include "core/store/queries/coverage.h"
#include "core/store/statement.h"

#include <QByteArray>

namespace canbao::store {

/// What the ledger's lists and results say of one person of the households list, as far as coverage asks.
class CoverageStanding {
public:
    void begin(const QByteArray& identityKey);
    /// A row of kind, insurance, words, second words, village, birth, id.
    void takeReference(const Statement& row, QDate on);
    /// A row of insurance, state, reason, insurance joined, scheme of the evidence.
    void takeResult(const Statement& row);
    void takeRoster() { m_employed = true; }

    [[nodiscard]] bool registered() const { return m_registered; }
    [[nodiscard]] bool away() const { return m_away; }
    [[nodiscard]] DivisionId village() const { return m_village; }
    [[nodiscard]] qint64 reference() const { return m_reference; }
    [[nodiscard]] const QByteArray& identityKey() const { return m_key; }

    /// For each of the six insurances: due and insured, or due and missing, or not due.
    struct Due {
        domain::Insurance insurance;
        bool insured;
    };
    [[nodiscard]] QList<Due> due(QDate on, const CoverageAges& ages) const;

private:
    void hold(domain::Insurance insurance) { m_held |= 1U << unsigned(insurance); }
    [[nodiscard]] bool holds(domain::Insurance insurance) const { return (m_held & (1U << unsigned(insurance))) != 0; }
    void takeInsured(domain::ListKind kind, domain::Insurance insurance, const QString& status, const QString& year,
                     QDate on);
    [[nodiscard]] int age(QDate on) const;

    QByteArray m_key;
    DivisionId m_village;
    QDate m_birth;
    qint64 m_reference = 0;
    unsigned m_held = 0;
    bool m_registered = false;
    bool m_away = false;
    bool m_student = false;
    bool m_employed = false;
    bool m_noPension = false; ///< a clerk excluded it
    bool m_noMedical = false;
};

} // namespace canbao::store
