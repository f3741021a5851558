#pragma once

#include <QString>

#include <optional>

namespace canbao::domain {

/// 行检查结论: what intake found about one field of one row. The codes are the contract of canbao-cli.
enum class VerdictCode {
    Upgraded15,
    BadCheckDigit,
    BadDate,
    RegionUnknown,
    DamagedNumber,
    IdMissing,
    NameMissing,
    NoIdentity,
    SeveralPersons,
    NameDiffers,
    NumbersDiffer,
    DuplicateInFile,
    VillageUnknown,
    LostCharacter,
    OtherDocument,
    BadCreditCode,
    OldRegistrationNumber,
};

/// A `Note` tells, a `Warning` asks for a look, `Refused` keeps the row out of the ledger.
enum class Severity { Note, Warning, Refused };

[[nodiscard]] QString code(VerdictCode value);
[[nodiscard]] QString code(Severity value);
[[nodiscard]] std::optional<VerdictCode> verdictFromCode(QStringView code);
/// The severity a verdict always has.
[[nodiscard]] Severity severityOf(VerdictCode value);
/// One translated sentence for the clerk: what is wrong and what to do; never holds the cell's content.
[[nodiscard]] QString sentence(VerdictCode value);

} // namespace canbao::domain
