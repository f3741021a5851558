#include "ui/printing/preview/paper_stack.h"

#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace canbao::printing {

PaperStack::PaperStack(ui::Workspace& workspace, PrintDialogs& printDialogs, QWidget* page)
    : m_back(new QPushButton)
    , m_preview(new PrintPreview(workspace.dialogs(), printDialogs))
    , m_work(new ui::LongWork(page, workspace)) {
    m_back->setObjectName(u"backToTable"_s);
    m_back->setIcon(ui::tintedIcon(u"previous"_s));
    m_back->hide();
    auto* const paper = new QWidget;
    auto* const layout = new QVBoxLayout(paper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_preview, 1);
    addWidget(paper);

    connect(m_back, &QPushButton::clicked, this, &PaperStack::showContent);
}

void PaperStack::setContent(QWidget* content) {
    m_content = content;
    addWidget(content);
    setCurrentWidget(content);
}

void PaperStack::setWayBack(const QString& words) {
    m_back->setText(words);
    m_back->show();
}

void PaperStack::showPaper(std::shared_ptr<const PaperDocument> document, const QString& fileName) {
    m_preview->setDocument(std::move(document), fileName);
    setCurrentIndex(0);
}

void PaperStack::showContent() {
    setCurrentWidget(m_content);
    Q_EMIT cameBack();
}

bool PaperStack::working() const {
    return m_work->running() || m_preview->working();
}

} // namespace canbao::printing
