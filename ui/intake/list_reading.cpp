#include "ui/intake/list_reading.h"

#include "core/base/file_digest.h"
#include "core/intake/check_file.h"
#include "core/intake/ledger_office.h"
#include "core/intake/mapping_lessons.h"

#include <QFileInfo>

namespace canbao::ui {

Result<domain::ListKind> guessListKind(const QString& path) {
    CANBAO_TRY_ASSIGN(const auto guess, intake::guessFileKind(path));
    return guess.value_or(domain::ListKind::UnenrolledPersons);
}

Result<ListReading> readList(const QString& ledgerPath, const ListQuestion& question, const Progress& progress) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(ledgerPath, store::Ledger::Access::ReadOnly));
    intake::CheckRequest request;
    request.kind = question.kind;
    request.insurance = question.insurance;
    request.sheet = question.sheet;
    request.columns = question.columns;
    request.today = question.today;
    CANBAO_TRY_ASSIGN(request.office, intake::officeOf(ledger));
    request.learned = intake::learnedFrom(ledger, question.kind);

    ListReading reading;
    reading.options.fileName = QFileInfo(question.path).fileName();
    reading.options.insurance = question.insurance;
    reading.options.fullList = question.fullList;
    reading.options.issuedOn = question.issuedOn;
    reading.options.policies = question.policies;
    CANBAO_TRY_ASSIGN(reading.options.sha256, sha256OfFile(question.path));
    CANBAO_TRY_ASSIGN(intake::CheckedList list, intake::checkFile(question.path, request, progress));
    CANBAO_TRY_ASSIGN(reading.plan, intake::planImport(ledger, list, reading.options, progress));
    reading.list = std::make_shared<const intake::CheckedList>(std::move(list));
    return reading;
}

} // namespace canbao::ui
