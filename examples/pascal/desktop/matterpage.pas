{ Matters that were open after their deadline, the longest overdue first (逾期事项). }
unit matterpage;

{$mode delphi}

interface

uses
  Classes, SysUtils, Controls, zdxmcodes, zdxmrows, zdxmrecords, zdxmobjects, office, pages, lists;

type
  TMatterPage = class(TPage)
  private
    FList: TList_;
    FRows: TZdxmRows<IZdxmOverdueMatter>;
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

constructor TMatterPage.Create(AOwner: TComponent);
begin
  inherited;
  FList := TList_.CreateIn(Self, [Column('逾期天数', 76, taRightJustify), Column('项目名称', 250), Column('事项', 230),
    Column('类别', 90, taCenter), Column('责任单位', 190), Column('办理时限', 100, taCenter), Column('内容', 240)], 1);
end;

procedure TMatterPage.Empty; begin FList.SetRows(0); end;

procedure TMatterPage.Read;
var
  Row: IZdxmOverdueMatter;
  At: Integer;
begin
  FRows := Office.View.MatterOverdue(Office.Day);
  FList.SetRows(FRows.Count);
  for At := 0 to FRows.Count - 1 do
  begin
    Row := FRows[At];
    FList.Put(At, [IntToStr(Row.DaysLate), Row.ProjectName, Row.Name, ZdxmChinese(Row.MatterKind), OrMissing(Row.UnitName),
      Row.Deadline.ToText, Row.Content]);
  end;
end;

function TMatterPage.Document: TZdxmDocument; begin Result := Office.View.MatterOverdueDocument(Office.Day); end;

function TMatterPage.PrintName: string; begin Result := '逾期事项'; end;

function TMatterPage.Summary: string;
begin
  Result := Format('截至%s，逾期未办结%d项', [Office.Day.ToText, FRows.Count]);
end;

function TMatterPage.First: TWinControl; begin Result := FList; end;

end.
