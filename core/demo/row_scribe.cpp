#include "core/demo/row_scribe.h"

#include "core/demo/words.h"
#include "core/domain/citizen_id.h"

#include <array>

using namespace Qt::StringLiterals;

namespace canbao::demo {

using domain::VerdictCode;

namespace {

const auto kName = u"name"_s;
const auto kCitizenId = u"citizen_id"_s;
const auto kCreditCode = u"credit_code"_s;
const auto kVillage = u"village"_s;

QString fullWidth(QString text) {
    for (QChar& ch : text) {
        if (ch > u' ' && ch <= u'~') {
            ch = QChar(ch.unicode() + 0xFEE0);
        }
    }
    return text;
}

/// The first character outside GBK, as its place and length in UTF-16 units; -1 when there is none.
std::pair<qsizetype, int> rareCharacter(const QString& name) {
    static constexpr QStringView kRare = u"䶮㛃㑇";
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name.at(i).isHighSurrogate()) {
            return {i, 2};
        }
        if (kRare.contains(name.at(i))) {
            return {i, 1};
        }
    }
    return {-1, 0};
}

bool bornIn1900s(const Resident& person) {
    return person.birth.year() >= 1900 && person.birth.year() < 2000;
}

/// What Excel leaves of an id that was typed as a number: 15 digits and zeros.
QString cut(const QString& id) {
    return id.left(15) + u"000"_s;
}

bool cutIsSeen(const QString& id) {
    return id.back() != u'X' && domain::CitizenId::checkCharacter(cut(id).left(17)) != u'0';
}

} // namespace

RowScribe::RowScribe(Random& random, const DirtShares& shares)
    : m_random(random)
    , m_shares(shares) {}

RowScribe::Slip RowScribe::chosenSlip(bool sole) {
    if (!m_random.chance(m_shares.serious)) {
        return Slip::None;
    }
    if (m_firm != nullptr) {
        const bool old = !m_firm->registrationNumber.isEmpty() && m_random.chance(0.5);
        return old ? Slip::CodeOld : Slip::CodeWrongCheck;
    }
    static constexpr std::array kSlips{Slip::IdMissing,   Slip::IdWrongDigit, Slip::IdWrongDate, Slip::IdShort,
                                       Slip::IdCutNumber, Slip::IdCutText,    Slip::IdOld,       Slip::NameMissing,
                                       Slip::Nameless,    Slip::VillageOther};
    static constexpr std::array kShares{0.17, 0.20, 0.04, 0.09, 0.14, 0.07, 0.17, 0.03, 0.02, 0.07};
    static_assert(kSlips.size() == kShares.size());
    const Slip slip = kSlips[size_t(m_random.weighted(kShares))];
    switch (slip) {
    case Slip::IdOld:
        return bornIn1900s(*m_person) ? slip : Slip::IdShort;
    case Slip::IdCutNumber:
    case Slip::IdCutText:
        return cutIsSeen(m_person->citizenId) ? slip : Slip::IdWrongDigit;
    case Slip::NameMissing:
        return sole ? slip : Slip::None;
    default:
        return slip;
    }
}

void RowScribe::begin(const Resident& person, domain::Insurance insurance, bool sole, bool known) {
    beginTwin(person, insurance);
    if (!person.passport.isEmpty()) {
        return;
    }
    if (sole && rareCharacter(person.name).first >= 0 && m_random.chance(0.3)) {
        m_slip = Slip::NameLost;
    } else if (known && m_random.chance(2 * m_shares.serious)) {
        m_slip = Slip::NameOther;
    } else {
        m_slip = chosenSlip(sole);
    }
}

void RowScribe::begin(const Firm& firm) {
    beginTwin(firm);
    m_slip = chosenSlip(false);
}

void RowScribe::beginTwin(const Resident& person, domain::Insurance insurance) {
    m_person = &person;
    m_firm = nullptr;
    m_slip = Slip::None;
    m_truth = {};
    m_truth.subject = person.passport.isEmpty() ? person.citizenId : person.passport;
    m_truth.name = person.name;
    m_truth.insurance = insurance;
    m_truth.identifiable = person.passport.isEmpty();
}

void RowScribe::beginTwin(const Firm& firm) {
    m_person = nullptr;
    m_firm = &firm;
    m_slip = Slip::None;
    m_truth = {};
    m_truth.subject = firm.creditCode;
    m_truth.name = firm.name;
}

void RowScribe::note(const QString& field, VerdictCode code) {
    m_truth.cells.append({field, code});
}

QString RowScribe::carelessly(const QString& identifier) {
    if (!m_random.chance(m_shares.harmless)) {
        return identifier;
    }
    switch (m_random.below(7)) {
    case 0:
        return u' ' + identifier;
    case 1:
        return identifier + u'\u3000';
    case 2:
        return identifier.left(6) + u' ' + identifier.mid(6, 8) + u' ' + identifier.mid(14);
    case 3:
        return u'\'' + identifier;
    case 4:
        return fullWidth(identifier);
    case 5:
        return identifier + u'\u200B';
    default:
        return identifier.toLower();
    }
}

