#include "core/sheet/mhtml_workbook.h"

#include "core/sheet/html_tokens.h"
#include "core/sheet/html_workbook.h"
#include "core/sheet/limits.h"
#include "core/sheet/mime_message.h"
#include "core/sheet/refusals.h"
#include "core/sheet/text_file.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

/// A sheet as the workbook's page lists it.
struct ListedSheet {
    QString name;
    QByteArray page; ///< the file's name; empty: the page that lists it
};

/// What is to be known of a page before its cells are read.
struct Page {
    MimePart part;
    bool hasTable = false;
    bool isHiddenSheet = false;
    QList<ListedSheet> listed;
};

/// Where a page says what it is, and where its table begins at the latest.
constexpr qsizetype kHeadCharacters = 4 << 20;

QByteArray fileNameIn(QByteArrayView address) {
    return address.sliced(std::max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1).toByteArray().toLower();
}

QStringView between(QStringView text, QStringView before, QStringView after) {
    const qsizetype begin = text.indexOf(before);
    const qsizetype end = begin < 0 ? -1 : text.indexOf(after, begin + before.size());
    return end < 0 ? QStringView() : text.sliced(begin + before.size(), end - begin - before.size());
}

/// The element ExcelWorkbook of Office's HTML, which stands in a comment that only Office reads.
QList<ListedSheet> listedSheets(QStringView head) {
    const QStringView list = between(head, u"<x:ExcelWorksheets>", u"</x:ExcelWorksheets>");
    QList<ListedSheet> sheets;
    for (const QStringView block : list.split(u"<x:ExcelWorksheet>"_s)) {
        const QStringView name = between(block, u"<x:Name>", u"</x:Name>");
        if (!name.isEmpty()) {
            const QString page = htmlAttribute(between(block, u"<x:WorksheetSource", u">"), u"HRef");
            sheets.append({resolvedReferences(name).simplified(), fileNameIn(page.toUtf8())});
        }
    }
    return sheets;
}

bool isWebPage(const MimePart& part) {
    return part.type == "text/html" || part.type == "application/xhtml+xml";
}

class MhtmlWorkbook final : public Workbook {
public:
    MhtmlWorkbook(std::unique_ptr<MimeMessage> message, QString name)
        : m_message(std::move(message))
        , m_name(std::move(name)) {}

    [[nodiscard]] Result<> open();

    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_sheets; }
    [[nodiscard]] bool date1904() const override { return false; }
    [[nodiscard]] QStringList cautions() const override { return m_cautions; }
    [[nodiscard]] Result<> read(int index, const SheetSink& sink, const Progress& progress) override;

private:
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> device(const MimePart& part) const;
    [[nodiscard]] Result<Page> lookAt(const MimePart& part);
    [[nodiscard]] Result<bool> addListed(const QList<Page>& pages);
    [[nodiscard]] bool isSheet(const Page& page) const;
    void addSheet(const QString& name, const Page& page);
    void caution(const QString& sentence);

    std::unique_ptr<MimeMessage> m_message;
    QString m_name;
    QList<SheetInfo> m_sheets;
    QList<MimePart> m_parts; ///< of the sheets
    QStringList m_cautions;
};

Result<> MhtmlWorkbook::open() {
    QList<Page> pages;
    for (const MimePart& part : m_message->parts()) {
        if (part.isAttachment) {
            return std::unexpected(refusals::foreign(refusals::Foreign::Mail));
        }
        if (isWebPage(part)) {
            CANBAO_TRY_ASSIGN(Page page, lookAt(part));
            pages.append(std::move(page));
        }
    }
    CANBAO_TRY_ASSIGN(const bool hasAllPages, addListed(pages));
    if (m_sheets.isEmpty()) {
        for (const Page& page : std::as_const(pages)) {
            if (page.hasTable) {
                addSheet(m_sheets.isEmpty() ? m_name : u"%1 %2"_s.arg(m_name).arg(m_sheets.size() + 1), page);
            }
        }
    }
    if (m_sheets.isEmpty()) {
        return std::unexpected(refusals::foreign(refusals::Foreign::WebPage));
    }
    if (!hasAllPages || m_message->cutOff()) {
        caution(QCoreApplication::translate("canbao::sheet", "Part of this file is missing, so rows or sheets may be "
                                                             "missing, too; ask the sender whether all of it "
                                                             "arrived."));
    }
    return {};
}

