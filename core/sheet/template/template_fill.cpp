#include "core/sheet/template/template_fill.h"

#include "core/sheet/cell_reference.h"
#include "core/sheet/template/formula_tokens.h"
#include "core/sheet/template/header_fill.h"
#include "core/sheet/template/template_calculation.h"
#include "core/sheet/template/template_expansion.h"
#include "core/sheet/template/worksheet_rows.h"
#include "core/sheet/template/xml_part.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::sheet::TemplateFill)

public:
    static Error unknownMark(const QString& sheet, const QString& cell, const QString& mark) {
        return Error::user(
            tr("Sheet %1, cell %2 of the template asks for \"%3\", which this report does not have. Correct "
               "the mark and try again.")
                .arg(sheet, cell, mark));
    }
    static Error nothingAsked() {
        return Error::user(
            tr("The template has neither marks such as {{…}} nor a header that is known. Put marks where "
               "the values belong, or call the columns as the built-in report does."));
    }
    static Error twoRows(const QString& sheet, int first, int second) {
        return Error::user(
            tr("Sheet %1 of the template has marks for each line in rows %2 and %3; put them into one row.")
                .arg(sheet)
                .arg(first + 1)
                .arg(second + 1));
    }
};

const QRegularExpression& markPattern() {
    static const QRegularExpression pattern(u"\\{\\{\\s*([^{}]+?)\\s*\\}\\}"_s);
    return pattern;
}

