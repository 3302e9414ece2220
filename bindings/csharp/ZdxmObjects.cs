// Classes for C# over the declarations of Zdxm.cs: exceptions for errors, null for what is not said, `using` for what
// must be freed. Compile both files into the program; zdxm.dll (libzdxm.so) must be where the program finds it.
//
// Only what needs care has a method of its own. Every other function of zdxm.h is called through the object that is its
// first argument, with Rows, First, All, Text, Int, Long or Call:
//
//     using (var items = view.Rows((IntPtr v, out IntPtr rows) => Native.zdxm_item_list(v, plan, out rows)))
//         foreach (Row item in items) Console.WriteLine(item.Money(Z.F_ANNUAL));
//     string office = ledger.Text(Native.zdxm_ledger_office16);
//     int? unit = batch.Int((IntPtr b, out int id) => Native.zdxm_unit_add(b, form.Raw, out id));
using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace Zdxm
{
    /// <summary>A function that gives a handle, such as a cursor.</summary>
    public delegate int HandleCall(IntPtr handle, out IntPtr made);
    /// <summary>A function that gives a text.</summary>
    public delegate int TextCall(IntPtr handle, char[] buffer, int cap, out int need);
    /// <summary>A function that gives an int.</summary>
    public delegate int IntCall(IntPtr handle, out int value);
    /// <summary>A function that gives a long, or money in fen (分).</summary>
    public delegate int LongCall(IntPtr handle, out long value);

    /// <summary>A call that failed. The message says what is wrong, where, and what to do.</summary>
    public sealed class ZdxmException : Exception
    {
        internal ZdxmException(int code, string message) : base(message) { Code = code; }

        /// <summary>What went wrong: <c>Z.E_...</c>.</summary>
        public int Code { get; }
        /// <summary>SQLite's extended code; 0 where SQLite has no part in it.</summary>
        public int SqliteCode { get; internal set; }
        /// <summary>The field that is wrong, <c>Z.F_...</c>; 0 where it is not one field.</summary>
        public int Field { get; internal set; }
        /// <summary>The record of a batch, from 1; 0 where it is not one record.</summary>
        public int Record { get; internal set; }
        /// <summary>Which message it is, such as month_unknown: the same for ever; null where it is not known.</summary>
        public string Id { get; internal set; }
        /// <summary>The cell of a spreadsheet, such as 实施项目!H24; null where it is not a cell.</summary>
        public string Cell { get; internal set; }
        /// <summary>Whether the same call may succeed later, as after <see cref="Z.E_BUSY"/>.</summary>
        public bool IsTemporary { get; internal set; }
    }

    /// <summary>Something that the library keeps for the program until it is disposed.</summary>
    /// <remarks>
    /// All objects of one <see cref="Context"/> serve one thread at a time. After Dispose, and after that of the ledger
    /// or context they came from, they throw a <see cref="ZdxmException"/> with <see cref="Z.E_HANDLE"/>.
    /// </remarks>
    public abstract class Handle : IDisposable
    {
        readonly Func<IntPtr, int> free;
        readonly Handle owner;
        IntPtr raw;

        internal Handle(Handle parent, HandleCall make, Func<IntPtr, int> free)
        {
            this.free = free;
            Context = parent?.Context ?? (Context)this;
            // The end of a ledger or context ends all that came from it; views and workbooks do not end their rows.
            owner = parent is Ledger || parent is Context ? parent : parent?.owner;
            raw = parent != null ? parent.Make(make) : Context.MakeFirst(make);
        }

        /// <summary>A forgotten object is freed by the next call of its context: not here, on another thread.</summary>
        ~Handle()
        {
            if (raw == IntPtr.Zero) return;
            if (this is Context) Dispose();
            else Context.Forgotten.Enqueue(this);
        }

        /// <summary>The context that this came from.</summary>
        public Context Context { get; }

        /// <summary>Whether it can be used: neither it nor what it belongs to was disposed.</summary>
        public bool IsOpen => raw != IntPtr.Zero && (owner == null || owner.IsOpen);

        /// <summary>The handle itself, for a further argument of a function of <see cref="Native"/>.</summary>
        public IntPtr Raw
        {
            get
            {
                if (IsOpen) return raw;
                throw new ZdxmException(Z.E_HANDLE, "this " + GetType().Name + " is closed (句柄无效); open another one");
            }
        }

        /// <summary>The handle of an argument that may be left out.</summary>
        public static IntPtr RawOf(Handle handle) => handle == null ? IntPtr.Zero : handle.Raw;

        /// <summary>Frees it. What a batch has not committed is given up. A second time does nothing.</summary>
        public void Dispose()
        {
            if (IsOpen) free(raw);
            raw = IntPtr.Zero;
            GC.SuppressFinalize(this);
        }

        /// <summary>Calls a function with this as its first argument; gives its status, or throws.</summary>
        public int Call(Func<IntPtr, int> call)
        {
            Context.FreeForgotten();
            int status = call(Raw);
            // The call holds the further objects that it uses; none of them may be finalized while it runs.
            GC.KeepAlive(call);
            GC.KeepAlive(this);
            if (status < 0) throw Context.Failure(status);
            return status;
        }

        /// <summary>Calls a function that gives rows. Dispose the cursor, or use First or All, which do.</summary>
        public Cursor Rows(HandleCall call) => new Cursor(this, call);

        /// <summary>Reads the first of the rows that a function gives; the default (null) where there is none.</summary>
        public T First<T>(HandleCall call, Func<Row, T> read)
        {
            using (Cursor rows = Rows(call)) return rows.Select(read).FirstOrDefault();
        }

        /// <summary>Reads every row that a function gives.</summary>
        public List<T> All<T>(HandleCall call, Func<Row, T> read)
        {
            using (Cursor rows = Rows(call)) return rows.Select(read).ToList();
        }

        /// <summary>Calls a function that gives a text; null where there is none.</summary>
        public string Text(TextCall call)
        {
            int need = 0;
            // A buffer that is too short would be an error, in the log too: so first only the length.
            if (Call(handle => call(handle, null, 0, out need)) == Z.NULL) return null;
            var buffer = new char[need + 1];
            Call(handle => call(handle, buffer, buffer.Length, out need));
            return new string(buffer, 0, need);
        }

        /// <summary>Calls a function that gives an int; null where there is none.</summary>
        public int? Int(IntCall call)
        {
            int value = 0;
            return Call(handle => call(handle, out value)) == Z.NULL ? (int?)null : value;
        }

        /// <summary>Calls a function that gives a long, or money in fen (分); null where there is none.</summary>
        public long? Long(LongCall call)
        {
            long value = 0;
            return Call(handle => call(handle, out value)) == Z.NULL ? (long?)null : value;
        }

        /// <summary>Length of a text for the library: -1 for null, which it refuses or takes as it says.</summary>
        internal static int Length(string text) => text == null ? -1 : text.Length;

        IntPtr Make(HandleCall make)
        {
            IntPtr made = IntPtr.Zero;
            Call(handle => make(handle, out made));
            return made;
        }
    }

    /// <summary>Where everything begins: one for each thread, because it serves one thread at a time.</summary>
    public sealed class Context : Handle
    {
        internal readonly ConcurrentQueue<Handle> Forgotten = new ConcurrentQueue<Handle>();
        LogFunction log;

        /// <summary>Opens a context.</summary>
        public Context()
            : base(null, (IntPtr none, out IntPtr made) => Native.zdxm_context_new(Z.ABI_VERSION, out made),
                Native.zdxm_context_free) { }

        /// <summary>Breaks off the calls that run with this context (中断). The one method for any thread.</summary>
        public void Interrupt()
        {
            Native.zdxm_context_interrupt(Raw);
            GC.KeepAlive(this);
        }

        /// <summary>Sets what receives errors and committed changes (<c>Z.LOG_...</c> and a line); null for none.</summary>
        public void SetLog(Action<int, string> write)
        {
            LogFunction next = null;
            if (write != null) next = (user, level, text, len) =>
            {
                // An exception must not run through the library.
                try { write(level, Marshal.PtrToStringUni(text, len)); } catch (Exception) { }
            };
            Call(context => Native.zdxm_context_set_log16(context, next, IntPtr.Zero));
            GC.KeepAlive(log); // The library has only the address: neither the old nor the new one may be collected.
            log = next;
        }

        /// <summary>Sets the language of errors, findings and notices: <c>Z.ENGLISH</c>, or <c>Z.CHINESE</c> for the office.</summary>
        public void SetLanguage(int language) => Call(context => Native.zdxm_context_set_language(context, language));

        internal void FreeForgotten()
        {
            while (Forgotten.TryDequeue(out Handle handle)) handle.Dispose();
        }

        internal static IntPtr MakeFirst(HandleCall make)
        {
            int status = make(IntPtr.Zero, out IntPtr made);
            if (status >= 0) return made;
            throw new ZdxmException(status, "no context can be opened: this program was made for version "
                + Z.ABI_VERSION + " of the library, which has version " + Native.zdxm_abi_version() + " (版本不符)");
        }

        internal ZdxmException Failure(int status)
        {
            if (Native.zdxm_error_code(Raw, out int code) < 0 || code != status)
                return new ZdxmException(status, "the call failed with code " + status);
            Native.zdxm_error_detail(Raw, out int sqlite, out int field, out int record);
            Native.zdxm_error_is_temporary(Raw, out int temporary);
            return new ZdxmException(status, Read(Native.zdxm_error_text16))
            {
                SqliteCode = sqlite, Field = field, Record = record, Cell = Read(Native.zdxm_error_cell16),
                IsTemporary = temporary != 0, Id = Read(Native.zdxm_error_id16),
            };
        }

        /// <summary>Text without Call, which would come back here.</summary>
        string Read(TextCall call)
        {
            if (call(Raw, null, 0, out int need) != Z.OK) return null;
            var buffer = new char[need + 1];
            return call(Raw, buffer, buffer.Length, out need) == Z.OK ? new string(buffer, 0, need) : null;
        }
    }

    /// <summary>A ledger (台账): one file with everything that one office knows. Serves one thread at a time.</summary>
    public sealed class Ledger : Handle
    {
        Ledger(Context context, HandleCall open) : base(context, open, Native.zdxm_ledger_close) { }

        static OpenOptions Options(bool readOnly, int busyMs) => new OpenOptions
        {
            StructSize = Marshal.SizeOf(typeof(OpenOptions)), Flags = readOnly ? Z.OPEN_READ_ONLY : 0, BusyMs = busyMs,
        };

        static OpenOptions Sized(OpenOptions options)
        {
            options.StructSize = Marshal.SizeOf(typeof(OpenOptions));
            return options;
        }

        /// <summary>Opens a ledger with any options: Flags <c>Z.OPEN_...</c>, how long a view may be held (ViewLimitMs), what to
        /// do when the clock is behind (ClockPolicy, <c>Z.CLOCK_...</c>). StructSize need not be set.</summary>
        public static Ledger Open(Context context, string path, OpenOptions options)
        {
            OpenOptions sized = Sized(options);
            return new Ledger(context, (IntPtr c, out IntPtr made) =>
                Native.zdxm_ledger_open16(c, path, Length(path), ref sized, out made));
        }

        /// <summary>Makes a new ledger for an office, with any options.</summary>
        public static Ledger Create(Context context, string path, string office, OpenOptions options)
        {
            OpenOptions sized = Sized(options);
            return new Ledger(context, (IntPtr c, out IntPtr made) => Native.zdxm_ledger_create16(
                c, path, Length(path), office, Length(office), ref sized, out made));
        }

        /// <summary>Opens a ledger. A write waits <paramref name="busyMs"/> for another writer: 0 for five seconds, -1
        /// for not at all.</summary>
        public static Ledger Open(Context context, string path, bool readOnly = false, int busyMs = 0)
        {
            OpenOptions options = Options(readOnly, busyMs);
            return new Ledger(context, (IntPtr c, out IntPtr made) =>
                Native.zdxm_ledger_open16(c, path, Length(path), ref options, out made));
        }

        /// <summary>Makes a new ledger for an office.</summary>
        public static Ledger Create(Context context, string path, string office, int busyMs = 0)
        {
            OpenOptions options = Options(false, busyMs);
            return new Ledger(context, (IntPtr c, out IntPtr made) => Native.zdxm_ledger_create16(
                c, path, Length(path), office, Length(office), ref options, out made));
        }

        /// <summary>Opens a ledger, or makes a new one for an office where there is none.</summary>
        public static Ledger OpenOrCreate(Context context, string path, string office, int busyMs = 0)
        {
            OpenOptions options = Options(false, busyMs);
            return new Ledger(context, (IntPtr c, out IntPtr made) => Native.zdxm_ledger_open_or_create16(
                c, path, Length(path), office, Length(office), ref options, out made));
        }

        /// <summary>Name of the office that keeps the ledger.</summary>
        public string Office => Text(Native.zdxm_ledger_office16);

        /// <summary>The ledger as it is now.</summary>
        public View View() => new View(this, Native.zdxm_ledger_view);

        /// <summary>The ledger as it was after a change (变更), 0 for before the first.</summary>
        public View ViewAsOf(int change) =>
            new View(this, (IntPtr l, out IntPtr made) => Native.zdxm_ledger_view_as_of(l, change, out made));

        /// <summary>The ledger as it was at an instant.</summary>
        public View ViewAt(DateTimeOffset at)
        {
            long ms = at.ToUnixTimeMilliseconds();
            return new View(this, (IntPtr l, out IntPtr made) => Native.zdxm_ledger_view_at(l, ms, out made));
        }

        /// <summary>Begins to write, by a person. Others wait until it is committed or disposed.</summary>
        public Batch Batch(string actor) => new Batch(this,
            (IntPtr l, out IntPtr made) => Native.zdxm_batch_new16(l, actor, Length(actor), out made));

        /// <summary>Answers <see cref="Z.E_CLOCK_BEHIND"/>, as a person does who has looked at the clock:
        /// <see cref="Z.CLOCK_THIS_IS_RIGHT"/> or <see cref="Z.CLOCK_UNKNOWN"/>, for the next batch that finds it behind.</summary>
        public void AnswerClock(int answer) => Call(l => Native.zdxm_ledger_answer_clock(l, answer));

        /// <summary>How long the oldest view has been held, in milliseconds; null where there is none.</summary>
        public long? OldestViewMs => Long(Native.zdxm_ledger_oldest_view);

        /// <summary>Seals the last change (签章): the host signs bytes with a key that the file does not hold, and gives the
        /// signature as a text, in Base64 say. No batch may be open. Gives what was signed.</summary>
        public string Seal(string key, Func<byte[], string> signer)
        {
            string text;
            using (View view = View()) text = view.Text(Native.zdxm_seal_text16);
            string signature = signer(Encoding.ASCII.GetBytes(text));
            Call(l => Native.zdxm_seal_add16(l, text, Length(text), key, Length(key), signature, Length(signature)));
            return text;
        }

        /// <summary>Begins to copy the ledger into a file while others write (备份). Overwriting replaces an older backup of it
        /// only.</summary>
        public Backup Backup(string path, bool overwrite = false) => new Backup(this, path, overwrite);

        /// <summary>Makes a ledger of a backup, after proving it (恢复), and reads the row that says what is in it.</summary>
        public static T Restore<T>(Context context, string backup, string path, bool keepExisting, Func<Row, T> read) =>
            context.First((IntPtr c, out IntPtr rows) => Native.zdxm_backup_restore16(c, backup, Length(backup), path,
                Length(path), keepExisting ? Z.RESTORE_KEEP_EXISTING : 0, out rows), read);

        /// <summary>Everything that is wrong with a file, damaged or not; no row for a sound one. It stays as it is.</summary>
        public static Cursor CheckFile(Context context, string path) => context.Rows((IntPtr c, out IntPtr rows) =>
            Native.zdxm_backup_check16(c, path, Length(path), out rows));

        /// <summary>Begins to make a new ledger of an archive (归档).</summary>
        public static Archive Import(Context context, string archive, string path) => new Archive(context,
            (IntPtr c, out IntPtr made) => Native.zdxm_archive_import16(
                c, archive, Length(archive), path, Length(path), out made));
    }

    /// <summary>The ledger as of one moment: every question is asked of a view. Dispose it soon.</summary>
    public sealed class View : Handle
    {
        internal View(Handle parent, HandleCall open) : base(parent, open, Native.zdxm_view_close) { }

        /// <summary>The last change (变更) that the view knows of, 0 for none.</summary>
        public int AsOf => Int(Native.zdxm_view_as_of).Value;

        /// <summary>The plan's own text (工作任务), by rules or by Liuzhou's.</summary>
        public string PlanText(int plan, Form rules = null)
        {
            using (Document document = PlanDocument(plan, rules)) return document.ToText();
        }

        /// <summary>The plan's own text (工作任务) as a document, by rules or by Liuzhou's.</summary>
        public Document PlanDocument(int plan, Form rules = null) => new Document(this, (IntPtr v, out IntPtr made) =>
            Native.zdxm_plan_document(v, plan, RawOf(rules), out made));

        /// <summary>What an import of a workbook would do; nothing is changed yet.</summary>
        public Import Preview(Workbook workbook, Form options = null) => new Import(this, workbook, options);

        /// <summary>The bulletin (通报) of a plan for a month (yyyymm), by rules or by Liuzhou's.</summary>
        public Bulletin Bulletin(int plan, int month, Form rules = null) => new Bulletin(this, plan, month, rules);

        /// <summary>Begins a proof (校验) that nobody edited the file behind the library's back.</summary>
        public Proof Verify() => new Proof(this);

        /// <summary>The seals of changes, in their order: F_CHANGE, F_SEAL_KEY, F_SEAL_TEXT, F_SIGNATURE.</summary>
        public Cursor Seals() => Rows(Native.zdxm_seal_list);

        /// <summary>The last change that is sealed well, by the host's own check of key, signed bytes and signature; null for
        /// none. Complete a proof first, which compares the seals with the chain.</summary>
        public int? SealedTo(Func<string, byte[], string, bool> check) => All(Native.zdxm_seal_list, seal => new
        {
            Change = seal.Int(Z.F_CHANGE), Key = seal.Text(Z.F_SEAL_KEY),
            Signed = Encoding.ASCII.GetBytes(seal.Text(Z.F_SEAL_TEXT)), Signature = seal.Text(Z.F_SIGNATURE),
        }).AsEnumerable().Reverse().FirstOrDefault(seal => check(seal.Key, seal.Signed, seal.Signature))?.Change;

        /// <summary>Begins to write the whole ledger as lines of JSON (归档).</summary>
        public Archive Export(string path, bool overwrite = false) => new Archive(this, (IntPtr v, out IntPtr made) =>
            Native.zdxm_archive_export16(v, path, Length(path), overwrite ? Z.SAVE_OVERWRITE : 0, out made));

        /// <summary>The bulletin that <see cref="Zdxm.Batch.Issue"/> would issue (签发预览); nothing is written.</summary>
        public Bulletin PreviewIssue(Form form, Form rules = null) => new Bulletin(this, (IntPtr v, out IntPtr made) =>
            Native.zdxm_issue_preview(v, form.Raw, RawOf(rules), out made));

        /// <summary>The issued bulletins of a plan, 0 for all plans.</summary>
        public Cursor Issued(int plan = 0) =>
            Rows((IntPtr v, out IntPtr rows) => Native.zdxm_issued_bulletin_list(v, plan, out rows));

        /// <summary>An issued bulletin as it was issued, byte for byte.</summary>
        public Bulletin Reissue(int id) =>
            new Bulletin(this, (IntPtr v, out IntPtr made) => Native.zdxm_issued_bulletin_reprint(v, id, out made));
    }

    /// <summary>A record on its way in. What is not set, or set to null, is "not said", which is never zero.</summary>
    public sealed class Form : Handle
    {
        /// <summary>Makes an empty form of a kind (<c>Z.FORM_...</c>).</summary>
        public Form(Context context, int kind) : base(context,
            (IntPtr c, out IntPtr made) => Native.zdxm_form_new(c, kind, out made), Native.zdxm_form_free) { }

        /// <summary>Sets any field by a text, such as 2022年3月 or 5,097万元.</summary>
        public Form Set(int field, string text) =>
            text == null ? Unset(field) : Do(f => Native.zdxm_form_text16(f, field, text, text.Length));

        /// <summary>Sets a number, a month (yyyymm) or a date (yyyymmdd).</summary>
        public Form Set(int field, int? value) =>
            value == null ? Unset(field) : Do(f => Native.zdxm_form_int(f, field, value.Value));

        /// <summary>Sets a flag.</summary>
        public Form Set(int field, bool value) => Set(field, value ? 1 : 0);

        /// <summary>Sets a date of which the day is known.</summary>
        public Form Set(int field, DateTime day) => Set(field, day.Year * 10000 + day.Month * 100 + day.Day);

        /// <summary>Sets money, in fen (分).</summary>
        public Form SetMoney(int field, long? fen) =>
            fen == null ? Unset(field) : Do(f => Native.zdxm_form_money(f, field, fen.Value));

        /// <summary>Makes a field "not said" again.</summary>
        public Form Unset(int field) => Do(f => Native.zdxm_form_unset(f, field));

        /// <summary>Adds a number to a list, such as <see cref="Z.F_RESPONSIBLE_UNITS"/>.</summary>
        public Form Append(int field, int value) => Do(f => Native.zdxm_form_append_int(f, field, value));

        /// <summary>Adds a text to a list, such as <see cref="Z.F_SHEETS"/>.</summary>
        public Form Append(int field, string text) =>
            Do(f => Native.zdxm_form_append_text16(f, field, text, Length(text)));

        /// <summary>Takes each field that the row has too; the others stay. So a record is corrected.</summary>
        public Form Load(Row row) => Do(f => Native.zdxm_form_load(f, row.Cursor.Raw));

        /// <summary>Sets the fields that a JSON object names, such as {"name": "凤凰岭大桥", "total": "12亿元"}: all of them or,
        /// after an error, none.</summary>
        public Form SetJson(string json) => Do(f => Native.zdxm_form_json16(f, json, Length(json)));

        /// <summary>Empties it, for the next record.</summary>
        public Form Clear() => Do(Native.zdxm_form_clear);

        Form Do(Func<IntPtr, int> call)
        {
            Call(call);
            return this;
        }
    }

    /// <summary>Rows on their way out. It stands on one row at a time, so one loop at a time; it may be run again.</summary>
    public sealed class Cursor : Handle, IEnumerable<Row>
    {
        internal Row Current;

        internal Cursor(Handle parent, HandleCall call) : base(parent, call, Native.zdxm_cursor_free) { }

        /// <summary>Number of rows.</summary>
        public int Count => Int(Native.zdxm_cursor_count).Value;

        /// <summary>The fields that each row has (<c>Z.F_...</c>), for a grid of whatever there is.</summary>
        public List<int> Fields => Enumerable.Range(0, Int(Native.zdxm_cursor_field_count).Value).Select(at =>
            Int((IntPtr c, out int field) => Native.zdxm_cursor_field(c, at, out field)).Value).ToList();

        /// <summary>Goes through the rows from the first one on. A row can be read until the next one is reached.</summary>
        public IEnumerator<Row> GetEnumerator()
        {
            Rewind();
            while (Call(Native.zdxm_cursor_next) == Z.ROW)
            {
                Row row = Current = new Row(this);
                yield return row;
                row.Check();
            }
            Current = null;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>The numbers of fields of every row, many rows in each call: money in fen, null without a value.</summary>
        public List<long?[]> Numbers(params int[] fields) => Numbers(fields, 1000);

        /// <summary>The same, with so many rows in each call.</summary>
        public List<long?[]> Numbers(int[] fields, int block)
        {
            var values = new long[block * fields.Length];
            var nulls = new int[values.Length];
            var all = new List<long?[]>();
            int rows = 0;
            Rewind();
            while (Call(c => Native.zdxm_cursor_numbers(
                c, fields, fields.Length, values, values.Length, nulls, nulls.Length, out rows)) == Z.ROW)
                for (int row = 0; row < rows; row++)
                    all.Add(Enumerable.Range(row * fields.Length, fields.Length)
                        .Select(at => nulls[at] != 0 ? (long?)null : values[at]).ToArray());
            return all;
        }

        /// <summary>A field of every row as a text, so many rows in each call; null without a value.</summary>
        public List<string> Texts(int field, int block = 1000)
        {
            var lens = new int[block];
            var all = new List<string>();
            int need = 0, rows = 0;
            Rewind();
            while (true)
            {
                Call(c => Native.zdxm_cursor_texts16(c, field, lens, lens.Length, null, 0, out need, out rows));
                var buffer = new char[need + 1];
                if (Call(c => Native.zdxm_cursor_texts16(
                    c, field, lens, lens.Length, buffer, buffer.Length, out need, out rows)) != Z.ROW) return all;
                for (int row = 0, place = 0; row < rows; place += Math.Max(lens[row], 0) + 1, row++)
                    all.Add(lens[row] < 0 ? null : new string(buffer, place, lens[row]));
            }
        }

        void Rewind()
        {
            Current = null;
            Call(Native.zdxm_cursor_rewind);
        }
    }

    /// <summary>The row on which a cursor stands. A field without a value (ZDXM_NULL) is null, never 0.</summary>
    public sealed class Row
    {
        readonly Cursor cursor;

        internal Row(Cursor cursor) { this.cursor = cursor; }

        /// <summary>The cursor that stands on this row, as an argument of functions of <see cref="Native"/>.</summary>
        public Cursor Cursor => Check();

        /// <summary>Any field as a text: money in 元, months as 2022-06, dates as 2022-06-15, lists line by line.</summary>
        public string Text(int field) => Check().Text((IntPtr c, char[] buffer, int cap, out int need) =>
            Native.zdxm_cursor_text16(c, field, buffer, cap, out need));

        /// <summary>A number, a month (yyyymm) or a date (yyyymmdd, 00 for what is not known).</summary>
        public int? Int(int field) =>
            Check().Int((IntPtr c, out int value) => Native.zdxm_cursor_int(c, field, out value));

        /// <summary>A number of any size.</summary>
        public long? Long(int field) =>
            Check().Long((IntPtr c, out long value) => Native.zdxm_cursor_int64(c, field, out value));

        /// <summary>Money, in fen (分).</summary>
        public long? Money(int field) =>
            Check().Long((IntPtr c, out long value) => Native.zdxm_cursor_money(c, field, out value));

        /// <summary>The row as a JSON object, a member for each field by its name.</summary>
        public string Json() => Check().Text(Native.zdxm_cursor_json16);

        /// <summary>A flag.</summary>
        public bool? Flag(int field) => Int(field) is int value ? value != 0 : (bool?)null;

        /// <summary>A list of numbers.</summary>
        public List<int> Ints(int field) => Places(field).Select(at => cursor.Int((IntPtr c, out int value) =>
            Native.zdxm_cursor_list_int(c, field, at, out value)).Value).ToList();

        /// <summary>A list of texts.</summary>
        public List<string> Texts(int field) => Places(field).Select(at => cursor.Text(
            (IntPtr c, char[] buffer, int cap, out int need) =>
                Native.zdxm_cursor_list_text16(c, field, at, buffer, cap, out need))).ToList();

        IEnumerable<int> Places(int field) => Enumerable.Range(0, Check().Int((IntPtr c, out int count) =>
            Native.zdxm_cursor_list_count(c, field, out count)).Value);

        internal Cursor Check()
        {
            if (cursor.Current == this) return cursor;
            throw new InvalidOperationException("the cursor has left this row; read a row before going to the next one");
        }
    }

    /// <summary>Writes that become one change (变更), or nothing: without Commit they are given up.</summary>
    public sealed class Batch : Handle
    {
        internal Batch(Handle parent, HandleCall begin) : base(parent, begin, Native.zdxm_batch_free) { }

        /// <summary>Sets a remark that the change keeps.</summary>
        public void SetNote(string note) => Call(b => Native.zdxm_batch_set_note16(b, note, Length(note)));

        /// <summary>The ledger with what this batch wrote so far. It ends with the batch.</summary>
        public View View() => new View(this, Native.zdxm_batch_view);

        /// <summary>Queues a record; gives its number, from 1. The form can be used again at once.</summary>
        public int Append(Form form) =>
            Int((IntPtr b, out int record) => Native.zdxm_batch_append(b, form.Raw, out record)).Value;

        /// <summary>Writes at most so many queued records more; false when there are no others.</summary>
        public bool Step(int records, out int done, out int total)
        {
            int now = 0, all = 0;
            int status = Call(b => Native.zdxm_batch_step(b, records, out now, out all));
            done = now;
            total = all;
            return status == Z.OK;
        }

        /// <summary>What became of each queued record, refused ones with F_ERROR_CODE and F_ERROR_TEXT. Also after a
        /// commit that failed.</summary>
        public Cursor Results() => Rows(Native.zdxm_batch_results);

        /// <summary>Issues a bulletin (签发), a form <see cref="Z.FORM_ISSUE"/>, alone in its batch; gives its number among the
        /// issued ones.</summary>
        public int Issue(Form form, Form rules = null) => Int((IntPtr b, out int id) =>
            Native.zdxm_issue_bulletin(b, form.Raw, RawOf(rules), out id)).Value;

        /// <summary>Writes what is left and makes it durable; gives the number of the change.</summary>
        public int Commit() => Int(Native.zdxm_batch_commit).Value;
    }

    /// <summary>A spreadsheet file as offices write it: xls, et, xlsx, ods, csv, html.</summary>
    public sealed class Workbook : Handle
    {
        Workbook(Context context, HandleCall open) : base(context, open, Native.zdxm_workbook_free) { }

        /// <summary>Opens a file.</summary>
        public static Workbook Open(Context context, string path) => new Workbook(context,
            (IntPtr c, out IntPtr made) => Native.zdxm_workbook_open16(c, path, Length(path), out made));

        /// <summary>Opens a file that the program holds in memory.</summary>
        public static Workbook Read(Context context, byte[] bytes) => new Workbook(context,
            (IntPtr c, out IntPtr made) => Native.zdxm_workbook_read(c, bytes, bytes.Length, out made));
    }

    /// <summary>What an import (导入) of a workbook would do.</summary>
    public sealed class Import : Handle
    {
        internal Import(View view, Workbook workbook, Form options) : base(view, (IntPtr v, out IntPtr made) =>
            Native.zdxm_import_preview(v, workbook.Raw, RawOf(options), out made), Native.zdxm_import_free) { }

        /// <summary>Every problem, each at its cell, to be shown to a person.</summary>
        public Cursor Findings() => Rows(Native.zdxm_import_findings);

        /// <summary>Begins to write it, by a person: step and commit the batch.</summary>
        public Batch Begin(string actor) => new Batch(this,
            (IntPtr i, out IntPtr made) => Native.zdxm_import_begin16(i, actor, Length(actor), out made));
    }

    /// <summary>The month's figures (简报、通报), with rates, ranks and names.</summary>
    public sealed class Bulletin : Handle
    {
        internal Bulletin(View view, int plan, int month, Form rules) : this(view, (IntPtr v, out IntPtr made) =>
            Native.zdxm_bulletin_new(v, plan, month, RawOf(rules), out made)) { }

        internal Bulletin(View view, HandleCall make) : base(view, make, Native.zdxm_bulletin_free) { }

        /// <summary>The whole bulletin as a text to print.</summary>
        public string ToText()
        {
            using (Document document = Document()) return document.ToText();
        }

        /// <summary>The bulletin as a document, for every form.</summary>
        public Document Document() => new Document(this, Native.zdxm_bulletin_document);

        /// <summary>Saves it as a printable .xlsx file; replaces an older one only with <c>overwrite</c>, and never a ledger.</summary>
        public void SaveWorkbook(string path, bool overwrite = false)
        {
            using (Document document = Document()) document.Save(Z.PRINTED_WORKBOOK, path, overwrite);
        }
    }

    /// <summary>A document (文件): what an office prints, in every form.</summary>
    public sealed class Document : Handle
    {
        internal Document(Handle parent, HandleCall make) : base(parent, make, Native.zdxm_document_free) { }

        /// <summary>The document as a text to print.</summary>
        public string ToText() => ToText(Z.PRINTED_TEXT);

        /// <summary>A form that is words: <c>Z.PRINTED_TEXT</c>, <c>Z.PRINTED_MARKDOWN</c> or <c>Z.PRINTED_JSON</c>.</summary>
        public string ToText(int form) => Text((IntPtr d, char[] buffer, int cap, out int need) =>
            Native.zdxm_document_text16(d, form, buffer, cap, out need));

        /// <summary>Saves a form as a file; replaces an older one only with <c>overwrite</c>, and never a ledger.</summary>
        public void Save(int form, string path, bool overwrite = false) =>
            Call(d => Native.zdxm_document_save16(d, form, path, Length(path), overwrite ? Z.SAVE_OVERWRITE : 0));
    }

    /// <summary>A backup (备份) on its way. Disposed before Finish, it leaves nothing.</summary>
    public sealed class Backup : Handle
    {
        internal Backup(Ledger ledger, string path, bool overwrite) : base(ledger, (IntPtr l, out IntPtr made) =>
            Native.zdxm_backup_new16(l, path, Length(path), overwrite ? Z.SAVE_OVERWRITE : 0, out made),
            Native.zdxm_backup_free) { }

        /// <summary>Copies so many pages of 4 KiB more, then proves rows; false when all is copied and proved.</summary>
        public bool Step(int pages, out long done, out long total)
        {
            long now = 0, all = 0;
            int status = Call(b => Native.zdxm_backup_step(b, pages, out now, out all));
            done = now;
            total = all;
            return status == Z.OK;
        }

        /// <summary>Copies and proves what is left, gives the file its name, and reads the row that says what is in it.</summary>
        public T Finish<T>(Func<Row, T> read) =>
            First((IntPtr b, out IntPtr rows) => Native.zdxm_backup_finish(b, out rows), read);
    }

    /// <summary>An archive (归档) on its way out or in. Disposed before its end, it leaves nothing.</summary>
    public sealed class Archive : Handle
    {
        internal Archive(Handle parent, HandleCall make) : base(parent, make, Native.zdxm_archive_free) { }

        /// <summary>Goes on by about so many lines; false when all were written or read, and proved.</summary>
        public bool Step(int lines, out long done, out long total)
        {
            long now = 0, all = 0;
            int status = Call(a => Native.zdxm_archive_step(a, lines, out now, out all));
            done = now;
            total = all;
            return status == Z.OK;
        }

        /// <summary>What is in a completed archive, in one row.</summary>
        public Cursor Result() => Rows(Native.zdxm_archive_result);
    }

    /// <summary>A proof (校验) on its way. What does not fit is an exception with <see cref="Z.E_TAMPERED"/>.</summary>
    public sealed class Proof : Handle
    {
        internal Proof(View view) : base(view, Native.zdxm_verify_new, Native.zdxm_verify_free) { }

        /// <summary>Reads about so many rows more; false when all were read and fit.</summary>
        public bool Step(int rows, out long done, out long total)
        {
            long now = 0, all = 0;
            int status = Call(p => Native.zdxm_verify_step(p, rows, out now, out all));
            done = now;
            total = all;
            return status == Z.OK;
        }

        /// <summary>What a completed proof looked at, in one row: F_ROWS, F_CHANGE, F_HASH.</summary>
        public Cursor Result() => Rows(Native.zdxm_verify_result);
    }
}
