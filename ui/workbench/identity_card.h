#pragma once

#include "core/store/queries/subject_file.h"

#include <QWidget>

namespace canbao::ui {

class GroupedIdLabel;
class TextLabel;

/// Who this is, whole: name, sex and age, the identifier in groups with what is to be known about it, where and how to
/// reach them.
class IdentityCard final : public QWidget {
    Q_OBJECT

public:
    explicit IdentityCard(QWidget* parent = nullptr);

    void show(const store::SubjectFile& file, QDate today);
    /// "3 / 412"
    void setPlace(const QString& place);

private:
    void showPerson(const domain::Person& person, QDate today);
    void showEmployer(const domain::Employer& employer);

    TextLabel* m_name;
    TextLabel* m_facts;
    GroupedIdLabel* m_identifier;
    TextLabel* m_idNote;
    TextLabel* m_place;
    TextLabel* m_reach;
};

} // namespace canbao::ui
