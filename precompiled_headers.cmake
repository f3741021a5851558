# Headers of the toolchain, never our own, parsed once for every target. The presets `release` and `sanitize` use them;
# `dev` does not, so that a missing #include shows at the desk.

# Four sets: what core includes most, what its tests, what windows and what their tests include besides. A library of each set makes its
# file.
set(CANBAO_PRECOMPILED_CORE
    <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QList> <QMap> <QRegularExpression> <QSet> <QString> <QStringList> <QVariant>
    <algorithm> <array> <expected> <functional> <map> <memory> <optional> <string> <string_view> <utility> <variant>
    <vector>)
set(CANBAO_PRECOMPILED_TEST ${CANBAO_PRECOMPILED_CORE} <QTemporaryDir> <QTest>)
set(CANBAO_PRECOMPILED_WINDOW
    ${CANBAO_PRECOMPILED_CORE}
    <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QHeaderView> <QLabel> <QLineEdit>
    <QPainter> <QPushButton> <QStackedWidget> <QTableView> <QTimer> <QWidget>)
set(CANBAO_PRECOMPILED_WINDOW_TEST ${CANBAO_PRECOMPILED_WINDOW} <QTemporaryDir> <QTest>)
set(CANBAO_PRECOMPILED_CORE_MAKER canbao_base)
set(CANBAO_PRECOMPILED_TEST_MAKER canbao_test_ledger)
set(CANBAO_PRECOMPILED_WINDOW_MAKER canbao_ui_common)
set(CANBAO_PRECOMPILED_WINDOW_TEST_MAKER canbao_test_dialogs)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
    if(CANBAO_PRECOMPILED_HEADERS)
        # The settings without which ccache passes such calls through. A checksum beside the file spares it reading
        # some hundred megabytes for every call, and lets two checkouts share their cache.
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
            CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_PCH_EXTSUM=1 ${CCACHE_PROGRAM})
    endif()
endif()

# canbao_precompile(TARGET): by the folder, like everything here. What is printed knows Gui, but no widget.
function(canbao_precompile target)
    if(NOT CANBAO_PRECOMPILED_HEADERS)
        return()
    endif()
    set(kind CORE)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/tests/(app|core|faults|support)(/|$)")
        set(kind TEST)
    elseif(CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui/printing")
        set(kind CORE)
    elseif(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/tests/ui/")
        set(kind WINDOW_TEST)
    elseif(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/ui/")
        set(kind WINDOW)
    endif()
    set(maker ${CANBAO_PRECOMPILED_${kind}_MAKER})
    if(NOT target STREQUAL maker)
        target_precompile_headers(${target} REUSE_FROM ${maker})
        return()
    endif()
    target_precompile_headers(${target} PRIVATE ${CANBAO_PRECOMPILED_${kind}})
    string(SHA256 checksum "${CMAKE_CXX_COMPILER_VERSION};${Qt6_VERSION};${CANBAO_PRECOMPILED_${kind}}")
    file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.dir/cmake_pch.hxx.gch.sum" "${checksum}\n")
endfunction()
