#include "app/canbao-cli/command.h"

#include "core/sheet/cells_json.h"
#include "core/sheet/workbook.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

/// Takes a document that may turn out to be none, and keeps it as long as it is not too large.
class Draft final : public QIODevice {
public:
    Draft() { open(WriteOnly | Unbuffered); }
    [[nodiscard]] bool isKept() const { return m_isKept; }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    static constexpr qint64 kMostKept = 64 << 20;

    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* bytes, qint64 count) override {
        if (m_isKept && m_bytes.size() + count <= kMostKept) {
            m_bytes.append(bytes, count);
        } else if (m_isKept) {
            m_isKept = false;
            m_bytes = {};
        }
        return count;
    }

    bool m_isKept = true;
    QByteArray m_bytes;
};

/// The document goes to stdout only when it is whole, so that a file that turns out to be damaged half-way prints
/// nothing. A large one is made twice, as memory is bounded; no temporary file may hold it, as cells are people's data.
Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const auto workbook, sheet::openWorkbook(context.arguments().first()));
    Draft draft;
    CANBAO_TRY(sheet::writeCellsJson(*workbook, draft));
    if (draft.isKept()) {
        std::fwrite(draft.bytes().constData(), 1, size_t(draft.bytes().size()), stdout);
    } else {
        QFile out;
        out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
        CANBAO_TRY(sheet::writeCellsJson(*workbook, out));
    }
    for (const QString& caution : workbook->cautions()) {
        std::fprintf(stderr, "%s\n", caution.toUtf8().constData());
    }
    return Exit::Done;
}

} // namespace

Command cellsCommand() {
    return {u"cells"_s, u"FILE"_s, 1, 1, {}, run};
}

} // namespace canbao::cli
