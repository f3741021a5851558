#pragma once

#include "core/sheet/workbook.h"
#include "core/sheet/xml_reader.h"

#include <QSet>

#include <string>

namespace canbao::sheet {

/// Reads "XML Spreadsheet 2003" (the SpreadsheetML of Office 2003): first its outline, then one worksheet at a time.
class SpreadsheetXmlReader final : public XmlReader {
public:
    struct Outline {
        QList<SheetInfo> sheets;
        bool date1904 = false;
        QSet<QByteArray> dateStyles; ///< ids of the styles that show a date
    };

    /// Reads the outline into `outline`.
    explicit SpreadsheetXmlReader(Outline& outline)
        : m_outline(&outline) {}
    /// Streams worksheet number `index`.
    SpreadsheetXmlReader(const Outline& outline, int index, const SheetSink& sink)
        : m_known(&outline)
        , m_wanted(index)
        , m_sink(&sink) {}

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view utf8) override;

    void startOutline(std::string_view name, const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void finishCell();
    void finishRow();

    Outline* m_outline = nullptr;
    const Outline* m_known = nullptr;
    int m_wanted = -1;
    const SheetSink* m_sink = nullptr;

    int m_sheet = -1;
    QByteArray m_style; ///< of the outline: the one being defined
    Row m_row;
    int m_nextRow = 0;
    int m_nextColumn = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_isDateStyle = false;
    MergedRange m_merge;
    QList<MergedRange> m_merged;
    std::string m_type; ///< of the cell's Data
    std::string m_text;
};

} // namespace canbao::sheet
