#include "core/base/replacement_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using canbao::ReplacementFile;

namespace {

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReplacementFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesThePlaceOfTheOldFile() {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"报表.xlsx"_s);
        write(target, "old");
        {
            ReplacementFile file(target);
            QVERIFY(file.checkTarget());
            write(file.path(), "new");
            QCOMPARE(content(target), "old");
            QVERIFY(file.commit());
        }
        QCOMPARE(content(target), "new");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"报表.xlsx"_s});
    }

    void leavesNothingBehindWithoutCommit() {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"a.xlsx"_s);
        write(target, "old");
        {
            const ReplacementFile file(target);
            QVERIFY(file.checkTarget());
            write(file.path(), "half");
        }
        QCOMPARE(content(target), "old");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.xlsx"_s});
    }

    void theTemporaryNameSaysNothing() {
        const ReplacementFile file(u"/tmp/张三 532526.xlsx"_s);
        QVERIFY(!file.path().contains(u"张三"_s));
        QVERIFY(!file.path().contains(u"532526"_s));
    }

    void aMissingFolderIsSaid() {
        const QTemporaryDir folder;
        const ReplacementFile file(folder.filePath(u"no/such/a.xlsx"_s));
        const auto checked = file.checkTarget();
        QVERIFY(!checked);
        QVERIFY(checked.error().message.contains("does not exist"_L1));
    }

    void aFolderOfThatNameIsSaid() {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"a.xlsx"_s));
        QVERIFY(!ReplacementFile(folder.filePath(u"a.xlsx"_s)).checkTarget());
    }

    void noRoomIsSaid() {
        const QTemporaryDir folder;
        const auto checked = ReplacementFile(folder.filePath(u"a.xlsx"_s)).checkTarget(qint64(1) << 60);
        QVERIFY(!checked);
        QVERIFY(checked.error().message.contains("room on the disk"_L1));
    }

#ifdef Q_OS_UNIX
    void aFolderWithoutPermissionIsSaid() {
        if (::geteuid() == 0) {
            QSKIP("root may write everywhere");
        }
        const QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto checked = ReplacementFile(folder.filePath(u"a.xlsx"_s)).checkTarget();
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!checked);
        QVERIFY(checked.error().message.contains("could not be written"_L1));
    }
#endif
};

QTEST_APPLESS_MAIN(TestReplacementFile)
#include "tst_replacement_file.moc"
