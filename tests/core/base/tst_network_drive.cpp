#include "core/base/network_drive.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;

class TestNetworkDrive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thisComputersDiskIsNone() {
        const QTemporaryDir folder;
        QVERIFY(!isOnNetworkDrive(folder.filePath(u"账.canbao"_s)));
        QVERIFY(!isOnNetworkDrive(u"账.canbao"_s));
    }

#ifdef Q_OS_WIN
    void aShareIsOne() {
        QVERIFY(isOnNetworkDrive(u"//server/共享/账.canbao"_s));
        QVERIFY(isOnNetworkDrive(u"\\\\server\\共享\\账.canbao"_s));
        QVERIFY(isOnNetworkDrive(u"\\\\?\\UNC\\server\\共享\\账.canbao"_s));
        QVERIFY(!isOnNetworkDrive(u"\\\\?\\C:\\账.canbao"_s));
    }
#endif
};

QTEST_APPLESS_MAIN(TestNetworkDrive)
#include "tst_network_drive.moc"
