#include "core/domain/list_words.h"

#include "core/domain/partial_date.h"

#include <algorithm>

namespace canbao::domain {

namespace {

bool says(QStringView text, std::initializer_list<QStringView> words) {
    return std::ranges::any_of(words, [&](QStringView word) { return text.contains(word); });
}

bool saysEnded(QStringView status) {
    return says(status, {u"终止", u"退保", u"未参保", u"注销", u"死亡", u"转出"}) || status == u"否";
}

bool saysLapsed(QStringView status) {
    return says(status, {u"暂停", u"中断", u"停保", u"断缴", u"断保", u"未缴", u"欠费", u"停止"});
}

} // namespace

InsuredWord insuredWord(QStringView status) { // empty: the list is one of those who are
    if (saysEnded(status)) {
        return InsuredWord::Ended;
    }
    if (says(status, {u"领取", u"待遇", u"退休", u"离休"}) && !says(status, {u"未领"})) {
        return InsuredWord::Receiving;
    }
    return saysLapsed(status) ? InsuredWord::Lapsed : InsuredWord::Insured;
}

bool saysStopped(QStringView status) {
    return saysEnded(status) || saysLapsed(status);
}

bool saysElsewhere(QStringView status) {
    return says(status, {u"外地", u"异地", u"外省", u"外县"});
}

HouseholdWord householdWord(QStringView words) {
    if (says(words, {u"死亡", u"病故", u"去世"})) {
        return HouseholdWord::Died;
    }
    if (says(words, {u"迁出", u"迁往", u"户口不在本地"})) {
        return HouseholdWord::MovedOut;
    }
    if (says(words, {u"空挂"})) {
        return HouseholdWord::Nominal;
    }
    if (says(words, {u"出国", u"出境", u"国外", u"境外"})) {
        return HouseholdWord::Emigrated;
    }
    if (says(words, {u"参军", u"入伍", u"服兵役", u"现役"})) {
        return HouseholdWord::InArmy;
    }
    if (says(words, {u"失踪", u"失联", u"下落不明"})) {
        return HouseholdWord::Lost;
    }
    return says(words, {u"注销", u"销户"}) ? HouseholdWord::Cancelled : HouseholdWord::LivesHere;
}

bool saysAtSchool(QStringView status) {
    return !says(status, {u"毕业", u"肄业", u"结业", u"退学", u"离校", u"开除", u"注销", u"转出", u"死亡"});
}

bool saysOutOfPrison(QStringView sentence) {
    return says(sentence, {u"缓刑", u"管制", u"罚金", u"免予", u"社区矫正", u"假释", u"监外", u"剥夺政治"});
}

bool saysServed(QStringView until, QDate on) {
    const auto end = PartialDate::parse(until, on);
    return end && end->last() < on;
}

bool saysInPrison(QStringView sentence, QStringView until, QDate on) {
    return !saysOutOfPrison(sentence) && !saysServed(until, on);
}

} // namespace canbao::domain
