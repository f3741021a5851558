#include "core/reporting/entry_values.h"
#include "core/reporting/upload_layout.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::UploadTable)

public:
    static QString total(qsizetype persons) { return tr("%n person(s)", nullptr, int(persons)); }
    static QString withoutCode(qsizetype persons) {
        return tr("%n person(s) have a result that the layout has no code for; they are left out.", nullptr,
                  int(persons));
    }
    static QString open(qsizetype persons) {
        return tr("%n person(s) are not verified yet; they are left out.", nullptr, int(persons));
    }
};

/// Characters of a column, as wide as paper shows them.
constexpr double kMmPerCharacter = 1.6;

bool fits(const UploadCode& code, const domain::Entry& entry) {
    if (code.insurance != entry.insurance || code.result != entry.state) {
        return false;
    }
    const domain::Insurance joined =
        entry.enrolledIn == domain::Insurance::Unspecified ? entry.insurance : entry.enrolledIn;
    const QString because = entry.state == State::Enrolled ? domain::code(joined) : entry.reason;
    return code.because.isEmpty() || code.because == because;
}

/// 居民委员会 have 001 to 199 behind the town's nine digits, 村民委员会 200 and more (the statistical codes' own rule).
QString householdKind(const QString& division) {
    constexpr int kFirstVillage = 200;
    if (division.size() != 12) {
        return {};
    }
    return division.right(3).toInt() < kFirstVillage ? u"community"_s : u"village"_s;
}

/// One person's line: the entry whose result stands first among the layout's codes.
struct Candidate {
    store::LedgerLine line;
    qsizetype code = -1; ///< none fits
};

class UploadLines {
public:
    UploadLines(const RegisterSource& source, UploadLayout layout, RegisterTable& table)
        : m_source(source)
        , m_layout(std::move(layout))
        , m_table(table) {}

    /// The entries of one person follow one another.
    void take(store::LedgerLine&& line) {
        if (line.entry.person != m_person) {
            finish();
            m_person = line.entry.person;
        }
        const bool asked = std::ranges::any_of(
            m_layout.codes, [&](const UploadCode& code) { return code.insurance == line.entry.insurance; });
        if (!asked || line.entry.state == State::Withdrawn) {
            return;
        }
        m_asked = true;
        if (!domain::hasResult(line.entry.state)) {
            return;
        }
        m_verified = true;
        for (qsizetype i = 0; i < m_layout.codes.size(); ++i) {
            if (fits(m_layout.codes.at(i), line.entry)) {
                if (m_best.code < 0 || i < m_best.code) {
                    m_best = {std::move(line), i};
                }
                return;
            }
        }
    }

    /// Adds the person that was collected.
    void finish() {
        if (m_best.code >= 0) {
            m_table.subjects += 1;
            addLine(m_table, m_source.request, [this] { return lineOfBest(); });
        } else if (m_verified) {
            ++m_withoutCode;
        } else if (m_asked) {
            ++m_open;
        }
        m_best = {};
        m_asked = m_verified = false;
    }

    void close() {
        finish();
        m_table.total = Words::total(m_table.subjects);
        if (m_withoutCode > 0) {
            m_table.notes.append(Words::withoutCode(m_withoutCode));
        }
        if (m_open > 0) {
            m_table.notes.append(Words::open(m_open));
        }
    }

private:
    [[nodiscard]] RegisterTable::Line lineOfBest() const {
        QStringList cells;
        for (const UploadColumn& column : m_layout.columns) {
            cells.append(cell(column));
        }
        return {m_best.line.entry.id, cells};
    }

    [[nodiscard]] QString cell(const UploadColumn& column) const {
        const store::LedgerLine& line = m_best.line;
        const domain::Person& person = *line.person();
        switch (column.content) {
        case EntryField::IdType:
            return m_layout.value(u"id-type"_s,
                                  person.idStatus == domain::IdStatus::OtherDocument ? u"other"_s : u"citizen-id"_s);
        case EntryField::SexCode:
            return m_layout.value(u"sex-code"_s, domain::code(person.sex));
        case EntryField::Participation:
            return m_layout.codes.at(m_best.code).participation;
        case EntryField::Type:
            return m_layout.codes.at(m_best.code).type;
        case EntryField::HouseholdKind:
            return m_layout.value(u"household-kind"_s, householdKind(line.villageCode));
        case EntryField::Number:
            return QString::number(m_table.lines.size() + 1);
        case EntryField::Fixed:
            return column.fixed;
        default:
            return entryValue(column.content, line,
                              {m_source.ledger.officeName(), m_table.numbers, m_source.codes, m_source.today});
        }
    }

    const RegisterSource& m_source;
    UploadLayout m_layout;
    RegisterTable& m_table;
    PersonId m_person;
    Candidate m_best;
    bool m_asked = false;    ///< one of the person's entries is of an insurance that the layout asks for
    bool m_verified = false; ///< and has a result
    qsizetype m_withoutCode = 0;
    qsizetype m_open = 0;
};

} // namespace

Result<> readUploadTable(const RegisterSource& source, RegisterTable& table) {
    CANBAO_TRY_ASSIGN(UploadLayout layout, uploadLayout(source.ledger, source.today));
    // Another program reads it: the head and the rows, nothing else.
    table.title.clear();
    table.signatures.clear();
    for (const UploadColumn& column : std::as_const(layout.columns)) {
        table.columns.append({{}, column.head, column.width * kMmPerCharacter});
    }
    UploadLines lines(source, std::move(layout), table);
    CANBAO_TRY(store::eachLedgerLine(source.ledger, {domain::SubjectType::Person, source.request.village},
                                     [&](store::LedgerLine&& line) {
                                         lines.take(std::move(line));
                                         return true;
                                     }));
    lines.close();
    return {};
}

} // namespace canbao::reporting
