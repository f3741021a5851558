#include "core/domain/credit_code.h"

#include "core/domain/typed_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

constexpr QStringView kUnifiedAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr QStringView kOrganisationAlphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr qsizetype kUnifiedLength = 18;
constexpr qsizetype kRegistrationLength = 15;
constexpr qsizetype kOrganisationLength = 9;

/// Σ value × weight over `text`, a character's value being its place in `alphabet`; -1 when one is not in it.
template <size_t N>
int weightedSum(QStringView text, QStringView alphabet, const std::array<int, N>& weights) {
    if (text.size() != qsizetype(N)) {
        return -1;
    }
    int sum = 0;
    for (size_t i = 0; i < N; ++i) {
        const qsizetype value = alphabet.indexOf(text[qsizetype(i)]);
        if (value < 0) {
            return -1;
        }
        sum += int(value) * weights[i];
    }
    return sum;
}

bool consistsOf(QStringView text, QStringView alphabet) {
    return std::ranges::all_of(text, [alphabet](QChar ch) { return alphabet.contains(ch); });
}

} // namespace

QChar CreditCode::checkCharacter(QStringView first17) {
    static constexpr std::array kWeights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    const int sum = weightedSum(first17, kUnifiedAlphabet, kWeights);
    return sum < 0 ? QChar() : kUnifiedAlphabet[(31 - sum % 31) % 31];
}

QChar CreditCode::organisationCheckCharacter(QStringView first8) {
    static constexpr std::array kWeights{3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr QStringView kCharacters = u"0X987654321"; // by sum mod 11: 11 → 0, 10 → X
    const int sum = weightedSum(first8, kOrganisationAlphabet, kWeights);
    return sum < 0 ? QChar() : kCharacters[sum % 11];
}

QChar CreditCode::registrationCheckDigit(QStringView first14) {
    if (first14.size() != kRegistrationLength - 1 || !consistsOf(first14, kUnifiedAlphabet.left(10))) {
        return {};
    }
    // ISO 7064 MOD 11,10
    int product = 10;
    for (const QChar ch : first14) {
        const int sum = (product + ch.digitValue()) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return kUnifiedAlphabet[(11 - product) % 10];
}

CreditCode CreditCode::parse(QStringView typed) {
    CreditCode code;
    code.text = foldedIdentifier(typed);
    code.text.remove(u'-');
    const QStringView text = code.text;

    if (text.size() == kUnifiedLength && consistsOf(text, kUnifiedAlphabet)) {
        code.kind = Kind::Unified;
        code.checkOk = checkCharacter(text.left(kUnifiedLength - 1)) == text.back();
    } else if (text.size() == kRegistrationLength && consistsOf(text, kUnifiedAlphabet.left(10))) {
        code.kind = Kind::Registration;
        code.checkOk = registrationCheckDigit(text.left(kRegistrationLength - 1)) == text.back();
    } else if (text.size() == kOrganisationLength && consistsOf(text, kOrganisationAlphabet)) {
        code.kind = Kind::Organisation;
        code.checkOk = organisationCheckCharacter(text.left(kOrganisationLength - 1)) == text.back();
    }
    return code;
}

} // namespace canbao::domain
