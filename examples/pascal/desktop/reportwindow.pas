{ The form in which a person files the month's report (月报) of one project, or corrects it. }
unit reportwindow;

{$mode delphi}

interface

uses
  Classes, SysUtils, Forms, Controls, StdCtrls, Graphics, zdxm, zdxmfailure, zdxmvalues, zdxmrecords, zdxmforms, officedata, talk, fonts;

type
  TReportWindow = class(TForm)
  private
    FOffice: TOffice;
    FLine: TLine;
    FCorrects: Boolean;
    FMonthDone, FYearToDate: TEdit;
    FStarted: TComboBox;
    FProgress, FProblem, FNextSteps: TMemo;
    function AddLabel(const Words: string; Left, Top: Integer): TLabel;
    function AddAmount(const Words: string; Field, Top: Integer): TEdit;
    function AddMemo(const Words: string; Field, Top: Integer): TMemo;
    procedure ShowReport;
    function Filled: IZdxmReportForm;
    procedure Accept(Sender: TObject);
    procedure TellError(Error: EZdxm);
    procedure Keys(Sender: TObject; var Key: Word; Shift: TShiftState);
  public
    { The form for a line of the grid. }
    constructor CreateFor(Office: TOffice; const Line: TLine);
  end;

implementation

uses
  LCLType;

const
  LabelLeft = 16;
  FieldLeft = 130;
  FieldWidth = 420;
  { In the order of the list; the first one is not said. }
  NotSaid = 0;
  Started = 1;
  NotStarted = 2;

constructor TReportWindow.CreateFor(Office: TOffice; const Line: TLine);
var
  Button: TButton;
begin
  inherited CreateNew(Application);
  FOffice := Office;
  FLine := Line;
  Caption := Format('月报填报  %d年%d月', [Office.Month div 100, Office.Month mod 100]);
  Font.Name := WordFont;
  Font.Size := 9;
  BorderStyle := bsDialog;
  Position := poScreenCenter;
  KeyPreview := True;
  OnKeyDown := Keys;
  ClientWidth := FieldLeft + FieldWidth + LabelLeft;
  ClientHeight := 470;
  AddLabel('项目名称', LabelLeft, 16);
  AddLabel(Line.Cells[colName], FieldLeft, 16).Font.Style := [fsBold];
  AddLabel('年度计划投资', LabelLeft, 44);
  AddLabel(Format('%s 万元    已累计完成 %s 万元', [Line.Cells[colAnnual], Line.Cells[colDone]]), FieldLeft, 44);
  FMonthDone := AddAmount('本月完成投资', ZDXM_F_MONTH_DONE, 72);
  FYearToDate := AddAmount('累计完成投资', ZDXM_F_YTD_DONE, 108);
  AddLabel('是否开工', LabelLeft, 149);
  FStarted := TComboBox.Create(Self);
  FStarted.Parent := Self;
  FStarted.Style := csDropDownList;
  FStarted.Items.CommaText := '（不填）,是,否';
  FStarted.ItemIndex := NotSaid;
  FStarted.Tag := ZDXM_F_STARTED;
  FStarted.SetBounds(FieldLeft, 144, 120, 30);
  FProgress := AddMemo('形象进度', ZDXM_F_PROGRESS, 184);
  FProblem := AddMemo('存在问题', ZDXM_F_PROBLEM, 264);
  FNextSteps := AddMemo('下一步工作', ZDXM_F_NEXT_STEPS, 344);
  Button := TButton.Create(Self);
  Button.Parent := Self;
  Button.Caption := '确定(F9)';
  Button.OnClick := Accept;
  Button.Default := True;
  Button.SetBounds(ClientWidth - 224, 426, 100, 32);
  Button := TButton.Create(Self);
  Button.Parent := Self;
  Button.Caption := '取消';
  Button.ModalResult := mrCancel;
  Button.Cancel := True;
  Button.SetBounds(ClientWidth - 116, 426, 100, 32);
  ActiveControl := FMonthDone;
  ShowReport;
end;

function TReportWindow.AddLabel(const Words: string; Left, Top: Integer): TLabel;
begin
  Result := TLabel.Create(Self);
  Result.Parent := Self;
  Result.Caption := Words;
  Result.Left := Left;
  Result.Top := Top;
end;

{ Tag is the field that a control holds: so an error finds it. }
function TReportWindow.AddAmount(const Words: string; Field, Top: Integer): TEdit;
begin
  AddLabel(Words, LabelLeft, Top + 5);
  Result := TEdit.Create(Self);
  Result.Parent := Self;
  Result.Tag := Field;
  Result.SetBounds(FieldLeft, Top, 200, 30);
  AddLabel('万元', FieldLeft + 210, Top + 5);
end;

function TReportWindow.AddMemo(const Words: string; Field, Top: Integer): TMemo;
begin
  AddLabel(Words, LabelLeft, Top + 4);
  Result := TMemo.Create(Self);
  Result.Parent := Self;
  Result.Tag := Field;
  Result.ScrollBars := ssAutoVertical;
  Result.SetBounds(FieldLeft, Top, FieldWidth, 72);
end;

{ What was filed for the month already is shown, to be corrected. }
procedure TReportWindow.ShowReport;
var
  Report: IZdxmMonthlyReport;
begin
  FCorrects := FOffice.FindReport(FLine.Item, Report);
  if not FCorrects then
    Exit;
  Caption := Caption + '（更正）';
  FMonthDone.Text := FOffice.Exact(Report.MonthDone);
  FYearToDate.Text := FOffice.Exact(Report.YtdDone);
  FProgress.Text := Report.Progress;
  FProblem.Text := Report.Problem;
  FNextSteps.Text := Report.NextSteps;
  if Report.Started.HasValue then
    if Report.Started.IsTrue then FStarted.ItemIndex := Started else FStarted.ItemIndex := NotStarted;
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
  Result := FOffice.NewReport(FLine.Item, FCorrects);
  Result.Say(ZDXM_F_MONTH_DONE, Amount(FMonthDone));
  Result.Say(ZDXM_F_YTD_DONE, Amount(FYearToDate));
  Result.Progress := Trim(FProgress.Text);
  Result.Problem := Trim(FProblem.Text);
  Result.NextSteps := Trim(FNextSteps.Text);
  case FStarted.ItemIndex of
    Started: Result.Started := True;
    NotStarted: Result.Started := False;
  else
    Result.Started := TZdxmFlag.None;
  end;
end;

{ Tried first, so that nobody else has to wait while a person thinks about what was found. }
procedure TReportWindow.Accept(Sender: TObject);
var
  Report: IZdxmReportForm;
  Doubts: string;
begin
  try
    Report := Filled;
    Doubts := FOffice.FileReport(Report, FCorrects, False);
    if (Doubts <> '') and not Ask('请核对：' + Doubts + '是否仍要填报？', '仍要填报') then
      Exit;
    FOffice.FileReport(Report, FCorrects, True);
    ModalResult := mrOk;
  except
    on Error: EZdxm do
      TellError(Error);
  end;
end;

{ The library's own words, beside the field that they are about. }
procedure TReportWindow.TellError(Error: EZdxm);
var
  At: Integer;
  Found: TWinControl;
begin
  Found := nil;
  if Error.Field <> 0 then
    for At := 0 to ControlCount - 1 do
      if (Controls[At].Tag = Error.Field) and (Controls[At] is TWinControl) then
        Found := TWinControl(Controls[At]);
  Tell(Error.Message, Found);
  if Found <> nil then
    Found.SetFocus;
end;

procedure TReportWindow.Keys(Sender: TObject; var Key: Word; Shift: TShiftState);
begin
  if Key <> VK_F9 then
    Exit;
  Key := 0;
  Accept(Sender);
end;

end.
