#include "tests/support/xlsx_rules.h"

#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <zip.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace canbao::test {

namespace {

/// An element with its attributes and children; enough for parts of our own size.
struct Element {
    QString name;
    QMap<QString, QString> attributes; ///< r:id stands as "r:id"
    QList<Element> children;
    QString text;

    [[nodiscard]] QList<const Element*> named(const QString& wanted) const {
        QList<const Element*> found;
        for (const Element& child : children) {
            if (child.name == wanted) {
                found.append(&child);
            }
        }
        return found;
    }
    [[nodiscard]] const Element* first(const QString& wanted) const { return named(wanted).value(0, nullptr); }
};

const QString kRelationshipNamespace = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;

Element readElement(QXmlStreamReader& reader) {
    Element element;
    element.name = reader.name().toString();
    for (const QXmlStreamAttribute& attribute : reader.attributes()) {
        const bool related = attribute.namespaceUri() == kRelationshipNamespace;
        element.attributes.insert((related ? u"r:"_s : QString()) + attribute.name().toString(),
                                  attribute.value().toString());
    }
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            element.children.append(readElement(reader));
            break;
        case QXmlStreamReader::Characters:
            element.text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            return element;
        default:
            break;
        }
    }
    return element;
}

class Package {
public:
    explicit Package(const QString& path) {
        QFile package(path);
        const QByteArray bytes = package.open(QIODevice::ReadOnly) ? package.readAll() : QByteArray();
        zip_error_t error;
        zip_source_t* const source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
        zip_t* const archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
        if (archive == nullptr) {
            m_broken.append(u"no consistent zip: %1"_s.arg(zip_error_code_zip(&error)));
            return;
        }
        QSet<QString> known;
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
            const QString name = QString::fromUtf8(zip_get_name(archive, zip_uint64_t(i), 0));
            broken(known.contains(name.toLower()), u"part twice: "_s + name);
            broken(name.startsWith(u'/') || name.contains(u'\\') || name.contains(u".."_s), u"part name: "_s + name);
            known.insert(name.toLower());
            m_names.append(name);
            zip_stat_t stat;
            zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
            QByteArray content(qsizetype(stat.size), 0);
            zip_file_t* const file = zip_fopen_index(archive, zip_uint64_t(i), 0);
            broken(file == nullptr || zip_fread(file, content.data(), stat.size) != zip_int64_t(stat.size),
                   u"unreadable part: "_s + name);
            zip_fclose(file);
            if (name.endsWith(u".xml"_s) || name.endsWith(u".rels"_s)) {
                QXmlStreamReader reader(content);
                reader.readNextStartElement();
                m_parts.insert(name, readElement(reader));
                broken(reader.hasError(), u"not well-formed: "_s + name);
            }
        }
        zip_close(archive);
    }

    void broken(bool is, const QString& rule) {
        if (is && !m_broken.contains(rule)) {
            m_broken.append(rule);
        }
    }
    [[nodiscard]] const Element* part(const QString& name) const {
        const auto found = m_parts.constFind(name);
        return found == m_parts.cend() ? nullptr : &*found;
    }
    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] QStringList takeBroken() { return std::move(m_broken); }

    /// Id → target part of a part's relationships; external ones are left out.
    [[nodiscard]] QMap<QString, QString> relationships(const QString& of) const {
        const qsizetype slash = of.lastIndexOf(u'/');
        const QString folder = of.left(slash + 1);
        const Element* const rels = part(folder + u"_rels/"_s + of.mid(slash + 1) + u".rels"_s);
        QMap<QString, QString> targets;
        for (const Element* relation : rels != nullptr ? rels->named(u"Relationship"_s) : QList<const Element*>()) {
            if (relation->attributes.value(u"TargetMode"_s) != u"External"_s) {
                const QString target = relation->attributes.value(u"Target"_s);
                targets.insert(relation->attributes.value(u"Id"_s),
                               target.startsWith(u'/') ? target.mid(1) : resolved(folder + target));
            }
        }
        return targets;
    }

