#pragma once

#include "core/base/result.h"
#include "core/domain/code_tables.h"
#include "core/reporting/entry_field.h"
#include "core/store/session.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <optional>

namespace canbao::reporting {

struct UploadColumn {
    QString head;
    EntryField content = EntryField::Fixed;
    QString fixed;     ///< what stands there; only with Fixed
    double width = 12; ///< in characters
    friend bool operator==(const UploadColumn&, const UploadColumn&) = default;
};

/// Which codes a result gets. Lines are tried in their order, the first that fits holds.
struct UploadCode {
    domain::Insurance insurance = domain::Insurance::Unspecified; ///< as the list names it
    domain::State result = domain::State::Excluded;               ///< enrolled, excluded or declined
    QString because; ///< reason code, or the code of the insurance joined; empty: any
    QString participation;
    QString type;
    friend bool operator==(const UploadCode&, const UploadCode&) = default;
};

/// 上报表的栏目与代码: data that an office changes without a programmer, in a workbook (upload_layout_sheet.h). The
/// program brings the one that is in force; an office's own takes its place.
struct UploadLayout {
    QList<UploadColumn> columns;
    QList<UploadCode> codes;
    QMap<QString, QMap<QString, QString>> values; ///< value list → case → code: sex-code → male → 1

    /// As the program brings it (resources/upload), the latest that is in force on that day.
    [[nodiscard]] static UploadLayout bundled(QDate on);
    [[nodiscard]] QString value(const QString& list, const QString& which) const { return values[list].value(which); }
    friend bool operator==(const UploadLayout&, const UploadLayout&) = default;
};

/// The cases that each value list has a code for: sex-code → male, female.
[[nodiscard]] const QMap<QString, QStringList>& uploadCases();

[[nodiscard]] QJsonObject toJson(const UploadLayout& layout);
[[nodiscard]] Result<UploadLayout> uploadLayoutFromJson(const QByteArray& json);

/// The office's own where it has one, else the bundled one.
[[nodiscard]] Result<UploadLayout> uploadLayout(const store::Ledger& ledger, QDate on);
/// Whether the office has its own.
[[nodiscard]] Result<bool> hasOwnUploadLayout(const store::Ledger& ledger);
/// Takes the office's own from now on, or (none) the bundled one again, with an event that holds both.
[[nodiscard]] Result<> keepUploadLayout(const store::Session& session, const std::optional<UploadLayout>& layout);

} // namespace canbao::reporting
