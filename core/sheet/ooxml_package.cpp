#include "core/sheet/ooxml_package.h"

#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"
#include "core/sheet/xml_reader.h"

namespace canbao::sheet {

namespace {

QByteArray folderOf(const QByteArray& part) {
    const qsizetype slash = part.lastIndexOf('/');
    return slash < 0 ? QByteArray() : part.first(slash + 1);
}

/// "xl/" + "../media/a.png" → "media/a.png"; a path that climbs out of the package stays inside it.
QByteArray resolved(const QByteArray& folder, QByteArray target) {
    target.replace('\\', '/');
    const QByteArray path = target.startsWith('/') ? target : folder + target;
    QList<QByteArray> steps;
    for (const QByteArray& step : path.split('/')) {
        if (step == "..") {
            if (!steps.isEmpty()) {
                steps.removeLast();
            }
        } else if (!step.isEmpty() && step != ".") {
            steps.append(step);
        }
    }
    return steps.join('/');
}

class RelationshipReader final : public XmlReader {
public:
    RelationshipReader(const ZipArchive& package, QByteArray folder)
        : m_package(package)
        , m_folder(std::move(folder)) {}
    QList<Relationship> list;

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes.value("TargetMode") == "External") {
            return;
        }
        if (list.size() == limits::kMaxParts) {
            refuse(refusals::tooManyParts());
            return;
        }
        const auto bytes = [&](const char* attribute) {
            const std::string_view value = attributes.value(attribute);
            return QByteArray(value.data(), static_cast<qsizetype>(value.size()));
        };
        const QByteArray type = bytes("Type");
        QByteArray target = resolved(m_folder, bytes("Target"));
        if (!m_package.contains(target)) {
            const QByteArray decoded = QByteArray::fromPercentEncoding(target);
            if (m_package.contains(decoded)) {
                target = decoded;
            }
        }
        list.append({bytes("Id"), type.sliced(type.lastIndexOf('/') + 1), target});
    }
    void endElement(std::string_view) override {}
    void text(std::string_view) override {}

    const ZipArchive& m_package;
    QByteArray m_folder;
};

} // namespace

Result<QList<Relationship>> relationshipsOf(const ZipArchive& package, const QByteArray& part) {
    const QByteArray folder = folderOf(part);
    const QByteArray name = folder + "_rels/" + part.sliced(folder.size()) + ".rels";
    if (!package.contains(name)) {
        return QList<Relationship>();
    }
    CANBAO_TRY_ASSIGN(const auto stream, package.openPart(name));
    RelationshipReader reader(package, folder);
    CANBAO_TRY(reader.run(*stream));
    return reader.list;
}

std::optional<QByteArray> targetOfKind(const QList<Relationship>& relationships, const char* kind) {
    for (const Relationship& relationship : relationships) {
        if (relationship.kind == kind) {
            return relationship.target;
        }
    }
    return std::nullopt;
}

} // namespace canbao::sheet
