#include "ui/shell/recent_ledgers.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr auto kKey = "recentLedgers"_L1;
const QString kOperators = u"operators/"_s;
constexpr qsizetype kMost = 8;

} // namespace

QStringList recentLedgers(const QSettings& settings) {
    QStringList paths = settings.value(kKey).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void rememberLedger(QSettings& settings, const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = settings.value(kKey).toStringList();
    paths.removeAll(whole);
    paths.prepend(whole);
    settings.setValue(kKey, QStringList(paths.first(std::min(paths.size(), kMost))));
}

void forgetLedger(QSettings& settings, const QString& path) {
    QStringList paths = settings.value(kKey).toStringList();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    settings.setValue(kKey, paths);
}

OperatorId lastOperator(const QSettings& settings, const QString& ledgerId) {
    return OperatorId{settings.value(kOperators + ledgerId).toLongLong()};
}

void rememberOperator(QSettings& settings, const QString& ledgerId, OperatorId who) {
    settings.setValue(kOperators + ledgerId, who.value);
}

} // namespace canbao::ui
