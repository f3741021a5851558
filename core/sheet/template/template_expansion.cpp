#include "core/sheet/template/template_expansion.h"

#include "core/sheet/ooxml_package.h"
#include "core/sheet/refusals.h"
#include "core/sheet/template/drawing_expansion.h"
#include "core/sheet/template/formula_references.h"
#include "core/sheet/template/worksheet_expansion.h"
#include "core/sheet/template/xml_part.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

Result<QByteArray> workbookPart(const ZipArchive& archive) {
    CANBAO_TRY_ASSIGN(const QList<Relationship> relationships, relationshipsOf(archive, {}));
    const auto part = targetOfKind(relationships, "officeDocument");
    if (!part) {
        return std::unexpected(refusals::damaged(u"no workbook part"_s));
    }
    return *part;
}

Result<> followInDrawing(TemplatePackage& package, const QByteArray& part, const RowExpansion& expansion,
                         const QByteArray& expandedSheet) {
    CANBAO_TRY_ASSIGN(const QList<Relationship> relationships, relationshipsOf(package.archive(), part));
    for (const Relationship& relationship : relationships) {
        if (relationship.kind == "chart" || relationship.kind == "chartEx") {
            CANBAO_TRY_ASSIGN(pugi::xml_document* const chart, package.change(relationship.target));
            moveChartReferences(*chart, expansion, expandedSheet.toStdString());
        }
    }
    return {};
}

/// Charts on any sheet may show the expanded one; what floats moves only where the rows moved.
Result<> followAroundSheet(TemplatePackage& package, const TemplateSheet& sheet, const RowExpansion& expansion,
                           const QByteArray& expandedSheet) {
    const bool expanded = sheet.name == expandedSheet;
    CANBAO_TRY_ASSIGN(const QList<Relationship> relationships, relationshipsOf(package.archive(), sheet.part));
    for (const Relationship& relationship : relationships) {
        if (relationship.kind == "drawing") {
            CANBAO_TRY(followInDrawing(package, relationship.target, expansion, expandedSheet));
            if (expanded) {
                CANBAO_TRY_ASSIGN(pugi::xml_document* const drawing, package.change(relationship.target));
                moveAnchors(*drawing, expansion);
            }
        } else if (expanded && (relationship.kind == "comments" || relationship.kind == "threadedComment")) {
            CANBAO_TRY_ASSIGN(pugi::xml_document* const comments, package.change(relationship.target));
            moveComments(*comments, expansion);
        } else if (expanded && relationship.kind == "vmlDrawing") {
            CANBAO_TRY_ASSIGN(pugi::xml_document* const shapes, package.change(relationship.target));
            moveVmlShapes(*shapes, expansion);
        }
    }
    return {};
}

/// The order of calculation names cells that have moved; programs make it anew when it is not there.
Result<> dropCalculationChain(TemplatePackage& package, const QByteArray& workbook) {
    CANBAO_TRY_ASSIGN(const QList<Relationship> relationships, relationshipsOf(package.archive(), workbook));
    const auto chain = targetOfKind(relationships, "calcChain");
    if (!chain) {
        return {};
    }
    const QByteArray folder = workbook.left(workbook.lastIndexOf('/') + 1);
    CANBAO_TRY_ASSIGN(pugi::xml_document* const list,
                      package.change(folder + "_rels/" + workbook.mid(folder.size()) + ".rels"));
    pugi::xml_node root = list->document_element();
    for (pugi::xml_node line = root.first_child(); line;) {
        const pugi::xml_node next = line.next_sibling();
        if (QByteArray(line.attribute("Type").value()).endsWith("/calcChain")) {
            root.remove_child(line);
        }
        line = next;
    }
    CANBAO_TRY_ASSIGN(pugi::xml_document* const types, package.change("[Content_Types].xml"));
    root = types->document_element();
    for (pugi::xml_node line = root.first_child(); line;) {
        const pugi::xml_node next = line.next_sibling();
        if (ZipArchive::comparable(line.attribute("PartName").value()) == ZipArchive::comparable(*chain)) {
            root.remove_child(line);
        }
        line = next;
    }
    package.remove(ZipArchive::comparable(*chain));
    return {};
}