private:
    static QString resolved(const QString& path) {
        QStringList steps;
        for (const QString& step : path.split(u'/')) {
            if (step == u".."_s) {
                steps.removeLast();
            } else if (step != u"."_s) {
                steps.append(step);
            }
        }
        return steps.join(u'/');
    }

    QStringList m_names;
    QMap<QString, Element> m_parts;
    QStringList m_broken;
};

/// Children stand in the schema's order, each at most once unless it may repeat.
void checkOrder(Package& package, const QString& part, const Element& element, const QStringList& order) {
    qsizetype last = -1;
    for (const Element& child : element.children) {
        const qsizetype place = order.indexOf(child.name);
        package.broken(place < 0, u"%1: <%2> does not belong there"_s.arg(part, child.name));
        package.broken(place >= 0 && place < last, u"%1: <%2> too late"_s.arg(part, child.name));
        package.broken(place >= 0 && place == last, u"%1: <%2> twice"_s.arg(part, child.name));
        last = std::max(last, place);
    }
}

void checkCount(Package& package, const QString& part, const Element* list, const QString& attribute = u"count"_s) {
    if (list != nullptr && list->attributes.contains(attribute)) {
        package.broken(list->attributes.value(attribute).toInt() != list->children.size(),
                       u"%1: <%2> has another %3"_s.arg(part, list->name, attribute));
    }
}

void checkContentTypes(Package& package) {
    const Element* const types = package.part(u"[Content_Types].xml"_s);
    package.broken(types == nullptr, u"no [Content_Types].xml"_s);
    if (types == nullptr) {
        return;
    }
    QSet<QString> extensions;
    QSet<QString> overrides;
    for (const Element& type : types->children) {
        const bool isDefault = type.name == u"Default"_s;
        const QString what = isDefault ? type.attributes.value(u"Extension"_s).toLower()
                                       : type.attributes.value(u"PartName"_s).mid(1).toLower();
        QSet<QString>& known = isDefault ? extensions : overrides;
        package.broken(known.contains(what), u"content type twice: "_s + what);
        package.broken(type.attributes.value(u"ContentType"_s).isEmpty(), u"no content type: "_s + what);
        known.insert(what);
        const bool there =
            std::ranges::any_of(package.names(), [&](const QString& name) { return name.toLower() == what; });
        package.broken(!isDefault && !there, u"content type of no part: "_s + what);
    }
    for (const QString& name : package.names()) {
        const QString part = name.toLower();
        const bool typed = overrides.contains(part) || extensions.contains(part.mid(part.lastIndexOf(u'.') + 1));
        package.broken(part != u"[content_types].xml"_s && !typed, u"no content type: "_s + name);
    }
}

/// Every identifier that an element uses leads to a relationship of its part.
void checkReferences(Package& package, const QString& part, const Element& element, const QMap<QString, QString>& known,
                     const QSet<QString>& external) {
    for (auto attribute = element.attributes.begin(); attribute != element.attributes.end(); ++attribute) {
        package.broken(attribute.key().startsWith(u"r:"_s) && !known.contains(*attribute) &&
                           !external.contains(*attribute),
                       u"%1: no relationship %2"_s.arg(part, *attribute));
    }
    for (const Element& child : element.children) {
        checkReferences(package, part, child, known, external);
    }
}

