{ The month's bulletin (通报): its words, and a chart of the library's figures. }
unit bulletinpage;

{$mode delphi}

interface

uses
  Classes, SysUtils, Controls, ExtCtrls, StdCtrls, zdxmcodes, zdxmrecords, zdxmobjects, office, pages, barchart, fonts;

type
  TBulletinPage = class(TPage)
  private
    FWords: TMemo;
    FChart: TBarChart;
    procedure ShowChart(const Bulletin: TZdxmBulletin);
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

constructor TBulletinPage.Create(AOwner: TComponent);
var
  Splitter: TSplitter;
begin
  inherited;
  FChart := TBarChart.Create(Self);
  FChart.Parent := Self;
  FChart.Align := alRight;
  FChart.Width := Scale96ToFont(524);
  Splitter := TSplitter.Create(Self);
  Splitter.Parent := Self;
  Splitter.Align := alRight;
  Splitter.Left := 0;
  FWords := TMemo.Create(Self);
  FWords.Parent := Self;
  FWords.Align := alClient;
  FWords.ReadOnly := True;
  FWords.ScrollBars := ssAutoVertical;
  FWords.Font.Name := ColumnFont;
end;

procedure TBulletinPage.Empty;
begin
  FWords.Text := '';
  FChart.Clear('');
  FChart.ShowBars;
end;

procedure TBulletinPage.Read;
var
  Bulletin: TZdxmBulletin;
begin
  Bulletin := Office.View.NewBulletin(Office.Plan, Office.Month);
  FWords.Text := Bulletin.Document.Text(TZdxmPrintedForm.Text);
  FWords.SelStart := 0;
  ShowChart(Bulletin);
end;

{ The phases with a plan, then the lead units by rank within their kind. }
procedure TBulletinPage.ShowChart(const Bulletin: TZdxmBulletin);
var
  Row: IZdxmBulletinFigures;
  LastKind: TZdxmUnitKind;
begin
  FChart.Clear(Bulletin.Head.TimeProgress);
  LastKind := TZdxmUnitKind.None;
  for Row in Bulletin.Figures do
  begin
    if not (Row.Cut in [TZdxmCutKind.All, TZdxmCutKind.Phase, TZdxmCutKind.LeadUnit]) or not Row.Annual.HasValue then
      Continue;
    if (Row.Cut = TZdxmCutKind.LeadUnit) and (Row.UnitKind <> LastKind) then
    begin
      LastKind := Row.UnitKind;
      FChart.AddHeading(ZdxmChinese(Row.UnitKind));
    end;
    FChart.AddBar(Row.Name, Row.Rate, Office.Amount(Row.Done, TZdxmMoneyUnit.YiYuan) + ' / '
      + Office.Amount(Row.Annual, TZdxmMoneyUnit.YiYuan));
  end;
  FChart.ShowBars;
end;

function TBulletinPage.Document: TZdxmDocument;
begin
  Result := Office.View.NewBulletin(Office.Plan, Office.Month).Document;
end;

function TBulletinPage.PrintName: string; begin Result := '通报'; end;

function TBulletinPage.Summary: string;
begin
  Result := InWords(Office.Month);
  if not Office.SeesAll then
    Result := Result + '  仅含本人可见的项目';
end;

function TBulletinPage.First: TWinControl; begin Result := FWords; end;

end.
