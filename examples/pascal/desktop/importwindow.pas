{ The window of an import: the file, what its columns mean, every problem at its cell, then the import or nothing. }
unit importwindow;

{$mode delphi}

interface

uses
  Classes, SysUtils, Forms, Controls, StdCtrls, ExtCtrls, Dialogs, Math, zdxmcodes, zdxmfailure, zdxmvalues, zdxmrows,
  zdxmrecords, office, imports, formwindow, lists, talk, longwork;

type
  TImportWindow = class(TFormWindow)
  private
    FOffice: TOffice;
    FImporting: TImporting;
    FPath, FDocumentNo: TEdit;
    FUnmatched, FUnreadable, FKeep, FSubmit: TCheckBox;
    FColumns, FFindings: TList_;
    FMeaning: TComboBox;
    FSummary, FWords: TLabel;
    FImport: TButton;
    function AddCheck(const Words: string; Left: Integer): TCheckBox;
    function AddRoom(Left, Top, Width, Height: Integer): TPanel;
    procedure ChoosePath(Sender: TObject);
    procedure OpenFile(Sender: TObject);
    procedure ShowMeaning(Sender: TObject; Column, Row: Integer);
    procedure ChooseMeaning(Sender: TObject);
    procedure ShowFinding(Sender: TObject; Column, Row: Integer);
    procedure Preview(Sender: TObject);
    procedure Accept(Sender: TObject);
    procedure Keys(Sender: TObject; var Key: Word; Shift: TShiftState);
  public
    constructor CreateFor(Office: TOffice);
    destructor Destroy; override;
  end;

{ Shows the window; True if something was imported. }
function ImportFile(Office: TOffice): Boolean;

implementation

uses
  LCLType;

const
  SaidColumn = 3;

constructor TImportWindow.CreateFor(Office: TOffice);
var
  Button: TButton;
  Meaning: string;
begin
  inherited CreateOf('导入表格', 980, 660);
  FOffice := Office;
  OnKeyDown := Keys;
  AddText('表格文件', 16, 21);
  FPath := TEdit.Create(Self);
  FPath.Parent := Self;
  Place(FPath, 90, 16, 560, 30);
  Button := TButton.Create(Self);
  Button.Parent := Self;
  Button.Caption := '选择(F4)…';
  Button.OnClick := ChoosePath;
  Place(Button, 660, 16, 96, 30);
  AddText('文号', 772, 21);
  FDocumentNo := TEdit.Create(Self);
  FDocumentNo.Parent := Self;
  Place(FDocumentNo, 808, 16, 156, 30);
  FUnmatched := AddCheck('略去不在计划内的行', 90);
  FUnreadable := AddCheck('无法读出的金额留空', 270);
  FSubmit := AddCheck('报送待审', 450);
  FKeep := AddCheck('记住列的含义，供以后导入', 560);
  FKeep.Checked := True;
  FSubmit.Checked := not Office.May(TZdxmTaskKind.Manage);
  AddText('各列的含义(F6)', 16, 86);
  FColumns := TList_.CreateIn(AddRoom(16, 108, 400, 440), [Column('列', 64, taCenter), Column('表头', 146),
    Column('读作', 100), Column('改为', 84)], 1);
  FColumns.OnAfterSelection := ShowMeaning;
  AddText('所选列改为(F2)', 16, 566);
  FMeaning := TComboBox.Create(Self);
  FMeaning.Parent := Self;
  FMeaning.Style := csDropDownList;
  FMeaning.Items.Add('（照读作）');
  for Meaning in TImporting.Meanings(Office) do
    FMeaning.Items.Add(Meaning);
  FMeaning.ItemIndex := 0;
  FMeaning.OnChange := ChooseMeaning;
  Place(FMeaning, 130, 560, 286, 30);
  AddText('核对结果', 432, 86);
  FFindings := TList_.CreateIn(AddRoom(432, 108, 532, 390), [Column('处理', 60, taCenter), Column('位置', 110),
    Column('问题', 280), Column('原文', 70)], 2);
  FFindings.OnAfterSelection := ShowFinding;
  FWords := AddText('', 432, 504);
  FWords.AutoSize := False;
  FWords.WordWrap := True;
  Place(FWords, 432, 504, 532, 74);
  FSummary := AddText('请选择文件。', 432, 584);
  AddButton('预览(F5)', Preview, 2);
  FImport := AddButton('导入(F9)', Accept, 1);
  FImport.Enabled := False;
  AddButton('关闭', nil, 0).Cancel := True;
  ActiveControl := FPath;
end;

destructor TImportWindow.Destroy;
begin
  FImporting.Free;
  inherited;
end;

function TImportWindow.AddCheck(const Words: string; Left: Integer): TCheckBox;
begin
  Result := TCheckBox.Create(Self);
  Result.Parent := Self;
  Result.Caption := Words;
  Result.Left := Scale96ToFont(Left);
  Result.Top := Scale96ToFont(54);
end;