void checkRelationships(Package& package) {
    for (const QString& name : package.names()) {
        if (!name.endsWith(u".rels"_s)) {
            continue;
        }
        QString of = name;
        of.remove(u"_rels/"_s).chop(5);
        const Element* const source = of.isEmpty() ? nullptr : package.part(of);
        package.broken(!of.isEmpty() && source == nullptr, u"relationships of no part: "_s + name);
        QSet<QString> ids;
        QSet<QString> external;
        for (const Element& relation : package.part(name)->children) {
            const QString id = relation.attributes.value(u"Id"_s);
            package.broken(ids.contains(id), u"%1: Id twice: %2"_s.arg(name, id));
            ids.insert(id);
            if (relation.attributes.value(u"TargetMode"_s) == u"External"_s) {
                external.insert(id);
            }
        }
        const QMap<QString, QString> targets = package.relationships(of);
        for (const QString& target : targets) {
            package.broken(!package.names().contains(target), u"%1: no part %2"_s.arg(name, target));
        }
        if (source != nullptr) {
            checkReferences(package, of, *source, targets, external);
        }
    }
}

/// How many cell formats there are.
qsizetype checkStyles(Package& package, const QString& part) {
    const Element* const styles = package.part(part);
    if (styles == nullptr) {
        return 0;
    }
    checkOrder(package, part, *styles,
               {u"numFmts"_s, u"fonts"_s, u"fills"_s, u"borders"_s, u"cellStyleXfs"_s, u"cellXfs"_s, u"cellStyles"_s,
                u"dxfs"_s, u"tableStyles"_s, u"colors"_s, u"extLst"_s});
    QSet<int> formats;
    for (const Element& list : styles->children) {
        if (list.name != u"tableStyles"_s) {
            checkCount(package, part, &list);
        }
        for (const Element* format : list.named(u"numFmt"_s)) {
            const int id = format->attributes.value(u"numFmtId"_s).toInt();
            package.broken(formats.contains(id), u"number format twice: %1"_s.arg(id));
            formats.insert(id);
        }
    }
    const auto sizeOf = [&](const QString& list) {
        const Element* const found = styles->first(list);
        return found == nullptr ? 0 : int(found->children.size());
    };
    constexpr int kFirstOwnFormat = 164;
    for (const QString& list : {u"cellStyleXfs"_s, u"cellXfs"_s}) {
        const Element* const found = styles->first(list);
        for (const Element& xf : found != nullptr ? found->children : QList<Element>()) {
            for (const auto& [attribute, target] :
                 {std::pair{u"fontId"_s, u"fonts"_s}, std::pair{u"fillId"_s, u"fills"_s},
                  std::pair{u"borderId"_s, u"borders"_s}, std::pair{u"xfId"_s, u"cellStyleXfs"_s}}) {
                package.broken(xf.attributes.value(attribute, u"0"_s).toInt() >= sizeOf(target),
                               u"%1: %2 leads nowhere"_s.arg(list, attribute));
            }
            const int format = xf.attributes.value(u"numFmtId"_s).toInt();
            package.broken(format >= kFirstOwnFormat && !formats.contains(format),
                           u"%1: number format %2 is not defined"_s.arg(list).arg(format));
        }
    }
    return sizeOf(u"cellXfs"_s);
}

qsizetype checkStrings(Package& package, const QString& part) {
    const Element* const strings = package.part(part);
    if (strings == nullptr) {
        return 0;
    }
    checkCount(package, part, strings, u"uniqueCount"_s);
    return strings->named(u"si"_s).size();
}

struct Place {
    int row = 0; ///< from 1
    int column = 0;
};

Place placeOf(const QString& reference) {
    static const QRegularExpression pattern(u"^([A-Z]{1,3})([1-9][0-9]*)$"_s);
    const auto match = pattern.match(reference);
    Place place;
    for (const QChar letter : match.captured(1)) {
        place.column = place.column * 26 + letter.unicode() - u'A' + 1;
    }
    place.row = match.captured(2).toInt();
    return place;
}

