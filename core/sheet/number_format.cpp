#include "core/sheet/number_format.h"

namespace canbao::sheet {

namespace {

/// [h], [hh], [mm], [ss] …: elapsed time. Other brackets hold colours, conditions and locales.
bool isElapsedTime(QStringView bracket) {
    if (bracket.isEmpty()) {
        return false;
    }
    const QChar unit = bracket.front().toLower();
    if (unit != u'h' && unit != u'm' && unit != u's') {
        return false;
    }
    for (const QChar c : bracket) {
        if (c.toLower() != unit) {
            return false;
        }
    }
    return true;
}

/// [=0], [<1] …
bool isCondition(QStringView bracket) {
    return bracket.startsWith(u'=') || bracket.startsWith(u'<') || bracket.startsWith(u'>');
}

} // namespace

bool showsDate(QStringView code) {
    bool isConditional = false; // the section at hand: what it does not take falls to the next one
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        switch (c.toLower().unicode()) {
        case u';':
            if (!isConditional) {
                return false; // only the section of positive numbers counts
            }
            isConditional = false;
            break;
        case u'"': {
            const qsizetype close = code.indexOf(u'"', i + 1);
            if (close < 0) {
                return false;
            }
            i = close;
            break;
        }
        case u'[': {
            const qsizetype close = code.indexOf(u']', i + 1);
            if (close < 0) {
                return false;
            }
            isConditional = isConditional || isCondition(code.sliced(i + 1, close - i - 1));
            if (isElapsedTime(code.sliced(i + 1, close - i - 1))) {
                return true;
            }
            i = close;
            break;
        }
        case u'\\':
        case u'_':
        case u'*':
            ++i; // the next character is literal, a width, or a filling
            break;
        case u'g':
            if (code.sliced(i).startsWith(u"General", Qt::CaseInsensitive)) {
                i += 6;
            }
            break;
        case u'e':
            if (i + 1 < code.size() && (code[i + 1] == u'+' || code[i + 1] == u'-')) {
                break; // an exponent
            }
            return true;
        case u'y':
        case u'm':
        case u'd':
        case u'h':
        case u's':
            return true;
        default:
            break;
        }
    }
    return false;
}

std::optional<bool> builtInShowsDate(int id) {
    if (id < 0 || id > 81) {
        return std::nullopt;
    }
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58) ||
           (id >= 71 && id <= 81); // 71-81: Thai
}

} // namespace canbao::sheet
