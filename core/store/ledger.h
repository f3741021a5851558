#pragma once

#include "core/base/clock.h"
#include "core/domain/campaign.h"
#include "core/domain/code_tables.h"
#include "core/domain/division.h"
#include "core/store/database.h"

#include <QString>

namespace canbao::store {

/// What a new ledger is made of.
struct LedgerSeed {
    domain::Office office; ///< with its villages as the user left them
    int year = 0;
    QString operatorName; ///< the first operator: the head, until somebody else is
};

/// One office's ledger: an open file with its identity read and checked. Belongs to one thread; a worker opens its own.
class Ledger {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes the file whole or not at all; a file that exists is never touched.
    [[nodiscard]] static Result<Ledger> create(const QString& path, const LedgerSeed& seed, const Clock& clock);
    /// Refused in words: no ledger, a newer program's, damaged. An older schema is migrated (a verified copy first, in
    /// the backup folder).
    [[nodiscard]] static Result<Ledger> open(const QString& path, Access access = Access::ReadWrite);

    [[nodiscard]] const Database& database() const { return m_database; }
    [[nodiscard]] const QString& path() const { return m_database.path(); }
    [[nodiscard]] const QString& ledgerId() const { return m_ledgerId; } ///< 32 hexadecimal digits
    [[nodiscard]] const QString& officeCode() const { return m_officeCode; }
    [[nodiscard]] const QString& officeName() const { return m_officeName; }
    [[nodiscard]] const domain::Campaign& campaign() const { return m_campaign; }
    [[nodiscard]] int year() const { return m_campaign.year; }

    /// Read afresh on each call: settings pages change them.
    [[nodiscard]] Result<QList<domain::Village>> villages() const;
    [[nodiscard]] Result<domain::CodeTables> codeTables() const;
    [[nodiscard]] Result<bool> hasCode(const QString& list, const QString& code) const;
    /// The operator of that name; when `name` is empty the ledger's first who has not left.
    [[nodiscard]] Result<OperatorId> operatorNamed(const QString& name) const;
    [[nodiscard]] Result<QString> operatorName(OperatorId id) const;

private:
    explicit Ledger(Database database)
        : m_database(std::move(database)) {}
    [[nodiscard]] Result<> readIdentity();

    Database m_database;
    QString m_ledgerId;
    QString m_officeCode;
    QString m_officeName;
    domain::Campaign m_campaign;
};

} // namespace canbao::store