Result<> followInWorkbook(TemplatePackage& package, const QByteArray& part, const RowExpansion& expansion,
                          const QByteArray& expandedSheet) {
    CANBAO_TRY_ASSIGN(pugi::xml_document* const document, package.change(part));
    const pugi::xml_node workbook = document->document_element();
    for (pugi::xml_node name : childNamed(workbook, "definedNames").children()) {
        name.text().set(
            movedReferences(name.text().get(), expansion, {expandedSheet.toStdString(), false, 0, false}).c_str());
    }
    if (const pugi::xml_node calculation = childNamed(workbook, "calcPr")) {
        setAttribute(calculation, "fullCalcOnLoad", "1");
    }
    return dropCalculationChain(package, part);
}

} // namespace

Result<QList<TemplateSheet>> templateSheets(TemplatePackage& package) {
    CANBAO_TRY_ASSIGN(const QByteArray part, workbookPart(package.archive()));
    CANBAO_TRY_ASSIGN(const QList<Relationship> relationships, relationshipsOf(package.archive(), part));
    CANBAO_TRY_ASSIGN(const pugi::xml_document* const document, package.read(part));
    QList<TemplateSheet> sheets;
    for (const pugi::xml_node& sheet : childNamed(document->document_element(), "sheets").children()) {
        QByteArray id;
        for (const pugi::xml_attribute& attribute : sheet.attributes()) {
            if (localName(attribute) == "id") { // r:id; sheetId is another
                id = attribute.value();
            }
        }
        for (const Relationship& relationship : relationships) {
            if (relationship.id == id && relationship.kind == "worksheet") {
                sheets.append({sheet.attribute("name").value(), relationship.target});
            }
        }
    }
    return sheets.isEmpty() ? Result<QList<TemplateSheet>>(std::unexpected(refusals::noWorksheet())) : sheets;
}

namespace {

/// Every formula of a worksheet, joined: cells, validations, formats.
void gatherFormulas(const pugi::xml_node& node, QString& formulas) {
    const std::string_view name = localName(node);
    if (name == "f" || name == "formula" || name == "formula1" || name == "formula2") {
        formulas += QString::fromUtf8(node.text().get()) + u'\n';
        return;
    }
    for (const pugi::xml_node& child : node.children()) {
        gatherFormulas(child, formulas);
    }
}

/// Sheets and names as formulas write them: quotes are doubled.
QString inFormulas(const QByteArray& name) {
    return QString::fromUtf8(name).replace(u"'"_s, u"''"_s);
}

} // namespace

Result<QList<TemplateSheet>> sheetsThatFollow(TemplatePackage& package, const QList<TemplateSheet>& sheets,
                                              const QByteArray& source) {
    CANBAO_TRY_ASSIGN(const QByteArray part, workbookPart(package.archive()));
    CANBAO_TRY_ASSIGN(const pugi::xml_document* const workbook, package.read(part));
    QStringList signs{inFormulas(source), u"INDIRECT("_s, u"OFFSET("_s};
    for (const pugi::xml_node& name : childNamed(workbook->document_element(), "definedNames").children()) {
        signs.append(inFormulas(name.attribute("name").value()));
    }
    QList<TemplateSheet> following;
    for (const TemplateSheet& sheet : sheets) {
        if (sheet.name == source) {
            continue;
        }
        CANBAO_TRY_ASSIGN(const pugi::xml_document* const document, package.read(sheet.part));
        QString formulas;
        gatherFormulas(document->document_element(), formulas);
        if (std::ranges::any_of(signs,
                                [&](const QString& sign) { return formulas.contains(sign, Qt::CaseInsensitive); })) {
            following.append(sheet);
        }
    }
    return following;
}

Result<> expandRow(TemplatePackage& package, const TemplateSheet& sheet, const RowExpansion& expansion) {
    CANBAO_TRY_ASSIGN(const QByteArray workbook, workbookPart(package.archive()));
    CANBAO_TRY_ASSIGN(const QList<TemplateSheet> sheets, templateSheets(package));
    const std::string name = sheet.name.toStdString();
    CANBAO_TRY_ASSIGN(pugi::xml_document* const expanded, package.change(sheet.part));
    CANBAO_TRY(expandWorksheet(expanded->document_element(), expansion, name));
    CANBAO_TRY_ASSIGN(const QList<TemplateSheet> following, sheetsThatFollow(package, sheets, sheet.name));
    for (const TemplateSheet& each : following) {
        CANBAO_TRY_ASSIGN(pugi::xml_document* const document, package.change(each.part));
        CANBAO_TRY(followExpansion(document->document_element(), expansion, name));
    }
    for (const TemplateSheet& each : sheets) {
        CANBAO_TRY(followAroundSheet(package, each, expansion, sheet.name));
    }
    return followInWorkbook(package, workbook, expansion, sheet.name);
}

} // namespace canbao::sheet
