#include "ui/printing/pdf_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

/// Qt's table of one font: the glyphs of the subset in order, each with the character that Qt guessed, 0 for none.
struct QtTable {
    int object = 0;
    QByteArray font;         ///< its BaseFont
    QList<char32_t> guesses; ///< [0] is .notdef
};

/// QPdfWriter's own form, which it has written since Qt 4: `<first> <last> <character>` or `<first> <last> [<c> <c>]`.
QList<char32_t> guessesIn(const QByteArray& table) {
    static const QRegularExpression range(
        u"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (?:<([0-9A-Fa-f]{4})>|\\[((?:\\s*<[0-9A-Fa-f]{4}>)+)\\s*\\])"_s);
    static const QRegularExpression code(u"<([0-9A-Fa-f]{4})>"_s);
    QList<char32_t> guesses;
    const auto put = [&guesses](uint glyph, char32_t character) {
        if (static_cast<qsizetype>(glyph) >= guesses.size()) {
            guesses.resize(static_cast<qsizetype>(glyph) + 1);
        }
        guesses[static_cast<qsizetype>(glyph)] = character;
    };
    const QString text = QString::fromLatin1(table.mid(table.indexOf("endcodespacerange")));
    for (auto matches = range.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const uint first = match.captured(1).toUInt(nullptr, 16);
        const uint last = match.captured(2).toUInt(nullptr, 16);
        if (match.capturedLength(3) > 0) {
            const uint character = match.captured(3).toUInt(nullptr, 16);
            for (uint glyph = first; glyph <= last; ++glyph) {
                put(glyph, character == 0 ? 0 : character + (glyph - first));
            }
        } else {
            uint glyph = first;
            for (auto codes = code.globalMatch(match.captured(4)); codes.hasNext() && glyph <= last; ++glyph) {
                put(glyph, codes.next().captured(1).toUInt(nullptr, 16));
            }
        }
    }
    return guesses;
}

QByteArray fontWithTable(const QByteArray& pdf, int object) {
    const qsizetype reference = pdf.indexOf("/ToUnicode " + QByteArray::number(object) + " 0 R");
    constexpr QByteArrayView kName = "/BaseFont /";
    const qsizetype name = reference < 0 ? -1 : pdf.lastIndexOf(kName, reference);
    return name < 0 ? QByteArray() : pdf.mid(name + kName.size(), 128).split('\n').first().trimmed();
}

QList<QtTable> tablesOf(const QByteArray& pdf) {
    QList<QtTable> tables;
    constexpr QByteArrayView kMark = "/CIDInit /ProcSet findresource begin";
    for (qsizetype at = pdf.indexOf(kMark); at >= 0; at = pdf.indexOf(kMark, at + 1)) {
        const qsizetype header = pdf.lastIndexOf(" 0 obj", at);
        const qsizetype end = pdf.indexOf("endcmap", at);
        if (header < 0 || end < 0) {
            continue;
        }
        const qsizetype line = pdf.lastIndexOf('\n', header) + 1;
        const int object = pdf.mid(line, header - line).toInt();
        tables.append({object, fontWithTable(pdf, object), guessesIn(pdf.mid(at, end - at))});
    }
    return tables;
}

/// Whether the face's glyphs can be those of the table: Qt knows each character of the BMP, leaves out others at the
/// end, and contradicts the face's own map nowhere.
bool explains(const GlyphLog::Face& face, const QtTable& table) {
    if (table.guesses.size() > face.glyphs.size() + 1) {
        return false;
    }
    for (qsizetype i = 0; i < face.glyphs.size(); ++i) {
        const char32_t guess = table.guesses.value(i + 1);
        const char32_t known = face.characters.value(face.glyphs.at(i));
        if (guess == 0 && known != 0 && QChar::requiresSurrogates(known)) {
            continue;
        }
        if (guess == 0
                ? known != 0
                : face.font.glyphIndexesForString(QString::fromUcs4(&guess, 1)) != QList<quint32>{face.glyphs.at(i)}) {
            return false;
        }
    }
    return true;
}

/// The one face that explains the table. Two fonts for rare characters both have tables that say nothing: then the name
/// decides.
const GlyphLog::Face* faceOf(const QtTable& table, const QMap<QString, GlyphLog::Face>& candidates) {
    QList<const GlyphLog::Face*> faces;
    for (const GlyphLog::Face& face : candidates) {
        if (explains(face, table)) {
            faces.append(&face);
        }
    }
    if (faces.size() > 1) {
        faces.removeIf([&table](const GlyphLog::Face* face) {
            return !table.font.startsWith(face->font.familyName().remove(u' ').toLatin1());
        });
    }
    return faces.size() == 1 ? faces.first() : nullptr;
}

QByteArray tableFor(const GlyphLog::Face& face, const QtTable& table) {
    QByteArray entries;
    int count = 0;
    const auto flush = [&](QByteArray& out) {
        if (count > 0) {
            out += QByteArray::number(count) + " beginbfchar\n" + entries + "endbfchar\n";
        }
        entries.clear();
        count = 0;
    };
    QByteArray body;
    for (qsizetype i = 0; i < face.glyphs.size(); ++i) {
        const char32_t known = face.characters.value(face.glyphs.at(i));
        const char32_t character = known != 0 ? known : table.guesses.value(i + 1);
        if (character == 0) {
            continue;
        }
        entries += '<' + QByteArray::number(i + 1, 16).rightJustified(4, '0') + "> <";
        for (const QChar unit : QString::fromUcs4(&character, 1)) {
            entries += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        }
        entries += ">\n";
        constexpr int kLargestBlock = 100; // of the CMap format
        if (++count == kLargestBlock) {
            flush(body);
        }
    }
    flush(body);
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
           body + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Appends new versions of objects to a PDF with a classic cross-reference table (ISO 32000-1, 7.5.6).
QByteArray updated(const QByteArray& pdf, const QMap<int, QByteArray>& streams) {
    const qsizetype startxref = pdf.lastIndexOf("startxref");
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (startxref < 0 || trailer < 0 || streams.isEmpty()) {
        return pdf;
    }
    const QByteArray previous = pdf.mid(startxref + 9).trimmed().split('\n').first().trimmed();
    const qsizetype dictionary = pdf.indexOf("<<", trailer) + 2;
    const QByteArray entries = pdf.mid(dictionary, pdf.lastIndexOf(">>", startxref) - dictionary).trimmed();

    QByteArray out = pdf;
    if (!out.endsWith('\n')) {
        out += '\n';
    }
    QByteArray references;
    for (auto stream = streams.begin(); stream != streams.end(); ++stream) {
        references += QByteArray::number(stream.key()) + " 1\n" +
                      QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(stream.key()) + " 0 obj\n<< /Length " + QByteArray::number(stream.value().size()) +
               " >>\nstream\n" + stream.value() + "endstream\nendobj\n";
    }
    const QByteArray table = QByteArray::number(out.size());
    out += "xref\n" + references + "trailer\n<<\n" + entries + "\n/Prev " + previous + "\n>>\nstartxref\n" + table +
           "\n%%EOF\n";
    return out;
}

} // namespace

QByteArray withReadableText(const QByteArray& pdf, const GlyphLog& log) {
    QMap<int, QByteArray> streams;
    for (const QtTable& table : tablesOf(pdf)) {
        const GlyphLog::Face* face = faceOf(table, log.faces());
        if (face == nullptr) {
            face = faceOf(table, log.families());
        }
        if (face != nullptr) {
            streams.insert(table.object, tableFor(*face, table));
        }
    }
    return updated(pdf, streams);
}

} // namespace canbao::printing
