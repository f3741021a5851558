#pragma once

#include "core/base/result.h"
#include "core/domain/enforcement.h"
#include "ui/printing/paper_document.h"

#include <QStringList>

namespace canbao::printing {

/// What a notice of 督促整改 says. Values only: neither the ledger nor the window is known here.
struct EnforcementNoticeData {
    QString countyName; ///< 弥勒市
    QString officeName; ///< 朋普镇
    QString number;     ///< 编号: that of the entry, typed where no scanner is
    QString code;       ///< domain::FormCode::text()
    QString document;   ///< 文号; empty: a line to write it on

    domain::TakenStep step;
    QString employerName;
    QString creditCode;
    QString legalPerson;
    QStringList matters;             ///< what is not insured yet: 失业保险（未参保用人单位）
    int staff = 0;                   ///< on its roster; 0: not known
    QList<domain::TakenStep> before; ///< the steps that stand before this one, oldest first
};

/// 催办通知书, 限期整改通知书 (to the employer, with a receipt to be signed) or 失信惩戒建议 (from the office to the
/// city's bureau): one sheet in the form of GB/T 9704-2012. The wording rests on domain::basis().
class EnforcementNotice final : public PaperDocument {
public:
    explicit EnforcementNotice(EnforcementNoticeData data)
        : m_data(std::move(data)) {}

    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageGeometry geometry() const override;
    [[nodiscard]] int pageCount() const override { return 1; }
    void paint(int page, PaperPainter& painter) const override;

private:
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString addressee() const;
    [[nodiscard]] QString body() const;
    [[nodiscard]] QString signer() const;
    [[nodiscard]] double paintTop(PaperPainter& painter) const;
    void paintSignature(PaperPainter& painter, double top) const;
    void paintReceipt(PaperPainter& painter, double top) const;

    EnforcementNoticeData m_data;
};

} // namespace canbao::printing
