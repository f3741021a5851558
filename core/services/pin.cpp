#include "core/services/pin.h"

#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace canbao::services {

namespace {

constexpr qsizetype kShortest = 4;
constexpr qsizetype kLongest = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::Pin)

public:
    static Error unfit() { return Error::user(tr("A PIN is 4 to 12 digits. Type it anew.")); }
    static Error noMemory() {
        return Error::user(tr("There is too little memory to set the PIN. Close other programs and try again."));
    }
};

bool isPin(const QString& pin) {
    return pin.size() >= kShortest && pin.size() <= kLongest &&
           std::ranges::all_of(pin, [](QChar character) { return character >= u'0' && character <= u'9'; });
}

} // namespace

Result<QString> hashedPin(const QString& pin) {
    if (!isPin(pin)) {
        return std::unexpected(Words::unfit());
    }
    QByteArray digits = pin.toLatin1();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool hashed =
        sodium_init() >= 0 &&
        crypto_pwhash_str(hash.data(), digits.constData(), static_cast<unsigned long long>(digits.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    sodium_memzero(digits.data(), static_cast<size_t>(digits.size()));
    return hashed ? Result<QString>(QString::fromLatin1(hash.data())) : std::unexpected(Words::noMemory());
}

bool pinFits(const QString& pin, const QString& hash) {
    if (!isPin(pin) || sodium_init() < 0) {
        return false;
    }
    QByteArray digits = pin.toLatin1();
    const bool fits = crypto_pwhash_str_verify(hash.toLatin1().constData(), digits.constData(),
                                               static_cast<unsigned long long>(digits.size())) == 0;
    sodium_memzero(digits.data(), static_cast<size_t>(digits.size()));
    return fits;
}

} // namespace canbao::services
