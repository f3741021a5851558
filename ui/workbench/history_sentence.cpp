#include "ui/workbench/history_sentence.h"

#include "core/domain/enforcement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::store::EventKind;

namespace canbao::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistorySentence)

public:
    static QString issued(const QString& list, const QString& insurance) {
        return tr("Sent by the city: %1, %2").arg(list, insurance);
    }
    static QString issuedFrom(const QString& list, const QString& insurance, const QString& file, int row) {
        return tr("Sent by the city: %1, %2 (%3, row %4)").arg(list, insurance, file).arg(row);
    }
    static QString foundByComparing(const QString& file) { return tr("Made an entry. %1").arg(file); }
    static QString notSuggested() { return tr("The comparison's suggestion was refused"); }
    static QString suggestedAgain() { return tr("The refusal of the comparison's suggestion was taken back"); }
    static QString withReason(const QString& result, const QString& reason) {
        return tr("%1 (%2)").arg(result, reason);
    }
    static QString happenedOn(const QString& day) { return tr(", on %1").arg(day); }
    static QString proof(const QString& field, const QString& value) { return tr("; %1: %2").arg(field, value); }
    static QString note(const QString& text) { return tr("; note: %1").arg(text); }
    static QString undone(const QString& standing) { return tr("Result taken back; stands again: %1").arg(standing); }
    static QString tied() { return tr("Found to be the person whose number was damaged on a list"); }
    static QString merged() { return tr("Found to be one person with another of the ledger"); }
    static QString split() { return tr("Found to be another person than the one it was sent for"); }
    static QString identityUndone() { return tr("Merging or splitting taken back"); }
    static QString notTied() { return tr("Found not to be the person whose number was damaged on a list"); }
    static QString tieOpenAgain() {
        return tr("Whether it is the person whose number was damaged on a list is open again");
    }
    static QString reopened() { return tr("Reopened"); }
    static QString withdrawn() { return tr("Taken back by the city: no longer on its list"); }
    static QString voided() { return tr("Its import was taken back"); }
    static QString changed(const QString& fields) { return tr("Details changed by a list: %1").arg(fields); }
    static QString tagged(const QString& group, const QString& source) {
        return tr("put into the group %1 (%2)").arg(group, source);
    }
    static QString taggedUntil(const QString& group, const QString& source, const QString& day) {
        return tr("put into the group %1 (%2, until %3)").arg(group, source, day);
    }
    static QString untagged(const QString& group) { return tr("taken out of the group %1").arg(group); }
    static QString corrected(const QString& fields) { return tr("Corrected: %1").arg(fields); }
    static QString correctionUndone(const QString& fields) { return tr("Correction taken back: %1").arg(fields); }
    static QString filled(const QString& field, const QString& to) { return tr("%1 \"%2\"").arg(field, to); }
    static QString fromTo(const QString& field, const QString& from, const QString& to) {
        return tr("%1 from \"%2\" to \"%3\"").arg(field, from, to);
    }
    static QString emptied(const QString& field, const QString& from) {
        return tr("%1 \"%2\" taken out").arg(field, from);
    }
    static QString stepTaken(const QString& step, const QString& day) { return tr("%1, on %2").arg(step, day); }
    static QString toBeRectified(const QString& day) { return tr(", to be rectified by %1").arg(day); }
    static QString document(const QString& number) { return tr(", document %1").arg(number); }
    static QString stepUndone(const QString& step) { return tr("Taken back: %1").arg(step); }
    static QString revealed() { return tr("Shown or exported with whole numbers"); }
    static QString sex(const QString& code) {
        return code == "male"_L1 ? tr("male") : code == "female"_L1 ? tr("female") : QString();
    }
    static QString field(const QString& code) {
        static const QHash<QString, const char*> names{
            {u"name"_s, QT_TR_NOOP("name")},
            {u"citizen_id"_s, QT_TR_NOOP("citizen id")},
            {u"phone"_s, QT_TR_NOOP("phone")},
            {u"address"_s, QT_TR_NOOP("address")},
            {u"village"_s, QT_TR_NOOP("village")},
            {u"group"_s, QT_TR_NOOP("group")},
            {u"ethnicity"_s, QT_TR_NOOP("ethnicity")},
            {u"legal_person"_s, QT_TR_NOOP("legal person")},
            {u"industry"_s, QT_TR_NOOP("industry")},
            {u"headcount"_s, QT_TR_NOOP("headcount")},
            {u"sex"_s, QT_TR_NOOP("sex")},
            {u"employer_name"_s, QT_TR_NOOP("employer's name")},
            {u"birth"_s, QT_TR_NOOP("birth")},
            {u"credit_code"_s, QT_TR_NOOP("credit code")},
        };
        const char* const name = names.value(code);
        return name != nullptr ? tr(name) : QString();
    }
};

