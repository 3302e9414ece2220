// Families of errors (错误类别). Made from src/ by `cargo run -p zdxm-abi`; do not edit.
namespace Zdxm
{
    /// <summary>The program called the library wrongly. <para>程序调用有误。</para></summary>
    public sealed class UseException : ZdxmException
    {
        internal UseException(Failure failure) : base(failure) { }
    }

    /// <summary>A value is missing or cannot be read. <para>填写的内容有误。</para></summary>
    public sealed class InputException : ZdxmException
    {
        internal InputException(Failure failure) : base(failure) { }
    }

    /// <summary>The record does not exist, or exists already. <para>记录不存在或重复。</para></summary>
    public sealed class RecordException : ZdxmException
    {
        internal RecordException(Failure failure) : base(failure) { }
    }

    /// <summary>A rule, a right or another record refuses it. <para>违反规则、无权限或与其他记录冲突。</para></summary>
    public sealed class RefusedException : ZdxmException
    {
        internal RefusedException(Failure failure) : base(failure) { }
    }

    /// <summary>The file of the ledger cannot be used as it is. <para>台账文件无法使用。</para></summary>
    public sealed class FileException : ZdxmException
    {
        internal FileException(Failure failure) : base(failure) { }
    }

    /// <summary>A spreadsheet cannot be read or imported. <para>表格无法读取或导入。</para></summary>
    public sealed class SheetException : ZdxmException
    {
        internal SheetException(Failure failure) : base(failure) { }
    }

    /// <summary>A mistake of the library itself. <para>程序内部错误。</para></summary>
    public sealed class InternalException : ZdxmException
    {
        internal InternalException(Failure failure) : base(failure) { }
    }

    static class Families
    {
        internal static ZdxmException Exception(Failure failure)
        {
            int kind = (int)failure.Kind;
            if (kind >= -99 && kind <= -1) return new UseException(failure);
            if (kind >= -199 && kind <= -101) return new InputException(failure);
            if (kind >= -299 && kind <= -201) return new RecordException(failure);
            if (kind >= -399 && kind <= -301) return new RefusedException(failure);
            if (kind >= -499 && kind <= -401) return new FileException(failure);
            if (kind >= -599 && kind <= -501) return new SheetException(failure);
            if (kind >= -999 && kind <= -901) return new InternalException(failure);
            return new InternalException(failure);
        }
    }
}
