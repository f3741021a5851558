#pragma once

#include <QStringList>

namespace canbao::ui {

/// How the names of lists end, as a file dialog takes it: "*.xlsx *.xlsm …".
[[nodiscard]] QString listNamePatterns();

/// The files that were chosen or dropped, in the order of their names: those that are named, whatever they are, and of
/// a folder the lists in it. What Excel and WPS keep beside an open file (~$…) is no list.
[[nodiscard]] QStringList listFilesAmong(const QStringList& paths);

} // namespace canbao::ui
