// What the objects can do beside the calls of the library: opening, writing, long work with its progress, the log.
#ifndef ZDXM_BASES_HPP
#define ZDXM_BASES_HPP

#include <chrono>
#include <functional>
#include <string>

#include "forms.hpp"
#include "records.hpp"

namespace zdxm {

class Ledger;
class Batch;
class View;

/// Hears how far a work has come: done, total. False gives the work up (进度；返回 false 即中止).
typedef std::function<bool(std::int64_t, std::int64_t)> OnProgress;
/// Takes a line of the log: how grave it is, and its text (日志).
typedef std::function<void(LogLevel, const std::string &)> OnLog;

/// How far a step has come.
struct Progress {
    std::int64_t done, total;
    bool is_done;
};

/// How a ledger is opened (打开方式).
struct OpenOptions {
    bool read_only = false;
    /// How long a write waits for another writer, in milliseconds: 0 for five seconds, -1 for not at all.
    std::int32_t busy_ms = 0;
    /// How long a view may be held, in milliseconds; 0 for no limit.
    std::int32_t view_limit_ms = 0;
    /// What to do where the clock is behind the last change; for programs that no person sits before.
    ClockPolicy clock_policy = ClockPolicy::Ask;
    bool refuse_hard_links = false;
    /// Allow a file on a drive that this computer alone uses.
    bool allow_network_drive = false;
    /// Keep the attempts to write without a right.
    bool record_refusals = false;

