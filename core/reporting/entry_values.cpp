#include "core/reporting/entry_values.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::EntryValues)

public:
    static QString yes() { return tr("yes"); }
    static QString no() { return tr("no"); }
};

/// The day of birth says eight of the id's hidden digits.
QString birthOf(const domain::Person& person, const QString& format, Numbers numbers) {
    if (!person.birth.isValid()) {
        return {};
    }
    return person.birth.toString(numbers == Numbers::Whole ? format : u"yyyy"_s);
}

/// Whole years; empty when the birth is not known.
QString ageOf(const domain::Person& person, QDate today) {
    if (!person.birth.isValid()) {
        return {};
    }
    const bool hadBirthday =
        std::pair(today.month(), today.day()) >= std::pair(person.birth.month(), person.birth.day());
    return QString::number(today.year() - person.birth.year() - (hadBirthday ? 0 : 1));
}

QString personValue(EntryField field, const domain::Person& person, const EntryContext& context) {
    const Numbers numbers = context.numbers;
    switch (field) {
    case EntryField::Name:
        return person.name;
    case EntryField::Sex:
        return sexWord(person.sex);
    case EntryField::Age:
        return ageOf(person, context.today);
    case EntryField::Ethnicity:
        return person.ethnicity;
    case EntryField::Birth:
        return birthOf(person, u"yyyyMMdd"_s, numbers);
    case EntryField::BirthDashed:
        return birthOf(person, u"yyyy-MM-dd"_s, numbers);
    case EntryField::Group:
        return person.group;
    case EntryField::Address:
        return person.address;
    case EntryField::Phone:
        return phoneOf(person.phone, numbers);
    default:
        return {};
    }
}

QString employerValue(EntryField field, const domain::Employer& employer, Numbers numbers) {
    switch (field) {
    case EntryField::Name:
        return employer.name;
    case EntryField::Address:
        return employer.address;
    case EntryField::Phone:
        return phoneOf(employer.phone, numbers);
    case EntryField::LegalPerson:
        return employer.legalPerson;
    case EntryField::Headcount:
        return employer.headcount >= 0 ? QString::number(employer.headcount) : QString();
    default:
        return {};
    }
}

QString enrolledOf(const domain::Entry& entry) {
    const bool unenrolled = entry.state == State::Excluded || entry.state == State::Declined;
    return entry.state == State::Enrolled ? Words::yes() : unenrolled ? Words::no() : QString();
}

QString resultValue(EntryField field, const domain::Entry& entry, const domain::CodeTables& codes) {
    const bool enrolled = entry.state == State::Enrolled;
    switch (field) {
    case EntryField::Result:
        return codes.label(entry.state);
    case EntryField::Enrolled:
        return enrolledOf(entry);
    case EntryField::Joined:
        return enrolled ? becauseOf(entry, codes) : QString();
    case EntryField::JoinedOn:
        return enrolled ? resultDayOf(entry) : QString();
    case EntryField::Reason:
        return enrolled ? QString() : becauseOf(entry, codes);
    case EntryField::Because:
        return becauseOf(entry, codes);
    case EntryField::VerifiedOn:
        return resultDayOf(entry);
    case EntryField::Evidence:
        return evidenceOf(entry, codes);
    default:
        return {};
    }
}

} // namespace

QString entryValue(EntryField field, const store::LedgerLine& line, const EntryContext& context) {
    switch (field) {
    case EntryField::Id:
        return numberOf(line, context.numbers);
    case EntryField::List:
        return context.codes.label(line.entry.kind);
    case EntryField::Insurance:
        return context.codes.label(line.entry.insurance);
    case EntryField::IssuedOn:
        return line.issuedOn.toString(Qt::ISODate);
    case EntryField::Division:
        return line.villageCode;
    case EntryField::Office:
        return context.officeName;
    case EntryField::Village:
        return line.villageName;
    case EntryField::Collector:
        return line.recordedBy;
    case EntryField::Note:
        return line.note;
    default:
        break;
    }
    if (const QString result = resultValue(field, line.entry, context.codes); !result.isEmpty()) {
        return result;
    }
    return line.person() != nullptr ? personValue(field, *line.person(), context)
                                    : employerValue(field, *line.employer(), context.numbers);
}

} // namespace canbao::reporting
