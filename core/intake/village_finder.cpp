#include "core/intake/village_finder.h"

#include "core/domain/lost_character.h"
#include "core/domain/region.h"
#include "core/domain/typed_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

constexpr qsizetype kVillageCodeLength = 12;
constexpr qsizetype kTownCodeLength = 9;
/// Addresses hardly repeat; beyond this many remembered ones the memory is better spent elsewhere.
constexpr qsizetype kMostRemembered = 20'000;

/// Endings by the kind of committee: villages (村委会) and communities (社区). The longest stand first.
const std::array kVillageEndings{u"村村民委员会"_s, u"村民委员会"_s, u"村委会"_s, u"行政村"_s, u"村委"_s, u"村"_s};
const std::array kCommunityEndings{u"社区居民委员会"_s, u"居民委员会"_s, u"社区居委会"_s, u"居委会"_s, u"社区"_s};

template <class Endings>
qsizetype endingLength(QStringView name, const Endings& endings) {
    for (const QString& ending : endings) {
        if (name.size() > ending.size() && name.endsWith(ending)) {
            return ending.size();
        }
    }
    return 0;
}

bool namesCommittee(const QString& name) {
    return endingLength(name, kCommunityEndings) > 0 || (endingLength(name, kVillageEndings) > 1);
}

QString stemOf(const QString& name) {
    const qsizetype ending = std::max(endingLength(name, kVillageEndings), endingLength(name, kCommunityEndings));
    return name.chopped(ending);
}

/// 弥勒市朋普镇新车村委会 of 弥勒市/朋普镇/新车村委会.
QString withoutPathSigns(QString words) {
    static const QRegularExpression signs(u"(?<=[省州市县镇乡道])[-—/\\\\>→|,、]+"_s);
    return words.remove(signs);
}

/// What stands before the village: province, prefecture, county, town.
QString withoutUpperDivisions(QString words) {
    static const QRegularExpression upper(
        u"^(云南省)?(红河哈尼族彝族自治州|红河自治州|红河州)?([\\p{Han}]{2,4}?(县级市|市|县))?"
        u"([\\p{Han}]{2,5}?(街道办事处|街道办|街道|镇|乡|农场管理局|农场))?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = upper.match(words);
    // 新哨镇 alone is a town, not an empty village.
    return match.capturedLength() < words.size() ? words.mid(match.capturedLength()) : words;
}

/// 新车 of 05新车, 2026年新车, 532504105204新车, 新车（村）, （新车）, 新车。
QString withoutSigns(QString name) {
    static const QRegularExpression numbering(u"^(\\d{12}|(19|20)\\d{2}年?|\\d{1,3})[-_.、:]?(?=\\D)"_s);
    static const QRegularExpression bracketed(u"(?<=.)\\([^()]*\\)$"_s);
    static const QRegularExpression marks(u"^[(.,;、。]+|[).,;、。]+$"_s);
    return name.remove(numbering).remove(bracketed).remove(marks);
}

/// 532504105, also with 000 behind it.
bool isTownCode(const QString& town) {
    static const QRegularExpression code(u"^\\d{9}(000)?$"_s);
    return code.match(town).hasMatch();
}

QString countyStem(QString county) {
    static const QRegularExpression ending(u"[市县区]$"_s);
    return county.remove(ending);
}

QString townStem(QString town) {
    static const QRegularExpression ending(u"(街道办事处|街道办|街道|镇人民政府|乡人民政府|镇|乡|管理局)$"_s);
    return town.remove(ending);
}

} // namespace

VillageFinder::VillageFinder(Office office)
    : m_villages(std::move(office.villages)) {
    m_villages.removeIf([](const domain::Village& village) { return !village.active; });
    for (const QString& name : std::as_const(office.names)) {
        m_townStems.append(townStem(domain::foldedText(name)));
    }
    for (const domain::Village& village : std::as_const(m_villages)) {
        learn(village);
    }
    if (!m_villages.isEmpty()) {
        constexpr qsizetype kCountyCodeLength = 6;
        m_countyStem = countyStem(domain::regionName(QStringView(m_villages.first().code).left(kCountyCodeLength)));
    }
    std::ranges::sort(m_byLength,
                      [](const Writing& one, const Writing& other) { return one.text.size() > other.text.size(); });
}

