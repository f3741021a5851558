#include "ui/workbench/sent_details.h"

#include "core/domain/citizen_id.h"
#include "core/intake/field.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SentDetails)

public:
    static QString differs() { return tr("≠ differs"); }
    static QString place(const store::EntrySource& source) {
        return tr("%1, row %2").arg(source.fileName).arg(source.row);
    }
};

/// What the ledger holds under a field's code, and the text that a list would have to have sent for it.
struct Held {
    QString shown;
    QString compared;
};

QMap<QString, Held> heldBy(const store::SubjectFile& file) {
    QMap<QString, Held> held;
    const auto put = [&](const QString& field, const QString& text) { held.insert(field, {text, text}); };
    if (const domain::Person* const person = file.person()) {
        const QString id = person->citizenId.isEmpty() ? person->idAsSent : person->citizenId;
        put(u"name"_s, person->name);
        put(u"citizen_id"_s, id);
        put(u"ethnicity"_s, person->ethnicity);
        put(u"group"_s, person->group);
        put(u"address"_s, person->address);
        put(u"phone"_s, person->phone);
        held.insert(u"village"_s, {file.villageName, person->villageAsSent});
    } else if (const domain::Employer* const employer = file.employer()) {
        put(u"employer_name"_s, employer->name);
        put(u"credit_code"_s, employer->creditCode.isEmpty() ? employer->codeAsSent : employer->creditCode);
        put(u"legal_person"_s, employer->legalPerson);
        put(u"industry"_s, employer->industry);
        put(u"address"_s, employer->address);
        put(u"phone"_s, employer->phone);
        put(u"headcount"_s, employer->headcount < 0 ? QString() : QString::number(employer->headcount));
        held.insert(u"village"_s, {file.villageName, employer->villageAsSent});
    }
    return held;
}

/// Blanks, width and case do not make a difference.
bool sameText(const QString& one, const QString& other) {
    return domain::CitizenId::cleaned(one) == domain::CitizenId::cleaned(other);
}

} // namespace

SentDetails sentDetails(const store::SubjectFile& file) {
    const QMap<QString, Held> held = heldBy(file);
    SentDetails details;
    QList<std::pair<QString, QString>> told; // field and text: a second list that says the same adds nothing
    for (auto source = file.sources.crbegin(); source != file.sources.crend(); ++source) {
        const auto entry = std::ranges::find(file.entries, source->entry, &domain::Entry::id);
        for (auto sent = source->sent.begin(); sent != source->sent.end(); ++sent) {
            const auto field = intake::fieldFromCode(sent.key());
            if (!field || *field == intake::Field::Serial || told.contains(std::pair{sent.key(), *sent})) {
                continue;
            }
            told.append({sent.key(), *sent});
            const bool known = held.contains(sent.key());
            const bool differs = known && !sameText(held.value(sent.key()).compared, *sent);
            details.differences += differs ? 1 : 0;
            const auto kind = entry != file.entries.end() ? entry->kind : domain::ListKind::UnenrolledPersons;
            details.rows.append({{intake::label(*field, kind), held.value(sent.key()).shown, *sent,
                                  differs ? Words::differs() : QString(), Words::place(*source)},
                                 0,
                                 std::nullopt});
        }
    }
    std::ranges::stable_partition(details.rows, [](const RowsModel::Row& row) { return !row.cells.at(3).isEmpty(); });
    return details;
}

} // namespace canbao::ui
