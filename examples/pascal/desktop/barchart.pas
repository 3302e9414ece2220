{ Done of the annual plan by phase and lead unit, as bars in percent, with a line at the share of the year gone. }
unit barchart;

{$mode delphi}

interface

uses
  Classes, SysUtils, Math, Types, Controls, ExtCtrls, Forms, Graphics, officedata;

type
  TBarChart = class(TScrollBox)
  private
    FOffice: TOffice;
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
    { Shows the figures of an office as they are now. }
    procedure ShowOffice(Office: TOffice);
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

procedure TBarChart.ShowOffice(Office: TOffice);
begin
  FOffice := Office;
  FPaper.Height := HeadHeight + RowHeight * Length(Office.Bars) + 8;
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
  if not TryPercent(Rate, Percent) or not TryPercent(FOffice.TimeProgress, Time) then
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
  if not TryPercent(FOffice.TimeProgress, Time) then
    Exit;
  Place := PlaceOf(Time);
  FPaper.Canvas.Brush.Style := bsClear;
  FPaper.Canvas.Pen.Color := clBlue;
  FPaper.Canvas.Pen.Style := psDash;
  FPaper.Canvas.Line(Place, HeadHeight - 4, Place, Bottom);
  PaintText(Place, 4, '序时进度 ' + FOffice.TimeProgress + '%', clBlue, 0.5);
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
  if (FOffice = nil) or (FOffice.Bars = nil) then
    Exit;
  FNameWidth := 0;
  for At := 0 to High(FOffice.Bars) do
    FNameWidth := Max(FNameWidth, FPaper.Canvas.TextWidth(FOffice.Bars[At].Name) + 12);
  Bottom := HeadHeight + Length(FOffice.Bars) * RowHeight;
  PaintScale(Bottom);
  for At := 0 to High(FOffice.Bars) do
    if not FOffice.Bars[At].IsHeading then
      PaintBar(FOffice.Bars[At].Rate, HeadHeight + At * RowHeight);
  PaintTime(Bottom);
  for At := 0 to High(FOffice.Bars) do
    PaintWords(FOffice.Bars[At], HeadHeight + At * RowHeight);
end;

end.
