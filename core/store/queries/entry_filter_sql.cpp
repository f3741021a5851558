#include "core/store/queries/entry_filter_sql.h"

namespace canbao::store {

EntryConditions::EntryConditions(const EntryFilter& filter)
    : sql("entry.state <> 'void'") {
    if (filter.subject) {
        sql += *filter.subject == domain::SubjectType::Person ? " AND entry.person IS NOT NULL"
                                                              : " AND entry.employer IS NOT NULL";
    }
    if (filter.kind) {
        add("entry.kind = ?", code(*filter.kind));
    }
    if (filter.insurance) {
        add("entry.insurance = ?", code(*filter.insurance));
    }
    if (filter.state) {
        add("entry.state = ?", code(*filter.state));
    }
    if (!filter.reason.isEmpty()) {
        add("entry.reason = ?", filter.reason);
    }
    if (filter.enrolledIn) {
        add("entry.enrolled_in = ?", code(*filter.enrolledIn));
    }
    if (filter.villageUnknown) {
        sql += " AND entry.village IS NULL";
    } else if (filter.village) {
        sql += " AND entry.village = " + std::to_string(filter.village.value);
    }
}

void EntryConditions::add(const char* condition, const QString& value) {
    sql += " AND ";
    sql += condition;
    texts.append(value);
}

void EntryConditions::bindTo(Statement& statement, int first) const {
    for (const QString& text : texts) {
        statement.bindAt(first++, text);
    }
}

} // namespace canbao::store
