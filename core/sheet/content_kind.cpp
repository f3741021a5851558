#include "core/sheet/content_kind.h"

#include "core/sheet/text_decoder.h"
#include "core/sheet/text_encoding.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

using refusals::Foreign;

struct Signature {
    QByteArrayView bytes;
    std::variant<Container, Foreign> kind;
    qsizetype at = 0;
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
    {QByteArrayView("{\\rtf"), Foreign::Rtf},
    {QByteArrayView("\x89PNG"), Foreign::Picture},
    {QByteArrayView("\xFF\xD8\xFF"), Foreign::Picture},
    {QByteArrayView("GIF8"), Foreign::Picture},
    {QByteArrayView("II*\0", 4), Foreign::Picture},
    {QByteArrayView("MM\0*", 4), Foreign::Picture},
    {QByteArrayView("WEBPVP8"), Foreign::Picture, 8},
    {QByteArrayView("ftypheic"), Foreign::Picture, 4}, // telephones' cameras
    {QByteArrayView("ftypmif1"), Foreign::Picture, 4},
    {QByteArrayView("7z\xBC\xAF"), Foreign::Archive},
    {QByteArrayView("Rar!\x1A"), Foreign::Archive},
    {QByteArrayView("\x1F\x8B"), Foreign::Archive},
    {QByteArrayView("\xFD\x37zXZ"), Foreign::Archive},
    {QByteArrayView("1AY&SY"), Foreign::Archive, 4}, // bzip2
    {QByteArrayView("ustar"), Foreign::Archive, 257},
    {QByteArrayView("Standard Jet DB"), Foreign::Database, 4},
    {QByteArrayView("Standard ACE DB"), Foreign::Database, 4},
    {QByteArrayView("SQLite format 3"), Foreign::Database},
};

/// A table of dBase or FoxPro: a version, the day of the last change, and a header whose length fits its 32-byte
/// columns.
bool isDbf(QByteArrayView head) {
    constexpr qsizetype kHeader = 32;
    if (head.size() <= kHeader || !QByteArrayView("\x02\x03\x30\x31\x83\x8B\xF5").contains(head[0])) {
        return false;
    }
    const int month = head[2];
    const int day = head[3];
    const int headerBytes = qFromLittleEndian<quint16>(head.data() + 8);
    constexpr int kFoxProsBacklink = 263;
    const bool fitsColumns =
        headerBytes > kHeader && (headerBytes % kHeader == 1 || (headerBytes - kFoxProsBacklink) % kHeader == 1);
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && fitsColumns;
}

/// XML of other programs, by the names that its beginning declares.
Foreign kindOfXml(const QString& text) {
    static constexpr std::pair<QLatin1StringView, Foreign> kNames[] = {
        {"urn:oasis:names:tc:opendocument"_L1, Foreign::OpenDocument},
        {"schemas.uof.org"_L1, Foreign::Uof},
        {"schemas.microsoft.com/office/word/2003/wordml"_L1, Foreign::WordDocument},
        {"Word.Document"_L1, Foreign::WordDocument}, // as a progid
    };
    for (const auto& [name, kind] : kNames) {
        if (text.contains(name)) {
            return kind;
        }
    }
    return Foreign::Unknown;
}

/// SYLK and DIF are lines of text that would pass for fields; a list may well begin with "ID;", so the second line
/// counts.
bool isExchangeFormat(const QString& text) {
    static const QRegularExpression sylk(u"^ID;P[^\\r\\n]*[\\r\\n]+[A-Z]{1,2};"_s);
    static const QRegularExpression dif(u"^TABLE\\s+0,1\\s+\""_s);
    return text.contains(sylk) || text.contains(dif);
}

/// One character in a hundred that no text has, or one in ten that is none: the file is not a text. NUL alone tells
/// nothing: some programs fill fields up with it.
bool isBinary(QStringView text) {
    qsizetype nuls = 0;
    qsizetype controls = 0;
    qsizetype undecoded = 0;
    for (const QChar c : text) {
        const bool usual = c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == QChar(0) || c == QChar(0x1A);
        nuls += c == QChar(0) ? 1 : 0;
        controls += c < u' ' && !usual ? 1 : 0;
        undecoded += c == QChar::ReplacementCharacter ? 1 : 0;
    }
    return controls * 100 > text.size() - nuls || (undecoded > 2 && undecoded * 10 > text.size());
}

/// Exports of web systems begin with a comment, which may be long, or with a line of text that nobody wanted there: a
/// program's warning, the time. It divides into no fields.
bool startsAsWebPage(const QString& text) {
    static const QRegularExpression lineBeforePage(u"^[^<,;|\\t]+<(!doctype\\s+html|html|head|body|table|meta)[\\s>]"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
    return text.contains(lineBeforePage) || (text.startsWith("<!--"_L1) && !text.contains("-->"_L1));
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
        if (head.sliced(std::min(signature.at, head.size())).startsWith(signature.bytes)) {
            return signature.kind;
        }
    }
    if (isDbf(head)) {
        return Foreign::DbaseTable;
    }
    const QString text = beginningOf(head);
    if (text.startsWith("%PDF-"_L1)) {
        return Foreign::Pdf;
    }
    static const QRegularExpression mimeHeader(
        u"^(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:MIME-Version:|Content-Type:\\s*multipart/)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.contains(mimeHeader)) {
        return Container::Mime;
    }
    if (startsAsWebPage(text)) {
        return Container::Html;
    }
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
            return kindOfXml(text);
        }
    }
    if (QJsonDocument::fromJson(text.toUtf8()).isObject()) {
        return Foreign::SystemsAnswer;
    }
    if (isExchangeFormat(text)) {
        return Foreign::ExchangeFormat;
    }
    return isBinary(text) ? std::variant<Container, Foreign>(Foreign::Unknown) : Container::DelimitedText;
}

bool holdsNothing(QByteArrayView head) {
    return beginningOf(head).isEmpty();
}

} // namespace canbao::sheet
