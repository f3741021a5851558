#include "ui/comparison/record_cells.h"

#include "core/domain/person_name.h"
#include "core/matching/telling_facts.h"
#include "ui/common/grouped_id.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordCells)

public:
    static QString ledger() { return tr("Ledger"); }
    static QString name() { return tr("Name"); }
    static QString citizenId() { return tr("Citizen id"); }
    static QString creditCode() { return tr("Credit code"); }
    static QString birth() { return tr("Born"); }
    static QString village() { return tr("Village"); }
    static QString address() { return tr("Address"); }
    static QString says() { return tr("What it says"); }
    static QString from() { return tr("Where it stands"); }
    static QString place(const QString& file, const QString& sheet, int row) {
        return sheet.isEmpty() ? tr("%1, row %2").arg(file).arg(row) : tr("%1, %2, row %3").arg(file, sheet).arg(row);
    }
};

using Cell = ClueEvidence::Cell;

/// Only what both hold can differ.
bool differs(const QString& one, const QString& other) {
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

} // namespace

QStringList recordLabels(domain::SubjectType subject) {
    if (subject == domain::SubjectType::Employer) {
        return {Words::name(), Words::creditCode(), Words::village(), Words::address(), Words::says(), Words::from()};
    }
    return {Words::name(),    Words::citizenId(), Words::birth(), Words::village(),
            Words::address(), Words::says(),      Words::from()};
}

ClueEvidence::Column ledgerColumn(const KnownSubject& known, domain::SubjectType subject, const QString& says) {
    QList<Cell> cells{{known.name}, {groupedId(known.identifier)}};
    if (subject == domain::SubjectType::Person) {
        cells.append({known.birth.toString(Qt::ISODate)});
    }
    cells.append({{known.village}, {known.address}, {says}, {}});
    return {Words::ledger(), cells};
}

ClueEvidence::Column recordColumn(const domain::ReferenceRecord& record, const QString& from,
                                  const std::optional<KnownSubject>& known, const Workspace& workspace) {
    const bool person = record.subjectType == domain::SubjectType::Person;
    const QString number = record.number.isEmpty() ? record.numberAsSent : record.number;
    const QString village = villageOf(record.village, record.villageAsSent, workspace);
    const KnownSubject ledger = known.value_or(KnownSubject{});
    const bool otherName = differs(record.name, ledger.name) &&
                           !(person ? domain::sameName(record.name, ledger.name)
                                    : domain::matchEmployerName(record.name) == domain::matchEmployerName(ledger.name));
    QList<Cell> cells{{record.name, otherName}, {groupedId(number), differs(number, ledger.identifier)}};
    if (person) {
        cells.append({record.birth.toString(Qt::ISODate),
                      record.birth.isValid() && ledger.birth.isValid() && record.birth != ledger.birth});
    }
    const QString& insurance = workspace.codes().shortLabel(record.insurance);
    cells.append({{village, differs(village, ledger.village)},
                  {record.address, differs(record.address, ledger.address)},
                  {matching::tellingFacts(record, insurance)},
                  {from}});
    return {workspace.codes().label(record.kind), cells};
}

QString villageOf(DivisionId village, const QString& asSent, const Workspace& workspace) {
    const auto& villages = workspace.villages();
    const auto known = std::ranges::find(villages, village, &domain::Village::id);
    return village && known != villages.end() ? known->name : asSent;
}

QString placeOf(const QString& fileName, const QString& sheet, int row) {
    return Words::place(fileName, sheet, row);
}

} // namespace canbao::ui
