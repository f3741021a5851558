#pragma once

#include <QString>

namespace canbao::domain {

/// What identifies an employer: 统一社会信用代码 (GB 32100-2015, 18 characters) or the older 15-digit 注册号 (GS
/// 15-2006).
struct CreditCode {
    enum class Kind {
        Unified,      ///< 18 characters of the GB 32100 alphabet (no I O S V Z)
        Registration, ///< 15 digits, ISO 7064 MOD 11,10
        None,         ///< neither
    };

    QString text; ///< cleaned: half-width, no spaces, upper-case
    Kind kind = Kind::None;
    bool checkOk = false; ///< a real early code can fail (DOMAIN.md §0): warn, never refuse

    [[nodiscard]] static CreditCode parse(QStringView text);
    /// The 18th character for the first 17; QChar() when one is outside the alphabet.
    [[nodiscard]] static QChar checkCharacter(QStringView first17);
};

} // namespace canbao::domain
