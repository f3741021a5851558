#include "core/base/regular_expressions.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

class TestRegularExpressions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Not so on Windows, unless it was prepared.
    void aThreadThatUsedOneEnds() {
        const QRegularExpression number(u"^(\\d+)号$"_s);
        constexpr int kThreads = 20;
        int matched = 0;
        for (int i = 0; i < kThreads; ++i) {
            std::jthread([&] { matched += number.match(u"12号"_s).hasMatch() ? 1 : 0; }).join();
        }
        QCOMPARE(matched, kThreads);
    }
};

int main(int argc, char** argv) {
    canbao::prepareRegularExpressions();
    QCoreApplication application(argc, argv);
    TestRegularExpressions test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_regular_expressions.moc"
