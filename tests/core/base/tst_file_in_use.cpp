#include "core/base/file_in_use.h"
#include "core/base/replacement_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;

class TestFileInUse : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString made(const QString& name) const {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

private Q_SLOTS:
    void whatNobodyHoldsIsFree() {
        QVERIFY(!isHeldByAnotherProgram(made(u"月报𠅤.xlsx"_s)));
        QVERIFY(!isHeldByAnotherProgram(m_folder.filePath(u"missing.xlsx"_s)));
    }

    void freeNamesAreCounted() {
        const QString path = made(u"名册.2026.xlsx"_s);
        QCOMPARE(freeNameBeside(path), m_folder.filePath(u"名册.2026 (2).xlsx"_s));
        made(u"名册.2026 (2).xlsx"_s);
        QCOMPARE(freeNameBeside(path), m_folder.filePath(u"名册.2026 (3).xlsx"_s));
        QCOMPARE(freeNameBeside(m_folder.filePath(u"名册"_s)), m_folder.filePath(u"名册 (2)"_s));
    }

#ifdef Q_OS_WIN
    void whatIsOpenCannotBeReplacedAndStaysAsItWas() {
        const QString path = made(u"open.xlsx"_s);
        QFile holder(path); // Qt, like Excel, does not let others delete what it has open
        QVERIFY(holder.open(QIODevice::ReadOnly));
        QVERIFY(isHeldByAnotherProgram(path));
        ReplacementFile replacement(path);
        QVERIFY(replacement.checkTarget());
        const auto committed = replacement.commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().kind, Error::Kind::User);
        holder.close();
        QVERIFY(!isHeldByAnotherProgram(path));
        QVERIFY(replacement.commit());
    }
#endif
};

QTEST_APPLESS_MAIN(TestFileInUse)
#include "tst_file_in_use.moc"
