#include "tests/ui/printing/form_samples.h"
#include "translations/translator.h"
#include "ui/printing/pdf_document.h"
#include "ui/printing/pdf_text.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace canbao;
using namespace Qt::StringLiterals;

class TestPdfDocument : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    static QString run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                    : QString();
    }
    /// The PDF's text with the spaces and line breaks of its layout taken out.
    [[nodiscard]] QString textOf(const QString& file) const {
        return run(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).simplified().remove(u' ');
    }

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void init() {
#ifdef Q_OS_WIN
        const QByteArrayList readBack{"namesComeBackAsTyped", "theSheetIsA4AtFullScale", "fontsAreEmbedded",
                                      "itsPropertiesNameNobody", "whatHasNoBoldFileIsThickened"};
        if (readBack.contains(QTest::currentTestFunction())) {
            QSKIP("read back by Linux tools: packaging/windows/test.sh does so with the installed program's PDF");
        }
#endif
    }

    void namesComeBackAsTyped() {
        auto form = samples::difficultPerson();
        form.name = u"𠮷野𡈽𪚥𠀀𫝀𬱖𰻝㐂䶮"_s; // of several fonts for rare characters
        form.group = u"一二三人口玉米长城见面龙门"_s;           // characters that share their glyph with a radical
        QVERIFY(printing::writePdf(printing::VerificationForms({form, samples::person()}), path(u"names.pdf"_s)));
        const QString text = textOf(path(u"names.pdf"_s));
        QVERIFY2(text.contains(form.name), qPrintable(text.left(200)));
        QVERIFY(text.contains(form.group));
        QVERIFY(text.contains(QString(form.address).remove(u' ')));
        QVERIFY(text.contains(u"李建国"_s));
        QVERIFY(text.contains(u"社会保险参保情况入户核实表"_s));
        // The id is one word, as somebody would search it.
        QVERIFY(run(u"pdftotext"_s, {u"-raw"_s, path(u"names.pdf"_s), u"-"_s}).contains(u"532526198501010013"_s));
    }

    /// As on Windows, whose 宋体 has no bold file.
    void whatHasNoBoldFileIsThickened() {
        using printing::FontRole;
        const auto plain = printing::PaperFonts::among({u"HanaMinA"_s});
        QVERIFY(plain.isThickened(FontRole::Title, false));
        QVERIFY(plain.isThickened(FontRole::Body, true));
        QVERIFY(!plain.isThickened(FontRole::Body, false));
        QVERIFY(!plain.font(FontRole::Title, false, 600).bold());
        const auto reference = printing::PaperFonts::reference();
        QVERIFY(!reference.isThickened(FontRole::Title, false));
        QVERIFY(reference.font(FontRole::Title, false, 600).bold());

        QFile file(path(u"plain.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto pdf = printing::pdfOf(printing::VerificationForms({samples::person()}), plain);
        QVERIFY(pdf);
        file.write(*pdf);
        file.close();
        QCOMPARE(textOf(file.fileName()).count(u"社会保险参保情况入户核实表"_s), 1); // read once all the same
    }

    void theSheetIsA4AtFullScale() {
        QVERIFY(printing::writePdf(printing::VerificationForms({samples::person()}), path(u"a4.pdf"_s)));
        const QString info = run(u"pdfinfo"_s, {path(u"a4.pdf"_s)});
        QVERIFY(info.contains(u"(A4)"_s));
        QVERIFY(info.contains(QRegularExpression(u"Pages:\\s+1\\n"_s)));
        // The table's outer frame, 175 mm wide, measured on the page.
        QVERIFY(QProcess::execute(u"pdftoppm"_s, {u"-r"_s, u"254"_s, u"-png"_s, u"-singlefile"_s, path(u"a4.pdf"_s),
                                                  path(u"a4"_s)}) == 0);
        const QImage page(path(u"a4.png"_s));
        const int row = page.height() / 2;
        int left = 0;
        while (left < page.width() && qGray(page.pixel(left, row)) > 128) {
            ++left;
        }
        int right = page.width() - 1;
        while (right > 0 && qGray(page.pixel(right, row)) > 128) {
            --right;
        }
        QVERIFY2(qAbs(left - 197.5) <= 2, qPrintable(QString::number(left)));    // 20 mm minus half the rule
        QVERIFY2(qAbs(right - 1952.5) <= 2, qPrintable(QString::number(right))); // 195 mm plus half the rule
    }

    void fontsAreEmbedded() {
        QVERIFY(printing::writePdf(printing::VerificationForms({samples::difficultPerson()}), path(u"fonts.pdf"_s)));
        const QStringList lines = run(u"pdffonts"_s, {path(u"fonts.pdf"_s)}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString& line : lines) {
            QVERIFY2(line.contains(u" yes "_s), qPrintable(line));
        }
    }

    void itsPropertiesNameNobody() {
        QVERIFY(printing::writePdf(printing::VerificationForms({samples::person()}), path(u"properties.pdf"_s)));
        const QString info = run(u"pdfinfo"_s, {path(u"properties.pdf"_s)});
        QVERIFY(info.contains(u"入户核实表"_s));
        QVERIFY(!info.contains(u"李建国"_s));
        QVERIFY(!info.contains(u"532526"_s));
    }

    void aCancelledExportLeavesTheOldFile() {
        QFile old(path(u"old.pdf"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        std::stop_source source;
        Progress progress;
        progress.stop = source.get_token();
        QList<qint64> seen;
        progress.report = [&](qint64 done, qint64 total) {
            QCOMPARE(total, 3);
            seen.append(done);
            source.request_stop();
        };
        const printing::VerificationForms forms({samples::person(), samples::person(), samples::person()});
        const auto result = printing::writePdf(forms, old.fileName(), progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QCOMPARE(seen, QList<qint64>{1});
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"old*"_s}).size(), 1);
    }

    void aFolderThatIsNotThereIsASentence() {
        const auto result =
            printing::writePdf(printing::VerificationForms({samples::blankForm()}), path(u"missing/forms.pdf"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::User);
        QVERIFY(!result.error().message.isEmpty());
    }

#ifdef Q_OS_UNIX
    void aWriteThatFailsIsASentence() {
        // Files of this process may not grow past a kilobyte for a moment: as if the disk were full.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{1024, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto result =
            printing::writePdf(printing::VerificationForms({samples::blankForm()}), path(u"full.pdf"_s));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::User);
        QVERIFY(QDir(m_folder.path()).entryList({u"full*"_s}).isEmpty());
    }
#endif

    void aLogThatDoesNotExplainTheFileChangesNothing() {
        const auto pdf =
            printing::pdfOf(printing::VerificationForms({samples::person()}), printing::PaperFonts::reference());
        QVERIFY(pdf);
        QCOMPARE(printing::withReadableText(*pdf, printing::GlyphLog()), *pdf);
        QCOMPARE(printing::withReadableText("no PDF at all", printing::GlyphLog()), QByteArray("no PDF at all"));
    }
};

QTEST_MAIN(TestPdfDocument)
#include "tst_pdf_document.moc"
