#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace canbao::reporting {

/// Who answers for a report, as its last line says. Whatever is empty is left open, to be written by hand.
struct ReportSignature {
    QString preparedBy;  ///< 填表人
    QString reviewedBy;  ///< 审核人
    QString responsible; ///< 负责人
    QString phone;       ///< 联系电话
    QDate filledOn;      ///< 填报时间
    friend bool operator==(const ReportSignature&, const ReportSignature&) = default;
};

/// What stands on a monthly report besides its figures. Frozen with them.
struct ReportWords {
    QString countyName; ///< 弥勒市; stands before the office's name in the title
    QString problems;   ///< 存在问题, any number of lines
    QString measures;   ///< 对策措施
    ReportSignature signature;
    friend bool operator==(const ReportWords&, const ReportWords&) = default;
};

/// Equal words give equal bytes.
[[nodiscard]] QByteArray canonicalJson(const ReportWords& words);
[[nodiscard]] ReportWords reportWordsFromJson(const QByteArray& json);

} // namespace canbao::reporting
