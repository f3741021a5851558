#include "ui/models/entry_queue_model.h"

#include "core/domain/masking.h"
#include "core/store/queries/entry_search.h"
#include "ui/common/grouped_id.h"
#include "ui/models/state_role.h"

#include <QTimer>

#include <algorithm>

namespace canbao::ui {

namespace {

constexpr int kWindow = 50;
constexpr qsizetype kFirstRows = 200;
constexpr qsizetype kPiece = 50'000;   ///< a view takes so many new rows in a few milliseconds
constexpr qsizetype kMostFound = 5000; ///< of one search: nobody looks through more

} // namespace

EntryQueueModel::EntryQueueModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_appending(new QTimer(this))
    , m_lines(
          kWindow, [&workspace](std::span<const EntryId> keys) { return store::entryLines(workspace.ledger(), keys); },
          [](const store::EntryLine& line) { return line.entry.id; }) {
    m_appending->setSingleShot(true);
    connect(m_appending, &QTimer::timeout, this, &EntryQueueModel::appendPiece);
}

void EntryQueueModel::show(const store::EntryFilter& filter, EntryId wanted) {
    m_filter = filter;
    m_loading = true;
    m_appending->stop();
    m_read.clear();
    if (filter.search.trimmed().isEmpty()) {
        readFirst(wanted);
    } else {
        searchBeginnings();
    }
}

void EntryQueueModel::readFirst(EntryId wanted) {
    m_workspace.reader().ask(
        this,
        [filter = m_filter, wanted](const store::Ledger& ledger) -> Result<store::QueueReading> {
            CANBAO_TRY_ASSIGN(store::QueueReading reading, store::QueueReading::begin(ledger, filter));
            CANBAO_TRY(reading.readOn(ledger, kFirstRows, wanted));
            return reading;
        },
        [this](const Result<store::QueueReading>& reading) {
            if (!reading) {
                fail(reading.error());
                return;
            }
            m_loading = !reading->complete();
            if (m_loading) {
                readRest(*reading);
            }
            take(reading->keys());
        },
        LedgerReader::Urgency::AtOnce);
}

void EntryQueueModel::readRest(const store::QueueReading& begun) {
    m_workspace.reader().ask(
        this,
        [begun](const store::Ledger& ledger) -> Result<QList<EntryId>> {
            store::QueueReading reading = begun;
            CANBAO_TRY(reading.readAll(ledger));
            return reading.keys();
        },
        [this](Result<QList<EntryId>> keys) {
            if (!keys) {
                fail(keys.error());
                return;
            }
            append(*std::move(keys));
        },
        LedgerReader::Urgency::AtOnce);
}

void EntryQueueModel::searchBeginnings() {
    m_workspace.reader().ask(
        this,
        [filter = m_filter](const store::Ledger& ledger) {
            return store::searchEntries(ledger, filter, store::SearchReach::Beginnings, kFirstRows);
        },
        [this](Result<QList<EntryId>> keys) {
            if (!keys) {
                fail(keys.error());
                return;
            }
            searchAnywhere(!keys->isEmpty());
            if (!keys->isEmpty()) {
                take(*std::move(keys));
            }
        },
        LedgerReader::Urgency::AtOnce);
}

void EntryQueueModel::searchAnywhere(bool shown) {
    m_workspace.reader().ask(
        this,
        [filter = m_filter, most = shown ? kMostFound : kFirstRows](const store::Ledger& ledger) {
            return store::searchEntries(ledger, filter, store::SearchReach::Anywhere, most);
        },
        [this, shown](Result<QList<EntryId>> keys) {
            if (!keys) {
                fail(keys.error());
                return;
            }
            m_loading = !shown && keys->size() >= kFirstRows;
            if (m_loading) {
                searchAnywhere(true);
            }
            if (shown && keys->size() >= m_keys.size() && std::equal(m_keys.cbegin(), m_keys.cend(), keys->cbegin())) {
                append(*std::move(keys));
            } else {
                take(*std::move(keys));
            }
        },
        LedgerReader::Urgency::AtOnce);
}

void EntryQueueModel::take(QList<EntryId> keys) {
    m_appending->stop();
    beginResetModel();
    m_keys = std::move(keys);
    m_cut = m_keys.size() >= kMostFound && !m_filter.search.trimmed().isEmpty();
    m_lines.clear();
    endResetModel();
    Q_EMIT loaded();
}

void EntryQueueModel::append(QList<EntryId> keys) {
    m_read = std::move(keys);
    m_keys.reserve(m_read.size());
    appendPiece();
}

void EntryQueueModel::appendPiece() {
    const qsizetype before = m_keys.size();
    const qsizetype after = std::min(m_read.size(), before + kPiece);
    m_loading = after < m_read.size();
    if (after > before) {
        beginInsertRows({}, int(before), int(after) - 1);
        m_lines.forget(int(before) - 1); // the last window may have been a short one
        m_keys.append(m_read.sliced(before, after - before));
        m_cut = m_keys.size() >= kMostFound && !m_filter.search.trimmed().isEmpty();
        endInsertRows();
    }
    if (m_loading) {
        m_appending->start(0);
        return;
    }
    m_read.clear();
    Q_EMIT appended();
}

void EntryQueueModel::fail(const Error& error) {
    m_loading = false;
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
