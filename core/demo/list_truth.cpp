#include "core/demo/list_truth.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::demo {

namespace {

bool has(const RowTruth& row, domain::Severity severity) {
    return std::ranges::any_of(row.cells,
                               [severity](const CellTruth& cell) { return severityOf(cell.code) == severity; });
}

} // namespace

ListTruth judged(QList<RowTruth*> rows) {
    ListTruth truth;
    QSet<QString> seen;
    for (RowTruth* row : rows) {
        ++truth.read;
        const QString key = row->subject + u'/' + domain::code(row->insurance);
        if (has(*row, domain::Severity::Refused)) {
            row->fate = Fate::Refused;
            ++truth.refused;
        } else if (row->identifiable && seen.contains(key)) {
            row->fate = Fate::Duplicate;
            row->cells.append({{}, domain::VerdictCode::DuplicateInFile});
            ++truth.duplicates;
        } else {
            row->fate = Fate::Accepted;
            ++truth.accepted;
            truth.warned += has(*row, domain::Severity::Warning) ? 1 : 0;
            if (row->identifiable) {
                seen.insert(key);
            }
        }
        for (const CellTruth& cell : std::as_const(row->cells)) {
            ++truth.verdicts[domain::code(cell.code)];
        }
    }
    return truth;
}

QString code(Fate fate) {
    switch (fate) {
    case Fate::Accepted:
        return u"accepted"_s;
    case Fate::Refused:
        return u"refused"_s;
    case Fate::Duplicate:
        return u"duplicate"_s;
    }
    Q_UNREACHABLE();
}

} // namespace canbao::demo
