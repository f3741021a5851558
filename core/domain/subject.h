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
    BadCheckDigit, ///< as sent, but the check digit or the birth date does not hold, or its length is wrong
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
    QString citizenId; ///< 18 characters, upper-case X, when idStatus is Valid; when it is BadCheckDigit as sent if
                       ///< that is 18 characters; else empty
    QString idAsSent;  ///< the cell's own text
    IdStatus idStatus = IdStatus::Missing;
    Sex sex = Sex::Unknown;
    QDate birth; ///< from the id where it is valid
    QString ethnicity;
    DivisionId village;    ///< none when not known
    QString villageAsSent; ///< what the list had, known or not
    QString group;         ///< 村民小组
    QString address;
    QString phone;
};

/// 用人单位.
struct Employer {
    EmployerId id;
    QString name;
    QString creditCode; ///< unified code, registration number or organisation code, cleaned; empty when unusable
    QString codeAsSent;
    QString legalPerson; ///< 法定代表人（负责人）
    QString phone;
    QString industry;
    int headcount = -1; ///< 从业人数, -1 when not sent
    DivisionId village;
    QString villageAsSent;
    QString address;
};

/// What makes two rows the same subject: "id:" + citizen id when it is usable; else "sent:" with what was sent of the
/// id, the name with its notes, the village, the group and the birth, so that the same file imported twice finds the
/// same people and two neighbours of one name stay two.
[[nodiscard]] QString identityKey(const Person& person);
/// "code:" + credit code or older number; else "name:" with the name, brackets and spaces folded, and the village.
[[nodiscard]] QString identityKey(const Employer& employer);

} // namespace canbao::domain
