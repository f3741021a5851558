#include "core/sheet/mime_message.h"

#include "core/sheet/refusals.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::sheet;

namespace {

Result<std::unique_ptr<MimeMessage>> opened(const QByteArray& bytes) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return MimeMessage::open(std::move(buffer));
}

/// A line a part: `text/html sheet001.htm: content`.
QByteArrayList shown(const QByteArray& bytes) {
    const auto message = opened(bytes);
    if (!message) {
        return {"! " + message.error().message.toUtf8()};
    }
    QByteArrayList lines;
    for (const MimePart& part : (*message)->parts()) {
        const auto content = (*message)->content(part);
        lines.append(part.type + (part.isAttachment ? " attached" : "") + ' ' + part.location + ": " +
                     (content ? content->trimmed() : "! " + content.error().message.toUtf8()));
    }
    if ((*message)->cutOff()) {
        lines.append("cut off");
    }
    return lines;
}

QByteArray multipart(const QByteArray& parts) {
    return "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"=_x\"\r\n\r\npreamble\r\n" + parts +
           "\r\n--=_x--\r\nepilogue\r\n";
}

} // namespace

class TestMimeMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parts() {
        QCOMPARE(shown(multipart("--=_x\r\nContent-Location: file:///C:/A/a.htm\r\nContent-Type: text/HTML;\r\n "
                                 "charset=gb2312\r\n\r\none\r\ntwo\r\n--=_x\r\n\r\nplain\r\n")),
                 (QByteArrayList{"text/html file:///C:/A/a.htm: one\r\ntwo", "text/plain : plain"}));
    }

    void oneOnly() {
        QCOMPARE(shown("\xEF\xBB\xBF\r\nMime-version: 1.0\ncontent-TYPE:text/html\n\n<p>\n"),
                 QByteArrayList{"text/html : <p>"});
        QCOMPARE(shown("MIME-Version: 1.0\r\n"), QByteArrayList{});
    }

    void encodings() {
        QCOMPARE(shown(multipart("--=_x\r\nContent-Transfer-Encoding: Quoted-Printable\r\n\r\n"
                                 "<a b=3D=3d1>=D5=\r\n=C5 =\t\r\n=ZZ = =\r\n")),
                 QByteArrayList{"text/plain : <a b==1>\xD5\xC5 =ZZ ="});
        QCOMPARE(shown(multipart("--=_x\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+\r\nYTw\r\nvcD4=\r\n")),
                 QByteArrayList{"text/plain : <p>a</p>"});
        QCOMPARE(shown(multipart("--=_x\r\nContent-Transfer-Encoding: 8bit\r\n\r\na=3D\r\n")),
                 QByteArrayList{"text/plain : a=3D"});
    }

    void nested() {
        QCOMPARE(
            shown(multipart("--=_x\r\nContent-Type: multipart/alternative; type=\"a;b\"; Boundary==_x-inner\r\n\r\n"
                            "--=_x-inner\r\n\r\none\r\n--=_x-inner--\r\n--=_x\r\n\r\ntwo")),
            (QByteArrayList{"text/plain : one", "text/plain : two"}));
        // The inner one is not closed.
        QCOMPARE(shown(multipart("--=_x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\n\r\none\r\n"
                                 "--=_x\r\n\r\ntwo")),
                 (QByteArrayList{"text/plain : one", "text/plain : two"}));
    }

    void whatOnlyLooksLikeABoundary() {
        QCOMPARE(shown(multipart("--=_x\r\n\r\n--=_xy\r\n --=_x\r\n--\r\na")),
                 QByteArrayList{"text/plain : --=_xy\r\n --=_x\r\n--\r\na"});
        const QByteArray longLine = QByteArray("a").repeated((64 << 10)) + "--=_x";
        QCOMPARE(shown(multipart("--=_x\r\n\r\n" + longLine)), QByteArrayList{"text/plain : " + longLine});
    }

    void anAttachment() {
        QCOMPARE(shown(multipart("--=_x\r\nContent-Disposition: attachment; filename=a.xls\r\n\r\na")),
                 QByteArrayList{"text/plain attached : a"});
    }

    void cutOff() {
        QCOMPARE(shown("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n\na"),
                 (QByteArrayList{"text/plain : a", "cut off"}));
    }

    void hostile() {
        const QByteArray damaged = "! " + refusals::damaged({}).message.toUtf8();
        QCOMPARE(shown("MIME-Version: 1.0\nContent-Type: multipart/related\n\n--x\n\na"), QByteArrayList{damaged});
        QCOMPARE(shown("MIME-Version: 1.0\nx: " + QByteArray("a").repeated(100'000)), QByteArrayList{damaged});
        QByteArray deep = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=0\n\n";
        for (int i = 0; i < 1'000; ++i) {
            deep += "--" + QByteArray::number(i) +
                    "\nContent-Type: multipart/related; boundary=" + QByteArray::number(i + 1) + "\n\n";
        }
        QCOMPARE(shown(deep), QByteArrayList{damaged});
        QCOMPARE(shown(multipart(QByteArray("--=_x\r\n\r\n").repeated(1'001))),
                 QByteArrayList{"! " + refusals::tooManyParts().message.toUtf8()});
    }
};

QTEST_APPLESS_MAIN(TestMimeMessage)
#include "tst_mime_message.moc"
