#include "app/canbao-cli/demo_ledger.h"

#include "core/base/file_digest.h"
#include "core/intake/check_file.h"
#include "core/intake/import_commit.h"
#include "core/intake/ledger_office.h"
#include "core/matching/comparison.h"
#include "core/reporting/submissions.h"
#include "core/services/record_result.h"
#include "core/store/queries/entry_queue.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;
using canbao::domain::Outcome;

namespace canbao::cli {

namespace {

constexpr qsizetype kMostResults = 400;
const QTime kMorning(9, 0);

/// The campaign that runs, or the last one when the new year's has not begun.
int campaignYear(QDate today) {
    return today < QDate(today.year(), 5, 12) ? today.year() - 1 : today.year();
}

Result<> importList(const store::Session& session, const demo::DemoList& list, const QString& folder) {
    const QString file = QDir(folder).filePath(list.file);
    intake::CheckRequest request;
    request.kind = list.kind;
    request.today = session.clock.today();
    CANBAO_TRY_ASSIGN(request.office, intake::officeOf(session.ledger));
    intake::ImportOptions options;
    options.fileName = QFileInfo(file).fileName();
    options.issuedOn = session.clock.today();
    CANBAO_TRY_ASSIGN(options.sha256, sha256OfFile(file));
    CANBAO_TRY_ASSIGN(const intake::CheckedList checked, intake::checkFile(file, request));
    CANBAO_TRY(intake::commitImport(session, checked, options));
    return {};
}

/// What a clerk finds at the door, from what is true of the synthetic people.
class Doors {
public:
    explicit Doors(const demo::DemoData& data)
        : m_data(data) {
        for (qsizetype i = 0; i < data.town.residents.size(); ++i) {
            m_residents.insert(data.town.residents.at(i).citizenId, i);
        }
    }

    [[nodiscard]] services::ResultRequest knock(const store::EntryLine& line, QRandomGenerator& random) const {
        services::ResultRequest request;
        request.entry = line.entry.id;
        const auto resident = m_residents.constFind(line.identifier);
        if (resident != m_residents.constEnd() && exclude(m_data.town.residents.at(*resident), request)) {
            return request;
        }
        const int luck = random.bounded(100);
        if (luck < 60) {
            request.outcome = Outcome::Enrolled;
            if (line.entry.insurance == Insurance::Unspecified) {
                request.insurance = line.entry.subjectType == domain::SubjectType::Employer
                                        ? Insurance::WorkInjury
                                        : Insurance::ResidentPension;
            }
        } else if (luck < 90) {
            request.outcome = Outcome::Declined;
            const bool employer = line.entry.subjectType == domain::SubjectType::Employer;
            request.reason = employer    ? u"employer-refuses"_s
                             : luck < 75 ? u"unwilling"_s
                             : luck < 84 ? u"cannot-afford"_s
                                         : u"policy-unknown"_s;
        } else {
            request.outcome = Outcome::InProgress;
            request.note = u"电话未接，改日再访"_s;
        }
        return request;
    }

private:
    bool exclude(const demo::Resident& resident, services::ResultRequest& request) const {
        request.outcome = Outcome::Excluded;
        if (resident.has(demo::Trait::Dead)) {
            request.reason = u"deceased"_s;
        } else if (resident.has(demo::Trait::Student)) {
            request.reason = u"student"_s;
        } else if (resident.has(demo::Trait::Imprisoned)) {
            request.reason = u"imprisoned"_s;
        } else if (resident.has(demo::Trait::MovedOut)) {
            request.reason = u"moved-out"_s;
        } else if (resident.pension == demo::Pension::Elsewhere) {
            request.reason = u"insured-elsewhere"_s;
            request.evidence.insert(u"insured-place"_s, u"昆明市"_s);
        } else if (resident.pension == demo::Pension::Receiving) {
            request.reason = u"pensioner"_s;
        } else {
            return false;
        }
        return true;
    }

    const demo::DemoData& m_data;
    QHash<QString, qsizetype> m_residents;
};

Result<> submit(const store::Session& session, int year, int month) {
    reporting::ReportWords words;
    words.countyName = domain::cityName();
    words.problems = u"一是外出务工人员较多，联系核实困难；二是部分群众对政策不了解，参保意愿不强。"_s;
    words.measures = u"结合赶集日集中宣传，对外出人员电话核实，参保一个销号一个。"_s;
    CANBAO_TRY_ASSIGN(words.signature.preparedBy, session.ledger.operatorName(session.by));
    words.signature.filledOn = session.clock.today();
    CANBAO_TRY(reporting::submitMonthlyReport(session, {year, month, words, {}, {}}));
    return {};
}

} // namespace

Result<int> makeDemoLedger(const Context& context, const demo::DemoData& data, const QString& folder) {
    const QDate today = context.clock().today();
    const int year = campaignYear(today);
    const QDate lastDay = std::min(today, QDate(year, 12, 31));
    FixedClock clock(QDateTime(QDate(year, 5, 12), kMorning));

    CANBAO_TRY_ASSIGN(const QString path, context.ledgerPath());
    const QList<domain::Office> offices = domain::officesOfCity();
    const auto office = std::ranges::find(offices, data.town.code, &domain::Office::code);
    CANBAO_TRY_ASSIGN(const store::Ledger ledger,
                      store::Ledger::create(path, {*office, year, context.option(u"operator"_s)}, clock));
    CANBAO_TRY_ASSIGN(const OperatorId by, ledger.operatorNamed({}));
    const store::Session session{ledger, by, clock};
    for (const demo::DemoList& list : data.cityLists) {
        CANBAO_TRY(importList(session, list, folder));
    }

    CANBAO_TRY_ASSIGN(QList<EntryId> entries, store::entryKeys(ledger, {}));
    QRandomGenerator random(1);
    std::ranges::shuffle(entries, random);
    // Of a small town, too, some are left to whoever tries it.
    const qsizetype results = std::min(kMostResults, entries.size() * 2 / 3);
    CANBAO_TRY_ASSIGN(const QList<store::EntryLine> lines, store::entryLines(ledger, entries.first(results)));
    const Doors doors(data);
    const QDate firstDay(year, 6, 1);
    const qint64 days = std::max<qint64>(firstDay.daysTo(lastDay), 1);
    int month = 6;
    int recorded = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QDate day = std::min(firstDay.addDays(days * i / lines.size()), lastDay);
        for (; month < day.month(); ++month) { // on the 1st the month before is submitted
            clock.set(QDateTime(QDate(year, month + 1, 1), kMorning));
            CANBAO_TRY(submit(session, year, month));
        }
        clock.set(QDateTime(day, kMorning).addSecs(60 * (i % 400)));
        CANBAO_TRY(services::recordResult(session, doors.knock(lines.at(i), random)));
        ++recorded;
    }
    for (const demo::DemoList& list : data.departmentLists) { // what they say waits for decisions
        CANBAO_TRY(importList(session, list, folder));
    }
    CANBAO_TRY(matching::compare(session));
    return recorded;
}

} // namespace canbao::cli
