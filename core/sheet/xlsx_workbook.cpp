#include "core/sheet/xlsx_workbook.h"

#include "core/sheet/cell_styles.h"
#include "core/sheet/limits.h"
#include "core/sheet/ooxml_package.h"
#include "core/sheet/refusals.h"
#include "core/sheet/shared_strings.h"
#include "core/sheet/xlsx_sheet_reader.h"
#include "core/sheet/xml_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

struct SheetPart {
    SheetInfo info;
    QByteArray relationshipId;
};

bool isOn(std::string_view flag) {
    return flag == "1" || flag == "true" || flag == "on";
}

/// xl/workbook.xml (ECMA-376 part 1, 18.2.27).
class WorkbookPartReader final : public XmlReader {
public:
    QList<SheetPart> sheets;
    bool date1904 = false;
    bool calculatesOnLoad = false;

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "sheet") {
            if (sheets.size() == limits::kMaxParts) {
                refuse(refusals::tooManyParts());
                return;
            }
            const std::string_view state = attributes.value("state");
            const std::string_view id = attributes.value("id"); // r:id; sheetId is another name
            sheets.append({{fromXmlString(attributes.value("name")), state == "hidden" || state == "veryHidden"},
                           QByteArray(id.data(), static_cast<qsizetype>(id.size()))});
        } else if (name == "workbookPr") {
            date1904 = isOn(attributes.value("date1904"));
        } else if (name == "calcPr") {
            calculatesOnLoad = isOn(attributes.value("fullCalcOnLoad"));
        } else if (name == "extLst") {
            skipElement();
        }
    }
    void endElement(std::string_view) override {}
    void text(std::string_view) override {}
};

class XlsxWorkbook final : public Workbook {
public:
    explicit XlsxWorkbook(std::unique_ptr<ZipArchive> package)
        : m_package(std::move(package)) {}

    [[nodiscard]] Result<> open(const QByteArray& workbookPart);

    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_sheets; }
    [[nodiscard]] bool date1904() const override { return m_date1904; }
    [[nodiscard]] QStringList cautions() const override;
    [[nodiscard]] Result<> read(int index, const SheetSink& sink, const Progress& progress) override;

private:
    [[nodiscard]] Result<> loadOnce(const Progress& progress);

    std::unique_ptr<ZipArchive> m_package;
    QList<SheetInfo> m_sheets;
    QList<QByteArray> m_sheetParts; ///< beside m_sheets
    std::optional<QByteArray> m_stringsPart;
    std::optional<QByteArray> m_stylesPart;
    bool m_date1904 = false;
    bool m_loaded = false;
    bool m_calculatesOnLoad = false;
    FormulaResults m_results;
    SharedStrings m_strings;
    CellStyles m_styles;
};

Result<> XlsxWorkbook::open(const QByteArray& workbookPart) {
    WorkbookPartReader reader;
    CANBAO_TRY_ASSIGN(const auto stream, m_package->openPart(workbookPart));
    CANBAO_TRY(reader.run(*stream));
    CANBAO_TRY_ASSIGN(const auto relationships, relationshipsOf(*m_package, workbookPart));
    m_date1904 = reader.date1904;
    m_calculatesOnLoad = reader.calculatesOnLoad;
    m_stringsPart = targetOfKind(relationships, "sharedStrings");
    m_stylesPart = targetOfKind(relationships, "styles");
    for (const SheetPart& sheet : reader.sheets) {
        if (sheet.relationshipId.isEmpty()) {
            continue; // Excel leaves such sheets behind where macros were removed; it shows none
        }
        const auto used =
            std::find_if(relationships.begin(), relationships.end(),
                         [&](const Relationship& relationship) { return relationship.id == sheet.relationshipId; });
        if (used == relationships.end()) {
            return std::unexpected(refusals::damaged(u"sheet without a part"_s));
        }
        if (used->kind == "worksheet") { // chart sheets, dialogs and macros have nothing to read
            if (m_sheetParts.contains(used->target)) {
                return std::unexpected(refusals::damaged(u"two sheets in one part"_s));
            }
            m_sheets.append(sheet.info);
            m_sheetParts.append(used->target);
        }
    }
    if (m_sheets.isEmpty()) {
        return std::unexpected(refusals::noWorksheet());
    }
    return {};
}

