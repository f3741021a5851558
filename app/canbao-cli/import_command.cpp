#include "app/canbao-cli/command.h"

#include "core/base/file_digest.h"
#include "core/intake/check_file.h"
#include "core/intake/import_commit.h"
#include "core/intake/ledger_office.h"
#include "core/intake/list_json.h"
#include "core/intake/mapping_lessons.h"
#include "core/intake/rejects.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Import)

public:
    static QString badKind() {
        return tr("--kind takes one of the kinds of lists, such as unenrolled-persons or deaths.");
    }
    static QString badInsurance() {
        return tr("--insurance takes one of the six insurances, such as resident-pension.");
    }
    static QString badExtent() { return tr("--list takes full or partial."); }
    static QString badHeaderRow() { return tr("--header-row takes a row number as Excel shows it."); }
    static QString sameFile(qint64 batch) {
        return tr("Note: this very file was imported before, as batch %1.").arg(batch);
    }
    static QString sum(const store::Batch::Counts& counts) {
        return tr("%1 rows read: %2 accepted (%3 with a warning), %4 refused, %5 duplicates.")
            .arg(counts.read)
            .arg(counts.accepted)
            .arg(counts.warned)
            .arg(counts.refused)
            .arg(counts.duplicates);
    }
    static QString changes(const store::Batch::Counts& counts) {
        return tr("%1 new, %2 changed, %3 the same, %4 withdrawn.")
            .arg(counts.added)
            .arg(counts.changed)
            .arg(counts.same)
            .arg(counts.withdrawn);
    }
    static QString proposals(int count) {
        return tr("%n damaged number(s) may be somebody in the ledger: see \"proposals\".", nullptr, count);
    }
    static QString conflicts(qint64 count) {
        return tr("%n row(s) differ from what was verified; what was verified stays.", nullptr, int(count));
    }
    static QString suspicious(const intake::ImportPlan& plan) {
        return tr("Note: this whole list would withdraw %1 of %2 entries that await a result. That needs "
                  "--confirm-withdrawn.")
            .arg(plan.counts.withdrawn)
            .arg(plan.withdrawable);
    }
    static QString notTaken(const QString& sheets) { return tr("Not taken: %1.").arg(sheets); }
    static QString sheetNotTaken(const intake::OfferedSheet& sheet) {
        using Because = intake::OfferedSheet::Because;
        return sheet.because == Because::Hidden        ? tr("sheet %1 (hidden)").arg(sheet.name)
               : sheet.because == Because::AnotherList ? tr("sheet %1 (seems to be another list)").arg(sheet.name)
                                                       : tr("sheet %1 (no list was found in it)").arg(sheet.name);
    }
    static QString besideSheetsLeftOut(const intake::ImportPlan& plan) {
        return tr("Note: this whole list would withdraw %1 entries that await a result, while sheets with people are "
                  "not taken. That needs --confirm-withdrawn.")
            .arg(plan.counts.withdrawn);
    }
    static QString dryRun() { return tr("This was a trial: nothing was saved."); }
    static QString saved(qint64 batch) { return tr("Saved as batch %1.").arg(batch); }
};

Result<intake::CheckRequest> requestOf(const Context& context, const store::Ledger& ledger) {
    intake::CheckRequest request;
    const auto kind = domain::listKindFromCode(context.option(u"kind"_s));
    if (!kind) {
        return std::unexpected(usageError(Words::badKind()));
    }
    request.kind = *kind;
    if (context.has(u"insurance"_s)) {
        const auto insurance = domain::insuranceFromCode(context.option(u"insurance"_s));
        if (!insurance) {
            return std::unexpected(usageError(Words::badInsurance()));
        }
        request.insurance = *insurance;
    }
    if (context.has(u"header-row"_s)) {
        const int row = context.option(u"header-row"_s).toInt();
        if (row < 1) {
            return std::unexpected(usageError(Words::badHeaderRow()));
        }
        request.headerRow = row;
    }
    for (const QString& choice : context.options(u"map"_s)) {
        const auto parsed = intake::parseColumnChoice(choice);
        if (!parsed) {
            return std::unexpected(usageError(parsed.error().message));
        }
        request.columns.insert(parsed->first, parsed->second);
    }
    request.sheet = context.option(u"sheet"_s);
    request.learned = intake::learnedFrom(ledger, request.kind, context.option(u"sender"_s));
    CANBAO_TRY_ASSIGN(request.office, intake::officeOf(ledger));
    request.today = context.clock().today();
    return request;
}

