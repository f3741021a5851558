#include "core/base/narrow_path.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace canbao;

/// A C library opens the file by that name, whatever the folder is called.
class TestNarrowPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensTheFile_data() {
        QTest::addColumn<QString>("folder");
        QTest::newRow("plain") << u"office"_s;
        QTest::newRow("Chinese") << u"张三的 台账"_s;
        QTest::newRow("rare, in no code page but UTF-8") << u"张𠅤䶮"_s;
    }
    void opensTheFile() {
        QFETCH(QString, folder);
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkdir(folder));
        const QString path = home.filePath(folder + u"/list.xlsx"_s);
        const QByteArray name = narrowPath(path);
        if (name.isEmpty()) {
            QSKIP("this disk keeps no short names");
        }
        std::FILE* const file = std::fopen(name.constData(), "wb");
        QVERIFY(file != nullptr);
        std::fclose(file);
        QVERIFY(QFile::exists(path));
    }
};

QTEST_APPLESS_MAIN(TestNarrowPath)
#include "tst_narrow_path.moc"
