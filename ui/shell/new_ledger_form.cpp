#include "ui/shell/new_ledger_form.h"

#include "core/domain/division.h"
#include "ui/common/dialogs.h"
#include "ui/common/documents_folder.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/village_model.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace canbao::ui {

NewLedgerForm::NewLedgerForm(Dialogs& dialogs, int year, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_offices(domain::officesOfCity())
    , m_office(new QComboBox)
    , m_year(new QSpinBox)
    , m_operator(new QLineEdit)
    , m_folder(new QLineEdit(documentsFolder()))
    , m_file(new TextLabel(QString(), Role::Muted))
    , m_villages(new VillageModel(this))
    , m_problem(new TextLabel(QString(), Role::Blocked))
    , m_create(new QPushButton(tr("Create the ledger"))) {
    for (const domain::Office& office : m_offices) {
        m_office->addItem(office.name);
    }
    m_office->setAccessibleName(tr("Office"));
    m_year->setRange(2021, 2099);
    m_year->setValue(year);
    m_year->setAccessibleName(tr("Campaign year"));
    m_operator->setPlaceholderText(tr("Your name, as it stands in the history"));
    m_operator->setAccessibleName(tr("Operator"));
    m_folder->setObjectName(u"folder"_s);
    m_operator->setObjectName(u"operatorName"_s);
    m_create->setObjectName(u"createLedger"_s);
    m_folder->setAccessibleName(tr("Folder"));
    auto* const browse = new QPushButton(tr("Choose…"));
    browse->setObjectName(u"chooseFolder"_s);
    browse->setAccessibleName(tr("Choose the folder"));
    m_problem->setWordWrap(true);
    m_create->setProperty(OfficeStyle::kPrimary, true);

    auto* const villages = new TableView(tr("Villages of the office"));
    villages->setModel(m_villages);
    villages->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                              QAbstractItemView::AnyKeyPressed);
    villages->setSelectionBehavior(QAbstractItemView::SelectItems);
    villages->horizontalHeader()->resizeSection(VillageModel::Name, 160);
    villages->horizontalHeader()->resizeSection(VillageModel::Aliases, 200);

    auto* const fields = new QGridLayout;
    fields->setHorizontalSpacing(kMargin);
    fields->setVerticalSpacing(kGap);
    const auto field = [fields](const QString& name, QWidget* widget, QWidget* beside = nullptr) {
        const int row = fields->rowCount();
        fields->addWidget(new TextLabel(name, Role::Muted), row, 0);
        fields->addWidget(widget, row, 1, 1, beside == nullptr ? 2 : 1);
        if (beside != nullptr) {
            fields->addWidget(beside, row, 2);
        }
    };
    field(tr("Office"), m_office);
    field(tr("Campaign year"), m_year);
    field(tr("Operator"), m_operator);
    field(tr("Folder"), m_folder, browse);
    field(tr("File"), m_file);
    fields->setColumnStretch(1, 1);

    auto* const bottom = new QHBoxLayout;
    bottom->addWidget(m_problem, 1);
    bottom->addWidget(m_create);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(fields);
    layout->addSpacing(kGap);
    layout->addWidget(new TextLabel(
        tr("Villages: correct the names, add what lists call them, untick what does not belong here."), Role::Muted));
    layout->addWidget(villages, 1);
    layout->addLayout(bottom);

    connect(m_office, &QComboBox::currentIndexChanged, this, &NewLedgerForm::officeChosen);
    connect(m_year, &QSpinBox::valueChanged, this, &NewLedgerForm::proposePath);
    connect(m_folder, &QLineEdit::textChanged, this, &NewLedgerForm::proposePath);
    connect(m_operator, &QLineEdit::textChanged, this, &NewLedgerForm::check);
    connect(browse, &QPushButton::clicked, this, &NewLedgerForm::chooseFolder);
    connect(m_create, &QPushButton::clicked, this, &NewLedgerForm::createRequested);
    officeChosen();
}

store::LedgerSeed NewLedgerForm::seed() const {
    store::LedgerSeed seed;
    seed.office = m_offices.at(m_office->currentIndex());
    seed.office.villages = m_villages->villages();
    seed.year = m_year->value();
    seed.operatorName = m_operator->text().trimmed();
    return seed;
}

QString NewLedgerForm::path() const {
    const QString name = tr("%1 %2.canbao").arg(m_office->currentText()).arg(m_year->value());
    return QDir(m_folder->text()).filePath(name);
}

void NewLedgerForm::setProblem(const QString& sentence) {
    m_problem->setText(sentence);
}

void NewLedgerForm::officeChosen() {
    m_villages->setVillages(m_offices.at(m_office->currentIndex()).villages);
    proposePath();
}

void NewLedgerForm::proposePath() {
    m_file->setText(QFileInfo(path()).fileName());
    check();
}

void NewLedgerForm::chooseFolder() {
    m_dialogs.chooseFolder(this, {tr("Where the ledger is kept"), m_folder->text(), {}}, [this](const QString& folder) {
        if (!folder.isEmpty()) {
            m_folder->setText(QDir::toNativeSeparators(folder));
        }
    });
}

void NewLedgerForm::check() {
    if (!QFileInfo(m_folder->text()).isDir()) {
        setProblem(tr("This folder does not exist; choose another one."));
    } else if (QFileInfo::exists(path())) {
        setProblem(
            tr("This folder already holds a ledger of this office and year; open it, or choose another folder."));
    } else {
        setProblem({});
    }
    m_create->setEnabled(m_problem->text().isEmpty() && !m_operator->text().trimmed().isEmpty());
}

} // namespace canbao::ui
