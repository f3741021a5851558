#pragma once

#include "core/domain/suggestion.h"
#include "core/store/database.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <functional>
#include <string>

namespace canbao::store {

/// What rows of one kind of list (and insurance) say to the point, each wording once: of deaths the days, of those
/// insured status and place, of pupils their status and school, of those sentenced the sentence and its end, of
/// households and projects status and note, of employers their status.
struct StatedWords {
    domain::ListKind kind = domain::ListKind::Deaths;
    domain::Insurance insurance = domain::Insurance::Unspecified;
    QStringList words; ///< as they stand on the list

    friend bool operator==(const StatedWords&, const StatedWords&) = default;
};

/// What a wording comes to: a number that only the caller knows the meaning of.
using StatementOf = std::function<int(const StatedWords&)>;

/// What a statement means for an entry of a city list, for people of an age (in years; -1 when it is not known).
struct RulingRow {
    int statement = 0;
    domain::ListKind list = domain::ListKind::UnenrolledPersons;
    domain::Insurance insurance = domain::Insurance::Unspecified;
    int fromAge = -1;
    int toAge = -1;
    domain::Outcome outcome = domain::Outcome::Excluded;
    QString reason;
    domain::Insurance joined = domain::Insurance::Unspecified;
    bool question = false;
};

/// A subject of the ledger and a department's record of the same name (and, of persons, the same birth), one of whose
/// numbers does not hold.
struct Lookalike {
    struct Side {
        qint64 id = 0;  ///< of the person or employer; of the record
        QString number; ///< as it was sent where it does not hold
        DivisionId village;
    };
    Side ledger;
    Side reference;
};

struct ComparisonCounts {
    qint64 references = 0; ///< records that were looked at
    qint64 entries = 0;    ///< entries that were looked at
    qint64 added = 0;      ///< suggestions that are new
    qint64 gone = 0;       ///< open suggestions whose evidence went
};

/// One comparison, within the caller's transaction, in sets: what changed since the last one goes through temporary
/// tables from pairs (entry, record) over what the records say to suggestions. The rules come from outside.
class ComparisonStage {
public:
    /// Whether anything changed since the last comparison.
    [[nodiscard]] static Result<bool> isDue(const Database& database);
    /// `kinds`: the departments' lists that can suggest anything.
    [[nodiscard]] static Result<ComparisonStage> begin(const Database& database, const QList<domain::ListKind>& kinds,
                                                       QDate today, StatementOf statementOf);

    /// Pairs those of one usable number.
    [[nodiscard]] Result<> pairByNumber();
    /// Those that may be one by their name; who is, is paired with `pairByName`.
    [[nodiscard]] Result<QList<Lookalike>> lookalikes(domain::SubjectType type);
    [[nodiscard]] Result<> pairByName(domain::SubjectType type, const QList<Lookalike>& same);

    /// What the paired records say.
    [[nodiscard]] Result<> say();
    [[nodiscard]] Result<> rule(const QList<RulingRow>& rulings);

    /// Suggestions as the pairs now have it. What a clerk decided stays decided and does not come back on the same
    /// evidence.
    [[nodiscard]] Result<ComparisonCounts> settle();
    /// Nothing is due any more.
    [[nodiscard]] Result<> finish();

private:
    ComparisonStage(const Database& database, std::string kinds, QDate today)
        : m_database(&database)
        , m_kinds(std::move(kinds))
        , m_today(today) {}
    /// How records are looked up: by which column, whether in its order, and which of them.
    struct Looked {
        const char* by;
        bool inOrder;
        const char* of;
    };
    [[nodiscard]] std::string filled(const std::string& text, domain::SubjectType type, const Looked& looked) const;
    [[nodiscard]] Result<> findHits();
    [[nodiscard]] Result<> forgetDecided();

    const Database* m_database;
    std::string m_kinds; ///< SQL: 'deaths', 'students' …
    QDate m_today;
};

/// SQL that notes what records say and what it comes to, within a comparison; `records`: a FROM clause that calls them
/// `r`.
[[nodiscard]] std::string sayingSql(const char* records);

} // namespace canbao::store
