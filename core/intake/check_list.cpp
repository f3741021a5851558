#include "core/intake/check_list.h"

#include "core/domain/person_name.h"
#include "core/intake/row_roles.h"
#include "core/intake/tables.h"
#include "core/intake/village_hints.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <map>

namespace canbao::intake {

namespace {

QString sentence(const char* text) {
    return QCoreApplication::translate("canbao::Intake", text);
}

/// What two rows of one file say twice: the subject (by its first row) and the insurance.
using Matter = std::pair<int, int>;

} // namespace

/// One run over one workbook.
class ListChecker {
public:
    ListChecker(sheet::Workbook& workbook, const CheckRequest& request, const Progress& progress)
        : m_workbook(workbook)
        , m_request(request)
        , m_progress(progress) {
        m_list.m_kind = request.kind;
        m_list.m_corrected = request.headerRow || !request.columns.isEmpty();
        m_list.m_villages = std::make_unique<const VillageFinder>(request.office);
    }

    Result<CheckedList> run() {
        CANBAO_TRY(readSheets());
        CANBAO_TRY(chooseSheets());
        for (const CheckedSheet& sheet : m_list.m_sheets) {
            m_rowsInAll += sheet.grid.rowCount() - sheet.layout.firstBelow;
        }
        for (size_t i = 0; i < m_list.m_sheets.size(); ++i) {
            CANBAO_TRY(checkRows(quint16(i)));
        }
        m_list.m_keys.squeeze();
        m_list.m_found.shrink_to_fit();
        return std::move(m_list);
    }

private:
    /// Takes into memory what may be the list, and finds its header and columns.
    Result<> readSheets() {
        const QList<sheet::SheetInfo>& sheets = m_workbook.sheets();
        bool named = false;
        for (int i = 0; i < sheets.size(); ++i) {
            const sheet::SheetInfo& info = sheets.at(i);
            const bool wanted = m_request.sheet.isEmpty() ? !info.hidden : info.name == m_request.sheet;
            named = named || info.name == m_request.sheet;
            if (!wanted) {
                offer(info.name,
                      m_request.sheet.isEmpty() ? OfferedSheet::Because::Hidden : OfferedSheet::Because::NotChosen);
                continue;
            }
            CANBAO_TRY_ASSIGN(Grid grid, Grid::read(m_workbook, i, m_progress));
            if (grid.rowCount() == 0) {
                offer(info.name, OfferedSheet::Because::Empty);
                continue;
            }
            if (m_request.headerRow) { // whoever points at a header means one table
                understand(std::move(grid));
                continue;
            }
            for (Grid& table : tablesOf(std::move(grid), m_request.kind)) {
                understand(std::move(table));
            }
        }
        if (!m_request.sheet.isEmpty() && !named) {
            return std::unexpected(Error::user(sentence(QT_TRANSLATE_NOOP(
                "canbao::Intake", "The file has no sheet of that name. Please choose one of its sheets."))));
        }
        return {};
    }

    void offer(const QString& name, OfferedSheet::Because because) { m_list.m_offered.append({name, because}); }

    void understand(Grid grid) {
        const auto found = findLayout(grid, m_request.kind);
        CheckedSheet sheet;
        sheet.foundShape = shapeFingerprint(grid, found);
        const LearnedMapping learned = m_request.learned ? m_request.learned(sheet.foundShape) : LearnedMapping();
        const auto layout = layoutOf(grid, found, learned, sheet.lesson);
        if (!layout) {
            offer(grid.name(), OfferedSheet::Because::NoList);
            return;
        }
        sheet.shape = shapeFingerprint(*layout);
        sheet.learned = !learned.isEmpty();
        const auto profiles = profileColumns(grid, *layout, *m_list.m_villages, m_request.today);
        sheet.mapping = mapColumns(*layout, profiles, m_request.kind, learned.choices, m_request.columns);
        if (m_list.m_corrected) {
            sheet.lesson.choices = correctionsBetween(mapColumns(*layout, profiles, m_request.kind), sheet.mapping);
        }
        sheet.layout = *layout;
        sheet.grid = std::move(grid);
        if (!identifiesSubjects(sheet.mapping, m_request.kind)) {
            m_someListHasNoIdentity = true;
            offer(sheet.grid.name(), OfferedSheet::Because::NoList);
            return;
        }
        m_candidates.push_back(std::move(sheet));
    }

