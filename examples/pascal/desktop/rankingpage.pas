{ The ranking of the units (排名), group by group. }
unit rankingpage;

{$mode delphi}

interface

uses
  Classes, SysUtils, Controls, Math, zdxmcodes, zdxmvalues, zdxmrows, zdxmrecords, zdxmobjects, office, pages, lists;

type
  TRankingPage = class(TPage)
  private
    FList: TList_;
    FRows: TZdxmRows<IZdxmRankedUnit>;
  protected
    procedure Read; override;
    procedure Empty; override;
  public
    constructor Create(AOwner: TComponent); override;
    function Document: TZdxmDocument; override;
    function PrintName: string; override;
    function Summary: string; override;
    function First: TWinControl; override;
  end;

implementation

constructor TRankingPage.Create(AOwner: TComponent);
begin
  inherited;
  FList := TList_.CreateIn(Self, [Column('分组', 120, taCenter), Column('排名', 60, taCenter), Column('单位', 260),
    Column('年度计划(亿元)', 120, taRightJustify), Column('累计完成(亿元)', 120, taRightJustify),
    Column('完成率', 90, taRightJustify), Column('与序时差', 90, taRightJustify), Column('较上月', 80, taCenter)], 2);
end;

{ How a unit moved since the month before. }
function Moved(const Places: TZdxmNumber): string;
begin
  Result := Missing;
  if not Places.HasValue then
    Exit;
  case Sign(Places.Value) of
    1: Result := Format('升%d位', [Places.Value]);
    -1: Result := Format('降%d位', [-Places.Value]);
    0: Result := '不变';
  end;
end;

procedure TRankingPage.Empty; begin FList.SetRows(0); end;

procedure TRankingPage.Read;
var
  Row: IZdxmRankedUnit;
  At: Integer;
begin
  FRows := Office.View.RankingList(Office.Plan, Office.Month);
  FList.SetRows(FRows.Count);
  for At := 0 to FRows.Count - 1 do
  begin
    Row := FRows[At];
    FList.Put(At, [Row.GroupName, OrMissing(Row.Rank.ToText), Row.UnitName, Office.Amount(Row.Annual, TZdxmMoneyUnit.YiYuan),
      Office.Amount(Row.Done, TZdxmMoneyUnit.YiYuan), OrMissing(Row.MeasureShown), OrMissing(Row.Gap), Moved(Row.RankChange)]);
  end;
end;

function TRankingPage.Document: TZdxmDocument;
begin
  Result := Office.View.RankingDocument(Office.Plan, Office.Month);
end;

function TRankingPage.PrintName: string; begin Result := '排名'; end;

function TRankingPage.Summary: string;
begin
  Result := Format('%s  %d个单位', [InWords(Office.Month), FRows.Count]);
end;

function TRankingPage.First: TWinControl; begin Result := FList; end;

end.
