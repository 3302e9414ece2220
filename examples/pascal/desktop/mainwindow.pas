{ The main window: plan and month, the grid of projects, the chart and the bulletin. }
unit mainwindow;

{$mode delphi}

interface

uses
  Classes, SysUtils, Forms, Controls, StdCtrls, ExtCtrls, ComCtrls, Grids, Graphics, Menus, Dialogs, Math,
  officedata, barchart, reportwindow, rankingwindow, talk, fonts;

type
  TMainWindow = class(TForm)
  private
    FOffice: TOffice;
    FPlans: TIds;
    FTop, FLeft: TPanel;
    FPlan, FMonth: TComboBox;
    FFilter, FActor: TEdit;
    FGrid: TStringGrid;
    FShown: array of Integer;
    FChart: TBarChart;
    FBulletin: TMemo;
    FStatus: TStatusBar;
    FFirstMonth, FNextLeft: Integer;
    procedure BuildMenu;
    function AddItem(Menu: TMenuItem; const Words: string; Key: Word; Click: TNotifyEvent): TMenuItem;
    procedure BuildTop;
    procedure BuildGrid;
    procedure BuildFigures;
    procedure Place(Control: TControl; Width: Integer);
    procedure AddLabel(const Words: string);
    procedure AddButton(const Words: string; Width: Integer; Click: TNotifyEvent);
    procedure ShowPlans;
    procedure ChoosePlan(Sender: TObject);
    procedure ChooseMonth(Sender: TObject);
    procedure EarlierMonth(Sender: TObject);
    procedure LaterMonth(Sender: TObject);
    procedure MoveMonth(By: Integer);
    procedure Reread(Sender: TObject);
    procedure ShowLines(Sender: TObject);
    procedure FileReport(Sender: TObject);
    procedure PrepareCell(Sender: TObject; Column, Row: Integer; State: TGridDrawState);
    procedure ChooseLedger(Sender: TObject);
    procedure SaveBulletin(Sender: TObject);
    procedure PrintBulletin(Sender: TObject);
    procedure ShowRanking(Sender: TObject);
    procedure Leave(Sender: TObject);
    procedure GoToFilter(Sender: TObject);
    procedure GoToActor(Sender: TObject);
    procedure TellError(Sender: TObject; Error: Exception);
  public
    constructor Create(TheOwner: TComponent); override;
    destructor Destroy; override;
    { Opens a ledger and shows it; raises what the library says of it. }
    procedure OpenLedger(const Path: string);
  end;

var
  Window: TMainWindow;

implementation

uses
  LCLType;

const
  Titles: array[TColumn] of string = ('序号', '项目名称', '阶段', '牵头单位', '年度计划投资(万元)', '累计完成(万元)',
    '完成率', '本月填报');
  Widths: array[TColumn] of Integer = (50, 250, 60, 180, 130, 100, 70, 66);
  FigureWidth = 524;
  BulletinHeight = 400;

constructor TMainWindow.Create(TheOwner: TComponent);
begin
  inherited CreateNew(TheOwner);
  Caption := '重大项目台账';
  SetBounds(0, 0, Min(1440, Screen.Width), Min(900, Screen.Height));
  Font.Name := WordFont;
  Font.Size := 9;
  Application.OnException := TellError;
  BuildMenu;
  BuildTop;
  BuildFigures;
  BuildGrid;
  ActiveControl := FGrid;
end;

destructor TMainWindow.Destroy;
begin
  FOffice.Free;
  inherited;
end;

procedure TMainWindow.BuildMenu;
var
  Item: TMenuItem;
