#pragma once

#include "core/store/ledger.h"

#include <QList>

namespace canbao::store {

/// 未保存的输入: what an operator typed for an entry and did not save. Nothing of it counts anywhere.
struct Draft {
    enum class About { Result, Identity };
    EntryId entry;
    About about = About::Result;
    QString content; ///< JSON, as the form wrote it

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// Those of this operator whose entries were not taken back, in the entries' order.
[[nodiscard]] Result<QList<Draft>> draftsOf(const Ledger& ledger, OperatorId by);
/// Each takes the place of what was kept of its entry; one without content goes. All or none.
[[nodiscard]] Result<> writeDrafts(const Ledger& ledger, OperatorId by, const QList<Draft>& drafts);

} // namespace canbao::store
