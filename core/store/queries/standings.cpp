#include "core/store/queries/standings.h"

#include "core/store/queries/group_members.h"
#include "core/store/sql_text.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace canbao::store {

namespace {

using domain::Insurance;
using domain::ListKind;
using domain::State;

/// Codes of one column as small numbers. There are a few dozen at most and neighbours are mostly alike.
template <class Value, Value (*decode)(const QString&)>
class Interned {
public:
    quint16 number(QByteArrayView code) {
        if (m_last < m_codes.size() && m_codes[m_last] == code) {
            return static_cast<quint16>(m_last);
        }
        const auto found = std::ranges::find_if(m_codes, [&](const QByteArray& known) { return known == code; });
        m_last = static_cast<size_t>(found - m_codes.begin());
        if (found == m_codes.end()) {
            m_codes.push_back(code.toByteArray());
            m_values.push_back(decode(QString::fromUtf8(code)));
        }
        return static_cast<quint16>(m_last);
    }
    [[nodiscard]] const Value& value(quint16 number) const { return m_values[number]; }

private:
    std::vector<QByteArray> m_codes;
    std::vector<Value> m_values;
    size_t m_last = 0;
};

State stateOf(const QString& code) {
    return domain::stateFromCode(code).value_or(State::Pending);
}
Insurance insuranceOf(const QString& code) {
    return domain::insuranceFromCode(code).value_or(Insurance::Unspecified);
}
ListKind kindOf(const QString& code) {
    return domain::listKindFromCode(code).value_or(ListKind::UnenrolledPersons);
}
QString sameText(const QString& text) {
    return text;
}

/// "2026-06-12" as 20260612: compared a hundred times faster than as a date.
int dayNumber(QByteArrayView text) {
    constexpr qsizetype kLength = 10;
    if (text.size() != kLength) {
        return 0;
    }
    const auto digit = [&](qsizetype place) { return text[place] - '0'; };
    return (digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)) * 10000 + (digit(5) * 10 + digit(6)) * 100 +
           digit(8) * 10 + digit(9);
}

/// A standing in 64 bits: what is counted a million times is not made of strings.
struct Packed {
    static constexpr quint64 kNone = ~quint64(0);

    quint64 bits = kNone;

    static Packed of(qint64 village, quint8 groups, ListKind kind, Insurance insurance, State state, quint16 reason,
                     Insurance enrolledIn) {
        return {quint64(village) << 44 | quint64(groups) << 36 | quint64(kind) << 28 | quint64(insurance) << 24 |
                quint64(state) << 20 | quint64(enrolledIn) << 16 | quint64(reason)};
    }
    template <class Reasons>
    [[nodiscard]] Standing unpacked(const Reasons& reasons) const {
        return {DivisionId{qint64(bits >> 44)}, ListKind(bits >> 28 & 0xff),  Insurance(bits >> 24 & 0xf),
                State(bits >> 20 & 0xf),        reasons.value(bits & 0xffff), Insurance(bits >> 16 & 0xf),
                quint8(bits >> 36 & 0xff)};
    }
};

template <class Reasons>
QList<Tally> unpacked(const QHash<quint64, qint64>& counts, const Reasons& reasons) {
    QList<Tally> tallies;
    tallies.reserve(counts.size());
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        tallies.append({Packed{count.key()}.unpacked(reasons), count.value()});
    }
    return tallies;
}

/// One line of the index event_entry.
struct EventLine {
    qint64 seq = 0;
    int day = 0;
    bool issues = false;
    bool undoes = false;
    State state = State::Pending;
    quint16 reason = 0;
    Insurance insurance = Insurance::Unspecified;
};

/// Where entries stood before they were moved after event `seq`: what they have now is not what was known then.
Result<QHash<qint64, qint64>> villagesBefore(const Ledger& ledger, qint64 seq) {
    // The latest move first, so that the first one after `seq` is what remains.
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query("SELECT entry, coalesce(village, 0) FROM entry_village_before "
                                              "WHERE until_seq >= ?1 ORDER BY until_seq DESC",
                                              seq));
    QHash<qint64, qint64> villages;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return villages;
        }
        villages.insert(rows.int64(0), rows.int64(1));
    }
}

