#include "app/canbao-cli/command.h"
#include "app/canbao-cli/entitlement_json.h"
#include "app/canbao-cli/subject_json.h"
#include "app/canbao-cli/suggestion_json.h"

#include "core/intake/field.h"
#include "core/store/queries/enforcements.h"
#include "core/store/queries/rosters.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

constexpr qsizetype kLongestEntryNumber = 12; ///< a citizen id has 15 digits or more

Result<store::SubjectFile> find(const store::Ledger& ledger, const QString& wanted) {
    bool isNumber = false;
    const qint64 number = wanted.toLongLong(&isNumber);
    if (isNumber && wanted.size() <= kLongestEntryNumber) {
        return store::subjectFile(ledger, EntryId{number});
    }
    return store::subjectFileByIdentifier(ledger, wanted);
}

QJsonObject sourceJson(const Context& context, const store::EntrySource& source) {
    QJsonObject json{{u"batch"_s, source.batch.value},
                     {u"file"_s, source.fileName},
                     {u"sheet"_s, source.sheet},
                     {u"row"_s, source.row},
                     {u"verdicts"_s, source.verdicts}};
    if (context.reveal()) { // the raw cells hold the identifier as it was sent
        json.insert(u"cells"_s, QJsonArray::fromStringList(source.cells));
    }
    return json;
}

/// What another department says. Numbers and phones among its facts are masked like any.
QJsonObject referenceJson(const Context& context, const domain::ReferenceRecord& record) {
    QJsonObject facts;
    for (auto fact = record.facts.begin(); fact != record.facts.end(); ++fact) {
        const auto field = intake::fieldFromCode(fact.key());
        const auto type = field ? intake::typeOf(*field) : intake::FieldType::Text;
        facts.insert(fact.key(), type == intake::FieldType::Id      ? context.shown(*fact)
                                 : type == intake::FieldType::Phone ? context.shownPhone(*fact)
                                                                    : *fact);
    }
    return {{u"reference"_s, record.id.value},
            {u"kind"_s, code(record.kind)},
            {u"insurance"_s, code(record.insurance)},
            {u"batch"_s, record.batch.value},
            {u"sheet"_s, record.sheet},
            {u"row"_s, record.row},
            {u"name"_s, record.name},
            {u"address"_s, orNull(record.address)},
            {u"facts"_s, facts}};
}

QJsonArray workplacesJson(const Context& context, const QList<store::Workplace>& workplaces) {
    QJsonArray json;
    for (const store::Workplace& workplace : workplaces) {
        json.append(QJsonObject{
            {u"employer"_s, workplace.employer ? QJsonValue(workplace.employer.value) : QJsonValue(QJsonValue::Null)},
            {u"name"_s, workplace.name},
            {u"credit_code"_s, orNull(context.shown(workplace.creditCode))},
            {u"employed_on"_s, orNull(workplace.employedOn)}});
    }
    return json;
}

/// Where a person works, or how many an employer's rosters name.
Result<QJsonValue> rosterJson(const Context& context, const store::Ledger& ledger, const store::SubjectFile& file) {
    if (file.person() != nullptr) {
        CANBAO_TRY_ASSIGN(const QList<store::Workplace> workplaces, store::workplacesOf(ledger, file.person()->id));
        return workplacesJson(context, workplaces);
    }
    CANBAO_TRY_ASSIGN(const QList<PersonId> staff, store::staffOf(ledger, file.employer()->id));
    QJsonArray json;
    for (const PersonId person : staff) {
        json.append(person.value);
    }
    return json;
}

/// What the comparison suggests for the subject's entries and nobody decided.
Result<QJsonArray> suggestionsJson(const Context& context, const store::Ledger& ledger,
                                   const store::SubjectFile& file) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    CANBAO_TRY_ASSIGN(const QList<store::SuggestionLine> lines,
                      file.person() != nullptr ? store::openSuggestionsOf(ledger, file.person()->id)
                                               : store::openSuggestionsOf(ledger, file.employer()->id));
    QJsonArray json;
    for (const store::SuggestionLine& line : lines) {
        json.append(toJson(context, line, codes));
    }
    return json;
}

/// The steps taken against an employer that stand.
Result<QJsonArray> enforcementJson(const store::Ledger& ledger, const store::SubjectFile& file) {
    QJsonArray json;
    if (file.employer() == nullptr) {
        return json;
    }
    CANBAO_TRY_ASSIGN(const auto steps, store::enforcementsOf(ledger, file.employer()->id));
    for (const store::Enforcement& step : steps) {
        json.append(QJsonObject{{u"enforcement"_s, step.id.value},
                                {u"step"_s, code(step.taken.step)},
                                {u"on"_s, step.taken.on.toString(Qt::ISODate)},
                                {u"due"_s, orNull(step.taken.due.toString(Qt::ISODate))},
                                {u"document"_s, orNull(step.document)},
                                {u"seq"_s, step.event}});
    }
    return json;
}