begin
  Menu := TMainMenu.Create(Self);
  Item := AddItem(Menu.Items, '文件', 0, nil);
  AddItem(Item, '打开台账…', ShortCut(VK_O, [ssCtrl]), ChooseLedger);
  AddItem(Item, '导出简报…', ShortCut(VK_S, [ssCtrl]), SaveBulletin);
  AddItem(Item, '打印通报', ShortCut(VK_P, [ssCtrl]), PrintBulletin);
  AddItem(Item, '退出', ShortCut(VK_Q, [ssCtrl]), Leave);
  Item := AddItem(Menu.Items, '月报', 0, nil);
  AddItem(Item, '填报', VK_F2, FileReport);
  AddItem(Item, '填报人', VK_F4, GoToActor);
  Item := AddItem(Menu.Items, '查看', 0, nil);
  AddItem(Item, '筛选', VK_F3, GoToFilter);
  AddItem(Item, '刷新', VK_F5, Reread);
  AddItem(Item, '单位排名', VK_F6, ShowRanking);
  AddItem(Item, '上月', VK_F7, EarlierMonth);
  AddItem(Item, '下月', VK_F8, LaterMonth);
end;

function TMainWindow.AddItem(Menu: TMenuItem; const Words: string; Key: Word; Click: TNotifyEvent): TMenuItem;
begin
  Result := TMenuItem.Create(Self);
  Result.Caption := Words;
  Result.ShortCut := Key;
  Result.OnClick := Click;
  Menu.Add(Result);
end;

procedure TMainWindow.Place(Control: TControl; Width: Integer);
begin
  Control.Parent := FTop;
  Control.SetBounds(FNextLeft, 6, Width, 30);
  Inc(FNextLeft, Width + 6);
end;

procedure TMainWindow.AddLabel(const Words: string);
var
  Text: TLabel;
begin
  Text := TLabel.Create(Self);
  Text.Parent := FTop;
  Text.Caption := Words;
  Text.Left := FNextLeft + 4;
  Text.Top := 12;
  Inc(FNextLeft, Canvas.TextWidth(Words) + 12);
end;

procedure TMainWindow.AddButton(const Words: string; Width: Integer; Click: TNotifyEvent);
var
  Button: TButton;
begin
  Button := TButton.Create(Self);
  Button.Caption := Words;
  Button.OnClick := Click;
  Place(Button, Width);
end;

procedure TMainWindow.BuildTop;
begin
  FTop := TPanel.Create(Self);
  FTop.Parent := Self;
  FTop.Align := alTop;
  FTop.Height := 42;
  FTop.BevelOuter := bvNone;
  FPlan := TComboBox.Create(Self);
  FMonth := TComboBox.Create(Self);
  FFilter := TEdit.Create(Self);
  FActor := TEdit.Create(Self);
  FPlan.Style := csDropDownList;
  FMonth.Style := csDropDownList;
  AddLabel('计划');
  Place(FPlan, 340);
  AddLabel('月份');
  Place(FMonth, 110);
  AddButton('<', 28, EarlierMonth);
  AddButton('>', 28, LaterMonth);
  AddLabel('筛选');
  Place(FFilter, 170);
  AddLabel('填报人');
  Place(FActor, 110);
  AddButton('填报(F2)', 90, FileReport);
  FActor.Text := GetEnvironmentVariable('USER');
  FPlan.OnChange := ChoosePlan;
  FMonth.OnChange := ChooseMonth;
  FFilter.OnChange := ShowLines;
end;

procedure TMainWindow.BuildGrid;
var
  Column: TColumn;
begin
  FGrid := TStringGrid.Create(Self);
  FGrid.Parent := FLeft;
  FGrid.Align := alClient;
  FGrid.FixedCols := 0;
  FGrid.RowCount := 1;
  FGrid.Options := FGrid.Options + [goRowSelect, goColSizing, goThumbTracking] - [goEditing, goRangeSelect];
  FGrid.AlternateColor := TColor($F8F4F0);
  FGrid.DefaultRowHeight := 22;
  FGrid.OnDblClick := FileReport;
  FGrid.OnPrepareCanvas := PrepareCell;
  for Column := Low(TColumn) to High(TColumn) do
    with FGrid.Columns.Add do
    begin
      Title.Caption := Titles[Column];
      Title.Alignment := taCenter;
      Width := Widths[Column];
      SizePriority := Ord(Column = colName);
      if Column in [colAnnual, colDone, colRate] then
        Alignment := taRightJustify
      else if Column in [colPosition, colPhase, colReported] then
        Alignment := taCenter;
    end;
  FGrid.AutoFillColumns := True;
end;

{ The chart stands beside grid and bulletin, which is wide. }
procedure TMainWindow.BuildFigures;
var
  Splitter: TSplitter;
