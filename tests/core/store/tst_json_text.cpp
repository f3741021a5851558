#include "core/store/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// Rows are kept in JSON that everybody can read: what is written by hand must be what QJsonDocument writes.
class TestJsonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatQJsonDocumentWrites_data() {
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("one") << QStringList{u"朋普村"_s};
        QTest::newRow("empty ones") << QStringList{u""_s, QString(), u""_s};
        QTest::newRow("quotes and backslashes") << QStringList{u"\"新车\"村"_s, u"C:\\名单"_s};
        QTest::newRow("control characters") << QStringList{u"大寨\n二组\t\r\b\f\u0001\u001F"_s};
        QTest::newRow("rare characters") << QStringList{u"\U00020000\U0002A700"_s, u"·\u00A0"_s};
    }
    void isWhatQJsonDocumentWrites() {
        QFETCH(const QStringList, texts);
        QByteArray written = "before";
        canbao::store::appendJsonArray(written, texts);
        QCOMPARE(written, "before" + QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
