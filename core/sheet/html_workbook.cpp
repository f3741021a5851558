#include "core/sheet/html_workbook.h"

#include "core/sheet/html_table_reader.h"
#include "core/sheet/text_file.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

class HtmlWorkbook final : public Workbook {
public:
    HtmlWorkbook(TextFile file, const QString& sheetName)
        : m_file(std::move(file))
        , m_sheets{{sheetName, false}} {}

    [[nodiscard]] Result<> open();

    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_sheets; }
    [[nodiscard]] bool date1904() const override { return false; }
    [[nodiscard]] QStringList cautions() const override { return m_file.cautions(); }
    [[nodiscard]] Result<> read(int index, const SheetSink& sink, const Progress& progress) override;

private:
    TextFile m_file;
    QList<SheetInfo> m_sheets;
};

Result<> HtmlWorkbook::open() {
    // Only between GB 18030 and Big5, which look alike, is the page's own word worth more than its bytes.
    if (m_file.verdict().encoding == TextEncoding::Gb18030) {
        static const QRegularExpression big5(u"<meta[^>]*charset\\s*=\\s*[\"']?big5"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        CANBAO_TRY_ASSIGN(const auto beginning, m_file.next());
        if (beginning && beginning->contains(big5)) {
            m_file.setEncoding(TextEncoding::Big5);
        }
    }
    return {};
}

Result<> HtmlWorkbook::read([[maybe_unused]] int index, const SheetSink& sink, const Progress& progress) {
    Q_ASSERT(index == 0);
    m_file.rewind();
    HtmlTableReader reader(sink);
    for (;;) {
        CANBAO_TRY_ASSIGN(const auto piece, m_file.next());
        if (!piece) {
            return reader.finish();
        }
        CANBAO_TRY(reader.feed(*piece));
        if (reader.stopped()) {
            return {};
        }
        if (progress.stopped()) {
            return std::unexpected(Error::cancelled());
        }
        progress.at(m_file.position(), m_file.size());
    }
}

} // namespace

Result<std::unique_ptr<Workbook>> openHtml(std::unique_ptr<QIODevice> device, const QString& sheetName) {
    CANBAO_TRY_ASSIGN(TextFile file, TextFile::open(std::move(device)));
    auto workbook = std::make_unique<HtmlWorkbook>(std::move(file), sheetName);
    CANBAO_TRY(workbook->open());
    return workbook;
}

} // namespace canbao::sheet
