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

} // namespace

FormsPage::FormsPage(Workspace& workspace, SubjectType firstSubject, printing::PrintDialogs& printDialogs,
                     QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_persons(new EntryFilterBar(workspace, SubjectType::Person))
    , m_employers(new EntryFilterBar(workspace, SubjectType::Employer))
    , m_forPersons(new QPushButton(tr("Persons")))
    , m_forEmployers(new QPushButton(tr("Employers")))
    , m_count(new TextLabel(QString(), Role::Muted))
    , m_layOut(new QPushButton(tr("Show the forms")))
    , m_blank(new QPushButton(tr("Blank form")))
    , m_paper(new printing::PaperStack(workspace, printDialogs, this))
    , m_subject(firstSubject) {
    m_layOut->setObjectName(u"showForms"_s);
    m_blank->setObjectName(u"blankForm"_s);
    m_forEmployers->setObjectName(u"formsForEmployers"_s);
    m_layOut->setProperty(OfficeStyle::kPrimary, true);
    for (QPushButton* const choice : {m_forPersons, m_forEmployers}) {
        choice->setCheckable(true);
        choice->setAutoExclusive(true);
    }

    auto* const top = new QHBoxLayout;
    top->addWidget(m_forPersons);
    top->addWidget(m_forEmployers);
    top->addSpacing(kGap);
    top->addWidget(m_persons);
    top->addWidget(m_employers);
    top->addStretch();
    auto* const second = new QHBoxLayout;
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
        return m_tellsOn ? services::noteReveal(m_workspace.session(),
                                                {tr("Verification forms"), tr("verification at the door"),
                                                 tr("the village's verifiers")})
                         : Result<>();
    });
    connect(m_forPersons, &QPushButton::clicked, this, [this] { chooseSubject(SubjectType::Person); });
    connect(m_forEmployers, &QPushButton::clicked, this, [this] { chooseSubject(SubjectType::Employer); });
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

QString FormsPage::title() const {
    return tr("Printing");
}

QString FormsPage::iconName() const {
    return u"printing"_s;
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
            const bool tooMany = *entries > kMostForms;
            m_count->setText(tooMany ? tr("%1 entries: more than %2 at once; choose a village.")
                                           .arg(number, QLocale().toString(kMostForms))
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

void FormsPage::layOutForms() {
    using Pages = std::shared_ptr<const printing::VerificationForms>;
    m_paper->work().run(
        tr("Laying out the forms"),
        [path = m_workspace.ledger().path(), filter = filter()](const Progress& progress) -> Result<Pages> {
            CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(path, store::Ledger::Access::ReadOnly));
            CANBAO_TRY_ASSIGN(QList<EntryId> entries, store::entryKeys(ledger, filter));
            entries.resize(std::min(entries.size(), kMostForms)); // the button is off for more
            CANBAO_TRY_ASSIGN(auto forms, printing::verificationForms(ledger, entries, progress));
            return std::make_shared<const printing::VerificationForms>(std::move(forms));
        },
        [this](const Result<Pages>& pages) {
            if (!pages) {
                m_workspace.dialogs().tell(this, pages.error());
                return;
            }
            showDocument(*pages, tr("%1 verification forms.pdf").arg(m_workspace.ledger().officeName()), true);
        });
}

void FormsPage::layOutBlank() {
    QList<printing::FormData> forms;
    if (m_subject == SubjectType::Person) {
        auto form = printing::blankPersonForm(m_workspace.ledger());
        if (!form) {
            m_workspace.dialogs().tell(this, form.error());
            return;
        }
        forms.append(*std::move(form));
    } else {
        auto form = printing::blankEmployerForm(m_workspace.ledger());
        if (!form) {
            m_workspace.dialogs().tell(this, form.error());
            return;
        }
        forms.append(*std::move(form));
    }
    showDocument(std::make_shared<printing::VerificationForms>(std::move(forms)),
                 tr("%1 blank verification form.pdf").arg(m_workspace.ledger().officeName()), false);
}

} // namespace canbao::ui
