#pragma once

#include "tests/support/zip_builder.h"

namespace canbao::test {

/// The parts of a small .xlsx, to be bent before it is packed.
class XlsxBuilder {
public:
    /// One worksheet named 名单 with this in its <sheetData>.
    explicit XlsxBuilder(const QByteArray& rows = {});

    /// What stands in the worksheet after the rows: merged ranges and the like.
    XlsxBuilder& afterRows(const QByteArray& xml);
    /// Each is the inside of an <si>.
    XlsxBuilder& sharedStrings(const QList<QByteArray>& items);
    /// Number formats by xf: a built-in number ("14") or a code of its own ("yyyy\"年\"").
    XlsxBuilder& cellFormats(const QList<QByteArray>& formats);
    /// Attributes of <workbookPr>.
    XlsxBuilder& workbookProperties(const QByteArray& attributes);
    /// Another worksheet behind the others; `state` as in the file: "", "hidden", "veryHidden".
    XlsxBuilder& sheet(const QByteArray& name, const QByteArray& rows, const QByteArray& state = {});
    XlsxBuilder& chartSheet(const QByteArray& name);
    /// Replaces or adds a part as it is.
    XlsxBuilder& part(const QByteArray& name, const QByteArray& content);
    XlsxBuilder& rename(const QByteArray& from, const QByteArray& to);

    [[nodiscard]] QByteArray bytes() const;

private:
    struct Sheet {
        QByteArray name;
        QByteArray state;
        QByteArray rows;
        QByteArray after;
        bool isChart = false;
    };

    [[nodiscard]] QList<ZipPart> parts() const;

    QList<Sheet> m_sheets;
    QByteArray m_workbookProperties;
    QByteArray m_strings;
    QByteArray m_styles;
    QList<ZipPart> m_replaced;
    QList<std::pair<QByteArray, QByteArray>> m_renamed;
};

} // namespace canbao::test