void VillageFinder::learn(const domain::Village& village) {
    if (!village.code.isEmpty()) {
        m_byCode.insert(village.code, village.id);
    }
    const QString official = stemOf(domain::foldedText(village.name));
    m_byStem.insert(official, m_byStem.contains(official) ? DivisionId() : village.id);
    QStringList names{domain::foldedText(village.name)};
    for (const QString& alias : village.aliases) {
        names.append(domain::foldedText(alias));
    }
    for (const QString& name : std::as_const(names)) {
        if (name.isEmpty()) {
            continue;
        }
        const QString stem = stemOf(name);
        learnWriting(name, village.id, Place::Anywhere);
        learnWriting(stem, village.id, Place::AloneInACell);
        const bool community = endingLength(name, kCommunityEndings) > 0;
        using Endings = std::span<const QString>;
        const Endings endings = community ? Endings(kCommunityEndings) : Endings(kVillageEndings);
        for (const QString& ending : endings) {
            learnWriting(stem + ending, village.id, Place::Anywhere);
        }
    }
}

void VillageFinder::learnWriting(const QString& text, DivisionId village, Place place) {
    const auto known = m_byWriting.constFind(text);
    if (known != m_byWriting.constEnd() && *known != village) {
        m_byWriting.insert(text, DivisionId());
        m_byLength.removeIf([&](const Writing& writing) { return writing.text == text; });
        return;
    }
    if (known == m_byWriting.constEnd()) {
        m_byWriting.insert(text, village);
    }
    if (place == Place::Anywhere && m_byWriting.value(text) == village) {
        m_byLength.append({text, village});
    }
}

DivisionId VillageFinder::byCode(const QString& code) const {
    return code.size() == kVillageCodeLength ? m_byCode.value(code) : DivisionId();
}

DivisionId VillageFinder::byName(QStringView cell) const {
    const QString whole = domain::foldedText(cell);
    if (whole.isEmpty()) {
        return {};
    }
    if (const auto exact = m_byWriting.constFind(whole); exact != m_byWriting.constEnd()) {
        return *exact;
    }
    if (const DivisionId coded = byCode(domain::foldedIdentifier(cell))) {
        return coded;
    }
    const QString placed = withoutPathSigns(withoutSigns(whole));
    if (liesInAnotherTown(placed)) {
        return {};
    }
    const QString name = withoutUpperDivisions(placed);
    if (const auto exact = m_byWriting.constFind(name); exact != m_byWriting.constEnd()) {
        return *exact;
    }
    // Another ending, or none: a village may have become a community since the list was made. It must fit only one.
    const DivisionId byStem = m_byStem.value(stemOf(name));
    return !byStem && domain::hasLostCharacter(name) ? damaged(name) : byStem;
}

DivisionId VillageFinder::damaged(const QString& name) const {
    DivisionId found;
    for (auto writing = m_byWriting.begin(); writing != m_byWriting.end(); ++writing) {
        if (domain::couldHaveBeen(name, writing.key())) {
            if (found && found != *writing) {
                return {};
            }
            found = *writing;
        }
    }
    return found;
}

DivisionId VillageFinder::inside(const QString& words) const {
    // The leftmost of the longest: "新车村委会小寨村" is 新车. A group's name (小寨村民小组) is no village's.
    static const QRegularExpression group(u"^民?小组"_s);
    DivisionId found;
    qsizetype foundAt = words.size();
    qsizetype foundLength = 0;
    for (const Writing& writing : m_byLength) {
        const qsizetype at = words.indexOf(writing.text);
        if (at >= 0 && group.match(words.mid(at + writing.text.size())).hasMatch()) {
            continue;
        }
        if (at >= 0 && (at < foundAt || (at == foundAt && writing.text.size() > foundLength))) {
            found = writing.village;
            foundAt = at;
            foundLength = writing.text.size();
        }
    }
    return found;
}