/// By entry, the special groups that its subject belonged to on that day.
Result<QHash<qint64, quint8>> groupsOn(const Ledger& ledger, QDate day) {
    QHash<qint64, quint8> groups;
    for (const char* const subject : {"person", "employer"}) {
        CANBAO_TRY_ASSIGN(
            Statement rows,
            ledger.database().query(sqlText("SELECT entry.id, group_member.code FROM {members} CROSS JOIN entry "
                                            "ON entry.{subject} = group_member.{subject} "
                                            "WHERE (since IS NULL OR since <= ?1) AND (until IS NULL OR until >= ?1)",
                                            {{"{members}", kGroupMembers}, {"{subject}", subject}}),
                                    day));
        while (true) {
            CANBAO_TRY_ASSIGN(const bool row, rows.step());
            if (!row) {
                break;
            }
            if (const auto group = domain::specialGroupFromCode(rows.text(1))) {
                groups[rows.int64(0)] |= quint8(1U << unsigned(*group));
            }
        }
    }
    return groups;
}

/// Goes through entries and their events side by side, both in the order of the entries' numbers.
class Scan {
public:
    using Reasons = Interned<QString, sameText>;

    Scan(const Ledger& ledger, std::span<const AsOf> points, SpecialGroups groups)
        : m_ledger(ledger)
        , m_groups(groups) {
        for (const AsOf& point : points) {
            m_points.push_back({point, dayNumber(point.day.toString(Qt::ISODate).toLatin1()), {}, {}});
        }
    }

    [[nodiscard]] const Reasons& reasons() const { return m_reasons; }

    /// `take` gets each entry's number and its packed standings, one for each point.
    template <class Take>
    Result<> run(Take take) {
        qint64 lastSeq = 0;
        for (Point& point : m_points) {
            lastSeq = std::max(lastSeq, point.at.seq);
            CANBAO_TRY_ASSIGN(point.villagesBefore, villagesBefore(m_ledger, point.at.seq));
            if (m_groups == SpecialGroups::Told) {
                CANBAO_TRY_ASSIGN(point.groups, groupsOn(m_ledger, point.at.day));
            }
        }
        CANBAO_TRY_ASSIGN(
            Statement events,
            m_ledger.database().query("SELECT entry, seq, occurred_on, kind, to_state, reason, insurance FROM event "
                                      "INDEXED BY event_entry WHERE entry IS NOT NULL ORDER BY entry, seq"));
        CANBAO_TRY_ASSIGN(
            Statement entries,
            m_ledger.database().query("SELECT id, coalesce(village, 0), kind, insurance FROM entry ORDER BY id"));
        CANBAO_TRY_ASSIGN(bool more, events.step());
        std::vector<Packed> standings(m_points.size());
        while (more) {
            const qint64 entry = events.int64(0);
            m_events.clear();
            while (more && events.int64(0) == entry) {
                const qint64 seq = events.int64(1);
                if (const QByteArrayView state = events.utf8(4); seq <= lastSeq && !state.isEmpty()) {
                    m_events.push_back(lineOf(events, seq, state));
                }
                CANBAO_TRY_ASSIGN(more, events.step());
            }
            if (m_events.empty()) {
                continue;
            }
            do {
                CANBAO_TRY_ASSIGN(const bool found, entries.step());
                if (!found) {
                    return {};
                }
            } while (entries.int64(0) < entry);
            const ListKind kind = m_kinds.value(m_kinds.number(entries.utf8(2)));
            const Insurance insurance = m_insurances.value(m_insurances.number(entries.utf8(3)));
            for (size_t i = 0; i < m_points.size(); ++i) {
                standings[i] = standingAt(m_points[i], entry, entries.int64(1), kind, insurance);
            }
            take(entry, std::span<const Packed>(standings));
        }
        return {};
    }

private:
    struct Point {
        AsOf at;
        int day = 0;
        QHash<qint64, qint64> villagesBefore;
        QHash<qint64, quint8> groups;
    };

    EventLine lineOf(const Statement& row, qint64 seq, QByteArrayView state) {
        EventLine line;
        line.seq = seq;
        line.day = dayNumber(row.utf8(2));
        const QByteArrayView kind = row.utf8(3);
        line.issues = kind == "entry-issued";
        line.undoes = kind == "result-undone";
        line.state = m_states.value(m_states.number(state));
        line.reason = m_reasons.number(row.utf8(5));
        line.insurance = m_insurances.value(m_insurances.number(row.utf8(6)));
        return line;
    }

