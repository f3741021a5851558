#pragma once

#include "core/reporting/monthly_report_table.h"

namespace canbao::samples {

/// A month of a town with three villages and one line for those whose village is not known; every sum adds up.
[[nodiscard]] inline reporting::MonthlyReportContent monthlyReport() {
    using namespace Qt::StringLiterals;
    using domain::Insurance;
    using reporting::Figures;

    const auto figures = [](qint64 scale) {
        Figures f;
        f.enrolled = {{Insurance::ResidentPension, 20 * scale},
                      {Insurance::ResidentMedical, 11 * scale},
                      {Insurance::WorkInjury, 1 * scale}};
        f.excluded = {{u"deceased"_s, 6 * scale},
                      {u"insured-elsewhere"_s, 4 * scale},
                      {u"pensioner"_s, 2 * scale},
                      {u"emigrated"_s, 1 * scale},
                      {u"other"_s, 1 * scale}};
        f.declined = {{u"unwilling"_s, 3 * scale}, {u"cannot-afford"_s, 1 * scale}};
        f.verified = {48 * scale, 2 * scale};
        f.inProgress = 5 * scale;
        f.pending = 40 * scale;
        f.withdrawn = 5 * scale;
        f.issued = {95 * scale, 5 * scale};
        return f;
    };

    reporting::MonthlyReportContent content;
    reporting::MonthlyReport& report = content.report;
    report.year = 2026;
    report.month = 6;
    report.officeName = u"朋普镇"_s;
    report.seq = 4711;
    const QList<std::pair<QString, QString>> villages{{u"532504102001"_s, u"朋普社区"_s},
                                                      {u"532504102201"_s, u"新车村委会"_s},
                                                      {u"532504102202"_s, u"小寨村委会"_s},
                                                      {{}, {}}};
    qint64 scale = 13;
    for (const auto& [code, name] : villages) {
        report.villages.append({code, name, figures(scale), figures(scale / 3)});
        report.total += figures(scale);
        report.totalThisMonth += figures(scale / 3);
        scale = scale / 2;
    }
    report.adjustments.enrolled = {{Insurance::ResidentPension, 2}};
    report.adjustments.verified = {2, 0};
    content.countyName = u"弥勒市"_s;
    content.problems = u"一是外出务工人员较多，联系不上；\n二是部分群众对政策不了解，参保意愿不强。"_s;
    content.measures = u"入户宣传，逐户核实，参保一个销号一个。"_s;
    content.signature = {u"张三"_s, u"李四"_s, u"王五"_s, u"0873-6120000"_s, QDate(2026, 7, 2)};
    return content;
}

} // namespace canbao::samples
