#pragma once

#include "core/store/queries/entry_queue.h"
#include "ui/common/actions.h"

#include <variant>

namespace canbao::ui {

/// The window's rooms.
enum class PageId { Overview, Intake, Persons, Employers, Reports, Printing, Settings };

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
};
/// A file that was dropped somewhere in the window.
struct FileLink {
    QString path;
};
/// Prints the verification forms of these entries.
struct FormsLink {
    store::EntryFilter filter;
};

/// Does what an action of the catalogue says, in the room that can.
struct ActionLink {
    ActionId action = ActionId::ImportFile;
};

using Link = std::variant<PageLink, RowsLink, EntryLink, FileLink, FormsLink, ActionLink>;

} // namespace canbao::ui