/// Sheets without a table are charts. Gives back whether every listed page is there.
Result<bool> MhtmlWorkbook::addListed(const QList<Page>& pages) {
    const auto listing =
        std::find_if(pages.cbegin(), pages.cend(), [](const Page& page) { return !page.listed.isEmpty(); });
    if (listing == pages.cend()) {
        return true;
    }
    if (listing->listed.size() > limits::kMaxParts) {
        return std::unexpected(refusals::tooManyParts());
    }
    bool hasAll = true;
    for (const ListedSheet& sheet : listing->listed) {
        const auto isItsPage = [&](const Page& page) { return fileNameIn(page.part.location) == sheet.page; };
        const auto page = sheet.page.isEmpty() ? listing : std::find_if(pages.cbegin(), pages.cend(), isItsPage);
        if (page == pages.cend()) {
            hasAll = false;
        } else if (page->hasTable && !isSheet(*page)) {
            addSheet(sheet.name, *page);
        }
    }
    return hasAll;
}

Result<Page> MhtmlWorkbook::lookAt(const MimePart& part) {
    CANBAO_TRY_ASSIGN(auto bytes, device(part));
    CANBAO_TRY_ASSIGN(TextFile file, TextFile::open(std::move(bytes)));
    QString head;
    while (head.size() < kHeadCharacters) {
        CANBAO_TRY_ASSIGN(const auto piece, file.next());
        if (!piece) {
            break;
        }
        head += *piece;
    }
    Page page{.part = part,
              .hasTable = head.contains("<table"_L1, Qt::CaseInsensitive),
              .isHiddenSheet = between(head, u"<x:Visible>", u"</x:Visible>").contains("Hidden"_L1),
              .listed = listedSheets(head)};
    if (page.hasTable) {
        for (const QString& sentence : file.cautions()) {
            caution(sentence);
        }
    }
    return page;
}

Result<std::unique_ptr<QIODevice>> MhtmlWorkbook::device(const MimePart& part) const {
    CANBAO_TRY_ASSIGN(QByteArray content, m_message->content(part));
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(std::move(content));
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

bool MhtmlWorkbook::isSheet(const Page& page) const {
    return std::ranges::any_of(m_parts, [&](const MimePart& part) { return part.begin == page.part.begin; });
}

void MhtmlWorkbook::addSheet(const QString& name, const Page& page) {
    m_sheets.append({name, page.isHiddenSheet});
    m_parts.append(page.part);
}

void MhtmlWorkbook::caution(const QString& sentence) {
    if (!m_cautions.contains(sentence)) {
        m_cautions.append(sentence);
    }
}

Result<> MhtmlWorkbook::read(int index, const SheetSink& sink, const Progress& progress) {
    Q_ASSERT(index >= 0 && index < m_sheets.size());
    CANBAO_TRY_ASSIGN(auto bytes, device(m_parts[index]));
    CANBAO_TRY_ASSIGN(const auto page, openHtml(std::move(bytes), m_name));
    return page->read(0, sink, progress);
}

} // namespace

Result<std::unique_ptr<Workbook>> openMhtml(std::unique_ptr<QIODevice> device, const QString& name) {
    CANBAO_TRY_ASSIGN(auto message, MimeMessage::open(std::move(device)));
    auto workbook = std::make_unique<MhtmlWorkbook>(std::move(message), name);
    CANBAO_TRY(workbook->open());
    return workbook;
}

} // namespace canbao::sheet
