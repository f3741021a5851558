#include "core/matching/comparison.h"
#include "tests/core/matching/comparison_score.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::test;
using domain::ListKind;

namespace {

constexpr double kRecall = 0.995;
constexpr double kPrecision = 0.999;

struct WorldList {
    QStringView file;
    ListKind kind;
};
constexpr WorldList kLists[] = {
    {u"未参保人员", ListKind::UnenrolledPersons},
    {u"已就业未参保人员", ListKind::EmployedUnenrolled},
    {u"中断缴费人员", ListKind::LapsedPayers},
    {u"未参保用人单位", ListKind::UnenrolledEmployers},
    {u"未参保尘肺病重点企业", ListKind::DustEmployers},
    {u"部门_死亡", ListKind::Deaths},
    {u"部门_在校学生", ListKind::Students},
    {u"部门_医保参保", ListKind::MedicalInsured},
    {u"部门_市监企业", ListKind::MarketRegistered},
};

/// A row of a list, truly.
struct TrueRow {
    QString subject;
    bool usable = false; ///< its number leads to the subject
};

/// What each row of each list is truly about.
using Truth = QHash<ListKind, QHash<int, TrueRow>>;

QStringList linesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

Truth truthOf(const QDir& folder) {
    QFile manifest(folder.filePath(u"truth/manifest.json"_s));
    const bool opened = manifest.open(QIODevice::ReadOnly);
    const QJsonObject lists = opened ? QJsonDocument::fromJson(manifest.readAll()).object() : QJsonObject();
    Truth truth;
    for (const WorldList& list : kLists) {
        const QString name = list.file.toString();
        const int first = lists[name][u"first_data_row"_s].toInt();
        QStringList lines = linesOf(folder.filePath(u"truth/"_s + name + u".csv"_s));
        for (const QString& line : lines.mid(1)) {
            const QStringList cells = line.trimmed().split(u',');
            const QStringList dirt = cells.value(3).split(u'|');
            const bool spoilt =
                dirt.contains(u"id_empty"_s) || dirt.contains(u"id_bad"_s) || dirt.contains(u"id_sci"_s);
            truth[list.kind].insert(first + cells.first().toInt() - 1, {cells.value(1), !spoilt});
        }
    }
    return truth;
}

/// Rows that were taken in: kind, row, raw cells; of city lists with an entry.
struct TakenRow {
    ListKind kind;
    int row;
    QStringList cells;
};

QList<TakenRow> takenRows(const LedgerFixture& fixture) {
    auto rows = fixture.ledger().database().query(
        "SELECT import_batch.kind, row, cells FROM import_row JOIN import_batch ON import_batch.id = batch "
        "WHERE outcome = 'accepted'");
    QList<TakenRow> taken;
    while (rows && rows->step().value()) {
        QStringList cells;
        for (const QJsonValue& cell : QJsonDocument::fromJson(rows->text(2).toUtf8()).array()) {
            cells.append(cell.toString());
        }
        taken.append({*domain::listKindFromCode(rows->text(0)), rows->integer(1), cells});
    }
    return taken;
}

/// What standing on the department's row means, as the world's makers would say: "" for nothing.
QString meaning(ListKind list, const TakenRow& source) {
    const bool person = domain::subjectOf(list) == domain::SubjectType::Person;
    switch (source.kind) {
    case ListKind::Deaths:
        return person ? u"excluded/deceased"_s : QString();
    case ListKind::Students: // nobody of these lists is younger than 16, no pupil of the world 25
        return person ? u"excluded/student"_s : QString();
    case ListKind::MarketRegistered:
        return person                                                                 ? QString()
               : source.cells.contains(u"注销"_s) || source.cells.contains(u"吊销"_s) ? u"excluded/closed-down"_s
               : source.cells.contains(u"迁出"_s)                                     ? u"excluded/moved-out"_s
                                                                                      : QString();
    default: // every list of the world is about pensions: who is medically insured is no answer
        return {};
    }
}

} // namespace

