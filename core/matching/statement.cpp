#include "core/matching/statement.h"

#include "core/domain/list_words.h"
#include "core/domain/typed_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::matching {

using domain::Insurance;
using domain::ListKind;

namespace {

bool says(const QString& text, std::initializer_list<QStringView> words) {
    return std::ranges::any_of(words, [&](QStringView word) { return text.contains(word); });
}

Statement schoolStatement(const QString& status) {
    if (!domain::saysAtSchool(status)) {
        return Statement::Nothing;
    }
    return says(status, {u"休学", u"保留学籍"}) ? Statement::OnLeaveFromSchool : Statement::InSchool;
}

/// The place is another one than the city: 昆明市, 四川省成都市. The prefecture's and the province's own offices insure
/// people of here.
bool isElsewhere(const QString& status, const QString& place) {
    if (domain::saysElsewhere(status)) {
        return true;
    }
    return !place.isEmpty() && !domain::saysNothing(place) && !says(place, {u"弥勒", u"红河州", u"本级", u"省直"}) &&
           !place.startsWith(u"532504") && !place.startsWith(u"532526");
}

Statement insuredIn(ListKind kind, Insurance insurance) {
    switch (insurance) {
    case Insurance::ResidentPension:
        return Statement::InResidentPension;
    case Insurance::EmployeePension:
        return Statement::InEmployeePension;
    case Insurance::ResidentMedical:
        return Statement::InResidentMedical;
    case Insurance::EmployeeMedical:
        return Statement::InEmployeeMedical;
    case Insurance::Unemployment:
        return Statement::InUnemployment;
    case Insurance::WorkInjury:
        return Statement::InWorkInjury;
    case Insurance::Unspecified:
        return kind == ListKind::PensionInsured ? Statement::InSomePension : Statement::InSomeMedical;
    }
    Q_UNREACHABLE();
}

Statement insuredStatement(const store::StatedWords& said, const QString& status, const QString& place) {
    if (domain::saysStopped(status)) {
        return Statement::Nothing;
    }
    const bool pension = said.kind == ListKind::PensionInsured;
    if (pension && domain::insuredWord(status) == domain::InsuredWord::Receiving) {
        return Statement::DrawsPension;
    }
    if (isElsewhere(status, place)) {
        return pension ? Statement::InPensionElsewhere : Statement::InMedicalElsewhere;
    }
    return insuredIn(said.kind, said.insurance);
}

Statement sentenceStatement(const QString& sentence, const QString& until, QDate today) {
    if (domain::saysServed(until, today)) {
        return Statement::Nothing;
    }
    return domain::saysOutOfPrison(sentence) ? Statement::Sentenced : Statement::InPrison;
}

Statement householdStatement(const QString& words) {
    using domain::HouseholdWord;
    switch (domain::householdWord(words)) {
    case HouseholdWord::Died:
        return Statement::Died;
    case HouseholdWord::MovedOut:
        return Statement::MovedOut;
    case HouseholdWord::Nominal:
        return Statement::NominalHousehold;
    case HouseholdWord::Emigrated:
        return Statement::Emigrated;
    case HouseholdWord::InArmy:
        return Statement::InArmy;
    case HouseholdWord::Lost:
        return Statement::LostContact;
    case HouseholdWord::Cancelled:
        return Statement::Cancelled;
    case HouseholdWord::LivesHere:
        return Statement::LivesHere;
    }
    Q_UNREACHABLE();
}

Statement businessStatement(const QString& status) {
    if (says(status, {u"迁出", u"迁往", u"外迁"})) {
        return Statement::MovedAway;
    }
    if (says(status, {u"注销", u"吊销", u"撤销", u"除名"})) {
        return Statement::ClosedDown;
    }
    if (says(status, {u"停业", u"歇业", u"清算", u"关闭", u"关停", u"倒闭"})) {
        return Statement::Winding;
    }
    return Statement::InBusiness;
}

Statement projectStatement(const QString& status, const QString& note) {
    const QString words = status + note;
    if (status == u"否"_s || status == u"无"_s || says(words, {u"未参", u"没有参", u"未办", u"未缴", u"未投"})) {
        return Statement::ProjectUninsured;
    }
    if (status == u"是"_s || status == u"有"_s || says(words, {u"已参", u"已办", u"已缴", u"已投", u"参保"})) {
        return Statement::ProjectInsured;
    }
    return Statement::ProjectUnclear;
}

} // namespace

Statement statementOf(const store::StatedWords& said, QDate today) {
    const QString first = domain::foldedText(said.words.value(0));
    const QString second = domain::foldedText(said.words.value(1));
    switch (said.kind) {
    case ListKind::Deaths:
        return Statement::Died;
    case ListKind::Students:
        return schoolStatement(first);
    case ListKind::MedicalInsured:
    case ListKind::PensionInsured:
        return insuredStatement(said, first, second);
    case ListKind::Sentenced:
        return sentenceStatement(first, said.words.value(1), today);
    case ListKind::Households:
        return householdStatement(first + u' ' + second);
    case ListKind::MarketRegistered:
        return businessStatement(first);
    case ListKind::Taxpayers:
        return Statement::PaysWages;
    case ListKind::Projects:
        return projectStatement(first, second);
    default:
        return Statement::Nothing;
    }
}

} // namespace canbao::matching
