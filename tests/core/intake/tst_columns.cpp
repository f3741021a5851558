#include "tests/core/intake/intake_fixture.h"

#include "core/intake/header_aliases.h"
#include "core/intake/learned_mapping.h"
#include "resources/bundled_data.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;
using intake::Field;
using intake::HeaderAliases;
using intake::MappedBy;
using intake::Mapping;

namespace {

/// The field code that a header finds; "-" for none.
QString meaning(const QString& header, ListKind kind, const QString& group = {}) {
    const auto found = HeaderAliases::bundled().find(header, group, kind);
    return found ? intake::code(found->field) : u"-"_s;
}

} // namespace

/// The words by which columns are known, and what is remembered of corrections.
class TestColumns : public QObject {
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
            QStringList words = row.value(u"aliases"_s).split(u'|', Qt::SkipEmptyParts);
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
        row(u"统一社会信用代码"_s, u"credit_code"_s, u"credit_code"_s);
        row(u"法定代表人（负责人）"_s, u"-"_s, u"legal_person"_s);
        row(u"就业单位"_s, u"employer_name"_s, u"employer_name"_s);
        row(u"监护人姓名"_s, u"-"_s, u"-"_s);
        row(u"户主身份证号"_s, u"-"_s, u"-"_s);
        row(u"户主姓名"_s, u"household_head"_s, u"-"_s);
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

    void groupsSayWhose() {
        QCOMPARE(meaning(u"姓名"_s, ListKind::UnenrolledPersons, u"个人基本信息"_s), u"name"_s);
        QCOMPARE(meaning(u"姓名"_s, ListKind::UnenrolledPersons, u"监护人"_s), u"-"_s);
        QCOMPARE(meaning(u"身份?号"_s, ListKind::UnenrolledPersons), u"citizen_id"_s); // Big5 has no 证
        QCOMPARE(meaning(u"村委?"_s, ListKind::UnenrolledPersons), u"village"_s);
        QCOMPARE(meaning(u"??号"_s, ListKind::UnenrolledPersons), u"-"_s);
        QCOMPARE(meaning(u"身份证号"_s, ListKind::UnenrolledEmployers, u"法定代表人"_s), u"legal_person_id"_s);
        QCOMPARE(meaning(u"姓名"_s, ListKind::UnenrolledEmployers, u"法人"_s), u"legal_person"_s);
    }

    void aColumnHasOneMeaningAndAFieldOneColumn() {
        Mapping mapping;
        mapping.put(Field::Name, 1, MappedBy::Header);
        mapping.put(Field::CitizenId, 2, MappedBy::Header);
        mapping.put(Field::Name, 2, MappedBy::User);
        QCOMPARE(mapping.columnOf(Field::Name), 2);
        QVERIFY(!mapping.has(Field::CitizenId));
        QVERIFY(!mapping.fieldAt(1));
        QCOMPARE(mapping.fieldAt(2), std::optional(Field::Name));
    }

    void choicesAreTypedAsFieldEqualsColumn() {
        QCOMPARE(*intake::parseColumnChoice(u"citizen_id=C"), (std::pair<Field, int>(Field::CitizenId, 2)));
        QCOMPARE(*intake::parseColumnChoice(u" phone = - "), (std::pair<Field, int>(Field::Phone, -1)));
        for (const QString& wrong : {u""_s, u"="_s, u"citizen_id"_s, u"citizen_id="_s, u"nobody=C"_s, u"name=1"_s}) {
            const auto choice = intake::parseColumnChoice(wrong);
            QVERIFY(!choice);
            QCOMPARE(choice.error().kind, Error::Kind::User);
        }
    }

    void whatWasCorrectedIsUsedForTheNextListOfThatShape() {
        const QList<HandRow> first{textRow(u"姓名|编号甲|电话一|电话二"),
                                   {u"李一"_s, idOf(1), u"13800000001"_s, u"13900000001"_s}};
        const auto found = check(first, ListKind::UnenrolledPersons);
        QVERIFY(found);
        Mapping corrected = found->sheets().front().mapping;
        corrected.put(Field::CitizenId, 1, MappedBy::User);
        corrected.put(Field::Phone, 3, MappedBy::User);
        const QString shape = found->sheets().front().foundShape;
        const intake::LearnedMapping learned{{},
                                             intake::correctionsBetween(found->sheets().front().mapping, corrected)};
        QCOMPARE(learned.toJson(), QByteArray(R"({"columns":{"citizen_id":"B","phone":"D"}})"));

        auto request = requestFor(ListKind::UnenrolledPersons);
        QStringList asked;
        request.learned = [&](const QString& wanted) {
            asked.append(wanted);
            return wanted == shape ? intake::LearnedMapping::fromJson(learned.toJson()) : intake::LearnedMapping();
        };
        const auto next = check({HandSheet{u"七月"_s,
                                           {textRow(u"下发名单"),
                                            textRow(u"姓 名|编号甲|电话一|电话二"),
                                            {u"李二"_s, idOf(2), {}, u"13900000002"_s}}}},
                                request);
        QVERIFY(next);
        QCOMPARE(asked, QStringList{shape});
        QCOMPARE(columnsOf(*next), u"name=A citizen_id=B phone=D"_s);
        QCOMPARE(next->sheets().front().mapping.columns.value(Field::Phone).by, MappedBy::Learned);

        const auto other = check(
            {HandSheet{u"另表"_s, {textRow(u"姓名|编号乙|电话一|电话二"), {u"李二"_s, idOf(2), {}, {}}}}}, request);
        QCOMPARE(columnsOf(*other), u"name=A"_s);
    }

    void rememberedChoicesSurviveUnknownFields() {
        const auto learned = intake::LearnedMapping::fromJson(
            R"({"header_offset":-1,"columns":{"name":"B","retired":"C","phone":"","sex":7}})");
        QCOMPARE(learned.choices, (intake::ColumnChoices{{Field::Name, 1}, {Field::Phone, -1}}));
        QCOMPARE(learned.headerOffset, -1);
        QCOMPARE(intake::LearnedMapping::fromJson("not json"), intake::LearnedMapping());
    }
};

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
