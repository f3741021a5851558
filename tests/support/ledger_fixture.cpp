#include "tests/support/ledger_fixture.h"

#include "core/domain/citizen_id.h"
#include "core/store/batch_store.h"
#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/subject_store.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace canbao::test {

namespace {

template <class T>
T must(Result<T> result) {
    if (!result) {
        qFatal("fixture: %s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
    return *std::move(result);
}

void must(const Result<>& result) {
    if (!result) {
        qFatal("fixture: %s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
}

domain::Office pengpu() {
    for (const domain::Office& office : domain::officesOfCity()) {
        if (office.name == u"朋普镇") {
            return office;
        }
    }
    qFatal("no 朋普镇 among the divisions");
}

} // namespace

LedgerFixture::LedgerFixture()
    : m_clock(QDateTime(QDate(2026, 6, 12), QTime(9, 30))) {
    m_ledger.emplace(must(store::Ledger::create(path(), {pengpu(), 2026, u"张三"_s}, m_clock)));
    m_by = must(m_ledger->operatorNamed({}));
}

void LedgerFixture::reopen() {
    m_ledger.reset();
    m_ledger.emplace(must(store::Ledger::open(path())));
}

domain::Person LedgerFixture::person(int number) const {
    domain::Person person;
    const QString first17 = u"53252619850101%1"_s.arg(number * 2 + 1, 3, 10, QLatin1Char('0'));
    person.citizenId = first17 + domain::CitizenId::checkCharacter(first17);
    person.idAsSent = person.citizenId;
    person.idStatus = domain::IdStatus::Valid;
    person.name = u"测试%1"_s.arg(number);
    person.sex = domain::Sex::Male;
    person.birth = QDate(1985, 1, 1);
    const QList<domain::Village> villages = must(m_ledger->villages());
    person.village = villages.at(number % villages.size()).id;
    person.villageAsSent = villages.at(number % villages.size()).name;
    return person;
}

domain::Employer LedgerFixture::employer(int number) const {
    domain::Employer employer;
    employer.name = u"测试单位%1"_s.arg(number);
    employer.creditCode = u"91532504PDY%1XJ"_s.arg(number, 5, 10, QLatin1Char('0'));
    employer.codeAsSent = employer.creditCode;
    employer.headcount = 3;
    employer.village = must(m_ledger->villages()).first().id;
    return employer;
}

EntryId LedgerFixture::issue(const domain::Person& person, domain::Insurance insurance, QDate issuedOn) {
    store::SubjectStore subjects = must(store::SubjectStore::on(m_ledger->database()));
    const auto known = must(subjects.personByKey(domain::identityKey(person)));
    domain::Entry entry;
    entry.kind = domain::ListKind::UnenrolledPersons;
    entry.insurance = insurance;
    entry.person = known ? known->id : must(subjects.insert(person));
    entry.village = person.village;
    return issueEntry(entry, issuedOn);
}

EntryId LedgerFixture::issue(const domain::Employer& employer, QDate issuedOn) {
    store::SubjectStore subjects = must(store::SubjectStore::on(m_ledger->database()));
    const auto known = must(subjects.employerByKey(domain::identityKey(employer)));
    domain::Entry entry;
    entry.kind = domain::ListKind::UnenrolledEmployers;
    entry.employer = known ? known->id : must(subjects.insert(employer));
    entry.village = employer.village;
    return issueEntry(entry, issuedOn);
}

void LedgerFixture::sendAgain(EntryId entry, const QMap<QString, QString>& cells) {
    store::BatchStore batches = must(store::BatchStore::on(m_ledger->database()));
    store::Batch batch;
    batch.issuedOn = m_clock.today();
    batch.fileName = u"第二批.xlsx"_s;
    batch.sha256 = QByteArray(32, 'y');
    batch.by = m_by;
    batch.recordedAt = m_clock.nowUtc();
    batch.counts.read = batch.counts.accepted = batch.counts.same = 1;
    store::BatchRow row;
    row.sheet = u"名单"_s;
    row.row = 7;
    row.entry = entry;
    QJsonObject columns;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        columns.insert(cell.key(), QString(QChar(u'A' + char16_t(row.cells.size()))));
        row.cells.append(*cell);
    }
    batch.layout = {QJsonObject{{u"name"_s, row.sheet}, {u"columns"_s, columns}}};
    must(batches.insert(must(batches.insert(batch)), row));
}

EntryId LedgerFixture::issueEntry(domain::Entry entry, QDate issuedOn) {
    const store::Database& database = m_ledger->database();
    store::Transaction transaction = must(store::Transaction::begin(database));
    store::BatchStore batches = must(store::BatchStore::on(database));
    store::Batch batch;
    batch.kind = entry.kind;
    batch.insurance = entry.insurance;
    batch.issuedOn = issuedOn;
    batch.fileName = u"测试名单.xlsx"_s;
    batch.sha256 = QByteArray(32, 'x');
    batch.by = m_by;
    batch.recordedAt = m_clock.nowUtc();
    batch.counts.read = batch.counts.accepted = batch.counts.added = 1;
    const BatchId batchId = must(batches.insert(batch));

    entry.occurredOn = issuedOn;
    const EntryId id = must(must(store::EntryStore::on(database)).insert(entry, batchId));
    store::BatchRow row;
    row.sheet = u"名单"_s;
    row.row = 2;
    row.cells = {u"1"_s};
    row.entry = id;
    must(batches.insert(batchId, row));

    store::Event event;
    event.recordedAt = m_clock.nowUtc();
    event.occurredOn = issuedOn;
    event.by = m_by;
    event.kind = store::EventKind::EntryIssued;
    event.entry = id;
    event.batch = batchId;
    event.to = domain::code(domain::State::Pending);
    event.insurance = domain::code(entry.insurance);
    must(must(store::EventLog::open(database)).append(event));
    must(transaction.commit());
    return id;
}

} // namespace canbao::test