/// What is said of the subject beside its entries.
struct Said {
    QJsonValue roster;
    QJsonArray groups;
    QJsonArray suggestions;
    QJsonArray enforcement; ///< of employers
    QJsonArray eligibility; ///< of persons
};

Result<Said> saidOf(const Context& context, const store::Ledger& ledger, const store::SubjectFile& file) {
    Said said;
    CANBAO_TRY_ASSIGN(said.roster, rosterJson(context, ledger, file));
    CANBAO_TRY_ASSIGN(const QList<store::GroupTag> tags, store::groupTags(ledger, file));
    said.groups = toJson(tags);
    CANBAO_TRY_ASSIGN(said.suggestions, suggestionsJson(context, ledger, file));
    CANBAO_TRY_ASSIGN(said.enforcement, enforcementJson(ledger, file));
    if (file.person() != nullptr) {
        CANBAO_TRY_ASSIGN(const services::Entitlement entitlement,
                          services::entitlementOf(ledger, file, context.clock().today()));
        said.eligibility = toJson(entitlement.answers);
    }
    return said;
}

void printJson(const Context& context, const store::SubjectFile& file, const Said& said) {
    QJsonObject subject =
        file.person() != nullptr ? toJson(context, *file.person()) : toJson(context, *file.employer());
    subject.insert(u"village"_s, orNull(file.villageCode));
    subject.insert(u"village_name"_s, orNull(file.villageName));
    subject.insert(u"corrected"_s, QJsonArray::fromStringList(file.corrected.keys()));
    QJsonArray entries;
    for (const domain::Entry& entry : file.entries) {
        QJsonObject json = toJson(entry);
        QJsonArray sources;
        for (const store::EntrySource& source : file.sources) {
            if (source.entry == entry.id) {
                sources.append(sourceJson(context, source));
            }
        }
        json.insert(u"sources"_s, sources);
        entries.append(json);
    }
    QJsonArray references;
    for (const domain::ReferenceRecord& record : file.references) {
        references.append(referenceJson(context, record));
    }
    QJsonArray history;
    for (const store::HistoryLine& line : file.history) {
        history.append(toJson(line));
    }
    context.print({{u"subject"_s, subject},
                   {file.person() != nullptr ? u"workplaces"_s : u"staff"_s, said.roster},
                   {u"entries"_s, entries},
                   {u"enforcement"_s, said.enforcement},
                   {u"references"_s, references},
                   {u"groups"_s, said.groups},
                   {u"suggestions"_s, said.suggestions},
                   {u"eligibility"_s, said.eligibility},
                   {u"history"_s, history}});
}

void sayFile(const Context& context, const store::SubjectFile& file, const domain::CodeTables& codes) {
    const bool person = file.person() != nullptr;
    const QString identifier = person ? file.person()->citizenId : file.employer()->creditCode;
    context.say(
        QStringList{person ? file.person()->name : file.employer()->name, context.shown(identifier), file.villageName}
            .join(u'\t'));
    for (const domain::Entry& entry : file.entries) {
        context.say(QStringList{QString::number(entry.id.value), codes.label(entry.kind), codes.label(entry.insurance),
                                codes.label(entry.state), codes.reasonLabel(entry.state, entry.reason)}
                        .join(u'\t'));
    }
    for (const store::HistoryLine& line : file.history) {
        const auto to = domain::stateFromCode(line.event.to);
        context.say(QStringList{line.event.occurredOn.toString(Qt::ISODate), line.operatorName,
                                to ? codes.label(*to) : QString(),
                                to ? codes.reasonLabel(*to, line.event.reason) : QString(), line.event.note}
                        .join(u'\t'));
    }
}

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(
        const store::Ledger ledger,
        context.openLedger(context.reveal() ? store::Ledger::Access::ReadWrite : store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const store::SubjectFile file, find(ledger, context.arguments().first()));
    CANBAO_TRY(context.noteReveal(ledger, u"show"_s));
    CANBAO_TRY_ASSIGN(const Said said, saidOf(context, ledger, file));
    if (context.json()) {
        printJson(context, file, said);
        return Exit::Done;
    }
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    sayFile(context, file, codes);
    for (const QJsonValue& group : said.groups) {
        context.say(codes.label(u"special-group"_s, group[u"group"_s].toString()) + u'\t' +
                    group[u"since"_s].toString());
    }
    for (const QJsonValue& answer : said.eligibility) {
        const auto insurance = domain::insuranceFromCode(answer[u"insurance"_s].toString());
        context.say(QStringList{insurance ? codes.label(*insurance) : QString(), answer[u"answer"_s].toString(),
                                answer[u"because"_s].toString()}
                        .join(u'\t'));
    }
    return Exit::Done;
}

} // namespace

Command showCommand() {
    return {u"show"_s, u"CITIZEN-ID|CREDIT-CODE|ENTRY"_s, 1, 1, {}, run};
}

} // namespace canbao::cli