/// Worlds that another program invents, as dirty as they come: every suggestion that they hold where numbers are
/// usable, and none that they do not. Skipped where that program is not at hand.
class TestGenlistsScore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
#ifdef Q_OS_WIN
        QSKIP("the generator of lists is run by Linux");
#endif
        if (!QFile::exists(QStringLiteral(CANBAO_GENLISTS))) {
            QSKIP("the generator of lists is not beside the project");
        }
    }
    void everySuggestionIsMadeAndNoneIsWrong_data() {
        QTest::addColumn<QString>("seed");
        for (const QString& seed : {u"1"_s, u"2"_s, u"3"_s}) {
            QTest::addRow("seed %s", qPrintable(seed)) << seed;
        }
    }
    void everySuggestionIsMadeAndNoneIsWrong() {
        QFETCH(const QString, seed);
        QTemporaryDir place;
        const QDir folder(place.path());
        QProcess generator;
        generator.start(u"python3"_s, {QStringLiteral(CANBAO_GENLISTS), place.path(), u"--seed"_s, seed, u"--persons"_s,
                                       u"7000"_s, u"--rows"_s, u"0"_s, u"--dirt"_s, u"heavy"_s, u"--formats"_s,
                                       u"xlsx"_s, u"--old-share"_s, u"0.7"_s});
        QVERIFY(generator.waitForFinished(200'000));
        QCOMPARE(generator.exitCode(), 0);

        const LedgerFixture fixture;
        for (const WorldList& list : kLists) {
            CANBAO_VERIFY_OK(importFile(fixture, folder.filePath(list.file.toString() + u".xlsx"_s), list.kind));
        }
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));

        const Truth truth = truthOf(folder);
        QMultiHash<QString, TakenRow> sources; // by their true subject
        QList<TakenRow> entries;
        for (const TakenRow& row : takenRows(fixture)) {
            if (domain::isCityList(row.kind)) {
                entries.append(row);
            } else {
                sources.insert(truth[row.kind].value(row.row).subject, row);
            }
        }
        const auto usable = [&](const TakenRow& row) {
            const TrueRow known = truth[row.kind].value(row.row);
            const bool employer = domain::subjectOf(row.kind) == domain::SubjectType::Employer;
            return employer ? row.cells.contains(known.subject) : known.usable; // a code's slip is not written down
        };
        QHash<QString, bool> wanted; // and whether the numbers are usable
        for (const TakenRow& entry : std::as_const(entries)) {
            const QList<TakenRow> about = sources.values(truth[entry.kind].value(entry.row).subject);
            for (const TakenRow& source : about) {
                if (const QString result = meaning(entry.kind, source); !result.isEmpty()) {
                    wanted.insert(ShownSuggestion{entry.kind, entry.row, source.kind, source.row, result}.key(),
                                  usable(entry) && usable(source));
                }
            }
        }
        ComparisonScore score;
        QSet<QString> made;
        QStringList wrong;
        for (const ShownSuggestion& shown : shownSuggestions(fixture)) {
            ++score.shown;
            made.insert(shown.key());
            if (!wanted.contains(shown.key())) {
                ++score.wrong;
                wrong.append(shown.key() + u' ' + shown.confidence);
            }
        }
        QStringList missing;
        for (auto one = wanted.begin(); one != wanted.end(); ++one) {
            if (*one) {
                ++score.wanted;
                score.made += made.contains(one.key()) ? 1 : 0;
                if (!made.contains(one.key())) {
                    missing.append(one.key());
                }
            }
        }
        qInfo("recall %.4f of %lld, precision %.5f of %lld (of %lld true in all)", score.recall(), score.wanted,
              score.precision(), score.shown, qint64(wanted.size()));
        QVERIFY(score.wanted > 300);
        QVERIFY2(score.recall() >= kRecall, qPrintable(missing.mid(0, 30).join(u'\n')));
        QVERIFY2(score.precision() >= kPrecision, qPrintable(wrong.mid(0, 30).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestGenlistsScore)
#include "tst_genlists_score.moc"
