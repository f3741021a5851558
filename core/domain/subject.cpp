#include "core/domain/subject.h"

#include "core/domain/person_name.h"
#include "core/domain/typed_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

constexpr std::array kIdStatuses{IdStatus::Valid, IdStatus::BadCheckDigit, IdStatus::Damaged, IdStatus::OtherDocument,
                                 IdStatus::Missing};
constexpr std::array kSexes{Sex::Unknown, Sex::Male, Sex::Female};

/// Parts of a key; foldedText leaves no control character in any of them.
constexpr QChar kBetweenParts = u'\u001F';

} // namespace

QString code(IdStatus value) {
    switch (value) {
    case IdStatus::Valid:
        return u"valid"_s;
    case IdStatus::BadCheckDigit:
        return u"bad-check-digit"_s;
    case IdStatus::Damaged:
        return u"damaged"_s;
    case IdStatus::OtherDocument:
        return u"other-document"_s;
    case IdStatus::Missing:
        return u"missing"_s;
    }
    Q_UNREACHABLE();
}

IdStatus idStatusFromCode(QStringView wanted) {
    for (const IdStatus value : kIdStatuses) {
        if (code(value) == wanted) {
            return value;
        }
    }
    return IdStatus::Missing;
}

QString code(Sex value) {
    switch (value) {
    case Sex::Unknown:
        return {};
    case Sex::Male:
        return u"male"_s;
    case Sex::Female:
        return u"female"_s;
    }
    Q_UNREACHABLE();
}

Sex sexFromCode(QStringView wanted) {
    for (const Sex value : kSexes) {
        if (code(value) == wanted) {
            return value;
        }
    }
    return Sex::Unknown;
}

QString identityKey(const Person& person) {
    if (!person.citizenId.isEmpty()) {
        return u"id:"_s + person.citizenId;
    }
    return u"sent:"_s + QStringList{foldedIdentifier(person.idAsSent), foldedName(person.name),
                                    foldedText(person.villageAsSent), foldedText(person.group),
                                    person.birth.toString(Qt::ISODate)}
                            .join(kBetweenParts);
}

QString identityKey(const Employer& employer) {
    if (!employer.creditCode.isEmpty()) {
        return u"code:"_s + employer.creditCode;
    }
    return u"name:"_s + matchEmployerName(employer.name) + kBetweenParts + foldedText(employer.villageAsSent);
}

} // namespace canbao::domain