function TImportWindow.AddRoom(Left, Top, Width, Height: Integer): TPanel;
begin
  Result := TPanel.Create(Self);
  Result.Parent := Self;
  Result.BevelOuter := bvNone;
  Place(Result, Left, Top, Width, Height);
end;

procedure TImportWindow.ChoosePath(Sender: TObject);
var
  Dialog: TOpenDialog;
begin
  Dialog := TOpenDialog.Create(nil);
  try
    Dialog.Title := '选择表格';
    Dialog.Filter := '表格|*.xlsx;*.xls;*.et;*.ods;*.csv|所有文件|*';
    if not Dialog.Execute then
      Exit;
    FPath.Text := Dialog.FileName;
    Preview(nil);
  finally
    Dialog.Free;
  end;
end;

procedure TImportWindow.ShowMeaning(Sender: TObject; Column, Row: Integer);
begin
  FMeaning.ItemIndex := 0;
  if Row > 0 then
    FMeaning.ItemIndex := Max(0, FMeaning.Items.IndexOf(FColumns.Cells[SaidColumn, Row]));
end;

procedure TImportWindow.ChooseMeaning(Sender: TObject);
begin
  if FColumns.Chosen < 0 then
    Exit;
  FColumns.Cells[SaidColumn, FColumns.Row] := '';
  if FMeaning.ItemIndex > 0 then
    FColumns.Cells[SaidColumn, FColumns.Row] := FMeaning.Text;
end;

procedure TImportWindow.OpenFile(Sender: TObject);
var
  At: Integer;
begin
  FreeAndNil(FImporting);
  FImporting := TImporting.Create(FOffice, Trim(FPath.Text));
  FColumns.SetRows(Length(FImporting.Columns));
  for At := 0 to High(FImporting.Columns) do
    FColumns.Put(At, [FImporting.Columns[At].Place, FImporting.Columns[At].Header, OrMissing(FImporting.Columns[At].Meaning),
      '']);
  FPath.Hint := FPath.Text;
end;

{ A finding in all its words, which a cell may be too narrow for. }
procedure TImportWindow.ShowFinding(Sender: TObject; Column, Row: Integer);
begin
  FWords.Caption := '';
  if Row > 0 then
    FWords.Caption := FFindings.Cells[1, Row] + '：' + FFindings.Cells[2, Row];
end;

{ A cell as people name it; a file of text has no name of a sheet. }
function PlaceOf(const Finding: IZdxmFinding): string;
begin
  Result := Finding.Cell;
  if Finding.Sheet <> '' then
    Result := Finding.Sheet + '!' + Result;
end;

procedure TImportWindow.Preview(Sender: TObject);
const
  Done: array[TZdxmSeverity] of string = ('', '须处理', '提示');
var
  Rows: TZdxmRows<IZdxmFinding>;
  At: Integer;
begin
  FImport.Enabled := False;
  try
    if (FImporting = nil) or (FPath.Hint <> FPath.Text) then
      OpenFile(nil);
    for At := 0 to High(FImporting.Columns) do
      FImporting.Columns[At].Said := FColumns.Cells[SaidColumn, At + 1];
    FImporting.DocumentNo := Trim(FDocumentNo.Text);
    FImporting.LeaveOutUnmatched := FUnmatched.Checked;
    FImporting.LeaveUnreadableEmpty := FUnreadable.Checked;
    FImporting.KeepColumns := FKeep.Checked;
    FImporting.Submit := FSubmit.Checked;
    FImporting.Preview;
    Rows := FImporting.Findings;
    FFindings.SetRows(Rows.Count);
    for At := 0 to Rows.Count - 1 do
      FFindings.Put(At, [Done[Rows[At].Severity], PlaceOf(Rows[At]), Rows[At].Text, Rows[At].Read]);
    ShowFinding(nil, 0, FFindings.Row);
    FSummary.Caption := FImporting.Summary;
    FImport.Enabled := FImporting.Unsettled = 0;
  except
    on Refused: EZdxm do TellAtField(Refused);
  end;
end;

procedure TImportWindow.Accept(Sender: TObject);
var
  Work: TLongWork;
begin
  try
    Work := TLongWork.Begin_('导入');
    try
      FImporting.Commit(Work.Step);
    finally
      Work.Free;
    end;
    ModalResult := mrOk;
  except
    on Refused: EZdxm do TellAtField(Refused);
    on GivenUp: EAbort do Tell('已取消，台账没有改动。');
  end;
end;

procedure TImportWindow.Keys(Sender: TObject; var Key: Word; Shift: TShiftState);
begin
  case Key of
    VK_F2: FMeaning.SetFocus;
    VK_F4: ChoosePath(nil);
    VK_F5: Preview(nil);
    VK_F6: FColumns.SetFocus;
    VK_F9: if FImport.Enabled then Accept(nil);
  else
    Exit;
  end;
  Key := 0;
end;

function ImportFile(Office: TOffice): Boolean;
var
  Window: TImportWindow;
begin
  Window := TImportWindow.CreateFor(Office);
  try
    Result := Window.ShowModal = mrOk;
  finally
    Window.Free;
  end;
end;

end.
