#pragma once

#include "core/domain/subject.h"

#include <QJsonObject>
#include <QMap>

namespace canbao::domain {

/// 部门名单记录: what another department's list says of one subject. It is evidence to be compared, never an entry.
struct ReferenceRecord {
    ReferenceId id;
    ListKind kind = ListKind::Deaths;
    Insurance insurance = Insurance::Unspecified; ///< of those insured: which
    SubjectType subjectType = SubjectType::Person;
    QString identityKey; ///< domain::identityKey of the person or employer: the same subject has the same in the ledger
    QString name;
    QString number;                            ///< citizen id or credit code; empty when it is unusable
    QString numberAsSent;                      ///< the cell's own text
    IdStatus numberStatus = IdStatus::Missing; ///< of persons
    Sex sex = Sex::Unknown;
    QDate birth;
    DivisionId village;
    QString villageAsSent;
    QString address;
    QMap<QString, QString> facts; ///< by the field's code: died_on, school, relief_kind, phone …

    BatchId addedBy; ///< the import that brought it first
    BatchId batch;   ///< the one that wrote it last, and its row there
    QString sheet;
    int row = 0;        ///< from 1
    bool stands = true; ///< false: a later full list does not have it any more

    friend bool operator==(const ReferenceRecord&, const ReferenceRecord&) = default;
};

/// Everything but id, kind, insurance and identity, as an event's detail keeps what a record was before a change.
[[nodiscard]] QJsonObject contentToJson(const ReferenceRecord& record);
/// Puts such content back.
void setContent(ReferenceRecord& record, const QJsonObject& content);

[[nodiscard]] QJsonObject factsToJson(const QMap<QString, QString>& facts);
[[nodiscard]] QMap<QString, QString> factsFromJson(const QJsonObject& json);

} // namespace canbao::domain
