#include "tests/core/intake/intake_fixture.h"

#include "core/intake/header_aliases.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;

namespace {

/// The field code that a header finds; "-" for none.
QString meaning(const QString& header, ListKind kind) {
    const auto found = intake::HeaderAliases::bundled().find(header, {}, kind);
    return found ? intake::code(found->field) : u"-"_s;
}

} // namespace

/// Whose a column is, and headers in Latin letters.
class TestColumnOwner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 担保人 and whoever else has a part of his own beside 姓名;务工人员 and the like are what lists are about.
    void somebodyInAPartOfHisOwnIsNotTheSubject_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("own");
        for (const auto& word : {u"承租人身份证号"_s, u"送养人身份证号码"_s, u"介绍者身份证"_s, u"雇主身份证号"_s,
                                 u"房东身份证号"_s, u"签订人证件号码"_s, u"代买者公民身份号码"_s}) {
            QTest::addRow("%s", qPrintable(word)) << word << false;
        }
        for (const auto& word :
             {u"务工人员身份证号"_s, u"外出务工者身份证号"_s, u"退役军人身份证号"_s, u"断缴人身份证号"_s,
              u"老年人身份证号"_s, u"参保人身份证号"_s, u"新生儿身份证号"_s, u"脱贫户成员身份证号"_s}) {
            QTest::addRow("%s", qPrintable(word)) << word << true;
        }
    }
    void somebodyInAPartOfHisOwnIsNotTheSubject() {
        QFETCH(QString, header);
        QFETCH(bool, own);
        const auto columnsUnder = [](const QString& headers) {
            QList<HandRow> rows{textRow(headers)};
            for (int i = 0; i < 6; ++i) {
                rows.append({u"李"_s + QChar(u'一' + i), idOf(i + 1), u"新车村"_s});
            }
            return columnsOf(*check(rows, ListKind::UnenrolledPersons));
        };
        QCOMPARE(columnsUnder(u"姓名|"_s + header + u"|村"_s),
                 own ? u"name=A citizen_id=B village=C"_s : u"name=A village=C"_s);
        // Where the name is theirs, too, the list is about them.
        const QString who = header.left(header.indexOf(header.contains(u"证件"_s)   ? u"证件"_s
                                                       : header.contains(u"公民"_s) ? u"公民"_s
                                                                                    : u"身份证"_s));
        QCOMPARE(columnsUnder(who + u"姓名|"_s + header + u"|村"_s), u"name=A citizen_id=B village=C"_s);
    }

    void theTelephoneOfSomebodyElseIsNotThePersons() {
        const auto list = check({textRow(u"姓名|身份证号|担保人|担保人身份证号|担保人电话"),
                                 {u"李伟"_s, {}, u"王某"_s, idOf(1), u"13800000001"_s}},
                                ListKind::UnenrolledPersons);
        QCOMPARE(columnsOf(*list), u"name=A citizen_id=B"_s);
    }

    void headersInLatinLetters_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString& header, const QString& field) {
            QTest::addRow("%s", qPrintable(header)) << header << field;
        };
        row(u"NAME"_s, u"name"_s);
        row(u"Full Name"_s, u"name"_s);
        row(u"PERSON_NAME"_s, u"name"_s);
        row(u"xingming"_s, u"name"_s);
        row(u"ID NO."_s, u"citizen_id"_s);
        row(u"Id_Card"_s, u"citizen_id"_s);
        row(u"sfzh"_s, u"citizen_id"_s);
        row(u"LXDH"_s, u"phone"_s);
        row(u"Tel"_s, u"phone"_s);
        row(u"XB"_s, u"sex"_s);
        row(u"CSRQ"_s, u"birth"_s);
        row(u"JTZZ"_s, u"address"_s);
        row(u"NO."_s, u"serial"_s);
        row(u"CUSTNAME"_s, u"name"_s);
        row(u"XBDM"_s, u"-"_s); // a code of another program
        row(u"GXB"_s, u"-"_s);
    }
    void headersInLatinLetters() {
        QFETCH(QString, header);
        QFETCH(QString, field);
        QCOMPARE(meaning(header, ListKind::UnenrolledPersons), field);
    }
};

QTEST_APPLESS_MAIN(TestColumnOwner)
#include "tst_column_owner.moc"
