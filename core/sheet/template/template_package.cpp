#include "core/sheet/template/template_package.h"

#include "core/base/replacement_file.h"
#include "core/sheet/content_kind.h"
#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"
#include "core/sheet/template/package_copy.h"
#include "core/sheet/template/xml_part.h"

#include <QBuffer>
#include <QFile>

namespace canbao::sheet {

namespace {

/// No template comes near; a part is read whole, as a tree.
constexpr qint64 kLargestTemplate = 32LL << 20;
constexpr qsizetype kLargestPart = 64LL << 20;

} // namespace

Result<TemplatePackage> TemplatePackage::open(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(refusals::cannotOpen(file.errorString()));
    }
    if (file.size() > kLargestTemplate) {
        return std::unexpected(refusals::tooLargeUnpacked());
    }
    QByteArray bytes = file.readAll();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    CANBAO_TRY_ASSIGN(auto archive, ZipArchive::open(std::move(buffer)));
    return TemplatePackage(std::move(bytes), std::move(archive));
}

Result<pugi::xml_document*> TemplatePackage::read(const QByteArray& part) {
    const QByteArray name = ZipArchive::comparable(part);
    auto& document = m_documents[name];
    if (!document) {
        CANBAO_TRY_ASSIGN(const QByteArray bytes, m_archive->readPart(name, kLargestPart));
        auto parsed = std::make_unique<pugi::xml_document>();
        CANBAO_TRY(parsePart(*parsed, bytes, name));
        document = std::move(parsed);
    }
    return document.get();
}

Result<pugi::xml_document*> TemplatePackage::change(const QByteArray& part) {
    CANBAO_TRY_ASSIGN(pugi::xml_document* const document, read(part));
    const QByteArray name = ZipArchive::comparable(part);
    if (!m_before.contains(name)) {
        m_before.emplace(name, partBytes(*document));
    }
    return document;
}

bool TemplatePackage::isChanged(const QByteArray& part) const {
    return m_before.contains(ZipArchive::comparable(part));
}

Result<> TemplatePackage::save(const QString& path) const {
    std::map<QByteArray, QByteArray> replaced;
    for (const auto& [part, before] : m_before) {
        if (QByteArray now = partBytes(*m_documents.at(part)); now != before) {
            replaced.emplace(part, std::move(now));
        }
    }
    CANBAO_TRY_ASSIGN(const QByteArray bytes, copyPackage(m_bytes, replaced, m_removed));
    ReplacementFile target(path);
    CANBAO_TRY(target.checkTarget(bytes.size()));
    QFile file(target.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        return std::unexpected(target.writeFailed(file.errorString()));
    }
    file.close();
    return target.commit();
}

} // namespace canbao::sheet
