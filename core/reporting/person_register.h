#pragma once

#include "core/domain/code_tables.h"
#include "core/store/queries/register_rows.h"

#include <QStringList>

#include <optional>
#include <span>

namespace canbao::reporting {

/// 专册: the four registers of plan section 四(二), due on 20 June at the city's two bureaus. They fill themselves from
/// the results recorded.
enum class RegisterKind { Deceased, NominalHousehold, LostContact, InsuredElsewhere };

[[nodiscard]] std::span<const RegisterKind> registerKinds();
/// deceased, nominal-household, lost-contact, insured-elsewhere: the contract of canbao-cli, and the reason's code.
[[nodiscard]] QString code(RegisterKind kind);
[[nodiscard]] std::optional<RegisterKind> registerKindFromCode(QStringView code);

/// Whether identifiers and phones stand whole in it. Whoever shows or writes a whole one notes it first
/// (services::noteReveal).
enum class Numbers { Masked, Whole };

struct RegisterColumn {
    QString head;
    double widthMm = 0;
    bool centred = true;
};

/// A register as it is shown, printed and exported: the same words everywhere.
struct RegisterTable {
    struct Line {
        EntryId entry; ///< the first of this person
        QStringList cells;
    };

    RegisterKind kind = RegisterKind::Deceased;
    Numbers numbers = Numbers::Masked;
    QString title;    ///< 朋普镇2026年全民参保扩面专项行动死亡人员登记册
    QString office;   ///< "填报单位：朋普镇"
    QString total;    ///< "共 12 人"
    QString filledOn; ///< "填表日期：2026年6月12日"
    QList<RegisterColumn> columns;
    QList<Line> lines;
    QStringList signatures; ///< 填表人, 审核人, 负责人: to be written by hand
};

[[nodiscard]] Result<RegisterTable> registerTable(const store::Ledger& ledger, RegisterKind kind, Numbers numbers,
                                                  const Clock& clock);

/// 朋普镇2026年死亡人员登记册.xlsx; `suffix` without its dot.
[[nodiscard]] QString registerFileName(const store::Ledger& ledger, RegisterKind kind, const QString& suffix);

/// A4 landscape, head repeated, whole or not at all (sheet::TableWriter).
[[nodiscard]] Result<> writeRegisterSheet(const RegisterTable& table, const QString& path);

} // namespace canbao::reporting
