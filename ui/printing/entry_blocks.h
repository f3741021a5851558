#pragma once

#include "core/domain/code_tables.h"
#include "ui/printing/form_parts.h"

namespace canbao::printing {

/// One 待核实事项 as the form names it.
struct EntryOnForm {
    QString list;      ///< 名单, e.g. 未参保人员
    QString insurance; ///< 险种; empty when the list names none
    QString note;      ///< what the city said: batch, row, remark
};

/// What can be ticked beside an entry.
struct FormChoices {
    QStringList insurances; ///< short names
    QStringList excluded;   ///< 不予参保: reasons
    QStringList declined;   ///< 待动员: reasons

    /// The reasons of the office's code tables that can hold for a person or for an employer.
    [[nodiscard]] static FormChoices of(const domain::CodeTables& codes, domain::SubjectType subject);
};

/// 核实事项: the entries of one subject with everything there is to tick, filled in by hand at the door.
///
/// Up to three entries have a block each with all reasons written out; more share one list of numbered reasons and have
/// a line each.
class EntryBlocks {
public:
    static constexpr int kMostBlocks = 3;
    static constexpr int kMostLines = 10;
    /// How many entries go on one page when there are `count` in all.
    [[nodiscard]] static int perPage(int count) { return count <= kMostBlocks ? kMostBlocks : kMostLines; }

    /// `blank`: nothing is known, the list and the insurance are written by hand too.
    EntryBlocks(QList<EntryOnForm> entries, FormChoices choices, bool compact, bool blank);

    /// Paints inside `area` (mm), no higher than it must be for writing by hand; returns the height used.
    double paint(PaperPainter& painter, const QRectF& area) const;

private:
    double paintBlock(PaperPainter& painter, const QRectF& area, const EntryOnForm& entry, int number,
                      double lineHeight) const;
    void paintSubject(PaperPainter& painter, const QRectF& area, const EntryOnForm& entry, int number) const;
    double blockHeight(TextFitter& fitter, const EntryOnForm& entry, double width, double lineHeight) const;
    double paintLines(PaperPainter& painter, const QRectF& area) const;
    [[nodiscard]] QList<QList<TickOption>> rows(const EntryOnForm& entry) const;

    QList<EntryOnForm> m_entries;
    FormChoices m_choices;
    bool m_compact;
    bool m_blank;
};

} // namespace canbao::printing
