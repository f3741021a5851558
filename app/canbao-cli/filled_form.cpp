#include "app/canbao-cli/filled_form.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Register)

public:
    static QString noSuchKind() { return tr("Say which register: %1.").arg(registerKindCodes(u", "_s)); }
};

} // namespace

QString registerKindCodes(const QString& between) {
    QStringList codes;
    for (const reporting::RegisterKind kind : reporting::registerKinds()) {
        codes.append(reporting::code(kind));
    }
    return codes.join(between);
}

Result<reporting::RegisterKind> registerKindNamed(const QString& code) {
    const auto kind = reporting::registerKindFromCode(code);
    return kind ? Result<reporting::RegisterKind>(*kind) : std::unexpected(usageError(Words::noSuchKind()));
}

Result<reporting::RegisterRows> registerOption(const Context& context, const store::Ledger& ledger) {
    CANBAO_TRY_ASSIGN(const reporting::RegisterKind kind, registerKindNamed(context.option(u"register"_s)));
    const auto numbers = context.reveal() ? reporting::Numbers::Whole : reporting::Numbers::Masked;
    CANBAO_TRY(context.noteReveal(ledger, u"register "_s + reporting::code(kind)));
    return reporting::registerRows(ledger, {kind, numbers, {}}, context.clock());
}

void sayFilled(const Context& context, const reporting::FilledForm& filled) {
    for (const QString& sentence : reporting::sentences(filled)) {
        context.say(sentence);
    }
}

} // namespace canbao::cli
