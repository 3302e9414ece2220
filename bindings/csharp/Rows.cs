// Rows: records that are read column by column, and stay readable after their ledger was closed.
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using Zdxm.Raw;

namespace Zdxm
{
    /// <summary>A row. It holds its values, and can be read for as long as a program likes.
    /// <para>一行查询结果，台账关闭后仍可读取。</para></summary>
    public abstract class Record
    {
        readonly Cursor cursor;
        readonly int place;

        internal Record(Columns row)
        {
            cursor = row.Cursor;
            place = row.Place;
        }

        /// <summary>The row as a JSON object, a member for each field by its name; only while its ledger is open.
        /// <para>以 JSON 表示的整行，台账打开时可用。</para></summary>
        public string ToJson() { return Source().Text(Native.zdxm_cursor_json16); }

        /// <summary>Frees what the library keeps for this row and the others of its list, for a program that holds tens of thousands
        /// of lists. The values stay; ToJson and a form that begins with the record need it.
        /// <para>释放程序库为本行及同一结果保存的内容；各字段的值仍可读取。</para></summary>
        public void Release() { cursor.Dispose(); }

        /// <summary>The cursor, on this row.</summary>
        internal Cursor Source()
        {
            cursor.Go(place);
            return cursor;
        }
    }

    /// <summary>Some of the rows that there are, and how many there are. <para>部分结果及总数。</para></summary>
    public sealed class Found<T> : ReadOnlyCollection<T>
    {
        internal Found(IReadOnlyList<T> rows, int total) : base(rows.ToList()) { Total = total; }

        /// <summary>How many there are. <para>总数。</para></summary>
        public int Total { get; private set; }
    }

    /// <summary>Rows on their way out.</summary>
    sealed class Cursor : Handle
    {
        const int Block = 1000;
        // So many rows take as much room as what else a handle stands for.
        const int RowsOfAHandle = 64;
        int at = -1;

        internal Cursor(Handle parent, HandleCall call) : base(parent, call, Native.zdxm_cursor_free) { }

        internal IReadOnlyList<T> Rows<T>(Func<Columns, T> read)
        {
            int count = Int(Native.zdxm_cursor_count);
            Weigh(count / RowsOfAHandle);
            var columns = new Columns(this, count);
            var rows = new T[count];
            for (int row = 0; row < count; row++)
            {
                columns.Place = row;
                rows[row] = read(columns);
            }
            return new ReadOnlyCollection<T>(rows);
        }

        /// <summary>Goes to a row by its place from 0.</summary>
        internal void Go(int place)
        {
            if (place < at) Rewind();
            while (at < place && Call(Native.zdxm_cursor_next) == Z.ROW) at++;
        }

        void Rewind()
        {
            Call(Native.zdxm_cursor_rewind);
            at = -1;
        }

        /// <summary>The numbers of a field, many in each call.</summary>
        internal long?[] Numbers(int field, int count)
        {
            int[] fields = { field };
            var values = new long[Math.Min(Block, count)];
            var nulls = new int[values.Length];
            var all = new long?[count];
            int rows = 0, read = 0;
            Rewind();
            // Wherever it stands then, going to a row begins anew.
            at = count;
            while (read < count && Call(h => Native.zdxm_cursor_numbers(
                h, fields, 1, values, values.Length, nulls, nulls.Length, out rows)) == Z.ROW)
                for (int row = 0; row < rows; row++, read++)
                    if (nulls[row] == 0) all[read] = values[row];
            return all;
        }

        /// <summary>The texts of a field, many in each call; null where there is none.</summary>
        internal string[] Texts(int field, int count)
        {
            var lens = new int[Math.Min(Block, count)];
            var all = new string[count];
            int need = 0, rows = 0, read = 0;
            Rewind();
            at = count;
            while (read < count)
            {
                Call(h => Native.zdxm_cursor_texts16(h, field, lens, lens.Length, null, 0, out need, out rows));
                var buffer = new char[need + 1];
                if (Call(h => Native.zdxm_cursor_texts16(
                    h, field, lens, lens.Length, buffer, buffer.Length, out need, out rows)) != Z.ROW) break;
                for (int row = 0, place = 0; row < rows; place += Math.Max(lens[row], 0) + 1, row++)
                    all[read++] = lens[row] < 0 ? null : new string(buffer, place, lens[row]);
            }
            return all;
        }

