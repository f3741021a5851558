#include "core/sheet/html_tokens.h"

#include "core/sheet/refusals.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr qsizetype kMaxTagCharacters = 1 << 20;
constexpr qsizetype kMaxReferenceCharacters = 12;

/// The one reference that old pages leave without its semicolon, as browsers let them.
constexpr QLatin1StringView kBareBlank = "&nbsp"_L1;

/// Names of the characters that exports of lists use; the others are left as they stand.
QString namedCharacter(QStringView name) {
    static const QHash<QString, QString> kNames{
        {u"amp"_s, u"&"_s},       {u"lt"_s, u"<"_s},        {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},      {u"nbsp"_s, u"\u00A0"_s}, {u"middot"_s, u"·"_s}, {u"bull"_s, u"•"_s},
        {u"ldquo"_s, u"“"_s},     {u"rdquo"_s, u"”"_s},     {u"lsquo"_s, u"‘"_s},  {u"rsquo"_s, u"’"_s},
        {u"mdash"_s, u"—"_s},     {u"ndash"_s, u"–"_s},     {u"hellip"_s, u"…"_s}, {u"times"_s, u"×"_s},
        {u"ensp"_s, u"\u2002"_s}, {u"emsp"_s, u"\u2003"_s}, {u"yen"_s, u"¥"_s},    {u"deg"_s, u"°"_s},
        {u"copy"_s, u"©"_s},      {u"reg"_s, u"®"_s},       {u"laquo"_s, u"«"_s},  {u"raquo"_s, u"»"_s},
    };
    return kNames.value(name.toString());
}

/// What stands for "#20013" or "#x4E2D"; empty when it is no character.
QString numberedCharacter(QStringView digits) {
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool isNumber = false;
    const uint point = hex ? digits.sliced(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber, 10);
    const bool isCharacter = isNumber && point > 0 && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
    const char32_t character = point;
    return isCharacter ? QString::fromUcs4(&character, 1) : QString();
}

bool isWhite(QChar c) {
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// The '>' that ends a tag; one inside quotes does not.
qsizetype closingBracket(QStringView text, qsizetype from) {
    QChar quote;
    for (qsizetype at = from; at < text.size(); ++at) {
        const QChar c = text[at];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if ((c == u'"' || c == u'\'') && text[at - 1] == u'=') {
            quote = c;
        } else if (c == u'>') {
            return at;
        }
    }
    return -1;
}

} // namespace

QString resolvedReferences(QStringView text) {
    QString resolved;
    resolved.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end = text.sliced(i, std::min(kMaxReferenceCharacters, text.size() - i)).indexOf(u';');
            const QStringView name = end > 1 ? text.sliced(i + 1, end - 1) : QStringView();
            const QString character = name.startsWith(u'#') ? numberedCharacter(name.sliced(1)) : namedCharacter(name);
            if (!character.isEmpty()) {
                resolved += character;
                i += end;
                continue;
            }
            if (text.sliced(i).startsWith(kBareBlank)) {
                resolved += QChar::Nbsp;
                i += kBareBlank.size() - 1;
                continue;
            }
        }
        resolved += text[i];
    }
    return resolved;
}

QString htmlAttribute(QStringView attributes, QStringView name) {
    for (qsizetype at = 0; at < attributes.size();) {
        while (at < attributes.size() && (isWhite(attributes[at]) || attributes[at] == u'/')) {
            ++at;
        }
        const qsizetype nameFrom = at;
        while (at < attributes.size() && !isWhite(attributes[at]) && attributes[at] != u'=') {
            ++at;
        }
        const QStringView found = attributes.sliced(nameFrom, at - nameFrom);
        while (at < attributes.size() && isWhite(attributes[at])) {
            ++at;
        }
        QStringView value;
        if (at < attributes.size() && attributes[at] == u'=') {
            ++at;
            while (at < attributes.size() && isWhite(attributes[at])) {
                ++at;
            }
            const bool quoted = at < attributes.size() && (attributes[at] == u'"' || attributes[at] == u'\'');
            const QChar quote = quoted ? attributes[at++] : QChar();
            const qsizetype valueFrom = at;
            while (at < attributes.size() && (quoted ? attributes[at] != quote : !isWhite(attributes[at]))) {
                ++at;
            }
            value = attributes.sliced(valueFrom, at - valueFrom);
            at += quoted && at < attributes.size() ? 1 : 0;
        }
        if (!found.isEmpty() && found.compare(name, Qt::CaseInsensitive) == 0) {
            return resolvedReferences(value);
        }
    }
    return {};
}

Result<> HtmlTokens::feed(const QString& piece) {
    m_pending += piece;
    m_pending.remove(0, consume(false));
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (m_pending.size() > kMaxTagCharacters) {
        return std::unexpected(refusals::damaged(u"HTML tag too long"_s));
    }
    return {};
}

Result<> HtmlTokens::finish() {
    (void)consume(true);
    m_pending.clear();
    if (!m_error) {
        endPage();
    }
    return m_error ? Result<>(std::unexpected(*m_error)) : Result<>();
}

/// Handles what is complete at the front of m_pending and returns how much of it that was.
qsizetype HtmlTokens::consume(bool atEnd) {
    const QStringView all = m_pending;
    qsizetype at = 0;
    while (at < all.size() && !m_error) {
        if (!m_rawElement.isEmpty()) {
            const QString endTag = u"</"_s + m_rawElement;
            const qsizetype end = all.indexOf(endTag, at, Qt::CaseInsensitive);
            if (end < 0) {
                return atEnd ? all.size() : std::max(at, all.size() - endTag.size());
            }
            m_rawElement.clear();
            at = end;
            continue;
        }
        const qsizetype open = all.indexOf(u'<', at);
        if (open != at) {
            qsizetype end = open < 0 ? all.size() : open;
            const qsizetype reference = all.first(end).lastIndexOf(u'&');
            if (open < 0 && !atEnd && reference >= at && end - reference < kMaxReferenceCharacters) {
                end = reference; // its rest may be in the next piece
            }
            if (end > at) {
                text(resolvedReferences(all.sliced(at, end - at)));
            }
            if (end < all.size() && end != open) {
                return end;
            }
            at = end;
            continue;
        }
        if (all.size() - at < 4 && !atEnd) {
            return at;
        }
        const bool comment = all.sliced(at).startsWith("<!--"_L1);
        const qsizetype close = comment ? all.indexOf("-->"_L1, at + 4) : closingBracket(all, at + 1);
        if (close < 0) {
            return atEnd ? all.size() : at;
        }
        if (!comment) {
            takeTag(all.sliced(at + 1, close - at - 1));
        }
        at = close + (comment ? 3 : 1);
    }
    return at;
}

void HtmlTokens::takeTag(QStringView inside) {
    const bool isEnd = inside.startsWith(u'/');
    const QStringView body = isEnd ? inside.sliced(1) : inside;
    qsizetype nameEnd = 0;
    while (nameEnd < body.size() && (body[nameEnd].isLetterOrNumber() || body[nameEnd] == u':')) {
        ++nameEnd;
    }
    if (nameEnd == 0) {
        return; // <!DOCTYPE …>, <?xml …?>, <![if …]>
    }
    const QString name = body.first(nameEnd).toString().toLower();
    if (isEnd) {
        endTag(name);
        return;
    }
    if (name == "script"_L1 || name == "style"_L1) {
        m_rawElement = name;
    }
    startTag(name, body.sliced(nameEnd));
}

} // namespace canbao::sheet
