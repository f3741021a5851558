#pragma once

#include "core/domain/division.h"
#include "core/reporting/monthly_report_table.h"
#include "core/reporting/register_rows.h"

#include <optional>

namespace canbao::reporting {

/// What a city's own .xlsx is filled with: by marks {{…}}, or by its header (sheet/template/template_fill.h). Each
/// sheet of the form takes what fits it.
struct CityFormContent {
    domain::CodeTables codes;
    QList<domain::Village> villages;
    std::optional<MonthlyReportContent> report{}; ///< a row for each village (monthly_report_lines.h)
    std::optional<RegisterRows> rows{};           ///< a row for each line of a register (register_lines.h)
};

/// What became of the form.
struct FilledForm {
    struct Column {
        QString sheet;
        QString letters;
        QString header;     ///< as it stands in the form
        QString filledWith; ///< the program's words for it; empty: nothing is known for it, it stayed as it was
    };
    struct Sheet {
        QString name;
        bool ofRegister = false; ///< else its rows are villages
        qsizetype filled = 0;    ///< rows that stand there now
        QList<int> strangers; ///< rows, as Excel counts them, that name nobody of the register: they stayed as they are
    };
    QList<Sheet> sheets;   ///< that have rows of villages or of a register
    QList<Column> columns; ///< what was recognised; empty for a form with marks
};

/// Fills the form; what cannot be filled is refused as fillTemplate() does.
[[nodiscard]] Result<FilledForm> fillCityForm(const CityFormContent& content, const QString& form,
                                              const QString& target);

/// What became of its rows, a sentence for each sheet: how many were filled, and which name nobody of the register.
[[nodiscard]] QStringList sentences(const FilledForm& filled);

} // namespace canbao::reporting
