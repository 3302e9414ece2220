{ The ranking of the units (排名), to be looked at and printed. }
unit rankingwindow;

{$mode delphi}

interface

uses
  Classes, SysUtils, Forms, Controls, StdCtrls, ExtCtrls, Grids, Graphics, LCLIntf, officedata, talk, fonts;

type
  TRankingWindow = class(TForm)
  private
    FOffice: TOffice;
    FGrid: TStringGrid;
    procedure BuildGrid;
    procedure ShowRanks;
    procedure Print(Sender: TObject);
    procedure Keys(Sender: TObject; var Key: Word; Shift: TShiftState);
  public
    constructor CreateFor(Office: TOffice);
  end;

{ Whether a document may be saved: nothing stands there, or a person lets it be replaced. }
function MayPrint(const Path: string): Boolean;

{ Opens what was printed in the program for such documents, which sends it to a printer; says where it is if there is none. }
procedure ShowPrinted(const Path: string);

implementation

uses
  LCLType;

const
  Titles: array[TRankColumn] of string = ('分组', '排名', '单位', '年度计划投资(亿元)', '累计完成(亿元)', '完成率', '与序时差',
    '较上月');
  Widths: array[TRankColumn] of Integer = (100, 50, 260, 140, 120, 80, 80, 80);

function MayPrint(const Path: string): Boolean;
begin
  Result := not FileExists(Path) or Ask(Path + '已存在，要替换吗？', '替换');
end;

procedure ShowPrinted(const Path: string);
begin
  if not OpenDocument(Path) then
    Tell('已保存：' + Path);
end;

constructor TRankingWindow.CreateFor(Office: TOffice);
var
  Bottom: TPanel;
  Button: TButton;
begin
  inherited CreateNew(Application);
  FOffice := Office;
  Caption := Format('单位排名  %d年%d月', [Office.Month div 100, Office.Month mod 100]);
  Font.Name := WordFont;
  Font.Size := 9;
  BorderStyle := bsDialog;
  Position := poScreenCenter;
  KeyPreview := True;
  OnKeyDown := Keys;
  ClientWidth := 960;
  ClientHeight := 720;
  Bottom := TPanel.Create(Self);
  Bottom.Parent := Self;
  Bottom.Align := alBottom;
  Bottom.Height := 48;
  Bottom.BevelOuter := bvNone;
  Button := TButton.Create(Self);
  Button.Parent := Bottom;
  Button.Caption := '打印(F9)';
  Button.SetBounds(ClientWidth - 112, 8, 96, 32);
  Button.OnClick := Print;
  BuildGrid;
  ShowRanks;
end;

procedure TRankingWindow.BuildGrid;
var
  Column: TRankColumn;
begin
  FGrid := TStringGrid.Create(Self);
  FGrid.Parent := Self;
  FGrid.Align := alClient;
  FGrid.FixedCols := 0;
  FGrid.RowCount := 1;
  FGrid.Options := FGrid.Options + [goRowSelect] - [goEditing, goRangeSelect];
  FGrid.AlternateColor := TColor($F8F4F0);
  FGrid.DefaultRowHeight := 22;
  for Column := Low(TRankColumn) to High(TRankColumn) do
    with FGrid.Columns.Add do
    begin
      Title.Caption := Titles[Column];
      Title.Alignment := taCenter;
      Width := Widths[Column];
      if Column in [rankAnnual..rankGap] then
        Alignment := taRightJustify
      else if Column <> rankName then
        Alignment := taCenter;
    end;
end;

procedure TRankingWindow.ShowRanks;
var
  Ranks: TRanks;
  At: Integer;
  Column: TRankColumn;
begin
  Ranks := FOffice.Ranking;
  FGrid.RowCount := Length(Ranks) + 1;
  for At := 0 to High(Ranks) do
    for Column := Low(TRankColumn) to High(TRankColumn) do
      FGrid.Cells[Ord(Column), At + 1] := Ranks[At][Column];
end;

procedure TRankingWindow.Print(Sender: TObject);
var
  Path: string;
begin
  Path := FOffice.PrintPath('排名');
  if not MayPrint(Path) then
    Exit;
  FOffice.PrintRanking(Path);
  ShowPrinted(Path);
end;

procedure TRankingWindow.Keys(Sender: TObject; var Key: Word; Shift: TShiftState);
begin
  case Key of
    VK_F9: Print(nil);
    VK_ESCAPE: Close;
  end;
end;

end.