bool VillageFinder::liesInAnotherTown(const QString& address) const {
    static const QRegularExpression townIn(u"(?:市|县|州|^)([\\p{Han}]{2,4}?(?:镇|乡|街道))"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch town = townIn.match(address);
    return (town.hasMatch() && isOfAnotherTown(town.captured(1))) || liesInAnotherCounty(address);
}

bool VillageFinder::liesInAnotherCounty(const QString& address) const {
    // 昆明市盘龙区新车村; not 新车村市场.
    static const QRegularExpression county(u"^(?:[\\p{Han}]{2,3}省)?([^省市县镇乡村组社路街]{2,12})[市县](?!场)"_s);
    const QRegularExpressionMatch match = county.match(address);
    return match.hasMatch() && !m_countyStem.isEmpty() && !match.captured(1).endsWith(m_countyStem);
}

DivisionId VillageFinder::inAddress(const QString& text) const {
    const QString address = withoutPathSigns(text);
    if (liesInAnotherTown(address)) {
        return {};
    }
    // What is said up to the first committee counts; behind it stand groups, which often bear other villages' names.
    const UpToCommittee head = upToCommittee(address);
    return head.length > 0 ? head.village : inside(address);
}

VillageFinder::UpToCommittee VillageFinder::upToCommittee(const QString& address) const {
    static const QRegularExpression committee(u"^.{1,30}?(村民委员会|村委会|行政村|居民委员会|居委会|社区)"_s);
    const QRegularExpressionMatch head = committee.match(address);
    if (!head.hasMatch()) {
        return {};
    }
    const DivisionId village = byName(head.captured());
    return {village ? village : inside(head.captured()), head.capturedLength()};
}

DivisionId VillageFinder::beforeGroup(QStringView group, bool villageIsNamed) const {
    const QString folded = domain::foldedText(group);
    if (liesInAnotherTown(folded)) {
        return {};
    }
    if (const UpToCommittee head = upToCommittee(folded); head.length > 0) {
        return head.village;
    }
    const QString words = villageIsNamed ? withoutUpperDivisions(folded) : QString();
    for (qsizetype length = words.size() - 1; length > 1; --length) { // the group's name is left
        if (const DivisionId village = m_byWriting.value(words.first(length))) {
            return village;
        }
    }
    return {};
}

std::optional<VillageFinder::Heading> VillageFinder::inHeading(QStringView text) const {
    static const QRegularExpression brackets(u"\\([^()]*\\)?"_s);
    static const QRegularExpression count(
        u"[:,]?(共有?|[合小总共累]计|计)*:?[\\d一二三四五六七八九十百]+[户人名](?=[\\d一二三四五六七八九十百,]|$)[,、]?"_s);
    static const QRegularExpression total(u"[合小总共累]计(人数|数)?:?$"_s);
    static const QRegularExpression numbering(
        u"^\\(?[一二三四五六七八九十\\d]{1,3}(\\)[、.]?|[、.])|^\\d{1,3}[-_]?(?=\\D)"_s);
    static const QRegularExpression label(u"^[^:]{1,12}:(?=.)|:$"_s);
    const QString folded = domain::foldedText(text).remove(u'_'); // ___朋普___镇___新车___村委会
    if (namesSeveral(folded)) {
        return Heading{{}, true};
    }
    if (const auto heading = inPlainHeading(folded)) {
        return heading;
    }
    QString words = folded;
    words.remove(numbering).remove(brackets).remove(count).remove(total).remove(label);
    if (const auto heading = words.isEmpty() || words == folded ? std::nullopt : inPlainHeading(words)) {
        return heading;
    }
    static const QRegularExpression lastBrackets(u"\\(([^()]+)\\)$"_s); // 未参保人员名单（新车）
    const QString inside = lastBrackets.match(folded).captured(1);
    const DivisionId village = byName(inside);
    return village ? std::optional(Heading{village, namesCommittee(inside)}) : std::nullopt;
}

std::optional<VillageFinder::Heading> VillageFinder::inPlainHeading(const QString& words) const {
    if (const DivisionId village = byName(words)) {
        return Heading{village, namesCommittee(withoutSigns(words))};
    }
    const bool elsewhere = liesInAnotherTown(words);
    const UpToCommittee head = upToCommittee(words);
    if (head.length > 0) {
        const DivisionId village = elsewhere ? DivisionId() : head.village;
        // An unknown committee says something only where it is all that is said: "请各村委会…" is no place.
        constexpr qsizetype kLongestName = 16;
        const bool alone = head.length == words.size() && words.size() <= kLongestName && !words.contains(u'各');
        return village || alone ? std::optional(Heading{village, true}) : std::nullopt;
    }
    static const QRegularExpression within(u"(小组|组|队|自然村|公司|厂|店|合作社|学校|小学|幼儿园|医院|卫生室)$"_s);
    const DivisionId village = elsewhere || within.match(words).hasMatch() ? DivisionId() : inside(words);
    return village ? std::optional(Heading{village, false}) : std::nullopt;
}

bool VillageFinder::namesSeveral(const QString& words) const {
    static const QRegularExpression between(u"[、,和及与/]"_s);
    DivisionId first;
    const QStringList parts = words.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const auto heading = parts.size() > 1 ? inPlainHeading(part) : std::nullopt;
        if (heading && heading->village && first && heading->village != first) {
            return true;
        }
        first = heading && heading->village ? heading->village : first;
    }
    return false;
}

