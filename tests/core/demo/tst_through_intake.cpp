#include "core/demo/demo_data.h"
#include "core/domain/person_name.h"
#include "core/intake/check_list.h"
#include "core/sheet/workbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::demo;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSeeds[] = {1, 2};

intake::Office officeOf(const Township& town) {
    intake::Office office;
    office.names = {town.name};
    for (const Village& village : town.villages) {
        office.villages.append({DivisionId{office.villages.size() + 1}, village.code, village.name, {}});
    }
    return office;
}

/// The verdicts of a row as "field:code", sorted. A name that differs from one in another list is found when the list
/// meets the ledger, a duplicate in the row's fate: neither is a matter of the row alone.
QStringList expectedVerdicts(const RowTruth& row) {
    QStringList verdicts;
    for (const CellTruth& cell : row.cells) {
        if (cell.code != domain::VerdictCode::NameDiffers && cell.code != domain::VerdictCode::DuplicateInFile) {
            verdicts.append(cell.field + u':' + domain::code(cell.code));
        }
    }
    verdicts.sort();
    return verdicts;
}

QStringList foundVerdicts(const intake::RowReading& reading) {
    QStringList verdicts;
    for (const intake::RowVerdict& verdict : reading.verdicts) {
        if (verdict.code != domain::VerdictCode::NameDiffers && verdict.code != domain::VerdictCode::DuplicateInFile) {
            verdicts.append(intake::code(verdict.field) + u':' + domain::code(verdict.code));
        }
    }
    verdicts.sort();
    return verdicts;
}

QString code(intake::Fate fate) {
    return fate == intake::Fate::Accepted  ? u"accepted"_s
           : fate == intake::Fate::Refused ? u"refused"_s
                                           : u"duplicate"_s;
}

} // namespace

/// The generator's answers and intake's judgement come from different hands: on every row of every list they agree.
class TestThroughIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsJudgedAsTheAnswersSay_data() {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<int>("list");
        for (const quint64 seed : kSeeds) {
            const DemoData& data = demo(seed);
            for (int i = 0; i < data.cityLists.size() + data.departmentLists.size(); ++i) {
                QTest::addRow("seed %llu %s", seed, qPrintable(domain::code(listOf(data, i).kind))) << seed << i;
            }
        }
    }
    void everyRowIsJudgedAsTheAnswersSay() {
        QFETCH(quint64, seed);
        QFETCH(int, list);
        const DemoData& data = demo(seed);
        const DemoList& answers = listOf(data, list);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        QVERIFY(writeList(answers, path));
        auto workbook = sheet::openWorkbook(path);
        QVERIFY(workbook);
        intake::CheckRequest request;
        request.kind = answers.kind;
        request.office = officeOf(data.town);
        request.today = data.town.asOf;
        const Result<intake::CheckedList> checked = intake::checkList(**workbook, request);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));

        if (answers.truth.read > 0) {
            QCOMPARE(checked->sheets().front().firstRow + 1, answers.firstRow);
            QCOMPARE(checked->sheets().front().lastRow + 1, answers.lastRow);
        }
        QStringList differences;
        for (int i = 0; i < checked->rowCount(); ++i) {
            const intake::CheckedRow row = checked->row(i);
            const RowTruth& truth = answers.rows.at(row.rowNumber + 1 - answers.firstRow).truth;
            const QString expected = demo::code(truth.fate) + u' ' + expectedVerdicts(truth).join(u' ');
            const QString found = ::code(row.fate) + u' ' + foundVerdicts(row.reading).join(u' ');
            if (expected != found) {
                differences.append(QString::number(row.rowNumber + 1) + u": expected "_s + expected + u", found "_s +
                                   found);
            }
            if (truth.identifiable) {
                QCOMPARE(row.reading.identityKey().section(u':', 1).section(u'\u001F', 0, 0), truth.subject);
            }
            if (answers.formal) {
                QCOMPARE(row.reading.insurance, truth.insurance);
            }
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        QCOMPARE(checked->rowCount(), answers.truth.read);
        QCOMPARE(checked->counts().accepted, answers.truth.accepted);
        QCOMPARE(checked->counts().duplicates, answers.truth.duplicates);
    }

private:
    static const DemoData& demo(quint64 seed) {
        static QHash<quint64, DemoData> made;
        if (!made.contains(seed)) {
            Result<DemoData> data = makeDemo({.persons = 2000, .seed = seed});
            Q_ASSERT(data);
            made.insert(seed, *std::move(data));
        }
        return made[seed];
    }
    static const DemoList& listOf(const DemoData& data, int index) {
        return index < data.cityLists.size() ? data.cityLists.at(index)
                                             : data.departmentLists.at(index - data.cityLists.size());
    }
};

QTEST_GUILESS_MAIN(TestThroughIntake)
#include "tst_through_intake.moc"
