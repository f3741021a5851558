#include "core/services/sign_in.h"

#include "core/services/pin.h"
#include "core/store/operator_store.h"
#include "core/store/queries/operators.h"

#include <QCoreApplication>

#include <algorithm>

using namespace std::chrono_literals;

namespace canbao::services {

namespace {

constexpr int kFreeTries = 2; ///< fingers slip
constexpr auto kFirstWait = 10s;
constexpr std::chrono::seconds kLongestWait = 15min;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::SignIn)

public:
    static Error left() { return Error::user(tr("This operator has left. Choose another one.")); }
    static Error pinMissing() { return Error::user(tr("This operator has a PIN. Type it.")); }
    static Error wrong(std::chrono::seconds wait) {
        return Error::user(wait > 0s ? tr("The PIN is wrong. Wait %n second(s) and type it again.", nullptr,
                                          static_cast<int>(wait.count()))
                                     : tr("The PIN is wrong. Type it again."));
    }
    static Error tooEarly(std::chrono::seconds wait) {
        return Error::user(
            tr("Too many wrong PINs. Wait %n second(s) and type it again.", nullptr, static_cast<int>(wait.count())));
    }
};

/// What is left of the wait. A clock that was put back does not lengthen it.
std::chrono::seconds stillToWait(const store::WrongPins& wrong, const QDateTime& now) {
    const auto wait = waitAfterWrongPins(wrong.count);
    const std::chrono::seconds passed(std::max<qint64>(0, wrong.lastAt.secsTo(now)));
    return wrong.lastAt.isValid() ? std::max(0s, wait - passed) : 0s;
}

Result<> remember(const store::Database& database, OperatorId who, const store::WrongPins& wrong) {
    if (database.readOnly()) {
        return {};
    }
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY(store::setWrongPins(database, who, wrong));
    return transaction.commit();
}

} // namespace

std::chrono::seconds waitAfterWrongPins(int count) {
    if (count <= kFreeTries) {
        return 0s;
    }
    constexpr int kDoublings = 7; // 10 s · 2⁷ is beyond the longest
    return std::min(kLongestWait, kFirstWait * (1 << std::min(count - kFreeTries - 1, kDoublings)));
}

Result<> signIn(const store::Ledger& ledger, OperatorId who, const QString& pin, const Clock& clock) {
    const store::Database& database = ledger.database();
    CANBAO_TRY_ASSIGN(const auto known, store::operatorOf(database, who));
    if (!known || known->retired) {
        return std::unexpected(Words::left());
    }
    if (!known->hasPin) {
        return {};
    }
    if (pin.isEmpty()) {
        return std::unexpected(Words::pinMissing());
    }
    CANBAO_TRY_ASSIGN(store::WrongPins wrong, store::wrongPins(database, who));
    if (const auto wait = stillToWait(wrong, clock.nowUtc()); wait > 0s) {
        return std::unexpected(Words::tooEarly(wait));
    }
    CANBAO_TRY_ASSIGN(const QString hash, store::pinHash(database, who));
    if (pinFits(pin, hash)) {
        return wrong.count > 0 ? remember(database, who, {}) : Result<>();
    }
    wrong = {wrong.count + 1, clock.nowUtc()};
    CANBAO_TRY(remember(database, who, wrong));
    return std::unexpected(Words::wrong(waitAfterWrongPins(wrong.count)));
}

} // namespace canbao::services
