#pragma once

#include <QDate>
#include <QHash>
#include <QString>

namespace canbao::demo {

/// Gives out numbers that are valid in every part, never twice, and that no real person or employer is likely to have:
/// - citizen ids from the sequences 999 downwards, which offices hand out last (996–999 were once set apart for people
///   of a hundred years);
/// - credit codes around the organisation codes PDY00001–PDY99999, which GB 11714 leaves to self-definition;
/// - phones that no network could ring: a mobile number of zeros in the middle, a landline that begins with 0.
class SyntheticNumbers {
public:
    /// 18 characters. `region` is 6 digits. A day that is full gives a null string; the caller takes another day.
    [[nodiscard]] QString citizenId(const QString& region, QDate birth, bool male);
    /// 18 characters; `kind` are the first two (91 enterprise, 92 sole trader, 93 farmers' cooperative).
    [[nodiscard]] QString creditCode(const QString& kind, const QString& region);
    /// 15 digits of the older form (GS 15-2006) with a check digit.
    [[nodiscard]] QString registrationNumber(const QString& region);
    [[nodiscard]] QString mobile();
    [[nodiscard]] QString landline();

private:
    QHash<QString, int> m_given; ///< region, birth and sex → ids given
    int m_codes = 0;
    int m_registrations = 0;
    int m_mobiles = 0;
    int m_landlines = 0;
};

} // namespace canbao::demo
