#include "core/store/queries/group_tags.h"

#include "core/store/queries/group_members.h"

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

/// The group that a record of another department makes the subject belong to.
std::optional<domain::SpecialGroup> groupOf(const domain::ReferenceRecord& record) {
    for (const domain::SpecialGroup group : domain::specialGroups()) {
        if (domain::listOf(group) != record.kind) {
            continue;
        }
        if (group != domain::SpecialGroup::SevereDisability) {
            return group;
        }
        const int level = domain::disabilityLevel(record.facts.value(u"disability_level"_s),
                                                  record.facts.value(u"disability_card"_s));
        return level > 0 && level <= domain::kSevereDisability ? std::optional(group) : std::nullopt;
    }
    return std::nullopt;
}

/// Since when, by whichever of these the list had.
QString since(const domain::ReferenceRecord& record) {
    for (const QString& fact : {u"relief_from"_s, u"issued_on"_s, u"year_identified"_s}) {
        if (const QString day = record.facts.value(fact); !day.isEmpty()) {
            return day;
        }
    }
    return {};
}

QList<GroupTag> fromLists(const SubjectFile& file) {
    QList<GroupTag> tags;
    for (const domain::ReferenceRecord& record : file.references) {
        if (const auto group = groupOf(record)) {
            tags.append({*group, record.kind, record.batch, record.sheet, record.row, {}, since(record)});
        }
    }
    for (const domain::Entry& entry : file.entries) {
        if (entry.kind != domain::ListKind::DustEmployers || entry.state == domain::State::Withdrawn) {
            continue;
        }
        GroupTag tag{domain::SpecialGroup::DustEmployer, entry.kind};
        const auto source = std::ranges::find(file.sources, entry.id, &EntrySource::entry);
        if (source != file.sources.end()) {
            tag.batch = source->batch;
            tag.sheet = source->sheet;
            tag.row = source->row;
            tag.since = source->issuedOn.toString(Qt::ISODate);
        }
        tags.append(tag);
        break; // once, whatever the number of insurances
    }
    return tags;
}

Result<> addByHand(const Ledger& ledger, const SubjectFile& file, QList<GroupTag>& tags) {
    const bool person = file.person() != nullptr;
    CANBAO_TRY_ASSIGN(
        Statement rows,
        ledger.database().query("SELECT special_group.code, special_group.since, special_group.until, "
                                "special_group.source, special_group.seq, operator.name FROM special_group "
                                "JOIN event ON event.seq = special_group.seq "
                                "JOIN operator ON operator.id = event.operator WHERE special_group." +
                                    std::string(person ? "person" : "employer") + " = ?1 ORDER BY special_group.seq",
                                person ? file.person()->id.value : file.employer()->id.value));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return {};
        }
        if (const auto group = domain::specialGroupFromCode(rows.text(0))) {
            tags.append({*group,
                         std::nullopt,
                         {},
                         {},
                         0,
                         rows.text(3),
                         rows.text(1),
                         rows.date(2),
                         rows.int64(4),
                         rows.text(5)});
        }
    }
}

} // namespace

bool GroupTag::holdsOn(QDate day) const {
    const QDate first = list ? QDate() : QDate::fromString(since, Qt::ISODate);
    return (!first.isValid() || first <= day) && (!until.isValid() || day <= until);
}

Result<QList<GroupTag>> groupTags(const Ledger& ledger, const SubjectFile& file) {
    QList<GroupTag> tags = fromLists(file);
    CANBAO_TRY(addByHand(ledger, file, tags));
    std::ranges::stable_sort(tags, {}, &GroupTag::group);
    return tags;
}

Result<QMap<domain::SpecialGroup, qint64>> groupCounts(const Ledger& ledger, QDate day) {
    std::string sql = "SELECT code, count(DISTINCT coalesce(person, -employer)) FROM ";
    sql += kGroupMembers;
    sql += " WHERE (since IS NULL OR since <= ?1) AND (until IS NULL OR until >= ?1) GROUP BY code";
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().query(sql, day));
    QMap<domain::SpecialGroup, qint64> counts;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return counts;
        }
        if (const auto group = domain::specialGroupFromCode(rows.text(0))) {
            counts.insert(*group, rows.int64(1));
        }
    }
}

} // namespace canbao::store
