#include "core/demo/lists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::demo {

using domain::Insurance;
using domain::ListKind;
using sheet::CellValue;

namespace {

const auto kBureau = u"弥勒市人力资源和社会保障局"_s;

QString sexOf(const Resident& person) {
    return person.male ? u"男"_s : u"女"_s;
}

QString insuranceName(Insurance insurance) {
    switch (insurance) {
    case Insurance::ResidentPension:
        return u"城乡居民基本养老保险"_s;
    case Insurance::EmployeePension:
        return u"企业职工基本养老保险"_s;
    case Insurance::ResidentMedical:
        return u"城乡居民基本医疗保险"_s;
    default:
        Q_UNREACHABLE();
    }
}

DemoList cityList(ListKind kind, const QString& file, const QString& title, const Township& town) {
    DemoList list;
    list.kind = kind;
    list.file = u"city/"_s + file + u".xlsx"_s;
    list.title = title;
    list.sender = kBureau;
    list.issued = town.asOf;
    return list;
}

DemoList unenrolledPersons(const Township& town, const Claims& claims, ListMaker& maker) {
    DemoList list = cityList(ListKind::UnenrolledPersons, u"1-未参保人员名单"_s,
                             u"弥勒市社会保险全民参保扩面专项行动未参保人员名单"_s, town);
    const auto basics = u"个人基本信息"_s;
    const auto check = u"核实情况"_s;
    list.columns = {{u"乡镇（街道）"_s},
                    {u"所属村（居）委会"_s, {}, 16},
                    {u"姓  名"_s, basics},
                    {u"公民身份号码"_s, basics, 22},
                    {u"性别"_s, basics, 6},
                    {u"年龄"_s, basics, 6},
                    {u"民族"_s, basics, 8},
                    {u"户籍地址"_s, basics, 42},
                    {u"联系电话"_s, basics, 14},
                    {u"未参保险种"_s, {}, 22},
                    {u"是否参保"_s, check},
                    {u"未参保原因"_s, check, 16},
                    {u"备注"_s}};
    maker.fillCity(list, claims.persons(list.kind), [&](RowScribe& scribe, const Resident& person, const Claim& claim) {
        return QList<CellValue>{town.name,
                                scribe.village(town.villages.at(person.village).name),
                                scribe.personName(),
                                scribe.citizenId(),
                                sexOf(person),
                                double(person.ageOn(town.asOf)),
                                person.ethnicity,
                                scribe.address(person.address),
                                scribe.phone(person.phone),
                                insuranceName(claim.insurance),
                                QString(),
                                QString(),
                                QString()};
    });
    return list;
}

DemoList employedUnenrolled(const Township& town, const Claims& claims, ListMaker& maker) {
    DemoList list = cityList(ListKind::EmployedUnenrolled, u"2-已就业未参保人员名单"_s,
                             u"弥勒市已就业未参加企业职工基本养老保险人员名单"_s, town);
    const auto basics = u"个人信息"_s;
    const auto work = u"就业信息"_s;
    list.columns = {{u"乡镇"_s},
                    {u"村（社区）"_s, {}, 16},
                    {u"姓名"_s, basics},
                    {u"身份证号码"_s, basics, 22},
                    {u"性别"_s, basics, 6},
                    {u"手机号码"_s, basics, 14},
                    {u"户籍地址"_s, basics, 42},
                    {u"就业单位"_s, work, 36},
                    {u"单位统一社会信用代码"_s, work, 24},
                    {u"数据来源"_s},
                    {u"备注"_s}};
    maker.fillCity(list, claims.persons(list.kind), [&](RowScribe& scribe, const Resident& person, const Claim&) {
        const Firm& firm = town.firms.at(person.firm);
        return QList<CellValue>{town.name,
                                scribe.village(town.villages.at(person.village).name),
                                scribe.personName(),
                                scribe.citizenId(),
                                sexOf(person),
                                scribe.phone(person.phone),
                                scribe.address(person.address),
                                firm.name,
                                firm.creditCode,
                                u"税务申报"_s,
                                QString()};
    });
    return list;
}

DemoList lapsedPayers(const Township& town, const Claims& claims, ListMaker& maker) {
    DemoList list =
        cityList(ListKind::LapsedPayers, u"3-中断缴费人员名单"_s, u"弥勒市养老保险中断缴费人员清单"_s, town);
    const auto basics = u"个人信息"_s;
    const auto insured = u"参保信息"_s;
    list.columns = {{u"乡镇（街道）"_s},
                    {u"村（社区）"_s, {}, 16},
                    {u"姓名"_s, basics},
                    {u"证件号码"_s, basics, 22},
                    {u"性别"_s, basics, 6},
                    {u"出生日期"_s, basics, 14},
                    {u"联系电话"_s, basics, 14},
                    {u"险种类型"_s, insured, 22},
                    {u"最后缴费年月"_s, insured, 14},
                    {u"家庭住址"_s, {}, 42},
                    {u"备注"_s}};
    maker.fillCity(list, claims.persons(list.kind), [&](RowScribe& scribe, const Resident& person, const Claim& claim) {
        return QList<CellValue>{town.name,
                                scribe.village(town.villages.at(person.village).name),
                                scribe.personName(),
                                scribe.citizenId(),
                                sexOf(person),
                                scribe.date(person.birth),
                                scribe.phone(person.phone),
                                insuranceName(claim.insurance),
                                person.lastPaid.toString(u"yyyyMM"),
                                scribe.address(person.address),
                                QString()};
    });
    return list;
}

DemoList unenrolledEmployers(const Township& town, const Claims& claims, ListMaker& maker) {
    DemoList list =
        cityList(ListKind::UnenrolledEmployers, u"4-未参保用人单位名单"_s, u"弥勒市未参保用人单位核查表"_s, town);
    const auto basics = u"单位信息"_s;
    list.columns = {{u"乡镇（街道）"_s},
                    {u"所在村（社区）"_s, {}, 16},
                    {u"单位名称"_s, basics, 36},
                    {u"统一社会信用代码"_s, basics, 24},
                    {u"法定代表人（负责人）"_s, basics, 14},
                    {u"联系电话"_s, basics, 14},
                    {u"成立日期"_s, basics, 14},
                    {u"所属行业"_s, basics, 18},
                    {u"从业人数"_s, {}, 8},
                    {u"经营地址"_s, {}, 36},
                    {u"核查情况"_s},
                    {u"备注"_s}};
    maker.fill(list, claims.employers(list.kind), [&](RowScribe& scribe, const Firm& firm) {
        const QString& village = town.villages.at(firm.village).name;
        return QList<CellValue>{town.name,
                                scribe.village(village),
                                scribe.employerName(),
                                scribe.creditCode(),
                                firm.legalPerson,
                                scribe.phone(firm.phone),
                                scribe.date(firm.since),
                                firm.industry,
                                double(firm.headcount),
                                u"云南省弥勒市"_s + town.name + village,
                                QString(),
                                QString()};
    });
    return list;
}

DemoList dustEmployers(const Township& town, const Claims& claims, ListMaker& maker) {
    DemoList list = cityList(ListKind::DustEmployers, u"5-未参保尘肺病重点企业名单"_s,
                             u"尘肺病重点行业未参加工伤保险企业名单"_s, town);
    const auto people = u"人数（人）"_s;
    list.columns = {{u"乡镇（街道）"_s},
                    {u"村（社区）"_s, {}, 16},
                    {u"企业名称"_s, {}, 36},
                    {u"统一社会信用代码"_s, {}, 24},
                    {u"行业类别"_s, {}, 18},
                    {u"法定代表人"_s},
                    {u"联系电话"_s, {}, 14},
                    {u"职工人数"_s, people, 9},
                    {u"接触粉尘人数"_s, people, 9},
                    {u"地址"_s, {}, 36},
                    {u"备注"_s}};
    maker.fill(list, claims.employers(list.kind), [&](RowScribe& scribe, const Firm& firm) {
        const QString& village = town.villages.at(firm.village).name;
        return QList<CellValue>{town.name,
                                scribe.village(village),
                                scribe.employerName(),
                                scribe.creditCode(),
                                firm.industry,
                                firm.legalPerson,
                                scribe.phone(firm.phone),
                                double(firm.headcount),
                                double(firm.headcount * 2 / 3),
                                u"云南省弥勒市"_s + town.name + village,
                                QString()};
    });
    return list;
}

} // namespace

QList<DemoList> makeCityLists(const Township& town, const Claims& claims, ListMaker& maker) {
    QList<DemoList> lists;
    lists.append(unenrolledPersons(town, claims, maker));
    lists.append(employedUnenrolled(town, claims, maker));
    lists.append(lapsedPayers(town, claims, maker));
    lists.append(unenrolledEmployers(town, claims, maker));
    lists.append(dustEmployers(town, claims, maker));
    return lists;
}

} // namespace canbao::demo
