#include "tests/bench/scale_ledger.h"

#include "core/demo/random.h"
#include "core/demo/synthetic_numbers.h"
#include "core/demo/words.h"
#include "core/store/backup_folder.h"
#include "core/store/batch_store.h"
#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/ledger.h"
#include "core/store/subject_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using canbao::demo::Random;
using canbao::domain::Insurance;
using canbao::domain::State;

namespace canbao::bench {

namespace {

constexpr int kRowsOfABatch = 100'000;
const QDate kFirstIssue(2026, 5, 12);

void say(const QString& line) {
    QTextStream(stderr) << line << Qt::endl;
}

domain::Office pengpu() {
    const QList<domain::Office> offices = domain::officesOfCity();
    return *std::ranges::find(offices, u"朋普镇"_s, &domain::Office::name);
}

/// Puts people, entries and events in, batch after batch, each in one transaction.
class Scribe {
public:
    static Result<> fill(const store::Ledger& ledger, const ScaleRequest& request) {
        // Made once and thrown away when it fails: speed matters here, not a power cut.
        CANBAO_TRY(ledger.database().execute("PRAGMA synchronous=OFF"));
        CANBAO_TRY(ledger.database().execute("PRAGMA cache_size=-1500000"));
        CANBAO_TRY_ASSIGN(auto subjects, store::SubjectStore::on(ledger.database()));
        CANBAO_TRY_ASSIGN(auto entries, store::EntryStore::on(ledger.database()));
        CANBAO_TRY_ASSIGN(auto batches, store::BatchStore::on(ledger.database()));
        CANBAO_TRY_ASSIGN(const auto villages, ledger.villages());
        CANBAO_TRY_ASSIGN(const OperatorId by, ledger.operatorNamed({}));
        Scribe scribe(ledger, std::move(subjects), std::move(entries), std::move(batches), villages, by, request.seed);
        for (int first = 0; first < request.persons; first += kRowsOfABatch) {
            CANBAO_TRY(scribe.importPersons(std::min(kRowsOfABatch, request.persons - first)));
        }
        // Every second person stands on the medical list too.
        for (qsizetype first = 0; first < scribe.m_persons.size() / 2; first += kRowsOfABatch) {
            CANBAO_TRY(
                scribe.importAgain(first, std::min<qsizetype>(first + kRowsOfABatch, scribe.m_persons.size() / 2)));
        }
        for (qsizetype first = 0; first < scribe.m_entries.size(); first += kRowsOfABatch) {
            CANBAO_TRY(scribe.verify(first, std::min<qsizetype>(first + kRowsOfABatch, scribe.m_entries.size())));
        }
        return ledger.database().execute("PRAGMA optimize");
    }

private:
    struct Known {
        PersonId id;
        DivisionId village;
        QString name;
        QString citizenId;
    };

    Scribe(const store::Ledger& ledger, store::SubjectStore subjects, store::EntryStore entries,
           store::BatchStore batches, QList<domain::Village> villages, OperatorId by, quint64 seed)
        : m_ledger(ledger)
        , m_subjects(std::move(subjects))
        , m_entryStore(std::move(entries))
        , m_batches(std::move(batches))
        , m_villages(std::move(villages))
        , m_by(by)
        , m_random(seed, u"scale")
        , m_now(QDateTime(kFirstIssue, QTime(8, 0), Qt::UTC)) {}

    domain::Person somebody() {
        static const QStringList kRegions{u"532526"_s, u"532504"_s, u"532501"_s, u"532524"_s};
        domain::Person person;
        const bool male = m_random.chance(0.5);
        while (person.citizenId.isEmpty()) {
            person.birth = QDate(1956, 1, 1).addDays(m_random.below(50 * 365));
            person.citizenId = m_numbers.citizenId(m_random.pick(kRegions), person.birth, male);
        }
        person.idAsSent = person.citizenId;
        person.idStatus = domain::IdStatus::Valid;
        person.sex = male ? domain::Sex::Male : domain::Sex::Female;
        person.ethnicity = demo::words::ethnicity(m_random);
        person.name = demo::words::surname(m_random, person.ethnicity);
        person.name = person.name.isEmpty() ? demo::words::yiName(m_random)
                                            : person.name + demo::words::givenName(m_random, male);
        const domain::Village& village = m_random.pick(m_villages);
        person.village = village.id;
        person.villageAsSent = village.name;
        person.group = demo::words::villageGroup(m_random);
        person.address = village.name + person.group + QString::number(m_random.between(1, 180)) + u"号"_s;
        // No network's, and everybody's own.
        person.phone =
            m_random.chance(0.8) ? u"1000%1"_s.arg(m_random.below(10'000'000), 7, 10, QLatin1Char('0')) : QString();
        return person;
    }

