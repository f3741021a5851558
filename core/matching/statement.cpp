#include "core/matching/statement.h"

#include "core/domain/partial_date.h"
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
    if (says(status, {u"毕业", u"肄业", u"结业", u"退学", u"离校", u"开除", u"注销", u"转出", u"死亡"})) {
        return Statement::Nothing;
    }
    return says(status, {u"休学", u"保留学籍"}) ? Statement::OnLeaveFromSchool : Statement::InSchool;
}

/// The place is another one than the city: 昆明市, 四川省成都市. The prefecture's and the province's own offices insure
/// people of here.
bool isElsewhere(const QString& status, const QString& place) {
    if (says(status, {u"外地", u"异地", u"外省", u"外县"})) {
        return true;
    }
    return !place.isEmpty() && !domain::saysNothing(place) && !says(place, {u"弥勒", u"红河州", u"本级", u"省直"}) &&
           !place.startsWith(u"532504") && !place.startsWith(u"532526");
}

bool stopped(const QString& status) {
    return says(status, {u"暂停", u"中断", u"终止", u"停保", u"退保", u"断缴", u"断保", u"未参保", u"未缴", u"欠费",
                         u"注销", u"转出", u"死亡", u"停止"}) ||
           status == u"否"_s;
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
    if (stopped(status)) {
        return Statement::Nothing;
    }
    const bool pension = said.kind == ListKind::PensionInsured;
    if (pension && says(status, {u"领取", u"待遇", u"退休", u"离休"}) && !says(status, {u"未领"})) {
        return Statement::DrawsPension;
    }
    if (isElsewhere(status, place)) {
        return pension ? Statement::InPensionElsewhere : Statement::InMedicalElsewhere;
    }
    return insuredIn(said.kind, said.insurance);
}

Statement sentenceStatement(const QString& sentence, const QString& until, QDate today) {
    if (const auto end = domain::PartialDate::parse(until, today); end && end->last() < today) {
        return Statement::Nothing;
    }
    if (says(sentence, {u"缓刑", u"管制", u"罚金", u"免予", u"社区矫正", u"假释", u"监外", u"剥夺政治"})) {
        return Statement::Sentenced;
    }
    return Statement::InPrison;
}

Statement householdStatement(const QString& words) {
    if (says(words, {u"死亡", u"病故", u"去世"})) {
        return Statement::Died;
    }
    if (says(words, {u"迁出", u"迁往", u"户口不在本地"})) {
        return Statement::MovedOut;
    }
    if (says(words, {u"空挂"})) {
        return Statement::NominalHousehold;
    }
    if (says(words, {u"出国", u"出境", u"国外", u"境外"})) {
        return Statement::Emigrated;
    }
    if (says(words, {u"参军", u"入伍", u"服兵役", u"服现役", u"现役"})) {
        return Statement::InArmy;
    }
    if (says(words, {u"失踪", u"失联", u"下落不明"})) {
        return Statement::LostContact;
    }
    return says(words, {u"注销", u"销户"}) ? Statement::Cancelled : Statement::LivesHere;
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
