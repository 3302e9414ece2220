// Forms: records on their way in.
using System;
using System.Collections.Generic;
using System.Linq;
using Zdxm.Raw;

namespace Zdxm
{
    /// <summary>A value, or the text that an office writes of it: 12亿元, 2022年3月, 续建. Both turn into it by themselves.
    /// <para>填写的值，或其文字。</para></summary>
    public sealed class Written<T> : IWritten where T : struct
    {
        readonly string text;
        readonly T value;

        Written(string text, T value)
        {
            this.text = text;
            this.value = value;
        }

        object IWritten.Said { get { return text ?? (object)value; } }

        /// <summary>A value.</summary>
        public static implicit operator Written<T>(T value) { return new Written<T>(null, value); }
        /// <summary>A value, or null for none.</summary>
        public static implicit operator Written<T>(T? value) { return value == null ? null : new Written<T>(null, value.Value); }
        /// <summary>A text, or null for none.</summary>
        public static implicit operator Written<T>(string text) { return text == null ? null : new Written<T>(text, default(T)); }

        /// <summary>The text, or the value as a text.</summary>
        public override string ToString() { return text ?? value.ToString(); }
    }

    interface IWritten
    {
        object Said { get; }
    }

    /// <summary>What a program says of a record. A field that was not set is not said; null takes back what was said, and is never
    /// zero. <para>表单：没有设定的字段视为未填报，null 为清空。</para></summary>
    /// <remarks>A form that begins with a record (<c>ProjectForm.Of(project)</c>) holds all that the record says, and remembers its
    /// version: a correction by it is refused, <see cref="ErrorKind.Conflict"/>, where somebody has changed the record
    /// since.</remarks>
    public abstract class Form
    {
        readonly int kind;
        readonly Dictionary<int, object> said = new Dictionary<int, object>();
        Record begun;

        internal Form(int kind) { this.kind = kind; }

        internal static T Begin<T>(T form, Record record) where T : Form
        {
            if (record == null) throw new ArgumentNullException("record");
            form.begun = record;
            return form;
        }

        /// <summary>What the program said; the default where it said nothing.</summary>
        internal T Said<T>(int field)
        {
            object value;
            return said.TryGetValue(field, out value) ? (T)value : default(T);
        }

        internal void Say(int field, object value)
        {
            // A list may change, or be read only once.
            var ints = value as IEnumerable<int>;
            var texts = value as IEnumerable<string>;
            said[field] = ints != null ? ints.ToArray() : texts != null ? texts.ToArray() : value;
        }

        /// <summary>It in the library, to be disposed after the call.</summary>
        internal FormHandle Filled(Context context)
        {
            var form = new FormHandle(context, kind);
            try
            {
                if (begun != null) form.Load(begun.Source());
                foreach (KeyValuePair<int, object> field in said) form.Put(field.Key, field.Value);
                return form;
            }
            catch
            {
                form.Dispose();
                throw;
            }
        }
    }

    /// <summary>A form in the library, for the time of a call.</summary>
    sealed class FormHandle : Handle
    {
        internal FormHandle(Context context, int kind) : base(context,
            (IntPtr h, out IntPtr made) => Native.zdxm_form_new(h, kind, out made), Native.zdxm_form_free) { }

        internal void Load(Cursor cursor) { Call(h => Native.zdxm_form_load(h, cursor.RawHandle)); }

        internal void Put(int field, object value)
        {
            var written = value as IWritten;
            object said = written == null ? value : written.Said;
            var text = said as string;
            var texts = said as string[];
            var numbers = said as int[];
            if (said == null) Call(h => Native.zdxm_form_unset(h, field));
            else if (text != null) Call(h => Native.zdxm_form_text16(h, field, text, text.Length));
            else if (said is Money) Call(h => Native.zdxm_form_money(h, field, ((Money)said).Fen));
            else if (texts != null || numbers != null) PutList(field, texts ?? new string[0], numbers ?? new int[0]);
            else Call(h => Native.zdxm_form_int(h, field, Number(said)));
        }

        void PutList(int field, string[] texts, int[] numbers)
        {
            Call(h => Native.zdxm_form_unset(h, field));
            foreach (string text in texts) Call(h => Native.zdxm_form_append_text16(h, field, text, Length(text)));
            foreach (int number in numbers) Call(h => Native.zdxm_form_append_int(h, field, number));
        }

        static int Number(object said)
        {
            if (said is bool) return (bool)said ? 1 : 0;
            if (said is Month) return ((Month)said).Number;
            if (said is Date) return ((Date)said).Number;
            return Convert.ToInt32(said);
        }
    }
}
