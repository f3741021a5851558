#include "tests/ui/support/window_fixture.h"
#include "ui/common/table_view.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/start_page.h"
#include "ui/workbench/result_form.h"
#include "ui/workbench/subject_pane.h"

#include <QAbstractSpinBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

/// Somebody writes pinyin, and has not chosen the characters yet.
const QString kComposed = QStringLiteral("zhang'san 1");
const QString kChosen = QStringLiteral("张䶮𠅤");

void compose(QWidget* field) {
    QInputMethodEvent composing(kComposed, {});
    QCoreApplication::sendEvent(field, &composing);
}

void choose(QWidget* field) {
    QInputMethodEvent chosen;
    chosen.setCommitString(kChosen);
    QCoreApplication::sendEvent(field, &chosen);
}

QString textOf(const QWidget* field) {
    const auto* const line = qobject_cast<const QLineEdit*>(field);
    return line != nullptr ? line->text() : qobject_cast<const QPlainTextEdit*>(field)->toPlainText();
}

/// Where words are written; numbers and dates have boxes of their own, a PIN is never composed.
QList<QWidget*> wordFields(const QWidget* top) {
    QList<QWidget*> fields;
    for (auto* const line : top->findChildren<QLineEdit*>()) {
        if (qobject_cast<const QAbstractSpinBox*>(line->parentWidget()) == nullptr && !line->isReadOnly() &&
            line->echoMode() == QLineEdit::Normal) {
            fields.append(line);
        }
    }
    for (auto* const edit : top->findChildren<QPlainTextEdit*>()) {
        if (!edit->isReadOnly()) {
            fields.append(edit);
        }
    }
    return fields;
}

void checkFields(const QWidget* top) {
    for (QWidget* const field : wordFields(top)) {
        QVERIFY2(field->testAttribute(Qt::WA_InputMethodEnabled), qPrintable(field->accessibleName()));
        const QString before = textOf(field);
        compose(field);
        QVERIFY2(textOf(field) == before, qPrintable(field->accessibleName()));
        QTest::qWait(20);
        choose(field);
        QVERIFY2(textOf(field).contains(kChosen), qPrintable(field->accessibleName()));
    }
}

} // namespace

class TestInputAndClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldTakesWhatAnInputMethodChooses() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        fixture.ledger().issue(fixture.ledger().employer(1));
        QVERIFY(wordFields(fixture.window().startPage()).size() >= 2);
        checkFields(fixture.window().startPage());
        QVERIFY(fixture.open());
        fixture.eachRoom([](const Page& page, const QString&) { checkFields(&page); });
        checkFields(fixture.window().ledgerView());
        QVERIFY(fixture.dialogs().told.isEmpty());
    }

    /// A search that ran with every letter of the pinyin would find nobody.
    void whatIsBeingComposedSearchesNothingAndRecordsNothing() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        auto* const page = fixture.go<Page>(PageId::Persons);
        const auto* const queue = page->findChild<QTableView*>(u"queue"_s)->model();
        QTRY_COMPARE(queue->rowCount(), 1);
        const auto events = [&] {
            return fixture.ledger().ledger().database().number("SELECT count(*) FROM event").value();
        };
        const qint64 before = events();
        for (QWidget* const field : wordFields(page)) {
            compose(field);
        }
        QTest::qWait(500); // longer than a search rests after a key
        QCOMPARE(queue->rowCount(), 1);
        QCOMPARE(events(), before);
    }

    /// Where digits and letters choose a result, no input method may take them: Qt turns it off for such a widget.
    void keysThatChooseAreNoInput() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        auto* const page = fixture.go<Page>(PageId::Persons);
        auto* const form = page->findChild<SubjectPane*>()->form();
        QTRY_VERIFY(form->hasFocus());
        QVERIFY(!form->testAttribute(Qt::WA_InputMethodEnabled));
        auto* const queue = page->findChild<QTableView*>(u"queue"_s);
        queue->setFocus();
        QVERIFY(!queue->testAttribute(Qt::WA_InputMethodEnabled));
    }

    void whatIsCopiedFromAListIsMasked() {
        test::WindowFixture fixture;
        for (int number = 1; number <= 3; ++number) {
            fixture.ledger().issue(fixture.ledger().person(number));
        }
        QVERIFY(fixture.open());
        static const QRegularExpression wholeId(u"[1-9]\\d{16}[\\dX]"_s);
        int copied = 0;
        fixture.eachRoom([&copied](const Page& page, const QString&) {
            for (auto* const table : page.findChildren<TableView*>()) {
                table->selectAll();
                QGuiApplication::clipboard()->clear();
                QTest::keySequence(table, QKeySequence::Copy);
                const QString text = QGuiApplication::clipboard()->text().remove(u' ');
                QVERIFY2(!text.contains(wholeId), qPrintable(table->accessibleName()));
                copied += text.isEmpty() ? 0 : 1;
            }
        });
        QVERIFY(copied > 0);
        auto* const queue = fixture.go<Page>(PageId::Persons)->findChild<TableView*>(u"queue"_s);
        queue->selectAll();
        QTest::keySequence(queue, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().contains(fixture.ledger().person(1).name));
    }
};

QTEST_MAIN(TestInputAndClipboard)
#include "tst_input_and_clipboard.moc"
