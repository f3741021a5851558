#pragma once

#include "core/demo/list_truth.h"
#include "core/demo/random.h"
#include "core/demo/township.h"
#include "core/sheet/table_writer.h"

namespace canbao::demo {

/// How often things go wrong on a list, per row; the shares that offices report.
struct DirtShares {
    double serious = 0.03;  ///< one thing that a correct import must have a word on
    double harmless = 0.08; ///< one that it must see through without a word
};

/// Writes the cells of one row the way a hurried sender does, and notes what a correct import must say of them. Never
/// more than one serious thing a row, so that the answer is beyond dispute.
class RowScribe {
public:
    /// Things that may go wrong in a row; which of them depends on what the row holds.
    enum class Slip {
        None,
        IdMissing,    ///< nothing, 无, /
        IdWrongDigit, ///< the sequence changed: the check digit does not hold
        IdWrongDate,  ///< month 13, with a check digit that holds
        IdShort,      ///< 17 digits
        IdCutNumber,  ///< a number cell: 5.32526E+17, the last three digits gone
        IdCutText,    ///< the same as text
        IdOld,        ///< 15 digits
        NameMissing,
        NameOther,    ///< the id stands with somebody else's name
        NameLost,     ///< a rare character became '?'
        Nameless,     ///< neither id nor name
        VillageOther, ///< a village that is not the office's
        CodeWrongCheck,
        CodeOld, ///< 15-digit registration number
    };

    RowScribe(Random& random, const DirtShares& shares);

    /// Begins a row about a person. `sole`: nobody else's row is judged by this one's name, so the name may go wrong;
    /// `known`: the import has met this id with its right name before.
    void begin(const Resident& person, domain::Insurance insurance, bool sole, bool known);
    void begin(const Firm& firm);
    /// Begins a row that stands beside another about the same person: one of them counts as a duplicate, so neither
    /// may leave any doubt who it is.
    void beginTwin(const Resident& person, domain::Insurance insurance);
    void beginTwin(const Firm& firm);

    /// After begin() of a firm: the row is about a project of its, which has no number but its name.
    [[nodiscard]] sheet::CellValue project(const QString& name);

    [[nodiscard]] sheet::CellValue citizenId();
    [[nodiscard]] sheet::CellValue personName();
    [[nodiscard]] sheet::CellValue creditCode();
    [[nodiscard]] sheet::CellValue employerName();
    [[nodiscard]] sheet::CellValue village(const QString& name);
    /// Where the village went wrong the address does not give it away.
    [[nodiscard]] sheet::CellValue address(const QString& address);
    [[nodiscard]] sheet::CellValue phone(const QString& phone);
    /// A day, in whatever shape; text or a number like 20210601.
    [[nodiscard]] sheet::CellValue date(QDate day);

    [[nodiscard]] RowTruth truth() const { return m_truth; }
    [[nodiscard]] Slip slip() const { return m_slip; }

private:
    void note(const QString& field, domain::VerdictCode code);
    [[nodiscard]] Slip chosenSlip(bool sole);
    [[nodiscard]] QString carelessly(const QString& identifier);

    Random& m_random;
    DirtShares m_shares;
    const Resident* m_person = nullptr;
    const Firm* m_firm = nullptr;
    Slip m_slip = Slip::None;
    RowTruth m_truth;
};

} // namespace canbao::demo
