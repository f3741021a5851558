#include "core/intake/import_undo.h"
#include "core/services/check_ledger.h"
#include "core/services/record_result.h"
#include "tests/core/intake/import_fixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::intake;
using canbao::test::HandRow;
using canbao::test::LedgerFixture;
using domain::ListKind;

namespace {

/// One import of a random sequence.
struct RandomImport {
    ListKind kind = ListKind::UnenrolledPersons;
    QList<HandRow> rows;
    ImportOptions options;
};

/// Lists of the same dozen people and employers: they meet again and again, moved, renamed, with other phones.
class ImportMaker {
public:
    ImportMaker(const LedgerFixture& fixture, quint32 seed)
        : m_fixture(fixture)
        , m_random(seed) {}

    RandomImport next() {
        static constexpr ListKind kKinds[] = {
            ListKind::UnenrolledPersons,   ListKind::LapsedPayers, ListKind::EmployedUnenrolled,
            ListKind::UnenrolledEmployers, ListKind::Deaths,       ListKind::MedicalInsured};
        RandomImport made;
        made.kind = kKinds[below(6)];
        made.options = test::optionsOf(QByteArray::number(++m_made), below(2) == 0);
        made.options.issuedOn = QDate(2026, 5, 1).addDays(m_made);
        const bool employers = made.kind == ListKind::UnenrolledEmployers;
        made.rows.append(employers
                             ? test::textRow(u"单位名称|统一社会信用代码|村（社区）|经营地址|联系电话")
                             : test::textRow(u"姓名|身份证号码|村（社区）|户籍地址|联系电话|就业单位|险种|死亡日期"));
        for (int number = 1; number <= 12; ++number) {
            if (below(3) != 0) {
                made.rows.append(employers ? employer(number) : person(number));
            }
        }
        return made;
    }

    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

private:
    HandRow person(int number) {
        const domain::Person person = m_fixture.person(number);
        const QString id = number % 6 == 0                    ? QString()
                           : number % 5 == 0 && below(2) == 0 ? person.citizenId.left(15) + u"000"_s
                                                              : person.citizenId;
        return {below(8) == 0 ? u"另名"_s : person.name,
                id,
                m_fixture.person(1 + below(5)).villageAsSent,
                some(u"大寨组%1号"_s),
                some(u"1380000000%1"_s),
                m_fixture.employer(1 + below(3)).name,
                below(2) == 0 ? u"城乡居民养老保险"_s : u"职工医保"_s,
                some(u"2026-03-1%1"_s)};
    }
    HandRow employer(int number) {
        const domain::Employer employer = m_fixture.employer(number);
        return {employer.name, employer.creditCode, m_fixture.person(1 + below(5)).villageAsSent, some(u"工业园%1号"_s),
                some(u"1390000000%1"_s)};
    }
    /// Blank now and then.
    QString some(const QString& pattern) {
        const int value = below(4);
        return value == 0 ? QString() : pattern.arg(value);
    }

