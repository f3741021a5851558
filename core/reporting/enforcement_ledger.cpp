#include "core/reporting/register_sources.h"
#include "core/store/queries/enforcements.h"
#include "core/store/queries/subject_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace canbao::reporting {

namespace {

using domain::EnforcementStep;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::EnforcementLedger)

public:
    static QList<RegisterColumn> columns() {
        const QString employer = tr("Employer");
        const QString step = tr("Urging and rectification");
        return {{{}, tr("No."), 9},
                {employer, tr("Employer's name"), 46, false},
                {employer, tr("Unified credit code"), 36},
                {employer, tr("Legal person"), 18},
                {employer, tr("Phone"), 24},
                {employer, tr("Village"), 24},
                {step, tr("Step"), 26},
                {step, tr("Taken on"), 20},
                {step, tr("To be set right by"), 20},
                {step, tr("Document"), 26, false},
                {{}, tr("Now"), 38, false}};
    }
    static QString overdue(const QString& standing) { return tr("%1 (overdue)").arg(standing); }
    static QString total(qsizetype employers) { return tr("%1 employers urged").arg(employers); }
    static QString closing(qsizetype employers, const std::map<EnforcementStep, qint64>& steps) {
        const auto count = [&](EnforcementStep step) {
            const auto found = steps.find(step);
            return found == steps.end() ? 0 : found->second;
        };
        return tr("Total %1 employers: urged %2 times, ordered to rectify %3 times, proposed for punishment as "
                  "discredited %4 times")
            .arg(employers)
            .arg(count(EnforcementStep::Urge))
            .arg(count(EnforcementStep::Order))
            .arg(count(EnforcementStep::Discredit));
    }
};

constexpr qsizetype kEmployerCells = 6;

class EnforcementLines {
public:
    EnforcementLines(const RegisterSource& source, RegisterTable& table)
        : m_source(source)
        , m_table(table) {}

    /// One employer with a line for each step; how it stands now beside the last.
    Result<> add(EmployerId employer) {
        CANBAO_TRY_ASSIGN(const QList<store::Enforcement> steps, store::enforcementsOf(m_source.ledger, employer));
        for (const store::Enforcement& step : steps) {
            ++m_steps[step.taken.step];
        }
        if (isFull(m_table, m_source.request)) {
            m_table.complete = m_table.complete && steps.isEmpty();
            return {}; // counted all the same
        }
        CANBAO_TRY_ASSIGN(const store::SubjectFile file, store::subjectFile(m_source.ledger, employer));
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const store::Enforcement& step = steps.at(i);
            QStringList cells = i == 0 ? employerCells(file) : QStringList(kEmployerCells, QString());
            cells += {domain::label(step.taken.step), step.taken.on.toString(Qt::ISODate),
                      step.taken.due.toString(Qt::ISODate), step.document,
                      i + 1 == steps.size() ? standing(step.taken, file) : QString()};
            addLine(m_table, m_source.request, [&] {
                return RegisterTable::Line{file.entries.first().id, cells, domain::SubjectType::Employer, i > 0};
            });
        }
        return {};
    }

    [[nodiscard]] const std::map<EnforcementStep, qint64>& steps() const { return m_steps; }

private:
    QStringList employerCells(const store::SubjectFile& file) {
        const domain::Employer& employer = *file.employer();
        return {QString::number(++m_number),
                employer.name,
                numberOf(employer, m_table.numbers),
                employer.legalPerson,
                phoneOf(employer.phone, m_table.numbers),
                file.villageName};
    }

    /// A term that ran out matters as long as something of the employer is open.
    [[nodiscard]] QString standing(const domain::TakenStep& last, const store::SubjectFile& file) const {
        const QString words = standingOf(file.entries, m_source.codes);
        const bool open = std::ranges::any_of(file.entries, domain::isToBeSetRight, &domain::Entry::state);
        return open && domain::isOverdue(last, m_source.today) ? Words::overdue(words) : words;
    }

    const RegisterSource& m_source;
    RegisterTable& m_table;
    qint64 m_number = 0;
    std::map<EnforcementStep, qint64> m_steps;
};

} // namespace

Result<> readEnforcementLedger(const RegisterSource& source, RegisterTable& table) {
    CANBAO_TRY_ASSIGN(const QList<EmployerId> employers,
                      store::enforcedEmployers(source.ledger, source.request.village));
    table.columns = Words::columns();
    table.subjectColumns = kEmployerCells;
    table.subjects = employers.size();
    EnforcementLines lines(source, table);
    for (const EmployerId employer : employers) {
        CANBAO_TRY(lines.add(employer));
    }
    table.total = Words::total(employers.size());
    table.closing = Words::closing(employers.size(), lines.steps());
    return {};
}

} // namespace canbao::reporting
