#pragma once

#include "core/base/result.h"
#include "core/store/ledger.h"

#include <QStringList>

#include <optional>
#include <span>

namespace canbao::reporting {

/// 专册与台账: what the office keeps and hands in besides its reports. They fill themselves from the results recorded.
enum class RegisterKind {
    Deceased, ///< the four registers of plan section 四(二), due on 20 June at the city's two bureaus
    NominalHousehold,
    LostContact,
    InsuredElsewhere,
    Persons,   ///< 人员台账: everybody on the city's lists, plan section 三(五)
    Employers, ///< 单位台账, each with its roster
    Enforcement, ///< 督促整改台账: employers urged and ordered to rectify, with their steps, plan sections 三(三),
                 ///< 四(三)
    StruckOff, ///< 销号名册: whose entries are closed
    Uninsured, ///< 未参保人员名册: persons who are open or declined, each with the reason
    Upload,    ///< 核实结果上报表: columns and codes as the office's layout says (upload_layout.h)
};

/// All of them, in the order in which they are offered.
[[nodiscard]] std::span<const RegisterKind> registerKinds();
/// One of the four that are due on 20 June; its code is the reason's.
[[nodiscard]] bool isHandedIn(RegisterKind kind);
/// deceased, nominal-household, lost-contact, insured-elsewhere, persons, employers, enforcement, struck-off,
/// uninsured, upload: the contract of canbao-cli.
[[nodiscard]] QString code(RegisterKind kind);
[[nodiscard]] std::optional<RegisterKind> registerKindFromCode(QStringView code);
/// As a button shows it: 死亡, 人员台账.
[[nodiscard]] QString shortName(RegisterKind kind);

/// Whether identifiers and phones stand whole in it. Whoever shows or writes a whole one notes it first
/// (services::noteReveal).
enum class Numbers { Masked, Whole };

struct RegisterRequest {
    RegisterKind kind = RegisterKind::Deceased;
    Numbers numbers = Numbers::Masked;
    DivisionId village; ///< none: all of them
    /// Lines beyond these are left out, and `RegisterTable::complete` is false: a window shows the beginning of what is
    /// exported whole. 0: all.
    qsizetype mostLines = 0;
};

struct RegisterColumn {
    QString group; ///< upper head; neighbours with the same group share one cell; empty: the head spans both rows
    QString head;
    double widthMm = 0;
    bool centred = true;
};

/// A register as it is shown, printed and exported: the same words everywhere.
struct RegisterTable {
    struct Line {
        EntryId entry; ///< what it opens
        QStringList cells;
        domain::SubjectType subject = domain::SubjectType::Person;
        bool more = false; ///< of the subject above: its first `subjectColumns` cells stand there
    };

    RegisterKind kind = RegisterKind::Deceased;
    Numbers numbers = Numbers::Masked;
    QString fileStem; ///< 朋普镇2026年死亡人员登记册
    QString title; ///< 朋普镇2026年全民参保扩面专项行动死亡人员登记册; empty: the table alone, for another program
    QString office;   ///< "填报单位：朋普镇 朋普村委会"
    QString total;    ///< "共 12 人"
    QString filledOn; ///< "填表日期：2026年6月12日"
    QList<RegisterColumn> columns;
    qsizetype subjectColumns = 0; ///< that say who it is; a line with `more` leaves them empty
    QList<Line> lines;
    qsizetype subjects = 0; ///< persons and employers in it
    bool complete = true;   ///< nothing was left out for RegisterRequest::mostLines
    QString closing;        ///< a line under the last one: the sums; may be empty
    QStringList notes;      ///< what was left out and why; may be empty
    QStringList signatures; ///< 填表人, 审核人, 负责人: to be written by hand

    [[nodiscard]] bool grouped() const;
    /// The cells of a line with what stands above it where it is more of the same subject: for whoever reads it alone.
    [[nodiscard]] QStringList wholeCells(qsizetype line) const;
};

[[nodiscard]] Result<RegisterTable> registerTable(const store::Ledger& ledger, const RegisterRequest& request,
                                                  const Clock& clock);

/// 朋普镇2026年死亡人员登记册.xlsx, with the village where it is one's; `suffix` without its dot. That of the upload
/// table says how many persons it holds, as the receiving office asks.
[[nodiscard]] QString registerFileName(const RegisterTable& table, const QString& suffix);

/// A4 landscape, head repeated, whole or not at all (sheet::TableWriter).
[[nodiscard]] Result<> writeRegisterSheet(const RegisterTable& table, const QString& path);

} // namespace canbao::reporting