    Result<> importPersons(int rows) {
        CANBAO_TRY_ASSIGN(auto transaction, store::Transaction::begin(m_ledger.database()));
        CANBAO_TRY_ASSIGN(auto log, store::EventLog::open(m_ledger.database()));
        CANBAO_TRY_ASSIGN(const BatchId batch, beginBatch(log, rows, Insurance::ResidentPension));
        for (int row = 0; row < rows; ++row) {
            domain::Person person = somebody();
            CANBAO_TRY_ASSIGN(person.id, m_subjects.insert(person));
            m_persons.append({person.id, person.village, person.name, person.citizenId});
            CANBAO_TRY(issue(log, batch, row, m_persons.constLast(), Insurance::ResidentPension));
        }
        say(u"%1 persons"_s.arg(m_persons.size()));
        return transaction.commit();
    }

    Result<> importAgain(qsizetype first, qsizetype end) {
        CANBAO_TRY_ASSIGN(auto transaction, store::Transaction::begin(m_ledger.database()));
        CANBAO_TRY_ASSIGN(auto log, store::EventLog::open(m_ledger.database()));
        CANBAO_TRY_ASSIGN(const BatchId batch, beginBatch(log, end - first, Insurance::ResidentMedical));
        for (qsizetype at = first; at < end; ++at) {
            CANBAO_TRY(issue(log, batch, int(at - first), m_persons.at(2 * at), Insurance::ResidentMedical));
        }
        say(u"%1 entries"_s.arg(m_entries.size()));
        return transaction.commit();
    }

    Result<BatchId> beginBatch(store::EventLog& log, qint64 rows, Insurance insurance) {
        store::Batch batch;
        batch.kind = domain::ListKind::UnenrolledPersons;
        batch.insurance = insurance;
        batch.issuedOn = kFirstIssue;
        batch.fileName = u"未参保人员名单(%1).xlsx"_s.arg(++m_batchCount);
        batch.sha256 = QCryptographicHash::hash(batch.fileName.toUtf8(), QCryptographicHash::Sha256);
        batch.by = m_by;
        batch.recordedAt = tick();
        batch.counts.read = batch.counts.accepted = batch.counts.added = rows;
        CANBAO_TRY_ASSIGN(const BatchId id, m_batches.insert(batch));
        store::Event event;
        event.recordedAt = batch.recordedAt;
        event.occurredOn = kFirstIssue;
        event.by = m_by;
        event.kind = store::EventKind::ListImported;
        event.batch = id;
        CANBAO_TRY(log.append(event));
        return id;
    }

    Result<> issue(store::EventLog& log, BatchId batch, int row, const Known& person, Insurance insurance) {
        domain::Entry entry;
        entry.kind = domain::ListKind::UnenrolledPersons;
        entry.insurance = insurance;
        entry.person = person.id;
        entry.village = person.village;
        entry.occurredOn = kFirstIssue;
        CANBAO_TRY_ASSIGN(entry.id, m_entryStore.insert(entry, batch));
        store::BatchRow source;
        source.sheet = u"名单"_s;
        source.row = row + 3;
        source.cells = {QString::number(row + 1), person.name, person.citizenId};
        source.entry = entry.id;
        CANBAO_TRY(m_batches.insert(batch, source));
        store::Event event;
        event.recordedAt = tick();
        event.occurredOn = kFirstIssue;
        event.by = m_by;
        event.kind = store::EventKind::EntryIssued;
        event.entry = entry.id;
        event.batch = batch;
        event.to = domain::code(State::Pending);
        event.insurance = domain::code(insurance);
        CANBAO_TRY(log.append(event));
        m_entries.append(entry);
        return {};
    }