        internal int ListCount(int field)
        {
            return Int((IntPtr h, out int count) => Native.zdxm_cursor_list_count(h, field, out count));
        }

        /// <summary>The cells of a printed table, row by row, as they are displayed.</summary>
        internal IReadOnlyList<IReadOnlyList<string>> Table()
        {
            int count = Int(Native.zdxm_cursor_count);
            var fields = Enumerable.Range(0, Int(Native.zdxm_cursor_field_count)).Select(place =>
                Int((IntPtr h, out int field) => Native.zdxm_cursor_field(h, place, out field)));
            string[][] columns = fields.Where(field => field >= Z.F_COLUMN_0).Select(field =>
                count == 0 ? new string[0] : Texts(field, count)).ToArray();
            return Enumerable.Range(0, count).Select(row =>
                (IReadOnlyList<string>)columns.Select(column => column[row]).ToArray()).ToArray();
        }
    }

    /// <summary>The columns of rows, of which one row is read at a time.</summary>
    sealed class Columns
    {
        readonly int count;
        readonly Dictionary<int, long?[]> numbers = new Dictionary<int, long?[]>();
        readonly Dictionary<int, string[]> texts = new Dictionary<int, string[]>();

        internal Columns(Cursor cursor, int count)
        {
            Cursor = cursor;
            this.count = count;
        }

        internal Cursor Cursor { get; private set; }
        internal int Place { get; set; }

        internal long? LongIf(int field)
        {
            long?[] column;
            if (!numbers.TryGetValue(field, out column)) numbers.Add(field, column = Cursor.Numbers(field, count));
            return column[Place];
        }

        internal long Long(int field)
        {
            long? number = LongIf(field);
            if (number != null) return number.Value;
            throw Failure.Of(ErrorKind.Panic, "a row has no " + (Field)field + "; report it as a mistake of the library (程序内部错误)");
        }

        internal string Text(int field)
        {
            string[] column;
            if (!texts.TryGetValue(field, out column)) texts.Add(field, column = Cursor.Texts(field, count));
            return column[Place];
        }

        internal int Int(int field) { return checked((int)Long(field)); }
        internal int? IntIf(int field) { return checked((int?)LongIf(field)); }
        internal bool Flag(int field) { return Long(field) != 0; }
        internal bool? FlagIf(int field) { return Handle.Made(number => number != 0, LongIf(field)); }
        internal Money Money(int field) { return Zdxm.Money.OfNumber(Long(field)); }
        internal Money? MoneyIf(int field) { return Handle.Made(Zdxm.Money.OfNumber, LongIf(field)); }
        internal Month Month(int field) { return Zdxm.Month.OfNumber(Int(field)); }
        internal Month? MonthIf(int field) { return Handle.Made(Zdxm.Month.OfNumber, IntIf(field)); }
        internal Date Date(int field) { return Zdxm.Date.OfNumber(Int(field)); }
        internal Date? DateIf(int field) { return Handle.Made(Zdxm.Date.OfNumber, IntIf(field)); }

        internal IReadOnlyList<int> Ints(int field)
        {
            return List(field, entry => Cursor.Int((IntPtr h, out int value) =>
                Native.zdxm_cursor_list_int(h, field, entry, out value)));
        }

        internal IReadOnlyList<string> Texts(int field)
        {
            return List(field, entry => Cursor.Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_cursor_list_text16(h, field, entry, buffer, cap, out need)));
        }

        ReadOnlyCollection<T> List<T>(int field, Func<int, T> read)
        {
            Cursor.Go(Place);
            return new ReadOnlyCollection<T>(Enumerable.Range(0, Cursor.ListCount(field)).Select(read).ToArray());
        }
    }
}