void checkCells(Package& package, const QString& part, const Element& data, qsizetype formats, qsizetype strings) {
    static const QStringList types{u"b"_s, u"d"_s, u"e"_s, u"inlineStr"_s, u"n"_s, u"s"_s, u"str"_s};
    int lastRow = 0;
    for (const Element& row : data.children) {
        const int number = row.attributes.value(u"r"_s).toInt();
        package.broken(row.attributes.contains(u"r"_s) && number <= lastRow,
                       u"%1: row %2 out of order"_s.arg(part).arg(number));
        lastRow = number;
        int lastColumn = 0;
        for (const Element& cell : row.children) {
            const QString reference = cell.attributes.value(u"r"_s);
            const Place place = placeOf(reference);
            package.broken(place.row != number || place.column <= lastColumn,
                           u"%1: cell %2 out of order"_s.arg(part, reference));
            lastColumn = place.column;
            package.broken(cell.attributes.value(u"s"_s).toInt() >= formats && cell.attributes.contains(u"s"_s),
                           u"%1: style of %2 leads nowhere"_s.arg(part, reference));
            const QString type = cell.attributes.value(u"t"_s, u"n"_s);
            package.broken(!types.contains(type), u"%1: type of %2"_s.arg(part, reference));
            const Element* const value = cell.first(u"v"_s);
            bool number = true;
            if (value != nullptr && type == u"s"_s) {
                package.broken(value->text.toLongLong(&number) >= strings, u"%1: string of %2"_s.arg(part, reference));
            } else if (value != nullptr && type == u"n"_s) {
                value->text.toDouble(&number);
            }
            package.broken(!number, u"%1: number of %2"_s.arg(part, reference));
            checkOrder(package, part, cell, {u"f"_s, u"v"_s, u"is"_s, u"extLst"_s});
        }
    }
}

void checkMerges(Package& package, const QString& part, const Element* merges) {
    checkCount(package, part, merges);
    QList<std::pair<Place, Place>> areas;
    for (const Element& merge : merges != nullptr ? merges->children : QList<Element>()) {
        const QStringList ends = merge.attributes.value(u"ref"_s).split(u':');
        const std::pair area{placeOf(ends.value(0)), placeOf(ends.value(1))};
        package.broken(area.first.row == 0 || area.second.row < area.first.row ||
                           area.second.column < area.first.column ||
                           (area.first.row == area.second.row && area.first.column == area.second.column),
                       u"%1: merge %2"_s.arg(part, merge.attributes.value(u"ref"_s)));
        for (const auto& other : areas) {
            package.broken(area.first.row <= other.second.row && other.first.row <= area.second.row &&
                               area.first.column <= other.second.column && other.first.column <= area.second.column,
                           u"%1: merges overlap"_s.arg(part));
        }
        areas.append(area);
    }
}

void checkSheet(Package& package, const QString& part, qsizetype formats, qsizetype strings) {
    const Element* const sheet = package.part(part);
    if (sheet == nullptr || sheet->name != u"worksheet"_s) {
        package.broken(sheet == nullptr, u"no sheet "_s + part);
        return;
    }
    // 18.3.1.99; cols and conditionalFormatting may repeat.
    Element once = *sheet;
    QSet<QString> seen;
    erase_if(once.children, [&](const Element& child) {
        const bool repeats = child.name == u"cols"_s || child.name == u"conditionalFormatting"_s;
        const bool again = repeats && seen.contains(child.name);
        seen.insert(child.name);
        return again;
    });
    checkOrder(package, part, once,
               {u"sheetPr"_s,
                u"dimension"_s,
                u"sheetViews"_s,
                u"sheetFormatPr"_s,
                u"cols"_s,
                u"sheetData"_s,
                u"sheetCalcPr"_s,
                u"sheetProtection"_s,
                u"protectedRanges"_s,
                u"scenarios"_s,
                u"autoFilter"_s,
                u"sortState"_s,
                u"dataConsolidate"_s,
                u"customSheetViews"_s,
                u"mergeCells"_s,
                u"phoneticPr"_s,
                u"conditionalFormatting"_s,
                u"dataValidations"_s,
                u"hyperlinks"_s,
                u"printOptions"_s,
                u"pageMargins"_s,
                u"pageSetup"_s,
                u"headerFooter"_s,
                u"rowBreaks"_s,
                u"colBreaks"_s,
                u"customProperties"_s,
                u"cellWatches"_s,
                u"ignoredErrors"_s,
                u"smartTags"_s,
                u"drawing"_s,
                u"legacyDrawing"_s,
                u"legacyDrawingHF"_s,
                u"drawingHF"_s,
                u"picture"_s,
                u"oleObjects"_s,
                u"controls"_s,
                u"webPublishItems"_s,
                u"tableParts"_s,
                u"extLst"_s});
    package.broken(sheet->first(u"sheetData"_s) == nullptr, part + u": no sheetData"_s);
    if (const Element* const data = sheet->first(u"sheetData"_s)) {
        checkCells(package, part, *data, formats, strings);
    }
    checkMerges(package, part, sheet->first(u"mergeCells"_s));
}

