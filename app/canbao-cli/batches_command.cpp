#include "app/canbao-cli/command.h"

#include "core/store/queries/batches.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Batches)

public:
    static QString line(const store::Batch& batch, const QString& kind) {
        const QString words = tr("batch %1 · %2 · %3 · list of %4: %5 read, %6 accepted, %7 refused, %8 duplicates")
                                  .arg(batch.id.value)
                                  .arg(kind, batch.fileName, batch.issuedOn.toString(Qt::ISODate))
                                  .arg(batch.counts.read)
                                  .arg(batch.counts.accepted)
                                  .arg(batch.counts.refused)
                                  .arg(batch.counts.duplicates);
        return batch.undoneAt.isValid() ? tr("%1 (taken back)").arg(words) : words;
    }
    static QString none() { return tr("Nothing was imported yet."); }
};

QJsonObject toJson(const store::Batch& batch) {
    const store::Batch::Counts& counts = batch.counts;
    return {{u"batch"_s, batch.id.value},
            {u"kind"_s, code(batch.kind)},
            {u"insurance"_s, code(batch.insurance)},
            {u"list"_s, batch.fullList ? u"full"_s : u"partial"_s},
            {u"issued_on"_s, batch.issuedOn.toString(Qt::ISODate)},
            {u"file"_s, batch.fileName},
            {u"sha256"_s, QString::fromLatin1(batch.sha256.toHex())},
            {u"recorded_at"_s, store::instantText(batch.recordedAt)},
            {u"undone"_s, batch.undoneAt.isValid()},
            {u"sheets"_s, batch.layout},
            {u"rows"_s, QJsonObject{{u"read"_s, counts.read},
                                    {u"accepted"_s, counts.accepted},
                                    {u"warned"_s, counts.warned},
                                    {u"refused"_s, counts.refused},
                                    {u"duplicates"_s, counts.duplicates}}},
            {u"changes"_s, QJsonObject{{u"new"_s, counts.added},
                                       {u"changed"_s, counts.changed},
                                       {u"same"_s, counts.same},
                                       {u"withdrawn"_s, counts.withdrawn}}}};
}

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const QList<store::Batch> batches, store::batches(ledger));
    if (context.json()) {
        QJsonArray array;
        for (const store::Batch& batch : batches) {
            array.append(toJson(batch));
        }
        context.print({{u"batches"_s, array}});
        return Exit::Done;
    }
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    for (const store::Batch& batch : batches) {
        context.say(Words::line(batch, codes.label(batch.kind)));
    }
    if (batches.isEmpty()) {
        context.say(Words::none());
    }
    return Exit::Done;
}

} // namespace

Command batchesCommand() {
    return {u"batches"_s, {}, 0, 0, {}, run};
}

} // namespace canbao::cli
