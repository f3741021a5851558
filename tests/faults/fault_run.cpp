#include "tests/faults/fault_run.h"

#include "tests/faults/disk_image.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace canbao::faults {

namespace {

constexpr unsigned kHangSeconds = 60;
/// Bytes between two disk sizes that are tried; less than a page, so that a disk also fills up within one.
constexpr qint64 kDiskSizeStep = 1536;

void copyFiles(const QString& from, const QString& to) {
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString target = to + u'/' + QDir(from).relativeFilePath(files.next());
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(files.filePath(), target)) {
            qFatal("the scenario's files cannot be copied");
        }
    }
}

void emptyFolder(const QString& folder) {
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
}

Fault faultOf(Mode mode, qint64 at) {
    switch (mode) {
    case Mode::Kill:
        return {.killAt = at};
    case Mode::FailOnce:
        return {.failAt = at};
    case Mode::FailOn:
        return {.failAt = at, .failsOn = true};
    case Mode::DiskFull:
        return {.fullAfter = (at - 1) * kDiskSizeStep};
    }
    Q_UNREACHABLE();
}

} // namespace

FaultRun::FaultRun(Scenario scenario)
    : m_scenario(std::move(scenario))
    , m_home(std::make_unique<QTemporaryDir>()) {
    QDir().mkpath(m_home->filePath(u"beginning"_s));
    m_scenario.prepare(m_home->filePath(u"beginning"_s));
}

FaultRun::~FaultRun() = default;

QString FaultRun::folder() const {
    return m_home->filePath(u"run"_s);
}

void FaultRun::restoreBeginning() const {
    emptyFolder(folder());
    copyFiles(m_home->filePath(u"beginning"_s), folder());
}

FaultRun::Outcome FaultRun::run(const Fault& fault, bool keepData) {
    restoreBeginning();
    m_watch.reset();
    const pid_t child = fork();
    if (child < 0) {
        qFatal("no process for the run");
    }
    if (child == 0) {
        alarm(kHangSeconds);
        m_watch.begin(folder(), fault, keepData);
        const Result<> done = m_scenario.work(folder(), [this](const QString& what) { m_watch.acknowledge(what); });
        _exit(done ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    Outcome outcome;
    outcome.failed = WIFEXITED(status) && WEXITSTATUS(status) != 0;
    outcome.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    if (WIFSIGNALED(status) && !outcome.killed) {
        outcome.trouble = WTERMSIG(status) == SIGALRM ? u"it hung"_s : u"it died of signal %1"_s.arg(WTERMSIG(status));
    }
    return outcome;
}

void FaultRun::note(Tally& tally, const QString& where, const QString& trouble) const {
    ++tally.runs;
    if (!trouble.isEmpty() && ++tally.bad == 1) {
        tally.firstBad = where + u": "_s + trouble;
    }
}

Tally FaultRun::sweep(Mode mode, int most) {
    Tally tally;
    const Outcome whole = run({}, false);
    tally.calls = m_watch.callCount();
    const qint64 last = mode == Mode::DiskFull ? m_watch.bytesGrown() / kDiskSizeStep + 1 : tally.calls;
    note(tally, u"undisturbed"_s, whole.failed ? u"it failed"_s : m_scenario.judge(folder(), m_watch.acknowledged()));

    const qint64 step = most > 0 ? (last + most - 1) / most : 1;
    for (qint64 at = 1; at <= last; at += step) {
        const Outcome outcome = run(faultOf(mode, at), false);
        const QString trouble =
            outcome.trouble.isEmpty() ? m_scenario.judge(folder(), m_watch.acknowledged()) : outcome.trouble;
        note(tally, u"fault %1 of %2"_s.arg(at).arg(last), trouble);
    }
    return tally;
}

Tally FaultRun::powerCuts(int cuts, unsigned seed) {
    Tally tally;
    const Outcome whole = run({}, true);
    tally.calls = m_watch.callCount();
    if (whole.failed || !whole.trouble.isEmpty()) {
        note(tally, u"undisturbed"_s, u"it failed"_s);
        return tally;
    }
    const QList<DiskCall> calls = m_watch.calls();
    std::mt19937 random(seed);
    for (int cut = 0; cut < cuts; ++cut) {
        const auto moment = qsizetype(random() % (calls.size() + 1));
        DiskImage disk(m_home->filePath(u"beginning"_s));
        QStringList acknowledged;
        for (const DiskCall& call : calls.first(moment)) {
            disk.apply(call);
            if (call.kind == DiskCall::Kind::Acknowledge) {
                acknowledged.append(call.path);
            }
        }
        emptyFolder(folder());
        disk.writeAfterPowerCut(folder(), random);
        note(tally, u"power cut %1 after call %2 of %3"_s.arg(cut).arg(moment).arg(calls.size()),
             m_scenario.judge(folder(), acknowledged));
    }
    return tally;
}

} // namespace canbao::faults
