#pragma once

#include "core/demo/claims.h"
#include "core/demo/demo_list.h"
#include "core/demo/row_scribe.h"

#include <QSet>

#include <functional>

namespace canbao::demo {

/// Fills lists row by row: who stands on it comes from outside, what goes wrong on the way from here. Lists are made in
/// the order in which they are to be imported, because a name can only differ from one that came before.
class ListMaker {
public:
    ListMaker(const Township& town, const Claims& claims, quint64 seed);

    using PersonRow = std::function<QList<sheet::CellValue>(RowScribe&, const Resident&, const Claim&)>;
    using DepartmentRow = std::function<QList<sheet::CellValue>(RowScribe&, const Resident&)>;
    using FirmRow = std::function<QList<sheet::CellValue>(RowScribe&, const Firm&)>;

    /// A city list of persons: rows, twins of some of them elsewhere on the list, blank lines; laid out.
    void fillCity(DemoList& list, const QList<Claim>& claims, const PersonRow& row);
    /// A department's list: cleaner, because it comes out of a system.
    void fillDepartment(DemoList& list, const QList<const Resident*>& people, const DepartmentRow& row);
    void fill(DemoList& list, const QList<int>& firms, const FirmRow& row);

private:
    void remember(const DemoList& list);

    const Township& m_town;
    const Claims& m_claims;
    quint64 m_seed;
    QSet<QString> m_known; ///< citizen ids that an earlier city list brought with the right name
};

} // namespace canbao::demo
