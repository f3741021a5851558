#include "core/reporting/upload_layout_sheet.h"

#include "core/domain/entry.h"
#include "core/sheet/table_writer.h"
#include "core/sheet/workbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using canbao::domain::State;
using canbao::sheet::CellStyle;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::UploadLayoutSheet)

public:
    static QString columnsSheet() { return tr("Columns"); }
    static QString codesSheet() { return tr("Result codes"); }
    static QString valuesSheet() { return tr("Other codes"); }
    static QString helpSheet() { return tr("Explanation"); }
    static QStringList columnHeads() { return {tr("Head"), tr("Content"), tr("Fixed value"), tr("Width")}; }
    static QStringList codeHeads() {
        return {tr("Insurance on the list"), tr("Result"), tr("Insurance joined or reason"), tr("Participation code"),
                tr("Type code")};
    }
    static QStringList valueHeads() { return {tr("Kind of code"), tr("Case"), tr("Code")}; }
    static QStringList help() {
        return {tr("Columns: one row for each column of the upload table, in its order. \"Content\" says what stands "
                   "there; below are all contents there are. A fixed value stands in every row as it is written."),
                tr("Result codes: tried from the top down, the first row that fits a person's result holds. Where the "
                   "third column is empty, every reason or insurance fits. A result that no row fits is not uploaded; "
                   "the program says how many are left out."),
                tr("Save the workbook and take it in again on the registers' page. What the program does not "
                   "understand it refuses, with the row.")};
    }
    static QString caseLabel(const QString& which) {
        if (which == u"citizen-id") {
            return tr("Citizen id");
        }
        if (which == u"other") {
            return tr("Another document");
        }
        if (which == u"male") {
            return tr("male");
        }
        if (which == u"female") {
            return tr("female");
        }
        return which == u"community" ? tr("Community") : tr("Village");
    }
    static Error sheetMissing(const QString& sheet) {
        return Error::user(tr("The workbook has no sheet \"%1\" with its heads. Write the layout to a workbook first "
                              "and change that one.")
                               .arg(sheet));
    }
    static Error notUnderstood(const QString& sheet, int row, const QString& head) {
        return Error::user(tr("Sheet \"%1\", row %2: what stands under \"%3\" is not known. Choose one of the words "
                              "that the sheet \"Explanation\" lists.")
                               .arg(sheet)
                               .arg(row)
                               .arg(head));
    }
    static Error noId() {
        return Error::user(tr("The layout needs a column for the name and one for the document's number."));
    }
    static Error headTwice() { return Error::user(tr("Two columns of the layout have the same head. Rename one.")); }
    static Error codeMissing(const QString& sheet, int row) {
        return Error::user(tr("Sheet \"%1\", row %2 has no code. Write it, or delete the row.").arg(sheet).arg(row));
    }
};

constexpr double kLargestWidth = 100;

/// A row of texts with its number as Excel shows it.
struct SheetRow {
    int number = 0;
    QStringList cells;
    [[nodiscard]] QString at(qsizetype column) const { return cells.value(column).trimmed(); }
};

QString textOf(const sheet::Cell& cell) {
    return cell.type == sheet::CellType::Number ? QString::number(cell.number, 'g', 15) : cell.text;
}

/// The rows below these heads, of the first sheet that begins with them; none when there is no such sheet.
Result<std::optional<QList<SheetRow>>> rowsUnder(sheet::Workbook& workbook, const QStringList& heads) {
    for (int number = 0; number < workbook.sheets().size(); ++number) {
        QList<SheetRow> rows;
        CANBAO_TRY(workbook.read(number, {.row =
                                              [&](sheet::Row&& row) {
                                                  SheetRow texts{row.index + 1, {}};
                                                  for (const sheet::Cell& cell : row.cells) {
                                                      texts.cells.resize(cell.column + 1);
                                                      texts.cells[cell.column] = textOf(cell);
                                                  }
                                                  const bool empty =
                                                      std::ranges::all_of(texts.cells, [](const QString& text) {
                                                          return text.trimmed().isEmpty();
                                                      });
                                                  if (!empty) {
                                                      rows.append(texts);
                                                  }
                                                  return true;
                                              },
                                          .merged = {}}));
        if (!rows.isEmpty() && rows.first().cells.mid(0, heads.size()) == heads) {
            rows.removeFirst();
            return rows;
        }
    }
    return std::nullopt;
}