QString textOf(const TemplateValue& value) {
    if (const auto* const text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto* const count = std::get_if<qint64>(&value)) {
        return QString::number(*count);
    }
    const auto* const number = std::get_if<double>(&value);
    return number != nullptr ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

class Filler {
public:
    Filler(TemplatePackage& package, const TemplateContent& content, QStringList shared)
        : m_package(package)
        , m_content(content)
        , m_shared(std::move(shared)) {}

    /// False: nothing on the sheet asks for anything.
    Result<bool> fill(const TemplateSheet& sheet) {
        CANBAO_TRY_ASSIGN(pugi::xml_document* const read, m_package.read(sheet.part));
        if (!hasMarks(childNamed(read->document_element(), "sheetData"))) {
            return fillHeader(sheet, *read);
        }
        CANBAO_TRY_ASSIGN(pugi::xml_document* const document, m_package.change(sheet.part));
        const pugi::xml_node sheetData = childNamed(document->document_element(), "sheetData");
        CANBAO_TRY(numberRows(sheetData));
        CANBAO_TRY_ASSIGN(const std::optional<int> repeated, repeatedRow(sheetData, QString::fromUtf8(sheet.name)));
        if (repeated) {
            // Without a line the row stays, empty: the sums over it keep their place.
            const RowExpansion expansion(*repeated, std::max(1, int(m_content.rows.size())));
            CANBAO_TRY(expandRow(m_package, sheet, expansion));
            for (int line = 0; line < expansion.count(); ++line) {
                fillRow(rowAt(sheetData, *repeated + line), lineValues(line));
            }
        }
        for (const pugi::xml_node& row : sheetData.children()) {
            fillRow(row, m_content.single);
        }
        return true;
    }

    [[nodiscard]] TemplateReport takeReport() { return std::move(m_report); }

private:
    [[nodiscard]] bool hasMarks(const pugi::xml_node& sheetData) const {
        for (const pugi::xml_node& row : sheetData.children()) {
            for (const pugi::xml_node& cell : row.children()) {
                if (markPattern().match(cellText(cell, m_shared)).hasMatch()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Looked at in a copy, so that a sheet which is no form stays byte for byte.
    Result<bool> fillHeader(const TemplateSheet& sheet, const pugi::xml_document& document) {
        pugi::xml_document numbered;
        numbered.reset(document);
        CANBAO_TRY(numberRows(childNamed(numbered.document_element(), "sheetData")));
        const QString name = QString::fromUtf8(sheet.name);
        CANBAO_TRY_ASSIGN(const auto layout,
                          formLayout(numbered.document_element(), name, m_content.columns, m_shared));
        if (!layout) {
            return false;
        }
        CANBAO_TRY_ASSIGN(pugi::xml_document* const changed, m_package.change(sheet.part));
        CANBAO_TRY(numberRows(childNamed(changed->document_element(), "sheetData")));
        CANBAO_TRY(fillByHeader(m_package, sheet, *layout, m_content));
        const auto tell = [&](const FormLayout::Column& column, const QString& mark) {
            ReferenceEnd end;
            end.column = column.column;
            m_report.columns.append({name, QString::fromStdString(end.text()), column.header, mark});
        };
        for (const FormLayout::Column& column : layout->columns) {
            tell(column, column.found.mark);
        }
        for (const FormLayout::Column& column : layout->unknown) {
            tell(column, {});
        }
        return true;
    }

    /// Which row is one line of the report; also finds marks that nobody knows, before anything changes.
    Result<std::optional<int>> repeatedRow(const pugi::xml_node& sheetData, const QString& sheet) const {
        std::optional<int> found;
        const auto names = m_content.rows.value(0);
        for (const pugi::xml_node& row : sheetData.children()) {
            for (const pugi::xml_node& cell : row.children()) {
                const QString text = cellText(cell, m_shared);
                for (const auto& match : markPattern().globalMatch(text)) {
                    const QString mark = match.captured(1);
                    if (m_content.single.contains(mark)) {
                        continue;
                    }
                    if (!names.contains(mark)) {
                        return std::unexpected(
                            Words::unknownMark(sheet, QString::fromUtf8(cell.attribute("r").value()), mark));
                    }
                    if (found && *found != rowNumber(row)) {
                        return std::unexpected(Words::twoRows(sheet, *found, rowNumber(row)));
                    }
                    found = rowNumber(row);
                }
            }
        }
        return found;
    }

    [[nodiscard]] QHash<QString, TemplateValue> lineValues(int line) const { return m_content.rows.value(line); }

    void fillRow(const pugi::xml_node& row, const QHash<QString, TemplateValue>& values) const {
        for (const pugi::xml_node& cell : row.children()) {
            const QString text = cellText(cell, m_shared);
            const auto whole = markPattern().match(text);
            if (!whole.hasMatch()) {
                continue;
            }
            if (whole.capturedLength() == text.trimmed().size() && values.contains(whole.captured(1))) {
                setCell(cell, values.value(whole.captured(1)));
                continue;
            }
            QString filled = text;
            for (const auto& match : markPattern().globalMatch(text)) {
                if (values.contains(match.captured(1))) {
                    filled.replace(match.captured(0), textOf(values.value(match.captured(1))));
                }
            }
            if (filled != text) {
                setCell(cell, filled);
            }
        }
    }

    TemplatePackage& m_package;
    const TemplateContent& m_content;
    QStringList m_shared;
    TemplateReport m_report;
};

} // namespace

Result<TemplateReport> fillTemplate(const QString& templatePath, const TemplateContent& content,
                                    const QString& target) {
    CANBAO_TRY_ASSIGN(TemplatePackage package, TemplatePackage::open(templatePath));
    CANBAO_TRY_ASSIGN(QStringList shared, sharedTexts(package));
    CANBAO_TRY_ASSIGN(const QList<TemplateSheet> sheets, templateSheets(package));
    Filler filler(package, content, std::move(shared));
    bool filled = false;
    for (const TemplateSheet& sheet : sheets) {
        CANBAO_TRY_ASSIGN(const bool asked, filler.fill(sheet));
        filled = filled || asked;
    }
    if (!filled) {
        return std::unexpected(Words::nothingAsked());
    }
    CANBAO_TRY(calculateTemplate(package));
    CANBAO_TRY(package.save(target));
    return filler.takeReport();
}

} // namespace canbao::sheet
