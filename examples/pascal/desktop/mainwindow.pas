{ The main window: who works here, plan and month, and a page for each thing that an office looks at. }
unit mainwindow;

{$mode delphi}

interface

uses
  Classes, SysUtils, Forms, Controls, StdCtrls, ExtCtrls, ComCtrls, Menus, Math, office, pages, monthstrip,
  projectpage, matterpage, bulletinpage, rankingpage, reportwindow, importwindow, printwindow, signinwindow, keeping, talk,
  fonts;

type
  TMainWindow = class(TForm)
  private
    FOffice: TOffice;
    FMonths: TMonthStrip;
    FTabs: TPageControl;
    FPages: array of TPage;
    FProjects: TProjectPage;
    FStatus: TStatusBar;
    procedure BuildMenu;
    function AddItem(Menu: TMenuItem; const Words: string; Key: Word; Click: TNotifyEvent): TMenuItem;
    procedure BuildStrips;
    procedure BuildPages;
    procedure AddPage(const Title: string; Page: TPage);
    function Page: TPage;
    procedure EarlierMonth(Sender: TObject);
    procedure LaterMonth(Sender: TObject);
    procedure Reread(Sender: TObject);
    procedure GoToPage(Sender: TObject);
    procedure FileReport(Sender: TObject);
    procedure Find(Sender: TObject);
    procedure ChooseLedger(Sender: TObject);
    procedure ChangePerson(Sender: TObject);
    procedure Import(Sender: TObject);
    procedure PrintPage(Sender: TObject);
    procedure Verify(Sender: TObject);
    procedure Backup(Sender: TObject);
    procedure Leave(Sender: TObject);
    procedure TellError(Sender: TObject; Error: Exception);
    procedure ShowPerson;
  public
    constructor Create(TheOwner: TComponent); override;
    destructor Destroy; override;
    { Opens a ledger, asks who works here and shows it; False where nobody signed in. Raises what the library says. }
    function OpenLedger(const Path: string): Boolean;
  end;

var
  Window: TMainWindow;

implementation

uses
  LCLType;

constructor TMainWindow.Create(TheOwner: TComponent);
begin
  inherited CreateNew(TheOwner);
  Caption := '重大项目台账';
  SetBounds(0, 0, Min(1440, Screen.Width), Min(900, Screen.Height));
  {$ifdef MSWINDOWS}
  WindowState := wsMaximized;
  {$endif}
  Constraints.MinWidth := 800;
  Constraints.MinHeight := 500;
  Font.Name := WordFont;
  Font.Size := 9;
  Application.OnException := TellError;
  BuildMenu;
  BuildStrips;
  BuildPages;
end;

destructor TMainWindow.Destroy;
begin
  FOffice.Free;
  inherited;
end;

procedure TMainWindow.BuildMenu;
var
  Item: TMenuItem;
  At: Integer;
const
  Titles: array[0..3] of string = ('我的项目', '逾期事项', '本月通报', '单位排名');
begin
  Menu := TMainMenu.Create(Self);
  Item := AddItem(Menu.Items, '文件', 0, nil);
  AddItem(Item, '打开台账…', ShortCut(VK_O, [ssCtrl]), ChooseLedger);
  AddItem(Item, '换人登录…', ShortCut(VK_L, [ssCtrl]), ChangePerson);
  AddItem(Item, '导入表格…', ShortCut(VK_I, [ssCtrl]), Import);
  AddItem(Item, '打印本页…', ShortCut(VK_P, [ssCtrl]), PrintPage);
  AddItem(Item, '备份台账', ShortCut(VK_B, [ssCtrl]), Backup);
  AddItem(Item, '校验台账', 0, Verify);
  AddItem(Item, '退出', ShortCut(VK_Q, [ssCtrl]), Leave);
  Item := AddItem(Menu.Items, '月报', 0, nil);
  AddItem(Item, '填报、审核', VK_F2, FileReport);
  Item := AddItem(Menu.Items, '查看', 0, nil);
  for At := 0 to High(Titles) do
    AddItem(Item, Titles[At], ShortCut(VK_1 + At, [ssCtrl]), GoToPage).Tag := At;
  AddItem(Item, '查找项目', VK_F3, Find);
  AddItem(Item, '刷新', VK_F5, Reread);
  AddItem(Item, '上月', VK_F6, EarlierMonth);
  AddItem(Item, '下月', VK_F7, LaterMonth);
end;

function TMainWindow.AddItem(Menu: TMenuItem; const Words: string; Key: Word; Click: TNotifyEvent): TMenuItem;
begin
  Result := TMenuItem.Create(Self);
  Result.Caption := Words;
  Result.ShortCut := Key;
  Result.OnClick := Click;
  Menu.Add(Result);
end;

