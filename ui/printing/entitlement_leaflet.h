#pragma once

#include "core/domain/code_tables.h"
#include "core/services/entitlement.h"
#include "ui/printing/form_parts.h"
#include "ui/printing/paper_document.h"

namespace canbao::printing {

/// What the household takes home: what one of them should join, why, and what it costs a year in each tier. Values and
/// words only; a figure that nobody official confirms says so itself.
struct LeafletData {
    struct Line {
        QString insurance;
        QString answer;
        QString because;
        QString source;
        bool mark = false; ///< must or may: set off from the rest
    };
    struct Tier {
        QString pays;    ///< 300元
        QString subsidy; ///< 补贴35元
    };

    QString countyName;
    QString officeName;
    int year = 0;
    QString name;
    QString number; ///< masked: the paper lies about
    QString village;
    QString on; ///< 2026年6月12日
    QList<Line> lines;
    QString pensionHead; ///< empty: 居民养老 is not for this person
    QList<Tier> tiers;
    QStringList pensionNotes;
    QStringList medicalNotes;  ///< empty: 居民医保 is not
    QStringList flexibleNotes; ///< empty: 职工养老 as a flexible worker is not
};

/// `file` is a person's.
[[nodiscard]] LeafletData leafletOf(const store::Ledger& ledger, const store::SubjectFile& file,
                                    const services::Entitlement& entitlement, const domain::CodeTables& codes);

/// 参保告知单, A4, one page for each person.
class EntitlementLeaflet final : public PaperDocument {
public:
    explicit EntitlementLeaflet(QList<LeafletData> persons)
        : m_persons(std::move(persons)) {}

    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageGeometry geometry() const override { return PageGeometry::a4Portrait(); }
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_persons.size()); }
    void paint(int page, PaperPainter& painter) const override;

private:
    QList<LeafletData> m_persons;
};

} // namespace canbao::printing
