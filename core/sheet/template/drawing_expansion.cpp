#include "core/sheet/template/drawing_expansion.h"

#include "core/sheet/template/formula_references.h"
#include "core/sheet/template/xml_part.h"

#include <QByteArray>
#include <QList>

namespace canbao::sheet {

namespace {

template <class Visit>
void forEachNamed(const pugi::xml_node& node, std::string_view name, Visit visit) {
    for (const pugi::xml_node& child : node.children()) {
        if (localName(child) == name) {
            visit(child);
        }
        forEachNamed(child, name, visit);
    }
}

} // namespace

void moveAnchors(pugi::xml_node drawing, const RowExpansion& expansion) {
    forEachNamed(drawing, "from", [&](const pugi::xml_node& from) {
        pugi::xml_node row = childNamed(from, "row");
        row.text().set(expansion.begin(row.text().as_int()));
    });
    forEachNamed(drawing, "to", [&](const pugi::xml_node& to) {
        pugi::xml_node row = childNamed(to, "row");
        row.text().set(expansion.end(row.text().as_int()));
    });
}

void moveChartReferences(pugi::xml_node chart, const RowExpansion& expansion, std::string_view expandedSheet) {
    forEachNamed(chart, "f", [&](pugi::xml_node formula) {
        formula.text().set(movedReferences(formula.text().get(), expansion, {expandedSheet, false, 0, false}).c_str());
    });
}

void moveComments(pugi::xml_node comments, const RowExpansion& expansion) {
    for (const char* const kind : {"comment", "threadedComment"}) {
        forEachNamed(comments, kind, [&](const pugi::xml_node& comment) {
            setAttribute(comment, "ref",
                         movedReferences(comment.attribute("ref").value(), expansion, {{}, true, 0, false}));
        });
    }
}

void moveVmlShapes(pugi::xml_node vml, const RowExpansion& expansion) {
    forEachNamed(vml, "Row", [&](pugi::xml_node row) { row.text().set(expansion.begin(row.text().as_int())); });
    forEachNamed(vml, "Anchor", [&](pugi::xml_node anchor) {
        QList<QByteArray> numbers = QByteArray(anchor.text().get()).split(','); // column, dx, row, dy; twice
        if (numbers.size() == 8) {
            numbers[2] = ' ' + QByteArray::number(expansion.begin(numbers[2].trimmed().toInt()));
            numbers[6] = ' ' + QByteArray::number(expansion.end(numbers[6].trimmed().toInt()));
            anchor.text().set(numbers.join(',').constData());
        }
    });
}

} // namespace canbao::sheet
