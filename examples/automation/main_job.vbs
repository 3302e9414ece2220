' 年度计划和月报表导入台账，生成通报。保存为ANSI（GBK）编码：cscript main_job.vbs 计划表 月报表 月份（如202201）
Set ledger = CreateObject("Zdxm.Ledger")
ledger.OpenOrCreate "台账.zdxm", "柳州市重点办"
For n = 0 To 1
    Set batch = ledger.View.ImportPreview(ledger.WorkbookOpen(WScript.Arguments(n))).Begin("张三")
    Do Until batch.Step(500)
    Loop
    batch.Commit
Next
ledger.View.NewBulletin(1, WScript.Arguments(2)).Document.Save "DOCX", "通报.docx"
