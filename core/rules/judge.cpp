#include "core/rules/judge.h"

#include "core/rules/grounds.h"

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;
using Standing = canbao::rules::Holding::Standing;

namespace canbao::rules {

namespace {

bool isPublic(std::optional<EmployerKind> kind) {
    return kind == EmployerKind::Government || kind == EmployerKind::Institution;
}

} // namespace

Judge::Judge(const PersonFacts& person, QDate on, const PolicyTables& tables)
    : m_person(person)
    , m_on(on)
    , m_tables(tables)
    , m_age(person.ageOn(on)) {
    if (!m_age) {
        return;
    }
    const bool mayBeWoman = person.sex != domain::Sex::Male;
    const bool mayBeMan = person.sex != domain::Sex::Female;
    m_retirement = retirementOf(person.birth, mayBeMan ? WorkerKind::Man : WorkerKind::Woman55, tables);
    Retirement first = m_retirement;
    // A woman who pays by herself is counted by the later age; only an employer has women of both kinds.
    if (mayBeWoman && (employed() || mayBeMan)) {
        first = retirementOf(person.birth, employed() ? WorkerKind::Woman50 : WorkerKind::Woman55, tables);
    }
    m_retiring = on >= m_retirement.month ? Retiring::Past : on >= first.month ? Retiring::Unsure : Retiring::Not;
}

Eligibility Judge::of(Insurance insurance) const {
    if (const auto said = ofAnyInsurance(insurance)) {
        return answer(insurance, *said);
    }
    switch (insurance) {
    case Insurance::EmployeePension:
        return answer(insurance, employeePension());
    case Insurance::ResidentPension:
        return answer(insurance, residentPension());
    case Insurance::EmployeeMedical:
        return answer(insurance, employeeMedical());
    case Insurance::ResidentMedical:
        return answer(insurance, residentMedical());
    case Insurance::Unemployment:
        return answer(insurance, unemployment());
    case Insurance::WorkInjury:
        return answer(insurance, workInjury());
    case Insurance::Unspecified:
        break;
    }
    Q_UNREACHABLE();
}

std::optional<Judge::Said> Judge::ofAnyInsurance(Insurance insurance) const {
    if (m_person.deceased.is(true)) {
        return Said{u"all-deceased"_s, {{u"from"_s, m_person.deceased.from}}};
    }
    if (m_age && *m_age < 0) {
        return Said{u"all-unborn"_s};
    }
    if (m_person.emigrated.is(true)) {
        return Said{u"all-emigrated"_s, {{u"from"_s, m_person.emigrated.from}}};
    }
    if (m_person.work.is(Work::Military)) {
        return Said{u"all-military"_s, {{u"from"_s, m_person.work.from}}};
    }
    if (m_person.work.is(Work::Employed) && m_person.student.is(true) && insurance != Insurance::ResidentPension) {
        return Said{u"all-student-works"_s};
    }
    const bool pension = insurance == Insurance::EmployeePension || insurance == Insurance::ResidentPension;
    const bool medical = insurance == Insurance::EmployeeMedical || insurance == Insurance::ResidentMedical;
    const QString unsaid = pension ? m_person.pensionUnsaid : medical ? m_person.medicalUnsaid : QString();
    if (!unsaid.isEmpty()) {
        return Said{u"all-scheme-unsaid"_s, {{u"from"_s, unsaid}}};
    }
    return std::nullopt;
}

std::optional<Judge::Said> Judge::keptFromWork(const QString& prefix) const {
    if (youngerThan(u"working-age"_s)) {
        return tooYoung(prefix + u"-too-young"_s, u"working-age"_s);
    }
    if (m_person.work.is(Work::Imprisoned)) {
        return Said{prefix + u"-imprisoned"_s, {{u"from"_s, m_person.work.from}}};
    }
    return std::nullopt;
}

std::optional<Judge::Said> Judge::schooling(const QString& prefix) const {
    const domain::PolicyRow questioned = m_tables.figure(u"student-questioned"_s, m_on);
    const bool old = m_age && *m_age >= questioned.number();
    if (m_person.student.is(true)) {
        return old ? Said{prefix + u"-student-old"_s, {{u"from"_s, m_person.student.from}}, questioned}
                   : Said{prefix + u"-student"_s, {{u"from"_s, m_person.student.from}}};
    }
    if (!m_person.student.known() && !old) {
        return Said{prefix + u"-student-unknown"_s};
    }
    return std::nullopt;
}

Judge::Said Judge::employeePension() const {
    if (!m_age) {
        return {u"ep-birth-unknown"_s};
    }
    if (const auto kept = keptFromWork(u"ep"_s)) {
        return *kept;
    }
    if (const Holding* const pension = receiving()) {
        return held(u"ep-receiving"_s, *pension);
    }
    if (const Holding* const there = elsewhere(Insurance::EmployeePension, Insurance::EmployeePension)) {
        return held(u"ep-elsewhere"_s, *there);
    }
    if (employed() && isPublic(m_person.employerKind)) {
        return {u"ep-public"_s};
    }
    if (m_retiring == Retiring::Past) {
        if (m_person.holding(Insurance::EmployeePension) == nullptr) {
            return retiredOn(u"ep-past-age"_s);
        }
        const auto months = m_tables.row(u"contribution-months"_s, domain::code(Insurance::EmployeePension), m_on);
        Said said = retiredOn(u"ep-retired-short"_s);
        said.words.insert(u"months"_s, QString::number(months ? months->number() : 0));
        said.basis = months;
        return said;
    }
    if (!employed()) {
        return employeePensionAlone();
    }
    if (m_retiring == Retiring::Unsure) {
        return retiredOn(u"ep-woman-category"_s);
    }
    return {m_person.employerKind ? u"ep-employer"_s : u"ep-employer-unknown"_s};
}

/// Those whom no employer signs up: flexible workers and whoever has no work.
Judge::Said Judge::employeePensionAlone() const {
    if (const auto school = schooling(u"ep"_s)) {
        return *school;
    }
    if (const Holding* const holding = m_person.holding(Insurance::EmployeePension)) {
        return held(holding->standing == Standing::Lapsed ? u"ep-lapsed"_s : u"ep-held"_s, *holding);
    }
    if (!m_person.registration.known()) {
        return m_person.residencePermit.is(true) ? Said{u"ep-permit"_s} : Said{u"ep-registration-unknown"_s};
    }
    if (m_person.registration.is(Registration::Elsewhere)) {
        const QString ground = !m_person.residencePermit.known()   ? u"ep-permit-unknown"_s
                               : m_person.residencePermit.is(true) ? u"ep-permit"_s
                                                                   : u"ep-no-permit"_s;
        return {ground, {{u"from"_s, m_person.registration.from}}};
    }
    return {worksForHimself() ? u"ep-flexible"_s : u"ep-resident"_s};
}

Judge::Said Judge::residentPension() const {
    if (!m_age) {
        return {u"rp-birth-unknown"_s};
    }
    if (youngerThan(u"resident-pension-entry"_s)) {
        return tooYoung(u"rp-too-young"_s, u"resident-pension-entry"_s);
    }
    if (const Holding* const pension = receiving()) {
        return held(u"rp-receiving"_s, *pension);
    }
    if (const Holding* const there = elsewhere(Insurance::ResidentPension, Insurance::EmployeePension)) {
        return held(u"rp-insured-elsewhere"_s, *there);
    }
    if (m_person.work.is(Work::Imprisoned)) {
        return {u"rp-imprisoned"_s, {{u"from"_s, m_person.work.from}}};
    }
    if (m_person.registration.is(Registration::Elsewhere)) {
        return {u"rp-elsewhere"_s, {{u"from"_s, m_person.registration.from}}};
    }
    const bool sixty = !youngerThan(u"resident-pension-age"_s);
    if (employed() && !sixty) {
        return {isPublic(m_person.employerKind) ? u"rp-public"_s : u"rp-employee"_s};
    }
    if (const Holding* const employee = m_person.holding(Insurance::EmployeePension)) {
        return held(employee->standing == Standing::Lapsed ? u"rp-employee-lapsed"_s : u"rp-holds-employee"_s,
                    *employee);
    }
    if (const auto school = schooling(u"rp"_s)) {
        return *school;
    }
    if (!m_person.registration.known()) {
        return {u"rp-registration-unknown"_s};
    }
    if (sixty) {
        return residentPensionOfSixty();
    }
    if (const Holding* const holding = m_person.holding(Insurance::ResidentPension)) {
        return held(u"rp-held"_s, *holding);
    }
    return {worksForHimself() ? u"rp-flexible"_s : u"rp-resident"_s};
}

Judge::Said Judge::residentPensionOfSixty() const {
    const domain::PolicyRow age = m_tables.figure(u"resident-pension-age"_s, m_on);
    const Holding* const holding = m_person.holding(Insurance::ResidentPension);
    Said said = holding != nullptr ? held(u"rp-sixty-held"_s, *holding) : Said{u"rp-sixty"_s};
    said.basis = age;
    return said;
}

Judge::Said Judge::employeeMedical() const {
    if (!m_age) {
        return {employed() ? u"em-employer"_s : u"em-birth-unknown"_s};
    }
    if (const auto kept = keptFromWork(u"em"_s)) {
        return *kept;
    }
    if (const Holding* const there = elsewhere(Insurance::EmployeeMedical, Insurance::EmployeeMedical)) {
        return held(u"em-elsewhere"_s, *there);
    }
    const Holding* const pension = m_person.holding(Insurance::EmployeePension, Standing::Receiving);
    if (employed() && pension == nullptr && m_retiring != Retiring::Past) {
        return {u"em-employer"_s};
    }
    if (const auto school = schooling(u"em"_s)) {
        return *school;
    }
    if (const Holding* const holding = m_person.holding(Insurance::EmployeeMedical)) {
        return held(holding->standing == Standing::Lapsed ? u"em-lapsed"_s : u"em-held"_s, *holding);
    }
    if (pension != nullptr) {
        return held(u"em-retired"_s, *pension);
    }
    if (m_retiring == Retiring::Past) {
        return retiredOn(u"em-past-age"_s);
    }
    return {worksForHimself() ? u"em-flexible"_s : u"em-resident"_s};
}

Judge::Said Judge::residentMedical() const {
    if (const Holding* const there = elsewhere(Insurance::ResidentMedical, Insurance::EmployeeMedical)) {
        return held(u"rm-elsewhere"_s, *there);
    }
    const Holding* const employee = m_person.holding(Insurance::EmployeeMedical);
    if (employee != nullptr && employee->standing != Standing::Lapsed) {
        return held(u"rm-holds-employee"_s, *employee);
    }
    if (m_person.work.is(Work::Imprisoned)) {
        return {u"rm-imprisoned"_s, {{u"from"_s, m_person.work.from}}};
    }
    if (employed() && m_retiring != Retiring::Past && receiving() == nullptr && !youngerThan(u"working-age"_s)) {
        return {u"rm-employee"_s};
    }
    if (m_person.student.is(true)) {
        return {u"rm-student"_s, {{u"from"_s, m_person.student.from}}};
    }
    if (m_person.registration.is(Registration::Elsewhere)) {
        return {youngerThan(u"minor"_s) ? u"rm-outsider-minor"_s : u"rm-outsider"_s,
                {{u"from"_s, m_person.registration.from}}};
    }
    if (const Holding* const lapsed = m_person.holding(Insurance::ResidentMedical, Standing::Lapsed)) {
        const auto wait = m_tables.row(u"figures"_s, u"medical-wait"_s, m_on);
        Said said = held(wait ? u"rm-lapsed-wait"_s : u"rm-lapsed"_s, *lapsed);
        said.words.insert(u"months"_s, QString::number(wait ? wait->number() : 0));
        said.basis = wait;
        return said;
    }
    if (const Holding* const holding = m_person.holding(Insurance::ResidentMedical)) {
        return held(u"rm-held"_s, *holding);
    }
    if (employee != nullptr) {
        return held(u"rm-employee-lapsed"_s, *employee);
    }
    if (worksForHimself()) {
        return {u"rm-flexible"_s};
    }
    return {m_age ? u"rm-resident"_s : u"rm-resident-no-age"_s};
}

Judge::Said Judge::unemployment() const {
    if (const auto kept = keptFromWork(u"ui"_s)) {
        return *kept;
    }
    if (!m_person.work.is(Work::Employed)) {
        return {u"ui-none"_s};
    }
    if (const Holding* const pension = receiving()) {
        return held(u"ui-receiving"_s, *pension);
    }
    if (m_retiring != Retiring::Not) {
        return retiredOn(m_retiring == Retiring::Past ? u"ui-past-age"_s : u"ui-woman-category"_s);
    }
    if (!m_person.employerKind) {
        return {u"ui-employer-unknown"_s};
    }
    switch (*m_person.employerKind) {
    case EmployerKind::Government:
        return {u"ui-government"_s};
    case EmployerKind::HiringBusiness:
        return {u"ui-hiring-business"_s};
    case EmployerKind::Project:
        return {u"ui-project"_s};
    default:
        return {u"ui-employer"_s};
    }
}

Judge::Said Judge::workInjury() const {
    if (const auto kept = keptFromWork(u"wi"_s)) {
        return *kept;
    }
    if (!m_person.work.is(Work::Employed)) {
        return {m_person.in(domain::SpecialGroup::NewEmployment) ? u"wi-new-employment"_s : u"wi-none"_s};
    }
    if (m_person.employerKind == EmployerKind::Project) {
        return {u"wi-project"_s};
    }
    if (m_retiring == Retiring::Past) {
        return retiredOn(u"wi-past-age"_s);
    }
    return {m_person.employerKind == EmployerKind::HiringBusiness ? u"wi-hiring-business"_s : u"wi-employer"_s};
}

bool Judge::youngerThan(const QString& figure) const {
    return m_age && *m_age < m_tables.figure(figure, m_on).number();
}

Judge::Said Judge::tooYoung(const QString& ground, const QString& figure) const {
    const domain::PolicyRow limit = m_tables.figure(figure, m_on);
    return {ground, {{u"limit"_s, limit.values.value(0)}}, limit};
}

Judge::Said Judge::held(const QString& ground, const Holding& holding) const {
    return {ground, {{u"from"_s, holding.from}}};
}

Judge::Said Judge::retiredOn(const QString& ground) const {
    return {ground, {{u"date"_s, m_retirement.month.toString(u"yyyy年M月"_s)}}, m_retirement.basis};
}

const Holding* Judge::elsewhere(Insurance one, Insurance other) const {
    for (const Holding& holding : m_person.holdings) {
        if (holding.elsewhere && (holding.insurance == one || holding.insurance == other)) {
            return &holding;
        }
    }
    return nullptr;
}

const Holding* Judge::receiving() const {
    const Holding* const employee = m_person.holding(Insurance::EmployeePension, Standing::Receiving);
    return employee != nullptr ? employee : m_person.holding(Insurance::ResidentPension, Standing::Receiving);
}

Eligibility Judge::answer(Insurance insurance, const Said& said) const {
    const Ground& ground = groundOf(said.ground);
    QMap<QString, QString> words = said.words;
    words.insert(u"age"_s, m_age ? QString::number(*m_age) + u"岁"_s : u"年龄不明"_s);
    words.insert(u"on"_s, m_on.toString(Qt::ISODate));
    words.insert(u"employer"_s, m_person.employer);
    words.insert(u"kind"_s, m_person.employerKind ? label(*m_person.employerKind) : QString());
    words.insert(u"work"_s, m_person.work.from);

    Eligibility result;
    result.insurance = insurance;
    result.answer = ground.answer;
    result.ground = ground.code;
    result.because = filled(ground.because, words);
    result.question = ground.question;
    QStringList sources;
    if (!ground.source.isEmpty()) {
        sources.append(ground.source);
    }
    if (said.basis) {
        sources.append(said.basis->source);
    }
    result.source = sources.join(u"；"_s);
    result.trust = said.basis ? domain::lesser(ground.trust.value_or(said.basis->trust), said.basis->trust)
                              : ground.trust.value_or(domain::Trust::Sourced);
    result.insured = m_person.holding(insurance) != nullptr;
    return result;
}

} // namespace canbao::rules
