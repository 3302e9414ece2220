{ Done of the annual plan by phase and lead unit, as bars in percent, with a line at the share of the year gone. }
unit barchart;

{$mode delphi}

interface

uses
  Classes, SysUtils, Math, Types, Controls, ExtCtrls, Forms, Graphics, office;

type
  { A bar, or the heading of those that follow. }
  TBar = record
    IsHeading: Boolean;
    Name, Rate, Amounts: string;
  end;

  TBarChart = class(TScrollBox)
  private
    FBars: array of TBar;
    FTime: string;
    FPaper: TPaintBox;
    FNameWidth: Integer;
    procedure PaintAll(Sender: TObject);
    procedure PaintScale(Bottom: Integer);
    procedure PaintBar(const Rate: string; Top: Integer);
    procedure PaintTime(Bottom: Integer);
    procedure PaintWords(const Bar: TBar; Top: Integer);
    procedure PaintText(Left, Top: Integer; const Words: string; Color: TColor; Share: Double = 0);
    function PlaceOf(Percent: Double): Integer;
    function PlotRight: Integer;
  public
    constructor Create(TheOwner: TComponent); override;
    { Begins anew, with the share of the year gone, in percent (序时进度). }
    procedure Clear(const Time: string);
    procedure AddHeading(const Name: string);
    { A bar of a rate in percent, as the library wrote it; none where it is empty. }
    procedure AddBar(const Name, Rate, Amounts: string);
    procedure ShowBars;
  end;

implementation

const
  RowHeight = 20;
  HeadHeight = 44;
  AmountWidth = 104;
  Behind = TColor($6464D2);
  Ahead = TColor($64AA50);
  Planned = TColor($EEE6DE);

constructor TBarChart.Create(TheOwner: TComponent);
begin
  inherited Create(TheOwner);
  HorzScrollBar.Visible := False;
  Color := clWhite;
  FPaper := TPaintBox.Create(Self);
  FPaper.Parent := Self;
  FPaper.Align := alTop;
  FPaper.OnPaint := PaintAll;
end;

procedure TBarChart.Clear(const Time: string);
begin
  FBars := nil;
  FTime := Time;
end;

procedure TBarChart.AddHeading(const Name: string);
begin
  SetLength(FBars, Length(FBars) + 1);
  FBars[High(FBars)].IsHeading := True;
  FBars[High(FBars)].Name := Name;
end;

procedure TBarChart.AddBar(const Name, Rate, Amounts: string);
begin
  SetLength(FBars, Length(FBars) + 1);
  FBars[High(FBars)].IsHeading := False;
  FBars[High(FBars)].Name := Name;
  FBars[High(FBars)].Rate := Percent(Rate);
  FBars[High(FBars)].Amounts := Amounts;
end;

procedure TBarChart.ShowBars;
begin
  FPaper.Height := HeadHeight + RowHeight * Length(FBars) + 8;
  FPaper.Invalidate;
end;

{ A percentage that the library wrote. Pixels may go through floating point; amounts never do. }
function TryPercent(Words: string; out Percent: Double): Boolean;
var
  Fault: Integer;
begin
  Words := StringReplace(Words, '%', '', []);
  Val(Words, Percent, Fault);
  Result := Fault = 0;
end;

function TBarChart.PlotRight: Integer;
begin
  Result := FPaper.Width - AmountWidth - 12;
end;

function TBarChart.PlaceOf(Percent: Double): Integer;
begin
  Result := FNameWidth + Round((PlotRight - FNameWidth) * EnsureRange(Percent, 0, 100) / 100);
end;

{ Share of the text stands left of the place: 0.5 for one in the middle. }
procedure TBarChart.PaintText(Left, Top: Integer; const Words: string; Color: TColor; Share: Double);
begin
  FPaper.Canvas.Brush.Style := bsClear;
  FPaper.Canvas.Font.Color := Color;
  FPaper.Canvas.TextOut(Left - Round(Share * FPaper.Canvas.TextWidth(Words)), Top, Words);
end;

procedure TBarChart.PaintScale(Bottom: Integer);
var
  Quarter, Place: Integer;
begin
  FPaper.Canvas.Pen.Style := psSolid;
  FPaper.Canvas.Pen.Color := clSilver;
  for Quarter := 0 to 4 do
  begin
    Place := PlaceOf(25 * Quarter);
    FPaper.Canvas.Line(Place, HeadHeight - 4, Place, Bottom);
    PaintText(Place, HeadHeight - 22, IntToStr(25 * Quarter) + '%', clGray, 0.5);
  end;
  PaintText(FPaper.Width - 6, 4, '完成/计划(亿元)', clGray, 1);
end;

{ Without a rate there is no bar, which is not one of length 0: a dash says so. }
procedure TBarChart.PaintBar(const Rate: string; Top: Integer);
var
  Percent, Time: Double;
begin
  FPaper.Canvas.Brush.Style := bsSolid;
  FPaper.Canvas.Brush.Color := Planned;
  FPaper.Canvas.FillRect(PlaceOf(0), Top + 3, PlaceOf(100), Top + RowHeight - 3);
  if not TryPercent(Rate, Percent) or not TryPercent(FTime, Time) then
    Exit;
  FPaper.Canvas.Brush.Color := Behind;
  if Percent >= Time then
    FPaper.Canvas.Brush.Color := Ahead;
  FPaper.Canvas.FillRect(PlaceOf(0), Top + 3, PlaceOf(Percent), Top + RowHeight - 3);
end;

procedure TBarChart.PaintTime(Bottom: Integer);
var
  Time: Double;
  Place: Integer;
begin
  if not TryPercent(FTime, Time) then
    Exit;
  Place := PlaceOf(Time);
  FPaper.Canvas.Brush.Style := bsClear;
  FPaper.Canvas.Pen.Color := clBlue;
  FPaper.Canvas.Pen.Style := psDash;
  FPaper.Canvas.Line(Place, HeadHeight - 4, Place, Bottom);
  PaintText(Place, 4, '序时进度 ' + FTime + '%', clBlue, 0.5);
end;

procedure TBarChart.PaintWords(const Bar: TBar; Top: Integer);
begin
  if Bar.IsHeading then
  begin
    FPaper.Canvas.Font.Style := [fsBold];
    PaintText(6, Top, Bar.Name, clBlack);
    FPaper.Canvas.Font.Style := [];
    Exit;
  end;
  PaintText(FNameWidth - 6, Top, Bar.Name, clBlack, 1);
  PaintText(PlotRight - 4, Top, Bar.Rate, clBlack, 1);
  PaintText(FPaper.Width - 6, Top, Bar.Amounts, clBlack, 1);
end;

procedure TBarChart.PaintAll(Sender: TObject);
var
  At, Bottom: Integer;
begin
  FPaper.Canvas.Brush.Style := bsSolid;
  FPaper.Canvas.Brush.Color := clWhite;
  FPaper.Canvas.FillRect(FPaper.ClientRect);
  if FBars = nil then
    Exit;
  FNameWidth := 0;
  for At := 0 to High(FBars) do
    FNameWidth := Max(FNameWidth, FPaper.Canvas.TextWidth(FBars[At].Name) + 12);
  Bottom := HeadHeight + Length(FBars) * RowHeight;
  PaintScale(Bottom);
  for At := 0 to High(FBars) do
    if not FBars[At].IsHeading then
      PaintBar(FBars[At].Rate, HeadHeight + At * RowHeight);
  PaintTime(Bottom);
  for At := 0 to High(FBars) do
    PaintWords(FBars[At], HeadHeight + At * RowHeight);
end;

end.
