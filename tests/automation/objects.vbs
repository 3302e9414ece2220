' What scripts do with the objects of zdxm. In GBK under cscript; wine 8 breaks on Chinese in Echo, so only ASCII is printed.
Option Explicit
Dim ledger, batch, form, view, rows, row, folder, n, bad, total, names, other, done, all, twice, said
bad = 0
Sub Expect(what, is_true)
  Dim said
  said = "ok   "
  If Not is_true Then
    bad = bad + 1
    said = "FAIL "
  End If
  WScript.Echo said & what
End Sub
Sub ExpectError(what, code)
  Expect what & ": " & (Err.Number - vbObjectError) & " " & Err.Number, Err.Number - vbObjectError = code Or Err.Number = code
  Err.Clear
End Sub
folder = WScript.Arguments(0)
Set ledger = CreateObject("Zdxm.Ledger")
Expect "constants", ledger.ZDXM_F_NAME = 3 And ledger.F_NAME = 3 And ledger.FORM_PROJECT = ledger.Constant("FORM_PROJECT") And ledger.PHASE_ONGOING = 2
On Error Resume Next
ledger.View
ExpectError "no ledger is open yet", 2
Expect "its words are Chinese", AscW(Mid(Err.Description & "x", 1, 1)) > 0
ledger.Open folder & "\nothing.zdxm"
Expect "words", InStr(Err.Description, "没有") > 0 Or InStr(Err.Description, "不存在") > 0
ExpectError "no file", 414
On Error GoTo 0
ledger.Create folder & "\台账.zdxm", "柳州市重点办"
Expect "office and path", ledger.Office = "柳州市重点办" And Right(ledger.Path, 7) = "台账.zdxm"
Set batch = ledger.NewBatch("张三")
For n = 1 To 3
  Set form = ledger.NewForm("PROJECT")
  form.Name = "凤凰岭大桥" & n
  form.Total = CCur(12345.67) * n
  form("项目代码") = Null
  form.Period_Start = DateSerial(2021, 3, 5)
  If n = 2 Then form("total") = "1200.5万元"
  Expect "project " & n, batch.ProjectAdd(form) = n
Next
Expect "change", batch.Commit = 2
Set view = ledger.View
Set rows = view.ProjectList
Expect "count", rows.Count = 3
total = CCur(0)
names = ""
For Each row In rows
  total = total + row.Total
  names = names & row.Name & ";"
  Expect "type of money", TypeName(row.Total) = "Currency"
  Expect "not said is Null", IsNull(row.Code) And IsNull(row("code"))
  Expect "a date", row.Period_Start = DateSerial(2021, 3, 5)
Next
Expect "sum", total = CCur(12345.67) * 4 + CCur(12005000)
Expect "names", names = "凤凰岭大桥1;凤凰岭大桥2;凤凰岭大桥3;"
Expect "backwards", rows(3).Name = "凤凰岭大桥3" And rows(1).Name = "凤凰岭大桥1" And rows.Item(2)("名称") = "凤凰岭大桥2"
Expect "by number of the field", rows(1)(ledger.F_NAME) = "凤凰岭大桥1"
Expect "as text", rows(1).AsText("total") = "12345.67" And InStr(rows(1).AsJson, "凤凰岭大桥1") > 0
Set row = rows(2)
Set rows = Nothing
Set view = Nothing
Expect "a row keeps what it came from", row.Name = "凤凰岭大桥2"
n = 0
For Each row In ledger.View.ProjectList
  n = n + 1
Next
Expect "through a chain", n = 3
Set batch = ledger.NewBatch("李四")
Set form = ledger.NewForm(ledger.FORM_PROJECT)
form.Load ledger.View.ProjectList.Item(2)
form.Total = CCur(1)
batch.ProjectRevise 2, form
n = batch.UnitEnsure("鱼峰区人民政府", twice)
Expect "a second result", n = 1 And twice.Count = 1
batch.Commit
Expect "revised", ledger.View.ProjectGet(2)(1).Total = 1
Expect "money text", ledger.MoneyText(CCur(287605500), "万元", 2) = "28760.55"
Expect "money by its unit", ledger.MoneyParse("12亿元", ledger.YUAN) = CCur(1200000000)
Expect "a day", ledger.DateParse("2022年3月5日") = DateSerial(2022, 3, 5) And ledger.DateParse("2022年3月") = 20220300
Set other = ledger.NewBackup(folder & "\备份.zdxm", 0)
Do
  Expect "a step of a backup", True
