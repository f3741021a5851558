#include "core/store/queries/policy_corrections.h"

#include <QJsonDocument>

namespace canbao::store {

Result<QList<domain::PolicyCorrection>> policyCorrections(const Ledger& ledger) {
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().query("SELECT content FROM policy_correction "
                                                              "ORDER BY policy, county, item, valid_from"));
    QList<domain::PolicyCorrection> corrections;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return corrections;
        }
        corrections.append(domain::policyCorrectionFromJson(QJsonDocument::fromJson(rows.text(0).toUtf8()).object()));
    }
}

} // namespace canbao::store
