#pragma once

#include "core/domain/subject.h"
#include "core/store/ledger.h"

#include <QHash>
#include <QList>

namespace canbao::store {

/// One person of a register: everybody whose entries were closed for one reason, once, whatever the number of entries.
struct RegisterRow {
    domain::Person person;
    QString villageName; ///< what was sent where the village is not known
    EntryId entry;       ///< the first of them
    QList<domain::Insurance> insurances;
    QDate occurredOn;   ///< the earliest
    QString note;       ///< of the latest result
    QString recordedBy; ///< who recorded it
};

/// The persons excluded for `reason` (a code), of one village or of all, by village, then in the order they came.
[[nodiscard]] Result<QList<RegisterRow>> registerRows(const Ledger& ledger, const QString& reason,
                                                      DivisionId village = {});
/// How many persons stand in each register: reason code to number.
[[nodiscard]] Result<QHash<QString, qint64>> registerCounts(const Ledger& ledger, const QStringList& reasons);

} // namespace canbao::store
