{ Prints a document: saves it as an official document or a workbook, and opens it in the program for such files, which sends it
  to a printer. }
unit printwindow;

{$mode delphi}

interface

uses
  Classes, SysUtils, Forms, Controls, StdCtrls, Dialogs, LCLIntf, zdxmcodes, zdxmfailure, zdxmobjects, formwindow, talk;

type
  TPrintWindow = class(TFormWindow)
  private
    FDocument: TZdxmDocument;
    FPath: TEdit;
    procedure ChoosePath(Sender: TObject);
    procedure PrintAs(Form: TZdxmPrintedForm; const Ending: string);
    procedure PrintWords(Sender: TObject);
    procedure PrintWorkbook(Sender: TObject);
    procedure Keys(Sender: TObject; var Key: Word; Shift: TShiftState);
  public
    constructor CreateFor(const Document: TZdxmDocument; const Path: string);
  end;

{ Asks how a document is printed; Path has no ending yet. }
procedure Print(const Document: TZdxmDocument; const Path: string);

implementation

uses
  LCLType;

constructor TPrintWindow.CreateFor(const Document: TZdxmDocument; const Path: string);
var
  Button: TButton;
begin
  inherited CreateOf('打印', 620, 150);
  FDocument := Document;
  OnKeyDown := Keys;
  AddText('存为', 16, 33);
  FPath := TEdit.Create(Self);
  FPath.Parent := Self;
  FPath.Text := Path;
  Place(FPath, 64, 28, 476, 30);
  Button := TButton.Create(Self);
  Button.Parent := Self;
  Button.Caption := '…';
  Button.OnClick := ChoosePath;
  Place(Button, 548, 28, 56, 30);
  AddText('文件类型（.docx、.xlsx）由所选格式决定。', 64, 66);
  AddButton('Word(F8)', PrintWords, 2).Default := True;
  AddButton('Excel(F9)', PrintWorkbook, 1);
  AddButton('取消', nil, 0).Cancel := True;
  ActiveControl := FPath;
end;

{ A path without the ending of a printed form; a name may have points of its own. }
function WithoutEnding(const Path: string): string;
begin
  Result := Path;
  if (ExtractFileExt(Path) = '.docx') or (ExtractFileExt(Path) = '.xlsx') then
    Result := ChangeFileExt(Path, '');
end;

procedure TPrintWindow.ChoosePath(Sender: TObject);
var
  Dialog: TSaveDialog;
begin
  Dialog := TSaveDialog.Create(nil);
  try
    Dialog.Title := '存为';
    Dialog.FileName := FPath.Text;
    if Dialog.Execute then
      FPath.Text := WithoutEnding(Dialog.FileName);
  finally
    Dialog.Free;
  end;
end;

{ Somebody may have written into a file since it was printed: so replacing it is asked. }
procedure TPrintWindow.PrintAs(Form: TZdxmPrintedForm; const Ending: string);
var
  Path: string;
begin
  Path := WithoutEnding(Trim(FPath.Text)) + Ending;
  if FileExists(Path) and not Ask(Path + '已存在，是否替换？', '替换') then
    Exit;
  try
    FDocument.Save(Form, Path, True);
  except
    on Refused: EZdxm do
    begin
      TellAtField(Refused);
      Exit;
    end;
  end;
  ModalResult := mrOk;
  if not OpenDocument(Path) then
    Tell('已保存：' + Path);
end;

procedure TPrintWindow.PrintWords(Sender: TObject); begin PrintAs(TZdxmPrintedForm.Docx, '.docx'); end;

procedure TPrintWindow.PrintWorkbook(Sender: TObject); begin PrintAs(TZdxmPrintedForm.Workbook, '.xlsx'); end;

procedure TPrintWindow.Keys(Sender: TObject; var Key: Word; Shift: TShiftState);
begin
  case Key of
    VK_F8: PrintWords(nil);
    VK_F9: PrintWorkbook(nil);
  else
    Exit;
  end;
  Key := 0;
end;

procedure Print(const Document: TZdxmDocument; const Path: string);
var
  Window: TPrintWindow;
begin
  Window := TPrintWindow.CreateFor(Document, Path);
  try
    Window.ShowModal;
  finally
    Window.Free;
  end;
end;

end.
