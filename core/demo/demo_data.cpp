#include "core/demo/demo_data.h"

#include "core/demo/lists.h"
#include "core/demo/truth_files.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace canbao::demo {

Result<DemoData> makeDemo(const TownshipRequest& request) {
    DemoData data;
    CANBAO_TRY_ASSIGN(data.town, foundTownship(request));
    const Claims claims(data.town, request.seed);
    ListMaker maker(data.town, claims, request.seed);
    data.cityLists = makeCityLists(data.town, claims, maker);
    data.departmentLists = makeDepartmentLists(data.town, maker, request.seed);
    data.suggestions = trueSuggestions(data.town, data.cityLists, data.departmentLists);
    return data;
}

Result<> writeDemo(const DemoData& data, const QString& folder, const Progress& progress) {
    const QDir dir(folder);
    for (const QString& sub : {u"city"_s, u"departments"_s, u"truth"_s}) {
        if (!dir.mkpath(sub)) {
            return std::unexpected(Error::user(QCoreApplication::translate(
                "canbao::Demo", "The folder for the demo cannot be made. Choose one that you may write to.")));
        }
    }
    const QList<DemoList> lists = data.cityLists + data.departmentLists;
    for (qsizetype i = 0; i < lists.size(); ++i) {
        if (progress.stopped()) {
            return std::unexpected(Error::cancelled());
        }
        progress.at(i, lists.size() + 1);
        CANBAO_TRY(writeList(lists.at(i), dir.filePath(lists.at(i).file)));
    }
    CANBAO_TRY(writeTruth(data, dir.filePath(u"truth"_s)));
    progress.at(lists.size() + 1, lists.size() + 1);
    return {};
}

} // namespace canbao::demo
