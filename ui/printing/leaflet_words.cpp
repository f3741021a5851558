#include "ui/printing/entitlement_leaflet.h"

#include "core/domain/masking.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;
using canbao::domain::Trust;
using canbao::rules::Answer;

namespace canbao::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntitlementLeaflet)

public:
    static QString day(QDate day) { return tr("%1-%2-%3").arg(day.year()).arg(day.month()).arg(day.day()); }
    static QString answer(Answer answer) {
        switch (answer) {
        case Answer::Must:
            return tr("must join");
        case Answer::May:
            return tr("may join");
        case Answer::No:
            return tr("need not");
        case Answer::Ask:
            return tr("to be asked");
        }
        Q_UNREACHABLE();
    }
    /// What stands behind a figure that nobody official confirms.
    static QString doubt(Trust trust) {
        switch (trust) {
        case Trust::Weak:
            return tr(" (to be confirmed)");
        case Trust::Inferred:
            return tr(" (inferred, to be confirmed)");
        case Trust::Sourced:
        case Trust::Corrected:
            break;
        }
        return {};
    }
    static QString yuan(int amount) { return tr("%1 yuan").arg(amount); }
    static QString subsidy(int amount) { return tr("subsidy %1 yuan").arg(amount); }
    static QString pensionHead(int year, const QString& doubt) {
        return tr("Resident pension, %1: choose one tier a year%2").arg(year).arg(doubt);
    }
    static QString aid(const QString& group, int amount, int tier, const QString& doubt) {
        return tr("%1: the government pays the tier of %2 yuan in your place, %3 yuan a year%4.")
            .arg(group)
            .arg(tier)
            .arg(amount)
            .arg(doubt);
    }
    static QString window(QDate from, QDate to, const QString& doubt) {
        return tr("To be paid from %1 to %2%3.").arg(day(from), day(to), doubt);
    }
    static QString medical(int year, int pays, const QString& doubt) {
        return tr("Coverage year %1: you pay %2 yuan%3.").arg(year).arg(pays).arg(doubt);
    }
    static QString medicalAid(const QString& group, int aid) {
        return tr("%1: %2 yuan of it are paid for you.").arg(group).arg(aid);
    }
    static QString flexible(int rate, int lowest, int highest, const QString& doubt) {
        return tr("As a flexible worker you choose a base between %2% and %3% of the average wage and pay %1% of it%4; "
                  "ask the tax office for this year's base.")
            .arg(rate)
            .arg(lowest)
            .arg(highest)
            .arg(doubt);
    }
    static QString tierSources(const QString& sources) { return tr("Source of the tiers: %1").arg(sources); }
};

const rules::Eligibility* answerOf(const services::Entitlement& entitlement, Insurance insurance) {
    const auto found = std::ranges::find(entitlement.answers, insurance, &rules::Eligibility::insurance);
    return found == entitlement.answers.end() ? nullptr : &*found;
}

/// Whether the paper says what the insurance costs.
bool isOpen(const services::Entitlement& entitlement, Insurance insurance) {
    const rules::Eligibility* const answer = answerOf(entitlement, insurance);
    return answer != nullptr && answer->answer != Answer::No;
}

void addWindow(QStringList& notes, const rules::PaymentWindow& window) {
    if (window.opens.isValid() && window.closes.isValid()) {
        notes.append(Words::window(window.opens, window.closes, Words::doubt(window.trust)));
    }
}

void addPension(LeafletData& leaflet, const services::Entitlement& entitlement, const domain::CodeTables& codes) {
    const rules::ResidentPensionCost& cost = entitlement.residentPension;
    if (cost.tiers.isEmpty()) {
        return;
    }
    Trust trust = Trust::Sourced;
    QStringList sources;
    for (const rules::PensionTier& tier : cost.tiers) {
        leaflet.tiers.append({Words::yuan(tier.tier), Words::subsidy(tier.subsidy)});
        trust = domain::lesser(trust, tier.trust);
        if (!sources.contains(tier.source)) {
            sources.append(tier.source);
        }
    }
    leaflet.pensionHead = Words::pensionHead(entitlement.on.year(), Words::doubt(trust));
    if (cost.aid) {
        leaflet.pensionNotes.append(Words::aid(codes.label(u"special-group"_s, domain::code(cost.aid->group)),
                                               cost.aid->amount, cost.aid->tier, Words::doubt(cost.aid->trust)));
    }
    addWindow(leaflet.pensionNotes, cost.window);
    leaflet.pensionNotes.append(Words::tierSources(sources.join(u"；"_s)));
}

void addMedical(LeafletData& leaflet, const rules::ResidentMedicalCost& cost, const domain::CodeTables& codes) {
    leaflet.medicalNotes.append(Words::medical(cost.year, cost.pays, Words::doubt(cost.trust)));
    if (cost.group && cost.aid > 0) {
        leaflet.medicalNotes.append(
            Words::medicalAid(codes.label(u"special-group"_s, domain::code(*cost.group)), cost.aid));
    }
    addWindow(leaflet.medicalNotes, cost.window);
}

} // namespace

LeafletData leafletOf(const store::Ledger& ledger, const store::SubjectFile& file,
                      const services::Entitlement& entitlement, const domain::CodeTables& codes) {
    const domain::Person& person = *file.person();
    LeafletData leaflet;
    leaflet.countyName = domain::cityName();
    leaflet.officeName = ledger.officeName();
    leaflet.year = ledger.year();
    leaflet.name = person.name;
    leaflet.number = domain::maskedId(person.citizenId.isEmpty() ? person.idAsSent : person.citizenId);
    leaflet.village = file.villageName;
    leaflet.on = Words::day(entitlement.on);
    for (const rules::Eligibility& answer : entitlement.answers) {
        const bool ask = answer.answer == Answer::Ask;
        leaflet.lines.append(
            {codes.label(answer.insurance), Words::answer(answer.answer),
             answer.because + (ask ? u"。"_s + answer.question : QString()) + Words::doubt(answer.trust), answer.source,
             answer.answer == Answer::Must || answer.answer == Answer::May});
    }
    if (isOpen(entitlement, Insurance::ResidentPension)) {
        addPension(leaflet, entitlement, codes);
    }
    if (isOpen(entitlement, Insurance::ResidentMedical) && entitlement.residentMedical) {
        addMedical(leaflet, *entitlement.residentMedical, codes);
    }
    const rules::Eligibility* const pension = answerOf(entitlement, Insurance::EmployeePension);
    if (pension != nullptr && pension->answer == Answer::May) {
        const rules::FlexiblePensionCost& cost = entitlement.flexiblePension;
        leaflet.flexibleNotes.append(
            Words::flexible(cost.rate, cost.lowestBase, cost.highestBase, Words::doubt(cost.trust)));
    }
    return leaflet;
}

} // namespace canbao::printing
