#include "core/demo/list_maker.h"

#include <algorithm>

namespace canbao::demo {

namespace {

constexpr double kTwinShare = 0.012;
constexpr double kBlankShare = 0.001;
constexpr DirtShares kCityDirt{0.03, 0.08};
constexpr DirtShares kDepartmentDirt{0.006, 0.02};

/// Writes one list from its first row to its last.
class Pen {
public:
    Pen(DemoList& list, quint64 seed)
        : m_list(list)
        , m_random(seed, domain::code(list.kind))
        , m_scribe(m_random, list.formal ? kCityDirt : kDepartmentDirt) {}

    /// `begin` and `beginTwin` start a row on the scribe, `cells` writes it.
    template <class Begin, class BeginTwin, class Cells>
    void addRow(bool mayHaveTwin, Begin begin, BeginTwin beginTwin, Cells cells) {
        const bool hasTwin = m_list.formal && mayHaveTwin && m_random.chance(kTwinShare);
        if (hasTwin) {
            beginTwin(m_scribe);
            m_twins.append(written(cells));
            beginTwin(m_scribe);
        } else {
            begin(m_scribe);
        }
        m_list.rows.append(written(cells));
    }
    /// Twins go anywhere, a few lines stay blank.
    void finish() {
        QList<ListRow>& rows = m_list.rows;
        for (ListRow& twin : m_twins) {
            rows.insert(m_random.below(int(rows.size()) + 1), std::move(twin));
        }
        for (int blanks = int(double(rows.size()) * kBlankShare); m_list.formal && blanks > 0; --blanks) {
            rows.insert(m_random.between(1, int(rows.size()) - 1), ListRow{});
        }
        layOut(m_list);
    }

private:
    template <class Cells>
    ListRow written(Cells cells) {
        ListRow row;
        row.cells = cells(m_scribe);
        row.truth = m_scribe.truth();
        return row;
    }

    DemoList& m_list;
    Random m_random;
    RowScribe m_scribe;
    QList<ListRow> m_twins;
};

} // namespace

ListMaker::ListMaker(const Township& town, const Claims& claims, quint64 seed)
    : m_town(town)
    , m_claims(claims)
    , m_seed(seed) {}

void ListMaker::remember(const DemoList& list) {
    for (const ListRow& row : list.rows) {
        const bool nameStands =
            std::ranges::none_of(row.truth.cells, [](const CellTruth& cell) { return cell.field == u"name"; });
        if (!row.cells.isEmpty() && row.truth.fate == Fate::Accepted && row.truth.identifiable && nameStands) {
            m_known.insert(row.truth.subject);
        }
    }
}

void ListMaker::fillCity(DemoList& list, const QList<Claim>& claims, const PersonRow& row) {
    Pen pen(list, m_seed);
    for (const Claim& claim : claims) {
        const Resident& person = m_town.residents.at(claim.resident);
        const bool sole = m_claims.count(claim.resident) == 1;
        const bool known = m_known.contains(person.citizenId);
        pen.addRow(
            person.passport.isEmpty(), [&](RowScribe& scribe) { scribe.begin(person, claim.insurance, sole, known); },
            [&](RowScribe& scribe) { scribe.beginTwin(person, claim.insurance); },
            [&](RowScribe& scribe) { return row(scribe, person, claim); });
    }
    pen.finish();
    remember(list);
}

void ListMaker::fillDepartment(DemoList& list, const QList<const Resident*>& people, const DepartmentRow& row) {
    Pen pen(list, m_seed);
    for (const Resident* person : people) {
        pen.addRow(
            false, [&](RowScribe& scribe) { scribe.begin(*person, domain::Insurance::Unspecified, false, false); },
            [](RowScribe&) {}, [&](RowScribe& scribe) { return row(scribe, *person); });
    }
    pen.finish();
}

void ListMaker::fill(DemoList& list, const QList<int>& firms, const FirmRow& row) {
    Pen pen(list, m_seed);
    for (const int index : firms) {
        const Firm& firm = m_town.firms.at(index);
        pen.addRow(
            true, [&](RowScribe& scribe) { scribe.begin(firm); }, [&](RowScribe& scribe) { scribe.beginTwin(firm); },
            [&](RowScribe& scribe) { return row(scribe, firm); });
    }
    pen.finish();
}

} // namespace canbao::demo
