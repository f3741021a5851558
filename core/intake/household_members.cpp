#include "core/intake/household_members.h"

#include "core/intake/column_owner.h"

#include <algorithm>

namespace canbao::intake {

namespace {

/// Where one of a household stands in every row.
struct Place {
    int name = -1;
    int number = -1;
    bool member = false; ///< not the head, or whoever else the row begins with
    bool headsName = false;
    bool saysName = true; ///< the header of the name does: 家庭成员1姓名, not 家庭成员1
};

/// The same of one column.
struct Meaning {
    std::optional<Field> field; ///< the name or the number of somebody who belongs to the household
    bool member = false;
    bool head = false;
    bool said = true; ///< by a header's word for it
};

Meaning meaningOf(const Column& column, domain::ListKind kind) {
    const HeaderAliases& aliases = HeaderAliases::bundled();
    const bool member = namesHouseholdMember(HeaderAliases::normalised(column.group + column.header));
    const auto isIdentity = [](Field field) { return field == Field::Name || field == Field::CitizenId; };
    if (const auto own = aliases.findOfHead(column.header, column.group, kind); own && isIdentity(*own) && !member) {
        return {own, false, true};
    }
    if (const auto found = aliases.find(column.header, column.group, kind); found && isIdentity(found->field)) {
        return {found->field, member, false};
    }
    // 家庭成员1 alone is the name
    return isHouseholdMember(HeaderAliases::normalised(column.header)) ? Meaning{Field::Name, true, false, false}
                                                                       : Meaning{};
}

/// Names with the numbers behind them.
std::vector<Place> placesOf(const Layout& layout, domain::ListKind kind) {
    std::vector<Place> places;
    Place open;
    for (const Column& column : layout.columns) {
        const Meaning meaning = meaningOf(column, kind);
        if (meaning.field == Field::Name) {
            open = {column.index, -1, meaning.member, meaning.head, meaning.said};
        } else if (meaning.field == Field::CitizenId && open.name >= 0) {
            open.number = column.index;
            places.push_back(open);
            open = {};
        }
    }
    return places;
}

/// The head and members, or members alone: beside somebody's own name (of a pupil) they are who belongs to him.
bool isHousehold(const std::vector<Place>& places) {
    constexpr auto kFewestMembers = 2; // one is a list with a row for each member
    return std::ranges::count_if(places, &Place::member) >= kFewestMembers && // so there is a first
           (places.front().member || places.front().headsName) &&
           std::ranges::all_of(places.begin() + 1, places.end(), &Place::member);
}

/// The first column that is no member's any more: the last one has as many as the one before.
int endOfMembers(const std::vector<Place>& places, int columnCount) {
    const Place& last = places.back();
    return std::min(last.name + (last.name - places[places.size() - 2].name), columnCount);
}

/// The columns of one place and those of the whole household, ascending.
std::vector<int> columnsFor(const std::vector<Place>& places, size_t at, int columnCount) {
    std::vector<int> owners(size_t(columnCount), -1); // the place that a column belongs to; -1: the household
    for (size_t place = 0; place < places.size(); ++place) {
        const bool last = place + 1 == places.size();
        const int end = last ? endOfMembers(places, columnCount) : places[place + 1].name;
        if (places[place].member) {
            std::fill(owners.begin() + places[place].name, owners.begin() + end, int(place));
        } else { // a phone, a village, how many they are: the household's
            owners[size_t(places[place].number)] = int(place);
            // 户主姓名 is who the row is about where nothing else says to be a name.
            const bool shared = places[place].headsName && places[at].saysName;
            owners[size_t(places[place].name)] = shared ? -1 : int(place);
        }
    }
    std::vector<int> columns;
    for (int column = 0; column < columnCount; ++column) {
        if (owners[size_t(column)] == -1 || owners[size_t(column)] == int(at)) {
            columns.push_back(column);
        }
    }
    return columns;
}

} // namespace

std::vector<Grid> householdMembers(const Grid& sheet, const Layout& layout, domain::ListKind kind) {
    std::vector<Grid> members;
    if (domain::subjectOf(kind) != domain::SubjectType::Person) {
        return members;
    }
    const std::vector<Place> places = placesOf(layout, kind);
    if (!isHousehold(places)) {
        return members;
    }
    for (size_t at = 0; at < places.size(); ++at) {
        members.push_back(sheet.place({.columns = columnsFor(places, at, sheet.columnCount()),
                                       .firstColumn = places[at].name,
                                       .lastColumn = places[at].number,
                                       .firstRow = layout.firstHeader,
                                       .firstPerson = layout.firstBelow}));
    }
    return members;
}

} // namespace canbao::intake
