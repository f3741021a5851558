#include "ui/common/held_target.h"

#include "tests/ui/support/fake_dialogs.h"
#include "ui/common/native_dialogs.h"

#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
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

#ifdef Q_OS_WIN
    void itIsNoticedWhenTheFileIsChosen() {
        // Qt, like Excel, does not let others delete what it has open.
        QFile holder(m_folder.filePath(u"月报𠅤.xlsx"_s));
        QVERIFY(holder.open(QIODevice::ReadWrite));
        QString answered = u"never"_s;
        ui::NativeDialogs dialogs;
        QWidget window;
        dialogs.saveFile(&window, {u"Export"_s, holder.fileName(), {u"Excel (*.xlsx)"_s}},
                         [&](const QString& path) { answered = path; });
        QDialog* const chooser = window.findChild<QFileDialog*>();
        QVERIFY(chooser != nullptr);
        chooser->done(QDialog::Accepted); // Windows' own question about replacing it has been answered with yes
        QCOMPARE(answered, u"never"_s);
        auto* const box = window.findChild<QMessageBox*>();
        QVERIFY(box != nullptr && box->text().contains(u"月报𠅤 (2).xlsx"_s));
        box->defaultButton()->click();
        QCOMPARE(answered, m_folder.filePath(u"月报𠅤 (2).xlsx"_s));
    }
#endif
};

QTEST_MAIN(TestHeldTarget)
#include "tst_held_target.moc"
