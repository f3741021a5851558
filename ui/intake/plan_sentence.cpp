#include "ui/intake/plan_sentence.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanSentence)
};

constexpr auto kBetween = u" · ";
constexpr qsizetype kSheetsNamed = 4; // the tabs under the preview name them all

QString number(qint64 count) {
    return QLocale().toString(count);
}

QString sheetWords(const intake::CheckedSheet& sheet) {
    QStringList words{Words::tr("sheet %1").arg(sheet.grid.placeName())};
    if (sheet.layout.hasHeader()) {
        const int first = sheet.grid.rowNumber(sheet.layout.firstHeader) + 1;
        const int last = sheet.grid.rowNumber(sheet.layout.lastHeader) + 1;
        words.append(first == last ? Words::tr("header in row %1").arg(first)
                                   : Words::tr("header in rows %1–%2").arg(first).arg(last));
    } else {
        words.append(Words::tr("no header"));
    }
    if (sheet.firstRow >= 0) {
        words.append(Words::tr("data in rows %1–%2").arg(sheet.firstRow + 1).arg(sheet.lastRow + 1));
    }
    return words.join(QStringView(kBetween));
}

} // namespace

QString understoodSentence(const intake::CheckedList& list) {
    if (list.sheets().size() == 1) {
        return sheetWords(list.sheets().front());
    }
    QStringList names;
    for (const intake::CheckedSheet& sheet : list.sheets()) {
        names.append(sheet.grid.placeName());
    }
    const QString count = number(names.size());
    return names.size() <= kSheetsNamed ? Words::tr("%1 sheets, taken together: %2").arg(count, names.join(u"、"_s))
                                        : Words::tr("%1 sheets, taken together: %2 and others")
                                              .arg(count, names.first(kSheetsNamed).join(u"、"_s));
}

QString notTakenSentence(const intake::CheckedList& list) {
    using Because = intake::OfferedSheet::Because;
    QStringList sheets;
    for (const intake::OfferedSheet& sheet : list.offered()) {
        switch (sheet.because) {
        case Because::Hidden:
            sheets.append(Words::tr("sheet %1 (hidden)").arg(sheet.name));
            break;
        case Because::NoList:
            sheets.append(Words::tr("sheet %1 (no list was found in it)").arg(sheet.name));
            break;
        case Because::AnotherList:
            sheets.append(Words::tr("sheet %1 (seems to be another list)").arg(sheet.name));
            break;
        case Because::NotChosen:
        case Because::Empty:
            break;
        }
    }
    return sheets.isEmpty() ? QString() : Words::tr("Not taken: %1").arg(sheets.join(u"、"_s));
}

QString planSentence(const ListReading& reading) {
    const store::Batch::Counts& counts = reading.plan.counts;
    QStringList words;
    const auto add = [&words](const QString& text, qint64 count) {
        if (count > 0) {
            words.append(text.arg(number(count)));
        }
    };
    add(Words::tr("new %1"), counts.added);
    if (counts.changed > 0) {
        QStringList fields;
        const auto& changed = reading.plan.changedFields;
        for (auto field = changed.begin(); field != changed.end(); ++field) {
            fields.append(intake::label(field.key(), reading.list->kind()) + u' ' + number(field.value()));
        }
        words.append(fields.isEmpty() ? Words::tr("changed %1").arg(number(counts.changed))
                                      : Words::tr("changed %1 (%2)").arg(number(counts.changed), fields.join(u"，"_s)));
    }
    add(Words::tr("not as verified, kept as verified %1"), reading.plan.conflicts);
    add(Words::tr("the same %1"), counts.same);
    add(Words::tr("withdrawn %1"), counts.withdrawn);
    add(Words::tr("refused %1"), counts.refused);
    add(Words::tr("twice in the file %1"), counts.duplicates);
    add(Words::tr("with a warning %1"), counts.warned);
    if (!words.isEmpty() && !domain::isCityList(reading.list->kind())) {
        words.append(Words::tr("kept to compare with, nothing to verify"));
    }
    return words.isEmpty() ? Words::tr("There is nothing in this list.") : words.join(QStringView(kBetween));
}

} // namespace canbao::ui
