#include "core/intake/identity_proposals.h"

#include "core/domain/damaged_id.h"
#include "core/store/proposal_store.h"

namespace canbao::intake {

namespace {

constexpr qsizetype kDigitsUpToBirth = 14;

bool mayBeTheSame(const store::Namesakes& two) {
    const QString digits = domain::reliableDigits(two.damagedId);
    if (!two.citizenId.startsWith(digits)) {
        return false;
    }
    return two.damagedBirth.isValid() ? two.damagedBirth == two.birth : digits.size() >= kDigitsUpToBirth;
}

} // namespace

Result<int> proposeIdentities(const store::Database& database, BatchId batch) {
    CANBAO_TRY_ASSIGN(const QList<store::Namesakes> namesakes, store::namesakesOfDamaged(database));
    int proposed = 0;
    for (const store::Namesakes& two : namesakes) {
        if (mayBeTheSame(two)) {
            CANBAO_TRY(store::insertProposal(database, two.damaged, two.person, batch));
            ++proposed;
        }
    }
    return proposed;
}

} // namespace canbao::intake
