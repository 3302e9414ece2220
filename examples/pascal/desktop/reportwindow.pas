{ The window of a month's report: a reporter writes and submits it, a reviewer approves it or sends it back with a reason. }
unit reportwindow;

{$mode delphi}

interface

uses
  Classes, SysUtils, Forms, Controls, StdCtrls, Graphics, zdxm, zdxmcodes, zdxmfailure, zdxmvalues, zdxmrecords, zdxmforms,
  office, reports, talk, formwindow;

type
  TReportWindow = class(TFormWindow)
  private
    FOffice: TOffice;
    FReport: TReport;
    FMonthDone, FYearToDate: TEdit;
    FStarted: TComboBox;
    FProgress, FProblem, FNextSteps: TMemo;
    FDraft, FSubmit, FApprove, FReturn: TButton;
    function AddAmount(const Words: string; Field, Top: Integer): TEdit;
    function AddMemo(const Words: string; Field, Top: Integer): TMemo;
    procedure ShowReport;
    procedure Allow;
    function Filled: IZdxmReportForm;
    procedure SaveDraft(Sender: TObject);
    procedure Submit(Sender: TObject);
    procedure Approve(Sender: TObject);
    procedure SendBack(Sender: TObject);
    procedure Keys(Sender: TObject; var Key: Word; Shift: TShiftState);
  public
    { The window for a project of the list. }
    constructor CreateFor(Office: TOffice; const Row: IZdxmFoundItem);
    destructor Destroy; override;
  end;

implementation

uses
  LCLType;

const
  Left_ = 130;
  Wide = 470;
  { In the order of the list; the first one is not said. }
  Yes = 1;
  No = 2;

constructor TReportWindow.CreateFor(Office: TOffice; const Row: IZdxmFoundItem);
begin
  FOffice := Office;
  FReport := TReport.Create(Office, Row.Item);
  inherited CreateOf('月报  ' + InWords(Office.Month), Left_ + Wide + 16, 546);
  OnKeyDown := Keys;
  AddText('项目名称', 16, 16);
  AddText(Row.ProjectName, Left_, 16).Font.Style := [fsBold];
  AddText('报送状态', 16, 44);
  AddText(ZdxmChinese(FReport.State), Left_, 44);
  AddText(Format('年度计划投资 %s 万元，已累计完成 %s 万元', [Office.Amount(Row.Annual, TZdxmMoneyUnit.WanYuan),
    Office.Amount(Row.StandingDone, TZdxmMoneyUnit.WanYuan)]), Left_ + 110, 44);
  FMonthDone := AddAmount('本月完成投资', ZDXM_F_MONTH_DONE, 74);
  FYearToDate := AddAmount('累计完成投资', ZDXM_F_YTD_DONE, 110);
  AddText('是否开工', 16, 151);
  FStarted := TComboBox.Create(Self);
  FStarted.Parent := Self;
  FStarted.Style := csDropDownList;
  FStarted.Items.CommaText := '（不填）,是,否';
  FStarted.ItemIndex := 0;
  FStarted.Tag := ZDXM_F_STARTED;
  Place(FStarted, Left_, 146, 120, 30);
  FProgress := AddMemo('形象进度', ZDXM_F_PROGRESS, 186);
  FProblem := AddMemo('存在问题', ZDXM_F_PROBLEM, 272);
  FNextSteps := AddMemo('下一步工作', ZDXM_F_NEXT_STEPS, 358);
  FDraft := AddButton('保存草稿(F8)', SaveDraft, 4);
  FSubmit := AddButton('报送(F9)', Submit, 3);
  FApprove := AddButton('审核通过(F11)', Approve, 2);
  FReturn := AddButton('退回(F12)', SendBack, 1);
  AddButton('关闭', nil, 0).Cancel := True;
  ShowReport;
  Allow;
end;

destructor TReportWindow.Destroy;
begin
  FReport.Free;
  inherited;
end;

{ Tag is the field that a control holds: so an error finds it. }
function TReportWindow.AddAmount(const Words: string; Field, Top: Integer): TEdit;
begin
  AddText(Words, 16, Top + 5);
  Result := TEdit.Create(Self);
  Result.Parent := Self;
  Result.Tag := Field;
  Place(Result, Left_, Top, 200, 30);
  AddText('万元', Left_ + 210, Top + 5);
end;

function TReportWindow.AddMemo(const Words: string; Field, Top: Integer): TMemo;
begin
  AddText(Words, 16, Top + 4);
  Result := TMemo.Create(Self);
  Result.Parent := Self;
  Result.Tag := Field;
  Result.ScrollBars := ssAutoVertical;
  Result.WantTabs := False;
  Place(Result, Left_, Top, Wide, 78);
end;

procedure TReportWindow.ShowReport;
var
  Said: IZdxmFiling;
begin
  Said := FReport.Filing;
  if Said = nil then
    Exit;
  FMonthDone.Text := FOffice.Exact(Said.MonthDone);
  FYearToDate.Text := FOffice.Exact(Said.YtdDone);
  FProgress.Text := Said.Progress;
  FProblem.Text := Said.Problem;
  FNextSteps.Text := Said.NextSteps;
  if Said.Started.HasValue then
    if Said.Started.IsTrue then FStarted.ItemIndex := Yes else FStarted.ItemIndex := No;
  if Said.Opinion <> '' then
    AddText('审核意见：' + Said.Opinion, Left_, 446).Font.Color := clMaroon;
end;

{ What the person may do with the report as it stands. }
procedure TReportWindow.Allow;
const
  Waits: array[Boolean] of string = ('可填报的人员：', '待审核，可审核的人员：');
var
  At: Integer;
begin
  for At := 0 to ControlCount - 1 do
    if Controls[At].Tag <> 0 then
      Controls[At].Enabled := FReport.MayEdit;
  FDraft.Enabled := FReport.MayEdit;
  FSubmit.Enabled := FReport.MayEdit;
  FApprove.Enabled := FReport.MayApprove;
  FReturn.Enabled := FReport.MayReturn;
  if not FReport.MayEdit and not FReport.MayApprove and (FReport.Others <> '') then
    AddText(Waits[FReport.State = TZdxmFilingState.Submitted] + FReport.Others, Left_, 468);
  if FReport.MayEdit then
    ActiveControl := FMonthDone
  else if FReport.MayApprove then
    ActiveControl := FApprove;
end;

{ An amount without a unit is in the one that stands beside the field. The library reads it; nothing is computed here. }
function Amount(const Edit: TEdit): string;
begin
  Result := Trim(Edit.Text);
  if (Result <> '') and (Pos('元', Result) = 0) and (Pos('万', Result) = 0) and (Pos('亿', Result) = 0) then
    Result := Result + '万元';
end;

function TReportWindow.Filled: IZdxmReportForm;
begin
  Result := FReport.Form;
  Result.Say(ZDXM_F_MONTH_DONE, Amount(FMonthDone));
  Result.Say(ZDXM_F_YTD_DONE, Amount(FYearToDate));
  Result.Progress := Trim(FProgress.Text);
  Result.Problem := Trim(FProblem.Text);
  Result.NextSteps := Trim(FNextSteps.Text);
  case FStarted.ItemIndex of
    Yes: Result.Started := True;
    No: Result.Started := False;
  else
    Result.Started := TZdxmFlag.None;
  end;
end;

procedure TReportWindow.SaveDraft(Sender: TObject);
begin
  try
    FReport.SaveDraft(Filled);
    ModalResult := mrOk;
  except
    on Refused: EZdxm do TellAtField(Refused);
  end;
end;

{ Tried first, so that nobody else has to wait while a person thinks about what was found. }
procedure TReportWindow.Submit(Sender: TObject);
var
  Said: IZdxmReportForm;
  Doubts: string;
begin
  try
    Said := Filled;
    Doubts := FReport.Submit(Said, False);
    if (Doubts <> '') and not Ask('请核对：' + Doubts + '。是否仍要报送？', '仍要报送') then
      Exit;
    FReport.Submit(Said, True);
    ModalResult := mrOk;
  except
    on Refused: EZdxm do TellAtField(Refused);
  end;
end;

procedure TReportWindow.Approve(Sender: TObject);
begin
  try
    FReport.Approve('');
    ModalResult := mrOk;
  except
    on Refused: EZdxm do TellAtField(Refused);
  end;
end;

procedure TReportWindow.SendBack(Sender: TObject);
var
  Opinion: string;
begin
  if not AskForWords('退回月报', '退回原因', Opinion) then
    Exit;
  try
    FReport.SendBack(Opinion);
    ModalResult := mrOk;
  except
    on Refused: EZdxm do TellAtField(Refused);
  end;
end;

procedure TReportWindow.Keys(Sender: TObject; var Key: Word; Shift: TShiftState);
var
  Pressed: TButton;
begin
  case Key of
    VK_F8: Pressed := FDraft;
    VK_F9: Pressed := FSubmit;
    VK_F11: Pressed := FApprove;
    VK_F12: Pressed := FReturn;
  else
    Exit;
  end;
  Key := 0;
  if Pressed.Enabled then
    Pressed.Click;
end;

end.
