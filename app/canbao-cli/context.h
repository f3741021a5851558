#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/note_reveal.h"
#include "core/store/backup_folder.h"
#include "core/store/session.h"
#include "core/store/writer_claim.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace canbao::cli {

/// The contract's exit codes (COMMANDLINE.md).
enum class Exit : int {
    Done = 0,
    Failed = 1, ///< nothing changed
    Usage = 2,
    SomeRefused = 3, ///< done, but some rows were refused
};

/// A call that does not fit the command's usage; ends with Exit::Usage.
[[nodiscard]] Error usageError(const QString& message);
[[nodiscard]] bool isUsageError(const Error& error);

/// What every command is given: the parsed call, the clock, and ways to speak. Words go to stderr when --json is on, so
/// that stdout holds one JSON document and nothing else.
class Context {
public:
    Context(const QCommandLineParser& parser, QStringList arguments, std::unique_ptr<Clock> clock);

    /// What stands after the command's name, without options.
    [[nodiscard]] const QStringList& arguments() const { return m_arguments; }
    [[nodiscard]] QString option(const QString& name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList options(const QString& name) const { return m_parser.values(name); }
    [[nodiscard]] bool has(const QString& name) const { return m_parser.isSet(name); }
    [[nodiscard]] bool json() const { return has(QStringLiteral("json")); }
    [[nodiscard]] bool reveal() const { return has(QStringLiteral("reveal")); }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }

    /// --ledger, or a usage error.
    [[nodiscard]] Result<QString> ledgerPath() const;
    /// For writing: refused in words while another program has it open so (claim()). The first such opening of a day
    /// makes the daily backup.
    [[nodiscard]] Result<store::Ledger> openLedger(store::Ledger::Access access) const;
    /// Before something that touches much at once. A failure is said and stops nothing.
    void backUpBefore(const store::Ledger& ledger, store::BackupOccasion occasion) const;
    /// The ledger for this call alone; another call of canbao-cli is waited for, a window is not.
    [[nodiscard]] Result<> claim(const QString& ledgerPath) const;
    /// --operator, or the ledger's first; signed in with its PIN, where it has one: CANBAO_PIN, or with --pin-stdin the
    /// first line of the standard input. Never an argument: other users see those.
    [[nodiscard]] Result<store::Session> session(const store::Ledger& ledger) const;
    /// As session(), where the ledger that is about to be replaced can still be opened.
    [[nodiscard]] Result<> signInBeforeRestoring(const QString& ledgerPath) const;
    /// An option that is a day; invalid when it is not given, a usage error when it is not a date.
    [[nodiscard]] Result<QDate> day(const QString& name) const;

    /// The identifier, masked unless --reveal.
    [[nodiscard]] QString shown(const QString& identifier) const;
    [[nodiscard]] QString shownPhone(const QString& phone) const;
    /// With --reveal: an event that unmasked identifiers left the ledger, before they do; with --purpose and
    /// --recipient as they are given.
    [[nodiscard]] Result<> noteReveal(const store::Ledger& ledger, const QString& command) const;
    /// The same of what always leaves unmasked, for the purpose that it always has.
    [[nodiscard]] Result<> noteReveal(const store::Session& session, services::Reveal reveal) const;

    /// One JSON document to stdout.
    void print(const QJsonObject& document) const;
    /// A line for people: to stdout, or to stderr beside JSON.
    void say(const QString& line) const;

private:
    void sayFailed(const Result<>& backup) const;
    [[nodiscard]] const QString& pin() const;

    const QCommandLineParser& m_parser;
    QStringList m_arguments;
    std::unique_ptr<Clock> m_clock;
    mutable std::optional<store::WriterClaim> m_claim; ///< until the call ends
    mutable std::optional<QString> m_pin;              ///< read once
};

} // namespace canbao::cli
