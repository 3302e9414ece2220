{ Small dialogs with Chinese buttons: what went wrong is shown beside the field that it is about. }
unit talk;

{$mode delphi}

interface

uses
  Classes, SysUtils, Math, Forms, Controls, StdCtrls, Graphics, Dialogs, LCLIntf, LCLType, fonts;

{ Shows a text; beside a control where one is given. }
procedure Tell(const Words: string; Beside: TControl = nil);

{ Asks; True for the first button. }
function Ask(const Words, Yes: string): Boolean;

{ Asks for some words, which must not be empty; False if a person gave it up. }
function AskForWords(const Title, What: string; out Words: string): Boolean;

{ Asks for a ledger's file; False if none was chosen. }
function AskForLedger(out Path: string): Boolean;

implementation

const
  Margin = 16;

function AddButton(Window: TForm; const Caption: string; Result_: TModalResult; Right, Top: Integer): TButton;
begin
  Result := TButton.Create(Window);
  Result.Parent := Window;
  Result.Caption := Caption;
  Result.ModalResult := Result_;
  Result.SetBounds(Right - 90, Top, 90, 32);
end;

function HeightOf(Canvas: TCanvas; const Words: string; Width: Integer): Integer;
var
  Room: TRect;
begin
  Room := Rect(0, 0, Width, 0);
  DrawText(Canvas.Handle, PChar(Words), Length(Words), Room, DT_CALCRECT or DT_WORDBREAK or DT_NOPREFIX);
  Result := Room.Bottom;
end;

function Show(const Words, Yes, No: string; Beside: TControl): Boolean;
var
  Window: TForm;
  Text: TLabel;
  Place: TPoint;
  Height: Integer;
begin
  Window := TForm.CreateNew(Application);
  try
    Window.Font.Name := WordFont;
    Window.Font.Size := 9;
    Window.Caption := '提示';
    Window.BorderStyle := bsDialog;
    Window.Position := poScreenCenter;
    Window.ClientWidth := 460;
    Text := TLabel.Create(Window);
    Text.Parent := Window;
    Text.AutoSize := False;
    Text.WordWrap := True;
    Text.Caption := Words;
    Height := HeightOf(Window.Canvas, Words, Window.ClientWidth - 2 * Margin);
    Text.SetBounds(Margin, Margin, Window.ClientWidth - 2 * Margin, Height);
    Window.ClientHeight := Height + 32 + 3 * Margin;
    AddButton(Window, Yes, mrYes, Window.ClientWidth - Margin, Height + 2 * Margin).Default := True;
    if No <> '' then
      AddButton(Window, No, mrNo, Window.ClientWidth - Margin - 100, Height + 2 * Margin).Cancel := True;
    if Beside <> nil then
    begin
      Place := Beside.ControlToScreen(Point(0, Beside.Height + 4));
      Window.Position := poDesigned;
      Window.Left := Min(Place.X, Screen.Width - Window.Width);
      Window.Top := Min(Place.Y, Screen.Height - Window.Height);
    end;
    Result := Window.ShowModal = mrYes;
  finally
    Window.Free;
  end;
end;

procedure Tell(const Words: string; Beside: TControl);
begin
  Show(Words, '确定', '', Beside);
end;

function Ask(const Words, Yes: string): Boolean;
begin
  Result := Show(Words, Yes, '返回修改', nil);
end;

function AskForWords(const Title, What: string; out Words: string): Boolean;
var
  Window: TForm;
  Text: TLabel;
  Memo: TMemo;
begin
  Window := TForm.CreateNew(Application);
  try
    Window.Font.Name := WordFont;
    Window.Font.Size := 9;
    Window.Caption := Title;
    Window.BorderStyle := bsDialog;
    Window.Position := poScreenCenter;
    Window.ClientWidth := 460;
    Window.ClientHeight := 190;
    Text := TLabel.Create(Window);
    Text.Parent := Window;
    Text.Caption := What;
    Text.Left := Margin;
    Text.Top := Margin;
    Memo := TMemo.Create(Window);
    Memo.Parent := Window;
    Memo.WantTabs := False;
    Memo.SetBounds(Margin, 40, 460 - 2 * Margin, 90);
    AddButton(Window, '确定', mrYes, 460 - Margin - 100, 144);
    AddButton(Window, '取消', mrNo, 460 - Margin, 144).Cancel := True;
    repeat
      Window.ActiveControl := Memo;
      Result := Window.ShowModal = mrYes;
      Words := Trim(Memo.Text);
      if Result and (Words = '') then
        Tell('请填写' + What + '。', Memo);
    until not Result or (Words <> '');
  finally
    Window.Free;
  end;
end;

function AskForLedger(out Path: string): Boolean;
var
  Dialog: TOpenDialog;
begin
  Dialog := TOpenDialog.Create(nil);
  try
    Dialog.Title := '打开台账';
    Dialog.Filter := '台账 (*.zdxm)|*.zdxm|所有文件|*';
    Result := Dialog.Execute;
    Path := Dialog.FileName;
  finally
    Dialog.Free;
  end;
end;

end.
