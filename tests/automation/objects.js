// The same objects from JScript, which has no Currency: amounts are texts with their unit.
var bad = 0;
function expect(what, isTrue) { if (!isTrue) bad++; WScript.Echo((isTrue ? "ok   " : "FAIL ") + what); }
var ledger = new ActiveXObject("Zdxm.Ledger");
ledger.OpenOrCreate(WScript.Arguments(0) + "\\\u53F0\u8D26.zdxm", "\u67F3\u5DDE");
var batch = ledger.NewBatch("\u5F20\u4E09");
var form = ledger.NewForm("PROJECT");
form.Name = "\u51E4\u51F0\u5CAD\u5927\u6865";
form.Total = "12\u4EBF\u5143";
expect("number", batch.ProjectAdd(form) === 1);
batch.Commit();
var row = ledger.View().ProjectList().Item(1);
expect("text", row.Name === "\u51E4\u51F0\u5CAD\u5927\u6865");
expect("amount", row.AsText("total") === "1200000000.00");
expect("null", row.Code === null);
var each = new Enumerator(ledger.View().ProjectList());
var count = 0;
for (; !each.atEnd(); each.moveNext()) count += each.item().ID;
expect("enumerator", count === 1);
try { ledger.View().ProjectGet(9); expect("raised", false); } catch (e) {
    expect("error " + (e.number & 0xffff), (e.number & 0xffff) === 201 && e.description.length > 0);
}
var rows = ledger.View().ProjectList(), start = new Date();
for (var i = 0; i < 20000; i++) rows.Count;
var ms = new Date() - start;
expect("20,000 calls in " + ms + " ms", ms < 20000);
WScript.Echo("END, " + bad + " bad");
