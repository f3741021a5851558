#include "core/demo/lists.h"

using namespace Qt::StringLiterals;

namespace canbao::demo {

using domain::ListKind;
using sheet::CellValue;
using People = QList<const Resident*>;
using Cells = QList<CellValue>;

namespace {

/// The lists of one township's departments, one after the other.
class Departments {
public:
    Departments(const Township& town, ListMaker& maker, quint64 seed)
        : m_town(town)
        , m_maker(maker)
        , m_random(seed, u"departments") {}

    DemoList deaths();
    DemoList students();
    DemoList relief(ListKind kind, const QString& file, const QString& title, Trait trait, const QString& category);
    DemoList poverty(ListKind kind, const QString& file, const QString& title, Trait trait, const QString& category);
    DemoList disabled();
    DemoList medicalInsured();
    DemoList pensionInsured();
    DemoList marketRegistered();
    DemoList taxpayers();
    DemoList projects();
    DemoList sentenced();
    DemoList households();

private:
    [[nodiscard]] DemoList bareList(ListKind kind, const QString& file, const QString& title) const {
        DemoList list;
        list.kind = kind;
        list.file = u"departments/"_s + file + u".xlsx"_s;
        list.title = title;
        list.issued = m_town.asOf;
        list.formal = false;
        return list;
    }
    template <class Belongs>
    [[nodiscard]] People residentsWho(Belongs belongs) const {
        People people;
        for (const Resident& person : m_town.residents) {
            if (belongs(person)) {
                people.append(&person);
            }
        }
        return people;
    }
    [[nodiscard]] People residentsWith(Trait trait) const {
        return residentsWho([trait](const Resident& person) { return person.has(trait); });
    }
    /// Namesakes stand somewhere between the residents.
    void mixIn(People& people, Trait trait) {
        for (const Resident& namesake : m_town.namesakes) {
            if (namesake.has(trait)) {
                people.insert(m_random.below(int(people.size()) + 1), &namesake);
            }
        }
    }
    template <class Belongs>
    [[nodiscard]] QList<int> firmsWhich(Belongs belongs) const {
        QList<int> firms;
        for (int i = 0; i < m_town.firms.size(); ++i) {
            if (belongs(m_town.firms.at(i))) {
                firms.append(i);
            }
        }
        return firms;
    }
    [[nodiscard]] QString villageOf(int village) const { return m_town.villages.at(village).name; }
    [[nodiscard]] static QString sexOf(const Resident& person) { return person.male ? u"男"_s : u"女"_s; }
    [[nodiscard]] static QString kinOf(const Resident& person) {
        return person.head ? u"户主"_s : person.male ? u"家庭成员（男）"_s : u"家庭成员（女）"_s;
    }

