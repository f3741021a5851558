#include "core/demo/demo_data.h"
#include "core/domain/citizen_id.h"
#include "core/domain/credit_code.h"
#include "core/domain/lost_character.h"
#include "core/domain/person_name.h"

#include <QSet>
#include <QTest>

using namespace canbao;
using namespace canbao::demo;
using namespace Qt::StringLiterals;
using domain::CitizenId;
using domain::CreditCode;
using domain::ListKind;
using domain::VerdictCode;

namespace {

const DemoData& demoData() {
    static const DemoData data = [] {
        Result<DemoData> made = makeDemo({.persons = 20000, .seed = 11});
        Q_ASSERT(made);
        return *std::move(made);
    }();
    return data;
}

qsizetype columnOf(const DemoList& list, const QStringList& heads) {
    for (qsizetype i = 0; i < list.columns.size(); ++i) {
        if (heads.contains(list.columns.at(i).head)) {
            return i;
        }
    }
    return -1;
}

const QStringList kIdHeads{u"公民身份号码"_s, u"身份证号码"_s, u"证件号码"_s,
                           u"身份证件号"_s,   u"身份证号"_s,   u"社会保障号码"_s};
const QStringList kNameHeads{u"姓  名"_s, u"姓名"_s, u"学生姓名"_s, u"人员姓名"_s};
const QStringList kCodeHeads{u"统一社会信用代码"_s, u"纳税人识别号"_s};

/// A number cell as the file keeps it: what Excel shows of sixteen digits and more.
QString textOf(const sheet::CellValue& value) {
    if (const auto* number = std::get_if<double>(&value)) {
        return QString::number(*number, 'E', 14);
    }
    const auto* text = std::get_if<QString>(&value);
    return text != nullptr ? *text : QString();
}

QList<VerdictCode> verdictsOn(const RowTruth& row, const QString& field) {
    QList<VerdictCode> codes;
    for (const CellTruth& cell : row.cells) {
        if (cell.field == field) {
            codes.append(cell.code);
        }
    }
    return codes;
}

/// What the domain itself says of an id cell.
QList<VerdictCode> judgedId(const QString& text, bool named, QDate today) {
    const CitizenId::Parsed id = CitizenId::parse(text, today);
    QList<VerdictCode> codes;
    switch (id.problem) {
    case CitizenId::Problem::Missing:
        return named ? QList{VerdictCode::IdMissing} : QList<VerdictCode>{}; // then the name says no-identity
    case CitizenId::Problem::Damaged:
        return {VerdictCode::DamagedNumber};
    case CitizenId::Problem::OtherDocument:
        return {VerdictCode::OtherDocument};
    case CitizenId::Problem::BadDate:
        return {VerdictCode::BadDate};
    case CitizenId::Problem::NotAnId:
    case CitizenId::Problem::BadCheckDigit:
        return {VerdictCode::BadCheckDigit};
    case CitizenId::Problem::None:
        break;
    }
    if (id.upgradedFrom15) {
        codes.append(VerdictCode::Upgraded15);
    }
    if (!id.regionKnown) {
        codes.append(VerdictCode::RegionUnknown);
    }
    return codes;
}

} // namespace