begin
  FStatus := TStatusBar.Create(Self);
  FStatus.Parent := Self;
  FStatus.SimplePanel := True;
  FStatus.Font := Font;
  FChart := TBarChart.Create(Self);
  FChart.Parent := Self;
  FChart.Align := alRight;
  FChart.Width := FigureWidth;
  Splitter := TSplitter.Create(Self);
  Splitter.Parent := Self;
  Splitter.Align := alRight;
  Splitter.Left := 0;
  FLeft := TPanel.Create(Self);
  FLeft.Parent := Self;
  FLeft.Align := alClient;
  FLeft.BevelOuter := bvNone;
  FBulletin := TMemo.Create(Self);
  FBulletin.Parent := FLeft;
  FBulletin.Align := alBottom;
  FBulletin.Height := BulletinHeight;
  FBulletin.ReadOnly := True;
  FBulletin.ScrollBars := ssAutoVertical;
  FBulletin.Font.Name := ColumnFont;
  FBulletin.Font.Size := 9;
  Splitter := TSplitter.Create(Self);
  Splitter.Parent := FLeft;
  Splitter.Align := alBottom;
  Splitter.Top := 0;
end;

procedure TMainWindow.OpenLedger(const Path: string);
var
  Opened: TOffice;
begin
  Opened := TOffice.Create(Path);
  { Nothing of the ledger before may be painted any more. }
  FChart.ShowOffice(Opened);
  FOffice.Free;
  FOffice := Opened;
  ShowLines(nil);
  Caption := FOffice.Title + '  重大项目台账  ' + ExtractFileName(Path);
  ShowPlans;
end;

procedure TMainWindow.ShowPlans;
var
  Names: TNames;
  At: Integer;
begin
  Names := TNames.Create;
  try
    FPlans := FOffice.Plans(Names);
    FPlan.Items.Clear;
    for At := 0 to High(FPlans) do
      FPlan.Items.Add(Names[FPlans[At]]);
  finally
    Names.Free;
  end;
  FPlan.ItemIndex := High(FPlans);
  ChoosePlan(nil);
end;

{ The last month with a report comes first; a ledger without a plan has nothing to show. }
procedure TMainWindow.ChoosePlan(Sender: TObject);
var
  Last, At: Integer;
begin
  FMonth.Items.Clear;
  if FPlan.ItemIndex >= 0 then
  begin
    FOffice.Plan := FPlans[FPlan.ItemIndex];
    FOffice.MonthsOf(FOffice.Plan, FFirstMonth, Last);
    for At := FFirstMonth to FFirstMonth + 11 do
      FMonth.Items.Add(Format('%d年%d月', [At div 100, At mod 100]));
    FMonth.ItemIndex := Last - FFirstMonth;
  end;
  ChooseMonth(nil);
end;

procedure TMainWindow.ChooseMonth(Sender: TObject);
begin
  FOffice.Month := FFirstMonth + FMonth.ItemIndex;
  Reread(nil);
end;

procedure TMainWindow.EarlierMonth(Sender: TObject);
begin
  MoveMonth(-1);
end;

procedure TMainWindow.LaterMonth(Sender: TObject);
begin
  MoveMonth(1);
end;

procedure TMainWindow.MoveMonth(By: Integer);
begin
  if (FMonth.ItemIndex + By < 0) or (FMonth.ItemIndex + By >= FMonth.Items.Count) then
    Exit;
  FMonth.ItemIndex := FMonth.ItemIndex + By;
  ChooseMonth(nil);
end;

procedure TMainWindow.Reread(Sender: TObject);
begin
  if FOffice.Plan <> 0 then
    FOffice.Refresh;
  ShowLines(nil);
  FChart.ShowOffice(FOffice);
  FBulletin.Text := FOffice.BulletinText;
  FBulletin.SelStart := 0;
end;

{ Digits are looked for as a number of the list, other words in names, phases and units. }
function Matches(const Line: TLine; const Words: string): Boolean;
var
  Number: Integer;
