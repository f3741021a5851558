#include "core/reporting/register_sources.h"

#include "core/domain/evidence.h"
#include "core/domain/masking.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonRegister)

public:
    static QString sex(domain::Sex sex) {
        return sex == domain::Sex::Male ? tr("male") : sex == domain::Sex::Female ? tr("female") : QString();
    }
};

} // namespace

bool isFull(const RegisterTable& table, const RegisterRequest& request) {
    return request.mostLines > 0 && table.lines.size() >= request.mostLines;
}

QString numberOf(const domain::Person& person, Numbers numbers) {
    const QString number = person.citizenId.isEmpty() ? person.idAsSent : person.citizenId;
    return numbers == Numbers::Whole ? number : domain::maskedId(number);
}

QString numberOf(const domain::Employer& employer, Numbers numbers) {
    const QString number = employer.creditCode.isEmpty() ? employer.codeAsSent : employer.creditCode;
    return numbers == Numbers::Whole ? number : domain::maskedId(number);
}

QString numberOf(const store::LedgerLine& line, Numbers numbers) {
    return line.person() != nullptr ? numberOf(*line.person(), numbers) : numberOf(*line.employer(), numbers);
}

QString phoneOf(const QString& phone, Numbers numbers) {
    return numbers == Numbers::Whole ? phone : domain::maskedPhone(phone);
}

QString becauseOf(const domain::Entry& entry, const domain::CodeTables& codes) {
    if (entry.state != State::Enrolled) {
        return codes.reasonLabel(entry.state, entry.reason);
    }
    const bool joined = entry.enrolledIn != domain::Insurance::Unspecified;
    return codes.shortLabel(joined ? entry.enrolledIn : entry.insurance);
}

QString evidenceOf(const domain::Entry& entry, const domain::CodeTables& codes) {
    const domain::Outcome outcome =
        entry.state == domain::State::Enrolled ? domain::Outcome::Enrolled : domain::Outcome::Excluded;
    QStringList parts;
    for (const domain::EvidenceField& field : domain::evidenceAsked(outcome, entry.reason)) {
        QString value = entry.evidence.value(field.code);
        if (const auto scheme = domain::insuranceFromCode(value);
            scheme && field.kind == domain::EvidenceField::Kind::Insurance) {
            value = codes.shortLabel(*scheme);
        }
        if (!value.isEmpty()) {
            parts.append(field.label + u' ' + value);
        }
    }
    return parts.join(u'；');
}

QString sexWord(domain::Sex sex) {
    return Words::sex(sex);
}

QString resultDayOf(const domain::Entry& entry) {
    return domain::hasResult(entry.state) ? entry.occurredOn.toString(Qt::ISODate) : QString();
}

QString standingOf(const QList<domain::Entry>& entries, const domain::CodeTables& codes) {
    QStringList parts;
    for (const domain::Entry& entry : entries) {
        const bool named = entry.insurance != domain::Insurance::Unspecified;
        const QString part = (named ? codes.shortLabel(entry.insurance) : QString()) + codes.label(entry.state);
        if (!parts.contains(part)) {
            parts.append(part);
        }
    }
    return parts.join(u'、');
}

} // namespace canbao::reporting
