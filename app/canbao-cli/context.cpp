#include "app/canbao-cli/context.h"

#include "core/domain/masking.h"
#include "core/services/keep_backups.h"
#include "core/services/note_reveal.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

const QString kUsage = u"usage"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Context)

public:
    static QString noLedger() { return tr("Say which ledger: --ledger FILE"); }
    static QString notBackedUp(const QString& why) { return tr("No backup was made: %1").arg(why); }
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

Result<store::Session> Context::session(const store::Ledger& ledger) const {
    CANBAO_TRY_ASSIGN(const OperatorId by, ledger.operatorNamed(option(u"operator"_s)));
    return store::Session{ledger, by, *m_clock};
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
    return services::noteReveal(by, u"canbao-cli "_s + command);
}

void Context::print(const QJsonObject& document) const {
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Context::say(const QString& line) const {
    write(json() ? stderr : stdout, line.toUtf8() + '\n');
}

} // namespace canbao::cli
