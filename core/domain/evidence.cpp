#include "core/domain/evidence.h"

#include "core/domain/partial_date.h"
#include "resources/bundled_data.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

constexpr qsizetype kLongest = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::domain::Evidence)

public:
    static Error notAsked() { return Error::user(tr("This result asks for no such evidence. Leave it out.")); }
    static Error missing(const QString& field) {
        return Error::user(tr("Fill in \"%1\"; this result needs it.").arg(field));
    }
    static Error badDate(const QString& field) {
        return Error::user(
            tr("\"%1\" takes a date such as 2026-06-12, or 2026-06 or 2026, not in the future.").arg(field));
    }
    static Error badInsurance(const QString& field) {
        return Error::user(tr("\"%1\" takes one of the six insurances. Choose it from the list.").arg(field));
    }
    static Error tooLong(const QString& field) {
        return Error::user(tr("\"%1\" is too long. Put the rest into the note.").arg(field));
    }
};

struct Asked {
    QString outcome;
    QString reason;
    EvidenceField field;
};

const QList<Asked>& askedFields() {
    static const QList<Asked> all = [] {
        QList<Asked> fields;
        for (const DataRow& row : bundledTable(u"codes/evidence.csv"_s)) {
            const QString kind = row[u"kind"_s];
            fields.append({row[u"outcome"_s],
                           row[u"reason"_s],
                           {row[u"field"_s], row[u"label"_s],
                            kind == u"date"_s        ? EvidenceField::Kind::Date
                            : kind == u"insurance"_s ? EvidenceField::Kind::Insurance
                                                     : EvidenceField::Kind::Text,
                            row[u"required"_s] == u"yes"_s, row[u"source"_s]}});
        }
        return fields;
    }();
    return all;
}

Result<QString> checkedValue(const EvidenceField& field, const QString& text, QDate today) {
    switch (field.kind) {
    case EvidenceField::Kind::Text:
        return text.size() <= kLongest ? Result<QString>(text) : std::unexpected(Words::tooLong(field.label));
    case EvidenceField::Kind::Date: {
        const auto date = PartialDate::parse(text, today);
        return date && date->first <= today ? Result<QString>(date->toString())
                                            : std::unexpected(Words::badDate(field.label));
    }
    case EvidenceField::Kind::Insurance: {
        const auto insurance = insuranceFromCode(text);
        return insurance && *insurance != Insurance::Unspecified ? Result<QString>(text)
                                                                 : std::unexpected(Words::badInsurance(field.label));
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QList<EvidenceField> evidenceAsked(Outcome outcome, const QString& reason) {
    QList<EvidenceField> fields;
    for (const Asked& asked : askedFields()) {
        if (asked.outcome == code(outcome) && asked.reason == reason) {
            fields.append(asked.field);
        }
    }
    return fields;
}

Result<Evidence> checkedEvidence(const Evidence& typed, Outcome outcome, const QString& reason, QDate today,
                                 bool mayBeMissing) {
    Evidence rest = typed;
    Evidence kept;
    const QList<EvidenceField> asked = evidenceAsked(outcome, reason);
    for (const EvidenceField& field : asked) {
        const QString text = rest.take(field.code).trimmed();
        if (text.isEmpty()) {
            if (field.required && !mayBeMissing) {
                return std::unexpected(Words::missing(field.label));
            }
            continue;
        }
        CANBAO_TRY_ASSIGN(const QString value, checkedValue(field, text, today));
        kept.insert(field.code, value);
    }
    const bool unknown = std::ranges::any_of(rest, [](const QString& text) { return !text.trimmed().isEmpty(); });
    return unknown ? std::unexpected(Words::notAsked()) : Result<Evidence>(kept);
}

} // namespace canbao::domain
