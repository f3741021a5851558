#include "tests/ui/printing/form_samples.h"
#include "translations/translator.h"
#include "ui/printing/pdf_document.h"

#include <QGuiApplication>
#include <QTextStream>

#include <ctime>

/// CPU seconds for verification forms as PDF. Target: 500 forms in 2 s (one core, desk PC of 2018).
///
///     QT_QPA_PLATFORM=offscreen build/release/tests/bench/bench_forms [FORMS]
int main(int argc, char** argv) {
    using namespace canbao;
    using namespace Qt::StringLiterals;
    QGuiApplication application(argc, argv);
    installChinese(application);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 500;

    // Everybody has another name, id and address, as in a village.
    const QString characters =
        u"李王张刘陈杨黄赵周吴徐孙马朱胡林郭何高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任卢姚沈"_s;
    QList<printing::FormData> forms;
    for (int i = 0; i < count; ++i) {
        auto form = samples::person();
        const auto at = [&](int n) { return characters.at(n % characters.size()); };
        form.name = QString(at(i)) + at(i * 7 + 3) + at(i * 13 + 5);
        form.citizenId = u"53252619850101"_s + QString::number(1000 + i % 9000);
        form.address += QString::number(i);
        form.phone = QString::number(13800000000 + i);
        form.number = u"2026-%1"_s.arg(i, 6, 10, QLatin1Char('0'));
        form.code = u"CB1:7F3A9C2E:%1-%2"_s.arg(2 * i + 1).arg(2 * i + 2);
        forms.append(form);
    }
    const std::clock_t before = std::clock();
    const auto pdf = printing::pdfOf(printing::VerificationForms(forms), printing::PaperFonts::installed());
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    if (!pdf) {
        return 1;
    }
    QTextStream(stdout) << count << " forms: " << seconds << " s CPU, " << pdf->size() / 1024 << " KiB\n";
    return 0;
}
