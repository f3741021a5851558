#pragma once

#include "core/store/queries/entry_queue.h"

#include <string>

namespace canbao::store {

/// A filter as conditions on `entry`: the texts are ours, every value is bound. `search` is not among them.
struct EntryConditions {
    explicit EntryConditions(const EntryFilter& filter);

    /// Binds its values from parameter `first` on.
    void bindTo(Statement& statement, int first) const;

    std::string sql; ///< "entry.state <> 'void' AND …", anonymous parameters
    QList<QString> texts;

private:
    void add(const char* condition, const QString& value);
    void addLastStep(const char* condition, const QString& value);
    void addSubject(domain::SubjectType subject);
    void addGroup(domain::SpecialGroup group, QDate on);
};

} // namespace canbao::store
