#pragma once

#include "core/reporting/upload_layout.h"

#include <QToolButton>

#include <optional>

namespace canbao::ui {

class Workspace;

/// 栏目与代码: how an office changes the upload table by itself. The layout goes out to a workbook, is changed there
/// and taken in again; or the program's own holds again.
class UploadLayoutMenu final : public QToolButton {
    Q_OBJECT

public:
    explicit UploadLayoutMenu(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Another layout holds, or one was written; with a sentence that says so.
    void changed(const QString& sentence);

private:
    void write();
    void take();
    void keep(const std::optional<reporting::UploadLayout>& layout, const QString& sentence);

    Workspace& m_workspace;
};

} // namespace canbao::ui
