Attribute VB_Name = "MainJob"
' Excel：把本工作簿所在文件夹中的年度计划和月报表导入台账，列出项目，生成通报。
' 先注册：regsvr32 zdxm.dll（无管理员权限：regsvr32 /n /i:user zdxm.dll），位数须与 Office 一致。
' 引用“zdxm”后可写 Dim ledger As Zdxm.Ledger，编辑器会提示方法和字段。
Option Explicit

Public Sub 生成通报()
    Dim ledger As Object, batch As Object, project As Object, file As Variant, line As Long
    On Error GoTo failed
    Set ledger = CreateObject("Zdxm.Ledger")
    ledger.OpenOrCreate ThisWorkbook.Path & "\台账.zdxm", "柳州市重点办"
    For Each file In Array("年度计划.xlsx", "1月月报.xlsx")
        Set batch = ledger.View.ImportPreview(ledger.WorkbookOpen(ThisWorkbook.Path & "\" & file)).Begin("张三")
        Do Until batch.Step(500)
            DoEvents
        Loop
        batch.Commit
    Next
    For Each project In ledger.View.ProjectList
        line = line + 1
        ActiveSheet.Cells(line, 1).Value = project.Name
        ' 没有填报的是 Null，不是 0。
        If Not IsNull(project.Total) Then ActiveSheet.Cells(line, 2).Value = project.Total
    Next
    ledger.View.NewBulletin(1, 202201).Document.Save "DOCX", ThisWorkbook.Path & "\通报.docx"
    Exit Sub
failed:
    MsgBox Err.Description, vbExclamation, "重大项目台账"
End Sub
