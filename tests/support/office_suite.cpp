#include "tests/support/office_suite.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace canbao::test {

QString OfficeSuite::program() {
    for (const QString& name : {u"soffice"_s, u"libreoffice"_s}) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QStringList OfficeSuite::savedAgain(const QStringList& workbooks, const QString& folder) {
    constexpr int kSlowestStart = 180'000;
    const QTemporaryDir profile; // the user's own stays untouched, and no running instance answers instead
    QProcess process;
    process.start(program(), QStringList{u"-env:UserInstallation=file://"_s + profile.path(), u"--headless"_s,
                                         u"--convert-to"_s, u"xlsx:Calc MS Excel 2007 XML"_s, u"--outdir"_s, folder} +
                                 workbooks);
    if (!process.waitForFinished(kSlowestStart) || process.exitCode() != 0) {
        return {};
    }
    QStringList saved;
    for (const QString& workbook : workbooks) {
        saved.append(QDir(folder).filePath(QFileInfo(workbook).completeBaseName() + u".xlsx"_s));
        if (!QFileInfo::exists(saved.last())) {
            return {};
        }
    }
    return saved;
}

} // namespace canbao::test
