#include "core/services/tag_groups.h"

#include "core/services/check_ledger.h"
#include "core/store/queries/entry_queue.h"
#include "core/store/queries/group_tags.h"
#include "tests/core/intake/import_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using canbao::test::HandRow;
using canbao::test::LedgerFixture;
using domain::ListKind;
using domain::SpecialGroup;
using store::SubjectId;

namespace {

SubjectId subjectOf(const LedgerFixture& fixture, EntryId entry) {
    const auto file = store::subjectFile(fixture.ledger(), entry).value();
    return file.person() != nullptr ? SubjectId{file.person()->id, {}} : SubjectId{{}, file.employer()->id};
}

QList<store::GroupTag> tagsOf(const LedgerFixture& fixture, EntryId entry) {
    const auto file = store::subjectFile(fixture.ledger(), entry).value();
    return store::groupTags(fixture.ledger(), file).value();
}

qint64 inQueue(const LedgerFixture& fixture, SpecialGroup group, QDate on = QDate(2026, 6, 12)) {
    return store::entryCount(fixture.ledger(), {.group = group, .groupOn = on}).value();
}

services::TagRequest landless(const QList<SubjectId>& subjects) {
    return {subjects, SpecialGroup::LandlessFarmer, QDate(2026, 5, 1), {}, u"征地补偿协议"_s};
}

const HandRow kReliefHead = test::textRow(u"姓名|身份证号|救助类别|救助起始日期");
const HandRow kDisabledHead = test::textRow(u"姓名|身份证号|残疾人证号|残疾类别|残疾等级");

HandRow relieved(const domain::Person& person) {
    return {person.name, person.citizenId, u"农村低保"_s, u"2024-03-01"_s};
}

HandRow disabled(const domain::Person& person, const QString& card, const QString& level) {
    return {person.name, person.citizenId, person.citizenId + card, u"肢体"_s, level};
}

} // namespace

/// Special groups: from the departments' lists by themselves, and by hand as events.
class TestTagGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListsSayWhoBelongs() {
        LedgerFixture fixture;
        const EntryId one = fixture.issue(fixture.person(1));
        const EntryId two = fixture.issue(fixture.person(2));
        CANBAO_VERIFY_OK(test::import(fixture, ListKind::MinimumLiving, {kReliefHead, relieved(fixture.person(1))},
                                      test::optionsOf("relief")));
        const auto tags = tagsOf(fixture, one);
        QCOMPARE(tags.size(), 1);
        QCOMPARE(tags.first().group, SpecialGroup::MinimumLiving);
        QCOMPARE(tags.first().list, ListKind::MinimumLiving);
        QCOMPARE(tags.first().since, u"2024-03-01"_s);
        QCOMPARE(tags.first().row, 2);
        QVERIFY(tagsOf(fixture, two).isEmpty());
        QCOMPARE(inQueue(fixture, SpecialGroup::MinimumLiving), 1);
        QCOMPARE(store::entryKeys(fixture.ledger(), {.group = SpecialGroup::MinimumLiving}).value(),
                 QList<EntryId>{one});

