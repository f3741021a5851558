#include "core/services/merge_persons.h"

#include "core/services/identity_moves.h"
#include "core/store/subject_store.h"

#include <QCoreApplication>

#include <algorithm>

using canbao::domain::Entry;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::MergePersons)

public:
    static Error nobody() { return Error::user(tr("One of the two persons is not in the ledger.")); }
    static Error samePerson() { return Error::user(tr("This is one person already. Choose another one.")); }
    static Error nothingStands() {
        return Error::user(tr("The person to be merged stands on no list any more, so there is nothing to merge."));
    }
    static Error noEntries() {
        return Error::user(tr("Choose the entries that are another person's; they must be this person's now."));
    }
    static Error noneLeft() {
        return Error::user(tr("All entries were chosen, so nobody would be left. If this is one person with another "
                              "number, correct the number instead."));
    }
    static Error nameMissing() { return Error::user(tr("Write the other person's name.")); }
};

Result<domain::Person> knownPerson(store::SubjectStore& subjects, PersonId id) {
    CANBAO_TRY_ASSIGN(auto person, subjects.person(id));
    return person ? Result<domain::Person>(*std::move(person)) : std::unexpected(Words::nobody());
}

/// Who is in the ledger under that identity, or is put in.
Result<domain::Person> knownOrNew(store::SubjectStore& subjects, domain::Person other) {
    if (other.name.trimmed().isEmpty()) {
        return std::unexpected(Words::nameMissing());
    }
    CANBAO_TRY_ASSIGN(auto known, subjects.personByKey(domain::identityKey(other)));
    if (known) {
        return *std::move(known);
    }
    CANBAO_TRY_ASSIGN(other.id, subjects.insert(other));
    return other;
}

} // namespace

Result<IdentityChange> mergePersons(const store::Session& session, PersonId gone, PersonId stays, const QString& note) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(database));
    if (gone == stays) {
        return std::unexpected(Words::samePerson());
    }
    CANBAO_TRY(knownPerson(subjects, gone));
    CANBAO_TRY_ASSIGN(const domain::Person person, knownPerson(subjects, stays));
    CANBAO_TRY_ASSIGN(IdentityMoves moves, IdentityMoves::on(session, note));
    CANBAO_TRY_ASSIGN(IdentityChange change, moves.merge(gone, person, {}));
    if (change.entries.isEmpty()) {
        return std::unexpected(Words::nothingStands());
    }
    CANBAO_TRY(transaction.commit());
    return change;
}

Result<IdentityChange> splitPerson(const store::Session& session, const SplitRequest& request) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(database));
    CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
    CANBAO_TRY_ASSIGN(const QList<Entry> standing, entries.ofPerson(request.from));
    QList<Entry> chosen;
    std::ranges::copy_if(standing, std::back_inserter(chosen),
                         [&](const Entry& entry) { return request.entries.contains(entry.id); });
    if (chosen.isEmpty() || chosen.size() != request.entries.size()) {
        return std::unexpected(Words::noEntries());
    }
    if (chosen.size() == standing.size()) {
        return std::unexpected(Words::noneLeft());
    }
    CANBAO_TRY_ASSIGN(const domain::Person other, knownOrNew(subjects, request.other));
    if (other.id == request.from) {
        return std::unexpected(Words::samePerson());
    }
    CANBAO_TRY_ASSIGN(IdentityMoves moves, IdentityMoves::on(session, request.note));
    CANBAO_TRY_ASSIGN(IdentityChange change, moves.split(request.from, chosen, other));
    CANBAO_TRY(transaction.commit());
    return change;
}

} // namespace canbao::services
