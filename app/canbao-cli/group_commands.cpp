#include "app/canbao-cli/command.h"
#include "app/canbao-cli/subject_json.h"
#include "core/services/tag_groups.h"
#include "core/store/queries/group_tags.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Groups)

public:
    static QString noGroup() { return tr("There is no special group of this code."); }
    static QString changed(qsizetype count) { return tr("%n tag(s) changed.", nullptr, int(count)); }
};

Result<domain::SpecialGroup> groupOf(const Context& context) {
    const auto group = domain::specialGroupFromCode(context.arguments().first());
    return group ? Result<domain::SpecialGroup>(*group) : std::unexpected(usageError(Words::noGroup()));
}

Result<QList<store::SubjectId>> subjectsOf(const Context& context, const store::Ledger& ledger) {
    QList<store::SubjectId> subjects;
    for (const QString& identifier : context.arguments().mid(1)) {
        CANBAO_TRY_ASSIGN(const store::SubjectFile file, store::subjectFileByIdentifier(ledger, identifier));
        subjects.append(file.person() != nullptr ? store::SubjectId{file.person()->id, {}}
                                                 : store::SubjectId{{}, file.employer()->id});
    }
    return subjects;
}

Exit tell(const Context& context, const services::Tagged& tagged) {
    if (context.json()) {
        context.print({{u"changed"_s, tagged.changed}, {u"seq"_s, tagged.seq}});
    }
    context.say(Words::changed(tagged.changed));
    return Exit::Done;
}

Result<Exit> runTag(const Context& context) {
    services::TagRequest request;
    CANBAO_TRY_ASSIGN(request.group, groupOf(context));
    CANBAO_TRY_ASSIGN(request.since, context.day(u"since"_s));
    CANBAO_TRY_ASSIGN(request.until, context.day(u"until"_s));
    request.source = context.option(u"source"_s);
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(request.subjects, subjectsOf(context, ledger));
    CANBAO_TRY_ASSIGN(const services::Tagged tagged, services::tagGroup(session, request));
    return tell(context, tagged);
}

Result<Exit> runUntag(const Context& context) {
    CANBAO_TRY_ASSIGN(const domain::SpecialGroup group, groupOf(context));
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(const QList<store::SubjectId> subjects, subjectsOf(context, ledger));
    CANBAO_TRY_ASSIGN(const services::Tagged tagged, services::untagGroup(session, subjects, group));
    return tell(context, tagged);
}

Result<Exit> runUndo(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(const services::Tagged tagged,
                      services::undoTagging(session, context.arguments().first().toLongLong()));
    return tell(context, tagged);
}

Result<Exit> runGroups(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const auto counts, store::groupCounts(ledger, context.clock().today()));
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    QJsonArray groups;
    for (const domain::SpecialGroup group : domain::specialGroups()) {
        const QString label = codes.label(u"special-group"_s, domain::code(group));
        groups.append(
            QJsonObject{{u"group"_s, domain::code(group)}, {u"label"_s, label}, {u"members"_s, counts.value(group)}});
        if (!context.json()) {
            context.say(label + u'\t' + QString::number(counts.value(group)));
        }
    }
    if (context.json()) {
        context.print({{u"groups"_s, groups}});
    }
    return Exit::Done;
}

constexpr qsizetype kMany = 100'000;

} // namespace

Command groupsCommand() {
    return {u"groups"_s, {}, 0, 0, {}, runGroups};
}

Command tagCommand() {
    return {u"tag"_s,
            u"GROUP CITIZEN-ID|CREDIT-CODE... --source TEXT [--since YYYY-MM-DD] [--until YYYY-MM-DD]"_s,
            2,
            kMany,
            {{u"source"_s, u"how one knows"_s, u"TEXT"_s},
             {u"since"_s, u"first day; default: today"_s, u"YYYY-MM-DD"_s},
             {u"until"_s, u"last day; default: still"_s, u"YYYY-MM-DD"_s}},
            runTag};
}

Command untagCommand() {
    return {u"untag"_s, u"GROUP CITIZEN-ID|CREDIT-CODE..."_s, 2, kMany, {}, runUntag};
}

Command undoTagCommand() {
    return {u"undo-tag"_s, u"SEQ"_s, 1, 1, {}, runUndo};
}

} // namespace canbao::cli
