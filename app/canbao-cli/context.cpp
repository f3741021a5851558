#include "app/canbao-cli/context.h"

#include "core/domain/masking.h"
#include "core/services/claim_ledger.h"
#include "core/services/keep_backups.h"
#include "core/services/sign_in.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <chrono>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace canbao::cli {

namespace {

const QString kUsage = u"usage"_s;
const QString kProgram = u"canbao-cli"_s;
const QString kWindow = u"canbao"_s;
constexpr std::chrono::milliseconds kPatience = 5s;
constexpr auto kPause = 50ms;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Context)

public:
    static QString noLedger() { return tr("Say which ledger: --ledger FILE"); }
    static QString notBackedUp(const QString& why) { return tr("No backup was made: %1").arg(why); }
    static Error inUse(const QString& who) {
        return Error::user(tr("%1 Nothing was changed. Close it there and try again; commands that only read "
                              "(entries, show, check) work meanwhile.")
                               .arg(who));
    }
    static QString purposeUnsaid() { return tr("not said"); }
    static QString whoCalls() { return tr("whoever called the command"); }
    static QString badDay(const QString& option) { return tr("--%1 takes a date such as 2026-06-12.").arg(option); }
};

void write(FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Error usageError(const QString& message) {
    return Error::user(message, kUsage);
}

bool isUsageError(const Error& error) {
    return error.detail == kUsage;
}

Context::Context(const QCommandLineParser& parser, QStringList arguments, std::unique_ptr<Clock> clock)
    : m_parser(parser)
    , m_arguments(std::move(arguments))
    , m_clock(std::move(clock)) {}

Result<QString> Context::ledgerPath() const {
    const QString path = option(u"ledger"_s);
    return path.isEmpty() ? std::unexpected(usageError(Words::noLedger())) : Result<QString>(path);
}

Result<store::Ledger> Context::openLedger(store::Ledger::Access access) const {
    CANBAO_TRY_ASSIGN(const QString path, ledgerPath());
    if (access == store::Ledger::Access::ReadWrite) {
        CANBAO_TRY(claim(path));
    }
    CANBAO_TRY_ASSIGN(store::Ledger ledger, store::Ledger::open(path, access));
    if (access == store::Ledger::Access::ReadWrite) {
        sayFailed(services::backUpDaily(path, *m_clock));
    }
    return ledger;
}

void Context::backUpBefore(const store::Ledger& ledger, store::BackupOccasion occasion) const {
    sayFailed(services::backUpBefore(ledger.path(), occasion, *m_clock));
}

void Context::sayFailed(const Result<>& backup) const {
    if (!backup) {
        write(stderr, Words::notBackedUp(backup.error().message).toUtf8() + '\n');
    }
}

Result<> Context::claim(const QString& ledgerPath) const {
    if (m_claim || !QFileInfo(ledgerPath).isFile()) { // a missing file is told in other words
        return {};
    }
    QElapsedTimer waited;
    waited.start();
    while (true) {
        CANBAO_TRY_ASSIGN(store::WriterClaim::Outcome outcome,
                          services::claimLedger(ledgerPath, kProgram, option(u"operator"_s), *m_clock));
        if (outcome.claim) {
            m_claim.emplace(*std::move(outcome.claim));
            return {};
        }
        const bool soonOver = outcome.heldBy.program != kWindow;
        if (!soonOver || waited.hasExpired(kPatience.count())) {
            return std::unexpected(Words::inUse(services::inUseWords(outcome.heldBy)));
        }
        std::this_thread::sleep_for(kPause);
    }
}

const QString& Context::pin() const {
    if (!m_pin) {
        QFile input;
        const bool typed = has(u"pin-stdin"_s) && input.open(stdin, QIODevice::ReadOnly);
        m_pin = typed ? QString::fromUtf8(input.readLine()).trimmed() : qEnvironmentVariable("CANBAO_PIN");
    }
    return *m_pin;
}

Result<store::Session> Context::session(const store::Ledger& ledger) const {
    CANBAO_TRY_ASSIGN(const OperatorId by, ledger.operatorNamed(option(u"operator"_s)));
    CANBAO_TRY(services::signIn(ledger, by, pin(), *m_clock));
    return store::Session{ledger, by, *m_clock};
}

Result<> Context::signInBeforeRestoring(const QString& ledgerPath) const {
    const auto present = store::Ledger::open(ledgerPath, store::Ledger::Access::ReadOnly);
    if (present) {
        CANBAO_TRY(session(*present));
    }
    return {};
}

Result<QDate> Context::day(const QString& name) const {
    if (!has(name)) {
        return QDate();
    }
    const QDate day = QDate::fromString(option(name), Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : std::unexpected(usageError(Words::badDay(name)));
}

QString Context::shown(const QString& identifier) const {
    return reveal() ? identifier : domain::maskedId(identifier);
}

QString Context::shownPhone(const QString& phone) const {
    return reveal() ? phone : domain::maskedPhone(phone);
}

Result<> Context::noteReveal(const store::Ledger& ledger, const QString& command) const {
    if (!reveal()) {
        return {};
    }
    CANBAO_TRY_ASSIGN(const store::Session by, session(ledger));
    return noteReveal(by, {u"canbao-cli "_s + command, Words::purposeUnsaid(), Words::whoCalls()});
}

Result<> Context::noteReveal(const store::Session& session, services::Reveal reveal) const {
    reveal.purpose = has(u"purpose"_s) ? option(u"purpose"_s) : reveal.purpose;
    reveal.recipient = has(u"recipient"_s) ? option(u"recipient"_s) : reveal.recipient;
    return services::noteReveal(session, reveal);
}

void Context::print(const QJsonObject& document) const {
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Context::say(const QString& line) const {
    write(json() ? stderr : stdout, line.toUtf8() + '\n');
}

} // namespace canbao::cli
