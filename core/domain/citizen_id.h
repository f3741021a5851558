#pragma once

#include <QDate>
#include <QString>

namespace canbao::domain {

/// 公民身份号码, GB 11643-1999: region 6, birth YYYYMMDD, sequence 3 (odd = male), check character MOD 11-2. The
/// residence permits of 港澳台 (81/82/83 0000) and, from 2023-12, the permanent residence card of foreigners (first
/// digit 9) have the same form.
class CitizenId {
public:
    enum class Problem {
        None,
        Missing,       ///< nothing, or a word that says so (无, 不详, /, 0)
        Damaged,       ///< digits are lost for good: scientific notation, masked, or 18 digits that end 000 and do not
                       ///< check: what a spreadsheet leaves of a number. Never repaired
        OtherDocument, ///< looks like a passport, travel permit, officer's card or old permanent residence card
        NotAnId,       ///< neither 15 nor 18 characters of the right alphabet after cleaning
        BadDate,       ///< no such day, or a birth in the future of `asOf`
        BadCheckDigit, ///< all else holds
    };

    struct Parsed {
        QString text; ///< cleaned: half-width, no spaces, apostrophes or zero-width characters, capital X; 15 digits
                      ///< upgraded to 18 where the date holds
        Problem problem = Problem::NotAnId;
        bool upgradedFrom15 = false;
        bool guessedX = false;          ///< × or a Greek or Cyrillic look-alike stood where X must: have it confirmed
        bool permanentResident = false; ///< 外国人永久居留身份证 of the 18-digit form
        bool regionKnown = false;       ///< the region can belong to that birth (dated table, core/domain/region.h)
        QDate birth;                    ///< invalid when the date does not hold
        bool male = false;
        [[nodiscard]] bool valid() const { return problem == Problem::None; }
        /// 18 characters that end 000 and check all the same: one in eleven of the numbers a spreadsheet has cut does.
        /// Where its neighbours are damaged, or the sex beside it disagrees, it is damaged too.
        [[nodiscard]] bool mayBeCut() const;
    };

    /// Reads what somebody typed. `asOf` is today.
    [[nodiscard]] static Parsed parse(QStringView text, QDate asOf);
    /// The one number in a cell of words: "…（已更正）", "身份证：…", a school number that is G and the id. Valid only
    /// where what has 15 digits or more in the cell is one id with a right date and check character, or that and its
    /// old form of 15 digits.
    [[nodiscard]] static Parsed findIn(QStringView text, QDate asOf);
    /// The check character for the first 17 digits; QChar() when they are not 17 digits.
    [[nodiscard]] static QChar checkCharacter(QStringView first17);
    /// Full-width to half-width; spaces, zero-width characters, quotes, apostrophes and hyphens removed, and
    /// what an encoding makes of such blanks ('?' at either end), punctuation around a number; upper-case.
    [[nodiscard]] static QString cleaned(QStringView text);
};

} // namespace canbao::domain
