#include "core/store/tagging_audit.h"

#include <QSet>

namespace canbao::store {

void TaggingAudit::take(const Statement& event) {
    if (event.utf8(4) != "group-tagged") {
        return;
    }
    const qint64 seq = event.int64(0);
    const TagChange change = tagChangeFromJson(event.text(12));
    const Subject subject{change.subject.person.value, change.subject.employer.value, change.group};
    if (change.after) {
        m_said.insert(seq, *change.after);
        m_latest.insert(subject, seq);
    } else {
        m_latest.remove(subject);
    }
}

Result<> TaggingAudit::compare(const Database& database, AuditFindings& findings) const {
    CANBAO_TRY_ASSIGN(Statement rows, database.query("SELECT seq, code, since, until, source FROM special_group"));
    QSet<qint64> standing;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            break;
        }
        const qint64 seq = rows.int64(0);
        standing.insert(seq);
        // Whose it is, is not compared: a tag goes with the person into a merge.
        const auto said = m_said.constFind(seq);
        if (said == m_said.cend() || rows.text(1) != code(said->group) || rows.date(2) != said->since ||
            rows.date(3) != said->until || rows.text(4) != said->source) {
            findings.add(AuditFinding::Kind::GroupDiffers, seq);
        }
    }
    // Of two persons who became one, one tag may have given way to the other.
    CANBAO_TRY_ASSIGN(
        Statement alone,
        database.prepare("SELECT NOT EXISTS (SELECT 1 FROM person WHERE merged_into = ?1) "
                         "AND NOT EXISTS (SELECT 1 FROM person WHERE id = ?1 AND merged_into IS NOT NULL)"));
    for (auto latest = m_latest.cbegin(); latest != m_latest.cend(); ++latest) {
        if (standing.contains(latest.value())) {
            continue;
        }
        alone.bind(std::get<0>(latest.key()));
        CANBAO_TRY_ASSIGN(const bool row, alone.step());
        if (row && alone.int64(0) != 0) {
            findings.add(AuditFinding::Kind::GroupDiffers, latest.value());
        }
    }
    return {};
}

} // namespace canbao::store