    /// The header: where the user says, or where it stood in an earlier file of this shape, or where it was found.
    [[nodiscard]] std::optional<Layout> layoutOf(const Grid& grid, const std::optional<Layout>& found,
                                                 const LearnedMapping& learned, LearnedMapping& lesson) const {
        const int base = headerBase(grid, found);
        lesson.headerOffset = learned.headerOffset;
        if (m_request.headerRow) {
            const int offset = *m_request.headerRow - 1 - base;
            const bool asFound = found && found->hasHeader() && offset == 0;
            lesson.headerOffset = asFound ? std::nullopt : std::optional(offset);
        }
        return lesson.headerOffset || m_request.headerRow
                   ? layoutWithHeaderAt(grid, m_request.kind, base + lesson.headerOffset.value_or(0))
                   : found;
    }

    /// The shape with the most rows is the list; its largest sheet knows the columns best and says them for all.
    Result<> chooseSheets() {
        if (m_candidates.empty()) {
            return std::unexpected(Error::user(whyNoList()));
        }
        std::map<QString, int> rowsOfShape;
        for (const CheckedSheet& sheet : m_candidates) {
            rowsOfShape[sheet.shape] += sheet.grid.rowCount();
        }
        const auto rowsOf = [&](const CheckedSheet& sheet) {
            return std::pair(rowsOfShape.at(sheet.shape), sheet.grid.rowCount());
        };
        const CheckedSheet& main = *std::ranges::max_element(m_candidates, {}, rowsOf);
        const QString shape = main.shape;
        const Mapping mapping = main.mapping;
        for (CheckedSheet& sheet : m_candidates) {
            if (sheet.shape != shape) {
                offer(sheet.grid.name(), OfferedSheet::Because::AnotherShape);
                continue;
            }
            sheet.mapping = mapping;
            m_list.m_sheets.push_back(std::move(sheet));
        }
        m_candidates.clear();
        return {};
    }

    [[nodiscard]] QString whyNoList() const {
        const bool persons = domain::subjectOf(m_request.kind) == domain::SubjectType::Person;
        const bool onlyEmpty = std::ranges::all_of(
            m_list.m_offered, [](const OfferedSheet& sheet) { return sheet.because == OfferedSheet::Because::Empty; });
        if (onlyEmpty) {
            return sentence(
                QT_TRANSLATE_NOOP("canbao::Intake", "This file is empty. Please choose the file that holds the list."));
        }
        if (m_request.headerRow && !m_someListHasNoIdentity) {
            return sentence(QT_TRANSLATE_NOOP(
                "canbao::Intake", "The row chosen as header is blank. Please choose the row with the column names."));
        }
        return persons
                   ? sentence(QT_TRANSLATE_NOOP("canbao::Intake",
                                                "No column of names or ids was found. Please choose the header row, or "
                                                "say which column holds the name and which the id."))
                   : sentence(QT_TRANSLATE_NOOP(
                         "canbao::Intake", "No column of employers' names or credit codes was found. Please choose "
                                           "the header row, or say which column holds which."));
    }

    Result<> checkRows(quint16 index) {
        constexpr int kRowsBetweenReports = 1'000;
        CheckedSheet& sheet = m_list.m_sheets[index];
        sheet.context = {m_request.kind,
                         m_request.insurance,
                         m_list.m_villages.get(),
                         m_request.today,
                         villageHints(sheet.grid, sheet.layout, sheet.mapping, m_request.kind, *m_list.m_villages),
                         employerAboveOf(sheet),
                         columnIsCut(sheet)};
        for (int ordinal = sheet.layout.firstBelow; ordinal < sheet.grid.rowCount(); ++ordinal) {
            if (++m_rowsDone % kRowsBetweenReports == 0) {
                m_progress.at(m_rowsDone, m_rowsInAll);
                if (m_progress.stopped()) {
                    return std::unexpected(Error::cancelled());
                }
            }
            if (roleOf(sheet.grid, sheet.layout, sheet.mapping, m_request.kind, ordinal) == RowRole::Data) {
                checkRow(sheet, index, ordinal);
            }
        }
        return {};
    }

    [[nodiscard]] EmployerAbove employerAboveOf(const CheckedSheet& sheet) const {
        return m_request.kind == domain::ListKind::EmployedUnenrolled ? employerAbove(sheet.grid, sheet.layout)
                                                                      : EmployerAbove();
    }

