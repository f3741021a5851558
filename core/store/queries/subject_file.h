#pragma once

#include "core/domain/entry.h"
#include "core/domain/reference_record.h"
#include "core/domain/subject.h"
#include "core/store/event_log.h"
#include "core/store/ledger.h"

#include <QJsonArray>
#include <QMap>
#include <QStringList>

#include <variant>

namespace canbao::store {

/// Where an entry comes from: a row of a file, as it was sent.
struct EntrySource {
    EntryId entry;
    BatchId batch;
    QString fileName;
    QString sheet;
    int row = 0; ///< from 1
    QDate issuedOn;
    QStringList cells;
    QJsonArray verdicts;
    QMap<QString, QString> sent; ///< the cells whose column was understood, by the field's code; empty ones left out
};

/// An event with the words that go with it.
struct HistoryLine {
    Event event;
    QString operatorName;
    QByteArray hash;
    domain::Evidence evidence; ///< what proves a result
};

/// Everything known about one subject.
struct SubjectFile {
    std::variant<domain::Person, domain::Employer> subject;
    QString villageName; ///< of the subject; what was sent where the village is not known
    QString villageCode;
    QMap<QString, QString> corrected; ///< 更正: by the field's code, what stood there before a clerk corrected it
    QList<domain::Entry> entries;
    QList<EntrySource> sources;                ///< oldest first
    QList<domain::ReferenceRecord> references; ///< what the other departments' lists say of this very identity
    QList<HistoryLine> history;                ///< oldest first

    [[nodiscard]] const domain::Person* person() const { return std::get_if<domain::Person>(&subject); }
    [[nodiscard]] const domain::Employer* employer() const { return std::get_if<domain::Employer>(&subject); }
};

[[nodiscard]] Result<SubjectFile> subjectFile(const Ledger& ledger, PersonId person);
[[nodiscard]] Result<SubjectFile> subjectFile(const Ledger& ledger, EmployerId employer);
[[nodiscard]] Result<SubjectFile> subjectFile(const Ledger& ledger, EntryId entry);
/// By citizen id, credit code or registration number, however it is typed. An error in words when nobody has it.
[[nodiscard]] Result<SubjectFile> subjectFileByIdentifier(const Ledger& ledger, const QString& identifier);

} // namespace canbao::store
