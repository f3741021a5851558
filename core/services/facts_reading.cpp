#include "core/services/facts_reading.h"

#include "core/domain/list_words.h"
#include "core/domain/partial_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;
using canbao::domain::ListKind;
using Standing = canbao::rules::Holding::Standing;

namespace canbao::services {

namespace {

// Where a fact is from, as it stands in the rules' sentences (resources/rules/grounds.csv), which are Chinese too.
const QString kByResult = u"核实结果"_s;
const QString kByVillage = u"名单所列村（社区）"_s;
const QString kNoEmployer = u"名单上未见用人单位"_s;

} // namespace

FactsReading::FactsReading(const store::SubjectFile& file, QDate on, const domain::CodeTables& codes)
    : m_file(file)
    , m_on(on)
    , m_codes(codes) {
    m_facts.birth = file.person()->birth;
    m_facts.sex = file.person()->sex;
}

QString FactsReading::listName(const domain::ReferenceRecord& record) const {
    return m_codes.label(record.kind) + u"名单"_s;
}

void FactsReading::takeLists() {
    for (const domain::ReferenceRecord& record : m_file.references) {
        if (!m_facts.birth.isValid()) {
            m_facts.birth = record.birth;
        }
        if (m_facts.sex == domain::Sex::Unknown) {
            m_facts.sex = record.sex;
        }
        switch (record.kind) {
        case ListKind::Deaths: {
            const auto died = domain::PartialDate::parse(record.facts.value(u"died_on"_s), m_on);
            if (!died || died->first <= m_on) {
                m_facts.deceased = {true, listName(record)};
            }
            break;
        }
        case ListKind::Students:
            takeStudent(record);
            break;
        case ListKind::Sentenced:
            takeSentence(record);
            break;
        case ListKind::Households:
            takeHousehold(record);
            break;
        case ListKind::PensionInsured:
        case ListKind::MedicalInsured:
            takeInsured(record);
            break;
        default:
            break;
        }
    }
}

void FactsReading::takeStudent(const domain::ReferenceRecord& record) {
    m_facts.student = {domain::saysAtSchool(record.facts.value(u"school_status"_s)), listName(record)};
}

void FactsReading::takeSentence(const domain::ReferenceRecord& record) {
    if (domain::saysInPrison(record.facts.value(u"sentence"_s), record.facts.value(u"sentence_to"_s), m_on)) {
        m_facts.work = {rules::Work::Imprisoned, listName(record)};
    }
}

void FactsReading::takeHousehold(const domain::ReferenceRecord& record) {
    using domain::HouseholdWord;
    const HouseholdWord word =
        domain::householdWord(QString(record.facts.value(u"status"_s) + record.facts.value(u"note"_s)));
    if (word == HouseholdWord::Died) {
        m_facts.deceased = {true, listName(record)};
    } else if (word == HouseholdWord::Emigrated) {
        m_facts.emigrated = {true, listName(record)};
    } else if (word == HouseholdWord::InArmy) {
        m_facts.work = {rules::Work::Military, listName(record)};
    }
    const bool away = word == HouseholdWord::MovedOut || word == HouseholdWord::Cancelled;
    m_facts.registration = {away ? rules::Registration::Elsewhere : rules::Registration::Here, listName(record)};
}

void FactsReading::takeInsured(const domain::ReferenceRecord& record) {
    const QString status = record.facts.value(u"status"_s);
    const domain::InsuredWord word = domain::insuredWord(status);
    if (word == domain::InsuredWord::Ended) {
        return;
    }
    if (record.insurance == Insurance::Unspecified) {
        (record.kind == ListKind::PensionInsured ? m_facts.pensionUnsaid : m_facts.medicalUnsaid) = listName(record);
        return;
    }
    Standing standing = word == domain::InsuredWord::Receiving ? Standing::Receiving
                        : word == domain::InsuredWord::Lapsed  ? Standing::Lapsed
                                                               : Standing::Paying;
    // 参保年度: a list of last year's insured says nothing of this year but that they were.
    const auto year = domain::PartialDate::parse(record.facts.value(u"year"_s), m_on);
    if (record.kind == ListKind::MedicalInsured && year && year->first.year() < m_on.year()) {
        standing = Standing::Lapsed;
    }
    hold(record.insurance, standing, domain::saysElsewhere(status), listName(record));
}

void FactsReading::hold(Insurance insurance, Standing standing, bool elsewhere, const QString& from) {
    if (insurance == Insurance::Unspecified) {
        return;
    }
    m_facts.holdings.removeIf([&](const rules::Holding& held) { return held.insurance == insurance; });
    m_facts.holdings.append({insurance, standing, elsewhere, from});
}

void FactsReading::takeResults() {
    for (const domain::Entry& entry : m_file.entries) {
        if (entry.occurredOn <= m_on || !domain::hasResult(entry.state)) {
            takeResult(entry);
        }
    }
}

void FactsReading::takeResult(const domain::Entry& entry) {
    if (entry.state == domain::State::Enrolled) {
        hold(entry.enrolledIn, Standing::Paying, false, kByResult);
        return;
    }
    if (!domain::hasResult(entry.state)) {
        if (entry.kind == ListKind::LapsedPayers && entry.state != domain::State::Withdrawn &&
            m_facts.holding(entry.insurance) == nullptr) {
            hold(entry.insurance, Standing::Lapsed, false, m_codes.label(entry.kind) + u"名单"_s);
        }
        return;
    }
    const QString& reason = entry.reason;
    const auto scheme = domain::insuranceFromCode(entry.evidence.value(u"insured-scheme"_s));
    if (reason == "deceased"_L1) {
        m_facts.deceased = {true, kByResult};
    } else if (reason == "emigrated"_L1) {
        m_facts.emigrated = {true, kByResult};
    } else if (reason == "military"_L1) {
        m_facts.work = {rules::Work::Military, kByResult};
    } else if (reason == "imprisoned"_L1) {
        m_facts.work = {rules::Work::Imprisoned, kByResult};
    } else if (reason == "student"_L1) {
        m_facts.student = {true, kByResult};
    } else if (reason == "moved-out"_L1) {
        m_facts.registration = {rules::Registration::Elsewhere, kByResult};
    } else if (reason == "insured-elsewhere"_L1) {
        hold(scheme.value_or(entry.insurance), Standing::Paying, true, kByResult);
    } else if (reason == "insured-other"_L1) {
        hold(scheme.value_or(Insurance::Unspecified), Standing::Paying, false, kByResult);
    } else if (reason == "pensioner"_L1) {
        const bool employee = entry.insurance == Insurance::EmployeePension;
        hold(employee ? Insurance::EmployeePension : Insurance::ResidentPension, Standing::Receiving, false, kByResult);
    }
}

void FactsReading::takeWorkplaces(const QList<store::Workplace>& workplaces) {
    const bool listed = std::ranges::any_of(m_file.entries, [](const domain::Entry& entry) {
        return entry.kind == ListKind::EmployedUnenrolled && entry.state != domain::State::Withdrawn &&
               entry.state != domain::State::Excluded;
    });
    if (m_facts.work.known() || (workplaces.isEmpty() && !listed)) {
        return;
    }
    m_facts.work = {rules::Work::Employed,
                    workplaces.isEmpty() ? m_codes.label(ListKind::EmployedUnenrolled) + u"名单"_s : u"用工花名册"_s};
    m_facts.employer = workplaces.isEmpty() ? m_facts.work.from : workplaces.first().name;
    for (const store::Workplace& workplace : workplaces) {
        if (!m_facts.employerKind) {
            m_facts.employerKind = rules::employerKindOf(workplace.creditCode, workplace.name);
        }
    }
}

void FactsReading::takeGroups(const QList<store::GroupTag>& tags) {
    for (const store::GroupTag& tag : tags) {
        if (tag.holdsOn(m_on) && !m_facts.groups.contains(tag.group)) {
            m_facts.groups.append(tag.group);
        }
    }
    if (m_facts.in(domain::SpecialGroup::NewEmployment) && !m_facts.work.known()) {
        m_facts.work = {rules::Work::Flexible, u"新业态从业人员"_s};
    }
}

void FactsReading::conclude(bool studentsKnown) {
    if (!m_facts.work.known()) {
        m_facts.work = {rules::Work::None, kNoEmployer};
    }
    if (!m_facts.registration.known() && m_file.person()->village) {
        m_facts.registration = {rules::Registration::Here, kByVillage};
    }
    if (!m_facts.student.known() && studentsKnown) {
        m_facts.student = {false, m_codes.label(ListKind::Students) + u"名单"_s};
    }
}

} // namespace canbao::services
