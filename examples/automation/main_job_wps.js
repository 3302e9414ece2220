// WPS 宏（JS）：把当前工作簿所在文件夹中的年度计划和月报表导入台账，生成通报。
// 先注册 zdxm.dll（regsvr32），位数须与 WPS 一致。金额写成带单位的文字，如 "12亿元"。
function 生成通报() {
    const folder = ThisWorkbook.Path + "\\";
    const ledger = CreateObject("Zdxm.Ledger");
    ledger.OpenOrCreate(folder + "台账.zdxm", "柳州市重点办");
    for (const file of ["年度计划.xlsx", "1月月报.xlsx"]) {
        const batch = ledger.View().ImportPreview(ledger.WorkbookOpen(folder + file)).Begin("张三");
        while (!batch.Step(500)) {}
        batch.Commit();
    }
    const projects = ledger.View().ProjectList();
    for (let place = 1; place <= projects.Count; place++) {
        Range("A" + place).Value2 = projects.Item(place).Name;
        Range("B" + place).Value2 = projects.Item(place).AsText("total");
    }
    ledger.View().NewBulletin(1, 202201).Document().Save("DOCX", folder + "通报.docx");
}
