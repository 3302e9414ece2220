// What objects do beside the methods of Classes.cs: whole jobs in one call, and texts of documents.
using System;
using System.Linq;
using System.Text;
using System.Threading;
using Zdxm.Raw;

namespace Zdxm
{
    public sealed partial class Ledger
    {
        /// <summary>Begins to write, by a person. Others wait until it is committed or disposed.
        /// <para>以某人的名义写入：提交后生效，未提交即释放的全部放弃。</para></summary>
        /// <remarks><code>using (Batch batch = ledger.Write("张三")) { ...; batch.Commit(); }</code></remarks>
        public Batch Write(string actor)
        {
            return new Batch(this, (IntPtr h, out IntPtr made) => Native.zdxm_batch_new16(h, actor, Length(actor), out made));
        }

        /// <summary>Copies the ledger into a file while others write, and proves the copy. Overwriting replaces an older backup of it
        /// only. <para>备份台账并核验副本。</para></summary>
        public FileContents Backup(string path, bool overwrite = false, Action<Progress> progress = null,
            CancellationToken cancel = default(CancellationToken))
        {
            using (Backup backup = BackupNew(path, overwrite))
            {
                backup.Run(progress, cancel);
                return backup.Finish();
            }
        }

        /// <summary>Seals the last change: the signer signs bytes with a key that the file does not hold, and gives the signature as
        /// a text, in Base64 say. No batch may be open. Gives what was signed. <para>对最近一次变更签章，返回所签内容。</para></summary>
        public string Seal(string key, Func<byte[], string> signer)
        {
            string text;
            using (View view = View()) text = view.SealText;
            SealAdd(text, key, signer(Encoding.UTF8.GetBytes(text)));
            return text;
        }
    }

    public sealed partial class View
    {
        /// <summary>Proves that nobody edited the file behind the library's back; throws a <see cref="FileException"/> with
        /// <see cref="ErrorKind.Tampered"/> otherwise. <para>核验整个台账。</para></summary>
        public Verification Verify(Action<Progress> progress = null, CancellationToken cancel = default(CancellationToken))
        {
            using (Proof proof = VerifyNew())
            {
                proof.Run(progress, cancel);
                return proof.Result();
            }
        }

        /// <summary>Writes the whole ledger as lines of JSON. <para>将整个台账写成归档文件。</para></summary>
        public FileContents Archive(string path, bool overwrite = false, Action<Progress> progress = null,
            CancellationToken cancel = default(CancellationToken))
        {
            using (Archive archive = ArchiveExport(path, overwrite))
            {
                archive.Run(progress, cancel);
                return archive.Result();
            }
        }

        /// <summary>The last change that is sealed well, by the host's own check of key, signed bytes and signature; null for none.
        /// Verify first, which compares the seals with the chain. <para>最近一次签章有效的变更；没有时为 null。</para></summary>
        public int? SealedTo(Func<string, byte[], string, bool> check)
        {
            Seal sealedWell = SealList().Reverse().FirstOrDefault(
                seal => check(seal.SealKey, Encoding.UTF8.GetBytes(seal.SealText), seal.Signature));
            return sealedWell == null ? (int?)null : sealedWell.Change;
        }
    }

    public sealed partial class Document
    {
        /// <summary>The document as a text to print. <para>文件全文。</para></summary>
        public string ToText() { return Text(PrintedForm.Text); }
    }

    public sealed partial class Bulletin
    {
        /// <summary>The whole bulletin as a text to print. <para>通报全文。</para></summary>
        public string ToText() { using (Document document = Document()) return document.ToText(); }
    }

    public sealed partial class Batch
    {
        /// <summary>Queues the record of a form, to be written by Run or the commit; gives its number among the queued ones, from
        /// 1. <para>将表单中的记录排入队列。</para></summary>
        public int Append(Form form)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int record) => Native.zdxm_batch_append(h, RawOf(formHandle), out record));
        }

        /// <summary>Writes what is left, makes everything durable and closes the batch; gives the number of the change. After an error
        /// the batch stays, for its results. <para>提交，返回变更号。</para></summary>
        public int Commit()
        {
            int change = Int(Native.zdxm_batch_commit);
            Forget();
            return change;
        }
    }
}
