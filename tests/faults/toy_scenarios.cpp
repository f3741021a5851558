#include "tests/faults/toy_scenarios.h"

#include "core/store/database.h"

#include <QFile>

using namespace Qt::StringLiterals;
using canbao::store::Database;

namespace canbao::faults {

namespace {

const QString kToy = u"/toy.db"_s;
const QString kNote = u"/note.txt"_s;
const QByteArray kOld(6000, 'o');
const QByteArray kNew(6000, 'n');

QString judgeNote(const QString& folder, const QStringList& acknowledged) {
    QFile file(folder + kNote);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (content == kNew || (content == kOld && acknowledged.isEmpty())) {
        return {};
    }
    return acknowledged.isEmpty() ? u"the note is half written"_s : u"the note was acknowledged and is lost"_s;
}

Scenario noteToy(std::function<Result<>(const QString&, const Acknowledge&)> work) {
    Scenario scenario;
    scenario.prepare = [](const QString& folder) {
        QFile file(folder + kNote);
        if (!file.open(QIODevice::WriteOnly) || file.write(kOld) != kOld.size()) {
            qFatal("the toy's note cannot be written");
        }
    };
    scenario.work = std::move(work);
    scenario.judge = judgeNote;
    return scenario;
}

} // namespace

Scenario hastyToy() {
    Scenario scenario;
    scenario.prepare = [](const QString& folder) {
        if (!Database::open(folder + kToy, Database::Mode::Create).value().execute("CREATE TABLE t (id INTEGER)")) {
            qFatal("the toy's table cannot be made");
        }
    };
    scenario.work = [](const QString& folder, const Acknowledge& acknowledge) -> Result<> {
        CANBAO_TRY_ASSIGN(const Database database, Database::open(folder + kToy, Database::Mode::ReadWrite));
        for (int id = 1; id <= 5; ++id) {
            acknowledge(QString::number(id));
            CANBAO_TRY(database.execute("INSERT INTO t VALUES (?1)", id));
        }
        return {};
    };
    scenario.judge = [](const QString& folder, const QStringList& acknowledged) {
        const auto database = Database::open(folder + kToy, Database::Mode::ReadWrite);
        const qint64 rows = database ? database->number("SELECT count(*) FROM t").value_or(-1) : -1;
        return rows < acknowledged.size() ? u"%1 of %2 rows are there"_s.arg(rows).arg(acknowledged.size()) : QString();
    };
    return scenario;
}

Scenario carelessToy() {
    return noteToy([](const QString& folder, const Acknowledge& acknowledge) -> Result<> {
        QFile file(folder + kNote);
        if (!file.open(QIODevice::WriteOnly) || file.write(kNew) != kNew.size() || !file.flush()) {
            return std::unexpected(Error::bug(u"toy"_s));
        }
        acknowledge(u"note"_s);
        return {};
    });
}

Scenario deafToy() {
    return noteToy([](const QString& folder, const Acknowledge& acknowledge) -> Result<> {
        QFile file(folder + kNote);
        file.open(QIODevice::ReadWrite);
        file.write(kNew);
        file.close();
        acknowledge(u"note"_s);
        return {};
    });
}

} // namespace canbao::faults
