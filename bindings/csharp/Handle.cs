// The lives of objects, and the calls of the library.
using System;
using System.Collections.Generic;
using System.Linq;
using Zdxm.Raw;

namespace Zdxm
{
    delegate int HandleCall(IntPtr handle, out IntPtr made);
    delegate int TextCall(IntPtr handle, char[] buffer, int cap, out int need);
    delegate int IntCall(IntPtr handle, out int value);
    delegate int LongCall(IntPtr handle, out long value);

    /// <summary>Something that the library keeps for the program until it is disposed.
    /// <para>程序库为程序保存的对象，用完须释放。</para></summary>
    /// <remarks>All objects of one <see cref="Context"/> serve one thread at a time. After Dispose, and after that of the ledger or
    /// context they came from, they throw a <see cref="UseException"/> with <see cref="ErrorKind.Handle"/>.</remarks>
    public abstract class Handle : IDisposable
    {
        readonly Func<IntPtr, int> free;
        readonly Handle owner;
        IntPtr raw;
        int weight;

        internal Handle(Handle parent, HandleCall make, Func<IntPtr, int> free)
        {
            this.free = free;
            Context = parent == null ? (Context)this : parent.Context;
            // The end of a ledger or context ends all that came from it; views and workbooks do not end their rows.
            if (parent != null) owner = parent is Ledger || parent is Context ? parent : parent.owner;
            raw = parent == null ? Context.MakeFirst(make) : parent.Make(make);
            Weigh(1);
        }

        /// <summary>Says how much the library keeps for it.</summary>
        internal void Weigh(int more)
        {
            weight += more;
            Zdxm.Context.Opened(more);
        }

        /// <summary>A forgotten object is freed by the next call of its context: not here, on another thread.</summary>
        ~Handle()
        {
            if (raw == IntPtr.Zero) return;
            if (this is Context) Dispose();
            else Context.Forgotten.Enqueue(this);
        }

        /// <summary>The context that it came from. <para>所属上下文。</para></summary>
        public Context Context { get; private set; }

        /// <summary>Whether it can be used: neither it nor what it belongs to was disposed. <para>是否可用。</para></summary>
        public bool IsOpen { get { return raw != IntPtr.Zero && (owner == null || owner.IsOpen); } }

        /// <summary>The handle itself, for a function of <see cref="Native"/>; keep the object alive until it returns.
        /// <para>句柄，供直接调用 C 函数。</para></summary>
        public IntPtr RawHandle
        {
            get
            {
                if (IsOpen) return raw;
                throw Failure.Of(ErrorKind.Handle, "this " + GetType().Name + " is closed; open another one (句柄已关闭，请重新打开)");
            }
        }

        /// <summary>Frees it. What a batch has not committed is given up. A second time does nothing. <para>释放。</para></summary>
        public void Dispose()
        {
            if (IsOpen) free(raw);
            Forget();
        }

        /// <summary>The library has freed it.</summary>
        internal void Forget()
        {
            if (raw != IntPtr.Zero) Zdxm.Context.Closed(weight);
            raw = IntPtr.Zero;
            GC.SuppressFinalize(this);
        }

        /// <summary>Calls a function with this as its first argument; gives its status, or throws.</summary>
        internal int Call(Func<IntPtr, int> call)
        {
            Context.FreeForgotten();
            int status = call(RawHandle);
            // The call holds the further objects that it uses; none of them may be finalized while it runs.
            GC.KeepAlive(call);
            GC.KeepAlive(this);
            if (status < 0) throw Context.Failure(status);
            return status;
        }

        internal string Text(TextCall call)
        {
            int need = 0;
            // A buffer that is too short would be an error, in the log too: so first only the length.
            if (Call(h => call(h, null, 0, out need)) == Z.NULL) return null;
            var buffer = new char[need + 1];
            Call(h => call(h, buffer, buffer.Length, out need));
            return new string(buffer, 0, need);
        }

        internal int? IntIf(IntCall call)
        {
            int value = 0;
            return Call(h => call(h, out value)) == Z.NULL ? (int?)null : value;
        }

        internal long? LongIf(LongCall call)
        {
            long value = 0;
            return Call(h => call(h, out value)) == Z.NULL ? (long?)null : value;
        }

        internal int Int(IntCall call) { return IntIf(call).GetValueOrDefault(); }

        internal long Long(LongCall call) { return LongIf(call).GetValueOrDefault(); }

        internal IReadOnlyList<T> All<T>(Func<Columns, T> read, HandleCall call) where T : Record
        {
            return new Cursor(this, call).Rows(read);
        }

        internal T AtMostOne<T>(Func<Columns, T> read, HandleCall call) where T : Record
        {
            return All(read, call).FirstOrDefault();
        }

        internal T One<T>(Func<Columns, T> read, HandleCall call) where T : Record { return All(read, call)[0]; }

        internal IReadOnlyList<IReadOnlyList<string>> Table(HandleCall call)
        {
            using (var cursor = new Cursor(this, call)) return cursor.Table();
        }

        /// <summary>A form in the library for a call; null for none.</summary>
        internal FormHandle Filled(Form form) { return form == null ? null : form.Filled(Context); }

        internal static IntPtr RawOf(Handle handle) { return handle == null ? IntPtr.Zero : handle.RawHandle; }

        /// <summary>Length of a text for the library: -1 for null, which it refuses or takes as it says.</summary>
        internal static int Length(string text) { return text == null ? -1 : text.Length; }

        internal static int Length(byte[] bytes) { return bytes == null ? 0 : bytes.Length; }

        /// <summary>A month that may be left out, which the default of a month is not.</summary>
        internal static int Optional(Month? month)
        {
            if (month != null && month.Value.Number == 0)
                throw new ArgumentException("this is no month; use new Month(2022, 3) (月份无效)");
            return month.GetValueOrDefault().Number;
        }

        internal static int? NotZero(int number) { return number == 0 ? (int?)null : number; }

        internal static T? Made<T>(Func<int, T> make, int? number) where T : struct
        {
            return number == null ? (T?)null : make(number.Value);
        }

        internal static T? Made<T>(Func<long, T> make, long? number) where T : struct
        {
            return number == null ? (T?)null : make(number.Value);
        }

        IntPtr Make(HandleCall make)
        {
            IntPtr made = IntPtr.Zero;
            Call(h => make(h, out made));
            return made;
        }
    }
}
