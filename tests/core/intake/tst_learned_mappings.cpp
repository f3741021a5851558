#include "core/intake/import_undo.h"
#include "core/intake/mapping_lessons.h"
#include "core/services/check_ledger.h"
#include "tests/core/intake/import_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::intake;
using canbao::test::HandRow;
using canbao::test::LedgerFixture;
using domain::ListKind;

namespace {

constexpr ListKind kKind = ListKind::UnenrolledPersons;

/// A list whose columns nobody could guess: names under 甲, numbers under 乙, two phones.
QList<HandRow> oddList(const LedgerFixture& fixture, int number, int titles = 1) {
    const domain::Person person = fixture.person(number);
    QList<HandRow> rows;
    for (int i = 0; i < titles; ++i) {
        rows.append(HandRow{u"下发名单"_s});
    }
    rows.append(test::textRow(u"姓名|身份证号码|电话一|电话二"));
    rows.append(HandRow{person.name, person.citizenId, u"13800000001"_s, u"13900000002"_s});
    return rows;
}

struct Asked {
    ColumnChoices columns;
    std::optional<int> headerRow;
    QString sender;
};

Result<CheckedList> understood(const LedgerFixture& fixture, const QList<HandRow>& rows, const Asked& asked = {}) {
    CheckRequest request;
    request.kind = kKind;
    CANBAO_TRY_ASSIGN(request.office, officeOf(fixture.ledger()));
    request.today = fixture.session().clock.today();
    request.columns = asked.columns;
    request.headerRow = asked.headerRow;
    request.learned = learnedFrom(fixture.ledger(), kKind, asked.sender);
    test::HandWorkbook workbook({test::HandSheet{u"名单"_s, rows}});
    return checkList(workbook, request);
}

Result<ImportOutcome> import(const LedgerFixture& fixture, const QList<HandRow>& rows, const QByteArray& file,
                             const Asked& asked = {}) {
    CANBAO_TRY_ASSIGN(const CheckedList list, understood(fixture, rows, asked));
    ImportOptions options = test::optionsOf(file);
    options.sender = asked.sender;
    return commitImport(fixture.session(), list, options);
}

int phoneColumn(const Result<CheckedList>& list) {
    return list->sheets().front().mapping.columnOf(Field::Phone);
}

} // namespace

/// What a user corrected once is not asked again.
class TestLearnedMappings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionIsRememberedAtCommit() {
        LedgerFixture fixture;
        const Asked corrected{{{Field::Phone, 3}}, {}, {}};
        const auto trial = understood(fixture, oddList(fixture, 1), corrected);
        CANBAO_VERIFY_OK(trial);
        QVERIFY(trial->corrected());
        QVERIFY(!understood(fixture, oddList(fixture, 2))->sheets().front().learned); // looking teaches nothing

        const auto taught = import(fixture, oddList(fixture, 1), "first", corrected);
        CANBAO_VERIFY_OK(taught);
        const auto next = understood(fixture, oddList(fixture, 2, 3));
        CANBAO_VERIFY_OK(next);
        QVERIFY(next->sheets().front().learned);
        QVERIFY(!next->corrected());
        QCOMPARE(phoneColumn(next), 3);
        QCOMPARE(next->sheets().front().mapping.columns.value(Field::Phone).by, MappedBy::Learned);
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());

        CANBAO_VERIFY_OK(import(fixture, oddList(fixture, 2), "second")); // uses it, teaches nothing
        CANBAO_VERIFY_OK(undoImport(fixture.session(), taught->batch));
        QVERIFY(!understood(fixture, oddList(fixture, 3))->sheets().front().learned);
    }

    void theHeaderRowIsRememberedWhereverTheTableBegins() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        const auto list = [&](int titles) {
            QList<HandRow> rows(titles, HandRow{u"下发名单"_s});
            rows.append(test::textRow(u"姓名|身份证号码|户籍地址|联系电话"));
            rows.append(test::textRow(u"必填|18位|据实|手机"));
            rows.append(HandRow{person.name, person.citizenId, u"大寨"_s, u"13800000001"_s});
            return rows;
        };
        CANBAO_VERIFY_OK(import(fixture, list(1), "first", {{{Field::Name, 0}, {Field::CitizenId, 1}}, 3, {}}));
        const auto next = understood(fixture, list(4));
        CANBAO_VERIFY_OK(next);
        const CheckedSheet& sheet = next->sheets().front();
        QVERIFY(sheet.learned);
        QCOMPARE(sheet.grid.rowNumber(sheet.layout.lastHeader) + 1, 6);
        QCOMPARE(next->counts().read, 1);
    }

    void aLaterCorrectionReplacesTheEarlierAndComesBackOff() {
        LedgerFixture fixture;
        const auto first = import(fixture, oddList(fixture, 1), "first", {{{Field::Phone, 3}}, {}, {}});
        const auto second = import(fixture, oddList(fixture, 2), "second", {{{Field::Phone, -1}}, {}, {}});
        CANBAO_VERIFY_OK(second);
        QCOMPARE(phoneColumn(understood(fixture, oddList(fixture, 3))), -1);
        QVERIFY(!undoImport(fixture.session(), first->batch)); // the second lesson stands on the first
        CANBAO_VERIFY_OK(undoImport(fixture.session(), second->batch));
        QCOMPARE(phoneColumn(understood(fixture, oddList(fixture, 3))), 3);
        CANBAO_VERIFY_OK(undoImport(fixture.session(), first->batch));
        QVERIFY(!understood(fixture, oddList(fixture, 3))->sheets().front().learned);
    }

    void eachSenderHasItsOwn() {
        LedgerFixture fixture;
        CANBAO_VERIFY_OK(import(fixture, oddList(fixture, 1), "first", {{{Field::Phone, 3}}, {}, u"市人社局"_s}));
        QVERIFY(!understood(fixture, oddList(fixture, 2))->sheets().front().learned);
        QVERIFY(!understood(fixture, oddList(fixture, 2), {{}, {}, u"教体局"_s})->sheets().front().learned);
        QCOMPARE(phoneColumn(understood(fixture, oddList(fixture, 2), {{}, {}, u"市人社局"_s})), 3);
    }
};

QTEST_GUILESS_MAIN(TestLearnedMappings)
#include "tst_learned_mappings.moc"
