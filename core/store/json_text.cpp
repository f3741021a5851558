#include "core/store/json_text.h"

#include <QStringEncoder>

#include <algorithm>

namespace canbao::store {

namespace {

constexpr char kFirstPrintable = ' ';

bool needsEscape(char byte) {
    return (byte >= 0 && byte < kFirstPrintable) || byte == '"' || byte == '\\';
}

void appendEscaped(QByteArray& out, char byte) {
    switch (byte) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u" + QByteArray::number(byte, 16).rightJustified(4, '0');
        break;
    }
}

void appendUtf8(QByteArray& out, QStringView text) {
    QStringEncoder encoder(QStringEncoder::Utf8);
    const qsizetype before = out.size();
    out.resize(before + encoder.requiredSpace(text.size()));
    const char* const end = encoder.appendToBuffer(out.data() + before, text);
    out.resize(end - out.constData());
}

} // namespace

void appendJsonArray(QByteArray& out, const QStringList& texts) {
    out += '[';
    for (qsizetype i = 0; i < texts.size(); ++i) {
        out += i == 0 ? "\"" : ",\"";
        const qsizetype before = out.size();
        appendUtf8(out, texts.at(i));
        if (std::any_of(out.cbegin() + before, out.cend(), needsEscape)) {
            const QByteArray plain = out.sliced(before);
            out.resize(before);
            for (const char byte : plain) {
                if (needsEscape(byte)) {
                    appendEscaped(out, byte);
                } else {
                    out += byte;
                }
            }
        }
        out += '"';
    }
    out += ']';
}

} // namespace canbao::store
