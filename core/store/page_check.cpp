#include "core/store/page_check.h"

#include "core/store/statement.h"

#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace canbao::store {

Result<bool> pagesAreSound(const Database& database) {
    std::vector<std::string> checks;
    CANBAO_TRY_ASSIGN(Statement tables, database.query("SELECT name, sql LIKE '%WITHOUT ROWID%' FROM sqlite_schema "
                                                       "WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, tables.step());
        if (!row) {
            break;
        }
        std::string check = tables.int64(1) != 0 ? "PRAGMA integrity_check(\"" : "PRAGMA quick_check(\"";
        check += tables.text(0).toStdString();
        check += "\")";
        checks.push_back(std::move(check));
    }
    for (const std::string& check : checks) {
        CANBAO_TRY_ASSIGN(Statement pages, database.query(check));
        CANBAO_TRY_ASSIGN(const bool row, pages.step());
        if (!row || pages.text(0) != "ok"_L1) {
            return false;
        }
    }
    return !checks.empty();
}

} // namespace canbao::store
