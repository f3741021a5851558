#include "core/rules/eligibility.h"
#include "core/rules/grounds.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::rules;
using domain::Insurance;

namespace {

using Case = QHash<QString, QString>;

QList<Case> workedCases() {
    QFile file(QStringLiteral(CANBAO_TEST_DATA "/rules/cases.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("tests/data/rules/cases.csv is not there");
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList heads = lines.first().split(u',');
    QList<Case> cases;
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        Case row;
        for (qsizetype column = 0; column < heads.size(); ++column) {
            row.insert(heads.at(column), cells.value(column));
        }
        cases.append(row);
    }
    return cases;
}

/// "", "yes" or "no".
Fact<bool> yesOrNo(const QString& word, const QString& from) {
    return word.isEmpty() ? Fact<bool>{} : Fact<bool>{word == "yes"_L1, from};
}

Holding holdingFrom(const QString& text) {
    const QStringList parts = text.split(u':');
    Holding holding;
    holding.insurance = domain::insuranceFromCode(parts.first()).value_or(Insurance::Unspecified);
    holding.elsewhere = parts.last() == "elsewhere"_L1;
    holding.standing = parts.last() == "lapsed"_L1      ? Holding::Standing::Lapsed
                       : parts.last() == "receiving"_L1 ? Holding::Standing::Receiving
                                                        : Holding::Standing::Paying;
    holding.from = u"参保名单"_s;
    return holding;
}

PersonFacts factsFrom(const Case& row) {
    PersonFacts person;
    person.birth = QDate::fromString(row[u"birth"_s], Qt::ISODate);
    person.sex = domain::sexFromCode(row[u"sex"_s]);
    if (!row[u"registration"_s].isEmpty()) {
        person.registration = {row[u"registration"_s] == "here"_L1 ? Registration::Here : Registration::Elsewhere,
                               u"户籍人口名单"_s};
    }
    person.residencePermit = yesOrNo(row[u"permit"_s], u"居住证"_s);
    person.student = yesOrNo(row[u"student"_s], u"在校生名单"_s);
    person.work = {workFromCode(row[u"work"_s]), u"名单"_s};
    person.employerKind = employerKindFromCode(row[u"employer_kind"_s]);
    person.employer = u"某单位"_s;
    for (const QString& text : row[u"holdings"_s].split(u'|', Qt::SkipEmptyParts)) {
        person.holdings.append(holdingFrom(text));
    }
    for (const QString& text : row[u"groups"_s].split(u'|', Qt::SkipEmptyParts)) {
        person.groups.append(*domain::specialGroupFromCode(text));
    }
    if (row[u"extra"_s] == "deceased"_L1) {
        person.deceased = {true, u"死亡名单"_s};
    } else if (row[u"extra"_s] == "emigrated"_L1) {
        person.emigrated = {true, u"核实结果"_s};
    } else if (row[u"extra"_s] == "pension-unsaid"_L1) {
        person.pensionUnsaid = u"养老参保名单"_s;
    }
    return person;
}

} // namespace

class TestEligibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workedCases_data() {
        QTest::addColumn<Case>("row");
        const QList<Case> cases = ::workedCases();
        QVERIFY(cases.size() >= 60);
        for (const Case& row : cases) {
            QVERIFY2(!row[u"source"_s].isEmpty(), qPrintable(row[u"case"_s]));
            QTest::newRow(qPrintable(row[u"case"_s])) << row;
        }
    }
    void workedCases() {
        QFETCH(const Case, row);
        const QDate on = QDate::fromString(row[u"on"_s], Qt::ISODate);
        QVERIFY(on.isValid());
        const QList<Eligibility> answers = eligibilityOf(factsFrom(row), on, PolicyTables::bundled());
        QCOMPARE(answers.size(), 6);
        for (const Eligibility& answer : answers) {
            const QString which = domain::code(answer.insurance) + u": "_s + answer.because;
            QVERIFY2(code(answer.answer) == row[domain::code(answer.insurance)],
                     qPrintable(which + u" ("_s + code(answer.answer) + u", "_s + answer.ground + u')'));
            QVERIFY2(!answer.because.isEmpty() && !answer.because.contains(u'{'), qPrintable(which));
            QVERIFY2(!answer.source.isEmpty(), qPrintable(which));
            QCOMPARE(answer.question.isEmpty(), answer.answer != Answer::Ask);
        }
    }

    void whatIsInferredSaysSo() {
        PersonFacts person;
        person.birth = QDate(1991, 1, 1);
        person.work = {Work::Imprisoned, u"刑事处罚名单"_s};
        const auto answers = eligibilityOf(person, QDate(2026, 6, 12), PolicyTables::bundled());
        QCOMPARE(answers.first().trust, domain::Trust::Inferred);
        QVERIFY(answers.first().because.contains(u"刑事处罚名单"));
    }

    void thePolicyRowIsPartOfTheSource() {
        PersonFacts person;
        person.birth = QDate(2016, 1, 1);
        const auto answers = eligibilityOf(person, QDate(2026, 6, 12), PolicyTables::bundled());
        QVERIFY(answers.at(1).source.contains(u"国发〔2014〕8号"));
        QVERIFY(answers.at(1).because.contains(u"未满16周岁"));
    }

    /// The office says that 居民养老 begins at 18 here: the answers follow.
    void aCorrectedAgeChangesTheAnswer() {
        domain::PolicyCorrection correction;
        correction.row.key = {u"figures"_s, {}, u"resident-pension-entry"_s, QDate(2026, 1, 1)};
        correction.row.values = {u"18"_s};
        correction.row.trust = domain::Trust::Corrected;
        correction.row.source = u"某文件"_s;
        PersonFacts person;
        person.birth = QDate(2009, 1, 1);
        person.registration = {Registration::Here, u"户籍"_s};
        person.student = {false, u"名单"_s};
        person.work = {Work::None, u"名单"_s};
        const PolicyTables tables = PolicyTables::bundled();
        QCOMPARE(eligibilityOf(person, QDate(2026, 6, 12), tables).at(1).answer, Answer::Must);
        const auto corrected = eligibilityOf(person, QDate(2026, 6, 12), tables.corrected({correction})).at(1);
        QCOMPARE(corrected.answer, Answer::No);
        QVERIFY(corrected.source.contains(u"某文件"));
    }

    /// Every ground's places are filled by somebody, and whoever asks says what.
    void groundsAreWhole() {
        for (const QString& code : groundCodes()) {
            const Ground& ground = groundOf(code);
            QVERIFY2(!ground.because.isEmpty(), qPrintable(code));
            QCOMPARE(ground.question.isEmpty(), ground.answer != Answer::Ask);
        }
    }
};

QTEST_GUILESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
