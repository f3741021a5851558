#include "core/domain/lost_character.h"

#include <algorithm>

namespace canbao::domain {

namespace {

bool isMark(QChar ch) {
    static constexpr QStringView kMarks = u"?？\uFFFD□〓";
    return kMarks.contains(ch);
}

qsizetype marksAt(QStringView text, qsizetype from) {
    const auto end = std::find_if_not(text.begin() + from, text.end(), isMark);
    return end - (text.begin() + from);
}

/// `atStart`: nothing of the word was compared yet.
bool fits(QStringView damaged, QStringView whole, bool atStart) {
    const auto mark = std::ranges::find_if(damaged, isMark);
    const qsizetype plain = mark - damaged.begin();
    if (damaged.left(plain) != whole.left(plain)) {
        return false;
    }
    if (mark == damaged.end()) {
        return damaged.size() == whole.size();
    }
    const qsizetype marks = marksAt(damaged, plain);
    const QStringView rest = damaged.mid(plain + marks);
    const QStringView open = whole.mid(plain);
    const bool atAnEnd = rest.isEmpty() || (atStart && plain == 0);
    const qsizetype most = std::min<qsizetype>(marks * 2, open.size()); // a character is one or two code units
    for (qsizetype lost = atAnEnd ? 0 : 1; lost <= most; ++lost) {
        if (fits(rest, open.mid(lost), false)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool hasLostCharacter(QStringView text) {
    return std::ranges::any_of(text, isMark);
}

bool couldHaveBeen(QStringView damaged, QStringView whole) {
    const bool somethingLeft = !std::ranges::all_of(damaged, isMark);
    return somethingLeft && hasLostCharacter(damaged) && fits(damaged, whole, true);
}

} // namespace canbao::domain
