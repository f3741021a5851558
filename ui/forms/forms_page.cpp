#include "ui/forms/forms_page.h"

#include "core/services/note_reveal.h"
#include "ui/common/actions.h"
#include "ui/common/empty_state.h"
#include "ui/common/entry_filter_bar.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/text_label.h"
#include "ui/printing/ledger_forms.h"
#include "ui/printing/preview/paper_stack.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::SubjectType;

namespace canbao::ui {

namespace {

/// As many as are printed in one go and looked through before: a village's round has a few hundred.
constexpr qsizetype kMostForms = 2000;
/// Lists hold 25 entries a page and are looked through all the same.
constexpr qsizetype kMostListed = 50'000;

using Document = std::shared_ptr<const printing::PaperDocument>;

/// A document of what was read, or why there is none.
template <class Pages, class Data>
Result<Document> documentOf(Result<Data> data) {
    if (!data) {
        return std::unexpected(std::move(data).error());
    }
    return std::make_shared<const Pages>(*std::move(data));
}

} // namespace

FormsPage::FormsPage(Workspace& workspace, SubjectType firstSubject, printing::PrintDialogs& printDialogs,
                     QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_persons(new EntryFilterBar(workspace, SubjectType::Person))
    , m_employers(new EntryFilterBar(workspace, SubjectType::Employer))
    , m_forPersons(new QPushButton(tr("Persons")))
    , m_forEmployers(new QPushButton(tr("Employers")))
    , m_kind(new QComboBox)
    , m_count(new TextLabel(QString(), Role::Muted))
    , m_layOut(new QPushButton(tr("Show the forms")))
    , m_blank(new QPushButton(tr("Blank form")))
    , m_paper(new printing::PaperStack(workspace, printDialogs, this))
    , m_subject(firstSubject) {
    m_layOut->setObjectName(u"showForms"_s);
    m_blank->setObjectName(u"blankForm"_s);
    m_forEmployers->setObjectName(u"formsForEmployers"_s);
    m_kind->setObjectName(u"paperKind"_s);
    m_kind->setAccessibleName(tr("Which paper"));
    m_kind->addItem(tr("Verification form, one each"), int(PaperKind::Forms));
    m_kind->addItem(tr("List for the round, 25 lines a page"), int(PaperKind::Lists));
    m_kind->addItem(tr("Receipt, three a page"), int(PaperKind::Receipts));
    m_layOut->setProperty(OfficeStyle::kPrimary, true);
    for (QPushButton* const choice : {m_forPersons, m_forEmployers}) {
        choice->setCheckable(true);
        choice->setAutoExclusive(true);
    }

    auto* const top = new QHBoxLayout;
    top->addWidget(m_forPersons);
    top->addWidget(m_forEmployers);
    top->addSpacing(kGap);
    top->addWidget(m_persons, 100);
    top->addWidget(m_employers, 100);
    top->addStretch(1);
    auto* const second = new QHBoxLayout;
    second->addWidget(m_kind);
    second->addSpacing(kGap);
    second->addWidget(m_count, 1);
    second->addWidget(m_blank);
    second->addWidget(m_layOut);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    layout->addLayout(top);
    layout->addLayout(second);
    m_paper->setContent(new EmptyState(u"printing"_s, tr("Forms for the village round"),
                                       tr("Choose whom to visit: a village, a list, a state. Then show the forms, look "
                                          "through them and print them.")));
    layout->addWidget(m_paper, 1);

    // Whole identifiers leave the ledger on paper: that is an event before it happens.
    m_paper->preview().setExportGuard([this] {
        return m_tellsOn
                   ? services::noteReveal(m_workspace.session(), {m_kind->currentText(), tr("verification at the door"),
                                                                  tr("the village's verifiers")})
                   : Result<>();
    });
    connect(m_forPersons, &QPushButton::clicked, this, [this] { chooseSubject(SubjectType::Person); });
    connect(m_forEmployers, &QPushButton::clicked, this, [this] { chooseSubject(SubjectType::Employer); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FormsPage::choosePaper);
    connect(m_persons, &EntryFilterBar::changed, this, &FormsPage::count);
    connect(m_employers, &EntryFilterBar::changed, this, &FormsPage::count);
    connect(m_layOut, &QPushButton::clicked, this, &FormsPage::layOutForms);
    connect(m_blank, &QPushButton::clicked, this, &FormsPage::layOutBlank);
    connect(catalogueAction(this, ActionId::PrintPage), &QAction::triggered, &m_paper->preview(),
            &printing::PrintPreview::print);
    // A round goes to one village: begin with the first.
    store::EntryFilter round = m_persons->filter();
    round.village = m_workspace.villages().isEmpty() ? DivisionId{} : m_workspace.villages().first().id;
    m_persons->setFilter(round);
    chooseSubject(firstSubject);
}

QWidget* FormsPage::firstFocus() const {
    return m_layOut;
}

void FormsPage::activate() {
    count();
}

bool FormsPage::canLeave() {
    return !refusedWhile(m_paper->working());
}

bool FormsPage::follows(const Link& link) const {
    return std::holds_alternative<FormsLink>(link);
}

void FormsPage::follow(const Link& link) {
    const store::EntryFilter& filter = std::get<FormsLink>(link).filter;
    chooseSubject(filter.subject.value_or(SubjectType::Person));
    (m_subject == SubjectType::Person ? m_persons : m_employers)->setFilter(filter);
}

void FormsPage::chooseSubject(SubjectType subject) {
    m_subject = subject;
    const bool persons = subject == SubjectType::Person;
    m_forPersons->setChecked(persons);
    m_forEmployers->setChecked(!persons);
    m_persons->setHidden(!persons);
    m_employers->setHidden(persons);
    count();
}

store::EntryFilter FormsPage::filter() const {
    return (m_subject == SubjectType::Person ? m_persons : m_employers)->filter();
}

void FormsPage::count() {
    m_workspace.reader().ask(
        this, [filter = filter()](const store::Ledger& ledger) { return store::entryCount(ledger, filter); },
        [this](const Result<qint64>& entries) {
            if (!entries) {
                return;
            }
            const QString number = QLocale().toString(*entries);
            const bool lists = paperKind() == PaperKind::Lists;
            const qsizetype most = lists ? kMostListed : kMostForms;
            const bool tooMany = *entries > most;
            m_count->setText(
                tooMany
                    ? tr("%1 entries: more than %2 at once; choose a village.").arg(number, QLocale().toString(most))
                : lists ? tr("%1 entries, a line for each").arg(number)
                        : tr("%1 entries, one form for each person or employer").arg(number));
            m_count->setRole(tooMany ? Role::Attention : Role::Muted);
            m_layOut->setEnabled(*entries > 0 && !tooMany);
        });
}

void FormsPage::showDocument(std::shared_ptr<const printing::PaperDocument> document, const QString& fileName,
                             bool tellsOn) {
    m_tellsOn = tellsOn;
    m_paper->showPaper(std::move(document), fileName);
}

FormsPage::PaperKind FormsPage::paperKind() const {
    return PaperKind(m_kind->currentData().toInt());
}

void FormsPage::choosePaper() {
    m_paper->showContent(); // what lies there is the other paper
    count();
}

QString FormsPage::villageName() const {
    const auto& villages = m_workspace.villages();
    const auto chosen = std::ranges::find(villages, filter().village, &domain::Village::id);
    return filter().villageUnknown || chosen == villages.end() ? QString() : chosen->name;
}

QString FormsPage::fileName(bool blank) const {
    const QString place = m_workspace.ledger().officeName() + villageName();
    switch (paperKind()) {
    case PaperKind::Lists:
        return blank ? tr("%1 blank list for verification.pdf").arg(place)
                     : tr("%1 list for verification.pdf").arg(place);
    case PaperKind::Receipts:
        return blank ? tr("%1 blank receipts.pdf").arg(place) : tr("%1 receipts.pdf").arg(place);
    case PaperKind::Forms:
        break;
    }
    return blank ? tr("%1 blank verification form.pdf").arg(place) : tr("%1 verification forms.pdf").arg(place);
}

void FormsPage::layOutForms() {
    m_paper->work().run(
        tr("Laying out the forms"),
        [path = m_workspace.ledger().path(), filter = filter(), kind = paperKind(), subject = m_subject,
         by = m_workspace.operatorName()](const Progress& progress) -> Result<Document> {
            CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(path, store::Ledger::Access::ReadOnly));
            CANBAO_TRY_ASSIGN(QList<EntryId> entries, store::entryKeys(ledger, filter));
            const qsizetype most = kind == PaperKind::Lists ? kMostListed : kMostForms;
            entries.resize(std::min(entries.size(), most)); // the button is off for more
            switch (kind) {
            case PaperKind::Lists:
                return documentOf<printing::ListForms>(printing::listForms(ledger, entries, subject, progress));
            case PaperKind::Receipts:
                return documentOf<printing::Receipts>(printing::receipts(ledger, entries, by, progress));
            case PaperKind::Forms:
                break;
            }
            return documentOf<printing::VerificationForms>(printing::verificationForms(ledger, entries, progress));
        },
        [this](const Result<Document>& document) {
            if (!document) {
                m_workspace.dialogs().tell(this, document.error());
                return;
            }
            // Receipts are masked and tell on nobody.
            showDocument(*document, fileName(false), paperKind() != PaperKind::Receipts);
        });
}

void FormsPage::layOutBlank() {
    const store::Ledger& ledger = m_workspace.ledger();
    const auto document = [&]() -> Result<Document> {
        switch (paperKind()) {
        case PaperKind::Lists: {
            CANBAO_TRY_ASSIGN(auto form, printing::blankListForm(ledger, m_subject, villageName()));
            return std::make_shared<const printing::ListForms>(QList{std::move(form)});
        }
        case PaperKind::Receipts:
            return std::make_shared<const printing::Receipts>(
                QList<printing::ReceiptData>(printing::Receipts::kOnAPage, printing::blankReceipt(ledger)));
        case PaperKind::Forms:
            break;
        }
        if (m_subject == SubjectType::Employer) {
            CANBAO_TRY_ASSIGN(auto form, printing::blankEmployerForm(ledger));
            return std::make_shared<const printing::VerificationForms>(QList<printing::FormData>{std::move(form)});
        }
        CANBAO_TRY_ASSIGN(auto form, printing::blankPersonForm(ledger, villageName()));
        return std::make_shared<const printing::VerificationForms>(QList<printing::FormData>{std::move(form)});
    }();
    if (!document) {
        m_workspace.dialogs().tell(this, document.error());
        return;
    }
    showDocument(*document, fileName(true), false);
}

} // namespace canbao::ui