Loop Until other.Step(100, done, all)
Expect "how far it is", done = all And all > 0
other.Finish
Set other = Nothing
Set other = ledger.View.NewVerify
Do Until other.Step(1000)
Loop
Expect "sound", other.Result(1).Change = 3
On Error Resume Next
form.Total = 5
Expect "what to write", InStr(Err.Description, "CCur") > 0
ExpectError "a bare number is no amount", 101
form.Total = CCur(0.001)
ExpectError "a part of a fen", 101
form.Total = "很多"
said = "" & ledger.ErrorRemedy
Expect "its remedy is a part of its words", Len(said) > 3 And InStr(Err.Description, said) > 0
Err.Clear
ledger.View.ProjectGet 77
Expect "source", Err.Source = "zdxm"
ExpectError "no such record", 201
Expect "its id", ledger.ErrorId = "no_project" Or Len(ledger.ErrorId) > 3
Expect "no cell", IsNull(ledger.ErrorCell) And Not ledger.ErrorIsTemporary
ledger.View.NoSuchThing
ExpectError "no such method", 438
ledger.View.ProjectGet
ExpectError "an argument is missing", 449
Set other = ledger.View.ProjectGet(1, 2, 3)
ExpectError "too many arguments", 450
ledger.View.ProjectGet "abc"
ExpectError "no number", 1
ledger.NewForm "PROJCT"
Expect "which name it was", InStr(Err.Description, "PROJCT") > 0
ExpectError "no such form", 1
ledger.View.ProjectGet 1.5
ExpectError "half a number", 13
ledger.View.ProjectList.Item 4
ExpectError "beyond the last row", 9
ledger.View.ProjectList.Item 0
ExpectError "before the first row", 9
ledger.NewBatch(Nothing)
ExpectError "no text", 13
ledger.NewBatch("王五").ProjectAdd ledger.View
ExpectError "an object of another kind", 13
ledger.NewBatch("王五").ProjectAdd Nothing
ExpectError "no object", 449
ledger.Open folder & "\台账.zdxm"
ExpectError "open already", 1
Set batch = ledger.NewBatch("王五")
ledger.NewBatch "赵六"
Expect "busy or nested: " & Err.Number, Err.Number <> 0
Err.Clear
batch.Commit
batch.ProjectAdd form
ExpectError "a batch that has ended", 2
Set view = ledger.View
Set other = ledger.NewForm("RULES")
other.Close
view.NewBulletin 1, 202201, other
ExpectError "a closed form is not none", 2
batch.Close
view.Close
view.Close
view.ProjectList
ExpectError "closed", 2
Set rows = ledger.View.ProjectList
ledger.Close
rows.Item(1).Name
ExpectError "its ledger is closed", 2
For Each row In rows
Next
Expect "rows that can be read no more: " & Err.Number, Err.Number <> 0
Err.Clear
ledger.Open folder & "\台账.zdxm", True
ExpectError "opened again", 0
ledger.NewBatch("张三").Commit
ExpectError "for reading only", 302
ledger.SetLanguage ledger.ENGLISH
ledger.View.ProjectGet 77
Expect "English", InStr(Err.Description, "77") > 0 And AscW(Err.Description) < 128
Err.Clear
On Error GoTo 0
For n = 1 To 3000
  Set form = ledger.NewForm("PROJECT")
Next
Set ledger = Nothing
Set other = CreateObject("Zdxm.Ledger")
other.Open folder & "\台账.zdxm"
Expect "a second object", other.View.ProjectList.Count = 3
WScript.Echo "END, " & bad & " bad"
