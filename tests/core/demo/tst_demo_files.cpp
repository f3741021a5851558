#include "core/demo/demo_data.h"
#include "core/demo/truth_files.h"
#include "core/sheet/workbook.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::demo;
using namespace Qt::StringLiterals;

namespace {

DemoData made(quint64 seed) {
    Result<DemoData> data = makeDemo({.persons = 600, .seed = seed});
    Q_ASSERT(data);
    return *std::move(data);
}

QHash<QString, QByteArray> contentsOf(const QString& folder) {
    QHash<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            contents.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
        }
    }
    return contents;
}

/// The rows of a written list as Excel's row numbers and cells' texts.
QMap<int, QStringList> rowsOf(const QString& path) {
    QMap<int, QStringList> rows;
    auto book = sheet::openWorkbook(path);
    if (!book) {
        return rows;
    }
    const Result<> read = (*book)->read(0, {.row = [&rows](sheet::Row&& row) {
                                            QStringList texts;
                                            for (const sheet::Cell& cell : row.cells) {
                                                texts.append(cell.text);
                                            }
                                            rows.insert(row.index + 1, texts);
                                            return true;
                                        }});
    return read ? rows : QMap<int, QStringList>();
}

} // namespace

class TestDemoFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameFiles() {
        QTemporaryDir one;
        QTemporaryDir same;
        QTemporaryDir other;
        QVERIFY(writeDemo(made(5), one.path()));
        QVERIFY(writeDemo(made(5), same.path()));
        QVERIFY(writeDemo(made(6), other.path()));
        const auto contents = contentsOf(one.path());
        QCOMPARE(contents.size(), 5 + 14 + 4);
        const auto again = contentsOf(same.path());
        for (auto it = contents.begin(); it != contents.end(); ++it) {
            QVERIFY2(again.value(it.key()) == it.value(), qPrintable(it.key()));
        }
        QVERIFY(contents != contentsOf(other.path()));
    }
    void listsStandWhereTheAnswersSay() {
        QTemporaryDir folder;
        const DemoData data = made(5);
        QVERIFY(writeDemo(data, folder.path()));
        for (const DemoList& list : data.cityLists + data.departmentLists) {
            const QMap<int, QStringList> rows = rowsOf(folder.filePath(list.file));
            QVERIFY2(!rows.isEmpty(), qPrintable(list.file));
            QCOMPARE(rows.value(1), QStringList{list.title});
            QVERIFY(rows.value(list.headerFirstRow).first() == u"序号");
            int number = 0;
            for (const ListRow& row : list.rows) {
                if (!row.cells.isEmpty()) {
                    QCOMPARE(rows.value(row.truth.sheetRow).first(), QString::number(++number));
                }
            }
            QCOMPARE(number, list.truth.read);
            if (list.formal) {
                QVERIFY(rows.value(2).first().startsWith(u"填报单位"));
                QCOMPARE(rows.value(list.lastRow + 1), (QStringList{u"合计"_s, QString::number(number)}));
                QVERIFY(rows.value(list.lastRow + 3).first().startsWith(u"填表人"));
            } else {
                QCOMPARE(rows.lastKey(), list.lastRow);
            }
        }
    }
    void theSummarySaysWhatTheListsHold() {
        QTemporaryDir folder;
        const DemoData data = made(5);
        QVERIFY(writeDemo(data, folder.path()));
        QFile file(folder.filePath(u"truth/truth.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject summary = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(summary, truthSummary(data));
        QCOMPARE(summary[u"persons"_s].toInt(), 600);
        const QJsonArray lists = summary[u"lists"_s].toArray();
        QCOMPARE(lists.size(), 19);
        for (const QJsonValue& value : lists) {
            QVERIFY(QFile::exists(folder.filePath(value[u"file"_s].toString())));
            const QJsonValue rows = value[u"rows"_s];
            QCOMPARE(rows[u"read"_s].toInt(),
                     rows[u"accepted"_s].toInt() + rows[u"refused"_s].toInt() + rows[u"duplicates"_s].toInt());
        }
    }
    void stoppingIsSaid() {
        QTemporaryDir folder;
        std::stop_source source;
        source.request_stop();
        const Result<> written = writeDemo(made(5), folder.path(), {.stop = source.get_token()});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
    }
    void aFolderThatCannotBeMadeIsSaid() {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Result<> written = writeDemo(made(5), folder.filePath(u"file/demo"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::User);
    }
};

QTEST_GUILESS_MAIN(TestDemoFiles)
#include "tst_demo_files.moc"
