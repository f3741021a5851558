#include "ui/printing/ledger_forms.h"

#include "core/domain/form_code.h"
#include "core/domain/masking.h"
#include "core/store/queries/ledger_lines.h"
#include "core/store/queries/rosters.h"
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

    [[nodiscard]] Result<FormData> form(const store::SubjectFile& file, const QSet<EntryId>& wanted) const {
        if (const domain::Person* person = file.person()) {
            auto paper = form<VerificationFormData>(domain::SubjectType::Person);
            paper.name = person->name;
            paper.sex = sexLabel(person->sex);
            paper.citizenId = numberOf(*person);
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
        paper.creditCode = numberOf(*employer);
        paper.industry = employer->industry;
        paper.legalPerson = employer->legalPerson;
        paper.phone = employer->phone;
        paper.headcount = employer->headcount;
        paper.address = employer->address;
        addEntries(paper, file, wanted);
        CANBAO_TRY_ASSIGN(const QList<store::StaffMember> roster, store::knownStaffOf(m_ledger, employer->id));
        for (const store::StaffMember& line : roster) {
            paper.roster.append(
                {line.person.name, numberOf(line.person), line.employedOn, insuredIn(line.entries), line.person.phone});
        }
        return paper;
    }

    [[nodiscard]] ReceiptData receipt(const store::SubjectFile& file, const QSet<EntryId>& wanted,
                                      const QString& handledBy) const {
        ReceiptData receipt;
        receipt.officeName = m_ledger.officeName();
        receipt.year = m_ledger.year();
        receipt.handledBy = handledBy;
        receipt.village = file.villageName;
        if (const domain::Person* person = file.person()) {
            receipt.name = person->name;
            receipt.maskedNumber = domain::maskedId(numberOf(*person));
        } else {
            receipt.name = file.employer()->name;
            receipt.maskedNumber = domain::maskedId(numberOf(*file.employer()));
        }
        domain::FormCode code{domain::FormCode::ledgerPart(m_ledger.ledgerId()), {}};
        for (const domain::Entry& entry : file.entries) {
            if (!wanted.contains(entry.id)) {
                continue;
            }
            const bool known = domain::hasResult(entry.state);
            receipt.lines.append({subjectOf(entry), known ? resultOf(entry) : QString(),
                                  known ? entry.occurredOn.toString(Qt::ISODate) : QString()});
            code.entries.append(entry.id);
        }
        receipt.number = domain::FormCode::number(m_ledger.year(), code.entries.first());
        receipt.code = code.text();
        return receipt;
    }

    [[nodiscard]] ListFormLine listLine(const store::LedgerLine& line) const {
        if (const domain::Person* person = line.person()) {
            return {line.entry.id,     person->name,
                    numberOf(*person), person->group.isEmpty() ? person->address : person->group,
                    person->phone,     subjectOf(line.entry)};
        }
        const domain::Employer* employer = line.employer();
        return {line.entry.id,     employer->name,  numberOf(*employer),
                employer->address, employer->phone, subjectOf(line.entry)};
    }

private:
    [[nodiscard]] static QString numberOf(const domain::Person& person) {
        return person.citizenId.isEmpty() ? person.idAsSent : person.citizenId;
    }
    [[nodiscard]] static QString numberOf(const domain::Employer& employer) {
        return employer.creditCode.isEmpty() ? employer.codeAsSent : employer.creditCode;
    }

    /// 未参保人员 居民养老: as short as it is understood.
    [[nodiscard]] QString subjectOf(const domain::Entry& entry) const {
        const bool named = entry.insurance != domain::Insurance::Unspecified;
        return m_codes.label(entry.kind) + (named ? u' ' + m_codes.shortLabel(entry.insurance) : QString());
    }

    [[nodiscard]] QString resultOf(const domain::Entry& entry) const {
        if (entry.state != domain::State::Enrolled) {
            return Words::tr("%1: %2").arg(m_codes.label(entry.state), m_codes.reasonLabel(entry.state, entry.reason));
        }
        const bool joined = entry.enrolledIn != domain::Insurance::Unspecified;
        return Words::tr("%1: %2").arg(m_codes.label(entry.state),
                                       m_codes.shortLabel(joined ? entry.enrolledIn : entry.insurance));
    }

    /// What somebody on a roster is known to have joined.
    [[nodiscard]] QString insuredIn(const QList<domain::Entry>& entries) const {
        QStringList joined;
        for (const domain::Entry& entry : entries) {
            if (entry.state == domain::State::Enrolled) {
                joined.append(m_codes.shortLabel(entry.enrolledIn));
            }
        }
        joined.removeDuplicates();
        return joined.join(u'、');
    }

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

/// Calls `each` once for every subject of the entries, in their order.
template <class Each>
Result<> eachSubject(const store::Ledger& ledger, const QList<EntryId>& entries, const Progress& progress, Each each) {
    QSet<EntryId> done;
    for (const EntryId entry : entries) {
        if (progress.stopped()) {
            return std::unexpected(Error::cancelled());
        }
        if (!done.contains(entry)) {
            CANBAO_TRY_ASSIGN(const store::SubjectFile file, store::subjectFile(ledger, entry));
            CANBAO_TRY(each(file));
            for (const domain::Entry& other : file.entries) {
                done.insert(other.id);
            }
        }
        progress.at(done.size(), entries.size());
    }
    return {};
}

} // namespace

