#include "core/intake/reference_changes.h"

#include "core/domain/person_name.h"

using namespace Qt::StringLiterals;

namespace canbao::intake {

using domain::ReferenceRecord;

namespace {

void addFact(ReferenceRecord& record, Field field, const QString& text) {
    if (!text.isEmpty()) {
        record.facts.insert(code(field), text);
    }
}

void describe(ReferenceRecord& record, const domain::Person& person) {
    record.number = person.citizenId;
    record.numberAsSent = person.idAsSent;
    record.numberStatus = person.idStatus;
    record.sex = person.sex;
    record.birth = person.birth;
    record.village = person.village;
    record.villageAsSent = person.villageAsSent;
    record.address = person.address;
    addFact(record, Field::Ethnicity, person.ethnicity);
    addFact(record, Field::Group, person.group);
    addFact(record, Field::Phone, person.phone);
}

void describe(ReferenceRecord& record, const domain::Employer& employer) {
    record.number = employer.creditCode;
    record.numberAsSent = employer.codeAsSent;
    record.village = employer.village;
    record.villageAsSent = employer.villageAsSent;
    record.address = employer.address;
    addFact(record, Field::LegalPerson, employer.legalPerson);
    addFact(record, Field::Phone, employer.phone);
    addFact(record, Field::Industry, employer.industry);
    addFact(record, Field::Headcount, employer.headcount < 0 ? QString() : QString::number(employer.headcount));
}

Field nameField(const ReferenceRecord& record) {
    return record.subjectType == domain::SubjectType::Person ? Field::Name : Field::EmployerName;
}

} // namespace

ReferenceRecord recordFrom(const RowReading& reading, domain::ListKind kind) {
    ReferenceRecord record;
    record.kind = kind;
    record.insurance = reading.insurance;
    record.subjectType = reading.subject;
    record.identityKey = reading.identityKey();
    record.name = reading.name();
    if (reading.subject == domain::SubjectType::Person) {
        describe(record, reading.person);
    } else {
        describe(record, reading.employer);
    }
    for (auto fact = reading.facts.begin(); fact != reading.facts.end(); ++fact) {
        addFact(record, fact.key(), *fact);
    }
    return record;
}

QList<FieldChange> changesBetween(const ReferenceRecord& known, const ReferenceRecord& sent,
                                  const VillageCodes& villages) {
    QList<FieldChange> changes;
    const auto compare = [&changes](Field field, const QString& from, const QString& to) {
        if (!to.isEmpty() && from != to) {
            changes.append({field, from, to, ChangeFate::Taken});
        }
    };
    if (domain::matchEmployerName(known.name) != domain::matchEmployerName(sent.name)) {
        compare(nameField(sent), known.name, sent.name);
    }
    compare(Field::Sex, domain::code(known.sex), domain::code(sent.sex));
    compare(Field::Birth, known.birth.toString(Qt::ISODate), sent.birth.toString(Qt::ISODate));
    compare(Field::Village, villages.codeOf(known.village), villages.codeOf(sent.village));
    compare(Field::Address, known.address, sent.address);
    for (auto fact = sent.facts.begin(); fact != sent.facts.end(); ++fact) {
        if (const auto field = fieldFromCode(fact.key()); field && *field != Field::Birth) {
            compare(*field, known.facts.value(fact.key()), *fact);
        }
    }
    return changes;
}

ReferenceRecord updated(ReferenceRecord known, const ReferenceRecord& sent) {
    const auto take = [](QString& text, const QString& newer) { text = newer.isEmpty() ? text : newer; };
    take(known.name, sent.name);
    take(known.address, sent.address);
    take(known.villageAsSent, sent.villageAsSent);
    known.number = sent.number;
    known.numberAsSent = sent.numberAsSent;
    known.numberStatus = sent.numberStatus;
    known.sex = sent.sex == domain::Sex::Unknown ? known.sex : sent.sex;
    known.birth = sent.birth.isValid() ? sent.birth : known.birth;
    known.village = sent.village ? sent.village : known.village;
    known.facts.insert(sent.facts);
    known.batch = sent.batch;
    known.sheet = sent.sheet;
    known.row = sent.row;
    known.stands = true;
    return known;
}

} // namespace canbao::intake
