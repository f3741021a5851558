#include "core/intake/content_profile.h"

#include "core/domain/citizen_id.h"
#include "core/domain/credit_code.h"
#include "core/domain/partial_date.h"
#include "core/domain/person_name.h"
#include "core/domain/typed_text.h"
#include "core/intake/disability_card.h"
#include "core/intake/insurance_words.h"
#include "core/intake/name_cell.h"
#include "core/intake/phone_number.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

/// Enough to know a column by; taken from all over the list, because lists are sorted by village.
constexpr int kSample = 240;

bool isEmployerName(const QString& text) {
    static const QRegularExpression ending(
        u"(公司|厂|店|部|社|行|中心|户|矿|站|场|馆|院|所|吧|超市|酒店|饭店|餐厅|企业|商店|学校|幼儿园)(\\([^)]*\\))?$"_s);
    constexpr qsizetype kShortest = 4;
    return text.size() >= kShortest && ending.match(text).hasMatch();
}

bool isAddress(const QString& text) {
    static const QRegularExpression parts(
        u"(省|市|县|州|镇|乡|街道|村|社区|路|组).*(号|室|组|幢|村|寨|社区|委会|路|区|楼)"_s);
    constexpr qsizetype kShortest = 6;
    return text.size() >= kShortest && parts.match(text).hasMatch();
}

bool isEthnicity(const QString& text) {
    constexpr qsizetype kLongest = 6;
    return text.size() <= kLongest && text.size() > 1 && text.endsWith(u'族');
}

/// Counts what one cell is; the shares follow at the end.
void count(ContentProfile& profile, const GridCell& cell, domain::ListKind kind, const VillageFinder& villages,
           QDate today) {
    const QString text = domain::foldedIdentifier(cell.text);
    ++profile.filled;
    const auto add = [](double& counter, bool yes) { counter += yes ? 1 : 0; };

    using Problem = domain::CitizenId::Problem;
    const auto id = domain::CitizenId::parse(cell.text, today);
    const auto card = DisabilityCard::parse(cell.text, today);
    add(profile.citizenIds, id.valid());
    add(profile.idLike, id.valid() || id.problem == Problem::Damaged || id.problem == Problem::BadCheckDigit ||
                            (id.problem == Problem::BadDate && !id.upgradedFrom15));
    add(profile.disabilityCards, card.wellFormed);
    const auto code = domain::CreditCode::parse(cell.text);
    const bool isCode = code.kind == domain::CreditCode::Kind::Unified && code.checkOk && !id.valid();
    add(profile.creditCodes, isCode);
    const bool isAmongWords =
        id.problem == Problem::NotAnId && !card.wellFormed && domain::CitizenId::findIn(cell.text, today).valid();
    add(profile.idsAmongWords, isAmongWords);
    const bool isProven = (id.valid() && !id.upgradedFrom15) || card.wellFormed || isCode || isAmongWords;
    profile.proven += isProven ? 1 : 0;
    add(profile.mobiles, looksLikePhone(cell.isNumeric() ? phoneFrom(cell) : text));
    const bool plainNumber = cell.type == sheet::CellType::Number;
    add(profile.dates, cell.type == sheet::CellType::Date ||
                           (!plainNumber && text.size() >= 6 && domain::PartialDate::parse(text, today)));
    add(profile.villages, villages.knowsVillages() && bool(villages.byName(text)));
    add(profile.sexes, text == u"男" || text == u"女");
    add(profile.ethnicities, isEthnicity(text));
    add(profile.insurances, insuranceFrom(text) != domain::Insurance::Unspecified);
    const QString name = domain::matchName(text);
    add(profile.personNames, looksLikeName(name));
    add(profile.surnames, isWholeName(name));
    add(profile.namesWithIds, isAmongWords && looksLikeName(domain::matchName(readNameCell(cell.text, kind).name)));
    add(profile.employerNames, isEmployerName(text));
    add(profile.addresses, isAddress(text));
}

void divide(ContentProfile& profile) {
    for (double* share : {&profile.citizenIds, &profile.idLike, &profile.idsAmongWords, &profile.creditCodes,
                          &profile.disabilityCards, &profile.mobiles, &profile.dates, &profile.villages, &profile.sexes,
                          &profile.ethnicities, &profile.insurances, &profile.personNames, &profile.surnames,
                          &profile.namesWithIds, &profile.employerNames, &profile.addresses, &profile.distinct}) {
        *share = profile.filled == 0 ? 0 : *share / profile.filled;
    }
}

} // namespace

QList<ContentProfile> profileColumns(const Grid& grid, const Layout& layout, domain::ListKind kind,
                                     const VillageFinder& villages, QDate today) {
    QList<ContentProfile> profiles(grid.columnCount());
    QList<QSet<QString>> values(grid.columnCount());
    const int rows = grid.rowCount() - layout.firstBelow;
    const int step = std::max(1, rows / kSample);
    for (int ordinal = layout.firstBelow; ordinal < grid.rowCount(); ordinal += step) {
        const QList<GridCell> cells = grid.cells(ordinal);
        for (const GridCell& cell : cells) {
            count(profiles[cell.column], cell, kind, villages, today);
            values[cell.column].insert(cell.text.toString());
        }
    }
    for (qsizetype column = 0; column < profiles.size(); ++column) {
        profiles[column].distinct = double(values.at(column).size());
        divide(profiles[column]);
    }
    return profiles;
}

} // namespace canbao::intake
