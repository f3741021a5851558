#pragma once

#include "core/domain/reference_record.h"
#include "ui/comparison/clues.h"

namespace canbao::ui {

/// What the ledger knows of the subject, to mark what a list has otherwise.
struct KnownSubject {
    QString name;
    QString identifier;
    QDate birth;
    QString village;
    QString address;
};

/// The labels of a record's cells, in their order.
[[nodiscard]] QStringList recordLabels(domain::SubjectType subject);
/// The ledger's own column; `says` is where the entry stands.
[[nodiscard]] ClueEvidence::Column ledgerColumn(const KnownSubject& known, domain::SubjectType subject,
                                                const QString& says);
/// A department's row; `from` tells where it stands. What it does not hold is empty and differs from nothing.
[[nodiscard]] ClueEvidence::Column recordColumn(const domain::ReferenceRecord& record, const QString& from,
                                                const std::optional<KnownSubject>& known, const Workspace& workspace);
/// Its name; what was sent where the village is not known.
[[nodiscard]] QString villageOf(DivisionId village, const QString& asSent, const Workspace& workspace);
/// "死亡人员名单.xlsx · Sheet1 第 12 行"
[[nodiscard]] QString placeOf(const QString& fileName, const QString& sheet, int row);

} // namespace canbao::ui
