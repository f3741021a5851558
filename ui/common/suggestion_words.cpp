#include "ui/common/suggestion_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using canbao::domain::Confidence;

namespace canbao::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SuggestionWords)

public:
    static QString confidence(Confidence confidence) {
        switch (confidence) {
        case Confidence::IdAndName:
            return tr("Number and name agree");
        case Confidence::IdOnly:
            return tr("Number agrees, name differs");
        case Confidence::NameAndBirth:
            return tr("Name and birth agree, number damaged");
        }
        Q_UNREACHABLE();
    }
    static QString question(const QString& confidence) { return tr("%1; ask first").arg(confidence); }
};

} // namespace

QString suggestedResult(domain::Outcome outcome, const QString& reason, domain::Insurance insurance,
                        const domain::CodeTables& codes) {
    QStringList words{codes.label(outcome)};
    if (!reason.isEmpty()) {
        words.append(codes.label(domain::reasonList(outcome), reason));
    }
    if (insurance != domain::Insurance::Unspecified) {
        words.append(codes.shortLabel(insurance));
    }
    return words.join(u" · "_s);
}

QString confidenceWords(Confidence confidence, bool question) {
    const QString words = Text::confidence(confidence);
    return question ? Text::question(words) : words;
}

} // namespace canbao::ui