Result<QList<FormData>> verificationForms(const store::Ledger& ledger, const QList<EntryId>& entries,
                                          const Progress& progress) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    const FormSource source(ledger, codes);
    const QSet<EntryId> wanted(entries.begin(), entries.end());
    QList<FormData> forms;
    CANBAO_TRY(eachSubject(ledger, entries, progress, [&](const store::SubjectFile& file) -> Result<> {
        CANBAO_TRY_ASSIGN(FormData form, source.form(file, wanted));
        forms.append(std::move(form));
        return {};
    }));
    return forms;
}

Result<QList<ListFormData>> listForms(const store::Ledger& ledger, const QList<EntryId>& entries,
                                      domain::SubjectType subject, const Progress& progress) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    CANBAO_TRY_ASSIGN(const ListFormData blank, blankListForm(ledger, subject));
    const FormSource source(ledger, codes);
    constexpr size_t kAtOnce = 500; // so that it can be cancelled
    const std::span<const EntryId> all(entries);
    QList<ListFormData> villages;
    for (size_t from = 0; from < all.size(); from += kAtOnce) {
        if (progress.stopped()) {
            return std::unexpected(Error::cancelled());
        }
        const auto part = all.subspan(from, std::min(kAtOnce, all.size() - from));
        CANBAO_TRY_ASSIGN(const QList<store::LedgerLine> lines, store::ledgerLines(ledger, part));
        for (const store::LedgerLine& line : lines) {
            if (villages.isEmpty() || villages.constLast().village != line.villageName) {
                villages.append(blank);
                villages.last().village = line.villageName;
                villages.last().ledger = domain::FormCode::ledgerPart(ledger.ledgerId());
            }
            villages.last().lines.append(source.listLine(line));
        }
        progress.at(qint64(from + part.size()), entries.size());
    }
    return villages;
}

Result<QList<ReceiptData>> receipts(const store::Ledger& ledger, const QList<EntryId>& entries,
                                    const QString& handledBy, const Progress& progress) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    const FormSource source(ledger, codes);
    const QSet<EntryId> wanted(entries.begin(), entries.end());
    QList<ReceiptData> receipts;
    CANBAO_TRY(eachSubject(ledger, entries, progress, [&](const store::SubjectFile& file) -> Result<> {
        receipts.append(source.receipt(file, wanted, handledBy));
        return {};
    }));
    return receipts;
}

Result<VerificationFormData> blankPersonForm(const store::Ledger& ledger, const QString& village) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    auto form = FormSource(ledger, codes).form<VerificationFormData>(domain::SubjectType::Person);
    form.village = village;
    return form;
}

Result<EmployerFormData> blankEmployerForm(const store::Ledger& ledger) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    return FormSource(ledger, codes).form<EmployerFormData>(domain::SubjectType::Employer);
}

Result<ListFormData> blankListForm(const store::Ledger& ledger, domain::SubjectType subject, const QString& village) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    auto form = FormSource(ledger, codes).form<ListFormData>(subject);
    form.employers = subject == domain::SubjectType::Employer;
    form.village = village;
    return form;
}

ReceiptData blankReceipt(const store::Ledger& ledger) {
    ReceiptData receipt;
    receipt.officeName = ledger.officeName();
    receipt.year = ledger.year();
    return receipt;
}

} // namespace canbao::printing