    /// Of the ids that end 000 and check, are there more among the cut ones than among the whole? One cut number in
    /// eleven still checks; one whole id in 1,100 ends so (a sequence number of even hundreds, the check digit 0).
    [[nodiscard]] static bool columnIsCut(const CheckedSheet& sheet) {
        constexpr int kWholeIdsForOneCut = 100;
        int column = -1;
        for (const Field field : {Field::CitizenId, Field::DisabilityCard, Field::LegalPersonId}) {
            column = column < 0 ? sheet.mapping.columnOf(field) : column;
        }
        if (column < 0) {
            return false;
        }
        qint64 cut = 0;
        for (int ordinal = sheet.layout.firstBelow; ordinal < sheet.grid.rowCount(); ++ordinal) {
            cut += isCutNumber(sheet.grid.cell(ordinal, column)) ? 1 : 0;
        }
        return cut * kWholeIdsForOneCut > sheet.grid.rowCount() - sheet.layout.firstBelow;
    }

    void checkRow(CheckedSheet& sheet, quint16 index, int ordinal) {
        const RowReading reading = readRow(sheet.grid, ordinal, sheet.mapping, sheet.context);
        CheckedList::Entry entry;
        entry.ordinal = ordinal;
        entry.sheet = index;
        entry.insurance = reading.insurance;
        for (const RowVerdict& verdict : reading.verdicts) {
            m_list.m_found.push_back({m_list.rowCount(), verdict});
        }
        if (reading.refused()) {
            entry.fate = Fate::Refused;
        } else {
            compareWithEarlier(reading, entry);
        }
        entry.warned = entry.fate == Fate::Accepted && (reading.warned() || entry.nameDiffers);
        count(entry);

        const int number = sheet.grid.rowNumber(ordinal);
        sheet.firstRow = sheet.firstRow < 0 ? number : sheet.firstRow;
        sheet.lastRow = number;
        m_list.m_rows.push_back(entry);
    }

    void compareWithEarlier(const RowReading& reading, CheckedList::Entry& entry) {
        const int row = m_list.rowCount();
        const QByteArray key = reading.identityKey().toUtf8();
        entry.keyLength = quint16(std::min<qsizetype>(key.size(), std::numeric_limits<quint16>::max()));
        const int first = firstAbout(QByteArrayView(key).first(entry.keyLength), row);
        if (first == row) {
            entry.key = quint32(m_list.m_keys.size());
            m_list.m_keys.append(key.constData(), entry.keyLength);
            return;
        }
        entry.key = m_list.m_rows[size_t(first)].key;
        const QString name = m_list.row(first).reading.name();
        entry.nameDiffers = !reading.name().isEmpty() && !name.isEmpty() && !sameSubjectName(reading, name);
        const int standing = reading.insurance == m_list.insurance(first)
                                 ? first
                                 : m_standing.try_emplace(Matter(first, int(reading.insurance)), row).first->second;
        if (standing != row) {
            entry.fate = Fate::Duplicate;
            entry.sameAs = standing;
        }
    }

    /// The first row about the same subject: an earlier one, or else this.
    int firstAbout(QByteArrayView key, int row) {
        for (size_t hash = qHash(key);; ++hash) { // two keys of one hash stand behind each other
            const auto known = m_firstOf.constFind(hash);
            if (known == m_firstOf.constEnd()) {
                m_firstOf.insert(hash, row);
                return row;
            }
            if (m_list.identityKey(*known) == key) {
                return *known;
            }
        }
    }

    [[nodiscard]] static bool sameSubjectName(const RowReading& reading, const QString& other) {
        return reading.subject == domain::SubjectType::Person
                   ? domain::sameName(reading.name(), other)
                   : domain::matchEmployerName(reading.name()) == domain::matchEmployerName(other);
    }

    void count(const CheckedList::Entry& entry) {
        CheckedCounts& counts = m_list.m_counts;
        ++counts.read;
        counts.warned += entry.warned ? 1 : 0;
        switch (entry.fate) {
        case Fate::Accepted:
            ++counts.accepted;
            break;
        case Fate::Refused:
            ++counts.refused;
            break;
        case Fate::Duplicate:
            ++counts.duplicates;
            break;
        }
    }

    sheet::Workbook& m_workbook;
    const CheckRequest& m_request;
    const Progress& m_progress;
    CheckedList m_list;
    std::vector<CheckedSheet> m_candidates;
    bool m_someListHasNoIdentity = false;
    qint64 m_rowsInAll = 0;
    qint64 m_rowsDone = 0;
    QHash<size_t, int> m_firstOf;     ///< hash of the identity → first row about it
    std::map<Matter, int> m_standing; ///< → the row that stands for it, where it is not the subject's first
};

Result<CheckedList> checkList(sheet::Workbook& workbook, const CheckRequest& request, const Progress& progress) {
    return ListChecker(workbook, request, progress).run();
}

} // namespace canbao::intake
