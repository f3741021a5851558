#include "ui/intake/list_files.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

const QStringList& patterns() {
    static const QStringList kPatterns{u"*.xlsx"_s, u"*.xlsm"_s, u"*.xls"_s, u"*.et"_s,
                                       u"*.csv"_s,  u"*.txt"_s,  u"*.mht"_s};
    return kPatterns;
}

QStringList listsInFolder(const QDir& folder) {
    QStringList names = folder.entryList(patterns(), QDir::Files);
    names.removeIf([](const QString& name) { return name.startsWith(u"~$"); });
    QStringList paths;
    for (const QString& name : names) {
        paths.append(folder.filePath(name));
    }
    return paths;
}

} // namespace

QString listNamePatterns() {
    return patterns().join(u' ');
}

QStringList listFilesAmong(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        files.append(QFileInfo(path).isDir() ? listsInFolder(QDir(path)) : QStringList{path});
    }
    QCollator order(QLocale(QLocale::Chinese, QLocale::China)); // as the Explorer sorts: 名单2 before 名单10
    order.setNumericMode(true);
    std::ranges::sort(files, order);
    return files;
}

} // namespace canbao::ui
