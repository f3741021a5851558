#include "core/intake/subject_changes.h"

#include "core/domain/person_name.h"

#include <QJsonArray>

#include <algorithm>

namespace canbao::intake {

namespace {

/// One field of a subject, as text both ways: the same table serves comparing, applying and undoing.
template <class Subject>
struct Accessor {
    Field field;
    QString (*get)(const Subject&, const VillageCodes&);
    void (*set)(Subject&, const QString&, const VillageCodes&);
};

template <class Subject, QString Subject::*member>
constexpr Accessor<Subject> textAccessor(Field field) {
    return {field, [](const Subject& subject, const VillageCodes&) { return subject.*member; },
            [](Subject& subject, const QString& value, const VillageCodes&) { subject.*member = value; }};
}

template <class Subject>
constexpr Accessor<Subject> villageAccessor() {
    return {Field::Village,
            [](const Subject& subject, const VillageCodes& villages) { return villages.codeOf(subject.village); },
            [](Subject& subject, const QString& code, const VillageCodes& villages) {
                subject.village = villages.villageOf(code);
            }};
}

using domain::Employer;
using domain::Person;

constexpr Accessor<Person> kPersonFields[] = {
    textAccessor<Person, &Person::name>(Field::Name),
    {Field::Sex, [](const Person& person, const VillageCodes&) { return domain::code(person.sex); },
     [](Person& person, const QString& code, const VillageCodes&) { person.sex = domain::sexFromCode(code); }},
    textAccessor<Person, &Person::ethnicity>(Field::Ethnicity),
    villageAccessor<Person>(),
    textAccessor<Person, &Person::group>(Field::Group),
    textAccessor<Person, &Person::address>(Field::Address),
    textAccessor<Person, &Person::phone>(Field::Phone),
};

constexpr Accessor<Employer> kEmployerFields[] = {
    textAccessor<Employer, &Employer::name>(Field::EmployerName),
    textAccessor<Employer, &Employer::legalPerson>(Field::LegalPerson),
    textAccessor<Employer, &Employer::phone>(Field::Phone),
    textAccessor<Employer, &Employer::industry>(Field::Industry),
    {Field::Headcount,
     [](const Employer& employer, const VillageCodes&) {
         return employer.headcount < 0 ? QString() : QString::number(employer.headcount);
     },
     [](Employer& employer, const QString& text, const VillageCodes&) {
         employer.headcount = text.isEmpty() ? -1 : text.toInt();
     }},
    villageAccessor<Employer>(),
    textAccessor<Employer, &Employer::address>(Field::Address),
};

bool sameValue(Field field, const QString& known, const QString& sent) {
    switch (field) {
    case Field::Name:
        return domain::matchName(known) == domain::matchName(sent);
    case Field::EmployerName:
        return domain::matchEmployerName(known) == domain::matchEmployerName(sent);
    default:
        return known == sent;
    }
}

ChangeFate fateOf(FieldPolicy policy, bool fills) {
    const bool taken = policy == FieldPolicy::Overwrite || (policy == FieldPolicy::Fill && fills);
    return taken ? ChangeFate::Taken : ChangeFate::KeptByPolicy;
}

template <class Subject, size_t N>
QList<FieldChange> compare(const Accessor<Subject> (&fields)[N], const Subject& known, const Subject& sent,
                           const VillageCodes& villages, const FieldPolicies& policies) {
    QList<FieldChange> changes;
    for (const Accessor<Subject>& accessor : fields) {
        const QString from = accessor.get(known, villages);
        const QString to = accessor.get(sent, villages);
        if (!to.isEmpty() && !sameValue(accessor.field, from, to)) {
            changes.append({accessor.field, from, to, fateOf(policies.of(accessor.field), from.isEmpty())});
        }
    }
    return changes;
}

template <class Subject, size_t N>
void apply(const Accessor<Subject> (&fields)[N], Subject& subject, const QList<FieldChange>& changes,
           const VillageCodes& villages, ChangeDirection direction) {
    const bool forward = direction == ChangeDirection::Apply;
    for (const FieldChange& change : changes) {
        const auto accessor = std::ranges::find(fields, change.field, &Accessor<Subject>::field);
        if (change.kept() || accessor == std::end(fields)) {
            continue;
        }
        if (forward || accessor->get(subject, villages) == change.to) {
            accessor->set(subject, forward ? change.to : change.from, villages);
        }
    }
}

} // namespace

VillageCodes::VillageCodes(const QList<domain::Village>& villages) {
    for (const domain::Village& village : villages) {
        m_codes.insert(village.id, village.code);
        m_villages.insert(village.code, village.id);
    }
}

QList<FieldChange> changesBetween(const Person& known, const Person& sent, const VillageCodes& villages,
                                  const FieldPolicies& policies) {
    return compare(kPersonFields, known, sent, villages, policies);
}

QList<FieldChange> changesBetween(const Employer& known, const Employer& sent, const VillageCodes& villages,
                                  const FieldPolicies& policies) {
    return compare(kEmployerFields, known, sent, villages, policies);
}

void keepVerified(QList<FieldChange>& changes) {
    for (FieldChange& change : changes) {
        if (!change.kept() && !change.from.isEmpty()) {
            change.fate = ChangeFate::KeptVerified;
        }
    }
}

void keepCorrected(QList<FieldChange>& changes, const QStringList& fields) {
    for (FieldChange& change : changes) {
        if (!change.kept() && fields.contains(code(change.field))) {
            change.fate = ChangeFate::KeptVerified;
        }
    }
}

void applyChanges(Person& person, const QList<FieldChange>& changes, const VillageCodes& villages,
                  ChangeDirection direction) {
    apply(kPersonFields, person, changes, villages, direction);
}

void applyChanges(Employer& employer, const QList<FieldChange>& changes, const VillageCodes& villages,
                  ChangeDirection direction) {
    apply(kEmployerFields, employer, changes, villages, direction);
}

QJsonObject toJson(const QList<FieldChange>& changes) {
    QJsonObject json;
    for (const FieldChange& change : changes) {
        if (!change.kept()) {
            json.insert(code(change.field), QJsonArray{change.from, change.to});
        }
    }
    return json;
}

QList<FieldChange> changesFromJson(const QJsonObject& json) {
    QList<FieldChange> changes;
    for (auto item = json.begin(); item != json.end(); ++item) {
        const QJsonArray values = item.value().toArray();
        if (const auto field = fieldFromCode(item.key())) {
            changes.append({*field, values.at(0).toString(), values.at(1).toString(), ChangeFate::Taken});
        }
    }
    return changes;
}

} // namespace canbao::intake
