#include "core/store/content_sum.h"

#include "core/store/sqlite_error.h"

#include <QHashFunctions>

#include <sqlite3.h>

#include <compare>
#include <string>
#include <vector>

namespace canbao::store {

namespace {

/// In SQLite's order: NULL, numbers, texts, blobs. No index of ours holds a fraction.
struct Value {
    int rank = 0;
    sqlite3_int64 number = 0;
    std::string bytes;

    friend std::strong_ordering operator<=>(const Value& a, const Value& b) {
        if (const auto order = a.rank <=> b.rank; order != 0) {
            return order;
        }
        const auto order = a.number <=> b.number;
        return order != 0 ? order : a.bytes.compare(b.bytes) <=> 0;
    }
};

int rankOf(int type) {
    return type == SQLITE_NULL ? 0 : type == SQLITE_TEXT ? 2 : type == SQLITE_BLOB ? 3 : 1;
}

size_t hashed(sqlite3_value* value, size_t seed) {
    const int rank = rankOf(sqlite3_value_type(value));
    if (rank == 1) {
        const sqlite3_int64 number = sqlite3_value_int64(value);
        return qHashBits(&number, sizeof number, seed + 1);
    }
    const void* const bytes = sqlite3_value_blob(value); // the text's own bytes, as UTF-8
    return rank == 0 ? seed + 7 : qHashBits(bytes, size_t(sqlite3_value_bytes(value)), seed + size_t(rank));
}

struct Sum {
    quint64 sum = 0;
    bool disordered = false;
    std::vector<Value>* last = nullptr; ///< of ordered_sum; plain memory that SQLite hands out zeroed
};

Sum* stateOf(sqlite3_context* context) {
    return static_cast<Sum*>(sqlite3_aggregate_context(context, sizeof(Sum)));
}

void add(Sum& state, int count, sqlite3_value** values) {
    size_t hash = 0x5bd1e995;
    for (int i = 0; i < count; ++i) {
        hash = hashed(values[i], hash);
    }
    state.sum += hash;
}

void content(sqlite3_context* context, int count, sqlite3_value** values) {
    if (Sum* const state = stateOf(context)) {
        add(*state, count, values);
    }
}

void ordered(sqlite3_context* context, int count, sqlite3_value** values) {
    Sum* const state = stateOf(context);
    if (state == nullptr) {
        return;
    }
    add(*state, count, values);
    const bool first = state->last == nullptr;
    if (first) {
        state->last = new std::vector<Value>(size_t(count));
    }
    bool decided = first;
    for (int i = 0; i < count; ++i) {
        Value& last = (*state->last)[size_t(i)];
        Value next{rankOf(sqlite3_value_type(values[i])), 0, {}};
        if (next.rank == 1) {
            next.number = sqlite3_value_int64(values[i]);
        } else if (next.rank > 1) {
            const auto* const bytes = static_cast<const char*>(sqlite3_value_blob(values[i]));
            next.bytes.assign(bytes == nullptr ? "" : bytes, size_t(sqlite3_value_bytes(values[i])));
        }
        if (!decided) {
            const auto order = last <=> next;
            state->disordered = state->disordered || order > 0;
            decided = order != 0;
        }
        last = std::move(next);
    }
}

void finish(sqlite3_context* context) {
    auto* const state = static_cast<Sum*>(sqlite3_aggregate_context(context, 0));
    if (state == nullptr) {
        sqlite3_result_int64(context, 0);
        return;
    }
    if (state->disordered) {
        sqlite3_result_null(context);
    } else {
        sqlite3_result_int64(context, static_cast<sqlite3_int64>(state->sum));
    }
    delete state->last;
}

} // namespace

Result<> addContentSums(sqlite3* connection) {
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    for (const auto& [name, step] : {std::pair{"content_sum", &content}, std::pair{"ordered_sum", &ordered}}) {
        if (sqlite3_create_function_v2(connection, name, -1, kFlags, nullptr, nullptr, step, finish, nullptr) !=
            SQLITE_OK) {
            return std::unexpected(sqliteError(connection));
        }
    }
    return {};
}

} // namespace canbao::store
