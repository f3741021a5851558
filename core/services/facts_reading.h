#pragma once

#include "core/domain/code_tables.h"
#include "core/rules/person_facts.h"
#include "core/store/queries/group_tags.h"
#include "core/store/queries/rosters.h"
#include "core/store/queries/subject_file.h"

namespace canbao::services {

/// Gathers what the rules look at from what the ledger holds of one person. What a clerk found out comes after the
/// lists and replaces what they say.
class FactsReading {
public:
    FactsReading(const store::SubjectFile& file, QDate on, const domain::CodeTables& codes);

    void takeLists();
    void takeResults();
    void takeWorkplaces(const QList<store::Workplace>& workplaces);
    void takeGroups(const QList<store::GroupTag>& tags);
    /// What follows where nobody says anything: no roster names an employer, a village of the office stands on the
    /// list, nobody of that age stands on the students' list, which the ledger has (`studentsKnown`).
    void conclude(bool studentsKnown);

    [[nodiscard]] const rules::PersonFacts& facts() const { return m_facts; }

private:
    void takeStudent(const domain::ReferenceRecord& record);
    void takeSentence(const domain::ReferenceRecord& record);
    void takeHousehold(const domain::ReferenceRecord& record);
    void takeInsured(const domain::ReferenceRecord& record);
    void takeResult(const domain::Entry& entry);
    void hold(domain::Insurance insurance, rules::Holding::Standing standing, bool elsewhere, const QString& from);
    [[nodiscard]] QString listName(const domain::ReferenceRecord& record) const;

    const store::SubjectFile& m_file;
    QDate m_on;
    const domain::CodeTables& m_codes;
    rules::PersonFacts m_facts;
};

} // namespace canbao::services
