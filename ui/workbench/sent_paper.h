#pragma once

#include "ui/workbench/table_paper.h"

namespace canbao::ui {

/// 下发信息: what the city's lists said of the subject, beside what the ledger holds; what differs comes first.
class SentPaper final : public TablePaper {
    Q_OBJECT

public:
    SentPaper();
    void showSubject(const store::SubjectFile& file, EntryId entry) override;
};

} // namespace canbao::ui