    const LedgerFixture& m_fixture;
    QRandomGenerator m_random;
    int m_made = 0;
};

QString tableText(const store::Database& database, std::string_view sql, int columns) {
    auto rows = database.query(sql);
    QStringList lines;
    while (rows->step().value()) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            cells.append(rows->text(column));
        }
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

/// Everything the ledger knows, apart from its history: events, batches and their rows stay, and so does what is void.
/// Row numbers are left out where `byIdentity`, so that two ledgers can be compared.
QString knowledgeOf(const store::Ledger& ledger, bool byIdentity = false) {
    const store::Database& database = ledger.database();
    const std::string live = " EXISTS (SELECT 1 FROM entry WHERE state <> 'void' AND entry.";
    QString text = tableText(database,
                             "SELECT identity_key, name, match_name, citizen_id, id_as_sent, id_status, sex, birth, "
                             "ethnicity, village, village_as_sent, group_name, address, phone, initials FROM person "
                             "WHERE" +
                                 live + "person = person.id) ORDER BY identity_key",
                             15);
    text += u"\n-\n"_s;
    text += tableText(database,
                      "SELECT identity_key, name, match_name, credit_code, code_as_sent, legal_person, phone, "
                      "industry, headcount, village, village_as_sent, address, initials FROM employer WHERE" +
                          live + "employer = employer.id) ORDER BY identity_key",
                      13);
    text += u"\n-\n"_s;
    text += tableText(database,
                      "SELECT kind, insurance, coalesce(person.identity_key, employer.identity_key) AS whose, "
                      "entry.village, state, reason, enrolled_in, occurred_on FROM entry "
                      "LEFT JOIN person ON person.id = entry.person LEFT JOIN employer ON employer.id = entry.employer "
                      "WHERE state <> 'void' ORDER BY whose, kind, insurance",
                      8);
    text += u"\n-\n"_s;
    text += tableText(database,
                      "SELECT kind, insurance, subject_type, identity_key, name, match_name, number, number_as_sent, "
                      "number_status, sex, birth, village, village_as_sent, address, facts, sheet, row, stands FROM "
                      "reference_record ORDER BY identity_key, kind, insurance",
                      18);
    text += u"\n-\n"_s;
    text += tableText(database,
                      "SELECT identity_key, roster.credit_code, roster.match_name, roster.name, employed_on FROM "
                      "roster JOIN person ON person.id = roster.person ORDER BY 1, 2, 3",
                      5);
    text +=
        u"\n-\n"_s + tableText(database, "SELECT sender, kind, shape, lesson FROM learned_mapping ORDER BY 1, 2, 3", 4);
    text += u"\n-\n"_s;
    text += tableText(database,
                      "SELECT lost.identity_key, known.identity_key, identity_proposal.state FROM identity_proposal "
                      "JOIN person AS lost ON lost.id = damaged JOIN person AS known ON known.id = "
                      "identity_proposal.person WHERE EXISTS (SELECT 1 FROM entry WHERE entry.person = lost.id AND "
                      "state <> 'void') AND EXISTS (SELECT 1 FROM entry WHERE entry.person = known.id AND state <> "
                      "'void') ORDER BY 1, 2",
                      3);
    if (!byIdentity) {
        text += u"\n-\n"_s + tableText(database, "SELECT id, added_by, batch FROM reference_record ORDER BY id", 3);
        text += u"\n-\n"_s + tableText(database, "SELECT id, batch FROM entry WHERE state <> 'void' ORDER BY id", 2);
    }
    return text;
}

} // namespace

/// Taking back is exact, whatever was imported before.
class TestImportUndo : public QObject {
    Q_OBJECT

private:
    static Result<BatchId> commit(const LedgerFixture& fixture, const RandomImport& made) {
        CANBAO_TRY_ASSIGN(const ImportOutcome outcome, test::import(fixture, made.kind, made.rows, made.options));
        return outcome.batch;
    }

private Q_SLOTS:
    void theNewestImportLeavesNoTrace_data() { seeds(); }
    /// Import after import, then all taken back, newest first: at every step the ledger is what it was.
    void theNewestImportLeavesNoTrace() {
        QFETCH(const quint32, seed);
        const LedgerFixture fixture;
        ImportMaker maker(fixture, seed);
        std::vector<std::pair<BatchId, QString>> before;
        for (int i = 0; i < 8; ++i) {
            const QString knowledge = knowledgeOf(fixture.ledger());
            const auto batch = commit(fixture, maker.next());
            CANBAO_VERIFY_OK(batch);
            before.emplace_back(*batch, knowledge);
        }
        for (auto step = before.rbegin(); step != before.rend(); ++step) {
            CANBAO_VERIFY_OK(undoImport(fixture.session(), step->first));
            QCOMPARE(knowledgeOf(fixture.ledger()), step->second);
        }
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    void anImportTakenBackMightNeverHaveBeen_data() { seeds(); }
    /// Imports and takings back in any order, those that the program allows: in the end the ledger knows what one knows
    /// that saw only the imports that stand.
    void anImportTakenBackMightNeverHaveBeen() {
        QFETCH(const quint32, seed);
        const LedgerFixture fixture;
        ImportMaker maker(fixture, seed);
        std::vector<std::pair<BatchId, RandomImport>> standing;
        for (int i = 0; i < 14; ++i) {
            if (!standing.empty() && maker.below(3) == 0) {
                const auto chosen = standing.begin() + maker.below(int(standing.size()));
                const auto obstacles = obstaclesToUndo(fixture.ledger(), chosen->first);
                CANBAO_VERIFY_OK(obstacles);
                const auto undone = undoImport(fixture.session(), chosen->first);
                QCOMPARE(bool(undone), obstacles->entries.isEmpty() && obstacles->batches.isEmpty());
                if (undone) {
                    standing.erase(chosen);
                }
                continue;
            }
            RandomImport made = maker.next();
            const auto batch = commit(fixture, made);
            CANBAO_VERIFY_OK(batch);
            standing.emplace_back(*batch, std::move(made));
        }
        const LedgerFixture other;
        for (const auto& [batch, made] : standing) {
            CANBAO_VERIFY_OK(commit(other, made));
        }
        QCOMPARE(knowledgeOf(fixture.ledger(), true), knowledgeOf(other.ledger(), true));
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

private:
    static void seeds() {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }
};

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_import_undo.moc"