QString result(const store::Event& event, const domain::CodeTables& codes) {
    const auto to = domain::stateFromCode(event.to);
    if (!to) {
        return event.to;
    }
    const bool reopened = *to == domain::State::Pending && event.kind == EventKind::ResultRecorded;
    const QString label = reopened ? Words::reopened() : codes.label(*to);
    if (!event.reason.isEmpty()) {
        return Words::withReason(label, codes.reasonLabel(*to, event.reason));
    }
    const auto insurance = domain::insuranceFromCode(event.insurance);
    if (*to == domain::State::Enrolled && insurance) {
        return Words::withReason(label, codes.shortLabel(*insurance));
    }
    return label;
}

/// What proves the result, field by field.
QString proofs(const store::HistoryLine& line, const domain::CodeTables& codes) {
    const auto outcome = domain::outcomeFromCode(line.event.to); // a state with a result is called like its outcome
    QString text;
    for (const domain::EvidenceField& field :
         outcome ? domain::evidenceAsked(*outcome, line.event.reason) : QList<domain::EvidenceField>()) {
        const QString value = line.evidence.value(field.code);
        if (value.isEmpty()) {
            continue;
        }
        const auto insurance =
            field.kind == domain::EvidenceField::Kind::Insurance ? domain::insuranceFromCode(value) : std::nullopt;
        text += Words::proof(field.label, insurance ? codes.shortLabel(*insurance) : value);
    }
    return text;
}

QString issued(const store::Event& event, const store::SubjectFile& file, const domain::CodeTables& codes) {
    const auto entry = std::ranges::find(file.entries, event.entry, &domain::Entry::id);
    if (entry == file.entries.end()) {
        return codes.label(domain::State::Pending);
    }
    const auto source = std::ranges::find(file.sources, event.entry, &store::EntrySource::entry);
    const QString list = codes.label(entry->kind);
    const QString insurance = codes.shortLabel(entry->insurance);
    if (source != file.sources.end() && event.detail.contains("\"finding\""_L1)) {
        return Words::foundByComparing(source->fileName);
    }
    return source == file.sources.end() ? Words::issued(list, insurance)
                                        : Words::issuedFrom(list, insurance, source->fileName, source->row);
}

QString valueText(const QString& field, const QString& value, const QList<domain::Village>& villages) {
    if (field == "village"_L1) {
        const auto village = std::ranges::find(villages, value, &domain::Village::code);
        return village != villages.end() ? village->name : value;
    }
    return field == "sex"_L1 ? Words::sex(value) : value;
}

/// What was changed, from what to what.
QString changedFields(const QJsonObject& detail, const QList<domain::Village>& villages) {
    const QJsonObject changes = detail.value("changes"_L1).toObject();
    QStringList fields;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QString name = Words::field(change.key());
        const QString from = valueText(change.key(), change->toArray().at(0).toString(), villages);
        const QString to = valueText(change.key(), change->toArray().at(1).toString(), villages);
        if (!name.isEmpty()) {
            fields.append(from.isEmpty() ? Words::filled(name, to)
                          : to.isEmpty() ? Words::emptied(name, from)
                                         : Words::fromTo(name, from, to));
        }
    }
    return fields.join(u"；"_s);
}

