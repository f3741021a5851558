#include "core/store/queries/entry_filter_sql.h"

#include "core/store/queries/group_members.h"
#include "core/store/queries/suggestions.h"

namespace canbao::store {

EntryConditions::EntryConditions(const EntryFilter& filter)
    : sql("entry.state <> 'void'") {
    if (filter.kind) {
        add("entry.kind = ?", code(*filter.kind));
    }
    if (filter.subject && !(filter.kind && domain::subjectOf(*filter.kind) == *filter.subject)) {
        addSubject(*filter.subject);
    }
    if (filter.insurance) {
        add("entry.insurance = ?", code(*filter.insurance));
    }
    if (filter.state) {
        add("entry.state = ?", code(*filter.state));
    }
    if (filter.verified) {
        sql += " AND entry.state IN ('enrolled', 'excluded', 'declined')";
    }
    if (!filter.reason.isEmpty()) {
        add("entry.reason = ?", filter.reason);
    }
    for (const QString& reason : filter.otherReasonThan) {
        add("entry.reason <> ?", reason);
    }
    if (filter.enrolledIn) {
        add("entry.enrolled_in = ?", code(*filter.enrolledIn));
    }
    if (filter.openSince.isValid()) {
        sql += " AND entry.state IN ('pending', 'in-progress')";
        add("entry.occurred_on <= ?", filter.openSince.toString(Qt::ISODate));
    }
    if (filter.suggested) {
        sql += " AND ";
        sql += hasOpenSuggestionSql();
    }
    if (filter.group) {
        addGroup(*filter.group, filter.groupOn);
    }
    if (filter.lastStep) {
        addLastStep("last.step = ?", code(*filter.lastStep));
    }
    if (filter.rectifyBefore.isValid()) {
        addLastStep("last.due_on < ?", filter.rectifyBefore.toString(Qt::ISODate));
    }
    if (filter.villageUnknown) {
        sql += " AND entry.village IS NULL";
    } else if (filter.village) {
        sql += " AND entry.village = " + std::to_string(filter.village.value);
    }
}

/// Employers of which something is open, by the last step that stands against them.
void EntryConditions::addLastStep(const char* condition, const QString& value) {
    sql += " AND entry.state IN ('pending', 'in-progress', 'declined')"
           " AND entry.employer IN (SELECT employer FROM enforcement AS last WHERE last.stands = 1 AND ";
    sql += condition;
    sql += " AND NOT EXISTS (SELECT 1 FROM enforcement AS later WHERE later.employer = last.employer"
           " AND later.stands = 1 AND later.id > last.id))";
    texts.append(value);
}

void EntryConditions::add(const char* condition, const QString& value) {
    sql += " AND ";
    sql += condition;
    texts.append(value);
}

/// By the lists of that subject, which stand in the index that answers a queue; person and employer do not.
void EntryConditions::addSubject(domain::SubjectType subject) {
    std::string kinds;
    for (const domain::ListKind kind : domain::cityLists()) {
        if (domain::subjectOf(kind) == subject) {
            kinds += kinds.empty() ? "?" : ", ?";
            texts.append(code(kind));
        }
    }
    sql += " AND entry.kind IN (" + kinds + ')';
}

void EntryConditions::addGroup(domain::SpecialGroup group, QDate on) {
    const std::string subject = domain::subjectOf(group) == domain::SubjectType::Person ? "person" : "employer";
    sql += " AND entry." + subject + " IN (SELECT " + subject + " FROM ";
    sql += kGroupMembers;
    sql += " WHERE code = ?";
    texts.append(code(group));
    if (on.isValid()) {
        sql += " AND (since IS NULL OR since <= ?) AND (until IS NULL OR until >= ?)";
        texts.append({on.toString(Qt::ISODate), on.toString(Qt::ISODate)});
    }
    sql += ')';
}

void EntryConditions::bindTo(Statement& statement, int first) const {
    for (const QString& text : texts) {
        statement.bindAt(first++, text);
    }
}

} // namespace canbao::store
