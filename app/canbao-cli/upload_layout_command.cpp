#include "app/canbao-cli/command.h"

#include "core/reporting/upload_layout_sheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::UploadLayout)

public:
    static QString sayWhat() {
        return tr("Say what to do with the upload table's layout: --out FILE.xlsx, --take FILE.xlsx or --bundled");
    }
    static QString written(const QString& path) { return tr("The layout was written to %1.").arg(path); }
    static QString taken(const reporting::UploadLayout& layout) {
        return tr("The layout holds from now on: %1 columns, %2 codes.")
            .arg(layout.columns.size())
            .arg(layout.codes.size());
    }
};

Result<Exit> run(const Context& context) {
    const QString out = context.option(u"out"_s);
    const QString take = context.option(u"take"_s);
    const bool bundled = context.has(u"bundled"_s);
    if (int(!out.isEmpty()) + int(!take.isEmpty()) + int(bundled) != 1) {
        return std::unexpected(usageError(Words::sayWhat()));
    }
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(out.isEmpty() ? store::Ledger::Access::ReadWrite
                                                                                   : store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    const QDate today = context.clock().today();
    if (!out.isEmpty()) {
        CANBAO_TRY_ASSIGN(const reporting::UploadLayout layout, reporting::uploadLayout(ledger, today));
        CANBAO_TRY(reporting::writeUploadLayout(layout, codes, out));
    } else {
        CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
        std::optional<reporting::UploadLayout> own;
        if (!bundled) {
            CANBAO_TRY_ASSIGN(own, reporting::readUploadLayout(codes, take));
        }
        CANBAO_TRY(reporting::keepUploadLayout(session, own));
    }
    CANBAO_TRY_ASSIGN(const reporting::UploadLayout layout, reporting::uploadLayout(ledger, today));
    if (context.json()) {
        context.print({{u"layout"_s, reporting::toJson(layout)}});
    }
    context.say(out.isEmpty() ? Words::taken(layout) : Words::written(out));
    return Exit::Done;
}

} // namespace

Command uploadLayoutCommand() {
    return {u"upload-layout"_s,
            u"--out FILE.xlsx | --take FILE.xlsx | --bundled"_s,
            0,
            0,
            {{u"out"_s, u"write the layout that holds to a workbook"_s, u"FILE.xlsx"_s},
             {u"take"_s, u"take the layout from that workbook"_s, u"FILE.xlsx"_s},
             {u"bundled"_s, u"take the program's own again"_s}},
            run};
}

} // namespace canbao::cli