Result<intake::ImportOptions> optionsOf(const Context& context, const intake::CheckRequest& request,
                                        const QString& file) {
    intake::ImportOptions options;
    const QString extent = context.has(u"list"_s) ? context.option(u"list"_s) : u"partial"_s;
    if (extent != u"full"_s && extent != u"partial"_s) {
        return std::unexpected(usageError(Words::badExtent()));
    }
    options.fullList = extent == u"full"_s;
    options.insurance = request.insurance;
    options.fileName = QFileInfo(file).fileName();
    for (const QString& choice : context.options(u"policy"_s)) {
        const auto parsed = intake::parseFieldPolicy(choice);
        if (!parsed) {
            return std::unexpected(usageError(parsed.error().message));
        }
        options.policies.choose(parsed->first, parsed->second);
    }
    options.sender = context.option(u"sender"_s);
    options.withdrawalConfirmed = context.has(u"confirm-withdrawn"_s);
    CANBAO_TRY_ASSIGN(options.issuedOn, context.day(u"issued"_s));
    CANBAO_TRY_ASSIGN(options.sha256, sha256OfFile(file));
    return options;
}

QString rowJsonValue(const Context& context, intake::Field field, const QString& value) {
    return field == intake::Field::Phone ? context.shownPhone(value) : value;
}

/// Where the list differs from what a clerk verified; the ledger's word stays.
QJsonArray conflictsJson(const Context& context, const intake::CheckedList& list, const intake::ImportPlan& plan) {
    QJsonArray json;
    for (const intake::PlannedRow& planned : plan.rows) {
        for (const intake::FieldChange& change : planned.changes) {
            if (change.fate == intake::ChangeFate::KeptVerified) {
                json.append(QJsonObject{{u"sheet"_s, list.sheetOf(planned.row).grid.placeName()},
                                        {u"row"_s, list.rowNumber(planned.row) + 1},
                                        {u"field"_s, code(change.field)},
                                        {u"ledger"_s, rowJsonValue(context, change.field, change.from)},
                                        {u"list"_s, rowJsonValue(context, change.field, change.to)}});
            }
        }
    }
    return json;
}

void printJson(const Context& context, const intake::CheckedList& list, const intake::ImportPlan& plan, BatchId batch,
               int proposals) {
    QSet<int> nameDiffers;
    for (const intake::PlannedRow& row : plan.rows) {
        if (row.nameDiffers) {
            nameDiffers.insert(row.row);
        }
    }
    const store::Batch::Counts& counts = plan.counts;
    context.print(
        {{u"batch"_s, batch ? QJsonValue(batch.value) : QJsonValue(QJsonValue::Null)},
         {u"dry_run"_s, !batch},
         {u"kind"_s, code(list.kind())},
         {u"same_file_as_batch"_s, plan.sameFile ? QJsonValue(plan.sameFile.value) : QJsonValue(QJsonValue::Null)},
         {u"sheets"_s, intake::sheetsJson(list)},
         {u"other_sheets"_s, intake::otherSheetsJson(list)},
         {u"cautions"_s, QJsonArray::fromStringList(list.cautions())},
         {u"rows"_s, QJsonObject{{u"read"_s, counts.read},
                                 {u"accepted"_s, counts.accepted},
                                 {u"warned"_s, counts.warned},
                                 {u"refused"_s, counts.refused},
                                 {u"duplicates"_s, counts.duplicates}}},
         {u"changes"_s, QJsonObject{{u"new"_s, counts.added},
                                    {u"changed"_s, counts.changed},
                                    {u"same"_s, counts.same},
                                    {u"withdrawn"_s, counts.withdrawn}}},
         {u"withdrawal"_s,
          QJsonObject{{u"of"_s, plan.withdrawable}, {u"needs_confirmation"_s, plan.withdrawalIsDoubtful()}}},
         {u"proposals"_s, proposals},
         {u"conflicts"_s, conflictsJson(context, list, plan)},
         {u"verdicts"_s, intake::verdictsJson(list, nameDiffers)}});
}

