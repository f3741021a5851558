#include "core/domain/person_name.h"

#include "core/domain/lost_character.h"
#include "core/domain/typed_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

constexpr QChar kMiddleDot = u'\u00B7';

/// What is typed, or made by an encoding, for the middle dot; as it stands after NFKC (．→ . and ･ → ・).
bool isDot(QChar ch) {
    static constexpr QStringView kDots =
        u".\u00B7\u0387\u05BC\u2022\u2027\u2219\u22C5\u25CF\u25E6\u2E31\u2E33\u30FB\u3002\u16EB";
    return kDots.contains(ch);
}

/// Without one bracket or mark before or behind the name, where two characters are left that may be one.
QString withoutNote(const QString& name) {
    static constexpr QStringView kSigns = u"([{【〔〈《「『*※★☆△▲▽▼◇◆#√";
    if (std::ranges::none_of(name, [](QChar ch) { return kSigns.contains(ch); })) {
        return name; // as nearly all
    }
    static const QRegularExpression note(
        u"[(\\[{【〔〈《「『][^()\\[\\]{}【】〔〕〈〉《》「」『』]*[)\\]}】〕〉》」』]?$|[*※★☆△▲▽▼◇◆#√]+$|"
        u"^[(\\[{【〔〈《「『][^()\\[\\]{}【】〔〕〈〉《》「」『』]*[)\\]}】〕〉》」』]|^[*※★☆△▲▽▼◇◆#√]+"_s);
    constexpr int kShortestName = 2;
    QString without = name;
    if (const auto found = note.match(name); found.hasMatch()) {
        without.remove(found.capturedStart(), found.capturedLength());
    }
    return without.toUcs4().size() >= kShortestName ? without : name;
}

} // namespace

QString foldedName(QStringView name) {
    QString match = foldedText(name);
    if (const QString upper = match.toUpper(); upper != match) {
        match = foldedText(upper); // capitals may be written with more characters than they need
    }
    std::ranges::replace_if(match, isDot, kMiddleDot);
    return match;
}

QString matchName(QStringView name) {
    QString match = foldedName(name);
    for (qsizetype length = -1; length != match.size();) { // notes may stand behind each other
        length = match.size();
        match = withoutNote(match);
    }
    return match;
}

bool sameName(QStringView one, QStringView other) {
    QString first = matchName(one);
    QString second = matchName(other);
    return first == second || couldHaveBeen(first, second) || couldHaveBeen(second, first) ||
           first.remove(kMiddleDot) == second.remove(kMiddleDot);
}

QString matchEmployerName(QStringView name) {
    static constexpr QStringView kOpening = u"[{<〔【〈《﹝「『";
    static constexpr QStringView kClosing = u"]}>〕】〉》﹞」』";
    QString match = foldedName(name);
    for (QChar& ch : match) {
        if (kOpening.contains(ch)) {
            ch = u'(';
        } else if (kClosing.contains(ch)) {
            ch = u')';
        }
    }
    return match;
}

} // namespace canbao::domain
