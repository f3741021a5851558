#pragma once

#include "core/domain/form_code.h"
#include "core/store/queries/entry_queue.h"
#include "ui/common/actions.h"

#include <QStringList>

#include <variant>

namespace canbao::ui {

/// The window's rooms.
enum class PageId {
    Overview,
    Intake,
    Persons,
    Employers,
    Comparison,
    Registers,
    Reports,
    Activities,
    Summary,
    Printing,
    Settings,
};

/// Opens a room as it stands.
struct PageLink {
    PageId page = PageId::Overview;
};
/// Opens the rows behind a number in the workbench of `filter.subject` (persons when unset).
struct RowsLink {
    store::EntryFilter filter;
};
/// Opens one entry in its workbench.
struct EntryLink {
    EntryId entry;
    domain::SubjectType subject = domain::SubjectType::Person;
    /// It stands on a paper form, these come after it, and then the next paper.
    bool onPaper = false;
    QList<EntryId> alsoOnPaper{};
};
/// Brings up the entries of a printed form that came back, its result to be typed.
struct FormLink {
    domain::FormCode code;
};
/// Files, or folders of files, that were dropped somewhere in the window.
struct FilesLink {
    QStringList paths;
};
/// Prints the verification forms of these entries.
struct FormsLink {
    store::EntryFilter filter;
};

/// Does what an action of the catalogue says, in the room that can.
struct ActionLink {
    ActionId action = ActionId::ImportFile;
};

using Link = std::variant<PageLink, RowsLink, EntryLink, FormLink, FilesLink, FormsLink, ActionLink>;

} // namespace canbao::ui
