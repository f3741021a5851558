#include "core/domain/citizen_id.h"

#include "core/domain/region.h"
#include "core/domain/typed_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

constexpr int kLength = 18;
constexpr int kOldLength = 15;
/// Nobody on a list was born earlier; a year before it is a slip of the finger.
constexpr int kEarliestBirthYear = 1850;

bool allDigits(QStringView text) {
    return std::ranges::all_of(text, [](QChar ch) { return ch >= u'0' && ch <= u'9'; });
}

/// 18 digits, or 17 and an X: nearly every id, and nothing is to be cleaned.
bool isPlain(QStringView text) {
    return text.size() == kLength && allDigits(text.left(kLength - 1)) &&
           (allDigits(text.last(1)) || text.back() == u'X');
}

bool digitsAreLost(QStringView text) {
    static const QRegularExpression scientific(u"^\\d(\\.\\d+)?E\\+?\\d{2}$"_s);
    static const QRegularExpression masked(u"^\\d+\\*{2,}[\\dX]*$"_s);
    static const QRegularExpression decimal(u"^\\d{16,}\\.0*$"_s);
    return scientific.match(text).hasMatch() || masked.match(text).hasMatch() || decimal.match(text).hasMatch();
}

bool isOtherDocument(QStringView text) {
    // Passports and travel permits: letters, then 6–12 digits (a letter may close them); officers: "南字第…号".
    static const QRegularExpression lettersThenDigits(u"^[A-Z]{1,3}\\d{6,12}[A-Z]?$"_s);
    return lettersThenDigits.match(text).hasMatch() || text.contains(u"字第");
}

CitizenId::Problem problemOfOtherText(QStringView text) {
    if (saysNothing(text)) {
        return CitizenId::Problem::Missing;
    }
    if (digitsAreLost(text)) {
        return CitizenId::Problem::Damaged;
    }
    return isOtherDocument(text) ? CitizenId::Problem::OtherDocument : CitizenId::Problem::NotAnId;
}

bool looksLikeX(QChar ch) {
    static constexpr QStringView kLookAlikes = u"×✕✖╳ХΧ"; // multiplication signs, Cyrillic Ha, Greek Chi
    return kLookAlikes.contains(ch);
}

QDate dateAt(QStringView eight) {
    const QDate date(eight.left(4).toInt(), eight.mid(4, 2).toInt(), eight.mid(6, 2).toInt());
    return date.isValid() && date.year() >= kEarliestBirthYear ? date : QDate();
}

} // namespace

QString CitizenId::cleaned(QStringView text) {
    if (isPlain(text)) {
        return text.toString();
    }
    QString folded = foldedIdentifier(text);
    // 532526-19850101-0013: hyphens between digits are somebody's grouping.
    if (folded.contains(u'-') && !folded.startsWith(u'-')) {
        folded.remove(u'-');
    }
    // A blank that the sender's encoding does not hold (U+00A0, U+200B) arrives as '?' before or behind the number.
    constexpr qsizetype kLongEnoughToBeANumber = kOldLength;
    while (folded.size() > kLongEnoughToBeANumber && folded.endsWith(u'?')) {
        folded.chop(1);
    }
    while (folded.size() > kLongEnoughToBeANumber && folded.startsWith(u'?')) {
        folded.remove(0, 1);
    }
    static const QRegularExpression marked(u"^[(\\[【:.,;、。]*(\\d{15}|\\d{17}[\\dX])[)\\]】:.,;、。]*$"_s);
    const QRegularExpressionMatch number = marked.match(folded);
    return number.hasMatch() ? number.captured(1) : folded;
}

CitizenId::Parsed CitizenId::findIn(QStringView text, QDate asOf) {
    static const QRegularExpression run(u"\\d[\\dX]{14,}"_s);
    static const QRegularExpression blanks(u"\\s+"_s);
    // Blanks may stand inside the number, or between it and another.
    for (const QString& words : {cleaned(text), cleaned(text.toString().replace(blanks, u"、"_s))}) {
        Parsed only;
        bool whole = false;
        bool one = true;
        for (auto runs = run.globalMatch(words); one && runs.hasNext();) {
            const QString number = runs.next().captured();
            const Parsed parsed = parse(number, asOf);
            one = parsed.valid() && (only.text.isEmpty() || only.text == parsed.text);
            whole = whole || number.size() == kLength;
            only = only.text.isEmpty() || number.size() == kLength ? parsed : only;
        }
        if (one && whole) {
            return only;
        }
    }
    return {};
}

QChar CitizenId::checkCharacter(QStringView first17) {
    static constexpr std::array kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr QStringView kCharacters = u"10X98765432";
    if (first17.size() != qsizetype(kWeights.size()) || !allDigits(first17)) {
        return {};
    }
    int sum = 0;
    for (qsizetype i = 0; i < first17.size(); ++i) {
        sum += first17[i].digitValue() * kWeights[size_t(i)];
    }
    return kCharacters[sum % 11];
}

bool CitizenId::Parsed::mayBeCut() const {
    return valid() && !upgradedFrom15 && text.endsWith(u"000"_s);
}

CitizenId::Parsed CitizenId::parse(QStringView typed, QDate asOf) {
    Parsed parsed;
    parsed.text = cleaned(typed);
    QString& text = parsed.text;

    if (text.size() == kLength && looksLikeX(text.back())) {
        text.back() = u'X';
        parsed.guessedX = true;
    }

    const bool old = text.size() == kOldLength && allDigits(text);
    if (!old && !isPlain(text)) {
        parsed.problem = problemOfOtherText(text);
        return parsed;
    }

    const QString first17 = old ? text.left(6) + u"19"_s + text.mid(6) : text.left(17);
    const bool checks = old || checkCharacter(first17) == text.back();
    if (!checks && text.endsWith(u"000"_s)) {
        parsed.problem = Problem::Damaged;
        return parsed;
    }
    const QDate birth = dateAt(QStringView(first17).mid(6, 8));
    if (!birth.isValid() || birth > asOf) {
        parsed.problem = Problem::BadDate;
        return parsed;
    }
    parsed.problem = checks ? Problem::None : Problem::BadCheckDigit;
    parsed.upgradedFrom15 = old;
    if (old) {
        text = first17 + checkCharacter(first17);
    }
    parsed.birth = birth;
    parsed.male = first17.at(16).digitValue() % 2 == 1;
    // A permanent residence card has the issuing province at places 2 and 3, the nationality at 4 to 6.
    parsed.permanentResident = first17.startsWith(u'9') && regionPlausible(QStringView(first17).mid(1, 2), birth, asOf);
    parsed.regionKnown = parsed.permanentResident || regionPlausible(first17, birth, asOf);
    return parsed;
}

} // namespace canbao::domain
