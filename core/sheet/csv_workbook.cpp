#include "core/sheet/csv_workbook.h"

#include "core/sheet/delimited_text.h"
#include "core/sheet/refusals.h"
#include "core/sheet/text_decoder.h"
#include "core/sheet/text_encoding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr qint64 kChunkBytes = 64 << 10;

class CsvWorkbook final : public Workbook {
public:
    CsvWorkbook(std::unique_ptr<QIODevice> device, const QString& sheetName)
        : m_device(std::move(device))
        , m_sheets{{sheetName, false}} {}

    [[nodiscard]] Result<> open();

    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_sheets; }
    [[nodiscard]] bool date1904() const override { return false; }
    [[nodiscard]] QStringList cautions() const override;
    [[nodiscard]] Result<> read(int index, const SheetSink& sink, const Progress& progress) override;

private:
    /// The next piece; empty at the end.
    [[nodiscard]] Result<QByteArray> chunk();

    std::unique_ptr<QIODevice> m_device;
    QList<SheetInfo> m_sheets;
    EncodingVerdict m_verdict;
};

Result<QByteArray> CsvWorkbook::chunk() {
    QByteArray bytes = m_device->read(kChunkBytes);
    if (bytes.isEmpty() && !m_device->atEnd()) {
        return std::unexpected(refusals::cannotOpen(u"read"_s));
    }
    return bytes;
}

Result<> CsvWorkbook::open() {
    EncodingDetector detector;
    m_device->seek(0);
    for (;;) {
        CANBAO_TRY_ASSIGN(const QByteArray bytes, chunk());
        if (bytes.isEmpty()) {
            break;
        }
        detector.feed(bytes);
    }
    m_verdict = detector.verdict();
    return {};
}

QStringList CsvWorkbook::cautions() const {
    QStringList sentences;
    if (m_verdict.uncertain) {
        sentences.append(QCoreApplication::translate("canbao::sheet",
                                                     "The encoding of this text file is uncertain: look whether the "
                                                     "Chinese reads well before you take it, or ask the sender for "
                                                     "an Excel file."));
    }
    if (m_verdict.cutOff) {
        sentences.append(QCoreApplication::translate(
            "canbao::sheet", "The file ends in the middle of a character, so its last row may be incomplete; ask the "
                             "sender whether all of it arrived."));
    }
    return sentences;
}

Result<> CsvWorkbook::read([[maybe_unused]] int index, const SheetSink& sink, const Progress& progress) {
    Q_ASSERT(index == 0);
    m_device->seek(m_verdict.markBytes);
    TextDecoder decoder(m_verdict.encoding);
    std::optional<DelimitedText> rows;
    for (;;) {
        CANBAO_TRY_ASSIGN(const QByteArray bytes, chunk());
        QString text = bytes.isEmpty() ? decoder.finish() : decoder.decode(bytes);
        if (!rows) { // the first piece shows what separates the fields
            rows.emplace(guessDelimiter(text), sink.row);
            if (namesItsDelimiter(text)) {
                text.remove(0, 5);
            }
        }
        CANBAO_TRY_ASSIGN(const bool more, rows->feed(text));
        if (!more) {
            return {};
        }
        if (bytes.isEmpty()) {
            CANBAO_TRY(rows->finish());
            return {};
        }
        if (progress.stopped()) {
            return std::unexpected(Error::cancelled());
        }
        progress.at(m_device->pos(), m_device->size());
    }
}

} // namespace

Result<std::unique_ptr<Workbook>> openCsv(std::unique_ptr<QIODevice> device, const QString& sheetName) {
    auto workbook = std::make_unique<CsvWorkbook>(std::move(device), sheetName);
    CANBAO_TRY(workbook->open());
    return workbook;
}

} // namespace canbao::sheet
