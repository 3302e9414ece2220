// Errors of the library as exceptions.
using System;

namespace Zdxm
{
    /// <summary>A call failed: <c>Message</c> says what is wrong, where, and what to do, in the language of the context. The class
    /// says the family (<see cref="FileException"/>, <see cref="RefusedException"/>...), <see cref="Kind"/> which error it
    /// is. <para>调用失败；说明和处理办法见 Message。</para></summary>
    public abstract class ZdxmException : Exception
    {
        internal ZdxmException(Failure failure) : base(failure.Text)
        {
            Kind = failure.Kind;
            Field = failure.Field;
            Record = failure.Record;
            SqliteCode = failure.SqliteCode;
            Cell = failure.Cell;
            Id = failure.Id;
            Remedy = failure.Remedy;
            IsTemporary = failure.IsTemporary;
        }

        /// <summary>Which error it is. <para>错误种类。</para></summary>
        public ErrorKind Kind { get; private set; }
        /// <summary>The field that is wrong; null where it is not one field. <para>有误的字段。</para></summary>
        public Field? Field { get; private set; }
        /// <summary>Which record of a batch failed, from 1; null where it is not one record. <para>批次中的第几条记录。</para></summary>
        public int? Record { get; private set; }
        /// <summary>The cell of a spreadsheet, such as 实施项目!H24; null where it is not a cell. <para>单元格。</para></summary>
        public string Cell { get; private set; }
        /// <summary>What to do about it: the end of the message, for a program that shows it apart; null where it is not known.
        /// <para>处理办法。</para></summary>
        public string Remedy { get; private set; }
        /// <summary>Which message it is, such as month_unknown, the same for ever; null where it is not known.
        /// <para>错误标识。</para></summary>
        public string Id { get; private set; }
        /// <summary>Whether the same call may succeed later. <para>稍后重试是否可能成功。</para></summary>
        public bool IsTemporary { get; private set; }
        /// <summary>SQLite's extended code; 0 where SQLite has no part in it. <para>SQLite 扩展错误码。</para></summary>
        public int SqliteCode { get; private set; }
    }

    /// <summary>What is known of an error.</summary>
    sealed class Failure
    {
        internal ErrorKind Kind;
        internal string Text;
        internal Field? Field;
        internal int? Record;
        internal string Cell, Id, Remedy;
        internal bool IsTemporary;
        internal int SqliteCode;

        internal static ZdxmException Of(ErrorKind kind, string text)
        {
            return Families.Exception(new Failure { Kind = kind, Text = text });
        }
    }
}
