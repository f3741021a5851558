#include "core/domain/lost_character.h"
#include "core/domain/masking.h"
#include "core/domain/person_name.h"
#include "core/domain/subject.h"
#include "core/domain/verdict.h"

#include <QSet>
#include <QTest>

using namespace canbao::domain;
using namespace Qt::StringLiterals;

/// Names as they are compared, what is masked, and who is the same.
class TestSubject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMiddleDotIsOne() {
        for (const QString& dot : {u"·"_s, u"•"_s, u"・"_s, u"．"_s, u"."_s, u"‧"_s, u"●"_s, u"･"_s, u"﹒"_s, u"∙"_s}) {
            QCOMPARE(matchName(u"的日"_s + dot + u"金古"_s), u"的日·金古"_s);
        }
    }

    void blanksAndWidthsFold() {
        QCOMPARE(matchName(u"李　 伟"), u"李伟"_s);
        QCOMPARE(matchName(u" 李伟\u00A0\u200B\t\n"), u"李伟"_s);
        QCOMPARE(matchName(u"Ａnna k"), u"ANNAK"_s);
        // Folded text stays as it is when it is folded again, whatever stood between its characters.
        QCOMPARE(matchName(u"s\u200B\u030C"), u"\u0160"_s);
    }

    void rareCharactersStayWhole() {
        const QString rare = u"张𠅤"_s; // outside the BMP
        QCOMPARE(matchName(rare), rare);
        QCOMPARE(matchName(u"张 𠅤").size(), 3);
        QVERIFY(!hasLostCharacter(rare));
    }

    void aDotLeftOutIsTheSameName() {
        QVERIFY(sameName(u"的日·金古", u"的日金古"));
        QVERIFY(sameName(u"的日 金古", u"的日•金古"));
        QVERIFY(!sameName(u"的日·金古", u"的日·金木"));
        QVERIFY(!sameName(u"李伟", u"李玮"));
    }

    void lostCharactersAreFound() {
        for (const QString& name : {u"张?"_s, u"张？"_s, u"张\uFFFD"_s, u"张□"_s, u"张〓"_s}) {
            QVERIFY(hasLostCharacter(name));
        }
        QVERIFY(!hasLostCharacter(u"张伟"));
    }

    void aLostCharacterMayHaveBeenAny() {
        QVERIFY(couldHaveBeen(u"张?", u"张䶮"));
        QVERIFY(couldHaveBeen(u"张?", u"张𠅤"));
        QVERIFY(couldHaveBeen(u"张??伟", u"张𠅤伟"));
        QVERIFY(couldHaveBeen(u"张伟?", u"张伟")); // the blank behind it was lost
        QVERIFY(!couldHaveBeen(u"张?伟", u"张伟"));
        QVERIFY(!couldHaveBeen(u"张?", u"李䶮"));
        QVERIFY(!couldHaveBeen(u"张?", u"张䶮伟明"));
        QVERIFY(!couldHaveBeen(u"??", u"张伟"));
        QVERIFY(!couldHaveBeen(u"张伟", u"张伟"));
        QVERIFY(sameName(u"张䶮", u"张?"));
        QVERIFY(sameName(u"马海?尔布", u"马海·尔布"));
        QVERIFY(!sameName(u"张?明", u"张伟国"));
    }

    void employerNamesFoldTheirBrackets() {
        QCOMPARE(matchEmployerName(u"弥勒市鑫源（云南）有限公司"), u"弥勒市鑫源(云南)有限公司"_s);
        QCOMPARE(matchEmployerName(u"弥勒市鑫源【云南】 有限公司"), u"弥勒市鑫源(云南)有限公司"_s);
    }

    void idsAreMasked() {
        QCOMPARE(maskedId(u"532526190001010013"), u"532526********0013"_s);
        QCOMPARE(maskedId(u"532504600000017"), u"532504*****0017"_s);
        QCOMPARE(maskedId(u"E12345678"), u"*******78"_s);
        QCOMPARE(maskedId(u"无"), u"无"_s);
        QCOMPARE(maskedId(u""), QString());
    }

    void phonesAreMasked() {
        QCOMPARE(maskedPhone(u"13812345678"), u"138****5678"_s);
        QCOMPARE(maskedPhone(u"0873-6123456"), u"0873-*****56"_s);
        QCOMPARE(maskedPhone(u"08736123456"), u"0873*****56"_s);
        QCOMPARE(maskedPhone(u"6123456"), u"*****56"_s);
    }

    void codesComeBack() {
        for (const IdStatus status : {IdStatus::Valid, IdStatus::BadCheckDigit, IdStatus::Damaged,
                                      IdStatus::OtherDocument, IdStatus::Missing}) {
            QCOMPARE(idStatusFromCode(code(status)), status);
        }
        for (const Sex sex : {Sex::Unknown, Sex::Male, Sex::Female}) {
            QCOMPARE(sexFromCode(code(sex)), sex);
        }
    }

    void aUsableIdIsTheIdentity() {
        Person one;
        one.citizenId = u"532526190001010013"_s;
        one.name = u"李伟"_s;
        Person other = one;
        other.name = u"李玮"_s;
        QCOMPARE(identityKey(one), u"id:532526190001010013"_s);
        QCOMPARE(identityKey(one), identityKey(other));
    }

    void withoutAnIdNeighboursOfOneNameStayTwo() {
        Person one;
        one.name = u"李 伟"_s;
        one.villageAsSent = u"新车村委会"_s;
        one.group = u"大寨"_s;
        Person again = one;
        again.name = u"李伟"_s;
        QCOMPARE(identityKey(one), identityKey(again));
        again.group = u"小寨"_s;
        QVERIFY(identityKey(one) != identityKey(again));
        again = one;
        again.birth = QDate(1985, 3, 1);
        QVERIFY(identityKey(one) != identityKey(again));
        again = one;
        again.idAsSent = u"5.32526E+17"_s;
        again.idStatus = IdStatus::Damaged;
        QVERIFY(identityKey(one) != identityKey(again));
    }

    void employersAreTheirCodeOrTheirName() {
        Employer coded;
        coded.creditCode = u"91532504PDY00001XJ"_s;
        QCOMPARE(identityKey(coded), u"code:91532504PDY00001XJ"_s);
        Employer named;
        named.name = u"弥勒市鑫源（云南）商贸有限公司"_s;
        Employer again;
        again.name = u"弥勒市鑫源(云南) 商贸有限公司"_s;
        QCOMPARE(identityKey(named), identityKey(again));
        QVERIFY(identityKey(named) != identityKey(coded));
    }

    void notesInANamesCellAreNotTheName_data() {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("compared");
        const auto row = [](const QString& sent, const QString& compared) {
            QTest::addRow("%s", qPrintable(sent)) << sent << compared;
        };
        row(u"张三（户主）"_s, u"张三"_s);
        row(u"李四(已故)"_s, u"李四"_s);
        row(u"王五*"_s, u"王五"_s);
        row(u"＊王五"_s, u"王五"_s);
        row(u"赵六（残疾）※"_s, u"赵六"_s);
        row(u"赵六【低保】"_s, u"赵六"_s);
        row(u"张三（小名阿毛）（大寨）"_s, u"张三"_s);
        row(u"张三(张叁)"_s, u"张三"_s);
        row(u"张三（户主"_s, u"张三"_s); // cut off
        row(u"（户主）张三"_s, u"张三"_s);
        row(u"阿依·古丽（女）"_s, u"阿依·古丽"_s);
        // Nothing that is a name would be left.
        row(u"（张三）"_s, u"(张三)"_s);
        row(u"张（三）"_s, u"张(三)"_s);
        row(u"阿依·古丽"_s, u"阿依·古丽"_s);
        row(u"张𠅤（大）"_s, u"张𠅤"_s);
    }
    void notesInANamesCellAreNotTheName() {
        QFETCH(QString, sent);
        QFETCH(QString, compared);
        QCOMPARE(matchName(sent), compared);
        QCOMPARE(matchName(compared), compared);
        QVERIFY(sameName(sent, compared));
    }

    /// 张三（大）and 张三（小）are two people of one village; brackets belong to an employer's name.
    void notesTellApartWhoHasNoNumber() {
        Person one;
        one.name = u"张三（大）"_s;
        Person other;
        other.name = u"张三（小）"_s;
        QVERIFY(identityKey(one) != identityKey(other));
        QVERIFY(matchEmployerName(u"鑫源（云南）有限公司") != matchEmployerName(u"鑫源有限公司"));
        QVERIFY(matchEmployerName(u"鑫源百货（朋普店）") != matchEmployerName(u"鑫源百货"));
    }

    void everyVerdictHasItsCodeAndItsSentence() {
        const QStringList codes{u"upgraded-15"_s,       u"bad-check-digit"_s, u"bad-date"_s,
                                u"region-unknown"_s,    u"damaged-number"_s,  u"id-missing"_s,
                                u"name-missing"_s,      u"no-identity"_s,     u"name-differs"_s,
                                u"duplicate-in-file"_s, u"village-unknown"_s, u"lost-character"_s,
                                u"other-document"_s,    u"bad-credit-code"_s, u"old-registration-number"_s,
                                u"numbers-differ"_s,    u"several-persons"_s};
        QSet<QString> sentences;
        for (const QString& text : codes) {
            const auto verdict = verdictFromCode(text);
            QVERIFY2(verdict, qPrintable(text));
            QCOMPARE(code(*verdict), text);
            sentences.insert(sentence(*verdict));
            QCOMPARE(severityOf(*verdict) == Severity::Refused, text == u"no-identity" || text == u"several-persons");
        }
        QCOMPARE(sentences.size(), codes.size());
        QVERIFY(!verdictFromCode(u"fine"));
    }
};

QTEST_APPLESS_MAIN(TestSubject)
#include "tst_subject.moc"