class LayoutWriter {
public:
    LayoutWriter(const UploadLayout& layout, const domain::CodeTables& codes)
        : m_layout(layout)
        , m_codes(codes)
        , m_writer(setUp(Words::columnsSheet(), {24, 26, 14, 10})) {}

    Result<> save(const QString& path) {
        putHead(Words::columnHeads());
        for (const UploadColumn& column : m_layout.columns) {
            putRow({column.head, label(column.content), column.fixed, QString::number(column.width)});
        }
        begin(Words::codesSheet(), {26, 14, 26, 12, 12}, Words::codeHeads());
        for (const UploadCode& line : m_layout.codes) {
            putRow({m_codes.label(line.insurance), m_codes.label(line.result), because(line), line.participation,
                    line.type});
        }
        begin(Words::valuesSheet(), {26, 20, 14}, Words::valueHeads());
        for (auto list = uploadCases().begin(); list != uploadCases().end(); ++list) {
            for (const QString& which : *list) {
                putRow({label(*entryFieldFromCode(list.key())), Words::caseLabel(which),
                        m_layout.value(list.key(), which)});
            }
        }
        begin(Words::helpSheet(), {96}, {Words::helpSheet()});
        for (const QString& line : Words::help()) {
            m_writer.setRowHeight(m_row, 48);
            putRow({line});
        }
        for (const EntryField content : entryFields()) {
            putRow({label(content)});
        }
        return m_writer.save(path);
    }

private:
    static sheet::TableSetup setUp(const QString& name, const QList<double>& widths) {
        return {
            .sheetName = name, .landscape = false, .repeatedFirstRow = 0, .repeatedLastRow = 0, .columnWidths = widths};
    }
    void begin(const QString& name, const QList<double>& widths, const QStringList& heads) {
        m_writer.beginSheet(setUp(name, widths));
        m_row = 0;
        putHead(heads);
    }
    void putHead(const QStringList& heads) { put(heads, CellStyle::Head); }
    void putRow(const QStringList& cells) { put(cells, CellStyle::Text); }
    void put(const QStringList& cells, CellStyle style) {
        for (int column = 0; column < cells.size(); ++column) {
            m_writer.put(m_row, column, {cells.at(column), style});
        }
        ++m_row;
    }
    [[nodiscard]] QString because(const UploadCode& line) const {
        if (line.because.isEmpty()) {
            return {};
        }
        const auto joined = domain::insuranceFromCode(line.because);
        return line.result == State::Enrolled && joined ? m_codes.label(*joined)
                                                        : m_codes.reasonLabel(line.result, line.because);
    }

    const UploadLayout& m_layout;
    const domain::CodeTables& m_codes;
    sheet::TableWriter m_writer;
    int m_row = 0;
};

class LayoutReader {
public:
    LayoutReader(const domain::CodeTables& codes, sheet::Workbook& workbook)
        : m_codes(codes)
        , m_workbook(workbook) {}

    Result<UploadLayout> read() {
        CANBAO_TRY(readColumns());
        CANBAO_TRY(readCodes());
        CANBAO_TRY(readValues());
        return std::move(m_layout);
    }

private:
    Result<QList<SheetRow>> rows(const QString& sheet, const QStringList& heads) {
        CANBAO_TRY_ASSIGN(auto found, rowsUnder(m_workbook, heads));
        return found ? Result<QList<SheetRow>>(*std::move(found)) : std::unexpected(Words::sheetMissing(sheet));
    }

