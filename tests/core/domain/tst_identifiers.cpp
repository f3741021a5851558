#include "core/domain/citizen_id.h"
#include "core/domain/credit_code.h"
#include "core/domain/damaged_id.h"

#include <QFile>
#include <QTest>

using namespace canbao::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 6, 1);

/// What the program says of a citizen id, in one word.
QString judged(const CitizenId::Parsed& parsed) {
    switch (parsed.problem) {
    case CitizenId::Problem::None:
        return parsed.upgradedFrom15 ? u"upgraded-15"_s
               : parsed.guessedX     ? u"guessed-x"_s
               : !parsed.regionKnown ? u"region-unknown"_s
                                     : u"valid"_s;
    case CitizenId::Problem::Missing:
        return u"missing"_s;
    case CitizenId::Problem::Damaged:
        return u"damaged"_s;
    case CitizenId::Problem::OtherDocument:
        return u"other-document"_s;
    case CitizenId::Problem::NotAnId:
        return u"not-an-id"_s;
    case CitizenId::Problem::BadDate:
        return u"bad-date"_s;
    case CitizenId::Problem::BadCheckDigit:
        return u"bad-check-digit"_s;
    }
    return {};
}

QString judged(const CreditCode& code) {
    return code.kind == CreditCode::Kind::None ? u"not-a-code"_s : code.checkOk ? u"valid"_s : u"bad-check-digit"_s;
}

} // namespace

