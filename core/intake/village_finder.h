#pragma once

#include "core/domain/division.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

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
    /// Running text that may name a village somewhere: a sheet's title, a heading inside the table.
    [[nodiscard]] DivisionId inText(QStringView text) const;
    /// One cell alone: name or alias, exact but for endings and what stands before it (弥勒市朋普镇…).
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
    [[nodiscard]] DivisionId inAddress(const QString& address) const;
    [[nodiscard]] bool isOfAnotherTown(const QString& town) const;

    QStringList m_townStems; ///< 朋普 of 朋普镇
    QList<domain::Village> m_villages;
    QHash<QString, DivisionId> m_byStem; ///< 新车 of 新车村委会; no village: fits two
    QHash<QString, DivisionId> m_byCode;
    QHash<QString, DivisionId> m_byWriting; ///< no village: the words fit two
    QList<Writing> m_byLength;              ///< those that are unmistakable inside an address, longest first
    /// What a village column's words alone say.
    struct Said {
        DivisionId village;
        bool elsewhere = false; ///< a committee of another place: an answer, not a gap to be filled from the address
    };
    [[nodiscard]] Said said(const QString& words) const;

    // Lists repeat their places; not shared between threads.
    mutable QHash<QString, Said> m_seen;
    mutable QHash<QString, bool> m_seenTowns; ///< another town?
};

} // namespace canbao::intake
