#include "core/sheet/cell_styles.h"

#include "core/sheet/number_format.h"
#include "core/sheet/xml_reader.h"

#include <QHash>
#include <QString>

#include <charconv>

namespace canbao::sheet {

namespace {

int toInt(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

class StyleReader final : public XmlReader {
public:
    /// In the order of cellXfs. numFmts always stand before them.
    std::vector<bool> dates;

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "cellXfs") {
            m_inCellFormats = true;
        } else if (name == "numFmt" && !m_inCellFormats) {
            const std::string_view code = attributes.value("formatCode");
            m_ownFormats.insert(toInt(attributes.value("numFmtId")),
                                showsDate(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))));
        } else if (name == "xf" && m_inCellFormats) {
            const int id = toInt(attributes.value("numFmtId"));
            const auto own = m_ownFormats.constFind(id);
            dates.push_back(own != m_ownFormats.cend() ? *own : builtInShowsDate(id).value_or(false));
        } else if (name == "dxfs" || name == "extLst") {
            skipElement(); // their numFmts belong to conditional formats
        }
    }
    void endElement(std::string_view name) override {
        if (name == "cellXfs") {
            stop();
        }
    }
    void text(std::string_view) override {}

    bool m_inCellFormats = false;
    QHash<int, bool> m_ownFormats;
};

} // namespace

Result<> CellStyles::load(ByteSource& part) {
    StyleReader reader;
    CANBAO_TRY(reader.run(part));
    m_dates = std::move(reader.dates);
    return {};
}

} // namespace canbao::sheet
