#pragma once

#include "core/base/result.h"
#include "core/sheet/zip_archive.h"

#include <pugixml.hpp>

#include <QByteArray>

#include <map>
#include <memory>
#include <set>

namespace canbao::sheet {

/// An .xlsx file of which some parts are changed: the others are copied byte for byte, as they were compressed.
class TemplatePackage {
public:
    /// Refused in words: no .xlsx (an .xls, an encrypted file …), damaged, past the guards of limits.h.
    [[nodiscard]] static Result<TemplatePackage> open(const QString& path);

    [[nodiscard]] const ZipArchive& archive() const { return *m_archive; }
    /// The part's document to be read; its address stays.
    [[nodiscard]] Result<pugi::xml_document*> read(const QByteArray& part);
    /// The same to be changed: save() writes it anew, unless it says the same as before.
    [[nodiscard]] Result<pugi::xml_document*> change(const QByteArray& part);
    [[nodiscard]] bool isChanged(const QByteArray& part) const;
    void remove(const QByteArray& part) { m_removed.insert(part); }

    /// Whole or not at all.
    [[nodiscard]] Result<> save(const QString& path) const;

private:
    TemplatePackage(QByteArray bytes, std::unique_ptr<ZipArchive> archive)
        : m_bytes(std::move(bytes))
        , m_archive(std::move(archive)) {}

    QByteArray m_bytes;
    std::unique_ptr<ZipArchive> m_archive;
    std::map<QByteArray, std::unique_ptr<pugi::xml_document>> m_documents;
    std::map<QByteArray, QByteArray> m_before; ///< of the parts that are changed: what they said
    std::set<QByteArray> m_removed;
};

} // namespace canbao::sheet
