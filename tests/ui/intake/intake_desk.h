#pragma once

#include "core/store/queries/entry_queue.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/common/long_work.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/sheet_preview_model.h"
#include "ui/intake/verdict_model.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace canbao::test {

using namespace Qt::StringLiterals;

/// The intake page of an open window.
struct IntakeDesk {
    explicit IntakeDesk(WindowFixture& fixture)
        : fixture(fixture)
        , page(fixture.go<ui::IntakePage>(ui::PageId::Intake))
        , preview(page->findChild<ui::SheetPreviewModel*>())
        , verdicts(page->findChild<ui::VerdictModel*>())
        , import(page->findChild<QPushButton*>(u"importList"_s)) {}

    /// A list of persons as a village or the city would write it.
    [[nodiscard]] QString list(const QStringList& rows, const QString& head = u"序号,姓名,公民身份号码,村"_s,
                               const QString& name = u"未参保人员名单.csv"_s) const {
        const QString path = fixture.ledger().file(name);
        QFile file(path);
        const bool opened = file.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        file.write((head + u'\n' + rows.join(u'\n') + u'\n').toUtf8());
        return path;
    }
    [[nodiscard]] QString row(int number) const {
        const auto person = fixture.ledger().person(number);
        return u"%1,%2,%3,%4"_s.arg(QString::number(number), person.name, person.citizenId, person.villageAsSent);
    }
    void drop(const QString& path) const {
        fixture.window().ledgerView()->follow(ui::FilesLink{{path}});
        (void)idle();
    }
    [[nodiscard]] bool idle() const {
        return QTest::qWaitFor([this] {
            return std::ranges::none_of(page->findChildren<ui::LongWork*>(),
                                        [](const ui::LongWork* work) { return work->running(); });
        });
    }
    [[nodiscard]] qint64 entries() const { return store::entryCount(fixture.ledger().ledger(), {}).value(); }
    [[nodiscard]] QString shownText(const QString& part) const {
        for (const QLabel* const label : page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(part)) {
                return label->text();
            }
        }
        return {};
    }

    WindowFixture& fixture;
    ui::IntakePage* page;
    ui::SheetPreviewModel* preview;
    ui::VerdictModel* verdicts;
    QPushButton* import;
};

} // namespace canbao::test