void checkWorkbook(Package& package) {
    QString part;
    for (const QString& target : package.relationships({})) {
        if (const Element* const root = package.part(target); root != nullptr && root->name == u"workbook"_s) {
            part = target;
        }
    }
    const Element* const book = package.part(part);
    package.broken(book == nullptr, u"no workbook"_s);
    if (book == nullptr) {
        return;
    }
    checkOrder(package, part, *book,
               {u"fileVersion"_s, u"fileSharing"_s, u"workbookPr"_s, u"workbookProtection"_s, u"bookViews"_s,
                u"sheets"_s, u"functionGroups"_s, u"externalReferences"_s, u"definedNames"_s, u"calcPr"_s, u"oleSize"_s,
                u"customWorkbookViews"_s, u"pivotCaches"_s, u"smartTagPr"_s, u"smartTagTypes"_s, u"webPublishing"_s,
                u"fileRecoveryPr"_s, u"webPublishObjects"_s, u"extLst"_s});
    const QMap<QString, QString> targets = package.relationships(part);
    QString styles;
    QString strings;
    for (const QString& target : targets) {
        const Element* const root = package.part(target);
        if (root != nullptr && root->name == u"styleSheet"_s) {
            styles = target;
        } else if (root != nullptr && root->name == u"sst"_s) {
            strings = target;
        }
    }
    const qsizetype formats = checkStyles(package, styles);
    const qsizetype texts = checkStrings(package, strings);
    QSet<QString> names;
    QSet<QString> ids;
    const Element* const sheets = book->first(u"sheets"_s);
    package.broken(sheets == nullptr || sheets->children.isEmpty(), u"no sheet"_s);
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\]"_s);
    for (const Element& sheet : sheets != nullptr ? sheets->children : QList<Element>()) {
        const QString name = sheet.attributes.value(u"name"_s);
        package.broken(names.contains(name.toLower()), u"sheet twice: "_s + name);
        package.broken(name.isEmpty() || name.size() > 31 || name.contains(forbidden) || name.startsWith(u'\''),
                       u"sheet name: "_s + name);
        package.broken(ids.contains(sheet.attributes.value(u"sheetId"_s)), u"sheetId twice: "_s + name);
        names.insert(name.toLower());
        ids.insert(sheet.attributes.value(u"sheetId"_s));
        checkSheet(package, targets.value(sheet.attributes.value(u"r:id"_s)), formats, texts);
    }
    QSet<QString> defined;
    const Element* const list = book->first(u"definedNames"_s);
    for (const Element& name : list != nullptr ? list->children : QList<Element>()) {
        const QString scope = name.attributes.value(u"localSheetId"_s);
        const QString key = name.attributes.value(u"name"_s).toLower() + u'@' + scope;
        package.broken(defined.contains(key), u"name twice: "_s + key);
        package.broken(!scope.isEmpty() && scope.toInt() >= names.size(), u"name of no sheet: "_s + key);
        defined.insert(key);
    }
}

} // namespace

QStringList brokenRules(const QString& path) {
    Package package(path);
    checkContentTypes(package);
    checkRelationships(package);
    checkWorkbook(package);
    return package.takeBroken();
}

} // namespace canbao::test
