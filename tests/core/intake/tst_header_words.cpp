#include "core/intake/header_aliases.h"
#include "resources/bundled_data.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;
using domain::ListKind;
using intake::Field;
using intake::HeaderAliases;

namespace {

/// The field code that a header finds; "-" for none.
QString meaning(const QString& header, ListKind kind, const QString& group = {}) {
    const auto found = HeaderAliases::bundled().find(header, group, kind);
    return found ? intake::code(found->field) : u"-"_s;
}

} // namespace

/// The words by which columns are known.
class TestHeaderWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsCodeAndItsWords() {
        for (const Field field : intake::allFields()) {
            QCOMPARE(intake::fieldFromCode(intake::code(field)), std::optional(field));
            QVERIFY(!intake::label(field, ListKind::UnenrolledPersons).isEmpty());
        }
        QVERIFY(!intake::fieldFromCode(u"nothing"));
        QCOMPARE(intake::label(Field::Address, ListKind::UnenrolledPersons), u"户籍地址"_s);
        QCOMPARE(intake::label(Field::Address, ListKind::DustEmployers), u"经营地址"_s);
        QCOMPARE(intake::label(Field::EmployerName, ListKind::Projects), u"工程项目名称"_s);
    }

    /// resources/intake/fields.csv: nobody's words stand twice for one audience.
    void noWordMeansTwoFields() {
        QHash<QString, QString> meanings;
        const QList<DataRow> rows = bundledTable(u"intake/fields.csv"_s);
        for (const DataRow& row : rows) {
            QStringList words = row.value(u"aliases"_s).replace(u'>', u'|').split(u'|', Qt::SkipEmptyParts);
            words.prepend(row.value(u"label"_s));
            for (const QString& word : words) {
                const QString key = row.value(u"for"_s) + u'/' + HeaderAliases::normalised(word);
                QVERIFY2(!HeaderAliases::normalised(word).isEmpty(), qPrintable(word));
                const QString earlier = meanings.value(key, row.value(u"field"_s));
                QVERIFY2(earlier == row.value(u"field"_s), qPrintable(key + u" is "_s + earlier));
                meanings.insert(key, earlier);
            }
        }
    }

    void headersAreReadAsOfficesWriteThem_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("persons");
        QTest::addColumn<QString>("employers");
        const auto row = [](const QString& header, const QString& persons, const QString& employers) {
            QTest::addRow("%s", qPrintable(header)) << header << persons << employers;
        };
        row(u"姓  名"_s, u"name"_s, u"legal_person"_s);
        row(u"*姓名"_s, u"name"_s, u"legal_person"_s);
        row(u"姓\n名"_s, u"name"_s, u"legal_person"_s);
        row(u"2、姓名"_s, u"name"_s, u"legal_person"_s);
        row(u"姓名："_s, u"name"_s, u"legal_person"_s);
        row(u"公民身份号码"_s, u"citizen_id"_s, u"legal_person_id"_s);
        row(u"身份证号码（18位）"_s, u"citizen_id"_s, u"legal_person_id"_s);
        row(u"参保人员身份证号码"_s, u"citizen_id"_s, u"legal_person_id"_s);
        row(u"乡镇（街道）"_s, u"town"_s, u"town"_s);
        row(u"村(居)委会"_s, u"village"_s, u"village"_s);
        row(u"所属村（社区）"_s, u"village"_s, u"village"_s);
        row(u"户籍所在地详细地址"_s, u"address"_s, u"address"_s);
        row(u"现居住地"_s, u"residence"_s, u"-"_s);
        row(u"行政村名称"_s, u"village"_s, u"village"_s);
        row(u"户籍村"_s, u"village"_s, u"village"_s);
        row(u"村（社区）、组"_s, u"village"_s, u"village"_s);
        row(u"单位（村委会）"_s, u"village"_s, u"village"_s);
        row(u"被核实人"_s, u"name"_s, u"verified_by"_s);
        row(u"被调查人姓名"_s, u"name"_s, u"legal_person"_s);
        row(u"户籍信息"_s, u"address"_s, u"-"_s);
        row(u"单位名称/姓名"_s, u"name"_s, u"employer_name"_s);
        row(u"参保地（村）"_s, u"village"_s, u"village"_s);
        row(u"户籍地(乡镇)"_s, u"town"_s, u"-"_s);
        row(u"身份证号（监护人）"_s, u"-"_s, u"legal_person_id"_s);
        row(u"姓名(家属)"_s, u"-"_s, u"legal_person"_s);
        row(u"姓名（死者）"_s, u"name"_s, u"legal_person"_s);
        row(u"联系电话（本人或家属）"_s, u"phone"_s, u"phone"_s);
        row(u"身份证号（干部填写）"_s, u"citizen_id"_s, u"legal_person_id"_s);
        row(u"AAC147"_s, u"citizen_id"_s, u"-"_s);
        row(u"AAC010"_s, u"address"_s, u"-"_s);
        row(u"家庭住址（详细）"_s, u"address"_s, u"-"_s);
        row(u"统一社会信用代码"_s, u"credit_code"_s, u"credit_code"_s);
        row(u"法定代表人（负责人）"_s, u"-"_s, u"legal_person"_s);
        row(u"就业单位"_s, u"employer_name"_s, u"employer_name"_s);
        row(u"监护人姓名"_s, u"-"_s, u"-"_s);
        row(u"户主身份证号"_s, u"-"_s, u"-"_s);
        row(u"户主姓名"_s, u"household_head"_s, u"-"_s);
        row(u"身份证号及住址"_s, u"citizen_id"_s, u"-"_s);
        row(u"【姓名】"_s, u"name"_s, u"legal_person"_s);
        row(u"现用名"_s, u"name"_s, u"-"_s);
        row(u"电话№"_s, u"phone"_s, u"phone"_s);
        row(u"电话/Tel"_s, u"phone"_s, u"phone"_s);
        row(u"厂长（负责人）"_s, u"-"_s, u"legal_person"_s);
        row(u"理事长"_s, u"-"_s, u"legal_person"_s);
        row(u"法人手机"_s, u"-"_s, u"phone"_s);
        row(u"专管员电话"_s, u"-"_s, u"-"_s);
        row(u"村委会编码"_s, u"division_code"_s, u"division_code"_s);
        row(u"务工地址"_s, u"-"_s, u"address"_s);
        row(u"学校地址"_s, u"-"_s, u"address"_s);
        row(u"弥勒市16周岁以上未参加基本养老保险人员名册"_s, u"-"_s, u"-"_s);
        row(u""_s, u"-"_s, u"-"_s);
    }
    void headersAreReadAsOfficesWriteThem() {
        QFETCH(QString, header);
        QFETCH(QString, persons);
        QFETCH(QString, employers);
        QCOMPARE(meaning(header, ListKind::UnenrolledPersons), persons);
        QCOMPARE(meaning(header, ListKind::UnenrolledEmployers), employers);
    }

    void termsAreBoundedInManyWords() {
        QCOMPARE(meaning(u"刑期自"_s, ListKind::Sentenced), u"sentence_from"_s);
        QCOMPARE(meaning(u"刑期至"_s, ListKind::Sentenced), u"sentence_to"_s);
        QCOMPARE(meaning(u"计划完工时间"_s, ListKind::Projects), u"ends_on"_s);
    }

    void whatEndsReliefIsNoPayment() {
        QCOMPARE(meaning(u"停保时间"_s, ListKind::MinimumLiving), u"-"_s);
        QCOMPARE(meaning(u"停保时间"_s, ListKind::ExtremePoverty), u"-"_s);
        QCOMPARE(meaning(u"停保时间"_s, ListKind::LapsedPayers), u"last_paid_on"_s);
    }

    void groupsSayWhose() {
        QCOMPARE(meaning(u"姓名"_s, ListKind::UnenrolledPersons, u"个人基本信息"_s), u"name"_s);
        QCOMPARE(meaning(u"姓名"_s, ListKind::UnenrolledPersons, u"监护人"_s), u"-"_s);
        QCOMPARE(meaning(u"身份?号"_s, ListKind::UnenrolledPersons), u"citizen_id"_s); // Big5 has no 证
        QCOMPARE(meaning(u"村委?"_s, ListKind::UnenrolledPersons), u"village"_s);
        QCOMPARE(meaning(u"??号"_s, ListKind::UnenrolledPersons), u"-"_s);
        QCOMPARE(meaning(u"身份证号"_s, ListKind::UnenrolledEmployers, u"法定代表人"_s), u"legal_person_id"_s);
        QCOMPARE(meaning(u"姓名"_s, ListKind::UnenrolledEmployers, u"法人"_s), u"legal_person"_s);
        QCOMPARE(meaning(u"姓名"_s, ListKind::UnenrolledEmployers, u"法定代表人信息"_s), u"legal_person"_s);
        QCOMPARE(meaning(u"手机"_s, ListKind::UnenrolledEmployers, u"法定代表人情况"_s), u"phone"_s);
        QCOMPARE(meaning(u"名称"_s, ListKind::EmployedUnenrolled, u"单位基本信息"_s), u"employer_name"_s);
    }

    void somebodyElsesColumnIsNotTheSubjects_data() {
        QTest::addColumn<QString>("header");
        for (const auto& header : {u"家属姓名"_s, u"家长身份证号"_s, u"申报人身份证号码"_s, u"领款人"_s,
                                   u"代领人姓名"_s, u"开户人证件号码"_s, u"班主任身份证号"_s, u"村民小组长姓名"_s,
                                   u"联络员姓名"_s, u"责任人电话"_s, u"挂钩干部姓名"_s, u"包村干部身份证号"_s,
                                   u"学生父亲姓名"_s, u"死者家属联系电话"_s, u"网格员电话"_s, u"审核人姓名"_s}) {
            QTest::addRow("%s", qPrintable(header)) << header;
        }
    }
    void somebodyElsesColumnIsNotTheSubjects() {
        QFETCH(QString, header);
        QCOMPARE(meaning(header, ListKind::UnenrolledPersons), u"-"_s);
        QCOMPARE(meaning(header, ListKind::Deaths), u"-"_s);
    }

    void aHeaderForTheSubjectIsSurerThanOneThatNobodyKnows() {
        const auto match = [](const QString& header) {
            return HeaderAliases::bundled().find(header, {}, ListKind::Deaths)->match;
        };
        using intake::HeaderMatch;
        QCOMPARE(match(u"死亡人身份证号码"_s), HeaderMatch::OwnSuffix);
        QCOMPARE(match(u"帮扶对象姓名"_s), HeaderMatch::OwnSuffix);
        QCOMPARE(match(u"在校学生姓名"_s), HeaderMatch::OwnSuffix);
        QCOMPARE(match(u"某某姓名"_s), HeaderMatch::Suffix);
        QCOMPARE(match(u"新车村委会死亡人员"_s), HeaderMatch::Suffix); // a title
        QVERIFY(HeaderMatch::OwnSuffix > HeaderMatch::Suffix);
        QCOMPARE(match(u"姓名（户主）"_s), HeaderMatch::WithoutBrackets);
        QCOMPARE(match(u"户主/本人姓名"_s), HeaderMatch::OwnSuffix);
    }
};

QTEST_APPLESS_MAIN(TestHeaderWords)
#include "tst_header_words.moc"
