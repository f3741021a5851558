#include "core/sheet/content_kind.h"

#include "core/sheet/text_decoder.h"
#include "core/sheet/text_encoding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

using refusals::Foreign;

struct Signature {
    QByteArrayView bytes;
    std::variant<Container, Foreign> kind;
};

const Signature kSignatures[] = {
    {QByteArrayView("PK\x03\x04", 4), Container::Zip},
    {QByteArrayView("PK\x05\x06", 4), Container::Zip},
    {QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), Container::Ole2},
    // BOF of BIFF5/BIFF8, BIFF4, BIFF3, BIFF2; the last three are told apart when they are read.
    {QByteArrayView("\x09\x08", 2), Container::BiffStream},
    {QByteArrayView("\x09\x04\x06\x00", 4), Container::BiffStream},
    {QByteArrayView("\x09\x02\x06\x00", 4), Container::BiffStream},
    {QByteArrayView("\x09\x00\x04\x00", 4), Container::BiffStream},
    {QByteArrayView("%PDF"), Foreign::Pdf},
    {QByteArrayView("{\\rtf"), Foreign::Rtf},
    {QByteArrayView("\x89PNG"), Foreign::Picture},
    {QByteArrayView("\xFF\xD8\xFF"), Foreign::Picture},
    {QByteArrayView("GIF8"), Foreign::Picture},
    {QByteArrayView("II*\0", 4), Foreign::Picture},
    {QByteArrayView("MM\0*", 4), Foreign::Picture},
    {QByteArrayView("7z\xBC\xAF"), Foreign::Archive},
    {QByteArrayView("Rar!\x1A"), Foreign::Archive},
    {QByteArrayView("\x1F\x8B"), Foreign::Archive},
    {QByteArrayView("MIME-Version:"), Foreign::WebArchive},
};

/// One character in a hundred that no text has, or one in ten that is none: the file is not a text.
bool isBinary(QStringView text) {
    qsizetype controls = 0;
    qsizetype undecoded = 0;
    for (const QChar c : text) {
        const bool usual = c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == QChar(0) || c == QChar(0x1A);
        controls += c < u' ' && !usual ? 1 : 0;
        undecoded += c == QChar::ReplacementCharacter ? 1 : 0;
    }
    return controls * 100 > text.size() || (undecoded > 2 && undecoded * 10 > text.size());
}

QString beginningOf(QByteArrayView head) {
    EncodingDetector detector;
    detector.feed(head);
    const EncodingVerdict verdict = detector.verdict();
    return decodeAll(head.sliced(verdict.markBytes), verdict.encoding).trimmed();
}

} // namespace

std::variant<Container, Foreign> contentKind(QByteArrayView head) {
    for (const Signature& signature : kSignatures) {
        if (head.startsWith(signature.bytes)) {
            return signature.kind;
        }
    }
    const QString text = beginningOf(head);
    if (text.startsWith(u'<')) {
        static const QRegularExpression workbook(u"<(\\w+:)?Workbook[\\s>]"_s);
        if (text.contains(workbook) && text.contains("urn:schemas-microsoft-com:office:spreadsheet"_L1)) {
            return Container::SpreadsheetXml;
        }
        static const QRegularExpression webPage(
            u"<(!doctype\\s+html|html|head|body|table|meta|style|title|div|center|script|form|font|span|tr|td|p|br)[\\s>/]"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (text.contains(webPage)) {
            return Container::Html;
        }
        if (text.startsWith("<?xml"_L1)) {
            return Foreign::Unknown;
        }
    }
    return isBinary(text) ? std::variant<Container, Foreign>(Foreign::Unknown) : Container::DelimitedText;
}

} // namespace canbao::sheet
