#pragma once

#include "ui/printing/verification_forms.h"

namespace canbao::samples {

using namespace Qt::StringLiterals;

/// Nobody: synthetic persons as they may stand on a list.
inline printing::VerificationFormData person() {
    const auto codes = domain::CodeTables::bundled();
    printing::VerificationFormData form;
    form.countyName = u"弥勒市"_s;
    form.officeName = u"朋普镇"_s;
    form.year = 2026;
    form.number = u"2026-000012"_s;
    form.code = u"CB1:7F3A9C2E:12-15"_s;
    form.name = u"李建国"_s;
    form.sex = u"男"_s;
    form.citizenId = u"532526198501010013"_s;
    form.birth = QDate(1985, 1, 1);
    form.village = u"朋普村委会"_s;
    form.group = u"大寨小组"_s;
    form.address = u"云南省红河哈尼族彝族自治州弥勒市朋普镇朋普村委会大寨小组38号"_s;
    form.phone = u"13800000000"_s;
    form.entries = {{u"未参保人员"_s, u"城乡居民基本养老保险"_s, u"第2批 第17行"_s},
                    {u"中断缴费人员"_s, {}, u"第1批 第203行，2024年后未缴费"_s}};
    form.choices = printing::FormChoices::of(codes, domain::SubjectType::Person);
    return form;
}

/// Everything longer than it usually is, and characters outside the BMP.
inline printing::VerificationFormData difficultPerson() {
    auto form = person();
    form.name = u"𠮷野𡈽·阿卜杜热合曼·麦麦提吐尔逊·買買提艾力木江·𪚥𠀀"_s;
    form.address = u"云南省红河哈尼族彝族自治州弥勒市朋普镇朋普村民委员会大寨村民小组团结路延长线乡镇企业园区三期"
                   u"安置房第十二幢三单元五〇二室（原朋普糖厂职工宿舍旧址对面）"_s;
    form.village = u"朋普镇易地扶贫搬迁安置点社区居民委员会"_s;
    form.phone = u"0873-6120000、13800000000"_s;
    form.entries.clear();
    const auto codes = domain::CodeTables::bundled();
    for (const domain::Insurance insurance : domain::insurances()) {
        form.entries.append({u"未参保人员"_s, codes.label(insurance),
                             u"第3批 第1024行：原名单备注“户籍地址与居住地址不一致，请核实”"_s});
    }
    return form;
}

inline printing::EmployerFormData employer() {
    printing::EmployerFormData form;
    form.countyName = u"弥勒市"_s;
    form.officeName = u"朋普镇"_s;
    form.year = 2026;
    form.number = u"2026-000207"_s;
    form.code = u"CB1:7F3A9C2E:207"_s;
    form.name = u"弥勒市朋普镇山水农业开发有限责任公司"_s;
    form.creditCode = u"91532504PDY00001XJ"_s;
    form.industry = u"农产品初加工"_s;
    form.legalPerson = u"普丽英"_s;
    form.phone = u"0873-6120000"_s;
    form.headcount = 23;
    form.address = u"弥勒市朋普镇工业园区3号"_s;
    form.entries = {{u"未参保用人单位"_s, u"工伤保险"_s, u"2026年5月12日下发，第 9 行"_s}};
    form.choices = printing::FormChoices::of(domain::CodeTables::bundled(), domain::SubjectType::Employer);
    return form;
}

inline printing::VerificationFormData blankForm() {
    printing::VerificationFormData form;
    form.countyName = u"弥勒市"_s;
    form.officeName = u"朋普镇"_s;
    form.year = 2026;
    form.choices = person().choices;
    return form;
}

} // namespace canbao::samples
