#pragma once

#include "core/domain/code_tables.h"
#include "core/domain/entry.h"
#include "ui/workbench/result_draft.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace canbao::ui {

class ChoiceRow;
class EvidenceRow;
class TextLabel;

/// Where a result is typed: a digit picks the result, the next key the reason (or the insurance where the list named
/// none), Enter saves. The keys work while the form itself has the focus; in the date and the note they are text.
class ResultForm final : public QWidget {
    Q_OBJECT

public:
    explicit ResultForm(QWidget* parent = nullptr);

    /// A date must lie between `earliest` (the birth; invalid: not known) and `today`, which is what it begins with.
    void setEntry(const domain::Entry& entry, const domain::CodeTables& codes, QDate today, QDate earliest = {});
    /// One result for all of these: what one of them takes can be picked, what one of them needs is asked. What was
    /// typed stays.
    void setEntries(const QList<domain::Entry>& entries, const domain::CodeTables& codes, QDate today);
    /// What is on the button that saves.
    void setSaveLabel(const QString& label);
    void setDraft(const ResultDraft& draft);
    [[nodiscard]] ResultDraft draft() const;
    /// Everything that the result needs was picked and typed; `problem` may be told all the same when it is saved.
    [[nodiscard]] bool complete() const;
    /// What is missing, in the place of the second question's words; empty takes it away.
    void setProblem(const QString& sentence);
    [[nodiscard]] QString problem() const;
    /// The date that counts: the one chosen, or today.
    [[nodiscard]] QDate date() const;
    /// What is wrong with the date, as it stands beside it; empty when it may be saved.
    [[nodiscard]] QString dateProblem() const;
    /// What proves the result that is picked; the draft also holds what was typed for another.
    [[nodiscard]] domain::Evidence evidence() const;
    /// The field of something that the result needs and that is missing; none when nothing is.
    [[nodiscard]] QWidget* missingEvidence() const;
    [[nodiscard]] bool takesKey(const QKeyEvent* event) const;

Q_SIGNALS:
    void edited();
    void saveRequested();
    /// Escape: take back what was typed.
    void discardRequested();
    /// Up and Down while the form has the focus: −1 or +1.
    void moveRequested(int rows);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// An entry as the keys see it: what it takes depends on nothing else.
    struct Standing {
        domain::State state = domain::State::Pending;
        domain::Insurance insurance = domain::Insurance::Unspecified;
        friend bool operator==(const Standing&, const Standing&) = default;
    };

    void begin(QList<Standing> standings, const domain::CodeTables& codes, QDate today, QDate earliest);
    /// What a result needs; none when no entry takes it.
    [[nodiscard]] std::optional<domain::Transition> step(domain::Outcome outcome) const;
    [[nodiscard]] std::optional<domain::Transition> pickedStep() const;
    void outcomePicked(const QString& code);
    void showSecondStep();
    void askEvidence();
    void reasonPicked();
    /// The question after the result: reasons, insurances, or none.
    [[nodiscard]] ChoiceRow* secondStep() const;
    void stepBack();
    void tellEdited();
    void showDateProblem();

    QList<Standing> m_standings;
    domain::CodeTables m_codes;
    QDate m_today;
    QDate m_earliest;
    ChoiceRow* m_outcomes;
    ChoiceRow* m_reasons;
    ChoiceRow* m_insurances;
    TextLabel* m_secondHeading;
    EvidenceRow* m_evidence;
    QDateEdit* m_date;
    TextLabel* m_dateProblem;
    QLineEdit* m_note;
    TextLabel* m_problem;
    QPushButton* m_save;
    bool m_dateTouched = false;
    bool m_asksMore = false; ///< the second question has words
};

} // namespace canbao::ui
