#include "core/sheet/cells_json.h"

#include "tests/support/sheet_files.h"
#include "tests/support/xlsx_builder.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using canbao::test::XlsxBuilder;

class TestCellsJson : public QObject {
    Q_OBJECT

    canbao::test::SheetFiles m_files;

    QByteArray json(const XlsxBuilder& builder) {
        const auto workbook = openWorkbook(m_files.write(builder.bytes()));
        QBuffer out;
        const bool open = out.open(QIODevice::WriteOnly);
        Q_ASSERT(open);
        const auto written = writeCellsJson(**workbook, out);
        Q_ASSERT(written);
        return out.data();
    }

private Q_SLOTS:
    void everyType() {
        QCOMPARE(
            json(XlsxBuilder("<row r='2'><c t='str'><v>张三</v></c><c><v>0.1</v></c><c s='0'><v>44348.5</v></c>"
                             "<c t='b'><v>0</v></c><c t='e'><v>#REF!</v></c></row>")
                     .cellFormats({"22"})
                     .sheet("二", {}, "hidden")),
            QByteArray(
                "{\"sheets\":[{\"name\":\"名单\",\"cells\":[[1,0,\"s\",\"张三\"],[1,1,\"n\",0.1],"
                "[1,2,\"d\",44348.5],[1,3,\"b\",false],[1,4,\"e\",\"#REF!\"]]},{\"name\":\"二\",\"cells\":[]}]}\n"));
    }

    void everyCharacter() {
        const QString text = u"\" \\ / \n \t \x01 \x7f 䶮 𠅤 <&>"_s;
        const QByteArray xml = "\" \\ / \n \t _x0001_ \x7f 䶮 𠅤 &lt;&amp;&gt;";
        const QByteArray document = json(XlsxBuilder("<row><c t='str'><v>" + xml + "</v></c></row>"));
        const QJsonObject object = QJsonDocument::fromJson(document).object();
        QCOMPARE(object["sheets"_L1][0]["cells"_L1][0][3].toString(), text);
    }

    void aFullDiskIsAnError() {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            QSKIP("no /dev/full here");
        }
        const auto workbook = openWorkbook(m_files.write(XlsxBuilder("<row><c><v>1</v></c></row>").bytes()));
        QVERIFY(!writeCellsJson(**workbook, full));
    }
};

QTEST_APPLESS_MAIN(TestCellsJson)
#include "tst_cells_json.moc"
