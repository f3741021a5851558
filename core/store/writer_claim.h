#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;

namespace canbao::store {

/// Who works on a ledger, as told to whoever comes second.
struct LedgerHolder {
    QString program;      ///< canbao or canbao-cli
    QString operatorName; ///< empty before anybody has signed in
    QString computer;
    QDateTime since;
};

/// 独占写入: one program at a time changes a ledger. The claim is a lock that the operating system holds for this
/// process on an empty file beside the ledger (FILE-in-use): it is gone with the process, however that ends, and
/// nothing stale is left. FILE-in-use-by says who. Both are removed with the claim; one that a crash leaves locks
/// nobody out.
class WriterClaim {
public:
    struct Outcome;
    /// At once: the claim, or who holds it.
    [[nodiscard]] static Result<Outcome> take(const QString& ledgerPath, const LedgerHolder& who);

    WriterClaim(WriterClaim&&) noexcept = default;
    WriterClaim& operator=(WriterClaim&&) = delete;
    ~WriterClaim();

    /// Who works in this program now. What cannot be written is not told to the second; the claim stands all the same.
    void tell(const LedgerHolder& who) const;

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    using Connection = std::unique_ptr<sqlite3, Close>;
    WriterClaim(Connection connection, QString file)
        : m_connection(std::move(connection))
        , m_file(std::move(file)) {}
    [[nodiscard]] static Result<std::optional<WriterClaim>> lock(const QString& file);

    Connection m_connection;
    QString m_file;
};

struct WriterClaim::Outcome {
    std::optional<WriterClaim> claim;
    LedgerHolder heldBy; ///< when there is no claim; its fields may be empty
};

} // namespace canbao::store
