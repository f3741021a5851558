#include "app/canbao-cli/command.h"

#include "core/sheet/cells_json.h"
#include "core/sheet/workbook.h"

#include <QBuffer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

/// The document is written while the file is read; it goes to stdout only when it is whole, so that a file that turns
/// out to be damaged half-way prints nothing. Kept in memory: cells are people's data and no temporary file may hold
/// them.
Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const auto workbook, sheet::openWorkbook(context.arguments().first()));
    QByteArray document;
    QBuffer buffer(&document);
    buffer.open(QIODevice::WriteOnly);
    CANBAO_TRY(sheet::writeCellsJson(*workbook, buffer));
    buffer.close();
    std::fwrite(document.constData(), 1, size_t(document.size()), stdout);
    for (const QString& caution : workbook->cautions()) {
        std::fprintf(stderr, "%s\n", caution.toUtf8().constData());
    }
    return Exit::Done;
}

} // namespace

Command cellsCommand() {
    return {u"cells"_s, u"FILE"_s, 1, 1, {}, run};
}

} // namespace canbao::cli
