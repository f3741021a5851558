#pragma once

#include <QDate>

#include <limits>

namespace canbao::store {

/// A point of the ledger's two clocks: what had occurred by the end of `day`, as far as it was known at event `seq`.
struct AsOf {
    QDate day;
    qint64 seq = std::numeric_limits<qint64>::max(); ///< unless said otherwise: all that is known

    friend bool operator==(const AsOf&, const AsOf&) = default;
};

} // namespace canbao::store
