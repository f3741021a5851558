#pragma once

#include "core/domain/division.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace canbao::intake {

/// The office: whose villages count, and how its own town is called on lists.
struct Office {
    QList<domain::Village> villages; ///< inactive ones are not found
    QStringList names;               ///< 朋普镇 and its aliases; empty: lists' town columns are not looked at
};

/// What a row says about where somebody lives; each may be empty.
struct PlaceWords {
    QString divisionCode;
    QString town;
    QString village;
    QStringList addresses;
};

/// Finds the office's village that a row means: by 12-digit code, by name or alias with the endings that people use for
/// one another (村委会, 村民委员会, 村, 社区, 居委会), by a village cell that holds more than the village, from the
/// address. A row of another town, and a name that fits two villages, find none.
class VillageFinder {
public:
    explicit VillageFinder(Office office);

    [[nodiscard]] bool knowsVillages() const { return !m_villages.isEmpty(); }
    [[nodiscard]] DivisionId find(const PlaceWords& words) const;
    /// What a line over a table or inside it says of places.
    struct Heading {
        DivisionId village;     ///< none: a committee that is not one of the office's, or two that are
        bool committee = false; ///< named as one (村委会, 社区 …); otherwise the words may be a hamlet's
    };
    /// "二、新车村委会（3户 9人）", "填报单位：新车村委会", "朋普镇新车村委会未参保人员名单"; nothing where it names no
    /// village, a group (小寨村民小组) among them.
    [[nodiscard]] std::optional<Heading> inHeading(QStringView text) const;
    /// A sheet's name: 新车, 01新车村委会, 新车（35人）, 未参保-新车. One that names two villages names none.
    [[nodiscard]] DivisionId inSheetName(QStringView name) const;
    /// A group with its village before it: 新车村委会上寨小组; 新车上寨 only where the column's header says
    /// that the village is named.
    [[nodiscard]] DivisionId beforeGroup(QStringView group, bool villageIsNamed) const;
    /// One cell alone: name, alias or 12-digit code, exact but for endings and what stands before it (弥勒市朋普镇…).
    [[nodiscard]] DivisionId byName(QStringView cell) const;

private:
    /// What somebody may write for a village. Of two villages with the same words neither is found.
    struct Writing {
        QString text;
        DivisionId village;
    };

    enum class Place { Anywhere, AloneInACell };

    void learn(const domain::Village& village);
    void learnWriting(const QString& text, DivisionId village, Place place);
    [[nodiscard]] DivisionId byCode(const QString& code) const;
    /// A name that lost characters on its way, where it fits only one village.
    [[nodiscard]] DivisionId damaged(const QString& name) const;
    [[nodiscard]] DivisionId inside(const QString& words) const;
    [[nodiscard]] std::optional<Heading> inPlainHeading(const QString& words) const;
    /// 新车、小寨村委会: one of them would be as good as the other.
    [[nodiscard]] bool namesSeveral(const QString& words) const;
    /// An address up to its committee, and the village of that.
    struct UpToCommittee {
        DivisionId village;
        qsizetype length = 0; ///< 0: the address names none
    };
    [[nodiscard]] UpToCommittee upToCommittee(const QString& address) const;
    /// The village of an address that names the column's words as a hamlet of another one.
    [[nodiscard]] DivisionId whereItIsAHamlet(const QString& column, const QStringList& addresses) const;
    /// 新车-上寨: a village and its group.
    [[nodiscard]] DivisionId beforeDash(const QString& words) const;
    [[nodiscard]] DivisionId inAddress(const QString& text) const;
    [[nodiscard]] bool liesInAnotherTown(const QString& address) const; ///< or in another county
    [[nodiscard]] bool liesInAnotherCounty(const QString& address) const;
    [[nodiscard]] bool isOfAnotherTown(const QString& town) const;
    [[nodiscard]] bool isNameOfAnotherTown(const QString& town) const;
    [[nodiscard]] bool isCodeOfOwnTown(const QString& code) const;

    QStringList m_townStems; ///< 朋普 of 朋普镇
    QString m_countyStem;    ///< 弥勒 of 弥勒市; empty: not known
    QList<domain::Village> m_villages;
    QHash<QString, DivisionId> m_byStem; ///< 新车 of 新车村委会; no village: fits two
    QHash<QString, DivisionId> m_byCode;
    QHash<QString, DivisionId> m_byWriting; ///< no village: the words fit two
    QList<Writing> m_byLength;              ///< those that are unmistakable inside an address, longest first
    /// What a village column's words alone say.
    struct Said {
        DivisionId village;
        bool committee = false; ///< one is named: of another place it is an answer, too, not a gap for the address
    };
    [[nodiscard]] Said said(const QString& words) const;

    // Lists repeat their places; not shared between threads.
    mutable QHash<QString, Said> m_seen;
    mutable QHash<QString, bool> m_seenTowns; ///< another town?
};

} // namespace canbao::intake
