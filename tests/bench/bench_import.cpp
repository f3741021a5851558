/// The whole import, measured against what python3-openpyxl (read-only mode) and LibreOffice (headless) need to read
/// the same file alone.
///
///   bench_import [--persons N] [--no-peers] [ROWS...]     lists of 10,000, 100,000 and 400,000 rows of 15 columns
///                                                         into a ledger of N (1,000,000) persons
///
/// Each step runs in a process of its own, so that its CPU time and its peak of memory are its own. Half of the list's
/// people are in the ledger already, all of them with something to change: the costliest list there is. Then next
/// month's list is imported, as it comes every month: of fifty rows one is new and two say something else.
/// Run by hand on the release build; the ledger is made once in the temporary folder.
/// The peers are Debian's packages python3-openpyxl and libreoffice-calc-nogui.
#include "core/base/clock.h"
#include "core/domain/citizen_id.h"
#include "core/intake/check_list.h"
#include "core/intake/import_commit.h"
#include "core/intake/ledger_office.h"
#include "core/sheet/table_writer.h"
#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/subject_store.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace canbao;

namespace {

constexpr double kTimesCheaperReading = 10;
constexpr double kTimesCheaperImport = 4;
constexpr double kMostMegabytes = 150;
const QDate kToday(2026, 6, 12);

/// Nobody: born between 1901 and 1906. `number` up to 2,000,000 makes each another.
QString idOf(int number) {
    const QDate birth = QDate(1901, 1, 1).addDays(number % 2'000);
    const QString first17 =
        u"532526"_s + birth.toString(u"yyyyMMdd") + u"%1"_s.arg(number / 2'000, 3, 10, QLatin1Char('0'));
    return first17 + domain::CitizenId::checkCharacter(first17);
}

QString nameOf(int number) {
    static constexpr QStringView kFamily = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    static constexpr QStringView kGiven = u"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉力固";
    return QString(kFamily[number % kFamily.size()]) + kGiven[number / 7 % kGiven.size()] +
           kGiven[number / 191 % kGiven.size()];
}

template <class Value>
Value orDie(Result<Value> result) {
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<Value>) {
        return *std::move(result);
    }
}

FixedClock someClock() {
    return FixedClock(QDateTime(kToday, QTime(9, 0), Qt::UTC));
}

void makeLedger(const QString& path, int persons) {
    const domain::Office office = domain::officesOfCity().first();
    const FixedClock clock = someClock();
    const store::Ledger ledger = orDie(store::Ledger::create(path, {office, kToday.year(), u"测试"_s}, clock));
    const QList<domain::Village> villages = orDie(ledger.villages());
    const store::Database& database = ledger.database();
    auto transaction = orDie(store::Transaction::begin(database));
    auto subjects = orDie(store::SubjectStore::on(database));
    auto entries = orDie(store::EntryStore::on(database));
    auto log = orDie(store::EventLog::open(database));
    orDie(database.execute("INSERT INTO import_batch VALUES (1, 'unenrolled-persons', 'unspecified', 'partial', "
                           "'2026-05-12', 'made', x'00', '[]', 1, '2026-05-12T01:00:00.000Z', NULL, "
                           "0, 0, 0, 0, 0, 0, 0, 0, 0)"));
    for (int number = 0; number < persons; ++number) {
        domain::Person person;
        person.name = nameOf(number);
        person.citizenId = person.idAsSent = idOf(number);
        person.idStatus = domain::IdStatus::Valid;
        person.sex = domain::Sex::Male;
        person.birth = QDate(1901, 1, 1).addDays(number % 2'000);
        person.village = villages.at(number % villages.size()).id;
        person.address = u"云南省弥勒市%1大寨%2号"_s.arg(villages.at(number % villages.size()).name).arg(number % 300);
        domain::Entry entry;
        entry.person = orDie(subjects.insert(person));
        entry.village = person.village;
        entry.occurredOn = QDate(2026, 5, 12);
        store::Event event;
        event.entry = orDie(entries.insert(entry, BatchId{1}));
        event.recordedAt = clock.nowUtc();
        event.occurredOn = entry.occurredOn;
        event.by = OperatorId{1};
        event.kind = store::EventKind::EntryIssued;
        event.batch = BatchId{1};
        event.to = domain::code(domain::State::Pending);
        orDie(log.append(event));
    }
    orDie(transaction.commit());
}

enum class Month { First, Next };

void makeList(const QString& path, int rows, int persons, Month month) {
    const domain::Office office = domain::officesOfCity().first();
    sheet::TableWriter writer({.sheetName = u"名单"_s});
    const QStringList heads{u"序号"_s,         u"乡镇（街道）"_s, u"村（社区）"_s, u"小组"_s,     u"姓名"_s,
                            u"公民身份号码"_s, u"性别"_s,         u"民族"_s,       u"出生日期"_s, u"联系电话"_s,
                            u"户籍地址"_s,     u"就业单位"_s,     u"参保日期"_s,   u"金额"_s,     u"核实情况"_s};
    for (int column = 0; column < heads.size(); ++column) {
        writer.put(0, column, {heads.at(column), sheet::CellStyle::Head});
    }
    for (int row = 0; row < rows; ++row) {
        // Every second one stands in the ledger already.
        const bool joins = month == Month::Next && row % 50 == 0;
        const bool moves = month == Month::Next && row % 50 <= 2 && !joins;
        const int number = joins ? persons + rows + row : row % 2 == 0 ? row / 2 * 7 % persons : persons + row / 2;
        const QString village = office.villages.at(number % office.villages.size()).name;
        const auto text = [](const QString& words) { return sheet::TableCell{words, sheet::CellStyle::Text}; };
        int column = 0;
        for (const sheet::TableCell& cell :
             {sheet::TableCell{double(row + 1), sheet::CellStyle::Number}, text(office.name), text(village),
              text(u"大寨"_s), text(nameOf(number)), text(idOf(number)), text(u"男"_s), text(u"汉族"_s),
              text(QDate(1901, 1, 1).addDays(number % 2'000).toString(Qt::ISODate)),
              text((moves ? u"138%1"_s : u"139%1"_s).arg(number, 8, 10, QLatin1Char('0'))),
              text(u"云南省弥勒市%1大寨%2号"_s.arg(village).arg(number % 300)),
              text(u"弥勒市鑫源商贸有限公司%1"_s.arg(number % 500)), text(u"2021-06-01"_s),
              sheet::TableCell{double(number % 9'973), sheet::CellStyle::Number}, text(u""_s)}) {
            writer.put(row + 1, column++, cell);
        }
    }
    orDie(writer.save(path));
}

void readOnly(const QString& path) {
    const auto workbook = orDie(sheet::openWorkbook(path));
    qint64 cells = 0;
    orDie(workbook->read(0, {[&](sheet::Row&& row) {
                                 cells += row.cells.size();
                                 return true;
                             },
                             {}}));
}

void import(const QString& path, const QString& ledgerPath) {
    const FixedClock clock = someClock();
    const store::Ledger ledger = orDie(store::Ledger::open(ledgerPath));
    intake::CheckRequest request;
    request.office = orDie(intake::officeOf(ledger));
    request.today = kToday;
    intake::ImportOptions options;
    options.fileName = QFileInfo(path).fileName();
    options.sha256 = QByteArray(32, 'b');
    const auto workbook = orDie(sheet::openWorkbook(path));
    const intake::CheckedList list = orDie(intake::checkList(*workbook, request));
    orDie(intake::commitImport({ledger, OperatorId{1}, clock}, list, options));
}

struct Cost {
    double cpuSeconds = 0; ///< 0: it could not be done
    double megabytes = 0;
};

/// Runs `work` in a child process.
template <class Work>
Cost costOf(Work work) {
    const pid_t child = fork();
    if (child == 0) {
        work();
        std::_Exit(0);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return status == 0 ? Cost{seconds(usage.ru_utime) + seconds(usage.ru_stime), double(usage.ru_maxrss) / 1024}
                       : Cost{};
}

Cost costOfOpenpyxl(const QString& path) {
    return costOf([&path] {
        static constexpr auto kScript =
            "import sys, openpyxl\n"
            "book = openpyxl.load_workbook(sys.argv[1], read_only=True)\n"
            "cells = sum(len(row) for row in book.worksheets[0].iter_rows(values_only=True))";
        execl("/usr/bin/python3", "python3", "-c", kScript, qPrintable(path), nullptr);
        std::_Exit(1);
    });
}

/// Reads it and writes it as .csv: what LibreOffice does without a window.
Cost costOfLibreOffice(const QString& path, const QString& folder) {
    return costOf([&] {
        (void)std::freopen("/dev/null", "w", stdout);
        execlp("soffice", "soffice", "--headless", "--convert-to", "csv", "--outdir", qPrintable(folder),
               qPrintable(path), nullptr);
        std::_Exit(1);
    });
}

void show(const char* what, int rows, Cost cost) {
    if (cost.cpuSeconds > 0) {
        std::printf("%-11s %7d rows  %7.2f s CPU  %6.1f us a row  %5.0f MB\n", what, rows, cost.cpuSeconds,
                    cost.cpuSeconds * 1e6 / rows, cost.megabytes);
    } else {
        std::printf("%-11s is not installed here, or failed\n", what);
    }
    std::fflush(stdout);
}

/// `work` against openpyxl's reading: at most so much of it as the target says.
void compare(const char* what, Cost cost, Cost openpyxl, double timesCheaper) {
    if (openpyxl.cpuSeconds > 0 && cost.cpuSeconds > 0) {
        std::printf("%s %s: openpyxl's reading costs %.1f times as much (target %.0f)\n",
                    openpyxl.cpuSeconds >= timesCheaper * cost.cpuSeconds ? "ok     " : "MISSED ", what,
                    openpyxl.cpuSeconds / cost.cpuSeconds, timesCheaper);
        std::fflush(stdout);
    }
}

QString listOf(Month month, int rows, int persons) {
    const QString name = month == Month::First ? u"canbao-bench-%1-%2.xlsx"_s : u"canbao-bench-next-%1-%2.xlsx"_s;
    const QString path = QDir::temp().filePath(name.arg(rows).arg(persons));
    if (!QFile::exists(path)) {
        costOf([&] { makeList(path, rows, persons, month); });
    }
    return path;
}

void measure(int rows, int persons, const QString& ledger, bool peers) {
    const QString list = listOf(Month::First, rows, persons);
    const QString next = listOf(Month::Next, rows, persons);
    Cost openpyxl;
    if (peers) {
        openpyxl = costOfOpenpyxl(list);
        show("openpyxl", rows, openpyxl);
        show("LibreOffice", rows, costOfLibreOffice(list, QDir::tempPath()));
    }
    const Cost reading = costOf([&] { readOnly(list); });
    show("read", rows, reading);
    compare("reading", reading, openpyxl, kTimesCheaperReading);

    const QString copy = ledger + u".copy"_s;
    QFile::remove(copy);
    QFile::copy(ledger, copy);
    const Cost importing = costOf([&] { import(list, copy); });
    show("import", rows, importing);
    compare("import", importing, openpyxl, kTimesCheaperImport);
    bench::tellFigure(u"memory of the import"_s, importing.megabytes, kMostMegabytes, u"MB"_s);
    const Cost importingNext = costOf([&] { import(next, copy); });
    show("next month", rows, importingNext);
    compare("next month's import", importingNext, openpyxl, kTimesCheaperImport);
    QFile::remove(copy);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption personsOption(u"persons"_s, u"how many the ledger holds"_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption noPeers(u"no-peers"_s, u"measure this program alone"_s);
    parser.addOptions({personsOption, noPeers});
    parser.addHelpOption();
    parser.process(application);

    const int persons = parser.value(personsOption).toInt();
    const QString ledger = QDir::temp().filePath(u"canbao-bench-%1.canbao"_s.arg(persons));
    if (!QFile::exists(ledger)) {
        show("ledger", persons, costOf([&] { makeLedger(ledger, persons); }));
    }
    QStringList rowCounts = parser.positionalArguments();
    if (rowCounts.isEmpty()) {
        rowCounts = {u"10000"_s, u"100000"_s, u"400000"_s};
    }
    for (const QString& rows : rowCounts) {
        measure(rows.toInt(), persons, ledger, !parser.isSet(noPeers));
    }
    return 0;
}
