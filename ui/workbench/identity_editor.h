#pragma once

#include "ui/common/workspace.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace canbao::ui {

class TextLabel;

/// 更正身份信息: name, number, phone, village, group, address of the subject, as somebody verified them. Enter saves,
/// Escape takes back what was typed. Fields by their codes (services/correct_subject.h).
class IdentityEditor final : public QWidget {
    Q_OBJECT

public:
    IdentityEditor(Workspace& workspace, domain::SubjectType subject, QWidget* parent = nullptr);

    /// How the ledger has them; what is typed is shown in their place.
    void setStored(const QMap<QString, QString>& stored);
    /// What is different from the ledger; "note" among them when something was noted.
    [[nodiscard]] QMap<QString, QString> typed() const;
    void setTyped(const QMap<QString, QString>& typed);
    /// Beside the fields, in their own words.
    void setProblem(const QString& sentence);
    [[nodiscard]] QString problem() const;
    void focusFirst();

Q_SIGNALS:
    void edited();
    void saveRequested();
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QString& code, const QString& name, int row, int column);
    void fillVillages();
    [[nodiscard]] QString valueOf(const QString& code) const;
    void setValue(const QString& code, const QString& value);

    Workspace& m_workspace;
    QMap<QString, QString> m_stored;
    QMap<QString, QLineEdit*> m_lines;
    QComboBox* m_village;
    QLineEdit* m_note;
    TextLabel* m_problem;
};

} // namespace canbao::ui
