// What bases.hpp promises, now that all classes are known.
#ifndef ZDXM_WORK_HPP
#define ZDXM_WORK_HPP

#include "classes.hpp"

namespace zdxm {

inline Ledger ContextBase::open(const std::string &path, const OpenOptions &options) const {
    const zdxm_open_options raw = options.raw();
    zdxm_ledger *ledger = nullptr;
    check(zdxm_ledger_open(get(), path.data(), detail::length(path), &raw, &ledger));
    return Ledger(own, ledger);
}

inline Ledger ContextBase::create(const std::string &path, const std::string &office, const OpenOptions &options) const {
    const zdxm_open_options raw = options.raw();
    zdxm_ledger *ledger = nullptr;
    check(zdxm_ledger_create(get(), path.data(), detail::length(path), office.data(), detail::length(office), &raw, &ledger));
    return Ledger(own, ledger);
}

inline Ledger ContextBase::open_or_create(const std::string &path, const std::string &office, const OpenOptions &options) const {
    const zdxm_open_options raw = options.raw();
    zdxm_ledger *ledger = nullptr;
    check(zdxm_ledger_open_or_create(
        get(), path.data(), detail::length(path), office.data(), detail::length(office), &raw, &ledger));
    return Ledger(own, ledger);
}

inline Batch LedgerBase::write(const std::string &actor) const {
    zdxm_batch *batch = nullptr;
    check(zdxm_batch_new(get(), actor.data(), detail::length(actor), &batch));
    return Batch(own, batch);
}

inline std::int32_t LedgerBase::write(const std::string &actor, const std::function<void(Batch &)> &body) const {
    Batch batch = write(actor);
    try {
        body(batch);
        return batch.commit();
    } catch (...) {
        // A copy that is kept must not write what was given up.
        batch.give_up();
        throw;
    }
}

inline FileContents LedgerBase::backup(const std::string &path, bool overwrite, const OnProgress &progress) const {
    zdxm_backup *made = nullptr;
    check(zdxm_backup_new(get(), path.data(), detail::length(path), overwrite ? ZDXM_SAVE_OVERWRITE : 0, &made));
    const Backup backup(own, made);
    backup.run(progress);
    return backup.finish();
}

inline std::string LedgerBase::seal(
    const std::string &key, const std::function<std::string(const std::string &)> &signer) const {
    zdxm_view *made = nullptr;
    check(zdxm_ledger_view(get(), &made));
    const std::string text = View(own, made).seal_text();
    const std::string signature = signer(text);
    check(zdxm_seal_add(get(), text.data(), detail::length(text), key.data(), detail::length(key), signature.data(),
                        detail::length(signature)));
    return text;
}

inline Verification ViewBase::verify(const OnProgress &progress) const {
    zdxm_verify *made = nullptr;
    check(zdxm_verify_new(get(), &made));
    const Proof proof(own, made);
    proof.run(progress);
    return proof.result();
}

inline FileContents ViewBase::archive(const std::string &path, bool overwrite, const OnProgress &progress) const {
    zdxm_archive *made = nullptr;
    check(zdxm_archive_export(get(), path.data(), detail::length(path), overwrite ? ZDXM_SAVE_OVERWRITE : 0, &made));
    const Archive archive(own, made);
    archive.run(progress);
    return archive.result();
}

/// Prints a document as text.
inline std::ostream &operator<<(std::ostream &out, const Document &document) {
    return out << document.text(PrintedForm::Text);
}

/// Prints the text of a bulletin.
inline std::ostream &operator<<(std::ostream &out, const Bulletin &bulletin) { return out << bulletin.document(); }

} // namespace zdxm

#endif
