#include "tests/support/xlsx_builder.h"

namespace canbao::test {

namespace {

const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

QByteArray relationship(const QByteArray& id, const QByteArray& kind, const QByteArray& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + kOffice + '/' + kind + "\" Target=\"" + target + "\"/>";
}

} // namespace

XlsxBuilder::XlsxBuilder(const QByteArray& rows) {
    sheet("名单", rows);
}

XlsxBuilder& XlsxBuilder::afterRows(const QByteArray& xml) {
    m_sheets.last().after = xml;
    return *this;
}

XlsxBuilder& XlsxBuilder::sharedStrings(const QList<QByteArray>& items) {
    m_strings = "<sst xmlns=\"" + kMain + "\">";
    for (const QByteArray& item : items) {
        m_strings += "<si>" + item + "</si>";
    }
    m_strings += "</sst>";
    return *this;
}

XlsxBuilder& XlsxBuilder::cellFormats(const QList<QByteArray>& formats) {
    QByteArray codes;
    QByteArray xfs;
    for (qsizetype i = 0; i < formats.size(); ++i) {
        bool builtIn = false;
        formats[i].toInt(&builtIn);
        const QByteArray id = builtIn ? formats[i] : QByteArray::number(164 + i);
        if (!builtIn) {
            QByteArray code = formats[i];
            code.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
            codes += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/>";
        }
        xfs += "<xf numFmtId=\"" + id + "\"/>";
    }
    m_styles = "<styleSheet xmlns=\"" + kMain + "\"><numFmts>" + codes +
               "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + xfs +
               "</cellXfs></styleSheet>";
    return *this;
}

XlsxBuilder& XlsxBuilder::workbookProperties(const QByteArray& attributes) {
    m_workbookProperties = attributes;
    return *this;
}

XlsxBuilder& XlsxBuilder::sheet(const QByteArray& name, const QByteArray& rows, const QByteArray& state) {
    m_sheets.append({name, state, rows, {}, false});
    return *this;
}

XlsxBuilder& XlsxBuilder::chartSheet(const QByteArray& name) {
    m_sheets.append({name, {}, {}, {}, true});
    return *this;
}

XlsxBuilder& XlsxBuilder::part(const QByteArray& name, const QByteArray& content) {
    m_replaced.append({name, content});
    return *this;
}

XlsxBuilder& XlsxBuilder::rename(const QByteArray& from, const QByteArray& to) {
    m_renamed.append({from, to});
    return *this;
}

QList<ZipPart> XlsxBuilder::parts() const {
    QByteArray sheets;
    QByteArray relationships =
        relationship("rS", "sharedStrings", "sharedStrings.xml") + relationship("rT", "styles", "styles.xml");
    QList<ZipPart> parts{
        {"[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", "<Relationships xmlns=\"" + kPackage + "\">" +
                            relationship("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/sharedStrings.xml", m_strings.isEmpty() ? "<sst xmlns=\"" + kMain + "\"/>" : m_strings},
        {"xl/styles.xml", m_styles.isEmpty() ? "<styleSheet xmlns=\"" + kMain + "\"/>" : m_styles},
    };
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const Sheet& sheet = m_sheets[i];
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray file = (sheet.isChart ? "chartsheets/sheet" : "worksheets/sheet") + number + ".xml";
        sheets += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"";
        sheets += sheet.state.isEmpty() ? "/>" : " state=\"" + sheet.state + "\"/>";
        relationships += relationship("rId" + number, sheet.isChart ? "chartsheet" : "worksheet", file);
        const QByteArray root = sheet.isChart ? "chartsheet" : "worksheet";
        parts.append({"xl/" + file, "<" + root + " xmlns=\"" + kMain + "\"><sheetData>" + sheet.rows + "</sheetData>" +
                                        sheet.after + "</" + root + ">"});
    }
    parts.append({"xl/workbook.xml", "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kOffice + "\"><workbookPr " +
                                         m_workbookProperties + "/><sheets>" + sheets + "</sheets></workbook>"});
    parts.append({"xl/_rels/workbook.xml.rels",
                  "<Relationships xmlns=\"" + kPackage + "\">" + relationships + "</Relationships>"});
    return parts;
}

QByteArray XlsxBuilder::bytes() const {
    QList<ZipPart> all = parts();
    for (const ZipPart& replaced : m_replaced) {
        all.removeIf([&](const ZipPart& part) { return part.name == replaced.name; });
        all.append(replaced);
    }
    for (const auto& [from, to] : m_renamed) {
        for (ZipPart& part : all) {
            if (part.name == from) {
                part.name = to;
            }
        }
    }
    return zipped(all);
}

} // namespace canbao::test
