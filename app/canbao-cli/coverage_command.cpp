#include "app/canbao-cli/command.h"
#include "app/canbao-cli/subject_json.h"
#include "core/services/coverage.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Coverage)

public:
    static QString noInsurance() { return tr("--insurance takes one of the six insurances, pension or medical."); }
    static QString noVillage() { return tr("--village takes the 12-digit code of one of the office's villages."); }
    static QString noHouseholds() {
        return tr("The ledger has no households list yet. Import it first: who should be insured is counted from it.");
    }
    static QString line(const QString& what, const store::CoverageCount& count, const QString& rate) {
        return tr("%1: due %2, insured %3, missing %4, rate %5")
            .arg(what)
            .arg(count.due)
            .arg(count.insured)
            .arg(count.missing())
            .arg(rate);
    }
};

struct Family {
    QString code;
    QList<Insurance> insurances;
};

QList<Family> families() {
    QList<Family> all{{u"pension"_s, {Insurance::EmployeePension, Insurance::ResidentPension}},
                      {u"medical"_s, {Insurance::EmployeeMedical, Insurance::ResidentMedical}}};
    for (const Insurance insurance : domain::insurances()) {
        all.append({domain::code(insurance), {insurance}});
    }
    return all;
}

QJsonObject toJson(const store::CoverageCount& count) {
    const QJsonValue rate =
        count.due == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(double(count.insured) / double(count.due));
    return {{u"due"_s, count.due}, {u"insured"_s, count.insured}, {u"missing"_s, count.missing()}, {u"rate"_s, rate}};
}

QJsonObject familiesJson(const store::Coverage& coverage, std::optional<DivisionId> village) {
    QJsonObject json;
    for (const Family& family : families()) {
        json.insert(family.code, toJson(services::summed(coverage, family.insurances, village)));
    }
    return json;
}

QJsonArray villagesJson(const store::Coverage& coverage, const QList<domain::Village>& villages) {
    QJsonArray json;
    for (const domain::Village& village : villages) {
        QJsonObject one = familiesJson(coverage, village.id);
        one.insert(u"code"_s, village.code);
        one.insert(u"name"_s, village.name);
        json.append(one);
    }
    QJsonObject unknown = familiesJson(coverage, DivisionId{});
    unknown.insert(u"code"_s, QJsonValue::Null);
    unknown.insert(u"name"_s, QJsonValue::Null);
    json.append(unknown);
    return json;
}

Result<store::CoverageFilter> filterOf(const Context& context, const QList<domain::Village>& villages) {
    const QList<Family> all = families();
    const QString wanted = context.has(u"insurance"_s) ? context.option(u"insurance"_s) : u"medical"_s;
    const auto family = std::ranges::find(all, wanted, &Family::code);
    if (family == all.end()) {
        return std::unexpected(usageError(Words::noInsurance()));
    }
    store::CoverageFilter filter{family->insurances};
    filter.limit =
        context.has(u"limit"_s) ? context.option(u"limit"_s).toLongLong() : std::numeric_limits<qsizetype>::max();
    if (context.has(u"village"_s)) {
        const auto village = std::ranges::find(villages, context.option(u"village"_s), &domain::Village::code);
        if (village == villages.end()) {
            return std::unexpected(usageError(Words::noVillage()));
        }
        filter.village = village->id;
    }
    return filter;
}

Result<QJsonArray> missingJson(const Context& context, const store::Ledger& ledger, QDate on,
                               const store::CoverageFilter& filter, const QList<domain::Village>& villages) {
    CANBAO_TRY_ASSIGN(const store::CoveredPersons missing, services::coveredPersons(ledger, on, filter));
    QJsonArray json;
    for (const store::CoveredPerson& person : missing.persons) {
        const auto village = std::ranges::find(villages, person.village, &domain::Village::id);
        json.append(QJsonObject{
            {u"name"_s, person.name},
            {u"citizen_id"_s, context.shown(person.number)},
            {u"village"_s, village == villages.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(village->code)},
            {u"insurance"_s, domain::code(person.insurance)},
            {u"entry"_s, person.entry ? QJsonValue(person.entry.value) : QJsonValue(QJsonValue::Null)}});
    }
    return json;
}

QString rateText(const store::CoverageCount& count) {
    return count.due == 0 ? u"–"_s : QString::number(100.0 * double(count.insured) / double(count.due), 'f', 1) + u'%';
}

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const QDate asked, context.day(u"on"_s));
    CANBAO_TRY_ASSIGN(
        const store::Ledger ledger,
        context.openLedger(context.reveal() ? store::Ledger::Access::ReadWrite : store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());
    CANBAO_TRY_ASSIGN(const store::CoverageFilter filter, filterOf(context, villages));
    const QDate on = asked.isValid() ? asked : context.clock().today();
    CANBAO_TRY_ASSIGN(const services::CoverageStand stand, services::coverageStand(ledger, on));
    QJsonArray missing;
    if (context.has(u"missing"_s)) {
        CANBAO_TRY(context.noteReveal(ledger, u"coverage"_s));
        CANBAO_TRY_ASSIGN(missing, missingJson(context, ledger, on, filter, villages));
    }
    if (context.json()) {
        QJsonObject document{{u"on"_s, on.toString(Qt::ISODate)},
                             {u"registered"_s, stand.coverage.registered},
                             {u"away"_s, stand.coverage.away},
                             {u"target"_s, stand.target / 100.0},
                             {u"target_source"_s, stand.targetSource},
                             {u"villages"_s, villagesJson(stand.coverage, villages)},
                             {u"total"_s, familiesJson(stand.coverage, {})}};
        if (context.has(u"missing"_s)) {
            document.insert(u"missing"_s, missing);
        }
        context.print(document);
        return Exit::Done;
    }
    if (stand.coverage.registered == 0) {
        context.say(Words::noHouseholds());
        return Exit::Done;
    }
    for (const domain::Village& village : villages) {
        const store::CoverageCount count = services::summed(stand.coverage, filter.insurances, village.id);
        context.say(Words::line(village.name, count, rateText(count)));
    }
    const store::CoverageCount total = services::summed(stand.coverage, filter.insurances);
    context.say(Words::line(ledger.officeName(), total, rateText(total)));
    for (const QJsonValue& person : std::as_const(missing)) {
        context.say(person[u"name"_s].toString() + u'\t' + person[u"citizen_id"_s].toString());
    }
    return Exit::Done;
}

} // namespace

Command coverageCommand() {
    return {u"coverage"_s,
            u"[--on YYYY-MM-DD] [--insurance I|pension|medical] [--village CODE] [--missing] [--limit N]"_s,
            0,
            0,
            {{u"on"_s, u"as of this day; default: today"_s, u"YYYY-MM-DD"_s},
             {u"insurance"_s, u"one of the six, pension or medical (the default)"_s, u"I"_s},
             {u"village"_s, u"the missing of this village only"_s, u"CODE"_s},
             {u"missing"_s, u"also who is missing"_s},
             {u"limit"_s, u"at most so many of the missing"_s, u"N"_s}},
            run};
}

} // namespace canbao::cli