DivisionId VillageFinder::inSheetName(QStringView name) const {
    if (const auto heading = inHeading(name); heading && (heading->village || heading->committee)) {
        return heading->village;
    }
    static const QRegularExpression between(u"[-—_+·\\s]+"_s);
    static const QRegularExpression second(u"(?<=\\D)\\d{1,2}$"_s); // 新车2: the second sheet of 新车
    DivisionId found;
    const QStringList parts = name.toString().remove(second).split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const auto heading = inHeading(part);
        if (heading && heading->village && found && heading->village != found) {
            return {};
        }
        found = heading && heading->village ? heading->village : found;
    }
    return found;
}

bool VillageFinder::isOfAnotherTown(const QString& town) const {
    if (town.isEmpty() || m_townStems.isEmpty()) {
        return false;
    }
    if (const auto seen = m_seenTowns.constFind(town); seen != m_seenTowns.constEnd()) {
        return *seen;
    }
    const bool another = isTownCode(town) ? !isCodeOfOwnTown(town) : isNameOfAnotherTown(town);
    if (m_seenTowns.size() < kMostRemembered) {
        m_seenTowns.insert(town, another);
    }
    return another;
}

bool VillageFinder::isNameOfAnotherTown(const QString& town) const {
    const QString stem = townStem(town);
    return std::ranges::none_of(m_townStems,
                                [&](const QString& own) { return town.contains(own) || own.contains(stem); });
}

bool VillageFinder::isCodeOfOwnTown(const QString& code) const {
    return std::ranges::any_of(m_villages, [&](const domain::Village& village) {
        return !village.code.isEmpty() && village.code.startsWith(QStringView(code).left(kTownCodeLength));
    });
}

DivisionId VillageFinder::find(const PlaceWords& words) const {
    if (const DivisionId village = byCode(domain::foldedIdentifier(words.divisionCode))) {
        return village;
    }
    const QString town = domain::foldedText(words.town);
    if (isOfAnotherTown(town)) {
        return {};
    }
    const Said inColumn = said(words.village);
    if (inColumn.village && !inColumn.committee) {
        if (const DivisionId village = whereItIsAHamlet(words.village, words.addresses)) {
            return village;
        }
    }
    DivisionId village = inColumn.village;
    for (const QString& address : words.addresses) {
        if (!village && !inColumn.committee) {
            village = inAddress(domain::foldedText(address));
        }
    }
    return village;
}

DivisionId VillageFinder::whereItIsAHamlet(const QString& column, const QStringList& addresses) const {
    const QString hamlet = stemOf(withoutUpperDivisions(domain::foldedText(column)));
    for (const QString& address : addresses) {
        const QString folded = domain::foldedText(address);
        const UpToCommittee head = upToCommittee(folded);
        if (head.village && folded.indexOf(hamlet, head.length) >= 0 && !liesInAnotherTown(folded)) {
            return head.village;
        }
    }
    return {};
}

DivisionId VillageFinder::beforeDash(const QString& words) const {
    static const QRegularExpression dash(u"[-—/]+"_s);
    const QStringList parts = words.split(dash, Qt::SkipEmptyParts);
    return parts.size() == 2 && !byName(parts.last()) ? byName(parts.first()) : DivisionId();
}

VillageFinder::Said VillageFinder::said(const QString& words) const {
    if (const auto seen = m_seen.constFind(words); seen != m_seen.constEnd()) {
        return *seen;
    }
    const QString folded = domain::foldedText(words);
    Said said{byName(words), namesCommittee(folded)}; // a hamlet's name is no committee's
    if (!said.village) {
        said.village = inAddress(folded);
    }
    if (!said.village && !said.committee) {
        said.village = beforeDash(folded);
    }
    if (m_seen.size() < kMostRemembered) {
        m_seen.insert(words, said);
    }
    return said;
}

} // namespace canbao::intake
