#include "ui/workbench/references_paper.h"

#include "core/intake/field.h"
#include "ui/common/table_view.h"

#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

RowsModel::Row rowOf(const domain::ReferenceRecord& record, const domain::CodeTables& codes) {
    QStringList facts{record.name};
    for (auto fact = record.facts.begin(); fact != record.facts.end(); ++fact) {
        const auto field = intake::fieldFromCode(fact.key());
        facts.append((field ? intake::label(*field, record.kind) : fact.key()) + u' ' + *fact);
    }
    facts.removeAll(QString());
    QString list = codes.label(record.kind);
    if (record.insurance != domain::Insurance::Unspecified) {
        list += u' ' + codes.shortLabel(record.insurance);
    }
    return {{list, facts.join(u" · "_s)}, record.id.value, std::nullopt};
}

} // namespace

ReferencesPaper::ReferencesPaper(Workspace& workspace)
    : TablePaper(tr("Departments"), new RowsModel({tr("Department's list"), tr("What it says")}), {136})
    , m_workspace(workspace) {
    view()->horizontalHeader()->hide();
}

void ReferencesPaper::showSubject(const store::SubjectFile& file, EntryId) {
    QList<RowsModel::Row> records;
    for (const domain::ReferenceRecord& record : file.references) {
        records.append(rowOf(record, m_workspace.codes()));
    }
    setHeading(records.isEmpty() ? tr("Departments") : tr("Departments: %1").arg(QLocale().toString(records.size())));
    rows()->setRows(std::move(records));
}

} // namespace canbao::ui
