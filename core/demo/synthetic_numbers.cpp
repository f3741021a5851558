#include "core/demo/synthetic_numbers.h"

#include "core/domain/citizen_id.h"
#include "core/domain/credit_code.h"

using namespace Qt::StringLiterals;

namespace canbao::demo {

namespace {

constexpr int kHighestSequence = 999;
constexpr int kLowestSequence = 900; // below them real people are dense

QString digits(int number, int width) {
    return QString::number(number).rightJustified(width, u'0');
}

} // namespace

QString SyntheticNumbers::citizenId(const QString& region, QDate birth, bool male) {
    Q_ASSERT(region.size() == 6 && birth.isValid());
    const QString stem = region + birth.toString(u"yyyyMMdd");
    int& given = m_given[stem + (male ? u'1' : u'0')];
    const int sequence = kHighestSequence - (male ? 0 : 1) - 2 * given;
    if (sequence < kLowestSequence) {
        return {};
    }
    ++given;
    const QString first17 = stem + digits(sequence, 3);
    return first17 + domain::CitizenId::checkCharacter(first17);
}

QString SyntheticNumbers::creditCode(const QString& kind, const QString& region) {
    const QString organisation = u"PDY"_s + digits(++m_codes, 5);
    Q_ASSERT(organisation.size() == 8);
    const QString first17 = kind + region + organisation + domain::CreditCode::organisationCheckCharacter(organisation);
    return first17 + domain::CreditCode::checkCharacter(first17);
}

QString SyntheticNumbers::registrationNumber(const QString& region) {
    const QString first14 = region + digits(++m_registrations, 8);
    return first14 + domain::CreditCode::registrationCheckDigit(first14);
}

QString SyntheticNumbers::mobile() {
    return u"1380000"_s + digits(m_mobiles++ % 10000, 4);
}

QString SyntheticNumbers::landline() {
    return u"0873-0"_s + digits(m_landlines++ % 1000000, 6);
}

} // namespace canbao::demo
