#include "ui/printing/ledger_notices.h"

#include "core/domain/division.h"
#include "core/domain/form_code.h"
#include "core/store/queries/rosters.h"
#include "core/store/queries/subject_file.h"

#include <QCoreApplication>

namespace canbao::printing {

namespace {

bool isOpen(const domain::Entry& entry) {
    return entry.state == domain::State::Pending || entry.state == domain::State::InProgress ||
           entry.state == domain::State::Declined;
}

Error takenBack() {
    return Error::user(
        QCoreApplication::translate("EnforcementNotice", "This step was taken back; there is no notice of it."));
}

/// What of the employer is open: the insurance, or the list where it names none.
void addMatters(EnforcementNoticeData& notice, domain::FormCode& code, const store::SubjectFile& file,
                const domain::CodeTables& codes) {
    for (const domain::Entry& entry : file.entries) {
        if (!isOpen(entry)) {
            continue;
        }
        code.entries.append(entry.id);
        const QString matter =
            entry.insurance == domain::Insurance::Unspecified ? codes.label(entry.kind) : codes.label(entry.insurance);
        if (!notice.matters.contains(matter)) {
            notice.matters.append(matter);
        }
    }
}

} // namespace

Result<EnforcementNoticeData> enforcementNotice(const store::Ledger& ledger, EnforcementId id) {
    CANBAO_TRY_ASSIGN(const auto step, store::enforcement(ledger, id));
    if (!step) {
        return std::unexpected(takenBack());
    }
    CANBAO_TRY_ASSIGN(const store::SubjectFile file, store::subjectFile(ledger, step->employer));
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    CANBAO_TRY_ASSIGN(const auto steps, store::enforcementsOf(ledger, step->employer));
    CANBAO_TRY_ASSIGN(const auto staff, store::staffOf(ledger, step->employer));
    EnforcementNoticeData notice;
    notice.countyName = domain::cityName();
    notice.officeName = ledger.officeName();
    notice.document = step->document;
    notice.step = step->taken;
    notice.employerName = file.employer()->name;
    notice.creditCode = file.employer()->creditCode;
    notice.legalPerson = file.employer()->legalPerson;
    notice.staff = int(staff.size());
    for (const store::Enforcement& earlier : steps) {
        if (earlier.id < id) {
            notice.before.append(earlier.taken);
        }
    }
    domain::FormCode code{domain::FormCode::ledgerPart(ledger.ledgerId()), {}};
    addMatters(notice, code, file, codes);
    if (code.entries.isEmpty() && !file.entries.isEmpty()) {
        code.entries.append(file.entries.first().id); // all settled meanwhile: the paper still finds its employer
    }
    if (!code.entries.isEmpty()) {
        notice.code = code.text();
        notice.number = domain::FormCode::number(ledger.year(), code.entries.first());
    }
    return notice;
}

} // namespace canbao::printing
