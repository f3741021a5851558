#pragma once

#include "core/base/row_id.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

namespace canbao::domain {

enum class Sex { Unknown, Male, Female };

/// What stands behind a person's `citizenId`.
enum class IdStatus {
    Valid,         ///< GB 11643 holds in every part (a region that is odd only warns)
    BadCheckDigit, ///< 18 characters as sent, but the check digit or the birth date does not hold
    Damaged,       ///< a spreadsheet ate the last digits; never repaired, never an identity
    OtherDocument, ///< passport, residence permit …: kept as sent
    Missing,
};

[[nodiscard]] QString code(IdStatus value); ///< valid, bad-check-digit, damaged, other-document, missing
[[nodiscard]] IdStatus idStatusFromCode(QStringView code);
[[nodiscard]] QString code(Sex value); ///< "", "male", "female"
[[nodiscard]] Sex sexFromCode(QStringView code);

/// 人员. One person per citizen id; those without a usable id are told apart by `identityKey`.
struct Person {
    PersonId id;
    QString name;      ///< as sent, only trimmed
    QString citizenId; ///< 18 characters, upper-case X; empty unless idStatus is Valid or BadCheckDigit
    QString idAsSent;  ///< the cell's own text
    IdStatus idStatus = IdStatus::Missing;
    Sex sex = Sex::Unknown;
    QDate birth; ///< from the id where it is valid
    QString ethnicity;
    DivisionId village; ///< none when not known; then villageAsSent says what the list had
    QString villageAsSent;
    QString group; ///< 村民小组
    QString address;
    QString phone;
};

/// 用人单位.
struct Employer {
    EmployerId id;
    QString name;
    QString creditCode; ///< 18-character unified code or 15-digit registration number; empty when unusable
    QString codeAsSent;
    QString legalPerson; ///< 法定代表人（负责人）
    QString phone;
    QString industry;
    int headcount = -1; ///< 从业人数, -1 when not sent
    DivisionId village;
    QString villageAsSent;
    QString address;
};

/// What makes two rows the same subject: "id:" + citizen id when it is usable; else what was sent of the id together
/// with the name and the village, so that the same file imported twice finds the same people.
[[nodiscard]] QString identityKey(const Person& person);
/// "code:" + credit code or registration number; else the name with brackets and spaces folded, and the village.
[[nodiscard]] QString identityKey(const Employer& employer);

} // namespace canbao::domain
