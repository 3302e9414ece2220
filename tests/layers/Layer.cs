// What the C# layer promises beside the main job: Layer FOLDER.
using System;
using Zdxm;

static class Layer
{
    static int Main(string[] args)
    {
        using (var context = new Context())
        using (Ledger ledger = Ledger.Create(context, args[0] + "/ledger.zdxm", "柳州市重点办"))
        using (var form = new Form(context, Z.FORM_PROJECT))
        {
            // Leaves the code and a text of its own in the context: the further handle is wrong, the first one is not.
            Failure(() => form.Call(f => Native.zdxm_form_load(f, ledger.Raw)));
            // The first handle is wrong: the library knows no context, and what the context holds is older.
            ZdxmException error = Failure(() => form.Call(f => Native.zdxm_cursor_next(ledger.Raw)));
            Expect(error.Message.StartsWith("the zdxm_cursor is closed, or the handle is of another kind"), error.Message);
            Expect(Failure(() => form.Call(f => Z.E_ABI)).Message == "the call failed with code -5", "E_ABI");
        }
        return 0;
    }

    static ZdxmException Failure(Action call)
    {
        try { call(); } catch (ZdxmException error) { return error; }
        throw new InvalidOperationException("no error was thrown");
    }

    static void Expect(bool fits, string got)
    {
        if (!fits) throw new InvalidOperationException(got);
    }
}
