#include "core/intake/ledger_office.h"

namespace canbao::intake {

Result<Office> officeOf(const store::Ledger& ledger) {
    CANBAO_TRY_ASSIGN(QList<domain::Village> villages, ledger.villages());
    return Office{std::move(villages), {ledger.officeName()}};
}

} // namespace canbao::intake
