#pragma once

#include "core/store/audit_findings.h"
#include "core/store/database.h"

#include <unordered_map>
#include <vector>

namespace canbao::store {

/// How every entry must stand by its events: they are taken one after the other, and compared with the entries in the
/// end. Forty bytes for each entry: a ledger of a million persons does not fit into memory otherwise.
class StateReplay {
public:
    /// Reads which entries there are.
    [[nodiscard]] static Result<StateReplay> on(const Database& database);
    /// The next event, from a row of `SELECT ` + kEventColumns.
    void take(const Statement& event);
    /// What does not stand as its events left it, and which batches count otherwise.
    [[nodiscard]] Result<> compare(const Database& database, AuditFindings& findings);

private:
    /// Texts by numbers: a few states, reasons, insurances and days stand in millions of events.
    class Texts {
    public:
        [[nodiscard]] quint32 number(QByteArrayView text);

    private:
        QHash<QByteArray, quint32> m_numbers;
    };
    struct Standing {
        quint32 state = 0, reason = 0, enrolledIn = 0, occurredOn = 0;
        quint32 evidence = 0; ///< a hash of it: nearly every one is another
        quint32 version = 0;
        qint64 firstBatch = 0; ///< 0: no event issued it
    };
    struct BatchCounts {
        qint64 issued = 0, withdrawn = 0;
    };

    explicit StateReplay(std::vector<qint64> entries)
        : m_entries(std::move(entries))
        , m_standing(m_entries.size()) {}
    [[nodiscard]] Standing* standingOf(qint64 entry);
    void takeState(Standing& standing, const Statement& event, const QByteArray& detail);

    std::vector<qint64> m_entries; ///< ascending
    std::vector<Standing> m_standing;
    std::unordered_map<qint64, qint64> m_owners; ///< where a merge or a split gave them to
    std::unordered_map<qint64, BatchCounts> m_batches;
    Texts m_texts;
};

} // namespace canbao::store
