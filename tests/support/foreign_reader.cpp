#include "tests/support/foreign_reader.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace canbao::test {

namespace {

constexpr int kLong = 120'000;
const QString kPython = u"/usr/bin/python3"_s; ///< the system's own, which has Debian's packages

} // namespace

bool ForeignReader::isThere() {
#ifdef Q_OS_WIN
    return false; // Wine would start Linux' own, whose end and output it does not bring back
#endif
    QProcess process;
    process.start(kPython, {u"-c"_s, u"import openpyxl"_s});
    return process.waitForFinished(kLong) && process.exitCode() == 0;
}

QString ForeignReader::says(const QStringList& arguments) {
    QProcess process;
    process.start(kPython, QStringList(QStringLiteral(CANBAO_FOREIGN_READER)) + arguments);
    if (!process.waitForFinished(kLong) || process.exitCode() != 0) {
        return u"it failed: "_s + QString::fromUtf8(process.readAllStandardError());
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace canbao::test
