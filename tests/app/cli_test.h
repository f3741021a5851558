#pragma once

#include "core/domain/citizen_id.h"
#include "core/sheet/table_writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace canbao::test {

/// A test class that speaks to the real canbao-cli in a folder of its own, over a ledger that newLedger() makes there.
class CliTest : public QObject {
protected:
    struct Answer {
        int code = -1;
        QByteArray out;
        QString words;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    Answer call(const QStringList& arguments, const QString& now = QStringLiteral("2026-06-12T09:30")) const {
        QProcess process;
        process.setWorkingDirectory(m_dir->path());
        process.start(QStringLiteral(CANBAO_CLI), QStringList{QStringLiteral("--ledger"), QStringLiteral("t.canbao"),
                                                              QStringLiteral("--now"), now} +
                                                      arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    /// --json prints one document and nothing else.
    Answer json(QStringList arguments, const QString& now = QStringLiteral("2026-06-12T09:30")) const {
        arguments.prepend(QStringLiteral("--json"));
        return call(arguments, now);
    }

    static QString citizenId(int number) {
        const QString first17 = QStringLiteral("53252619850101%1").arg(number * 2 + 1, 3, 10, QLatin1Char('0'));
        return first17 + domain::CitizenId::checkCharacter(first17);
    }

    /// A list as the city sends it: title, header, people, total, signatures.
    void writeList(const QString& name, int people, bool withNobody = false) const {
        sheet::TableWriter writer({.sheetName = QStringLiteral("名单")});
        writer.put({0, 0, 1, 4}, {QStringLiteral("弥勒市未参保人员名册"), sheet::CellStyle::Title});
        const QStringList heads{QStringLiteral("序号"), QStringLiteral("姓名"), QStringLiteral("身份证号"),
                                QStringLiteral("村（社区）")};
        for (int column = 0; column < heads.size(); ++column) {
            writer.put(1, column, {heads.at(column), sheet::CellStyle::Head});
        }
        for (int i = 0; i < people; ++i) {
            writer.put(2 + i, 0, {double(i + 1), sheet::CellStyle::Number});
            writer.put(2 + i, 1, {QStringLiteral("测试%1").arg(i), sheet::CellStyle::Text});
            writer.put(2 + i, 2, {citizenId(i), sheet::CellStyle::Text});
            writer.put(2 + i, 3, {QStringLiteral("新车村委会"), sheet::CellStyle::Text});
        }
        if (withNobody) {
            writer.put(2 + people, 0, {double(people + 1), sheet::CellStyle::Number});
            writer.put(2 + people, 3, {QStringLiteral("新车村委会"), sheet::CellStyle::Text});
        }
        QVERIFY(writer.save(m_dir->filePath(name)));
    }

    void newLedger() const {
        QCOMPARE(call({QStringLiteral("new"), QStringLiteral("--office"), QStringLiteral("朋普镇"),
                       QStringLiteral("--year"), QStringLiteral("2026")})
                     .code,
                 0);
    }

    Answer import(const QString& file, const QStringList& more = {}) const {
        return json(QStringList{QStringLiteral("import"), file, QStringLiteral("--kind"),
                                QStringLiteral("unenrolled-persons"), QStringLiteral("--insurance"),
                                QStringLiteral("resident-pension")} +
                    more);
    }

    std::optional<QTemporaryDir> m_dir;
};

} // namespace canbao::test
