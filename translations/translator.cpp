#include "translations/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace canbao {

void installChinese(QCoreApplication& application) {
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    QLocale::setDefault(chinese);

    auto* const qt = new QTranslator(&application);
    if (qt->load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
    auto* const own = new QTranslator(&application);
    const bool loaded = own->load(u":/i18n/canbao_zh_CN.qm"_s);
    Q_ASSERT(loaded);
    QCoreApplication::installTranslator(own);
}

} // namespace canbao
