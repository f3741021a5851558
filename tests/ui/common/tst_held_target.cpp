#include "ui/common/held_target.h"

#include "tests/ui/support/fake_dialogs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;

class TestHeldTarget : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    test::FakeDialogs m_dialogs;

    QString chosen(const QString& held) {
        QString answered = u"never"_s;
        ui::offerFreeName(m_dialogs, nullptr, held, [&](const QString& path) { answered = path; });
        return answered;
    }

private Q_SLOTS:
    void init() { m_dialogs = {}; }

    void theFreeNameIsOfferedAndTaken() {
        const QString held = m_folder.filePath(u"名册 6.1.xlsx"_s);
        for (const QString& path : {held, m_folder.filePath(u"名册 6.1 (2).xlsx"_s)}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(chosen(held), m_folder.filePath(u"名册 6.1 (3).xlsx"_s));
        QCOMPARE(m_dialogs.questions.size(), 1);
        QVERIFY(m_dialogs.questions.first().text.contains(u"名册 6.1 (3).xlsx"_s));
    }

    void whoDeclinesItWritesNothing() {
        m_dialogs.confirms = false;
        QCOMPARE(chosen(m_folder.filePath(u"a.xlsx"_s)), QString());
    }
};

QTEST_GUILESS_MAIN(TestHeldTarget)
#include "tst_held_target.moc"