/// The answers are written down from what was done to a row; here they are held against what the domain makes of the
/// cells that came of it.
class TestLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreTheCitysFiveAndTheDepartmentsFourteen() {
        QSet<ListKind> kinds;
        for (const DemoList& list : demoData().cityLists + demoData().departmentLists) {
            kinds.insert(list.kind);
            QVERIFY(list.truth.read > 0);
        }
        QCOMPARE(kinds.size(), 19);
        for (const DemoList& list : demoData().cityLists) {
            QVERIFY(domain::isCityList(list.kind));
        }
    }
    void countsAddUp() {
        for (const DemoList& list : demoData().cityLists + demoData().departmentLists) {
            const ListTruth& truth = list.truth;
            QCOMPARE(truth.read, truth.accepted + truth.refused + truth.duplicates);
            QVERIFY(truth.warned <= truth.accepted);
            const auto rows = std::ranges::count_if(list.rows, [](const ListRow& row) { return !row.cells.isEmpty(); });
            QCOMPARE(truth.read, int(rows));
            for (const ListRow& row : list.rows) {
                QVERIFY(row.cells.isEmpty() || row.cells.size() == list.columns.size());
            }
        }
    }
    void idsAreAsTheAnswersSay() {
        for (const DemoList& list : demoData().cityLists + demoData().departmentLists) {
            const qsizetype idColumn = columnOf(list, kIdHeads);
            const qsizetype nameColumn = columnOf(list, kNameHeads);
            if (idColumn < 0) {
                continue;
            }
            for (const ListRow& row : list.rows) {
                if (row.cells.isEmpty()) {
                    continue;
                }
                const QString text = textOf(row.cells.at(idColumn));
                const bool named = !textOf(row.cells.at(nameColumn)).isEmpty();
                QCOMPARE(verdictsOn(row.truth, u"citizen_id"_s), judgedId(text, named, demoData().town.asOf));
                if (row.truth.identifiable) {
                    QCOMPARE(CitizenId::parse(text, demoData().town.asOf).text, row.truth.subject);
                }
            }
        }
    }
    void namesAreAsTheAnswersSay() {
        for (const DemoList& list : demoData().cityLists + demoData().departmentLists) {
            const qsizetype column = columnOf(list, kNameHeads);
            if (column < 0) {
                continue;
            }
            for (const ListRow& row : list.rows) {
                if (row.cells.isEmpty()) {
                    continue;
                }
                const QString name = textOf(row.cells.at(column));
                const QList<VerdictCode> said = verdictsOn(row.truth, u"name"_s);
                if (said.isEmpty()) {
                    QVERIFY(domain::sameName(name, row.truth.name));
                } else {
                    QCOMPARE(said.size(), 1);
                    QCOMPARE(name.isEmpty(),
                             said.first() == VerdictCode::NameMissing || said.first() == VerdictCode::NoIdentity);
                    QCOMPARE(domain::hasLostCharacter(name), said.first() == VerdictCode::LostCharacter);
                    // A name that lost a character may still be the person's; every other one is another.
                    QCOMPARE(domain::sameName(name, row.truth.name), said.first() == VerdictCode::LostCharacter);
                }
            }
        }
    }
    void codesAreAsTheAnswersSay() {
        for (const DemoList& list : demoData().cityLists + demoData().departmentLists) {
            const qsizetype column = columnOf(list, kCodeHeads);
            if (column < 0) {
                continue;
            }
            for (const ListRow& row : list.rows) {
                if (row.cells.isEmpty()) {
                    continue;
                }
                const CreditCode code = CreditCode::parse(textOf(row.cells.at(column)));
                const QList<VerdictCode> said = verdictsOn(row.truth, u"credit_code"_s);
                QCOMPARE(said.contains(VerdictCode::OldRegistrationNumber),
                         code.kind == CreditCode::Kind::Registration);
                QCOMPARE(said.contains(VerdictCode::BadCreditCode), !code.checkOk);
                if (list.kind != ListKind::Projects) { // those are known by their names
                    QCOMPARE(row.truth.identifiable, code.text == row.truth.subject);
                }
            }
        }
    }
    void aNameDiffersOnlyFromOneThatCameBefore() {
        QSet<QString> before;
        int differing = 0;
        for (const DemoList& list : demoData().cityLists) {
            QSet<QString> here;
            for (const ListRow& row : list.rows) {
                if (verdictsOn(row.truth, u"name"_s).contains(VerdictCode::NameDiffers)) {
                    QVERIFY(before.contains(row.truth.subject));
                    ++differing;
                } else if (row.truth.fate == Fate::Accepted && row.truth.identifiable) {
                    here.insert(row.truth.subject);
                }
            }
            before += here;
        }
        QVERIFY(differing > 0);
    }
    void everyVerdictOfTheContractOccurs() {
        QSet<QString> found;
        for (const DemoList& list : demoData().cityLists) {
            found += QSet<QString>(list.truth.verdicts.keyBegin(), list.truth.verdicts.keyEnd());
        }
        for (const VerdictCode code :
             {VerdictCode::Upgraded15, VerdictCode::BadCheckDigit, VerdictCode::BadDate, VerdictCode::RegionUnknown,
              VerdictCode::DamagedNumber, VerdictCode::IdMissing, VerdictCode::NameMissing, VerdictCode::NoIdentity,
              VerdictCode::NameDiffers, VerdictCode::DuplicateInFile, VerdictCode::VillageUnknown,
              VerdictCode::LostCharacter, VerdictCode::OtherDocument, VerdictCode::BadCreditCode,
              VerdictCode::OldRegistrationNumber}) {
            QVERIFY2(found.contains(domain::code(code)), qPrintable(domain::code(code)));
        }
    }
    void dirtIsAShareNotAFlood() {
        for (const DemoList& list : demoData().cityLists) {
            QVERIFY(list.truth.refused * 100 <= list.truth.read);
            QVERIFY(list.truth.duplicates * 25 <= list.truth.read);
            QVERIFY(list.truth.warned * 12 <= list.truth.read);
        }
    }
    void theSamePersonMayLackTwoInsurances() {
        QSet<QString> seen;
        int twice = 0;
        for (const ListRow& row : demoData().cityLists.first().rows) {
            if (row.truth.fate == Fate::Accepted && row.truth.identifiable) {
                twice += seen.contains(row.truth.subject) ? 1 : 0;
                seen.insert(row.truth.subject);
            }
        }
        QVERIFY(twice > 10);
    }
    void suggestionsAreAboutRowsThatAreThere() {
        QHash<ListKind, const DemoList*> lists;
        for (const DemoList& list : demoData().cityLists) {
            lists.insert(list.kind, &list);
        }
        for (const DemoList& list : demoData().departmentLists) {
            lists.insert(list.kind, &list);
        }
        QSet<QString> reasons;
        for (const SuggestionTruth& suggestion : demoData().suggestions) {
            const DemoList& city = *lists.value(suggestion.list);
            const DemoList& source = *lists.value(suggestion.source);
            const RowTruth& row = city.rows.at(suggestion.sheetRow - city.firstRow).truth;
            const RowTruth& reference = source.rows.at(suggestion.sourceRow - source.firstRow).truth;
            QCOMPARE(row.subject, suggestion.subject);
            QCOMPARE(reference.subject, suggestion.subject);
            QCOMPARE(row.fate, Fate::Accepted);
            QCOMPARE(suggestion.reason.isEmpty(), suggestion.outcome == domain::Outcome::Enrolled);
            reasons.insert(suggestion.reason);
        }
        for (const QString& reason : {u"deceased"_s, u"student"_s, u"insured-other"_s, u"closed-down"_s, QString()}) {
            QVERIFY2(reasons.contains(reason), qPrintable(reason));
        }
    }
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
