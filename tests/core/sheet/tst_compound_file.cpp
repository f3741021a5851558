#include "core/sheet/compound_file.h"

#include "core/sheet/refusals.h"
#include "tests/support/compound_builder.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using canbao::test::compoundFile;

namespace {

canbao::Result<std::unique_ptr<CompoundFile>> opened(const QByteArray& bytes) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    const bool open = buffer->open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return CompoundFile::open(std::move(buffer));
}

QByteArray pattern(qsizetype size) {
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = static_cast<char>(i * 31 + i / 512);
    }
    return bytes;
}

const qsizetype kTableSectorPlace = 76;

} // namespace

class TestCompoundFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSmallAndLargeStreams() {
        for (const qsizetype size : {0, 1, 63, 64, 65, 4095, 4096, 4097, 512 * 200 + 3}) {
            const auto file = opened(compoundFile({{u"First"_s, pattern(100)}, {u"Workbook"_s, pattern(size)}}));
            QVERIFY(file);
            QVERIFY((*file)->contains(u"WORKBOOK"_s));
            QVERIFY(!(*file)->contains(u"Book"_s));
            QVERIFY(!(*file)->contains(u"Root Entry"_s));
            QCOMPARE((*file)->read(u"Workbook"_s), pattern(size));
            QCOMPARE((*file)->read(u"First"_s), pattern(100));
        }
    }

    void aMissingStreamIsRefused() { QVERIFY(!(*opened(compoundFile({})))->read(u"Workbook"_s)); }

    void truncatedFilesAreRefused() {
        const QByteArray good = compoundFile({{u"Workbook"_s, pattern(20'000)}});
        for (const qsizetype size : {8, 100, 512, 600, 5'000, 20'000}) {
            const auto file = opened(good.first(size));
            QVERIFY2(!file || !(*file)->read(u"Workbook"_s), qPrintable(QString::number(size)));
        }
    }

    void chainsInACircleAreRefused() {
        QByteArray bytes = compoundFile({{u"Workbook"_s, pattern(20'000)}});
        const auto table = qFromLittleEndian<quint32>(bytes.constData() + kTableSectorPlace);
        // The stream's third sector leads back to its first.
        qToLittleEndian<quint32>(0, bytes.data() + (qsizetype(table) + 1) * 512 + 2 * 4);
        const auto file = opened(bytes);
        QVERIFY(file);
        // The stream says its length, so that a circle gives at most that.
        const auto content = (*file)->read(u"Workbook"_s);
        QVERIFY(!content || content->size() <= 20'000);
    }

    void aTableInACircleIsRefused() {
        QByteArray bytes = compoundFile({{u"Workbook"_s, pattern(20'000)}});
        qToLittleEndian<quint32>(0, bytes.data() + 68); // a chain of tables that begins in the stream's own bytes
        QVERIFY(!opened(bytes) || !(*opened(bytes))->read(u"Other"_s));
    }

    void siblingsInACircleEnd() {
        QByteArray bytes = compoundFile({{u"A"_s, pattern(10)}, {u"B"_s, pattern(10)}});
        const qsizetype second = bytes.indexOf(QByteArray("B\0", 2));
        qToLittleEndian<quint32>(1, bytes.data() + second + 72); // B's right sibling is A again
        const auto file = opened(bytes);
        QVERIFY(file);
        QCOMPARE((*file)->read(u"B"_s), pattern(10));
    }

    void everyDamagedByteIsSurvived() {
        const QByteArray good = compoundFile({{u"Workbook"_s, pattern(5'000)}, {u"Small"_s, pattern(100)}});
        for (qsizetype at = 0; at < good.size(); at += at < 512 ? 1 : 7) {
            for (const char value : {'\0', '\x7F', '\xFF'}) {
                QByteArray bytes = good;
                bytes[at] = value;
                if (const auto file = opened(bytes)) {
                    (void)(*file)->read(u"Workbook"_s);
                    (void)(*file)->read(u"Small"_s);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCompoundFile)
#include "tst_compound_file.moc"
