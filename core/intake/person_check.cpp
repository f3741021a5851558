#include "core/intake/disability_card.h"
#include "core/intake/name_cell.h"
#include "core/intake/row_cells.h"

#include "core/domain/lost_character.h"
#include "core/domain/person_name.h"
#include "core/domain/typed_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

using domain::IdStatus;
using domain::VerdictCode;

namespace {

constexpr qsizetype kIdLength = 18;

domain::Sex sexFrom(const QString& typed) {
    const QString text = domain::foldedText(typed);
    if (text.startsWith(u'男') || text == u"1") { // GB/T 2261.1
        return domain::Sex::Male;
    }
    return text.startsWith(u'女') || text == u"2" ? domain::Sex::Female : domain::Sex::Unknown;
}

IdStatus statusOf(domain::CitizenId::Problem problem) {
    using Problem = domain::CitizenId::Problem;
    switch (problem) {
    case Problem::None:
        return IdStatus::Valid;
    case Problem::Missing:
        return IdStatus::Missing;
    case Problem::Damaged:
        return IdStatus::Damaged;
    case Problem::OtherDocument:
        return IdStatus::OtherDocument;
    case Problem::NotAnId:
    case Problem::BadDate:
    case Problem::BadCheckDigit:
        return IdStatus::BadCheckDigit;
    }
    Q_UNREACHABLE();
}

/// On lists of the disabled the card holds the id.
domain::CitizenId::Parsed identifyByCard(RowCells& cells, domain::Person& person) {
    const GridCell sent = cells.cell(Field::DisabilityCard);
    person.idAsSent = sent.text.trimmed().toString();
    if (isCutNumber(sent)) {
        return checkCitizenId(cells, Field::DisabilityCard, sent);
    }
    const auto card = DisabilityCard::parse(sent.text, cells.context().today);
    if (!card.holder.valid() || domain::CitizenId::cleaned(sent.text).size() == kIdLength) {
        return checkCitizenId(cells, Field::DisabilityCard, sent);
    }
    if (!card.wellFormed) {
        cells.find(Field::DisabilityCard, VerdictCode::BadCheckDigit);
    }
    if (!card.holder.regionKnown) {
        cells.find(Field::DisabilityCard, VerdictCode::RegionUnknown);
    }
    return card.holder;
}

/// The number the row is known by: the id in its column or beside the name, or else the card.
domain::CitizenId::Parsed identify(RowCells& cells, const QString& besideTheName, domain::Person& person) {
    GridCell number = cells.cell(Field::CitizenId);
    const bool saysNothing = domain::saysNothing(domain::foldedIdentifier(number.text));
    if (!besideTheName.isEmpty()) {
        const GridCell beside{number.column, sheet::CellType::Text, besideTheName};
        if (saysNothing) {
            number = beside;
        } else if (chooseNumber(Field::CitizenId, {number, beside}, cells.context().today).contradicted) {
            cells.find(Field::CitizenId, VerdictCode::NumbersDiffer);
        }
    } else if (saysNothing && cells.has(Field::DisabilityCard)) {
        return identifyByCard(cells, person);
    }
    person.idAsSent = number.text.trimmed().toString();
    return checkCitizenId(cells, Field::CitizenId, number);
}

/// "张三 5325…" under 身份证号, where the name has been forgotten; 已更正 is a remark.
QString nameBesideTheId(const RowCells& cells) {
    const NameCell id = readNameCell(cells.cell(Field::CitizenId).text, cells.context().kind);
    return !id.number.isEmpty() && isWholeName(id.name) ? id.name : QString();
}

/// The id under 姓名 and the name under 身份证号: somebody typed a row the other way round.
bool inEachOthersCells(const RowCells& cells) {
    const GridCell number = cells.cell(Field::CitizenId);
    if (number.isEmpty() || std::ranges::any_of(number.text, [](QChar ch) { return ch.isDigit(); }) ||
        domain::saysNothing(domain::foldedText(number.text))) {
        return false;
    }
    const auto id = domain::CitizenId::parse(cells.cell(Field::Name).text, cells.context().today);
    return id.valid() && !id.upgradedFrom15;
}

/// A cut number always says "female" (its 17th digit became 0): a man's is found out.
bool sexDisagrees(const domain::CitizenId::Parsed& id, domain::Sex typed) {
    return id.mayBeCut() && typed == domain::Sex::Male;
}

} // namespace

void checkPerson(RowCells& cells, RowReading& reading) {
    domain::Person& person = reading.person;
    cells.keepFacts({Field::Name, Field::CitizenId, Field::Sex, Field::Ethnicity, Field::Village, Field::Group,
                     Field::Address, Field::Phone, Field::CreditCode});

    const bool swapped = inEachOthersCells(cells);
    const NameCell name = readNameCell(cells.cell(swapped ? Field::CitizenId : Field::Name).text, cells.context().kind);
    person.name = name.name.isEmpty() ? nameBesideTheId(cells) : name.name;
    if (swapped) {
        person.idAsSent = cells.text(Field::Name);
    }
    const auto id =
        swapped ? checkCitizenId(cells, Field::Name, cells.cell(Field::Name)) : identify(cells, name.number, person);
    const domain::Sex typedSex = sexFrom(cells.text(Field::Sex));
    person.idStatus = statusOf(id.problem);
    if (sexDisagrees(id, typedSex)) {
        person.idStatus = IdStatus::Damaged;
        cells.find(Field::CitizenId, VerdictCode::DamagedNumber);
    }
    if (person.idStatus == IdStatus::Valid ||
        (person.idStatus == IdStatus::BadCheckDigit && id.text.size() == kIdLength)) {
        person.citizenId = id.text;
    }
    const bool trusted = person.idStatus == IdStatus::Valid;
    person.sex = trusted ? (id.male ? domain::Sex::Male : domain::Sex::Female) : typedSex;
    // The fact is written as exactly as it was sent: a month alone is no birthday.
    person.birth = trusted ? id.birth : QDate::fromString(reading.facts.value(Field::Birth), Qt::ISODate);
    person.ethnicity = cells.text(Field::Ethnicity);
    person.group = cells.text(Field::Group);
    const QString registered = cells.text(Field::Address);
    person.address = registered.isEmpty() ? cells.text(Field::Residence) : registered;
    person.phone = cells.phone();
    person.phone = person.phone.isEmpty() ? name.phone : person.phone;
    person.village = cells.village(person.address);
    person.villageAsSent = cells.villageAsSent(person.address);

    if (const QString code = checkCreditCode(cells, Field::CreditCode); !code.isEmpty()) {
        reading.facts.insert(Field::CreditCode, code);
    }

    if (name.several) {
        cells.find(Field::Name, VerdictCode::SeveralPersons);
    } else if (holdsSeveralIds(cells.cell(Field::CitizenId).text)) {
        cells.find(Field::CitizenId, VerdictCode::SeveralPersons);
    }

    const bool named = !domain::saysNothing(domain::matchName(person.name));
    const bool numbered = !person.citizenId.isEmpty() || person.idStatus == IdStatus::OtherDocument;
    if (!named) {
        person.name.clear();
    }
    if (!named && !numbered) {
        cells.find(Field::Name, VerdictCode::NoIdentity);
        return;
    }
    if (!named) {
        cells.find(Field::Name, VerdictCode::NameMissing);
    } else if (domain::hasLostCharacter(person.name)) {
        cells.find(Field::Name, VerdictCode::LostCharacter);
    }
    if (person.idStatus == IdStatus::Missing) {
        cells.find(Field::CitizenId, VerdictCode::IdMissing);
    }
}

} // namespace canbao::intake
