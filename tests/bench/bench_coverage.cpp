// 参保率 of a million persons: three sorted scans, against SQLite going once through the same rows.

#include "core/services/coverage.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::bench;
using domain::Insurance;

namespace {

constexpr int kPersons = 1'000'000;
constexpr auto kTarget = 10.0; ///< seconds

template <class T>
T must(Result<T> result) {
    if (!result) {
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
    return *std::move(result);
}

void must(const Result<>& result) {
    if (!result) {
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
}

/// As long as citizen ids are and all different, but no one has them: the check digits hold by chance only.
constexpr auto kNumber =
    "'532526' || printf('%04d%02d%02d%04d', 1940 + n % 80, 1 + n / 80 % 12, 1 + n / 960 % 28, n / 26880)";
constexpr auto kBirth = "printf('%04d-%02d-%02d', 1940 + n % 80, 1 + n / 80 % 12, 1 + n / 960 % 28)";

void fill(const store::Database& database) {
    const std::string numbers =
        "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < " + std::to_string(kPersons) + ") ";
    const auto records = [&](const char* kind, const char* insurance, const char* facts, const char* which) {
        must(database.execute(numbers +
                              "INSERT INTO reference_record (kind, insurance, subject_type, identity_key, name, "
                              "match_name, number, number_as_sent, number_status, sex, birth, village, "
                              "village_as_sent, address, facts, added_by, batch, sheet, row, stands) SELECT '" +
                              kind + "', '" + insurance + "', 'person', 'id:' || " + kNumber + ", '测试', '测试', " +
                              kNumber + ", " + kNumber + ", 'valid', '', " + kBirth + ", 1 + n % 12, '', '', '" +
                              facts + "', 1, 1, '名单', n, 1 FROM n WHERE " + which +
                              " ORDER BY (n * 7919) % 1000003"));
    };
    must(database.execute("BEGIN IMMEDIATE"));
    must(database.execute(
        "INSERT INTO import_batch (kind, insurance, list_extent, issued_on, file_name, sha256, layout, operator, "
        "recorded_at, rows_read, accepted, warned, refused, duplicates, added, changed, same, withdrawn) "
        "VALUES ('households', 'unspecified', 'partial', '2026-06-01', 'x', x'00', '[]', 1, "
        "'2026-06-01T00:00:00.000Z', "
        "0, 0, 0, 0, 0, 0, 0, 0, 0)"));
    records("households", "unspecified", "{\"status\":\"正常\"}", "1");
    records("medical-insured", "resident-medical", "{\"status\":\"正常参保\",\"year\":\"2026\"}", "n % 10 < 8");
    records("medical-insured", "employee-medical", "{\"status\":\"正常参保\"}", "n % 10 = 8");
    records("pension-insured", "resident-pension", "{\"status\":\"正常缴费\"}", "n % 10 < 6");
    records("deaths", "unspecified", "{}", "n % 100 = 7");
    must(database.execute(numbers +
                          "INSERT INTO person (identity_key, name, match_name, citizen_id, id_status, village) "
                          "SELECT 'id:' || " +
                          kNumber + ", '测试', '测试', " + kNumber + ", 'valid', 1 + n % 12 FROM n WHERE n % 10 >= 6"));
    must(database.execute("INSERT INTO entry (kind, insurance, person, village, batch, state, reason, occurred_on) "
                          "SELECT 'unenrolled-persons', 'resident-pension', id, village, 1, "
                          "CASE id % 3 WHEN 0 THEN 'pending' WHEN 1 THEN 'enrolled' ELSE 'excluded' END, "
                          "CASE id % 3 WHEN 2 THEN 'insured-elsewhere' ELSE '' END, '2026-06-01' FROM person"));
    must(database.execute("COMMIT"));
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const SystemClock clock;
    const store::LedgerSeed seed{domain::officesOfCity().first(), 2026, u"张三"_s};
    const store::Ledger ledger = must(store::Ledger::create(folder.filePath(u"coverage.canbao"_s), seed, clock));
    fill(ledger.database());
    const QDate on(2026, 6, 12);

    const double scan = millisecondsOf([&] {
        (void)must(ledger.database().number("SELECT sum(length(identity_key) + length(facts)) FROM reference_record"));
    });
    tellFigure(u"one bare scan of the same records"_s, scan / 1000, kTarget, u"s"_s);
    services::CoverageStand stand;
    const double counted = millisecondsOf([&] { stand = must(services::coverageStand(ledger, on)); });
    tellFigure(u"coverage of %1 persons"_s.arg(stand.coverage.registered), counted / 1000, kTarget, u"s"_s);
    store::CoveredPersons missing;
    const double listed = millisecondsOf([&] {
        missing = must(services::coveredPersons(
            ledger, on, {.insurances = {Insurance::EmployeeMedical, Insurance::ResidentMedical}, .limit = 2000}));
    });
    tellFigure(u"who is missing of basic medical insurance (%1)"_s.arg(missing.total), listed / 1000, kTarget, u"s"_s);
    return 0;
}