    zdxm_open_options raw() const {
        const std::int32_t flags = (read_only ? ZDXM_OPEN_READ_ONLY : 0)
            | (refuse_hard_links ? ZDXM_OPEN_REFUSE_HARD_LINKS : 0)
            | (allow_network_drive ? ZDXM_OPEN_ALLOW_NETWORK_DRIVE : 0) | (record_refusals ? ZDXM_OPEN_RECORD_REFUSALS : 0);
        const zdxm_open_options options = {static_cast<std::int32_t>(sizeof(zdxm_open_options)), flags, busy_ms,
                                           view_limit_ms, static_cast<std::int32_t>(clock_policy)};
        return options;
    }
};

namespace detail {

extern "C" inline void ZDXM_CALL zdxm_hpp_log(void *user, std::int32_t level, const char *text, std::int32_t len) {
    // An exception must not run through the library.
    try {
        (*static_cast<OnLog *>(user))(static_cast<LogLevel>(level), std::string(text, static_cast<std::size_t>(len)));
    } catch (...) {
    }
}

// Long work that goes on step by step.
template <class Own, class T, std::int32_t(ZDXM_CALL *End)(T *)> class Steps : public Handle<T, End> {
public:
    /// Steps to the end, a portion at a time.
    ///
    /// 执行到底；progress 返回 false 或抛出异常即中止。
    void run(const OnProgress &progress = OnProgress(), std::int32_t portion = 10000) const {
        for (bool is_over = false; !is_over;) {
            const Progress reached = static_cast<const Own *>(this)->step(portion);
            is_over = reached.is_done;
            if (progress && !progress(reached.done, reached.total))
                throw FileError(Error(ErrorKind::Interrupted, detail::utf8(u8"it was given up, nothing is kept (已中断，未保留任何内容)")));
        }
    }

protected:
    Steps(std::shared_ptr<Owned> from, T *made) : Handle<T, End>(std::move(from), made) {}
};

} // namespace detail

/// Opens ledgers, and says how errors and the log reach a program.
class ContextBase : public Handle<zdxm_context, zdxm_context_free> {
public:
    /// Opens a ledger.
    ///
    /// 打开台账。
    Ledger open(const std::string &path, const OpenOptions &options = OpenOptions()) const;
    /// Makes a new ledger for an office.
    ///
    /// 为一个单位新建台账。
    Ledger create(const std::string &path, const std::string &office, const OpenOptions &options = OpenOptions()) const;
    /// Opens a ledger, or makes a new one where there is none.
    ///
    /// 打开台账，没有时为该单位新建。
    Ledger open_or_create(const std::string &path, const std::string &office, const OpenOptions &options = OpenOptions()) const;
    /// Sets the language of errors, findings and notices.
    ///
    /// 设置错误说明、处理办法和文件问题的语言。
    void set_language(Language language) const {
        check(zdxm_context_set_language(get(), static_cast<std::int32_t>(language)));
    }
    /// Calls a function with each line of the log, on the thread that made it; an empty one ends that.
    ///
    /// 设置日志函数；空函数为不记录。
    void set_log(const OnLog &log) const {
        const std::shared_ptr<OnLog> kept = log ? std::make_shared<OnLog>(log) : nullptr;
        check(zdxm_context_set_log(get(), kept ? detail::zdxm_hpp_log : nullptr, kept.get()));
        own->kept = kept;
    }
    /// Breaks off the calls that are running with this context. Any thread may call it.
    ///
    /// 中断此上下文正在进行的调用。
    void interrupt() const { zdxm_context_interrupt(get()); }

protected:
    ContextBase() : Handle(made()) {}

private:
    static zdxm_context *made() {
        zdxm_context *context = nullptr;
        const std::int32_t status = zdxm_context_new(ZDXM_ABI_VERSION, &context);
        if (status < 0) throw UseError(Error(static_cast<ErrorKind>(status), detail::utf8(u8"the library is of another version (库的版本不符)")));
        return context;
    }
};

/// Writes, backups and seals.
class LedgerBase : public Handle<zdxm_ledger, zdxm_ledger_close> {
public:
    /// Writes of one person that become one change: commits after `body`, and gives all up where an exception leaves it.
    /// Gives the number of the change.
    ///
    /// 以某人的名义写入：正常结束即提交，出错即全部放弃；返回变更号。
    std::int32_t write(const std::string &actor, const std::function<void(Batch &)> &body) const;
    /// Writes of one person that become one change with `commit`, and are given up otherwise.
    ///
    /// 以某人的名义写入；commit 提交，否则全部放弃。
    Batch write(const std::string &actor) const;
    /// Copies the ledger into a file while others write, and proves the copy. Overwriting replaces an older backup of it only.
    ///
    /// 备份台账并核验副本。
    FileContents backup(const std::string &path, bool overwrite = false, const OnProgress &progress = OnProgress()) const;
    /// Seals the last change: signer(text) signs the text with a key that the file does not hold, and gives the signature as a
    /// text, in Base64 say; `key` is what the host calls the key. Gives what was signed.
    ///
    /// 对最近一次变更签章。
    std::string seal(const std::string &key, const std::function<std::string(const std::string &)> &signer) const;

protected:
    LedgerBase(std::shared_ptr<detail::Owned> from, zdxm_ledger *made) : Handle(std::move(from), made) {}
};

/// The proof and the archive of a ledger.
class ViewBase : public Handle<zdxm_view, zdxm_view_close> {
public:
    /// Proves that nobody edited the file behind the library's back, or throws `FileError`, ErrorKind::Tampered.
    ///
    /// 核验整个台账。
    Verification verify(const OnProgress &progress = OnProgress()) const;
    /// Writes the whole ledger as lines of JSON.
    ///
    /// 将整个台账写成归档文件。
    FileContents archive(const std::string &path, bool overwrite = false, const OnProgress &progress = OnProgress()) const;

protected:
    ViewBase(std::shared_ptr<detail::Owned> from, zdxm_view *made) : Handle(std::move(from), made) {}
};

/// Writes that become one change, or nothing: those of a batch that ends without `commit` are given up.
class BatchBase : public detail::Steps<Batch, zdxm_batch, zdxm_batch_free> {
public:
    /// Queues the record of a form, to be written by `run` or the commit; gives its number among the queued ones.
    ///
    /// 将表单中的记录排入队列，由 run 或提交写入。
    std::int32_t append(const Form &form) const {
        std::int32_t row = 0;
        check(zdxm_batch_append(get(), FilledForm(own->context, form).get(), &row));
        return row;
    }
    /// Makes everything durable and closes the batch; gives the number of the change.
    ///
    /// 提交，返回变更号。
    std::int32_t commit() const {
        std::int32_t change = 0;
        check(zdxm_batch_commit(get(), &change));
        own->handle = nullptr; // The library has freed it.
        return change;
    }
    /// Closes it without writing anything.
    ///
    /// 放弃，不写入任何内容。
    void give_up() const { close(); }

protected:
    BatchBase(std::shared_ptr<detail::Owned> from, zdxm_batch *made) : Steps(std::move(from), made) {}
};

} // namespace zdxm

#endif
