#include "core/domain/typed_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

bool meansNothing(char32_t character) {
    if (QChar::isSpace(character)) {
        return true;
    }
    switch (QChar::category(character)) {
    case QChar::Other_Control: // tabs, line breaks
    case QChar::Other_Format:  // zero-width characters, BOM, directional marks
        return true;
    default:
        return false;
    }
}

bool isQuote(char32_t character) {
    switch (character) {
    case U'\'':
    case U'"':
    case U'`':
    case U'\u00B4': // ´
    case U'\u2018': // ‘
    case U'\u2019': // ’
    case U'\u201B':
    case U'\u201C': // “
    case U'\u201D': // ”
    case U'\u2032': // ′
        return true;
    default:
        return false;
    }
}

template <class Dropped>
QString without(QStringView text, Dropped dropped) {
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        }
        if (!dropped(character)) {
            kept.append(text.mid(i, pair ? 2 : 1));
        }
        i += pair ? 1 : 0;
    }
    return kept;
}

/// Nearly every cell is plain already, and folding leaves it as it is: printable ASCII and the common ideographs (NFKC
/// maps none of U+4E00 to U+9FFF, nor do they compose).
bool isPlain(QStringView text) {
    for (const QChar character : text) {
        const bool ascii = character > u' ' && character < u'\u007F';
        const bool ideograph = character >= u'\u4E00' && character <= u'\u9FFF';
        if (!ascii && !ideograph) {
            return false;
        }
    }
    return true;
}

/// Digits and capitals: an identifier as it should be.
bool isPlainIdentifier(QStringView text) {
    return std::ranges::all_of(text, [](QChar ch) { return (ch >= u'0' && ch <= u'9') || (ch >= u'A' && ch <= u'Z'); });
}

} // namespace

QString foldedText(QStringView typed) {
    if (isPlain(typed)) {
        return typed.toString();
    }
    // Once is nearly always enough. But where something is taken out from between two characters they may compose, and
    // folding may make a space: folded text stays as it is when it is folded again.
    for (QString text = without(typed, meansNothing);;) {
        QString folded = without(text.normalized(QString::NormalizationForm_KC), meansNothing);
        if (folded == text) {
            return folded;
        }
        text = std::move(folded);
    }
}

QString foldedIdentifier(QStringView typed) {
    if (isPlainIdentifier(typed)) {
        return typed.toString();
    }
    // Quotes before folding, because NFKC would make a space and an accent of a lone ´, and behind it, because it makes
    // plain quotes of full-width ones.
    return foldedText(without(foldedText(without(typed, isQuote)), isQuote)).toUpper();
}

bool saysNothing(QStringView folded) {
    constexpr qsizetype kLongestWord = 4;
    if (folded.size() > kLongestWord && folded[0] != u'0') {
        return false;
    }
    static const std::array words{u"无"_s,   u"不详"_s, u"未知"_s, u"没有"_s, u"无证"_s, u"无身份证"_s, u"暂无"_s,
                                  u"空"_s,   u"/"_s,    u"\\"_s,   u"."_s,    u"NULL"_s, u"N/A"_s,      u"#N/A"_s,
                                  u"NONE"_s, u"——"_s,   u"—"_s,    u"?"_s,    u"、"_s,   u"-"_s,        u"--"_s};
    return std::ranges::all_of(folded, [](QChar ch) { return ch == u'0'; }) ||
           std::ranges::find(words, folded) != words.end();
}

} // namespace canbao::domain
