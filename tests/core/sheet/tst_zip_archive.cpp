#include "core/sheet/zip_archive.h"

#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"
#include "tests/support/zip_builder.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using canbao::test::zipped;

namespace {

canbao::Result<std::unique_ptr<ZipArchive>> opened(const QByteArray& bytes) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    const bool open = buffer->open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return ZipArchive::open(std::move(buffer));
}

/// Changes a number in the directory at the file's end, as a lying producer does.
void patchDirectory(QByteArray& bytes, int offset, quint32 value) {
    const qsizetype entry = bytes.indexOf("PK\x01\x02");
    QVERIFY(entry >= 0);
    qToLittleEndian(value, bytes.data() + entry + offset);
}
constexpr int kUncompressedSize = 24;

} // namespace

class TestZipArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPartsWhateverTheSpelling() {
        const auto archive = opened(zipped({{"xl\\Workbook.xml", "one"}, {"/a/b.xml", "two"}}));
        QVERIFY(archive);
        QVERIFY((*archive)->contains("xl/workbook.xml"));
        QVERIFY((*archive)->contains("/XL/WORKBOOK.XML"));
        QVERIFY(!(*archive)->contains("xl/other.xml"));
        QCOMPARE((*archive)->readPart("a/b.xml", 100), "two");
        QCOMPARE((*archive)->readPart("a/b.xml", 2), "tw");
        QCOMPARE((*archive)->partSize("a/b.xml"), 3u);
        QVERIFY(!(*archive)->openPart("none"));
    }

    void refusesTooManyParts() {
        QList<canbao::test::ZipPart> parts;
        for (int i = 0; i <= limits::kMaxParts; ++i) {
            parts.append({QByteArray::number(i), {}, true});
        }
        QCOMPARE(opened(zipped(parts)).error().message, refusals::tooManyParts().message);
        parts.removeLast();
        QVERIFY(opened(zipped(parts)));
    }

    void refusesABomb() {
        // Zeros shrink 1:1030, more than any list.
        QCOMPARE(opened(zipped({{"a", QByteArray(1 << 20, '\0')}})).error().message,
                 refusals::tooLargeUnpacked().message);
        QVERIFY(opened(zipped({{"a", QByteArray(100 << 10, '\0')}})));
    }

    void refusesMoreThanTheGuardInAll() {
        QByteArray bytes = zipped({{"a", "x", true}, {"b", "y", true}});
        patchDirectory(bytes, kUncompressedSize, 0xFFFFFFF0U);
        QVERIFY(!opened(bytes));
    }

    void refusesAPartLongerThanItSays() {
        QByteArray bytes = zipped({{"a", QByteArray("0123456789").repeated(100)}});
        patchDirectory(bytes, kUncompressedSize, 10);
        const auto archive = opened(bytes);
        QVERIFY(!archive || !(*archive)->readPart("a", 1 << 20));
    }

    void refusesDamage() {
        const QByteArray good = zipped({{"a", QByteArray("姓名,身份证号\n").repeated(50)}});
        for (const int percent : {10, 50, 90, 99}) {
            const auto archive = opened(good.first(good.size() * percent / 100));
            QVERIFY(!archive);
            QCOMPARE(archive.error().message, refusals::damaged({}).message);
        }
        QByteArray flipped = good;
        flipped[40] = static_cast<char>(flipped[40] ^ 0x55);
        const auto archive = opened(flipped);
        QVERIFY(!archive || !(*archive)->readPart("a", 1 << 20));
    }
};

QTEST_APPLESS_MAIN(TestZipArchive)
#include "tst_zip_archive.moc"
