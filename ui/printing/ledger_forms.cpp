#include "ui/printing/ledger_forms.h"

#include "core/domain/form_code.h"
#include "core/store/queries/subject_file.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperForm)
};

QString sexLabel(domain::Sex sex) {
    switch (sex) {
    case domain::Sex::Male:
        return Words::tr("male");
    case domain::Sex::Female:
        return Words::tr("female");
    case domain::Sex::Unknown:
        break;
    }
    return {};
}

class FormSource {
public:
    FormSource(const store::Ledger& ledger, const domain::CodeTables& codes)
        : m_ledger(ledger)
        , m_codes(codes) {}

    /// What every form of the office has.
    template <class Form>
    [[nodiscard]] Form form(domain::SubjectType subject) const {
        Form form;
        form.countyName = domain::cityName();
        form.officeName = m_ledger.officeName();
        form.year = m_ledger.year();
        form.choices = FormChoices::of(m_codes, subject);
        return form;
    }

    [[nodiscard]] FormData form(const store::SubjectFile& file, const QSet<EntryId>& wanted) const {
        if (const domain::Person* person = file.person()) {
            auto paper = form<VerificationFormData>(domain::SubjectType::Person);
            paper.name = person->name;
            paper.sex = sexLabel(person->sex);
            paper.citizenId = person->citizenId.isEmpty() ? person->idAsSent : person->citizenId;
            paper.birth = person->birth;
            paper.village = file.villageName;
            paper.group = person->group;
            paper.address = person->address;
            paper.phone = person->phone;
            addEntries(paper, file, wanted);
            return paper;
        }
        const domain::Employer* employer = file.employer();
        auto paper = form<EmployerFormData>(domain::SubjectType::Employer);
        paper.name = employer->name;
        paper.creditCode = employer->creditCode.isEmpty() ? employer->codeAsSent : employer->creditCode;
        paper.industry = employer->industry;
        paper.legalPerson = employer->legalPerson;
        paper.phone = employer->phone;
        paper.headcount = employer->headcount;
        paper.address = employer->address;
        addEntries(paper, file, wanted);
        return paper;
    }

private:
    template <class Form>
    void addEntries(Form& form, const store::SubjectFile& file, const QSet<EntryId>& wanted) const {
        domain::FormCode code{domain::FormCode::ledgerPart(m_ledger.ledgerId()), {}};
        for (const domain::Entry& entry : file.entries) {
            if (!wanted.contains(entry.id)) {
                continue;
            }
            const bool named = entry.insurance != domain::Insurance::Unspecified;
            form.entries.append({m_codes.label(entry.kind), named ? m_codes.label(entry.insurance) : QString(),
                                 noteOf(file, entry.id)});
            code.entries.append(entry.id);
        }
        form.number = domain::FormCode::number(m_ledger.year(), code.entries.first());
        form.code = code.text();
    }

    /// When the city sent it, and where it stands in its list.
    static QString noteOf(const store::SubjectFile& file, EntryId entry) {
        const auto source = std::find_if(file.sources.rbegin(), file.sources.rend(),
                                         [entry](const store::EntrySource& s) { return s.entry == entry; });
        if (source == file.sources.rend()) {
            return {};
        }
        const QDate day = source->issuedOn;
        return Words::tr("Issued %1-%2-%3, row %4").arg(day.year()).arg(day.month()).arg(day.day()).arg(source->row);
    }

    const store::Ledger& m_ledger;
    const domain::CodeTables& m_codes;
};

} // namespace

Result<QList<FormData>> verificationForms(const store::Ledger& ledger, const QList<EntryId>& entries,
                                          const Progress& progress) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    const FormSource source(ledger, codes);
    const QSet<EntryId> wanted(entries.begin(), entries.end());
    QSet<EntryId> done;
    QList<FormData> forms;
    for (const EntryId entry : entries) {
        if (progress.stopped()) {
            return std::unexpected(Error::cancelled());
        }
        if (!done.contains(entry)) {
            CANBAO_TRY_ASSIGN(const store::SubjectFile file, store::subjectFile(ledger, entry));
            forms.append(source.form(file, wanted));
            for (const domain::Entry& other : file.entries) {
                done.insert(other.id);
            }
        }
        progress.at(done.size(), entries.size());
    }
    return forms;
}

Result<VerificationFormData> blankPersonForm(const store::Ledger& ledger) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    return FormSource(ledger, codes).form<VerificationFormData>(domain::SubjectType::Person);
}

Result<EmployerFormData> blankEmployerForm(const store::Ledger& ledger) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    return FormSource(ledger, codes).form<EmployerFormData>(domain::SubjectType::Employer);
}

} // namespace canbao::printing
