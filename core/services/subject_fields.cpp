#include "core/services/subject_fields.h"

#include "core/domain/person_name.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;
using canbao::domain::Employer;
using canbao::domain::Person;

namespace canbao::services {

namespace {

/// A field that is a text of the subject itself.
template <class Subject>
struct TextField {
    QLatin1StringView code;
    QString Subject::*member;
};

constexpr TextField<Person> kPersonTexts[] = {
    {"name"_L1, &Person::name},   {"citizen_id"_L1, &Person::citizenId}, {"id_as_sent"_L1, &Person::idAsSent},
    {"phone"_L1, &Person::phone}, {"address"_L1, &Person::address},      {"group"_L1, &Person::group},
};
constexpr TextField<Employer> kEmployerTexts[] = {
    {"employer_name"_L1, &Employer::name},       {"credit_code"_L1, &Employer::creditCode},
    {"code_as_sent"_L1, &Employer::codeAsSent},  {"phone"_L1, &Employer::phone},
    {"legal_person"_L1, &Employer::legalPerson}, {"address"_L1, &Employer::address},
};

template <class Subject>
constexpr std::span<const TextField<Subject>> textFields() {
    if constexpr (std::is_same_v<Subject, Person>) {
        return kPersonTexts;
    } else {
        return kEmployerTexts;
    }
}

/// What follows from a person's number.
QString derived(const Person& person, const QString& field) {
    return field == "id_status"_L1 ? code(person.idStatus)
           : field == "sex"_L1     ? code(person.sex)
                                   : person.birth.toString(Qt::ISODate);
}
QString derived(const Employer&, const QString&) {
    return {};
}

void setDerived(Person& person, const QString& field, const QString& value) {
    if (field == "id_status"_L1) {
        person.idStatus = domain::idStatusFromCode(value);
    } else if (field == "sex"_L1) {
        person.sex = domain::sexFromCode(value);
    } else if (field == "birth"_L1) {
        person.birth = QDate::fromString(value, Qt::ISODate);
    }
}
void setDerived(Employer&, const QString&, const QString&) {}

} // namespace

template <class Subject>
const QStringList& SubjectFields<Subject>::correctable() const {
    static const QStringList fields =
        std::is_same_v<Subject, Person>
            ? QStringList{u"name"_s, u"citizen_id"_s, u"phone"_s, u"village"_s, u"group"_s, u"address"_s}
            : QStringList{u"employer_name"_s, u"credit_code"_s, u"legal_person"_s,
                          u"phone"_s,         u"village"_s,     u"address"_s};
    return fields;
}

template <class Subject>
const QStringList& SubjectFields<Subject>::all() const {
    static const QStringList fields =
        correctable() +
        (std::is_same_v<Subject, Person> ? QStringList{u"id_as_sent"_s, u"id_status"_s, u"sex"_s, u"birth"_s}
                                         : QStringList{u"code_as_sent"_s});
    return fields;
}

template <class Subject>
QString SubjectFields<Subject>::get(const Subject& subject, const QString& field) const {
    if (field == "village"_L1) {
        return codeOf(subject.village);
    }
    const auto fields = textFields<Subject>();
    const auto found = std::ranges::find_if(fields, [&](const auto& text) { return text.code == field; });
    return found != fields.end() ? subject.*(found->member) : derived(subject, field);
}

template <class Subject>
bool SubjectFields<Subject>::set(Subject& subject, const QString& field, const QString& value) const {
    if (field == "village"_L1) {
        subject.village = villageOf(value);
        return value.isEmpty() || subject.village;
    }
    const auto fields = textFields<Subject>();
    const auto found = std::ranges::find_if(fields, [&](const auto& text) { return text.code == field; });
    if (found != fields.end()) {
        subject.*(found->member) = value;
    } else {
        setDerived(subject, field, value);
    }
    return true;
}

template <class Subject>
QString SubjectFields<Subject>::number(const Subject& subject) {
    if constexpr (std::is_same_v<Subject, Person>) {
        return subject.citizenId.isEmpty() ? subject.idAsSent : subject.citizenId;
    } else {
        return subject.creditCode.isEmpty() ? subject.codeAsSent : subject.creditCode;
    }
}

template <class Subject>
QString SubjectFields<Subject>::matchName(const Subject& subject) {
    if constexpr (std::is_same_v<Subject, Person>) {
        return domain::matchName(subject.name);
    } else {
        return domain::matchEmployerName(subject.name);
    }
}

template <class Subject>
QString SubjectFields<Subject>::codeOf(DivisionId village) const {
    const auto found = std::ranges::find(m_villages, village, &domain::Village::id);
    return found != m_villages.end() ? found->code : QString();
}

template <class Subject>
DivisionId SubjectFields<Subject>::villageOf(const QString& code) const {
    const auto found = std::ranges::find(m_villages, code, &domain::Village::code);
    return found != m_villages.end() ? found->id : DivisionId{};
}

template class SubjectFields<Person>;
template class SubjectFields<Employer>;

} // namespace canbao::services
