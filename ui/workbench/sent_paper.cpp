#include "ui/workbench/sent_paper.h"

#include "ui/workbench/sent_details.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace canbao::ui {

SentPaper::SentPaper()
    : TablePaper(tr("As sent"),
                 new RowsModel({tr("Item"), tr("In the ledger"), tr("As sent"), tr("Compared"), tr("Sent in")}),
                 {88, 136, 136, 72}) {
    setObjectName(u"asSent"_s);
}

void SentPaper::showSubject(const store::SubjectFile& file, EntryId) {
    SentDetails sent = sentDetails(file);
    setHeading(sent.differences > 0 ? tr("As sent: %1 differ").arg(QLocale().toString(sent.differences))
                                    : tr("As sent"));
    rows()->setRows(std::move(sent.rows));
}

} // namespace canbao::ui
