#pragma once

#include "core/intake/grid.h"
#include "core/intake/layout.h"
#include "core/intake/learned_mapping.h"
#include "core/intake/mapping.h"
#include "core/intake/row_checks.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace canbao::intake {

/// What becomes of a row that was read: read = accepted + refused + duplicates.
enum class Fate : char { Accepted, Refused, Duplicate };

/// A sheet whose rows are taken.
struct CheckedSheet {
    Grid grid;
    Layout layout;
    Mapping mapping;
    RowContext context;
    int firstRow = -1; ///< absolute numbers of the first and the last data row; -1: the sheet has none
    int lastRow = -1;
    QString shape; ///< fingerprint of its header words; see learned_mapping.h

    QString foundShape;    ///< the same as the program found them by itself: what is learned belongs to it
    bool learned = false;  ///< something learned from an earlier file was applied
    LearnedMapping lesson; ///< what the user's corrections of this file teach; see CheckedList::corrected()
};

/// A sheet of the file that is not taken, and why; the window offers it.
struct OfferedSheet {
    enum class Because {
        Hidden,
        NotChosen, ///< the user named another
        Empty,
        NoList,      ///< no column tells its rows apart
        AnotherList, ///< a list, but not surely a part of the one that is taken
    };
    QString name;
    Because because = Because::Empty;
    bool holdsSubjects = false; ///< there seem to be persons or employers in it that the list should have
};

struct CheckedCounts {
    int read = 0;
    int accepted = 0;
    int warned = 0; ///< of those accepted
    int refused = 0;
    int duplicates = 0;
    friend bool operator==(const CheckedCounts&, const CheckedCounts&) = default;
};

/// A row with everything that is known of it.
struct CheckedRow {
    int sheet = 0;     ///< of CheckedList::sheets()
    int rowNumber = 0; ///< absolute, from 0; Excel shows one more
    Fate fate = Fate::Accepted;
    int sameAs = -1; ///< of a duplicate: the row of this list that stands for it
    RowReading reading;
};

/// A whole file, understood and judged; nothing is in the ledger yet. Movable, not copyable: it holds the sheets. Rows
/// are read again from them on demand (microseconds), so that 400,000 cost no more memory than their cells.
class CheckedList {
public:
    CheckedList();
    CheckedList(CheckedList&&) noexcept;
    CheckedList& operator=(CheckedList&&) noexcept;
    ~CheckedList();

    [[nodiscard]] domain::ListKind kind() const { return m_kind; }
    [[nodiscard]] const std::vector<CheckedSheet>& sheets() const { return m_sheets; }
    /// The sheet, one of sheets(), that what the user says of columns is about.
    [[nodiscard]] int mainSheet() const { return m_main; }
    [[nodiscard]] const QList<OfferedSheet>& offered() const { return m_offered; }
    /// The names of the sheets that are not taken although they seem to hold persons or employers.
    [[nodiscard]] QStringList leftOut() const;
    /// What the reader says of the file as a whole; see sheet::Workbook::cautions().
    [[nodiscard]] const QStringList& cautions() const { return m_cautions; }
    /// Whether the user said how the file is to be understood: then each sheet's lesson is worth remembering, an empty
    /// one too.
    [[nodiscard]] bool corrected() const { return m_corrected; }
    [[nodiscard]] const CheckedCounts& counts() const { return m_counts; }

    /// Rows in the file's order, 0 … rowCount()-1, whatever their fate.
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] Fate fate(int row) const { return m_rows[size_t(row)].fate; }
    [[nodiscard]] bool warned(int row) const { return m_rows[size_t(row)].warned; }
    [[nodiscard]] CheckedRow row(int row) const;
    /// What is known of a row without reading it again: all its verdicts, where it stands (absolute, from 0), its
    /// insurance, and who it is about (domain::identityKey in UTF-8; empty of refused rows).
    [[nodiscard]] QList<RowVerdict> verdicts(int row) const;
    [[nodiscard]] const CheckedSheet& sheetOf(int row) const { return m_sheets[m_rows[size_t(row)].sheet]; }
    [[nodiscard]] int rowNumber(int row) const { return sheetOf(row).grid.rowNumber(m_rows[size_t(row)].ordinal); }
    [[nodiscard]] domain::Insurance insurance(int row) const { return m_rows[size_t(row)].insurance; }
    [[nodiscard]] QByteArrayView identityKey(int row) const;
    /// The row's cells as they were sent, by column of its sheet, ranges merged down filled in; valid as long as the
    /// list.
    [[nodiscard]] QStringList rawCells(int row) const;

private:
    friend class ListChecker;

    struct Entry {
        int ordinal = 0;
        int sameAs = -1;
        quint32 key = 0; ///< into m_keys
        quint16 keyLength = 0;
        quint16 sheet = 0;
        domain::Insurance insurance = domain::Insurance::Unspecified;
        Fate fate = Fate::Accepted;
        bool warned = false;
        bool nameDiffers = false; ///< an earlier row has the same id and another name
    };

    domain::ListKind m_kind = domain::ListKind::UnenrolledPersons;
    bool m_corrected = false;
    std::unique_ptr<const VillageFinder> m_villages;
    std::vector<CheckedSheet> m_sheets;
    int m_main = 0;
    QList<OfferedSheet> m_offered;
    QStringList m_cautions;
    /// A verdict that reading gave; those of one row stand together.
    struct Found {
        int row = 0;
        RowVerdict verdict;
    };
    /// What other rows of the file say of this one.
    void addComparisons(const Entry& entry, QList<RowVerdict>& verdicts) const;

    std::vector<Entry> m_rows;
    std::vector<Found> m_found; ///< ascending by row
    QByteArray m_keys;
    CheckedCounts m_counts;
};

} // namespace canbao::intake
