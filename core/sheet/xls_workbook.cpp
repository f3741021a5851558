#include "core/sheet/xls_workbook.h"

#include "core/sheet/biff_decryption.h"
#include "core/sheet/biff_early.h"
#include "core/sheet/biff_globals.h"
#include "core/sheet/biff_sheet_reader.h"
#include "core/sheet/compound_file.h"
#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

class XlsWorkbook final : public Workbook {
public:
    XlsWorkbook(QByteArray stream, BiffGlobals globals)
        : m_stream(std::move(stream))
        , m_globals(std::move(globals)) {
        for (const BiffGlobals::Sheet& sheet : m_globals.sheets) {
            m_sheets.append(sheet.info);
        }
    }

    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_sheets; }
    [[nodiscard]] bool date1904() const override { return m_globals.date1904; }
    [[nodiscard]] Result<> read(int index, const SheetSink& sink, const Progress& progress) override {
        Q_ASSERT(index >= 0 && index < m_sheets.size());
        BiffSheetReader reader(m_stream, m_globals.sheets[index].offset, m_globals);
        const auto done = reader.run(sink, progress);
        m_results.add(reader.formulaResults());
        return done;
    }
    [[nodiscard]] QStringList cautions() const override { return m_results.cautions(); }

private:
    QByteArray m_stream;
    BiffGlobals m_globals;
    QList<SheetInfo> m_sheets;
    FormulaResults m_results;
};

Result<std::unique_ptr<Workbook>> openStream(QByteArray stream) {
    CANBAO_TRY_ASSIGN(stream, withoutKnownPassword(std::move(stream)));
    CANBAO_TRY_ASSIGN(stream, withoutEarlyRecords(std::move(stream)));
    CANBAO_TRY_ASSIGN(BiffGlobals globals, readBiffGlobals(stream));
    return std::make_unique<XlsWorkbook>(std::move(stream), std::move(globals));
}

} // namespace

Result<std::unique_ptr<Workbook>> openXls(std::unique_ptr<QIODevice> device) {
    using refusals::Foreign;
    CANBAO_TRY_ASSIGN(const auto file, CompoundFile::open(std::move(device)));
    if (file->contains(u"EncryptedPackage"_s)) {
        return std::unexpected(refusals::encrypted());
    }
    for (const QString& name : {u"Workbook"_s, u"Book"_s}) { // files for both Excel 95 and 97 have both
        if (file->contains(name)) {
            CANBAO_TRY_ASSIGN(QByteArray stream, file->read(name));
            return openStream(std::move(stream));
        }
    }
    return std::unexpected(refusals::foreign(file->contains(u"WordDocument"_s)          ? Foreign::WordDocument
                                             : file->contains(u"PowerPoint Document"_s) ? Foreign::Presentation
                                                                                        : Foreign::OtherOffice));
}

Result<std::unique_ptr<Workbook>> openBiffStream(std::unique_ptr<QIODevice> device) {
    if (quint64(device->size()) > limits::kMaxStreamBytes) {
        return std::unexpected(refusals::tooLargeUnpacked());
    }
    return openStream(device->readAll());
}

} // namespace canbao::sheet