    const Township& m_town;
    ListMaker& m_maker;
    Random m_random;
};

DemoList Departments::deaths() {
    DemoList list = bareList(ListKind::Deaths, u"死亡人员信息（卫健）"_s, u"死亡人员信息"_s);
    list.columns = {
        {u"姓名"_s},    {u"身份证号码"_s, {}, 22}, {u"性别"_s, {}, 6}, {u"死亡日期"_s, {}, 14}, {u"户籍地址"_s, {}, 42},
        {u"信息来源"_s}};
    People people = residentsWith(Trait::Dead);
    mixIn(people, Trait::Dead);
    m_maker.fillDepartment(list, people, [&](RowScribe& scribe, const Resident& person) {
        return Cells{scribe.personName(),        scribe.citizenId(), sexOf(person),
                     scribe.date(person.diedOn), person.address,     u"死因监测"_s};
    });
    return list;
}

DemoList Departments::students() {
    DemoList list = bareList(ListKind::Students, u"16岁以上在校生（教体）"_s, u"16岁以上在校学生花名册"_s);
    list.columns = {{u"学校"_s, {}, 24}, {u"学生姓名"_s},         {u"身份证件号"_s, {}, 22},
                    {u"性别"_s, {}, 6},  {u"入学年月"_s, {}, 12}, {u"学籍状态"_s}};
    People people = residentsWho(
        [&](const Resident& person) { return person.has(Trait::Student) && person.ageOn(m_town.asOf) >= 16; });
    mixIn(people, Trait::Student);
    m_maker.fillDepartment(list, people, [&](RowScribe& scribe, const Resident& person) {
        const int enteredAt = person.ageOn(m_town.asOf) < 19 ? 15 : 18;
        return Cells{person.school,
                     scribe.personName(),
                     scribe.citizenId(),
                     sexOf(person),
                     QString::number(person.birth.year() + enteredAt) + u"09"_s,
                     u"在籍在校"_s};
    });
    return list;
}

DemoList Departments::relief(ListKind kind, const QString& file, const QString& title, Trait trait,
                             const QString& category) {
    DemoList list = bareList(kind, file, title);
    list.columns = {{u"乡镇"_s},     {u"村（居）委会"_s, {}, 16},    {u"姓名"_s}, {u"身份证号"_s, {}, 22},
                    {u"救助类别"_s}, {u"月保障金额（元）"_s, {}, 10}};
    m_maker.fillDepartment(list, residentsWith(trait), [&](RowScribe& scribe, const Resident& person) {
        return Cells{m_town.name,
                     villageOf(person.village),
                     scribe.personName(),
                     scribe.citizenId(),
                     category,
                     double(m_random.between(28, 90) * 10)};
    });
    return list;
}

DemoList Departments::poverty(ListKind kind, const QString& file, const QString& title, Trait trait,
                              const QString& category) {
    DemoList list = bareList(kind, file, title);
    list.columns = {{u"户编号"_s, {}, 16},     {u"姓名"_s},           {u"证件号码"_s, {}, 22},
                    {u"与户主关系"_s, {}, 16}, {u"行政村"_s, {}, 16}, {u"户类型"_s}};
    m_maker.fillDepartment(list, residentsWith(trait), [&](RowScribe& scribe, const Resident& person) {
        return Cells{m_town.code + QString::number(person.household).rightJustified(6, u'0'),
                     scribe.personName(),
                     scribe.citizenId(),
                     kinOf(person),
                     villageOf(person.village),
                     category};
    });
    return list;
}

DemoList Departments::disabled() {
    static constexpr QStringView kGrades = u"一二三四";
    static const QStringList kinds{u"视力"_s, u"听力"_s, u"言语"_s, u"肢体"_s, u"智力"_s, u"精神"_s, u"多重"_s};
    DemoList list = bareList(ListKind::Disabled, u"1-4级残疾人（残联）"_s, u"持证残疾人名册"_s);
    list.columns = {{u"姓名"_s},     {u"身份证号"_s, {}, 22}, {u"残疾人证号"_s, {}, 24},
                    {u"残疾类别"_s}, {u"残疾等级"_s},         {u"现住址"_s, {}, 42}};
    m_maker.fillDepartment(list, residentsWith(Trait::Disabled), [&](RowScribe& scribe, const Resident& person) {
        // The card's number is the citizen id, the kind and the grade: who has no id on the list has no card there.
        const QString card =
            person.citizenId + QString::number(person.disabilityKind) + QString::number(person.disabilityGrade);
        const bool unknown = scribe.slip() == RowScribe::Slip::IdMissing || scribe.slip() == RowScribe::Slip::Nameless;
        return Cells{scribe.personName(),
                     scribe.citizenId(),
                     person.citizenId.isEmpty() || unknown ? QString() : card,
                     kinds.at(person.disabilityKind - 1),
                     kGrades[person.disabilityGrade - 1] + u"级"_s,
                     person.address};
    });
    return list;
}

DemoList Departments::medicalInsured() {
    DemoList list = bareList(ListKind::MedicalInsured, u"医保参保人员（医保）"_s, u"基本医疗保险参保人员"_s);
    list.columns = {
        {u"人员姓名"_s}, {u"证件号码"_s, {}, 22}, {u"险种类型"_s, {}, 22}, {u"参保年度"_s, {}, 8}, {u"参保状态"_s}};
    const People people = residentsWho([](const Resident& person) {
        return person.medical == Medical::Resident || person.medical == Medical::Employee;
    });
    m_maker.fillDepartment(list, people, [&](RowScribe& scribe, const Resident& person) {
        const bool employee = person.medical == Medical::Employee;
        return Cells{scribe.personName(), scribe.citizenId(),
                     employee ? u"城镇职工基本医疗保险"_s : u"城乡居民基本医疗保险"_s, double(m_town.asOf.year()),
                     u"正常参保"_s};
    });
    return list;
}

DemoList Departments::pensionInsured() {
    DemoList list = bareList(ListKind::PensionInsured, u"养老参保人员（社保）"_s, u"基本养老保险参保人员"_s);
    list.columns = {{u"姓名"_s}, {u"社会保障号码"_s, {}, 22}, {u"险种"_s, {}, 22}, {u"缴费状态"_s}};
    const People people = residentsWho([](const Resident& person) {
        return person.pension == Pension::Resident || person.pension == Pension::Employee ||
               person.pension == Pension::Lapsed || person.pension == Pension::Receiving;
    });
    m_maker.fillDepartment(list, people, [&](RowScribe& scribe, const Resident& person) {
        const QString state = person.pension == Pension::Lapsed      ? u"暂停缴费"_s
                              : person.pension == Pension::Receiving ? u"待遇领取"_s
                                                                     : u"正常缴费"_s;
        return Cells{scribe.personName(), scribe.citizenId(),
                     person.pension == Pension::Employee ? u"企业职工基本养老保险"_s : u"城乡居民基本养老保险"_s,
                     state};
    });
    return list;
}

DemoList Departments::marketRegistered() {
    static const QStringList states{u"存续"_s, u"吊销"_s, u"注销"_s};
    DemoList list = bareList(ListKind::MarketRegistered, u"市场主体（市监）"_s, u"市场主体登记信息"_s);
    list.columns = {{u"企业名称"_s, {}, 36}, {u"统一社会信用代码"_s, {}, 24}, {u"法定代表人"_s},
                    {u"登记状态"_s},         {u"成立日期"_s, {}, 14},         {u"住所"_s, {}, 36}};
    m_maker.fill(list, firmsWhich([](const Firm&) { return true; }), [&](RowScribe& scribe, const Firm& firm) {
        return Cells{scribe.employerName(),   scribe.creditCode(),
                     firm.legalPerson,        states.at(int(firm.status)),
                     scribe.date(firm.since), u"云南省红河州弥勒市"_s + m_town.name + villageOf(firm.village)};
    });
    return list;
}

DemoList Departments::taxpayers() {
    DemoList list = bareList(ListKind::Taxpayers, u"纳税单位（税务）"_s, u"个人所得税扣缴申报单位"_s);
    list.columns = {{u"纳税人识别号"_s, {}, 24}, {u"纳税人名称"_s, {}, 36}, {u"申报扣缴人数"_s}, {u"税款所属期"_s}};
    const QList<int> firms =
        firmsWhich([](const Firm& firm) { return firm.status == FirmStatus::Open && firm.headcount > 0; });
    m_maker.fill(list, firms, [&](RowScribe& scribe, const Firm& firm) {
        return Cells{scribe.creditCode(), scribe.employerName(), double(firm.headcount),
                     m_town.asOf.addMonths(-1).toString(u"yyyyMM")};
    });
    return list;
}

DemoList Departments::projects() {
    DemoList list = bareList(ListKind::Projects, u"工程项目（住建）"_s, u"在建工程项目清单"_s);
    list.columns = {{u"项目名称"_s, {}, 36},         {u"施工单位"_s, {}, 36}, {u"统一社会信用代码"_s, {}, 24},
                    {u"合同造价（万元）"_s, {}, 12}, {u"开工日期"_s, {}, 14}, {u"是否参加工伤保险"_s}};
    const QList<int> firms = firmsWhich([](const Firm& firm) {
        return firm.status == FirmStatus::Open && (firm.name.contains(u"建筑") || firm.name.contains(u"装饰"));
    });
    int section = 0;
    m_maker.fill(list, firms, [&](RowScribe& scribe, const Firm& firm) {
        const QString place = m_town.name + villageOf(firm.village);
        return Cells{scribe.project(place + u"示例工程第"_s + QString::number(++section) + u"标段"_s),
                     scribe.employerName(),
                     scribe.creditCode(),
                     double(m_random.between(40, 2400)),
                     scribe.date(m_town.asOf.addDays(-m_random.between(10, 500))),
                     firm.insured ? u"是"_s : u"否"_s};
    });
    return list;
}

DemoList Departments::sentenced() {
    DemoList list = bareList(ListKind::Sentenced, u"刑事处罚人员（司法）"_s, u"刑事处罚人员名单"_s);
    list.columns = {{u"姓名"_s}, {u"公民身份号码"_s, {}, 22}, {u"判决日期"_s, {}, 14}, {u"刑期止日"_s, {}, 14}};
    m_maker.fillDepartment(list, residentsWith(Trait::Imprisoned), [&](RowScribe& scribe, const Resident&) {
        const QDate judged = m_town.asOf.addDays(-m_random.between(60, 700));
        return Cells{scribe.personName(), scribe.citizenId(), scribe.date(judged), scribe.date(judged.addYears(4))};
    });
    return list;
}

DemoList Departments::households() {
    DemoList list = bareList(ListKind::Households, u"户籍人口（公安）"_s, u"户籍人口信息"_s);
    list.columns = {{u"户号"_s, {}, 16}, {u"与户主关系"_s, {}, 16}, {u"姓名"_s},         {u"公民身份号码"_s, {}, 22},
                    {u"性别"_s, {}, 6},  {u"民族"_s, {}, 8},        {u"住址"_s, {}, 42}, {u"户籍状态"_s}};
    const People people = residentsWho([](const Resident& person) { return person.passport.isEmpty(); });
    m_maker.fillDepartment(list, people, [&](RowScribe& scribe, const Resident& person) {
        return Cells{m_town.code + QString::number(person.household).rightJustified(6, u'0'),
                     kinOf(person),
                     scribe.personName(),
                     scribe.citizenId(),
                     sexOf(person),
                     person.ethnicity,
                     person.address,
                     person.has(Trait::MovedOut) ? u"迁出"_s : u"正常"_s};
    });
    return list;
}

} // namespace

QList<DemoList> makeDepartmentLists(const Township& town, ListMaker& maker, quint64 seed) {
    Departments from(town, maker, seed);
    QList<DemoList> lists;
    lists.append(from.deaths());
    lists.append(from.students());
    lists.append(from.poverty(ListKind::PovertyAlleviated, u"脱贫人口（乡村振兴）"_s, u"脱贫人口名册"_s,
                              Trait::PovertyAlleviated, u"脱贫户"_s));
    lists.append(from.poverty(ListKind::PovertyRisk, u"边缘易致贫户（乡村振兴）"_s, u"边缘易致贫户名册"_s,
                              Trait::PovertyRisk, u"边缘易致贫户"_s));
    lists.append(from.relief(ListKind::MinimumLiving, u"低保对象（民政）"_s, u"最低生活保障对象名册"_s,
                             Trait::MinimumLiving, u"农村低保"_s));
    lists.append(from.relief(ListKind::ExtremePoverty, u"特困人员（民政）"_s, u"特困供养人员名册"_s,
                             Trait::ExtremePoverty, u"农村特困"_s));
    lists.append(from.disabled());
    lists.append(from.medicalInsured());
    lists.append(from.pensionInsured());
    lists.append(from.marketRegistered());
    lists.append(from.taxpayers());
    lists.append(from.projects());
    lists.append(from.sentenced());
    lists.append(from.households());
    return lists;
}

} // namespace canbao::demo