procedure TMainWindow.BuildStrips;
begin
  FMonths := TMonthStrip.CreateIn(Self);
  FMonths.OnChoose := Reread;
  FStatus := TStatusBar.Create(Self);
  FStatus.Parent := Self;
  FStatus.Font := Font;
  FStatus.SimplePanel := False;
  FStatus.Panels.Add.Width := Scale96ToFont(560);
  FStatus.Panels.Add.Width := Scale96ToFont(600);
end;

procedure TMainWindow.BuildPages;
begin
  FTabs := TPageControl.Create(Self);
  FTabs.Parent := Self;
  FTabs.Align := alClient;
  FProjects := TProjectPage.Create(Self);
  FProjects.OnFile := FileReport;
  AddPage('我的项目', FProjects);
  AddPage('逾期事项', TMatterPage.Create(Self));
  AddPage('本月通报', TBulletinPage.Create(Self));
  AddPage('单位排名', TRankingPage.Create(Self));
  FTabs.OnChange := Reread;
end;

procedure TMainWindow.AddPage(const Title: string; Page: TPage);
var
  Sheet: TTabSheet;
begin
  Sheet := FTabs.AddTabSheet;
  Sheet.Caption := Title;
  Page.Parent := Sheet;
  SetLength(FPages, Length(FPages) + 1);
  FPages[High(FPages)] := Page;
end;

function TMainWindow.Page: TPage; begin Result := FPages[FTabs.PageIndex]; end;

function TMainWindow.OpenLedger(const Path: string): Boolean;
var
  Opened: TOffice;
begin
  Opened := TOffice.Create(Path);
  try
    Result := SignIn(Opened);
  except
    Opened.Free;
    raise;
  end;
  if not Result then
  begin
    Opened.Free;
    Exit;
  end;
  FOffice.Free;
  FOffice := Opened;
  ShowPerson;
  FMonths.ShowPlans(FOffice);
  Page.Enter;
end;

procedure TMainWindow.ShowPerson;
begin
  Caption := Format('%s  重大项目台账  %s', [FOffice.Title, ExtractFileName(FOffice.Path)]);
  FStatus.Panels[1].Text := Trim(Format('%s  %s  %s', [FOffice.Person.Name, FOffice.Person.Bureau, FOffice.Person.Roles]));
end;

procedure TMainWindow.EarlierMonth(Sender: TObject); begin FMonths.MoveMonth(-1); end;

procedure TMainWindow.LaterMonth(Sender: TObject); begin FMonths.MoveMonth(1); end;

procedure TMainWindow.Reread(Sender: TObject);
begin
  if FOffice = nil then
    Exit;
  FStatus.Panels[0].Text := '';
  Page.ShowOffice(FOffice);
  if FOffice.Plan <> 0 then
    FStatus.Panels[0].Text := Page.Summary
  else
    FStatus.Panels[0].Text := '尚无年度计划，请用“文件－导入表格”读入。';
end;

procedure TMainWindow.GoToPage(Sender: TObject);
begin
  FTabs.PageIndex := (Sender as TMenuItem).Tag;
  Reread(nil);
  Page.Enter;
end;

procedure TMainWindow.Find(Sender: TObject);
begin
  FTabs.PageIndex := 0;
  FProjects.GoToWords;
end;

procedure TMainWindow.FileReport(Sender: TObject);
var
  Report: TReportWindow;
begin
  { GTK reports typed words only when it is idle: the row must be the one that they show. }
  if FTabs.PageIndex = 0 then
    Reread(nil);
  if (FTabs.PageIndex <> 0) or (FProjects.Chosen = nil) then
    Exit;
  Report := TReportWindow.CreateFor(FOffice, FProjects.Chosen);
  try
    if Report.ShowModal = mrOk then
      Reread(nil);
  finally
    Report.Free;
  end;
end;

procedure TMainWindow.ChooseLedger(Sender: TObject);
var
  Path: string;
begin
  if AskForLedger(Path) then
    OpenLedger(Path);
end;

procedure TMainWindow.ChangePerson(Sender: TObject);
begin
  if not SignIn(FOffice) then
    Exit;
  ShowPerson;
  Reread(nil);
end;

procedure TMainWindow.Import(Sender: TObject);
begin
  if ImportFile(FOffice) then
    FMonths.ShowPlans(FOffice);
end;

procedure TMainWindow.PrintPage(Sender: TObject);
begin
  if FOffice.Plan <> 0 then
    Print(Page.Document, FOffice.PathBeside(Page.PrintName));
end;

procedure TMainWindow.Verify(Sender: TObject); begin VerifyLedger(FOffice); end;

procedure TMainWindow.Backup(Sender: TObject); begin BackUpLedger(FOffice); end;

procedure TMainWindow.Leave(Sender: TObject); begin Close; end;

{ An error is shown in the words of the library, and the program goes on. }
procedure TMainWindow.TellError(Sender: TObject; Error: Exception);
begin
  Tell(Error.Message);
end;

end.
