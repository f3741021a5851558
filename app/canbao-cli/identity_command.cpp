#include "app/canbao-cli/command.h"

#include "core/domain/citizen_id.h"
#include "core/services/merge_persons.h"
#include "core/store/queries/subject_file.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

constexpr qsizetype kLongestEntryNumber = 12; ///< a citizen id has 15 digits or more

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Identity)

public:
    static Error noPerson() { return Error::user(tr("This is an employer; only persons are merged and split.")); }
    static QString badEntry() { return tr("Say which entry by its number, as \"entries\" shows it."); }
    static QString badId() { return tr("--citizen-id takes a number that holds; leave it out where there is none."); }
    static QString nameMissing() { return tr("Say who the other person is: --name NAME"); }
    static QString done(qint64 group, qsizetype entries) {
        return tr("%n entry(s); taken back by: undo-identity %1", nullptr, int(entries)).arg(group);
    }
};

/// By citizen id, or by the number of one of the person's entries.
Result<store::SubjectFile> personOf(const store::Ledger& ledger, const QString& wanted) {
    bool isNumber = false;
    const qint64 number = wanted.toLongLong(&isNumber);
    CANBAO_TRY_ASSIGN(store::SubjectFile file, isNumber && wanted.size() <= kLongestEntryNumber
                                                   ? store::subjectFile(ledger, EntryId{number})
                                                   : store::subjectFileByIdentifier(ledger, wanted));
    return file.person() != nullptr ? Result<store::SubjectFile>(std::move(file)) : std::unexpected(Words::noPerson());
}

Exit tell(const Context& context, const services::IdentityChange& change) {
    if (context.json()) {
        QJsonArray entries;
        for (const EntryId entry : change.entries) {
            entries.append(entry.value);
        }
        context.print({{u"group"_s, change.group}, {u"entries"_s, entries}});
    }
    context.say(Words::done(change.group, change.entries.size()));
    return Exit::Done;
}

Result<Exit> merge(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(const store::SubjectFile gone, personOf(ledger, context.arguments().first()));
    CANBAO_TRY_ASSIGN(const store::SubjectFile stays, personOf(ledger, context.arguments().last()));
    CANBAO_TRY_ASSIGN(
        const services::IdentityChange change,
        services::mergePersons(session, gone.person()->id, stays.person()->id, context.option(u"note"_s)));
    return tell(context, change);
}

/// The other person, in the first one's village unless said otherwise.
Result<domain::Person> otherPerson(const Context& context, const domain::Person& first) {
    domain::Person other;
    other.name = context.option(u"name"_s).trimmed();
    if (other.name.isEmpty()) {
        return std::unexpected(usageError(Words::nameMissing()));
    }
    other.village = first.village;
    other.villageAsSent = first.villageAsSent;
    if (context.has(u"citizen-id"_s)) {
        const auto id = domain::CitizenId::parse(context.option(u"citizen-id"_s), context.clock().today());
        if (!id.valid()) {
            return std::unexpected(usageError(Words::badId()));
        }
        other.citizenId = other.idAsSent = id.text;
        other.idStatus = domain::IdStatus::Valid;
        other.birth = id.birth;
        other.sex = id.male ? domain::Sex::Male : domain::Sex::Female;
    }
    return other;
}

Result<Exit> split(const Context& context) {
    services::SplitRequest request;
    for (const QString& number : context.arguments()) {
        request.entries.append(EntryId{number.toLongLong()});
        if (!request.entries.last()) {
            return std::unexpected(usageError(Words::badEntry()));
        }
    }
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(const store::SubjectFile file, personOf(ledger, context.arguments().first()));
    request.from = file.person()->id;
    CANBAO_TRY_ASSIGN(request.other, otherPerson(context, *file.person()));
    request.note = context.option(u"note"_s);
    CANBAO_TRY_ASSIGN(const services::IdentityChange change, services::splitPerson(session, request));
    return tell(context, change);
}

Result<Exit> undo(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(
        const services::IdentityChange change,
        services::undoIdentityChange(session, context.arguments().first().toLongLong(), context.option(u"note"_s)));
    return tell(context, change);
}

const QCommandLineOption kNote{u"note"_s, u"why, in words"_s, u"TEXT"_s};

} // namespace

Command mergeCommand() {
    return {u"merge"_s, u"CITIZEN-ID|ENTRY CITIZEN-ID|ENTRY [--note TEXT]"_s, 2, 2, {kNote}, merge};
}

Command splitCommand() {
    return {u"split"_s,
            u"ENTRY... --name NAME [--citizen-id ID] [--note TEXT]"_s,
            1,
            100,
            {{u"name"_s, u"the other person's name"_s, u"NAME"_s},
             {u"citizen-id"_s, u"the other person's number, where it is known"_s, u"ID"_s},
             kNote},
            split};
}

Command undoIdentityCommand() {
    return {u"undo-identity"_s, u"GROUP [--note TEXT]"_s, 1, 1, {kNote}, undo};
}

} // namespace canbao::cli
