#include "core/sheet/template/template_fill.h"

#include "core/sheet/cell_reference.h"
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

/// A mark of a sheet and where it stands.
struct Mark {
    QString name;
    QString cell;
    int row = 0;
};

/// What the marks of one kind of lines may be called: as the column's mark, or as any of its headers.
class KnownMarks {
public:
    explicit KnownMarks(const TemplateLines& lines) {
        for (const FormColumn& column : lines.columns) {
            for (const QString& header : column.headers) {
                m_marks.insert(comparableHeader(header), column.mark);
            }
        }
        for (const auto& [mark, value] : lines.rows.value(0).asKeyValueRange()) { // also what no header asks for
            m_marks.insert(comparableHeader(mark), mark);
        }
        for (const FormColumn& column : lines.columns) {
            m_marks.insert(comparableHeader(column.mark), column.mark);
        }
    }
    [[nodiscard]] bool contains(const QString& name) const { return m_marks.contains(comparableHeader(name)); }
    [[nodiscard]] QString markOf(const QString& name) const { return m_marks.value(comparableHeader(name)); }

private:
    QHash<QString, QString> m_marks;
};

class Filler {
public:
    Filler(TemplatePackage& package, const TemplateContent& content, QStringList shared)
        : m_package(package)
        , m_content(content)
        , m_shared(std::move(shared)) {
        for (const TemplateLines& lines : content.lines) {
            m_known.emplaceBack(lines);
        }
    }

    /// False: nothing on the sheet asks for anything.
    Result<bool> fill(const TemplateSheet& sheet) {
        CANBAO_TRY_ASSIGN(pugi::xml_document* const read, m_package.read(sheet.part));
        if (!hasMarks(childNamed(read->document_element(), "sheetData"))) {
            return fillHeader(sheet, *read);
        }
        CANBAO_TRY_ASSIGN(pugi::xml_document* const document, m_package.change(sheet.part));
        const pugi::xml_node sheetData = childNamed(document->document_element(), "sheetData");
        CANBAO_TRY(numberRows(sheetData));
        const QString name = QString::fromUtf8(sheet.name);
        const QList<Mark> asked = marksOfLines(sheetData);
        if (asked.isEmpty()) {
            for (const pugi::xml_node& row : sheetData.children()) {
                fillRow(row, nullptr, nullptr);
            }
            return true;
        }
        CANBAO_TRY_ASSIGN(const qsizetype kind, kindThatKnows(asked, name));
        CANBAO_TRY_ASSIGN(const int repeated, repeatedRow(asked, name));
        const TemplateLines& lines = m_content.lines.at(kind);
        // Without a line the row stays, empty: the sums over it keep their place.
        const RowExpansion expansion(repeated, std::max(1, int(lines.rows.size())));
        CANBAO_TRY(expandRow(m_package, sheet, expansion));
        const QHash<QString, TemplateValue> nobody;
        for (const pugi::xml_node& row : sheetData.children()) {
            const int line = rowNumber(row) - repeated;
            const bool ofLine = line >= 0 && line < expansion.count();
            fillRow(row, ofLine ? &m_known.at(kind) : nullptr,
                    line >= 0 && line < lines.rows.size() ? &lines.rows.at(line) : &nobody);
        }
        m_report.sheets.append({name, kind, lines.rows.size(), {}});
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
        qsizetype kind = -1;
        FormLayout layout;
        for (qsizetype i = 0; i < m_content.lines.size(); ++i) {
            CANBAO_TRY_ASSIGN(const auto found,
                              formLayout(numbered.document_element(), name, m_content.lines.at(i).columns, m_shared));
            if (found && (kind < 0 || found->columns.size() > layout.columns.size())) {
                kind = i;
                layout = *found;
            }
        }
        if (kind < 0) {
            return false;
        }
        CANBAO_TRY_ASSIGN(pugi::xml_document* const changed, m_package.change(sheet.part));
        CANBAO_TRY(numberRows(childNamed(changed->document_element(), "sheetData")));
        CANBAO_TRY_ASSIGN(const FilledLines filled,
                          fillByHeader(m_package, sheet, layout, m_content.lines.at(kind), m_shared));
        m_report.sheets.append({name, kind, filled.lines, filled.strangers});
        tellColumns(name, layout);
        return true;
    }

