#pragma once

#include "core/sheet/workbook.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace canbao::test {

/// The Workbook stream of a small .xls, record by record.
class BiffBuilder {
public:
    enum class Version { Biff5, Biff8 };

    explicit BiffBuilder(Version version = Version::Biff8);

    BiffBuilder& codePage(quint16 number);
    BiffBuilder& date1904();
    BiffBuilder& format(quint16 id, const QByteArray& code);
    BiffBuilder& cellFormat(quint16 formatId); ///< XF; numbered from 0 in this order
    /// The shared strings, cut by CONTINUE records so that no record is longer than `most` bytes. A string that begins
    /// with '~' gets formatting runs and phonetic guides behind it.
    BiffBuilder& sharedStrings(const QList<QString>& strings, qsizetype most = 8224);
    BiffBuilder& globalRecord(quint16 type, const QByteArray& body);

    /// Begins a sheet; what follows belongs to it. `visibility` 0 shown, 1 hidden, 2 very hidden; `kind` 0 worksheet, 2
    /// chart.
    BiffBuilder& sheet(const QByteArray& name, quint8 visibility = 0, quint8 kind = 0);
    BiffBuilder& number(quint16 row, quint16 column, double value, quint16 cellFormat = 0);
    BiffBuilder& rk(quint16 row, quint16 column, quint32 value, quint16 cellFormat = 0);
    BiffBuilder& mulRk(quint16 row, quint16 column, const QList<quint32>& values);
    BiffBuilder& labelSst(quint16 row, quint16 column, quint32 index);
    BiffBuilder& label(quint16 row, quint16 column, const QByteArray& characters);
    BiffBuilder& boolErr(quint16 row, quint16 column, quint8 value, bool isError);
    /// `result` is the eight bytes of the result.
    BiffBuilder& formula(quint16 row, quint16 column, const QByteArray& result, quint16 cellFormat = 0);
    BiffBuilder& hiddenRow(quint16 row);
    BiffBuilder& merged(const sheet::MergedRange& range);
    BiffBuilder& record(quint16 type, const QByteArray& body);

    [[nodiscard]] QByteArray stream() const;
    /// In a compound file, as Excel saves it.
    [[nodiscard]] QByteArray file() const;

private:
    struct Sheet {
        QByteArray name;
        quint8 visibility = 0;
        quint8 kind = 0;
        QByteArray records;
    };

    [[nodiscard]] QByteArray beginning(quint16 kind) const;
    [[nodiscard]] QByteArray boundSheet(const Sheet& sheet, quint32 offset) const;

    Version m_version;
    QByteArray m_globals;
    QList<Sheet> m_sheets;
};

[[nodiscard]] QByteArray u16(quint16 value);
[[nodiscard]] QByteArray u32(quint32 value);
[[nodiscard]] QByteArray f64(double value);
/// The result of a formula that is not a number: kind 0 text, 1 boolean, 2 error, 3 empty.
[[nodiscard]] QByteArray specialResult(quint8 kind, quint8 value = 0);

} // namespace canbao::test
