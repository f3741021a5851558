#include "core/matching/comparison.h"
#include "core/store/batch_store.h"
#include "core/store/reference_store.h"
#include "core/store/suggestion_store.h"
#include "tests/bench/measure.h"
#include "tests/bench/scale_ledger.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::bench;
using domain::Insurance;
using domain::ListKind;

namespace {

constexpr int kRecords = 100'000;
constexpr double kTargetSeconds = 3;

template <class T>
T must(Result<T> result) {
    if (!result) {
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
    return *std::move(result);
}

void must(const Result<>& result) {
    if (!result) {
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
}

/// Every tenth person on a department's list, one in thirty of them with a number that a spreadsheet cut.
void sendLists(const store::Ledger& ledger) {
    struct Sent {
        ListKind kind;
        Insurance insurance;
        QMap<QString, QString> facts;
    };
    const QList<Sent> lists{{ListKind::Deaths, Insurance::Unspecified, {{u"died_on"_s, u"2026-03-02"_s}}},
                            {ListKind::Students, Insurance::Unspecified, {{u"school_status"_s, u"在籍在校"_s}}},
                            {ListKind::PensionInsured, Insurance::ResidentPension, {{u"status"_s, u"正常缴费"_s}}},
                            {ListKind::MedicalInsured, Insurance::ResidentMedical, {{u"status"_s, u"正常参保"_s}}}};
    const store::Database& database = ledger.database();
    auto transaction = must(store::Transaction::begin(database));
    auto references = must(store::ReferenceStore::on(database));
    store::Batch batch;
    batch.kind = ListKind::Deaths;
    batch.fileName = u"部门名单.xlsx"_s;
    batch.sha256 = QByteArray(32, 'b');
    batch.by = must(ledger.operatorNamed({}));
    batch.issuedOn = QDate(2026, 6, 1);
    batch.recordedAt = QDateTime(batch.issuedOn, QTime(8, 0), Qt::UTC);
    batch.id = must(must(store::BatchStore::on(database)).insert(batch));
    auto persons = must(
        database.query("SELECT citizen_id, name, birth, village FROM person WHERE id % 10 = 3 LIMIT ?1", kRecords));
    for (int row = 0; must(persons.step()); ++row) {
        const Sent& list = lists.at(row % lists.size());
        domain::Person person;
        person.idAsSent = persons.text(0);
        person.citizenId = person.idAsSent;
        person.idStatus = domain::IdStatus::Valid;
        person.name = persons.text(1);
        person.birth = persons.date(2);
        person.village = persons.id<DivisionId>(3);
        if (row % 30 == 7) {
            person.idAsSent = person.citizenId.left(15) + u"000"_s;
            person.citizenId.clear();
            person.idStatus = domain::IdStatus::Damaged;
        }
        domain::ReferenceRecord record;
        record.kind = list.kind;
        record.insurance = list.insurance;
        record.identityKey = domain::identityKey(person);
        record.name = person.name;
        record.number = person.citizenId;
        record.numberAsSent = person.idAsSent;
        record.numberStatus = person.idStatus;
        record.birth = person.citizenId.isEmpty() ? QDate() : person.birth;
        record.village = person.village;
        record.facts = list.facts;
        record.addedBy = record.batch = batch.id;
        record.sheet = u"名单"_s;
        record.row = row + 2;
        must(references.insert(record));
    }
    must(transaction.commit());
}

} // namespace

/// A hundred thousand records of four departments against the ledger of a million persons, beside the bare join.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QString made = must(scaleLedger(QStringLiteral(CANBAO_SCALE_FOLDER), {}));
    QTemporaryDir folder(QStringLiteral(CANBAO_SCALE_FOLDER "/comparison-XXXXXX"));
    const QString path = folder.filePath(u"copy.canbao"_s);
    if (!QFile::copy(made, path)) {
        qFatal("cannot copy the ledger");
    }
    const FixedClock clock(QDateTime(QDate(2026, 6, 12), QTime(9, 0)));
    const store::Ledger ledger = must(store::Ledger::open(path));
    const store::Session session{ledger, must(ledger.operatorNamed({})), clock};
    must(matching::compare(session)); // what came with the ledger is not measured
    sendLists(ledger);

    qint64 joined = 0;
    const double bare = millisecondsOf([&] {
        joined = must(ledger.database().number("SELECT count(*) FROM reference_record AS r JOIN person "
                                               "ON person.identity_key = r.identity_key "
                                               "JOIN entry ON entry.person = person.id"));
    });
    matching::ComparisonOutcome outcome;
    const double whole = millisecondsOf([&] { outcome = must(matching::compare(session)); });
    QTextStream(stdout) << outcome.suggestions.references << " records, " << joined << " pairs by number, "
                        << outcome.suggestions.added << " suggestions; the bare join took " << bare << " ms"
                        << Qt::endl;
    tellFigure(u"comparison"_s, whole / 1000, kTargetSeconds, u"s"_s);
    tellFigure(u"comparison when nothing changed"_s,
               millisecondsOf([&] { outcome = must(matching::compare(session)); }), 200, u"ms"_s);
    return 0;
}