/// What the user did not choose, and blank sheets, are nothing to be told about.
QStringList sheetsNotTaken(const intake::CheckedList& list) {
    using Because = intake::OfferedSheet::Because;
    QStringList words;
    for (const intake::OfferedSheet& sheet : list.offered()) {
        if (sheet.because != Because::NotChosen && sheet.because != Because::Empty) {
            words.append(Words::sheetNotTaken(sheet));
        }
    }
    return words;
}

Result<Exit> run(const Context& context) {
    const QString file = context.arguments().first();
    const bool dryRun = context.has(u"dry-run"_s);
    CANBAO_TRY_ASSIGN(const store::Ledger ledger,
                      context.openLedger(dryRun ? store::Ledger::Access::ReadOnly : store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const intake::CheckRequest request, requestOf(context, ledger));
    CANBAO_TRY_ASSIGN(const intake::ImportOptions options, optionsOf(context, request, file));
    CANBAO_TRY_ASSIGN(const intake::CheckedList list, intake::checkFile(file, request));
    CANBAO_TRY_ASSIGN(const intake::ImportPlan plan, intake::planImport(ledger, list, options));
    if (plan.sameFile) {
        context.say(Words::sameFile(plan.sameFile.value));
    }
    if (context.has(u"rejects"_s)) { // first: a target that cannot be written stops before anything is saved
        CANBAO_TRY(intake::writeRejects(list, context.option(u"rejects"_s)));
    }
    BatchId batch;
    int proposals = 0;
    if (!dryRun) {
        CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
        if (plan.counts.withdrawn > 0) {
            context.backUpBefore(ledger, store::BackupOccasion::Import);
        }
        CANBAO_TRY_ASSIGN(const intake::ImportOutcome outcome, intake::commitImport(session, list, options, plan));
        batch = outcome.batch;
        proposals = outcome.proposals;
    }
    if (context.json()) {
        printJson(context, list, plan, batch, proposals);
    }
    for (const QString& caution : list.cautions()) {
        context.say(caution);
    }
    if (const QStringList sheets = sheetsNotTaken(list); !sheets.isEmpty()) {
        context.say(Words::notTaken(sheets.join(u"、"_s)));
    }
    context.say(Words::sum(plan.counts));
    context.say(Words::changes(plan.counts));
    if (proposals > 0) {
        context.say(Words::proposals(proposals));
    }
    if (plan.conflicts > 0) {
        context.say(Words::conflicts(plan.conflicts));
    }
    if (dryRun && plan.withdrawalIsDoubtful()) {
        context.say(plan.withdrawsBesideSheetsLeftOut() ? Words::besideSheetsLeftOut(plan) : Words::suspicious(plan));
    }
    context.say(dryRun ? Words::dryRun() : Words::saved(batch.value));
    return plan.counts.refused > 0 ? Exit::SomeRefused : Exit::Done;
}

} // namespace

Command importCommand() {
    return {
        u"import"_s,
        u"FILE --kind KIND [--sheet S] [--header-row N] [--map FIELD=COLUMN]... [--insurance I] [--list full|partial] "
        u"[--issued YYYY-MM-DD] [--sender NAME] [--policy FIELD=fill|overwrite|keep]... [--confirm-withdrawn] [--dry-run] [--rejects OUT.xlsx]"_s,
        1,
        1,
        {{u"kind"_s, u"what the list holds"_s, u"KIND"_s},
         {u"sheet"_s, u"one sheet by its name"_s, u"S"_s},
         {u"header-row"_s, u"where the header stands"_s, u"N"_s},
         {u"map"_s, u"which column holds a field, e.g. citizen_id=C"_s, u"FIELD=COLUMN"_s},
         {u"insurance"_s, u"for rows that name none"_s, u"I"_s},
         {u"list"_s, u"full: who is missing is withdrawn"_s, u"full|partial"_s},
         {u"issued"_s, u"the city's date of the list"_s, u"YYYY-MM-DD"_s},
         {u"sender"_s, u"whose list it is: corrections are remembered for their next one"_s, u"NAME"_s},
         {u"policy"_s, u"what a column may change of whom the ledger knows, e.g. phone=keep"_s,
          u"FIELD=fill|overwrite|keep"_s},
         {u"confirm-withdrawn"_s, u"a whole list may withdraw as many as it does"_s},
         {u"dry-run"_s, u"say what would be done"_s},
         {u"rejects"_s, u"refused rows with their reasons"_s, u"OUT.xlsx"_s}},
        run};
}

} // namespace canbao::cli