QString enforcement(const store::Event& event, const QJsonObject& detail) {
    const auto step = domain::enforcementStepFromCode(detail.value("step"_L1).toString());
    const QString label = step ? domain::label(*step) : QString();
    if (event.kind == EventKind::EnforcementUndone) {
        return Words::stepUndone(label);
    }
    QString sentence = Words::stepTaken(label, event.occurredOn.toString(Qt::ISODate));
    if (const QString due = detail.value("due"_L1).toString(); !due.isEmpty()) {
        sentence += Words::toBeRectified(due);
    }
    if (const QString document = detail.value("document"_L1).toString(); !document.isEmpty()) {
        sentence += Words::document(document);
    }
    return sentence;
}

/// What became of a tag by hand (store/group_store.h says what the detail holds).
QString tagging(const store::Event& event, const domain::CodeTables& codes) {
    const QJsonObject change = QJsonDocument::fromJson(event.detail.toUtf8()).object();
    const QString group = codes.label(u"special-group"_s, change["group"_L1].toString());
    const QJsonValue after = change["after"_L1];
    if (!after.isObject()) {
        return Words::untagged(group);
    }
    const QString source = after["source"_L1].toString();
    const QString until = after["until"_L1].toString();
    return until.isEmpty() ? Words::tagged(group, source) : Words::taggedUntil(group, source, until);
}

} // namespace

QString fieldName(const QString& code) {
    return Words::field(code);
}

QString historySentence(const store::HistoryLine& line, const store::SubjectFile& file, const domain::CodeTables& codes,
                        const QList<domain::Village>& villages) {
    const store::Event& event = line.event;
    const QJsonObject detail = QJsonDocument::fromJson(event.detail.toUtf8()).object();
    QString sentence;
    switch (event.kind) {
    case EventKind::EntryIssued:
        sentence = issued(event, file, codes);
        break;
    case EventKind::ResultRecorded:
        sentence =
            result(event, codes) + Words::happenedOn(event.occurredOn.toString(Qt::ISODate)) + proofs(line, codes);
        break;
    case EventKind::ResultUndone:
        sentence = Words::undone(result(event, codes) + proofs(line, codes));
        break;
    case EventKind::IdentityTied:
        sentence = event.detail.contains(u"\"proposal\""_s) ? Words::tied() : Words::merged();
        break;
    case EventKind::IdentitySplit:
        sentence = Words::split();
        break;
    case EventKind::IdentityUndone:
        sentence = Words::identityUndone();
        break;
    case EventKind::IdentityRefused:
        sentence = Words::notTied();
        break;
    case EventKind::IdentityReopened:
        sentence = Words::tieOpenAgain();
        break;
    case EventKind::SuggestionRefused:
        sentence = Words::notSuggested();
        break;
    case EventKind::SuggestionReopened:
        sentence = Words::suggestedAgain();
        break;
    case EventKind::EntryWithdrawn:
        sentence = Words::withdrawn();
        break;
    case EventKind::BatchUndone:
        sentence = Words::voided();
        break;
    case EventKind::SubjectChanged:
        sentence = Words::changed(changedFields(detail, villages));
        break;
    case EventKind::SubjectCorrected:
        sentence = detail.contains("undoes"_L1) ? Words::correctionUndone(changedFields(detail, villages))
                                                : Words::corrected(changedFields(detail, villages));
        break;
    case EventKind::EnforcementTaken:
    case EventKind::EnforcementUndone:
        sentence = enforcement(event, detail);
        break;
    case EventKind::GroupTagged:
        sentence = tagging(event, codes);
        break;
    case EventKind::Revealed:
        sentence = Words::revealed();
        break;
    default:
        sentence = store::code(event.kind); // of the ledger, not of a subject: never in a subject's history
    }
    return event.note.isEmpty() ? sentence : sentence + Words::note(event.note);
}

} // namespace canbao::ui
