#pragma once

#include "core/store/queries/subject_file.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/models/entry_queue_model.h"
#include "ui/workbench/result_form.h"
#include "ui/workbench/subject_pane.h"
#include "ui/workbench/workbench_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace canbao::test {

using namespace Qt::StringLiterals;
using ui::EntryQueueModel;
using ui::PageId;
using ui::ResultForm;
using ui::SubjectPane;
using ui::WorkbenchPage;

/// The person workbench of an open window, with the parts that a user sees.
struct Bench {
    explicit Bench(WindowFixture& fixture)
        : page(fixture.go<WorkbenchPage>(PageId::Persons))
        , queue(page->findChild<EntryQueueModel*>())
        , view(page->findChild<QTableView*>(u"queue"_s))
        , pane(page->findChild<SubjectPane*>())
        , form(pane->form())
        , search(page->findChild<QLineEdit*>(u"queueSearch"_s))
        , state(page->findChild<QComboBox*>(u"stateFilter"_s)) {}

    [[nodiscard]] bool shows(int rows) const {
        return QTest::qWaitFor([this, rows] { return queue->rowCount() == rows && !queue->loading(); });
    }
    /// Whether a table of the subject's page holds these words.
    [[nodiscard]] bool says(const QString& words) const {
        const auto tables = pane->findChildren<QTableView*>();
        return std::ranges::any_of(tables, [&](const QTableView* table) {
            const QAbstractItemModel* const rows = table->model();
            const QModelIndex first = rows->index(0, rows->columnCount() - 1);
            return first.isValid() && !rows->match(first, Qt::DisplayRole, words, 1, Qt::MatchContains).isEmpty();
        });
    }

    WorkbenchPage* page;
    EntryQueueModel* queue;
    QTableView* view;
    SubjectPane* pane;
    ResultForm* form;
    QLineEdit* search;
    QComboBox* state;
};

inline domain::Entry entryIn(LedgerFixture& ledger, EntryId id) {
    const auto file = store::subjectFile(ledger.ledger(), id);
    for (const domain::Entry& entry : file->entries) {
        if (entry.id == id) {
            return entry;
        }
    }
    qFatal("no such entry");
}

} // namespace canbao::test
