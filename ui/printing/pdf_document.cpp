#include "ui/printing/pdf_document.h"

#include "core/base/replacement_file.h"
#include "ui/printing/pdf_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfDocument)
};

constexpr int kDotsPerInch = 1200;

} // namespace

Result<QByteArray> pdfOf(const PaperDocument& document, const PaperFonts& fonts, const Progress& progress) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    TextFitter fitter(fonts);
    GlyphLog log;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        writer.setPageLayout(document.geometry().pageLayout());
        writer.setTitle(document.title());
        writer.setCreator(Words::tr("Canbao Ledger"));
        QPainter painter(&writer);
        const int pages = document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (progress.stopped()) {
                return std::unexpected(Error::cancelled());
            }
            if (page > 0) {
                writer.newPage();
            }
            PaperPainter paper(painter, fitter, kDotsPerInch, kDotsPerInch);
            paper.setGlyphLog(&log);
            document.paint(page, paper);
            progress.at(page + 1, pages);
        }
    }
    return withReadableText(pdf, log);
}

Result<> writePdf(const PaperDocument& document, const QString& path, const Progress& progress) {
    CANBAO_TRY_ASSIGN(const QByteArray pdf, pdfOf(document, PaperFonts::installed(), progress));
    ReplacementFile target(path);
    CANBAO_TRY(target.checkTarget(pdf.size()));
    QFile file(target.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush()) {
        return std::unexpected(target.writeFailed(u"pdf %1"_s.arg(file.error())));
    }
    file.close();
    if (!file.open(QIODevice::ReadOnly) || file.readAll() != pdf) { // what stands there now, not what was sent there
        return std::unexpected(target.writeFailed(u"pdf read back %1"_s.arg(file.error())));
    }
    file.close();
    return target.commit();
}

} // namespace canbao::printing