Result<> XlsxWorkbook::loadOnce(const Progress& progress) {
    if (m_loaded) {
        return {};
    }
    if (m_stylesPart && m_package->contains(*m_stylesPart)) {
        CANBAO_TRY_ASSIGN(const auto part, m_package->openPart(*m_stylesPart));
        CANBAO_TRY(m_styles.load(*part));
    }
    if (m_stringsPart && m_package->contains(*m_stringsPart)) {
        CANBAO_TRY_ASSIGN(const auto part, m_package->openPart(*m_stringsPart));
        CANBAO_TRY(m_strings.load(*part, m_package->partSize(*m_stringsPart), progress));
    }
    m_loaded = true;
    return {};
}

Result<> XlsxWorkbook::read(int index, const SheetSink& sink, const Progress& progress) {
    Q_ASSERT(index >= 0 && index < m_sheets.size());
    CANBAO_TRY(loadOnce(progress));
    const QByteArray& part = m_sheetParts[index];
    CANBAO_TRY_ASSIGN(const auto stream, m_package->openPart(part));
    XlsxSheetReader reader(m_strings, m_styles, {m_date1904, m_calculatesOnLoad}, sink);
    const auto done = reader.run(*stream, static_cast<qint64>(m_package->partSize(part)), progress);
    m_results.add(reader.formulaResults());
    return done;
}

QStringList XlsxWorkbook::cautions() const {
    return m_results.cautions();
}

Error refusalOfOtherPackage(const ZipArchive& package) {
    using refusals::Foreign;
    if (package.contains("xl/workbook.bin")) {
        return refusals::foreign(Foreign::BinaryWorkbook);
    }
    if (package.contains("word/document.xml")) {
        return refusals::foreign(Foreign::WordDocument);
    }
    if (package.contains("ppt/presentation.xml")) {
        return refusals::foreign(Foreign::Presentation);
    }
    if (package.contains("OFD.xml")) {
        return refusals::foreign(Foreign::Ofd);
    }
    if (package.contains("uof.xml")) {
        return refusals::foreign(Foreign::Uof);
    }
    if (package.contains("Index/Document.iwa")) {
        return refusals::foreign(Foreign::Numbers);
    }
    const QByteArray type = package.readPart("mimetype", 100).value_or(QByteArray());
    if (type.startsWith("application/vnd.oasis.opendocument")) {
        return refusals::foreign(Foreign::OpenDocument);
    }
    return package.contains("[Content_Types].xml") ? refusals::damaged(u"package without a workbook"_s)
                                                   : refusals::foreign(Foreign::Archive);
}

} // namespace

Result<std::unique_ptr<Workbook>> openXlsx(std::unique_ptr<ZipArchive> package) {
    CANBAO_TRY_ASSIGN(const auto relationships, relationshipsOf(*package, {}));
    QByteArray workbookPart = targetOfKind(relationships, "officeDocument").value_or(QByteArray());
    if (!package->contains(workbookPart)) {
        workbookPart = "xl/workbook.xml";
    }
    const bool isWorkbook = workbookPart.endsWith(".xml") && !package->contains("word/document.xml") &&
                            !package->contains("ppt/presentation.xml") && package->contains(workbookPart);
    if (!isWorkbook) {
        return std::unexpected(refusalOfOtherPackage(*package));
    }
    auto workbook = std::make_unique<XlsxWorkbook>(std::move(package));
    CANBAO_TRY(workbook->open(workbookPart));
    return workbook;
}

} // namespace canbao::sheet