    /// Every second entry: 核实中 on one day, a result some days later.
    Result<> verify(qsizetype first, qsizetype end) {
        CANBAO_TRY_ASSIGN(auto transaction, store::Transaction::begin(m_ledger.database()));
        CANBAO_TRY_ASSIGN(auto log, store::EventLog::open(m_ledger.database()));
        for (qsizetype at = first; at < end; ++at) {
            if (m_random.chance(0.5)) {
                continue;
            }
            domain::Entry entry = m_entries.at(at);
            CANBAO_TRY(record(log, entry, State::InProgress, {}));
            constexpr std::array kWeights{0.6, 0.1, 0.05, 0.1, 0.15};
            switch (m_random.weighted(kWeights)) {
            case 0:
                CANBAO_TRY(record(log, entry, State::Enrolled, {}));
                break;
            case 1:
                CANBAO_TRY(record(log, entry, State::Excluded, u"deceased"_s));
                break;
            case 2:
                CANBAO_TRY(record(log, entry, State::Excluded, u"lost-contact"_s));
                break;
            case 3:
                CANBAO_TRY(record(log, entry, State::Excluded, u"insured-elsewhere"_s));
                break;
            default:
                CANBAO_TRY(record(log, entry, State::Declined, u"unwilling"_s));
            }
        }
        say(u"%1 entries looked at, event %2"_s.arg(end).arg(log.lastSeq()));
        return transaction.commit();
    }

    Result<> record(store::EventLog& log, domain::Entry& entry, State to, const QString& reason) {
        store::Event event;
        event.recordedAt = tick();
        event.occurredOn = std::max(entry.occurredOn, m_now.date()).addDays(m_random.below(3));
        event.by = m_by;
        event.kind = store::EventKind::ResultRecorded;
        event.entry = entry.id;
        event.from = domain::code(entry.state);
        event.to = domain::code(to);
        event.reason = reason;
        event.insurance = domain::code(entry.insurance);
        CANBAO_TRY(log.append(event));
        entry.state = to;
        entry.reason = reason;
        entry.enrolledIn = to == State::Enrolled ? entry.insurance : Insurance::Unspecified;
        entry.occurredOn = event.occurredOn;
        CANBAO_TRY(m_entryStore.updateState(entry));
        ++entry.version;
        return {};
    }

    /// The ledger's clock: a little later at each event, weeks at the end.
    QDateTime tick() { return m_now = m_now.addMSecs(800); }

    const store::Ledger& m_ledger;
    store::SubjectStore m_subjects;
    store::EntryStore m_entryStore;
    store::BatchStore m_batches;
    QList<domain::Village> m_villages;
    OperatorId m_by;
    Random m_random;
    demo::SyntheticNumbers m_numbers;
    QDateTime m_now;
    int m_batchCount = 0;
    QList<Known> m_persons;
    QList<domain::Entry> m_entries;
};

} // namespace

Result<QString> scaleLedger(const QString& folder, const ScaleRequest& request) {
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(u"scale-%1.canbao"_s.arg(request.persons));
    if (QFile::exists(path)) {
        CANBAO_TRY(store::Ledger::open(path)); // of an older schema: brought up to date, its copy is not needed
        QDir(store::backupFolderOf(path)).removeRecursively();
        return path;
    }
    const QString draft = path + u".draft"_s;
    QFile::remove(draft);
    const FixedClock clock(QDateTime(kFirstIssue, QTime(8, 0)));
    {
        CANBAO_TRY_ASSIGN(const auto ledger, store::Ledger::create(draft, {pengpu(), 2026, u"张三"_s}, clock));
        CANBAO_TRY(Scribe::fill(ledger, request));
    }
    if (!QFile::rename(draft, path)) {
        return std::unexpected(Error::bug(u"cannot rename the ledger made"_s));
    }
    return path;
}

} // namespace canbao::bench
