{ Lists: grids of texts that are read and walked by keys. }
unit lists;

{$mode delphi}

interface

uses
  Classes, SysUtils, Controls, Grids, Graphics, fonts;

type
  { A column: its title, its width at 96 dots an inch, and how its texts stand. }
  TColumnSpec = record
    Title: string;
    Width: Integer;
    Stands: TAlignment;
  end;

  TList_ = class(TStringGrid)
  private
    FColored: Integer;
    procedure Prepare(Sender: TObject; Column, Row: Integer; State: TGridDrawState);
  public
    { Wide is the column that takes the room that is left. }
    constructor CreateIn(Parent_: TWinControl; const Specs: array of TColumnSpec; Wide: Integer);
    { Rows from 0, without the titles. }
    procedure SetRows(Count: Integer);
    procedure Put(Row: Integer; const Cells: array of string);
    { The row that is chosen, from 0; -1 without one. }
    function Chosen: Integer;
    { The column whose words for good and bad have colors, -1 for none. }
    property Colored: Integer read FColored write FColored;
  end;

function Column(const Title: string; Width: Integer; Stands: TAlignment = taLeftJustify): TColumnSpec;

{ The color of what a light, a state or a finding is called; none for other words. }
function ColorOf(const Words: string): TColor;

implementation

const
  Green = TColor($3C8C28);
  Amber = TColor($0078C8);
  Red = TColor($2828C8);

function Column(const Title: string; Width: Integer; Stands: TAlignment): TColumnSpec;
begin
  Result.Title := Title;
  Result.Width := Width;
  Result.Stands := Stands;
end;

function ColorOf(const Words: string): TColor;
begin
  Result := clNone;
  if (Pos('红', Words) > 0) or (Words = '未报送') or (Words = '已退回') or (Words = '须处理') then
    Result := Red
  else if (Pos('黄', Words) > 0) or (Words = '草稿') or (Words = '已报送') then
    Result := Amber
  else if (Pos('绿', Words) > 0) or (Words = '已审核') then
    Result := Green;
end;

constructor TList_.CreateIn(Parent_: TWinControl; const Specs: array of TColumnSpec; Wide: Integer);
var
  At: Integer;
begin
  inherited Create(Parent_);
  Parent := Parent_;
  Align := alClient;
  FixedCols := 0;
  RowCount := 1;
  FColored := -1;
  Options := Options + [goRowSelect, goColSizing, goThumbTracking] - [goEditing, goRangeSelect];
  AlternateColor := TColor($F8F4F0);
  DefaultRowHeight := Scale96ToFont(24);
  OnPrepareCanvas := Prepare;
  for At := 0 to High(Specs) do
    with Columns.Add do
    begin
      Title.Caption := Specs[At].Title;
      Title.Alignment := taCenter;
      Width := Scale96ToFont(Specs[At].Width);
      Alignment := Specs[At].Stands;
      SizePriority := Ord(At = Wide);
    end;
  AutoFillColumns := True;
end;

procedure TList_.SetRows(Count: Integer);
var
  Before: Integer;
begin
  Before := Row;
  RowCount := Count + 1;
  if (Before >= 1) and (Before < RowCount) then
    Row := Before;
end;

procedure TList_.Put(Row: Integer; const Cells: array of string);
var
  At: Integer;
begin
  for At := 0 to High(Cells) do
    Self.Cells[At, Row + 1] := Cells[At];
end;

function TList_.Chosen: Integer;
begin
  Result := -1;
  if (Row >= 1) and (Row < RowCount) then
    Result := Row - 1;
end;

procedure TList_.Prepare(Sender: TObject; Column, Row: Integer; State: TGridDrawState);
var
  Found: TColor;
begin
  if (Row = 0) or (gdSelected in State) then
    Exit;
  Found := ColorOf(Self.Cells[Column, Row]);
  if (Found <> clNone) and ((Column = FColored) or (Column = 0)) then
    Canvas.Font.Color := Found;
end;

end.
