#include "core/domain/citizen_id.h"
#include "core/domain/credit_code.h"
#include "core/domain/form_code.h"
#include "core/domain/lost_character.h"
#include "core/domain/masking.h"
#include "core/domain/partial_date.h"
#include "core/domain/person_name.h"
#include "core/intake/disability_card.h"
#include "core/intake/phone_number.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace canbao;
using namespace canbao::domain;

const QDate kToday(2026, 11, 1);

void require(bool promise) {
    if (!promise) {
        std::abort();
    }
}

/// What was read once reads the same again, however it had been typed.
void citizenId(QStringView typed) {
    const auto parsed = CitizenId::parse(typed, kToday);
    if (parsed.valid()) {
        const auto again = CitizenId::parse(parsed.text, kToday);
        require(again.valid() && again.text == parsed.text && again.birth == parsed.birth);
        require(parsed.text.size() == 18 && parsed.birth <= kToday);
        require(CitizenId::checkCharacter(parsed.text.first(17)) == parsed.text.back());
        require(!maskedId(parsed.text).contains(parsed.text.sliced(6, 8)));
    }
}

void dates(QStringView typed) {
    const auto date = PartialDate::parse(typed, kToday);
    if (date) {
        require(date->first.isValid() && date->first <= date->last());
        const auto again = PartialDate::parse(date->toString(), kToday);
        require(again && again->first == date->first && again->precision == date->precision);
    }
    if (const auto fromNumber = PartialDate::fromNumber(typed.toDouble(), typed.size() % 2 != 0)) {
        require(fromNumber->first.isValid());
    }
}

void names(QStringView typed) {
    const QString name = matchName(typed);
    require(matchName(name) == name);
    require(sameName(typed, name) || name.isEmpty());
    (void)matchEmployerName(typed);
    (void)hasLostCharacter(typed);
}

} // namespace

/// Everything that is known by its form alone: ids, codes, dates, names, phones.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    citizenId(text);
    dates(text);
    names(text);
    const auto credit = CreditCode::parse(text);
    require(CreditCode::parse(credit.text).kind == credit.kind);
    if (const auto form = FormCode::parse(text)) {
        require(FormCode::parse(form->text()) == form);
    }
    (void)intake::DisabilityCard::parse(text, kToday);
    (void)intake::looksLikePhone(text);
    (void)intake::phoneFrom({0, sheet::CellType::Text, text});
    (void)maskedPhone(text);
    return 0;
}
