#include "ui/models/entry_queue_model.h"

#include "core/domain/masking.h"
#include "core/store/queries/entry_search.h"
#include "ui/common/grouped_id.h"
#include "ui/models/state_role.h"

#include <algorithm>

namespace canbao::ui {

namespace {

constexpr int kWindow = 200;
constexpr qsizetype kMostFound = 5000; ///< of one search: nobody looks through more

} // namespace

EntryQueueModel::EntryQueueModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_lines(
          kWindow, [&workspace](std::span<const EntryId> keys) { return store::entryLines(workspace.ledger(), keys); },
          [](const store::EntryLine& line) { return line.entry.id; }) {}

void EntryQueueModel::show(const store::EntryFilter& filter) {
    m_filter = filter;
    m_loading = true;
    if (!filter.search.trimmed().isEmpty()) {
        searchBeginnings();
        return;
    }
    m_workspace.reader().ask(
        this, [filter](const store::Ledger& ledger) { return store::entryKeys(ledger, filter); },
        [this](Result<QList<EntryId>> keys) {
            m_loading = false;
            if (keys) {
                take(*std::move(keys));
            } else {
                tell(keys.error());
            }
        });
}

void EntryQueueModel::searchBeginnings() {
    m_workspace.reader().ask(
        this,
        [filter = m_filter](const store::Ledger& ledger) {
            return store::searchEntries(ledger, filter, store::SearchReach::Beginnings, kWindow);
        },
        [this](Result<QList<EntryId>> keys) {
            if (!keys) {
                m_loading = false;
                tell(keys.error());
                return;
            }
            searchAnywhere(!keys->isEmpty());
            if (!keys->isEmpty()) {
                take(*std::move(keys));
            }
        });
}

void EntryQueueModel::searchAnywhere(bool shown) {
    m_workspace.reader().ask(
        this,
        [filter = m_filter](const store::Ledger& ledger) {
            return store::searchEntries(ledger, filter, store::SearchReach::Anywhere, kMostFound);
        },
        [this, shown](Result<QList<EntryId>> keys) {
            m_loading = false;
            if (!keys) {
                tell(keys.error());
            } else if (shown && keys->size() >= m_keys.size() &&
                       std::equal(m_keys.cbegin(), m_keys.cend(), keys->cbegin())) {
                append(*std::move(keys));
            } else {
                take(*std::move(keys));
            }
        });
}

void EntryQueueModel::take(QList<EntryId> keys) {
    beginResetModel();
    m_keys = std::move(keys);
    m_cut = m_keys.size() >= kMostFound && !m_filter.search.trimmed().isEmpty();
    m_lines.clear();
    endResetModel();
    Q_EMIT loaded();
}

void EntryQueueModel::append(QList<EntryId> keys) {
    if (keys.size() > m_keys.size()) {
        beginInsertRows({}, int(m_keys.size()), int(keys.size()) - 1);
        m_lines.forget(int(m_keys.size()) - 1); // the last window may have been a short one
        m_keys = std::move(keys);
        m_cut = m_keys.size() >= kMostFound;
        endInsertRows();
    }
    Q_EMIT appended();
}

void EntryQueueModel::tell(const Error& error) {
    if (error.kind != Error::Kind::Cancelled) {
        Q_EMIT failed(error);
    }
}

void EntryQueueModel::refreshRows() {
    m_lines.clear();
    if (!m_keys.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

EntryId EntryQueueModel::entryAt(int row) const {
    return row >= 0 && row < m_keys.size() ? m_keys.at(row) : EntryId{};
}

int EntryQueueModel::rowOf(EntryId entry) const {
    return int(m_keys.indexOf(entry));
}

int EntryQueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_keys.size());
}

int EntryQueueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EntryQueueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == EntryIdRole) {
        return m_keys.at(index.row()).value;
    }
    if (role != Qt::DisplayRole && role != StateRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const store::EntryLine* const line = m_lines.at(m_keys, index.row());
    if (line == nullptr) {
        return {};
    }
    switch (role) {
    case StateRole:
        return index.column() == State ? QVariant(int(line->entry.state)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Village || index.column() == Name ? text(*line, index.column()) : QVariant();
    default:
        return text(*line, index.column());
    }
}

QVariant EntryQueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return m_filter.subject == domain::SubjectType::Employer ? tr("Employer") : tr("Name");
    case Identifier:
        return m_filter.subject == domain::SubjectType::Employer ? tr("Credit code") : tr("Citizen id");
    case Village:
        return tr("Village");
    case Insurance:
        return tr("Insurance");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QString EntryQueueModel::text(const store::EntryLine& line, int column) const {
    switch (column) {
    case Name:
        return line.name;
    case Identifier:
        return groupedId(domain::maskedId(line.identifier));
    case Village:
        return line.villageName;
    case Insurance:
        return m_workspace.codes().shortLabel(line.entry.insurance);
    case State:
        return m_workspace.codes().label(line.entry.state);
    default:
        return {};
    }
}

} // namespace canbao::ui
