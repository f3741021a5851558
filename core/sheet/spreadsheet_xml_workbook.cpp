#include "core/sheet/spreadsheet_xml_workbook.h"

#include "core/sheet/refusals.h"
#include "core/sheet/spreadsheet_xml_reader.h"
#include "core/sheet/text_file.h"

namespace canbao::sheet {

namespace {

class SpreadsheetXmlWorkbook final : public Workbook {
public:
    explicit SpreadsheetXmlWorkbook(TextFile file)
        : m_file(std::move(file)) {}

    [[nodiscard]] Result<> open() {
        SpreadsheetXmlReader reader(m_outline);
        CANBAO_TRY(run(reader, {}));
        return m_outline.sheets.isEmpty() ? Result<>(std::unexpected(refusals::noWorksheet())) : Result<>();
    }

    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_outline.sheets; }
    [[nodiscard]] bool date1904() const override { return m_outline.date1904; }
    [[nodiscard]] QStringList cautions() const override { return m_file.cautions(); }
    [[nodiscard]] Result<> read(int index, const SheetSink& sink, const Progress& progress) override {
        Q_ASSERT(index >= 0 && index < m_outline.sheets.size());
        SpreadsheetXmlReader reader(m_outline, index, sink);
        return run(reader, progress);
    }

private:
    [[nodiscard]] Result<> run(SpreadsheetXmlReader& reader, const Progress& progress) {
        m_file.rewind();
        Utf8Source source(m_file);
        return reader.run(source, m_file.size(), progress, "UTF-8");
    }

    TextFile m_file;
    SpreadsheetXmlReader::Outline m_outline;
};

} // namespace

Result<std::unique_ptr<Workbook>> openSpreadsheetXml(std::unique_ptr<QIODevice> device) {
    CANBAO_TRY_ASSIGN(TextFile file, TextFile::open(std::move(device)));
    auto workbook = std::make_unique<SpreadsheetXmlWorkbook>(std::move(file));
    CANBAO_TRY(workbook->open());
    return workbook;
}

} // namespace canbao::sheet
