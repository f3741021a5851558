#include "core/demo/suggestions.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace canbao::demo {

using domain::Insurance;
using domain::ListKind;
using domain::Outcome;

namespace {

struct Finding {
    Outcome outcome;
    QString reason;
};

Finding excluded(const QString& reason) {
    return {Outcome::Excluded, reason};
}

bool isPension(Insurance insurance) {
    return insurance != Insurance::ResidentMedical; // the lists of the employed name no insurance and mean pension
}

std::optional<Finding> aboutPension(Pension pension, ListKind list, Insurance insurance) {
    switch (pension) {
    case Pension::Receiving:
        return excluded(u"pensioner"_s);
    case Pension::Resident:
        if (insurance == Insurance::ResidentPension && list != ListKind::LapsedPayers) {
            return Finding{Outcome::Enrolled, {}};
        }
        return std::nullopt; // somebody at work belongs into the employees' pension
    case Pension::Employee:
        if (insurance == Insurance::ResidentPension) {
            return excluded(u"insured-other"_s);
        }
        return Finding{Outcome::Enrolled, {}};
    default:
        return std::nullopt;
    }
}

std::optional<Finding> aboutMedical(Medical medical) {
    switch (medical) {
    case Medical::Resident:
        return Finding{Outcome::Enrolled, {}};
    case Medical::Employee:
        return excluded(u"insured-other"_s);
    default:
        return std::nullopt;
    }
}

/// What standing on `source` means for a row of `list`.
std::optional<Finding> findingAbout(const Resident& person, ListKind list, Insurance insurance, ListKind source) {
    switch (source) {
    case ListKind::Deaths:
        return excluded(u"deceased"_s);
    case ListKind::Students:
        return isPension(insurance) ? std::optional(excluded(u"student"_s)) : std::nullopt;
    case ListKind::Sentenced:
        return excluded(u"imprisoned"_s);
    case ListKind::Households:
        return person.has(Trait::MovedOut) ? std::optional(excluded(u"moved-out"_s)) : std::nullopt;
    case ListKind::PensionInsured:
        return isPension(insurance) ? aboutPension(person.pension, list, insurance) : std::nullopt;
    case ListKind::MedicalInsured:
        return isPension(insurance) ? std::nullopt : aboutMedical(person.medical);
    default:
        return std::nullopt; // special groups: a fact about the person, no result
    }
}

bool nameStands(const RowTruth& row) {
    return std::ranges::none_of(row.cells, [](const CellTruth& cell) { return cell.field == u"name"; });
}

QString confidenceOf(const RowTruth& one, const RowTruth& other) {
    if (!one.identifiable || !other.identifiable) {
        return u"name-and-birth"_s;
    }
    return nameStands(one) && nameStands(other) ? u"id-and-name"_s : u"id-only"_s;
}

} // namespace

QList<SuggestionTruth> trueSuggestions(const Township& town, const QList<DemoList>& cityLists,
                                       const QList<DemoList>& departmentLists) {
    QHash<QString, const Resident*> people;
    for (const Resident& person : town.residents) {
        people.insert(person.citizenId, &person);
    }
    QHash<QString, const Firm*> firms;
    for (const Firm& firm : town.firms) {
        firms.insert(firm.creditCode, &firm);
    }
    struct Reference {
        const DemoList* list;
        const RowTruth* row;
    };
    QMultiHash<QString, Reference> references;
    for (const DemoList& list : departmentLists) {
        for (const ListRow& row : list.rows) {
            if (row.truth.fate == Fate::Accepted) {
                references.insert(row.truth.subject, {&list, &row.truth});
            }
        }
    }

    QList<SuggestionTruth> suggestions;
    const auto suggest = [&](const DemoList& list, const RowTruth& row, const Reference& reference, Finding finding) {
        suggestions.append({list.kind, row.sheetRow, row.insurance, row.subject, reference.list->kind,
                            reference.row->sheetRow, finding.outcome, finding.reason,
                            confidenceOf(row, *reference.row)});
    };
    for (const DemoList& list : cityLists) {
        for (const ListRow& row : list.rows) {
            if (row.cells.isEmpty() || row.truth.fate != Fate::Accepted) {
                continue;
            }
            QList<Reference> about = references.values(row.truth.subject);
            std::ranges::sort(about, {}, [](const Reference& reference) { return reference.list->kind; });
            for (const Reference& reference : std::as_const(about)) {
                if (const Resident* person = people.value(row.truth.subject)) {
                    if (const auto finding =
                            findingAbout(*person, list.kind, row.truth.insurance, reference.list->kind)) {
                        suggest(list, row.truth, reference, *finding);
                    }
                } else if (const Firm* firm = firms.value(row.truth.subject);
                           firm != nullptr && reference.list->kind == ListKind::MarketRegistered &&
                           firm->status != FirmStatus::Open) {
                    suggest(list, row.truth, reference, excluded(u"closed-down"_s));
                }
            }
        }
    }
    return suggestions;
}

} // namespace canbao::demo
