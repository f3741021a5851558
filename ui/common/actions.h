#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace canbao::ui {

/// Everything a key can do, in one place: what F1 shows is what works.
enum class ActionId {
    ShowKeys,
    FindSubject,
    OpenLedger,
    NextInQueue,
    PreviousInQueue,
    SaveAndNext,
    DiscardTyped,
    TakeBackResult,
    AcceptSuggestion,
    ChooseMoreBelow,
    ChooseMoreAbove,
    ChooseAll,
    EditIdentity,
    FocusQueue,
    FocusForm,
    ImportFile,
    MarkClue,
    AcceptClues,
    RefuseClues,
    OpenClue,
    ExportTable,
    PrintPage,
    BackUpNow,
    Refresh,
};

/// Where a key works, as F1 groups them.
enum class KeyPlace { Everywhere, Workbench, Comparison, Tables };

struct ActionSpec {
    ActionId id;
    KeyPlace place;
    QString text; ///< translated
    QKeySequence shortcut;
};

[[nodiscard]] QList<ActionSpec> actionCatalogue();
[[nodiscard]] ActionSpec actionSpec(ActionId id);
[[nodiscard]] QString placeName(KeyPlace place);

/// An action with the catalogue's words and key, added to `owner`, working while `owner` or a child of it has focus.
QAction* catalogueAction(QWidget* owner, ActionId id);

} // namespace canbao::ui
