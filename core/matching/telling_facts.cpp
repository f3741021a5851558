#include "core/matching/telling_facts.h"

#include <QCoreApplication>
#include <QList>

using namespace Qt::StringLiterals;

namespace canbao::matching {

using domain::ListKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::matching::TellingFacts)

public:
    static QString label(const QString& field) {
        static const QHash<QString, const char*> labels{
            {u"died_on"_s, QT_TR_NOOP("died on")},
            {u"cancelled_on"_s, QT_TR_NOOP("household registration cancelled on")},
            {u"school"_s, QT_TR_NOOP("school")},
            {u"school_status"_s, QT_TR_NOOP("school status")},
            {u"status"_s, QT_TR_NOOP("status")},
            {u"county"_s, QT_TR_NOOP("place")},
            {u"employer_name"_s, QT_TR_NOOP("employer")},
            {u"sentence"_s, QT_TR_NOOP("sentence")},
            {u"sentence_to"_s, QT_TR_NOOP("until")},
            {u"note"_s, QT_TR_NOOP("note")},
            {u"business_status"_s, QT_TR_NOOP("registration")},
            {u"tax_headcount"_s, QT_TR_NOOP("withholds tax for")},
            {u"tax_period"_s, QT_TR_NOOP("tax period")},
            {u"contractor"_s, QT_TR_NOOP("contractor")},
            {u"project_amount"_s, QT_TR_NOOP("contract sum")},
            {u"started_on"_s, QT_TR_NOOP("begun on")},
            {u"relation"_s, QT_TR_NOOP("relation to the head")},
        };
        const char* const label = labels.value(field);
        return label != nullptr ? tr(label) : field;
    }
    static QString fact(const QString& label, const QString& value) { return tr("%1 %2").arg(label, value); }
};

QStringList tellingFields(ListKind kind) {
    switch (kind) {
    case ListKind::Deaths:
        return {u"died_on"_s, u"cancelled_on"_s};
    case ListKind::Students:
        return {u"school"_s, u"school_status"_s};
    case ListKind::MedicalInsured:
    case ListKind::PensionInsured:
        return {u"status"_s, u"county"_s, u"employer_name"_s};
    case ListKind::Sentenced:
        return {u"sentence"_s, u"sentence_to"_s};
    case ListKind::Households:
        return {u"status"_s, u"note"_s, u"relation"_s};
    case ListKind::MarketRegistered:
        return {u"business_status"_s, u"cancelled_on"_s};
    case ListKind::Taxpayers:
        return {u"tax_headcount"_s, u"tax_period"_s};
    case ListKind::Projects:
        return {u"contractor"_s, u"project_amount"_s, u"started_on"_s, u"status"_s};
    default:
        return {};
    }
}

} // namespace

QString tellingFacts(const domain::ReferenceRecord& record, const QString& insuranceLabel) {
    QStringList facts;
    if (record.insurance != domain::Insurance::Unspecified) {
        facts.append(insuranceLabel);
    }
    const QStringList fields = tellingFields(record.kind);
    for (const QString& field : fields) {
        if (const QString value = record.facts.value(field); !value.isEmpty()) {
            facts.append(Words::fact(Words::label(field), value));
        }
    }
    return facts.join(u"，"_s);
}

} // namespace canbao::matching
