#include "core/sheet/template/template_cells.h"

#include "core/sheet/cell_reference.h"
#include "core/sheet/ooxml_package.h"
#include "core/sheet/template/formula_tokens.h"
#include "core/sheet/template/xml_part.h"

#include <QLocale>

namespace canbao::sheet {

namespace {

/// Rich text comes in runs.
QString textIn(const pugi::xml_node& item) {
    QString text;
    for (const pugi::xml_node& part : item.children()) {
        const std::string_view name = localName(part);
        if (name == "t") {
            text += QString::fromUtf8(part.text().get());
        } else if (name == "r") {
            text += textIn(part);
        }
    }
    return text;
}

/// The shortest that reads back as the same number.
std::string numberText(double number) {
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest).toStdString();
}

void setNumber(pugi::xml_node cell, const std::string& number) {
    appendNamed(cell, "v").text().set(number.c_str());
}

void setText(pugi::xml_node cell, const QString& text) {
    setAttribute(cell, "t", "inlineStr");
    pugi::xml_node run = appendNamed(appendNamed(cell, "is"), "t");
    setAttribute(run, "xml:space", "preserve");
    run.text().set(text.toUtf8().constData());
}

} // namespace

Result<QStringList> sharedTexts(TemplatePackage& package) {
    CANBAO_TRY_ASSIGN(const QList<Relationship> root, relationshipsOf(package.archive(), {}));
    const auto workbook = targetOfKind(root, "officeDocument");
    if (!workbook) {
        return QStringList();
    }
    CANBAO_TRY_ASSIGN(const QList<Relationship> relationships, relationshipsOf(package.archive(), *workbook));
    const auto part = targetOfKind(relationships, "sharedStrings");
    if (!part) {
        return QStringList();
    }
    CANBAO_TRY_ASSIGN(const pugi::xml_document* const document, package.read(*part));
    QStringList texts;
    for (const pugi::xml_node& item : document->document_element().children()) {
        if (localName(item) == "si") {
            texts.append(textIn(item));
        }
    }
    return texts;
}

QString cellText(const pugi::xml_node& cell, const QStringList& shared) {
    const std::string_view type = cell.attribute("t").value();
    if (type == "s") {
        return shared.value(childNamed(cell, "v").text().as_int(-1));
    }
    if (type == "inlineStr") {
        return textIn(childNamed(cell, "is"));
    }
    return type == "str" && !childNamed(cell, "f") ? QString::fromUtf8(childNamed(cell, "v").text().get()) : QString();
}

bool isEmptyCell(const pugi::xml_node& cell, const QStringList& shared) {
    return !childNamed(cell, "f") && cellText(cell, shared).trimmed().isEmpty() &&
           (std::string_view(cell.attribute("t").value()) == "s" || childNamed(cell, "v").text().get()[0] == '\0');
}

pugi::xml_node cellAt(const pugi::xml_node& row, int column) {
    for (const pugi::xml_node& cell : row.children()) {
        const auto at = parseCellReference(cell.attribute("r").value());
        if (at && at->column == column) {
            return cell;
        }
    }
    return {};
}

pugi::xml_node cellToFill(pugi::xml_node row, int column) {
    pugi::xml_node before;
    for (pugi::xml_node cell : row.children()) {
        const auto at = parseCellReference(cell.attribute("r").value());
        if (at && at->column == column) {
            return cell;
        }
        if (at && at->column < column) {
            before = cell;
        }
    }
    pugi::xml_node cell = appendNamed(row, "c");
    if (before) {
        cell = row.insert_move_after(cell, before);
    } else {
        cell = row.prepend_move(cell);
    }
    ReferenceEnd end;
    end.row = row.attribute("r").as_int() - 1;
    end.column = column;
    setAttribute(cell, "r", end.text());
    return cell;
}

void setCell(pugi::xml_node cell, const TemplateValue& value) {
    for (const char* const name : {"f", "v", "is"}) {
        if (const pugi::xml_node old = childNamed(cell, name)) {
            cell.remove_child(old);
        }
    }
    cell.remove_attribute("t");
    if (const auto* const text = std::get_if<QString>(&value)) {
        if (!text->isEmpty()) { // an empty text would be counted by COUNTA
            setText(cell, *text);
        }
    } else if (const auto* const count = std::get_if<qint64>(&value)) {
        setNumber(cell, std::to_string(*count));
    } else if (const auto* const number = std::get_if<double>(&value)) {
        setNumber(cell, numberText(*number));
    }
}

} // namespace canbao::sheet
