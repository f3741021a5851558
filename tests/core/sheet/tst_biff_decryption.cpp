#include "core/sheet/biff_decryption.h"

#include "core/sheet/refusals.h"
#include "tests/support/biff_builder.h"
#include "tests/support/compound_builder.h"
#include "tests/support/sheet_files.h"

#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using namespace canbao::test;

namespace {

enum class Scheme { Standard, CryptoApi40, CryptoApi128 };

constexpr char kSalt[] = "0123456789abcdef";
constexpr char kVerifier[] = "fedcba9876543210";

QByteArray rc4(const QByteArray& key, QByteArray bytes) {
    std::array<int, 256> state;
    for (int i = 0; i < 256; ++i) {
        state[size_t(i)] = i;
    }
    for (int i = 0, j = 0; i < 256; ++i) {
        j = (j + state[size_t(i)] + uchar(key[i % key.size()])) & 255;
        std::swap(state[size_t(i)], state[size_t(j)]);
    }
    int i = 0;
    int j = 0;
    for (char& byte : bytes) {
        i = (i + 1) & 255;
        j = (j + state[size_t(i)]) & 255;
        std::swap(state[size_t(i)], state[size_t(j)]);
        byte = char(uchar(byte) ^ state[size_t((state[size_t(i)] + state[size_t(j)]) & 255)]);
    }
    return bytes;
}

QByteArray md5(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}
QByteArray sha1(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

QByteArray keyOfBlock(const QString& password, Scheme scheme, quint32 block) {
    const QByteArray words(reinterpret_cast<const char*>(password.utf16()), password.size() * 2);
    if (scheme == Scheme::Standard) {
        return md5(md5((md5(words).first(5) + kSalt).repeated(16)).first(5) + u32(block));
    }
    const QByteArray hash = sha1(sha1(kSalt + words) + u32(block));
    return scheme == Scheme::CryptoApi128 ? hash.first(16) : hash.first(5) + QByteArray(11, '\0');
}

/// The body of FILEPASS.
QByteArray filePass(const QString& password, Scheme scheme) {
    const bool standard = scheme == Scheme::Standard;
    const QByteArray hash = standard ? md5(kVerifier) : sha1(kVerifier);
    const QByteArray tried = rc4(keyOfBlock(password, scheme, 0), kVerifier + hash);
    if (standard) {
        return u16(1) + u16(1) + u16(1) + kSalt + tried;
    }
    const QByteArray header = u32(4) + u32(0) + u32(0x6801) + u32(0x8004) +
                              u32(scheme == Scheme::CryptoApi128 ? 128 : 40) + u32(1) + u32(0) + u32(0) + u16(0);
    return u16(1) + u16(2) + u16(2) + u32(4) + u32(quint32(header.size())) + header + u32(16) + kSalt +
           tried.first(16) + u32(20) + tried.sliced(16);
}

/// The stream with the bodies of its records encrypted, but for BOF, FILEPASS and the places of sheets.
QByteArray encrypted(QByteArray stream, const QString& password, Scheme scheme) {
    QByteArray pads;
    for (quint32 block = 0; pads.size() < stream.size(); ++block) {
        pads += rc4(keyOfBlock(password, scheme, block), QByteArray(1024, '\0'));
    }
    for (qsizetype at = 0; at + 4 <= stream.size();) {
        const auto type = qFromLittleEndian<quint16>(stream.constData() + at);
        const auto size = qFromLittleEndian<quint16>(stream.constData() + at + 2);
        at += 4;
        const qsizetype plain = type == 0x0809 || type == 0x002F ? size : type == 0x0085 ? 4 : 0;
        for (qsizetype i = plain; i < size; ++i) {
            stream[at + i] = char(stream[at + i] ^ pads[at + i]);
        }
        at += size;
    }
    return stream;
}

} // namespace

class TestBiffDecryption : public QObject {
    Q_OBJECT

    SheetFiles m_files;

private Q_SLOTS:
    void aProtectedStructureAsksForNoPassword_data() {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("Excel 97") << Scheme::Standard;
        QTest::newRow("Excel 2002, 40 bits") << Scheme::CryptoApi40;
        QTest::newRow("Excel 2002, 128 bits") << Scheme::CryptoApi128;
    }
    void aProtectedStructureAsksForNoPassword() {
        QFETCH(const Scheme, scheme);
        BiffBuilder builder;
        builder.globalRecord(0x002F, filePass(u"VelvetSweatshop"_s, scheme))
            .sharedStrings({u"姓名"_s, u"一"_s.repeated(900)}) // over more than one block
            .sheet("list")
            .labelSst(0, 0, 0)
            .number(1, 0, 532526)
            .sheet("hidden", 1)
            .labelSst(0, 0, 0);
        const QByteArray stream = encrypted(builder.stream(), u"VelvetSweatshop"_s, scheme);
        const auto workbook = openWorkbook(m_files.write(compoundFile({{u"Workbook"_s, stream}}), u"list.xls"_s));
        QVERIFY(workbook);
        QCOMPARE(sheetNames(**workbook), (QStringList{u"list"_s, u"[hidden]"_s}));
        QCOMPARE(shown(**workbook, 0), u"1: A=s:姓名\n2: A=n:532526"_s);
        QCOMPARE(shown(**workbook, 1), u"1: A=s:姓名"_s);
    }

    void aPasswordOfItsOwnIsRefused() {
        const auto refused = [](const QByteArray& pass) {
            const auto stream = withoutKnownPassword(BiffBuilder().globalRecord(0x002F, pass).sheet("s").stream());
            return !stream && stream.error().message == refusals::encrypted().message;
        };
        QVERIFY(refused(filePass(u"secret"_s, Scheme::Standard)));
        QVERIFY(refused(filePass(u"secret"_s, Scheme::CryptoApi128)));
        QVERIFY(refused(filePass(u"VelvetSweatshop"_s, Scheme::Standard).chopped(1)));
        QVERIFY(refused(filePass(u"VelvetSweatshop"_s, Scheme::CryptoApi40).first(12)));
        QVERIFY(refused(u16(0) + u16(1) + u16(2))); // the obfuscation of Excel 95
        QVERIFY(refused(u16(1) + u16(9) + u16(9)));
        QVERIFY(refused({}));
    }

    void whatIsNotEncryptedStays() {
        const QByteArray stream = BiffBuilder().sheet("s").number(0, 0, 1).stream();
        QCOMPARE(withoutKnownPassword(stream).value(), stream);
        QCOMPARE(withoutKnownPassword("x").value(), QByteArray("x"));
    }
};

QTEST_APPLESS_MAIN(TestBiffDecryption)
#include "tst_biff_decryption.moc"
