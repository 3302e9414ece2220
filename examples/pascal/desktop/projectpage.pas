{ The person's projects with their lights, found by words, light and state; below, why a light is what it is. }
unit projectpage;

{$mode delphi}

interface

uses
  Classes, SysUtils, Controls, ExtCtrls, StdCtrls, Graphics, fgl, zdxmcodes, zdxmfailure, zdxmvalues, zdxmrows, zdxmrecords,
  zdxmforms, zdxmobjects, office, pages, lists;

type
  TReasons = TFPGMap<Integer, string>;

  TProjectPage = class(TPage)
  private
    FWords: TEdit;
    FLight, FState: TComboBox;
    FList: TList_;
    FReason: TLabel;
    FRows: TZdxmRows<IZdxmFoundItem>;
    FReasons: TReasons;
    FOnFile: TNotifyEvent;
    function AddChoice(Strip: TWinControl; const Words: string): TComboBox;
    procedure Choose(Sender: TObject);
    procedure ShowReason;
    procedure Select(Sender: TObject; Column, Row: Integer);
    procedure ReadReasons(const View: TZdxmView);
    function Query: IZdxmItemQueryForm;
    procedure FileIt(Sender: TObject);
  protected
    procedure Read; override;
    procedure Empty; override;
  public
    constructor Create(AOwner: TComponent); override;
    destructor Destroy; override;
    function Document: TZdxmDocument; override;
    function PrintName: string; override;
    function Summary: string; override;
    function First: TWinControl; override;
    procedure GoToWords;
    { The project that is chosen; nil without one. }
    function Chosen: IZdxmFoundItem;
    { A person wants to see the report of the chosen project. }
    property OnFile: TNotifyEvent read FOnFile write FOnFile;
  end;

implementation

constructor TProjectPage.Create(AOwner: TComponent);
var
  Strip: TPanel;
  Light: TZdxmLight;
  State: TZdxmFilingState;
begin
  inherited;
  FReasons := TReasons.Create;
  FReasons.Sorted := True;
  Strip := AddStrip(Self, alTop, 40);
  AddWords(Strip, '项目名称(F3)');
  FWords := TEdit.Create(Self);
  PutInto(Strip, FWords, 220);
  FWords.OnChange := Choose;
  FLight := AddChoice(Strip, '亮灯');
  FState := AddChoice(Strip, '报送状态');
  FLight.Items.Add('全部');
  for Light := TZdxmLight.Green to TZdxmLight.Red do
    FLight.Items.Add(ZdxmChinese(Light));
  FLight.ItemIndex := 0;
  FState.Items.Add('全部');
  for State := TZdxmFilingState.NotReported to TZdxmFilingState.Returned do
    FState.Items.Add(ZdxmChinese(State));
  FState.ItemIndex := 0;
  Strip := AddStrip(Self, alBottom, 74);
  FReason := TLabel.Create(Self);
  FReason.Parent := Strip;
  FReason.Align := alClient;
  FReason.BorderSpacing.Around := 6;
  FReason.WordWrap := True;
  FList := TList_.CreateIn(Self, [Column('亮灯', 54, taCenter), Column('项目名称', 240), Column('阶段', 60, taCenter),
    Column('牵头单位', 170), Column('年度计划(万元)', 110, taRightJustify), Column('累计完成(万元)', 110, taRightJustify),
    Column('完成率', 70, taRightJustify), Column('与序时差', 80, taRightJustify), Column('报送状态', 76, taCenter),
    Column('未办结事项', 200)], 1);
  FList.Colored := 8;
  FList.OnAfterSelection := Select;
  FList.OnDblClick := FileIt;
end;

destructor TProjectPage.Destroy;
begin
  FReasons.Free;
  inherited;
end;

function TProjectPage.AddChoice(Strip: TWinControl; const Words: string): TComboBox;
begin
  AddWords(Strip, Words);
  Result := TComboBox.Create(Self);
  Result.Style := csDropDownList;
  PutInto(Strip, Result, 100);
  Result.OnChange := Choose;
end;

function TProjectPage.Query: IZdxmItemQueryForm;
begin
  Result := NewItemQueryForm;
  Result.NamePart := Trim(FWords.Text);
  { The first choice is everything. }
  if FLight.ItemIndex > 0 then
    Result.Light := TZdxmLight(FLight.ItemIndex);
  if FState.ItemIndex > 0 then
    Result.FilingState := TZdxmFilingState(FState.ItemIndex - 1);
end;

{ Rules without lights have no reasons. }
procedure TProjectPage.ReadReasons(const View: TZdxmView);
var
  Row: IZdxmItemLight;
begin
  FReasons.Clear;
  try
    for Row in View.LightList(Office.Plan, Office.Month) do
      if Row.Item.HasValue then
        FReasons.Add(Row.Item.Value, Row.Reason);
  except
    on Refused: EZdxm do
      if (Refused.Kind <> TZdxmErrorKind.Rule) and (Refused.Kind <> TZdxmErrorKind.NotPermitted) then
        raise;
  end;
end;

function Joined(const Names: TZdxmTexts): string;
var
  Name: string;
begin
  Result := '';
  for Name in Names do
  begin
    if Result <> '' then
      Result := Result + '；';
    Result := Result + Name;
  end;
end;

procedure TProjectPage.Empty;
begin
  FList.SetRows(0);
  FRows := Default(TZdxmRows<IZdxmFoundItem>);
  FReason.Caption := '';
end;

procedure TProjectPage.Read;
var
  View: TZdxmView;
  Row: IZdxmFoundItem;
  At: Integer;
begin
  View := Office.View;
  ReadReasons(View);
  FRows := View.QueryItems(Office.Plan, Office.Month, Query);
  FList.BeginUpdate;
  try
    FList.SetRows(FRows.Count);
    for At := 0 to FRows.Count - 1 do
    begin
      Row := FRows[At];
      FList.Put(At, [OrMissing(ZdxmChinese(Row.Light)), Row.ProjectName, ZdxmChinese(Row.Phase),
        OrMissing(Row.LeadUnitName), Office.Amount(Row.Annual, TZdxmMoneyUnit.WanYuan),
        Office.Amount(Row.StandingDone, TZdxmMoneyUnit.WanYuan), Percent(Row.Rate), OrMissing(Row.Gap),
        ZdxmChinese(Row.FilingState), Joined(Row.OpenMatterNames)]);
    end;
  finally
    FList.EndUpdate;
  end;
  ShowReason;
end;

procedure TProjectPage.Choose(Sender: TObject); begin ShowOffice(Office); end;

procedure TProjectPage.Select(Sender: TObject; Column, Row: Integer); begin ShowReason; end;

procedure TProjectPage.ShowReason;
var
  Row: IZdxmFoundItem;
  Place: Integer;
  Words: string;
begin
  FReason.Caption := '';
  Row := Chosen;
  if Row = nil then
    Exit;
  Words := Row.ProjectName;
  if FReasons.Find(Row.Item, Place) and (FReasons.Data[Place] <> '') then
    Words := Words + '：' + FReasons.Data[Place]
  else if Row.Light = TZdxmLight.None then
    Words := Words + '：没有亮灯，亮灯规则不涉及本项目。';
  if Row.Problem <> '' then
    Words := Words + LineEnding + '存在问题：' + Row.Problem;
  FReason.Caption := Words;
end;

procedure TProjectPage.FileIt(Sender: TObject);
begin
  if Assigned(FOnFile) then
    FOnFile(Sender);
end;

function TProjectPage.Document: TZdxmDocument;
begin
  Result := Office.View.QueryItemsDocument(Office.Plan, Office.Month, Query);
end;

function TProjectPage.PrintName: string; begin Result := '项目'; end;

function TProjectPage.Summary: string;
begin
  Result := Format('%s  共%d项，显示%d项', [InWords(Office.Month), FRows.Total, FRows.Count]);
end;

function TProjectPage.First: TWinControl; begin Result := FList; end;

procedure TProjectPage.GoToWords; begin FWords.SetFocus; end;

function TProjectPage.Chosen: IZdxmFoundItem;
begin
  Result := nil;
  if (FList.Chosen >= 0) and (FList.Chosen < FRows.Count) then
    Result := FRows[FList.Chosen];
end;

end.
