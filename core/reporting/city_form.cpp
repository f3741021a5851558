#include "core/reporting/city_form.h"

#include "core/reporting/monthly_report_lines.h"
#include "core/reporting/register_lines.h"

#include <QCoreApplication>

namespace canbao::reporting {

namespace {

constexpr qsizetype kMostNamed = 10; ///< rows named in a sentence

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::CityForm)

public:
    static QString villages(const FilledForm::Sheet& sheet) {
        return tr("Sheet %1: %n row(s) of villages.", nullptr, int(sheet.filled)).arg(sheet.name);
    }
    static QString lines(const FilledForm::Sheet& sheet) {
        return tr("Sheet %1: %n row(s) of the register.", nullptr, int(sheet.filled)).arg(sheet.name);
    }
    static QString strangers(const FilledForm::Sheet& sheet) {
        QStringList rows;
        for (const int row : sheet.strangers.first(std::min(kMostNamed, sheet.strangers.size()))) {
            rows.append(QString::number(row));
        }
        const QString more = sheet.strangers.size() > kMostNamed ? tr(" and more") : QString();
        //: %1: row numbers
        return tr("%n row(s) name somebody whom the register does not have and stay as they are: row %1.", nullptr,
                  int(sheet.strangers.size()))
            .arg(rows.join(tr(", ")) + more);
    }
};

} // namespace

Result<FilledForm> fillCityForm(const CityFormContent& content, const QString& form, const QString& target) {
    sheet::TemplateContent given;
    if (content.rows) {
        addRegister(*content.rows, content.codes, given);
    }
    const qsizetype villages = given.lines.size();
    if (content.report) { // behind it: what both know is said by the report
        addReport(*content.report, content.codes, content.villages, given);
    }
    CANBAO_TRY_ASSIGN(const sheet::TemplateReport report, sheet::fillTemplate(form, given, target));
    FilledForm filled;
    for (const sheet::TemplateReport::Sheet& sheet : report.sheets) {
        QList<int> strangers;
        for (const int row : sheet.strangers) {
            strangers.append(row + 1);
        }
        filled.sheets.append({sheet.name, sheet.kind < villages, sheet.filled, strangers});
    }
    for (const sheet::TemplateReport::Column& column : report.columns) {
        filled.columns.append({column.sheet, column.letters, column.header, column.mark});
    }
    return filled;
}

QStringList sentences(const FilledForm& filled) {
    QStringList all;
    for (const FilledForm::Sheet& sheet : filled.sheets) {
        const QString rows = sheet.ofRegister ? Words::lines(sheet) : Words::villages(sheet);
        all.append(sheet.strangers.isEmpty() ? rows : rows + Words::strangers(sheet));
    }
    return all;
}

} // namespace canbao::reporting
