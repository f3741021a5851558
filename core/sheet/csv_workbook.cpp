#include "core/sheet/csv_workbook.h"

#include "core/sheet/delimited_text.h"
#include "core/sheet/text_file.h"

namespace canbao::sheet {

namespace {

class CsvWorkbook final : public Workbook {
public:
    CsvWorkbook(TextFile file, const QString& sheetName)
        : m_file(std::move(file))
        , m_sheets{{sheetName, false}} {}

    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_sheets; }
    [[nodiscard]] bool date1904() const override { return false; }
    [[nodiscard]] QStringList cautions() const override { return m_file.cautions(); }
    [[nodiscard]] Result<> read(int index, const SheetSink& sink, const Progress& progress) override;

private:
    TextFile m_file;
    QList<SheetInfo> m_sheets;
};

Result<> CsvWorkbook::read([[maybe_unused]] int index, const SheetSink& sink, const Progress& progress) {
    Q_ASSERT(index == 0);
    m_file.rewind();
    std::optional<DelimitedText> rows;
    for (;;) {
        CANBAO_TRY_ASSIGN(auto piece, m_file.next());
        if (!piece) {
            break;
        }
        if (!rows) { // the first piece shows what separates the fields
            rows.emplace(guessDelimiter(*piece), sink.row);
            if (namesItsDelimiter(*piece)) {
                piece->remove(0, 5);
            }
        }
        CANBAO_TRY_ASSIGN(const bool more, rows->feed(*piece));
        if (!more) {
            return {};
        }
        if (progress.stopped()) {
            return std::unexpected(Error::cancelled());
        }
        progress.at(m_file.position(), m_file.size());
    }
    CANBAO_TRY(rows->finish());
    return {};
}

} // namespace

Result<std::unique_ptr<Workbook>> openCsv(std::unique_ptr<QIODevice> device, const QString& sheetName) {
    CANBAO_TRY_ASSIGN(TextFile file, TextFile::open(std::move(device)));
    return std::make_unique<CsvWorkbook>(std::move(file), sheetName);
}

} // namespace canbao::sheet
