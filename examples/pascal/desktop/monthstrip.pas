{ Which plan and which month is looked at: two lists at the top of the window. }
unit monthstrip;

{$mode delphi}

interface

uses
  Classes, SysUtils, Controls, ExtCtrls, StdCtrls, zdxmvalues, office, pages;

type
  TMonthStrip = class(TPanel)
  private
    FOffice: TOffice;
    FPlans: TChoices;
    FPlan, FMonth: TComboBox;
    FFirst: TZdxmMonth;
    FOnChoose: TNotifyEvent;
    function AddBox(const Words: string; Width: Integer; Changed: TNotifyEvent): TComboBox;
    procedure ChoosePlan(Sender: TObject);
    procedure ChooseMonth(Sender: TObject);
  public
    constructor CreateIn(Window: TWinControl);
    { Shows the plans of an office, the last one chosen. }
    procedure ShowPlans(Office: TOffice);
    { To another month of the year; at its ends nothing happens. }
    procedure MoveMonth(By: Integer);
    { Plan and month of the office are others now. }
    property OnChoose: TNotifyEvent read FOnChoose write FOnChoose;
  end;

implementation

constructor TMonthStrip.CreateIn(Window: TWinControl);
begin
  inherited Create(Window);
  Parent := Window;
  Align := alTop;
  BevelOuter := bvNone;
  Height := Window.Scale96ToFont(40);
  FPlan := AddBox('计划', 420, ChoosePlan);
  FMonth := AddBox('月份', 120, ChooseMonth);
end;

function TMonthStrip.AddBox(const Words: string; Width: Integer; Changed: TNotifyEvent): TComboBox;
begin
  AddWords(Self, Words);
  Result := TComboBox.Create(Self);
  Result.Style := csDropDownList;
  PutInto(Self, Result, Width);
  Result.OnChange := Changed;
end;

procedure TMonthStrip.ShowPlans(Office: TOffice);
var
  At: Integer;
begin
  FOffice := Office;
  FPlans := FOffice.Plans;
  FPlan.Items.Clear;
  for At := 0 to High(FPlans) do
    FPlan.Items.Add(FPlans[At].Title);
  FPlan.ItemIndex := High(FPlans);
  ChoosePlan(nil);
end;

{ The last month with a report comes first; a ledger without a plan has nothing to show. }
procedure TMonthStrip.ChoosePlan(Sender: TObject);
var
  Last: TZdxmMonth;
  At: Integer;
begin
  FMonth.Items.Clear;
  FOffice.Plan := 0;
  if FPlan.ItemIndex >= 0 then
  begin
    FOffice.MonthsOf(FPlans[FPlan.ItemIndex].Id, FFirst, Last);
    FOffice.Plan := FPlans[FPlan.ItemIndex].Id;
    for At := 1 to 12 do
      FMonth.Items.Add(InWords(ZdxmMonth(FFirst.Year, At)));
    FMonth.ItemIndex := Last.Month - 1;
  end;
  ChooseMonth(nil);
end;

procedure TMonthStrip.ChooseMonth(Sender: TObject);
begin
  if FMonth.ItemIndex >= 0 then
    FOffice.Month := ZdxmMonth(FFirst.Year, FMonth.ItemIndex + 1);
  if Assigned(FOnChoose) then
    FOnChoose(Self);
end;

procedure TMonthStrip.MoveMonth(By: Integer);
begin
  if (FMonth.ItemIndex + By < 0) or (FMonth.ItemIndex + By >= FMonth.Items.Count) then
    Exit;
  FMonth.ItemIndex := FMonth.ItemIndex + By;
  ChooseMonth(nil);
end;

end.