    void tellColumns(const QString& sheet, const FormLayout& layout) {
        for (const FormLayout::Column& column : layout.columns) {
            m_report.columns.append({sheet, columnLetters(column.column), column.header, column.found.mark});
        }
        for (const FormLayout::Column& column : layout.unknown) {
            m_report.columns.append({sheet, columnLetters(column.column), column.header, {}});
        }
    }

    /// Marks that are not of the whole workbook.
    [[nodiscard]] QList<Mark> marksOfLines(const pugi::xml_node& sheetData) const {
        QList<Mark> marks;
        for (const pugi::xml_node& row : sheetData.children()) {
            for (const pugi::xml_node& cell : row.children()) {
                const QString text = cellText(cell, m_shared);
                for (const auto& match : markPattern().globalMatch(text)) {
                    if (!m_content.single.contains(match.captured(1))) {
                        marks.append(
                            {match.captured(1), QString::fromUtf8(cell.attribute("r").value()), rowNumber(row)});
                    }
                }
            }
        }
        return marks;
    }

    /// Also finds marks that nobody knows, before anything changes.
    [[nodiscard]] Result<qsizetype> kindThatKnows(const QList<Mark>& marks, const QString& sheet) const {
        qsizetype furthest = 0; // the first mark that the most knowing kind does not know
        for (qsizetype kind = 0; kind < m_known.size(); ++kind) {
            const auto unknown =
                std::ranges::find_if(marks, [&](const Mark& mark) { return !m_known.at(kind).contains(mark.name); });
            if (unknown == marks.end()) {
                return kind;
            }
            furthest = std::max<qsizetype>(furthest, unknown - marks.begin());
        }
        const Mark& mark = marks.at(furthest);
        return std::unexpected(Words::unknownMark(sheet, mark.cell, mark.name));
    }

    /// Which row is one line.
    [[nodiscard]] static Result<int> repeatedRow(const QList<Mark>& marks, const QString& sheet) {
        for (const Mark& mark : marks) {
            if (mark.row != marks.first().row) {
                return std::unexpected(Words::twoRows(sheet, marks.first().row, mark.row));
            }
        }
        return marks.first().row;
    }

    /// `known` and `line`: of a row that is a line.
    void fillRow(const pugi::xml_node& row, const KnownMarks* known, const QHash<QString, TemplateValue>* line) const {
        const auto valueOf = [&](const QString& name) {
            const auto single = m_content.single.constFind(name);
            return single != m_content.single.constEnd() ? *single : line->value(known->markOf(name));
        };
        const auto asks = [&](const QString& name) {
            return m_content.single.contains(name) || (known != nullptr && known->contains(name));
        };
        for (const pugi::xml_node& cell : row.children()) {
            const QString text = cellText(cell, m_shared);
            const auto whole = markPattern().match(text);
            if (!whole.hasMatch()) {
                continue;
            }
            if (whole.capturedLength() == text.trimmed().size() && asks(whole.captured(1))) {
                setCell(cell, valueOf(whole.captured(1)));
                continue;
            }
            QString filled;
            qsizetype behind = 0;
            for (const auto& match : markPattern().globalMatch(text)) {
                filled += text.sliced(behind, match.capturedStart() - behind);
                filled += asks(match.captured(1)) ? textOf(valueOf(match.captured(1))) : match.captured();
                behind = match.capturedEnd();
            }
            setCell(cell, filled + text.sliced(behind));
        }
    }

    TemplatePackage& m_package;
    const TemplateContent& m_content;
    QStringList m_shared;
    QList<KnownMarks> m_known; ///< of each kind of lines
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