class TestIdentifiers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatASpreadsheetLeavesOfANumber() {
        QCOMPARE(reliableDigits(u"532526198501010000"), u"532526198501010"_s);
        QCOMPARE(reliableDigits(u"5.32526E+17"), u"53252"_s); // the last one may be rounded
        QCOMPARE(reliableDigits(u"5.32526198501011E+17"), u"53252619850101"_s);
        QCOMPARE(reliableDigits(u"532526********0013"), QString());
        QCOMPARE(reliableDigits(u"无"), QString());
    }

    /// tests/data/identifiers/vectors.csv: published specimens and numbers that belong to nobody.
    void vectors_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QFile file(QStringLiteral(CANBAO_TEST_DATA "/identifiers/vectors.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.takeFirst(), u"kind,value,expected,source"_s);
        QVERIFY(lines.size() >= 66);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QStringList cells = lines.at(i).split(u',');
            QCOMPARE(cells.size(), 4);
            QTest::addRow("line %d", int(i) + 2) << cells.at(0) << cells.at(1) << cells.at(2);
        }
    }
    void vectors() {
        QFETCH(QString, kind);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        if (kind == u"citizen-id") {
            QCOMPARE(judged(CitizenId::parse(value, kToday)), expected);
            return;
        }
        const CreditCode code = CreditCode::parse(value);
        QCOMPARE(judged(code), expected);
        if (expected != u"not-a-code") {
            QCOMPARE(code.kind, kind == u"uscc"       ? CreditCode::Kind::Unified
                                : kind == u"org-code" ? CreditCode::Kind::Organisation
                                                      : CreditCode::Kind::Registration);
        }
    }

    void whatWasTypedComesOutInOneForm_data() {
        QTest::addColumn<QString>("typed");
        QTest::addRow("lower x") << u"53252619010103002x"_s;
        QTest::addRow("roman ten") << u"53252619010103002Ⅹ"_s;
        QTest::addRow("multiplication sign") << u"53252619010103002×"_s;
        QTest::addRow("full width") << u"５３２５２６１９０１０１０３００２Ｘ"_s;
        QTest::addRow("apostrophe") << u"'53252619010103002X"_s;
        QTest::addRow("curly quote") << u"‘53252619010103002X’"_s;
        QTest::addRow("full-width quotes") << u"＇53252619010103002X＂"_s;
        QTest::addRow("back-tick") << u"`53252619010103002X"_s;
        QTest::addRow("spaces") << u" 532526 19010103\u3000002X\u00A0"_s;
        QTest::addRow("zero width") << u"532526\u200B19010103002X\uFEFF\n\t"_s;
        QTest::addRow("blanks that GBK does not hold") << u"?53252619010103002X??"_s;
        QTest::addRow("hyphens") << u"532526-19010103-002X"_s;
    }
    void whatWasTypedComesOutInOneForm() {
        QFETCH(QString, typed);
        const auto parsed = CitizenId::parse(typed, kToday);
        QVERIFY(parsed.valid());
        QCOMPARE(parsed.text, u"53252619010103002X"_s);
    }

    void birthAndSexComeFromTheId() {
        const auto man = CitizenId::parse(u"532526190001010013"_s, kToday);
        QCOMPARE(man.birth, QDate(1900, 1, 1));
        QVERIFY(man.male);
        QVERIFY(!CitizenId::parse(u"53252619010103002X"_s, kToday).male);
    }

    void fifteenDigitsAreWrittenOutTo18() {
        const auto parsed = CitizenId::parse(u"610104620927690"_s, kToday);
        QCOMPARE(parsed.text, u"610104196209276908"_s);
        QCOMPARE(parsed.birth, QDate(1962, 9, 27));
        // Where the date does not hold nothing is made up.
        QCOMPARE(CitizenId::parse(u"610104620932690"_s, kToday).text, u"610104620932690"_s);
    }

    void whatSaysThatThereIsNoIdIsMissing() {
        for (const QString& typed : {u""_s, u"  "_s, u"无"_s, u"不 详"_s, u"/"_s, u"0"_s, u"—"_s, u"-"_s, u"暂无"_s}) {
            QCOMPARE(CitizenId::parse(typed, kToday).problem, CitizenId::Problem::Missing);
        }
    }

    void lostDigitsAreDamageAndNeverRepaired() {
        for (const QString& typed :
             {u"5.32526E+17"_s, u"5.32526e+17"_s, u"5E17"_s, u"532526190001010000"_s, u"532526********0013"_s,
              u"5325261900010100*"_s.chopped(2) + u"**"_s, u"532526190001010000.0"_s}) {
            const auto parsed = CitizenId::parse(typed, kToday);
            QCOMPARE(parsed.problem, CitizenId::Problem::Damaged);
        }
    }

    void anIdThatEnds000AndChecksMayBeCut() {
        // 100 numbers of one day: those that a spreadsheet has cut and that check all the same.
        int checking = 0;
        for (int day = 1; day <= 28; ++day) {
            const QString first17 = u"532526190301"_s + QString::number(day).rightJustified(2, u'0') + u"100"_s;
            const QString cut = first17.first(15) + u"000"_s;
            if (CitizenId::checkCharacter(cut.first(17)) == u'0') {
                ++checking;
                const auto parsed = CitizenId::parse(cut, kToday);
                QVERIFY(parsed.valid());
                QVERIFY(parsed.mayBeCut());
            } else {
                QCOMPARE(CitizenId::parse(cut, kToday).problem, CitizenId::Problem::Damaged);
            }
        }
        QVERIFY(checking > 0);
        QVERIFY(!CitizenId::parse(u"532526190001010013"_s, kToday).mayBeCut());
    }

    void punctuationAroundANumberIsNobodysMeaning() {
        const QString id = u"532526190102030013"_s;
        QCOMPARE(CitizenId::cleaned(u"（"_s + id + u"）"_s), id);
        QCOMPARE(CitizenId::cleaned(id + u"。"_s), id);
        QCOMPARE(CitizenId::cleaned(id + u"；"_s), id);
        QCOMPARE(CitizenId::cleaned(id + u"."_s), id);
        QCOMPARE(judged(CitizenId::parse(u"532526190102030000.0"_s, kToday)), u"damaged"_s);
        QCOMPARE(judged(CitizenId::parse(u"5325261901****"_s, kToday)), u"damaged"_s);
    }

    void theOneNumberAmongWordsIsFound_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("found");
        const QString first17 = u"53252619010203001"_s;
        const QString id = first17 + CitizenId::checkCharacter(first17);
        const QString wrong = first17 + (id.back() == u'0' ? u'1' : u'0');
        QTest::addRow("remark") << id + u"（已更正）"_s << true;
        QTest::addRow("label") << u"身份证："_s + id << true;
        QTest::addRow("star") << id + u'*' << true;
        QTest::addRow("second line") << id + u"\n补办中"_s << true;
        QTest::addRow("school number") << u'G' + id << true;
        QTest::addRow("beside a phone") << id + u"，电话13800000001"_s << true;
        QTest::addRow("grouped") << id.first(6) + u' ' + id.mid(6, 8) + u' ' + id.last(4) + u"新"_s << true;
        QTest::addRow("wrong check digit") << wrong + u"（已更正）"_s << false;
        QTest::addRow("two numbers") << id + u"、"_s + wrong << false;
        QTest::addRow("19 digits") << id + u"1新"_s << false;
        QTest::addRow("card") << id + u"41"_s << false;
        QTest::addRow("no number") << u"补办中"_s << false;
    }
    void theOneNumberAmongWordsIsFound() {
        QFETCH(QString, cell);
        QFETCH(bool, found);
        const auto parsed = CitizenId::findIn(cell, kToday);
        QCOMPARE(parsed.valid(), found);
        QVERIFY(!found || parsed.text.startsWith(u"53252619010203001"_s));
    }

    void otherDocumentsAreTold() {
        for (const QString& typed : {u"E12345678"_s, u"EA1234567"_s, u"H1234567801"_s, u"usa530019800001"_s,
                                     u"南字第12345678号"_s, u"（南）字第123号"_s}) {
            QCOMPARE(CitizenId::parse(typed, kToday).problem, CitizenId::Problem::OtherDocument);
        }
    }

    void wrongLengthsAreNoIds() {
        for (const QString& typed :
             {u"53252619010103002"_s, u"5325261901010300211"_s, u"5325261901O103002X"_s, u"13987654321"_s}) {
            QCOMPARE(CitizenId::parse(typed, kToday).problem, CitizenId::Problem::NotAnId);
        }
    }

    /// 弥勒县 532526 to 2012, 弥勒市 532504 from 2013; elsewhere in 红河州 every county is known, outside it the
    /// province.
    void regionsAreDated() {
        const auto known = [](const QString& first17) {
            return CitizenId::parse(first17 + CitizenId::checkCharacter(first17), kToday).regionKnown;
        };
        QVERIFY(known(u"53252619850101001"_s));
        QVERIFY(known(u"53252620121231001"_s));
        QVERIFY(!known(u"53252620130601001"_s));
        QVERIFY(known(u"53250420130601001"_s));
        QVERIFY(known(u"53250419850101001"_s)); // numbers are given anew, too
        QVERIFY(!known(u"53259919850101001"_s));
        QVERIFY(known(u"53012619850101001"_s)); // of 昆明 only the province is known
        QVERIFY(!known(u"50010119900101001"_s));
        QVERIFY(known(u"50010119990101001"_s));
        QVERIFY(!known(u"81000119850101001"_s));
        QVERIFY(!known(u"00000019850101001"_s));
        // Before 2013 the new code could be nobody's.
        const QString early = u"53250419850101001"_s;
        QVERIFY(!CitizenId::parse(early + CitizenId::checkCharacter(early), QDate(2012, 12, 31)).regionKnown);
    }

    void aBirthInTheFutureIsNoDate() {
        const QString first17 = u"53250420260602001"_s;
        const QString id = first17 + CitizenId::checkCharacter(first17);
        QCOMPARE(CitizenId::parse(id, kToday).problem, CitizenId::Problem::BadDate);
        QVERIFY(CitizenId::parse(id, kToday.addDays(1)).valid());
    }

    void checkCharactersWantTheirLength() {
        QVERIFY(CitizenId::checkCharacter(u"5325261900010100").isNull());
        QVERIFY(CitizenId::checkCharacter(u"5325261900010100A").isNull());
        QVERIFY(CreditCode::checkCharacter(u"9153250").isNull());
        QVERIFY(CreditCode::checkCharacter(u"91532504PDY00001I").isNull());
        QVERIFY(CreditCode::organisationCheckCharacter(u"5946723").isNull());
        QVERIFY(CreditCode::registrationCheckDigit(u"5325046000000A").isNull());
        QCOMPARE(CreditCode::organisationCheckCharacter(u"59467239"), QChar(u'9'));
        QCOMPARE(CreditCode::organisationCheckCharacter(u"71526726"), QChar(u'X'));
    }

    void creditCodesAreCleaned() {
        QCOMPARE(CreditCode::parse(u" ９1532504pdy0\u200B0001xj\t").text, u"91532504PDY00001XJ"_s);
        QVERIFY(CreditCode::parse(u"'91532504PDY00001XJ").checkOk);
    }
};

QTEST_APPLESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
