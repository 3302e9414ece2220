// What a context does beside the methods of Classes.cs: it opens ledgers, keeps the log, and reads errors.
using System;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Threading;
using Zdxm.Raw;

namespace Zdxm
{
    public sealed partial class Context
    {
        internal readonly ConcurrentQueue<Handle> Forgotten = new ConcurrentQueue<Handle>();
        // The library opens at most 65,536 handles in a program, of all contexts.
        const int Step = 4096;
        static int open, most = Step;
        LogFunction log;

        static Context() { Loading.Prepare(); }

        /// <summary>Makes a context. <para>新建上下文。</para></summary>
        public Context()
            : base(null, (IntPtr none, out IntPtr made) => Native.zdxm_context_new(Z.ABI_VERSION, out made),
                Native.zdxm_context_free) { }

        /// <summary>Opens a ledger. <para>打开台账。</para></summary>
        public Ledger Open(string path, OpenOptions options = null)
        {
            RawOptions raw = OpenOptions.Raw(options);
            return new Ledger(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_ledger_open16(h, path, Length(path), ref raw, out made));
        }

        /// <summary>Makes a new ledger for an office. <para>为一个单位新建台账。</para></summary>
        public Ledger Create(string path, string office, OpenOptions options = null)
        {
            RawOptions raw = OpenOptions.Raw(options);
            return new Ledger(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_ledger_create16(h, path, Length(path), office, Length(office), ref raw, out made));
        }

        /// <summary>Opens a ledger, or makes a new one for an office where there is none. <para>打开台账，没有时新建。</para></summary>
        public Ledger OpenOrCreate(string path, string office, OpenOptions options = null)
        {
            RawOptions raw = OpenOptions.Raw(options);
            return new Ledger(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_ledger_open_or_create16(h, path, Length(path), office, Length(office), ref raw, out made));
        }

        /// <summary>Sets the language of errors, findings and notices. <para>设置错误说明的语言。</para></summary>
        public void SetLanguage(Language language) { Call(h => Native.zdxm_context_set_language(h, (int)language)); }

        /// <summary>Sets what receives the lines of the log; null for none. An exception of it is dropped: the call that wrote the
        /// line has done its work. <para>设置日志函数；null 为不记录。</para></summary>
        public void SetLog(Action<LogLevel, string> write)
        {
            LogFunction next = null;
            if (write != null) next = (user, level, text, len) =>
            {
                // An exception must not run through the library.
                try { write((LogLevel)level, Marshal.PtrToStringUni(text, len)); } catch (Exception) { }
            };
            Call(h => Native.zdxm_context_set_log16(h, next, IntPtr.Zero));
            // The library has only the address: neither the old nor the new one may be collected.
            GC.KeepAlive(log);
            log = next;
        }

        /// <summary>Interrupts the call that this context makes at present; any thread may do so.
        /// <para>中断正在进行的调用；任何线程可调用。</para></summary>
        public void Interrupt()
        {
            Native.zdxm_context_interrupt(RawHandle);
            GC.KeepAlive(this);
        }

        internal void FreeForgotten()
        {
            Handle handle;
            if (Forgotten.IsEmpty) return;
            while (Forgotten.TryDequeue(out handle)) handle.Dispose();
            most = open + Step;
        }

        /// <summary>The collector does not see what the library keeps for a small object: it is asked to look after many of
        /// them, so that those which were forgotten are freed by the calls that follow.</summary>
        internal static void Opened(int weight)
        {
            if (Interlocked.Add(ref open, weight) < most) return;
            GC.Collect();
            most = open + Step;
        }

        internal static void Closed(int weight) { Interlocked.Add(ref open, -weight); }

        internal static IntPtr MakeFirst(HandleCall make)
        {
            IntPtr made;
            int status = make(IntPtr.Zero, out made);
            if (status >= 0) return made;
            throw Zdxm.Failure.Of((ErrorKind)status, "no context can be made: this program was made for version "
                + Z.ABI_VERSION + " of the library, which has version " + Native.zdxm_abi_version() + " (版本不符)");
        }

        /// <summary>The exception for a status below zero.</summary>
        internal ZdxmException Failure(int status)
        {
            var failure = new Failure { Kind = (ErrorKind)status, Text = "the call failed with code " + status + " (调用失败)" };
            int code, sqlite, field, record, temporary;
            if (Native.zdxm_error_code(RawHandle, out code) < 0 || code != status) return Families.Exception(failure);
            Native.zdxm_error_detail(RawHandle, out sqlite, out field, out record);
            Native.zdxm_error_is_temporary(RawHandle, out temporary);
            failure.Text = OfError(Native.zdxm_error_text16);
            failure.SqliteCode = sqlite;
            failure.Field = (Field?)NotZero(field);
            failure.Record = NotZero(record);
            failure.Cell = OfError(Native.zdxm_error_cell16);
            failure.Remedy = OfError(Native.zdxm_error_remedy16);
            failure.Id = OfError(Native.zdxm_error_id16);
            failure.IsTemporary = temporary != 0;
            return Families.Exception(failure);
        }

        /// <summary>A text of the last error, without Call, which would come back here.</summary>
        string OfError(TextCall call)
        {
            int need;
            if (call(RawHandle, null, 0, out need) != Z.OK) return null;
            var buffer = new char[need + 1];
            return call(RawHandle, buffer, buffer.Length, out need) == Z.OK ? new string(buffer, 0, need) : null;
        }
    }

    /// <summary>How a ledger is opened. <para>打开台账的方式。</para></summary>
    public sealed class OpenOptions
    {
        /// <summary>Only for reading. <para>只读。</para></summary>
        public bool ReadOnly { get; set; }
        /// <summary>How long a write waits for another writer, in milliseconds: 0 for five seconds, -1 for not at all.
        /// <para>等待其他写入者的毫秒数。</para></summary>
        public int BusyMs { get; set; }
        /// <summary>How long a view may be held, in milliseconds; 0 for no limit. <para>视图最长持有的毫秒数。</para></summary>
        public int ViewLimitMs { get; set; }
        /// <summary>What to do where the clock is behind the last change; by default, ask by an error.
        /// <para>时钟早于最近一次变更时如何处理。</para></summary>
        public ClockPolicy ClockPolicy { get; set; }
        /// <summary>Refuse a file that has other names on its disk. <para>拒绝有硬链接的文件。</para></summary>
        public bool RefuseHardLinks { get; set; }
        /// <summary>Allow a file on a network drive that this computer alone uses. <para>允许网络驱动器上的文件。</para></summary>
        public bool AllowNetworkDrive { get; set; }
        /// <summary>Keep the attempts to write without a right. <para>记录越权尝试。</para></summary>
        public bool RecordRefusals { get; set; }

        internal static RawOptions Raw(OpenOptions options)
        {
            OpenOptions said = options ?? new OpenOptions();
            return new RawOptions
            {
                StructSize = Marshal.SizeOf(typeof(RawOptions)),
                Flags = (said.ReadOnly ? Z.OPEN_READ_ONLY : 0) | (said.RefuseHardLinks ? Z.OPEN_REFUSE_HARD_LINKS : 0)
                    | (said.AllowNetworkDrive ? Z.OPEN_ALLOW_NETWORK_DRIVE : 0)
                    | (said.RecordRefusals ? Z.OPEN_RECORD_REFUSALS : 0),
                BusyMs = said.BusyMs, ViewLimitMs = said.ViewLimitMs,
                ClockPolicy = (int)said.ClockPolicy,
            };
        }
    }
}