sheet::CellValue RowScribe::citizenId() {
    if (!m_person->passport.isEmpty()) {
        note(kCitizenId, VerdictCode::OtherDocument);
        return m_person->passport;
    }
    QString id = m_person->citizenId;
    switch (m_slip) {
    case Slip::Nameless:
        m_truth.identifiable = false;
        return QString();
    case Slip::IdMissing: {
        static const std::array words{u""_s, u"无"_s, u"/"_s, u"不详"_s};
        note(kCitizenId, VerdictCode::IdMissing);
        m_truth.identifiable = false;
        return m_random.pick(words);
    }
    case Slip::IdWrongDigit: {
        // A sequence of 8xx is never given out, so this is nobody else's number either.
        id[14] = QChar(u'8');
        id[17] = QChar(domain::CitizenId::checkCharacter(id.left(17)) == u'1' ? u'2' : u'1');
        note(kCitizenId, VerdictCode::BadCheckDigit);
        m_truth.identifiable = false;
        return id;
    }
    case Slip::IdWrongDate:
        id.replace(10, 2, u"13"_s);
        id[17] = domain::CitizenId::checkCharacter(id.left(17));
        note(kCitizenId, VerdictCode::BadDate);
        m_truth.identifiable = false;
        return id;
    case Slip::IdShort:
        note(kCitizenId, VerdictCode::BadCheckDigit);
        m_truth.identifiable = false;
        return id.left(17);
    case Slip::IdCutNumber:
        note(kCitizenId, VerdictCode::DamagedNumber);
        m_truth.identifiable = false;
        return cut(id).toDouble();
    case Slip::IdCutText:
        note(kCitizenId, VerdictCode::DamagedNumber);
        m_truth.identifiable = false;
        return m_random.chance(0.5) ? cut(id) : id.left(1) + u'.' + id.mid(1, 5) + u"E+17"_s;
    case Slip::IdOld:
        note(kCitizenId, VerdictCode::Upgraded15);
        id = id.left(6) + id.mid(8, 9);
        break;
    default:
        break;
    }
    if (m_person->citizenId.startsWith(u"532505")) { // the region that never was
        note(kCitizenId, VerdictCode::RegionUnknown);
    }
    return carelessly(id);
}

sheet::CellValue RowScribe::personName() {
    QString name = m_person->name;
    switch (m_slip) {
    case Slip::Nameless:
        note(kName, VerdictCode::NoIdentity);
        return QString();
    case Slip::NameMissing:
        note(kName, VerdictCode::NameMissing);
        return QString();
    case Slip::NameOther:
        note(kName, VerdictCode::NameDiffers);
        return name.left(1) + words::givenName(m_random, m_person->male) + u"妹"_s; // 妹 ends nobody's true name
    case Slip::NameLost: {
        const auto [at, length] = rareCharacter(name);
        note(kName, VerdictCode::LostCharacter);
        return name.replace(at, length, u"?"_s);
    }
    default:
        break;
    }
    if (name.contains(u'·') && m_random.chance(0.5)) {
        static constexpr QStringView kDots = u"•・．.‧";
        name.replace(u'·', m_random.pick(kDots));
    }
    if (m_random.chance(m_shares.harmless / 2)) {
        return name.size() == 2 && !name.at(0).isSurrogate() ? name.first(1) + u'\u3000' + name.last(1) : name + u' ';
    }
    return name;
}

sheet::CellValue RowScribe::project(const QString& name) {
    m_truth.subject = name;
    m_truth.name = name;
    return name;
}

sheet::CellValue RowScribe::creditCode() {
    QString code = m_firm->creditCode;
    switch (m_slip) {
    case Slip::CodeWrongCheck:
        code[17] = QChar(code.at(17) == u'1' ? u'2' : u'1');
        note(kCreditCode, VerdictCode::BadCreditCode);
        m_truth.identifiable = m_truth.subject != m_firm->creditCode;
        return code;
    case Slip::CodeOld:
        note(kCreditCode, VerdictCode::OldRegistrationNumber);
        m_truth.identifiable = m_truth.subject != m_firm->creditCode;
        return m_firm->registrationNumber;
    default:
        return carelessly(code);
    }
}

sheet::CellValue RowScribe::employerName() {
    QString name = m_firm->name;
    if (m_random.chance(m_shares.harmless)) {
        name.replace(u'（', u'(').replace(u'）', u')');
    }
    return name;
}

sheet::CellValue RowScribe::village(const QString& name) {
    if (m_slip == Slip::VillageOther) {
        static const std::array others{u"云上村委会"_s, u"东新村委会"_s, u"外县"_s};
        note(kVillage, VerdictCode::VillageUnknown);
        return m_random.pick(others);
    }
    if (m_random.chance(m_shares.harmless)) {
        QString shorter = name;
        return shorter.replace(u"村委会"_s, u"村"_s);
    }
    return name;
}

sheet::CellValue RowScribe::address(const QString& address) {
    return m_slip == Slip::VillageOther ? u"外县示例路1号"_s : address;
}

sheet::CellValue RowScribe::phone(const QString& phone) {
    if (phone.size() != 11 || phone.contains(u'-') || !m_random.chance(m_shares.harmless)) {
        return phone;
    }
    if (m_random.chance(0.5)) {
        return phone.toDouble();
    }
    return phone.left(3) + u'-' + phone.mid(3, 4) + u'-' + phone.mid(7);
}

sheet::CellValue RowScribe::date(QDate day) {
    if (!day.isValid()) {
        return QString();
    }
    switch (m_random.below(8)) {
    case 0:
        return day.toString(u"yyyyMMdd");
    case 1:
        return day.toString(u"yyyyMMdd").toDouble();
    case 2:
        return day.toString(u"yyyy.M.d");
    case 3:
        return day.toString(u"yyyy/M/d");
    case 4:
        return day.toString(u"yyyy年M月d日");
    default:
        return day.toString(u"yyyy-MM-dd");
    }
}

} // namespace canbao::demo