        // Taken off by a later full list, he belongs to it no more.
        CANBAO_VERIFY_OK(test::import(fixture, ListKind::MinimumLiving, {kReliefHead, relieved(fixture.person(2))},
                                      test::optionsOf("later", true)));
        QVERIFY(tagsOf(fixture, one).isEmpty());
        QCOMPARE(inQueue(fixture, SpecialGroup::MinimumLiving), 1);
    }

    /// The queue (in SQL) and the subject's page (in C++) agree on who is severely disabled.
    void severeIsLevelOneOrTwo() {
        LedgerFixture fixture;
        const QList<std::pair<QString, QString>> rows{
            {u"42"_s, u"二级"_s}, {u"43"_s, u"三级"_s}, {u"41"_s, u""_s}, {u"44"_s, u""_s}, {u"41"_s, u"1"_s}};
        QList<HandRow> list{kDisabledHead};
        QList<EntryId> entries;
        for (int i = 0; i < rows.size(); ++i) {
            entries.append(fixture.issue(fixture.person(i + 1)));
            list.append(disabled(fixture.person(i + 1), rows.at(i).first, rows.at(i).second));
        }
        CANBAO_VERIFY_OK(test::import(fixture, ListKind::Disabled, list, test::optionsOf("disabled")));
        QList<EntryId> severe;
        for (const EntryId entry : entries) {
            if (!tagsOf(fixture, entry).isEmpty()) {
                severe.append(entry);
            }
        }
        QCOMPARE(severe, (QList<EntryId>{entries.at(0), entries.at(2), entries.at(4)}));
        auto queue = store::entryKeys(fixture.ledger(), {.group = SpecialGroup::SevereDisability}).value();
        std::ranges::sort(queue, {}, &EntryId::value);
        QCOMPARE(queue, severe);
        QCOMPARE(store::groupCounts(fixture.ledger(), QDate(2026, 6, 12)).value().value(SpecialGroup::SevereDisability),
                 3);
    }

    void byHandWithSourceAndDays() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        const auto tagged = services::tagGroup(fixture.session(), landless({subjectOf(fixture, entry)}));
        CANBAO_VERIFY_OK(tagged);
        QCOMPARE(tagged->changed, 1);
        const auto tags = tagsOf(fixture, entry);
        QCOMPARE(tags.size(), 1);
        QVERIFY(!tags.first().list);
        QCOMPARE(tags.first().source, u"征地补偿协议"_s);
        QCOMPARE(tags.first().by, u"张三"_s);
        QCOMPARE(tags.first().seq, tagged->seq);
        QCOMPARE(inQueue(fixture, SpecialGroup::LandlessFarmer), 1);
        QCOMPARE(inQueue(fixture, SpecialGroup::LandlessFarmer, QDate(2026, 4, 30)), 0);

        // The same again changes nothing and leaves no event.
        const auto again = services::tagGroup(fixture.session(), landless({subjectOf(fixture, entry)}));
        QCOMPARE(again->changed, 0);

        services::TagRequest ended = landless({subjectOf(fixture, entry)});
        ended.until = QDate(2026, 6, 1);
        CANBAO_VERIFY_OK(services::tagGroup(fixture.session(), ended));
        QCOMPARE(inQueue(fixture, SpecialGroup::LandlessFarmer), 0);
        QCOMPARE(inQueue(fixture, SpecialGroup::LandlessFarmer, QDate(2026, 6, 1)), 1);

        // The subject's history shows it.
        const auto file = store::subjectFile(fixture.ledger(), entry).value();
        QCOMPARE(file.history.last().event.kind, store::EventKind::GroupTagged);
        const auto checked = services::checkLedger(fixture.ledger(), {});
        QVERIFY(checked && checked->ok());
    }

    void manyAtOnceAndTakenBackAtOnce() {
        LedgerFixture fixture;
        QList<SubjectId> subjects;
        for (int i = 1; i <= 5; ++i) {
            subjects.append(subjectOf(fixture, fixture.issue(fixture.person(i))));
        }
        CANBAO_VERIFY_OK(services::tagGroup(fixture.session(), landless({subjects.first()})));
        services::TagRequest request = landless(subjects);
        request.source = u"村委会证明"_s;
        const auto tagged = services::tagGroup(fixture.session(), request);
        CANBAO_VERIFY_OK(tagged);
        QCOMPARE(tagged->changed, 5);
        QCOMPARE(inQueue(fixture, SpecialGroup::LandlessFarmer), 5);

        const auto undone = services::undoTagging(fixture.session(), tagged->seq);
        CANBAO_VERIFY_OK(undone);
        QCOMPARE(undone->changed, 5);
        QCOMPARE(inQueue(fixture, SpecialGroup::LandlessFarmer), 1); // as it was before
        const auto tag = store::handTag(fixture.ledger().database(), subjects.first(), SpecialGroup::LandlessFarmer);
        QCOMPARE(tag.value()->source, u"征地补偿协议"_s);

        const auto twice = services::undoTagging(fixture.session(), tagged->seq);
        QVERIFY(!twice && twice.error().kind == Error::Kind::User);
        // Taking back can itself be taken back.
        CANBAO_VERIFY_OK(services::undoTagging(fixture.session(), undone->seq));
        QCOMPARE(inQueue(fixture, SpecialGroup::LandlessFarmer), 5);
    }

    void laterChangesStandInTheWay() {
        LedgerFixture fixture;
        const SubjectId subject = subjectOf(fixture, fixture.issue(fixture.person(1)));
        const auto first = services::tagGroup(fixture.session(), landless({subject}));
        CANBAO_VERIFY_OK(services::untagGroup(fixture.session(), {subject}, SpecialGroup::LandlessFarmer));
        QCOMPARE(inQueue(fixture, SpecialGroup::LandlessFarmer), 0);
        const auto refused = services::undoTagging(fixture.session(), first->seq);
        QVERIFY(!refused && refused.error().kind == Error::Kind::User);
    }

    void employers() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.employer(1));
        services::TagRequest request{{subjectOf(fixture, entry)}, SpecialGroup::DustEmployer, {}, {}, u"卫健通知"_s};
        CANBAO_VERIFY_OK(services::tagGroup(fixture.session(), request));
        QCOMPARE(inQueue(fixture, SpecialGroup::DustEmployer), 1);
        QCOMPARE(tagsOf(fixture, entry).first().since, u"2026-06-12"_s);
    }

    void refusedInWords_data() {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 5; ++what) {
            QTest::addRow("%d", what) << what;
        }
    }
    void refusedInWords() {
        QFETCH(const int, what);
        LedgerFixture fixture;
        const SubjectId person = subjectOf(fixture, fixture.issue(fixture.person(1)));
        services::TagRequest request = landless({person});
        switch (what) {
        case 0:
            request.source = u"  "_s;
            break;
        case 1:
            request.until = QDate(2026, 4, 1);
            break;
        case 2:
            request.since = QDate(2026, 6, 13);
            break;
        case 3:
            request.group = SpecialGroup::DustEmployer;
            break;
        default:
            request.subjects = {person, SubjectId{PersonId{999}, {}}};
        }
        const auto refused = services::tagGroup(fixture.session(), request);
        QVERIFY(!refused && refused.error().kind == Error::Kind::User && !refused.error().message.isEmpty());
        QCOMPARE(inQueue(fixture, SpecialGroup::LandlessFarmer), 0);
    }
};

QTEST_GUILESS_MAIN(TestTagGroups)
#include "tst_tag_groups.moc"
