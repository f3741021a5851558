#include "app/canbao-cli/command.h"

#include "core/store/queries/reveals.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const QList<store::RevealLine> lines, store::reveals(ledger));
    QJsonArray exports;
    for (const store::RevealLine& line : lines) {
        exports.append(QJsonObject{{u"seq"_s, line.seq},
                                   {u"recorded_at"_s, store::instantText(line.recordedAt)},
                                   {u"operator"_s, line.operatorName},
                                   {u"what"_s, line.what},
                                   {u"purpose"_s, line.purpose},
                                   {u"recipient"_s, line.recipient}});
        if (!context.json()) {
            context.say(QStringList{store::instantText(line.recordedAt), line.operatorName, line.what, line.purpose,
                                    line.recipient}
                            .join(u'\t'));
        }
    }
    if (context.json()) {
        context.print({{u"exports"_s, exports}});
    }
    return Exit::Done;
}

} // namespace

Command exportsCommand() {
    return {u"exports"_s, {}, 0, 0, {}, run};
}

} // namespace canbao::cli
