#pragma once

#include "core/domain/division.h"
#include "core/domain/subject.h"

#include <QList>
#include <QStringList>

namespace canbao::services {

/// A subject's fields as texts by the codes that lists and events use for them; a village is its 12-digit code.
template <class Subject>
class SubjectFields {
public:
    explicit SubjectFields(QList<domain::Village> villages)
        : m_villages(std::move(villages)) {}

    /// What a clerk may correct.
    [[nodiscard]] const QStringList& correctable() const;
    /// Those, and what follows from the number: what an event tells and its undoing needs.
    [[nodiscard]] const QStringList& all() const;
    [[nodiscard]] QString get(const Subject& subject, const QString& field) const;
    /// False when it is a village that the office does not have.
    [[nodiscard]] bool set(Subject& subject, const QString& field, const QString& value) const;

    /// What makes the subject who it is, besides its name.
    [[nodiscard]] static QString number(const Subject& subject);
    [[nodiscard]] static QString matchName(const Subject& subject);

private:
    [[nodiscard]] QString codeOf(DivisionId village) const;
    [[nodiscard]] DivisionId villageOf(const QString& code) const;

    QList<domain::Village> m_villages;
};

extern template class SubjectFields<domain::Person>;
extern template class SubjectFields<domain::Employer>;

} // namespace canbao::services
