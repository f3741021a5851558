#include "core/intake/row_cells.h"

#include "core/domain/lost_character.h"
#include "core/domain/person_name.h"
#include "core/domain/typed_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace canbao::intake {

using domain::VerdictCode;

namespace {

/// 12, "12人", 12.0; -1 when there is no number.
int headcountFrom(const GridCell& cell) {
    static const QRegularExpression number(u"^(\\d{1,7})(\\.0+)?[人名]?$"_s);
    const QRegularExpressionMatch match = number.match(domain::foldedText(cell.text));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

void checkEmployer(RowCells& cells, RowReading& reading) {
    domain::Employer& employer = reading.employer;
    cells.keepFacts({Field::EmployerName, Field::CreditCode, Field::LegalPerson, Field::LegalPersonId, Field::Phone,
                     Field::Industry, Field::Headcount, Field::Village, Field::Address});

    employer.name = cells.text(Field::EmployerName);
    employer.codeAsSent = cells.text(Field::CreditCode);
    const QString code = checkCreditCode(cells, Field::CreditCode);
    // A project is insured by itself and one contractor builds many: the project's name tells them apart, the code is
    // the contractor's.
    if (cells.context().kind != domain::ListKind::Projects) {
        employer.creditCode = code;
    } else if (!code.isEmpty()) {
        reading.facts.insert(Field::CreditCode, code);
    }
    employer.legalPerson = cells.text(Field::LegalPerson);
    employer.phone = cells.phone();
    employer.industry = cells.text(Field::Industry);
    employer.headcount = headcountFrom(cells.cell(Field::Headcount));
    employer.address = cells.text(Field::Address);
    employer.village = cells.village(employer.address);
    employer.villageAsSent = cells.villageAsSent(employer.address);

    if (domain::hasLostCharacter(employer.legalPerson)) {
        cells.find(Field::LegalPerson, VerdictCode::LostCharacter);
    }
    const auto head = checkCitizenId(cells, Field::LegalPersonId, cells.cell(Field::LegalPersonId));
    if (head.problem != domain::CitizenId::Problem::Missing) {
        reading.facts.insert(Field::LegalPersonId, head.text);
    }

    const bool named = !domain::saysNothing(domain::matchEmployerName(employer.name));
    if (!named) {
        employer.name.clear();
    }
    if (!named && employer.creditCode.isEmpty()) {
        cells.find(Field::EmployerName, VerdictCode::NoIdentity);
        return;
    }
    if (!named) {
        cells.find(Field::EmployerName, VerdictCode::NameMissing);
    } else if (domain::hasLostCharacter(employer.name)) {
        cells.find(Field::EmployerName, VerdictCode::LostCharacter);
    }
    if (cells.has(Field::CreditCode) && domain::saysNothing(domain::foldedIdentifier(employer.codeAsSent))) {
        cells.find(Field::CreditCode, VerdictCode::IdMissing);
    }
}

} // namespace canbao::intake
