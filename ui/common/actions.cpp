#include "ui/common/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
#include <array>

namespace canbao::ui {

namespace {

struct Row {
    ActionId id;
    KeyPlace place;
    const char* text;
    QKeyCombination key;
};

const std::array kRows{
    Row{ActionId::ShowKeys, KeyPlace::Everywhere, QT_TRANSLATE_NOOP("Actions", "Show the keys"), Qt::Key_F1},
    Row{ActionId::FindSubject, KeyPlace::Everywhere, QT_TRANSLATE_NOOP("Actions", "Find a person or employer"),
        Qt::CTRL | Qt::Key_K},
    Row{ActionId::OpenLedger, KeyPlace::Everywhere, QT_TRANSLATE_NOOP("Actions", "Open another ledger"),
        Qt::CTRL | Qt::Key_O},
    Row{ActionId::ImportFile, KeyPlace::Everywhere, QT_TRANSLATE_NOOP("Actions", "Import a list"),
        Qt::CTRL | Qt::Key_I},
    Row{ActionId::BackUpNow, KeyPlace::Everywhere, QT_TRANSLATE_NOOP("Actions", "Back up now"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_B},
    Row{ActionId::Refresh, KeyPlace::Everywhere, QT_TRANSLATE_NOOP("Actions", "Read the page anew"), Qt::Key_F5},
    Row{ActionId::NextInQueue, KeyPlace::Workbench, QT_TRANSLATE_NOOP("Actions", "Next in the queue"),
        Qt::CTRL | Qt::Key_Down},
    Row{ActionId::PreviousInQueue, KeyPlace::Workbench, QT_TRANSLATE_NOOP("Actions", "Previous in the queue"),
        Qt::CTRL | Qt::Key_Up},
    Row{ActionId::SaveAndNext, KeyPlace::Workbench, QT_TRANSLATE_NOOP("Actions", "Save the result and go on"),
        Qt::Key_Return},
    Row{ActionId::DiscardTyped, KeyPlace::Workbench, QT_TRANSLATE_NOOP("Actions", "Take back what was typed"),
        Qt::Key_Escape},
    Row{ActionId::TakeBackResult, KeyPlace::Workbench, QT_TRANSLATE_NOOP("Actions", "Take back what was recorded last"),
        Qt::CTRL | Qt::Key_Z},
    Row{ActionId::EditIdentity, KeyPlace::Workbench,
        QT_TRANSLATE_NOOP("Actions", "Correct name, number, phone, address"), Qt::Key_F2},
    Row{ActionId::ChooseMoreBelow, KeyPlace::Workbench,
        QT_TRANSLATE_NOOP("Actions", "Choose the next one too, for one result"), Qt::SHIFT | Qt::Key_Down},
    Row{ActionId::ChooseMoreAbove, KeyPlace::Workbench, QT_TRANSLATE_NOOP("Actions", "Choose the previous one too"),
        Qt::SHIFT | Qt::Key_Up},
    Row{ActionId::ChooseAll, KeyPlace::Workbench, QT_TRANSLATE_NOOP("Actions", "Choose the whole queue"),
        Qt::CTRL | Qt::Key_A},
    Row{ActionId::AcceptSuggestion, KeyPlace::Workbench, QT_TRANSLATE_NOOP("Actions", "Accept the suggestion"),
        Qt::ALT | Qt::Key_Y},
    Row{ActionId::FocusQueue, KeyPlace::Workbench, QT_TRANSLATE_NOOP("Actions", "To the queue"), Qt::Key_F6},
    Row{ActionId::FocusForm, KeyPlace::Workbench, QT_TRANSLATE_NOOP("Actions", "To the form"), Qt::Key_F7},
    Row{ActionId::MarkClue, KeyPlace::Comparison, QT_TRANSLATE_NOOP("Actions", "Mark what is selected, or not"),
        Qt::Key_Space},
    Row{ActionId::AcceptClues, KeyPlace::Comparison, QT_TRANSLATE_NOOP("Actions", "Accept what is marked"),
        Qt::Key_Return},
    Row{ActionId::RefuseClues, KeyPlace::Comparison, QT_TRANSLATE_NOOP("Actions", "Refuse what is marked"),
        Qt::Key_Delete},
    Row{ActionId::OpenClue, KeyPlace::Comparison, QT_TRANSLATE_NOOP("Actions", "Open the person or employer"),
        Qt::CTRL | Qt::Key_Return},
    Row{ActionId::ExportTable, KeyPlace::Tables, QT_TRANSLATE_NOOP("Actions", "Export to Excel"), Qt::CTRL | Qt::Key_E},
    Row{ActionId::PrintPage, KeyPlace::Tables, QT_TRANSLATE_NOOP("Actions", "Print"), Qt::CTRL | Qt::Key_P},
};

ActionSpec specOf(const Row& row) {
    return {row.id, row.place, QCoreApplication::translate("Actions", row.text), QKeySequence(row.key)};
}

} // namespace

QList<ActionSpec> actionCatalogue() {
    QList<ActionSpec> specs;
    for (const Row& row : kRows) {
        specs.append(specOf(row));
    }
    return specs;
}

ActionSpec actionSpec(ActionId id) {
    const auto* const found = std::ranges::find(kRows, id, &Row::id);
    Q_ASSERT(found != kRows.end());
    return specOf(*found);
}

QString placeName(KeyPlace place) {
    switch (place) {
    case KeyPlace::Everywhere:
        return QCoreApplication::translate("Actions", "Everywhere");
    case KeyPlace::Workbench:
        return QCoreApplication::translate("Actions", "Persons and employers");
    case KeyPlace::Comparison:
        return QCoreApplication::translate("Actions", "Comparison");
    case KeyPlace::Tables:
        return QCoreApplication::translate("Actions", "Reports and printing");
    }
    Q_UNREACHABLE();
}

QAction* catalogueAction(QWidget* owner, ActionId id) {
    const ActionSpec spec = actionSpec(id);
    auto* const action = new QAction(spec.text, owner);
    action->setShortcut(spec.shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    return action;
}

} // namespace canbao::ui
