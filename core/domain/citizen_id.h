#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace canbao::domain {

/// 公民身份号码, GB 11643-1999: region 6, birth YYYYMMDD, sequence 3 (odd = male), check character MOD 11-2.
class CitizenId {
public:
    enum class Problem {
        None,
        NotAnId,       ///< neither 15 nor 18 characters of the right alphabet after cleaning
        BadDate,       ///< no such day, or a birth in the future of `asOf`
        BadCheckDigit, ///< all else holds
    };

    struct Parsed {
        QString text; ///< cleaned: half-width, no spaces, apostrophes or zero-width characters, capital X; 15 digits
                      ///< upgraded to 18 where the date holds
        Problem problem = Problem::NotAnId;
        bool upgradedFrom15 = false;
        bool regionKnown = false; ///< the region was in force at some time between birth and `asOf` (dated table)
        QDate birth;              ///< invalid when the date does not hold
        bool male = false;
        [[nodiscard]] bool valid() const { return problem == Problem::None; }
    };

    /// Reads what somebody typed. `asOf` is today.
    [[nodiscard]] static Parsed parse(QStringView text, QDate asOf);
    /// The check character for the first 17 digits; QChar() when they are not 17 digits.
    [[nodiscard]] static QChar checkCharacter(QStringView first17);
    /// Full-width to half-width; spaces, zero-width characters, quotes and apostrophes removed; upper-case.
    [[nodiscard]] static QString cleaned(QStringView text);
};

} // namespace canbao::domain
