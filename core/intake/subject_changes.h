#pragma once

#include "core/domain/division.h"
#include "core/domain/subject.h"
#include "core/intake/field.h"
#include "core/intake/field_policy.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace canbao::intake {

/// What becomes of a value that differs from the ledger's.
enum class ChangeFate : char {
    Taken,
    KeptByPolicy, ///< the ledger's value stays, as the column's policy says
    KeptVerified, ///< the policy would take it, but a clerk verified this subject: a conflict to look at
};

/// What a list says of one field of somebody who is in the ledger already. A village stands as its 12-digit code.
struct FieldChange {
    Field field;
    QString from;
    QString to;
    ChangeFate fate = ChangeFate::Taken;
    [[nodiscard]] bool kept() const { return fate != ChangeFate::Taken; }
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// The office's villages by number and by code.
class VillageCodes {
public:
    explicit VillageCodes(const QList<domain::Village>& villages);
    [[nodiscard]] QString codeOf(DivisionId village) const { return m_codes.value(village); }
    [[nodiscard]] DivisionId villageOf(const QString& code) const { return m_villages.value(code); }

private:
    QHash<DivisionId, QString> m_codes;
    QHash<QString, DivisionId> m_villages;
};

/// Where `sent` differs from `known`, and what the policies make of it. What was not sent changes nothing: blanks never
/// erase.
[[nodiscard]] QList<FieldChange> changesBetween(const domain::Person& known, const domain::Person& sent,
                                                const VillageCodes& villages, const FieldPolicies& policies = {});
[[nodiscard]] QList<FieldChange> changesBetween(const domain::Employer& known, const domain::Employer& sent,
                                                const VillageCodes& villages, const FieldPolicies& policies = {});
/// Keeps the ledger's value wherever a change would overwrite one: what a clerk verified stays, blanks may be filled.
void keepVerified(QList<FieldChange>& changes);
/// Keeps the fields that a clerk corrected (by their codes) as they are, blank ones too.
void keepCorrected(QList<FieldChange>& changes, const QStringList& fields);

/// Puts every change that is not kept into the subject; `undo` puts back what was there, where nobody has changed it
/// since.
enum class ChangeDirection { Apply, Undo };
void applyChanges(domain::Person& person, const QList<FieldChange>& changes, const VillageCodes& villages,
                  ChangeDirection direction = ChangeDirection::Apply);
void applyChanges(domain::Employer& employer, const QList<FieldChange>& changes, const VillageCodes& villages,
                  ChangeDirection direction = ChangeDirection::Apply);

/// As an event's detail keeps them: {"address": ["before", "after"], …}; kept ones are left out.
[[nodiscard]] QJsonObject toJson(const QList<FieldChange>& changes);
[[nodiscard]] QList<FieldChange> changesFromJson(const QJsonObject& json);

} // namespace canbao::intake