    Result<> readColumns() {
        const QString sheet = Words::columnsSheet();
        const QStringList heads = Words::columnHeads();
        CANBAO_TRY_ASSIGN(const QList<SheetRow> lines, rows(sheet, heads));
        const auto has = [this](auto member, const auto& value) {
            return std::ranges::find(m_layout.columns, value, member) != m_layout.columns.end();
        };
        for (const SheetRow& line : lines) {
            const auto content = contentOf(line.at(1));
            if (line.at(0).isEmpty() || !content) {
                return std::unexpected(
                    Words::notUnderstood(sheet, line.number, heads.at(line.at(0).isEmpty() ? 0 : 1)));
            }
            if (has(&UploadColumn::head, line.at(0))) {
                return std::unexpected(Words::headTwice());
            }
            const double width = line.at(3).toDouble();
            m_layout.columns.append({line.at(0), *content, *content == EntryField::Fixed ? line.at(2) : QString(),
                                     width > 0 ? std::min(width, kLargestWidth) : UploadColumn().width});
        }
        return has(&UploadColumn::content, EntryField::Id) && has(&UploadColumn::content, EntryField::Name)
                   ? Result<>()
                   : std::unexpected(Words::noId());
    }

    Result<> readCodes() {
        const QString sheet = Words::codesSheet();
        const QStringList heads = Words::codeHeads();
        CANBAO_TRY_ASSIGN(const QList<SheetRow> lines, rows(sheet, heads));
        for (const SheetRow& line : lines) {
            const auto refused = [&](int column) {
                return std::unexpected(Words::notUnderstood(sheet, line.number, heads.at(column)));
            };
            UploadCode code;
            const auto insurance = domain::insuranceFromCode(codeOf(u"insurance"_s, line.at(0)));
            if (!insurance) {
                return refused(0);
            }
            code.insurance = *insurance;
            const auto result = domain::stateFromCode(codeOf(u"state"_s, line.at(1)));
            if (!result || !domain::hasResult(*result)) {
                return refused(1);
            }
            code.result = *result;
            if (!line.at(2).isEmpty()) {
                code.because =
                    codeOf(*result == State::Enrolled ? u"insurance"_s : domain::reasonList(*result), line.at(2));
                if (code.because.isEmpty()) {
                    return refused(2);
                }
            }
            code.participation = line.at(3);
            code.type = line.at(4);
            if (code.participation.isEmpty() && code.type.isEmpty()) {
                return std::unexpected(Words::codeMissing(sheet, line.number));
            }
            m_layout.codes.append(code);
        }
        return {};
    }

    Result<> readValues() {
        const QString sheet = Words::valuesSheet();
        const QStringList heads = Words::valueHeads();
        CANBAO_TRY_ASSIGN(const QList<SheetRow> lines, rows(sheet, heads));
        for (const SheetRow& line : lines) {
            const auto content = contentOf(line.at(0));
            const QString list = content ? code(*content) : QString();
            const QStringList cases = uploadCases().value(list);
            if (cases.isEmpty()) {
                return std::unexpected(Words::notUnderstood(sheet, line.number, heads.at(0)));
            }
            const auto which = std::ranges::find(cases, line.at(1), &Words::caseLabel);
            if (which == cases.end()) {
                return std::unexpected(Words::notUnderstood(sheet, line.number, heads.at(1)));
            }
            if (!line.at(2).isEmpty()) {
                m_layout.values[list].insert(*which, line.at(2));
            }
        }
        return {};
    }

    static std::optional<EntryField> contentOf(const QString& text) {
        const auto found = std::ranges::find(entryFields(), text, [](EntryField c) { return label(c); });
        return found == entryFields().end() ? entryFieldFromCode(text) : std::optional(*found);
    }

    /// By its label, an alias or the code itself; empty when there is none.
    [[nodiscard]] QString codeOf(const QString& list, const QString& text) const {
        for (const domain::CodeRow& row : m_codes.rows(list)) {
            if (row.label == text || row.code == text || row.aliases.contains(text)) {
                return row.code;
            }
        }
        return {};
    }

    const domain::CodeTables& m_codes;
    sheet::Workbook& m_workbook;
    UploadLayout m_layout;
};

} // namespace

Result<> writeUploadLayout(const UploadLayout& layout, const domain::CodeTables& codes, const QString& path) {
    return LayoutWriter(layout, codes).save(path);
}

Result<UploadLayout> readUploadLayout(const domain::CodeTables& codes, const QString& path) {
    CANBAO_TRY_ASSIGN(const auto workbook, sheet::openWorkbook(path));
    return LayoutReader(codes, *workbook).read();
}

} // namespace canbao::reporting
