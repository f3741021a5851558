#include "core/intake/check_list.h"

#include "core/domain/person_name.h"
#include "core/intake/row_roles.h"
#include "core/intake/sheet_choice.h"
#include "core/intake/tables.h"
#include "core/intake/village_hints.h"
#include "core/intake/written_once.h"

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
        m_list.m_cautions = m_workbook.cautions();
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
                m_list.m_offered.append({info.name, m_request.sheet.isEmpty() ? OfferedSheet::Because::Hidden
                                                                              : OfferedSheet::Because::NotChosen});
                continue;
            }
            CANBAO_TRY_ASSIGN(Grid grid, Grid::read(m_workbook, i, m_progress));
            if (grid.rowCount() == 0) {
                m_list.m_offered.append({info.name, OfferedSheet::Because::Empty});
                continue;
            }
            if (m_request.headerRow) { // whoever points at a header means one table
                m_candidates.push_back(understood(std::move(grid)));
                continue;
            }
            for (Grid& table : tablesOf(std::move(grid), m_request.kind)) {
                m_candidates.push_back(understood(std::move(table)));
            }
        }
        if (!m_request.sheet.isEmpty() && !named) {
            return std::unexpected(Error::user(sentence(QT_TRANSLATE_NOOP(
                "canbao::Intake", "The file has no sheet of that name. Please choose one of its sheets."))));
        }
        return {};
    }

    [[nodiscard]] CandidateSheet understood(Grid grid) const {
        CandidateSheet candidate;
        candidate.found = findLayout(grid, m_request.kind);
        candidate.sheet.foundShape = shapeFingerprint(grid, candidate.found);
        candidate.sheet.grid = std::move(grid);
        layOut(candidate, m_request.headerRow);
        return candidate;
    }

    /// Gives a sheet its header and columns: where the user says, or where they stood in an earlier file of this shape,
    /// or where they were found.
    void layOut(CandidateSheet& candidate, std::optional<int> headerRow) const {
        CheckedSheet& sheet = candidate.sheet;
        const LearnedMapping learned = m_request.learned ? m_request.learned(sheet.foundShape) : LearnedMapping();
        const auto layout = layoutOf(candidate, learned, headerRow);
        candidate.hasLayout = layout.has_value();
        sheet.learned = !learned.isEmpty();
        if (!layout) {
            return;
        }
        sheet.shape = shapeFingerprint(*layout);
        candidate.profiles = profileColumns(sheet.grid, *layout, m_request.kind, *m_list.m_villages, m_request.today);
        candidate.own = mapColumns(*layout, candidate.profiles, m_request.kind, learned.choices);
        sheet.mapping = mapColumns(*layout, candidate.profiles, m_request.kind, learned.choices, m_request.columns);
        sheet.layout = *layout;
    }

    [[nodiscard]] std::optional<Layout> layoutOf(CandidateSheet& candidate, const LearnedMapping& learned,
                                                 std::optional<int> headerRow) const {
        const Grid& grid = candidate.sheet.grid;
        const std::optional<Layout>& found = candidate.found;
        LearnedMapping& lesson = candidate.sheet.lesson;
        const int base = headerBase(grid, found);
        lesson.headerOffset = learned.headerOffset;
        if (headerRow) {
            const int offset = *headerRow - 1 - base;
            const bool asFound = found && found->hasHeader() && offset == 0;
            lesson.headerOffset = asFound ? std::nullopt : std::optional(offset);
        }
        return lesson.headerOffset || headerRow
                   ? layoutWithHeaderAt(grid, m_request.kind, base + lesson.headerOffset.value_or(0))
                   : found;
    }

    /// The main sheet knows the columns best and says them for all of its shape, with the user's word; what is surely
    /// the same list in another shape has its own.
    Result<> chooseSheets() {
        markOtherKinds(m_candidates, m_request.kind);
        const CandidateSheet* const main = mainSheetAmong(m_candidates, m_request.kind);
        if (main == nullptr) {
            return std::unexpected(Error::user(whyNoList()));
        }
        const Mapping mapping = main->sheet.mapping;
        std::vector<std::optional<Mapping>> mappings;
        for (CandidateSheet& candidate : m_candidates) {
            const bool ofMainShape = candidate.hasLayout && candidate.sheet.shape == main->sheet.shape;
            if (!ofMainShape && m_request.headerRow) {
                layOut(candidate, std::nullopt); // the user's row is the main sheet's
            }
            teach(candidate, ofMainShape);
            if (ofMainShape) {
                mappings.push_back(belongsTo(*main, candidate, m_request.kind) ? std::optional(mapping) : std::nullopt);
            } else {
                mappings.push_back(mappingBesides(*main, candidate, m_request.kind));
            }
            if (!mappings.back()) {
                m_list.m_offered.append({candidate.sheet.grid.name(), becauseOf(candidate),
                                         seemsToHoldSubjects(*main, candidate, m_request.kind)});
            }
        }
        const auto place = size_t(main - m_candidates.data());
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            if (!mappings[i]) {
                continue;
            }
            if (i == place) {
                m_list.m_main = int(m_list.m_sheets.size());
            }
            m_candidates[i].sheet.mapping = *mappings[i];
            m_list.m_sheets.push_back(std::move(m_candidates[i].sheet));
        }
        m_candidates.clear();
        sortOffered();
        return {};
    }

    /// What the user's corrections of the main sheet teach about this one.
    void teach(CandidateSheet& candidate, bool ofMainShape) const {
        if (m_list.m_corrected && candidate.hasLayout) {
            candidate.sheet.lesson.choices =
                correctionsBetween(mapColumns(candidate.sheet.layout, candidate.profiles, m_request.kind),
                                   ofMainShape ? candidate.sheet.mapping : candidate.own);
        }
    }

    [[nodiscard]] OfferedSheet::Because becauseOf(const CandidateSheet& candidate) const {
        return candidate.hasLayout && identifiesSubjects(candidate.own, m_request.kind)
                   ? OfferedSheet::Because::AnotherList
                   : OfferedSheet::Because::NoList;
    }

    /// As they stand in the file.
    void sortOffered() {
        QHash<QString, int> places;
        const QList<sheet::SheetInfo>& sheets = m_workbook.sheets();
        for (int i = 0; i < sheets.size(); ++i) {
            places.insert(sheets.at(i).name, i);
        }
        std::ranges::sort(m_list.m_offered, {},
                          [&places](const OfferedSheet& sheet) { return places.value(sheet.name); });
    }

    [[nodiscard]] QString whyNoList() const {
        const bool persons = domain::subjectOf(m_request.kind) == domain::SubjectType::Person;
        const bool onlyEmpty = std::ranges::all_of(
            m_list.m_offered, [](const OfferedSheet& sheet) { return sheet.because == OfferedSheet::Because::Empty; });
        if (m_candidates.empty() && onlyEmpty) {
            return sentence(
                QT_TRANSLATE_NOOP("canbao::Intake", "This file is empty. Please choose the file that holds the list."));
        }
        if (m_request.headerRow && std::ranges::none_of(m_candidates, &CandidateSheet::hasLayout)) {
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
        fillWrittenOnce(sheet.grid, sheet.layout, sheet.mapping, m_request.kind);
        const VillageHints villages = villageHints(sheet.grid, sheet.layout, sheet.mapping, m_request.kind,
                                                   *m_list.m_villages, m_request.fileName);
        const EmployersAbove employers = employersAboveOf(sheet);
        sheet.context = {m_request.kind, m_request.insurance, m_list.m_villages.get(), m_request.today,
                         villages.from,  employers.from,      villageThenGroup(sheet), columnIsCut(sheet)};
        for (int ordinal = sheet.layout.firstBelow; ordinal < sheet.grid.rowCount(); ++ordinal) {
            if (++m_rowsDone % kRowsBetweenReports == 0) {
                m_progress.at(m_rowsDone, m_rowsInAll);
                if (m_progress.stopped()) {
                    return std::unexpected(Error::cancelled());
                }
            }
            if (!villages.headings.contains(ordinal) && !employers.headings.contains(ordinal) &&
                roleOf(sheet.grid, sheet.layout, sheet.mapping, m_request.kind, ordinal) == RowRole::Data) {
                checkRow(sheet, index, ordinal);
            }
        }
        return {};
    }

    [[nodiscard]] EmployersAbove employersAboveOf(const CheckedSheet& sheet) const {
        return m_request.kind == domain::ListKind::EmployedUnenrolled
                   ? employersAbove(sheet.grid, sheet.layout, sheet.mapping, m_request.kind)
                   : EmployersAbove();
    }

    [[nodiscard]] std::optional<Field> villageThenGroup(const CheckedSheet& sheet) const {
        for (const Field field : {Field::Village, Field::Group}) {
            const int column = sheet.mapping.columnOf(field);
            if (column >= 0 && column < sheet.layout.columns.size() &&
                HeaderAliases::bundled().namesVillageThenGroup(sheet.layout.columns.at(column).header,
                                                               m_request.kind)) {
                return field;
            }
        }
        return std::nullopt;
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
    std::vector<CandidateSheet> m_candidates;
    qint64 m_rowsInAll = 0;
    qint64 m_rowsDone = 0;
    QHash<size_t, int> m_firstOf;     ///< hash of the identity → first row about it
    std::map<Matter, int> m_standing; ///< → the row that stands for it, where it is not the subject's first
};

Result<CheckedList> checkList(sheet::Workbook& workbook, const CheckRequest& request, const Progress& progress) {
    return ListChecker(workbook, request, progress).run();
}

} // namespace canbao::intake