    Packed standingAt(const Point& point, qint64 entry, qint64 village, ListKind kind, Insurance insurance) {
        m_standing.clear();
        for (const EventLine& event : m_events) {
            if (event.seq > point.at.seq) {
                break;
            }
            if (!event.undoes) {
                m_standing.push_back(&event);
            } else if (!m_standing.empty()) { // what was taken back never was
                m_standing.pop_back();
            }
        }
        const EventLine* last = nullptr;
        bool issued = false;
        for (const EventLine* const event : m_standing) {
            if (event->day <= point.day) {
                last = event;
                issued = issued || event->issues;
            }
        }
        if (!issued || last->state == State::Void) {
            return {};
        }
        const bool enrolled = last->state == State::Enrolled;
        return Packed::of(point.villagesBefore.isEmpty() ? village : point.villagesBefore.value(entry, village),
                          point.groups.isEmpty() ? 0 : point.groups.value(entry), kind, insurance, last->state,
                          last->reason, enrolled ? last->insurance : Insurance::Unspecified);
    }

    const Ledger& m_ledger;
    SpecialGroups m_groups;
    std::vector<Point> m_points;
    std::vector<EventLine> m_events; ///< of one entry
    std::vector<const EventLine*> m_standing;
    Interned<State, stateOf> m_states;
    Interned<Insurance, insuranceOf> m_insurances;
    Interned<ListKind, kindOf> m_kinds;
    Reasons m_reasons;
};

} // namespace

Result<TalliesAsOf> talliesAsOf(const Ledger& ledger, std::span<const AsOf> points, SpecialGroups groups) {
    Scan scan(ledger, points, groups);
    std::vector<QHash<quint64, qint64>> counts(points.size());
    TalliesAsOf found;
    found.differing.resize(std::max<qsizetype>(0, qsizetype(points.size()) - 1));
    CANBAO_TRY(scan.run([&](qint64, std::span<const Packed> standings) {
        for (size_t i = 0; i < standings.size(); ++i) {
            if (standings[i].bits != Packed::kNone) {
                ++counts[i][standings[i].bits];
            }
            if (i > 0 && standings[i].bits != standings[i - 1].bits) {
                ++found.differing[qsizetype(i) - 1];
            }
        }
    }));
    for (const QHash<quint64, qint64>& counted : counts) {
        found.tallies.append(unpacked(counted, scan.reasons()));
    }
    return found;
}

Result<QList<Tally>> talliesAsOf(const Ledger& ledger, const AsOf& point, SpecialGroups groups) {
    CANBAO_TRY_ASSIGN(TalliesAsOf found, talliesAsOf(ledger, std::span(&point, 1), groups));
    return std::move(found.tallies.first());
}

Result<QList<Tally>> talliesNow(const Ledger& ledger) {
    // Counted here: SQLite would sort all entries first, and hold them in memory for it.
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().prepare(
                                          "SELECT village, kind, insurance, state, reason, enrolled_in FROM entry "
                                          "WHERE state <> 'void'"));
    Interned<ListKind, kindOf> kinds;
    Interned<Insurance, insuranceOf> insurances;
    Interned<State, stateOf> states;
    Interned<QString, sameText> reasons;
    QHash<quint64, qint64> counts;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return unpacked(counts, reasons);
        }
        ++counts[Packed::of(rows.int64(0), 0, kinds.value(kinds.number(rows.utf8(1))),
                            insurances.value(insurances.number(rows.utf8(2))),
                            states.value(states.number(rows.utf8(3))), reasons.number(rows.utf8(4)),
                            insurances.value(insurances.number(rows.utf8(5))))
                     .bits];
    }
}

Result<> visitStandings(const Ledger& ledger, std::span<const AsOf> points, const StandingVisitor& visitor,
                        SpecialGroups groups) {
    Scan scan(ledger, points, groups);
    std::vector<std::optional<Standing>> standings(points.size());
    return scan.run([&](qint64 entry, std::span<const Packed> packed) {
        bool counted = false;
        for (size_t i = 0; i < packed.size(); ++i) {
            standings[i].reset();
            if (packed[i].bits != Packed::kNone) {
                standings[i] = packed[i].unpacked(scan.reasons());
                counted = true;
            }
        }
        if (counted) {
            visitor(EntryId{entry}, standings);
        }
    });
}

} // namespace canbao::store
