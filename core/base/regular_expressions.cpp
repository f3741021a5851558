#include "core/base/regular_expressions.h"

#include <QtGlobal>

namespace canbao {

void prepareRegularExpressions() {
#ifdef Q_OS_WIN
    qputenv("QT_ENABLE_REGEXP_JIT", "0"); // read by Qt with the first expression
#endif
}

} // namespace canbao
