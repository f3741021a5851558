#include "core/base/error.h"

#include <QCoreApplication>

namespace canbao {

Error Error::user(QString message, QString detail) {
    return {Kind::User, std::move(message), std::move(detail)};
}

Error Error::cancelled() {
    return {Kind::Cancelled, QCoreApplication::translate("canbao::Error", "Cancelled. Nothing was changed."), {}};
}

Error Error::bug(QString detail) {
    return {Kind::Bug,
            QCoreApplication::translate("canbao::Error",
                                        "The program met an inner error and stopped this step; nothing was changed. "
                                        "Please restart it and, if it happens again, report it."),
            std::move(detail)};
}

} // namespace canbao
