#pragma once

#include "core/domain/codes.h"
#include "core/store/database.h"

#include <QByteArray>

#include <optional>

namespace canbao::store {

/// Whose lists of which kind and shape a lesson is about. An empty sender: whoever.
struct LearnedMappingKey {
    QString sender;
    domain::ListKind kind = domain::ListKind::UnenrolledPersons;
    QString shape; ///< intake::shapeFingerprint
};

/// What was corrected last, and in which import.
struct StoredLearnedMapping {
    QByteArray lesson; ///< intake::LearnedMapping::toJson
    BatchId batch;
};

/// Changes go within the caller's transaction and with their event.
[[nodiscard]] Result<std::optional<StoredLearnedMapping>> learnedMapping(const Database& database,
                                                                         const LearnedMappingKey& key);
[[nodiscard]] Result<> putLearnedMapping(const Database& database, const LearnedMappingKey& key,
                                         const StoredLearnedMapping& learned);
[[nodiscard]] Result<> removeLearnedMapping(const Database& database, const LearnedMappingKey& key);

} // namespace canbao::store
