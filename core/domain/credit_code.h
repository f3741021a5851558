#pragma once

#include <QString>

namespace canbao::domain {

/// What identifies an employer: 统一社会信用代码 (GB 32100-2015, 18 characters) or, on old lists, the 15-digit 注册号
/// (GS 15-2006) or the 9-character 组织机构代码 (GB 11714-1997), which stands in a unified code at places 9–17.
struct CreditCode {
    enum class Kind {
        Unified,      ///< 18 characters of the GB 32100 alphabet (no I O S V Z)
        Registration, ///< 15 digits, ISO 7064 MOD 11,10
        Organisation, ///< 8 characters and their check, with or without a hyphen before it
        None,         ///< neither
    };

    QString text; ///< cleaned: half-width, no spaces and no hyphens, upper-case
    Kind kind = Kind::None;
    bool checkOk = false; ///< a real early code can fail (DOMAIN.md §0): warn, never refuse

    [[nodiscard]] static CreditCode parse(QStringView text);
    /// The 18th character for the first 17 (GB 32100); QChar() when one is outside the alphabet.
    [[nodiscard]] static QChar checkCharacter(QStringView first17);
    /// The 9th character for the first 8 of an organisation code (GB 11714); QChar() when one is neither digit nor
    /// A–Z.
    [[nodiscard]] static QChar organisationCheckCharacter(QStringView first8);
    /// The 15th digit for the first 14 of a registration number (GS 15); QChar() when one is not a digit.
    [[nodiscard]] static QChar registrationCheckDigit(QStringView first14);
};

} // namespace canbao::domain