begin
  if TryStrToInt(Words, Number) then
    Result := Line.Cells[colPosition] = Words
  else
    Result := (Words = '')
      or (Pos(Words, LowerCase(Line.Cells[colName] + #10 + Line.Cells[colPhase] + #10 + Line.Cells[colLead])) > 0);
end;

procedure TMainWindow.ShowLines(Sender: TObject);
var
  Words: string;
  At, Count, Reported: Integer;
  Column: TColumn;
begin
  Words := LowerCase(Trim(FFilter.Text));
  SetLength(FShown, Length(FOffice.Lines));
  Count := 0;
  Reported := 0;
  for At := 0 to High(FOffice.Lines) do
  begin
    Inc(Reported, Ord(FOffice.Lines[At].Reported));
    if not Matches(FOffice.Lines[At], Words) then
      Continue;
    FShown[Count] := At;
    Inc(Count);
  end;
  SetLength(FShown, Count);
  FGrid.BeginUpdate;
  FGrid.RowCount := Count + 1;
  for At := 0 to Count - 1 do
    for Column := Low(TColumn) to High(TColumn) do
      FGrid.Cells[Ord(Column), At + 1] := FOffice.Lines[FShown[At]].Cells[Column];
  FGrid.EndUpdate;
  FStatus.SimpleText := Format('共 %d 项，显示 %d 项；本月已填报 %d 项', [Length(FOffice.Lines), Count, Reported]);
end;

procedure TMainWindow.FileReport(Sender: TObject);
var
  Report: TReportWindow;
begin
  { GTK reports a typed filter only when it is idle: the row must be the one that the filter shows. }
  ShowLines(nil);
  if (FGrid.Row < 1) or (FGrid.Row > High(FShown) + 1) then
    Exit;
  FOffice.Actor := Trim(FActor.Text);
  Report := TReportWindow.CreateFor(FOffice, FOffice.Lines[FShown[FGrid.Row - 1]]);
  try
    if Report.ShowModal = mrOk then
      Reread(nil);
  finally
    Report.Free;
  end;
end;

{ Who has not reported stands out. }
procedure TMainWindow.PrepareCell(Sender: TObject; Column, Row: Integer; State: TGridDrawState);
begin
  if (Column = Ord(colReported)) and not (gdSelected in State) and (FGrid.Cells[Column, Row] = NotReported) then
    FGrid.Canvas.Font.Color := clRed;
end;

procedure TMainWindow.ChooseLedger(Sender: TObject);
var
  Path: string;
begin
  if AskForLedger(Path) then
    OpenLedger(Path);
end;

procedure TMainWindow.SaveBulletin(Sender: TObject);
var
  Dialog: TSaveDialog;
begin
  Dialog := TSaveDialog.Create(nil);
  try
    Dialog.Title := '导出简报';
    Dialog.FileName := Format('简报%d.xlsx', [FOffice.Month]);
    Dialog.Options := Dialog.Options + [ofOverwritePrompt];
    if Dialog.Execute then
      FOffice.SaveBulletin(Dialog.FileName);
  finally
    Dialog.Free;
  end;
end;

procedure TMainWindow.PrintBulletin(Sender: TObject);
var
  Path: string;
begin
  if FOffice.Plan = 0 then
    Exit;
  Path := FOffice.PrintPath('通报');
  if not MayPrint(Path) then
    Exit;
  FOffice.PrintBulletin(Path);
  ShowPrinted(Path);
end;

procedure TMainWindow.ShowRanking(Sender: TObject);
var
  Ranking: TRankingWindow;
begin
  if FOffice.Plan = 0 then
    Exit;
  Ranking := TRankingWindow.CreateFor(FOffice);
  try
    Ranking.ShowModal;
  finally
    Ranking.Free;
  end;
end;

procedure TMainWindow.Leave(Sender: TObject);
begin
  Close;
end;

procedure TMainWindow.GoToFilter(Sender: TObject);
begin
  FFilter.SetFocus;
end;

procedure TMainWindow.GoToActor(Sender: TObject);
begin
  FActor.SetFocus;
end;

{ An error is shown in the words of the library, and the program goes on. }
procedure TMainWindow.TellError(Sender: TObject; Error: Exception);
begin
  Tell(Error.Message);
end;

end.
