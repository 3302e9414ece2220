{ What the windows that a person fills in have alike: measures of the screen, labels, buttons from the right, errors at fields. }
unit formwindow;

{$mode delphi}

interface

uses
  Classes, SysUtils, Forms, Controls, StdCtrls, zdxmfailure, talk, fonts;

type
  TFormWindow = class(TForm)
  public
    { A window of a size at 96 dots an inch, in the middle of the screen. }
    constructor CreateOf(const Title: string; Width, Height: Integer);
    procedure Place(Control: TControl; Left, Top, Width, Height: Integer);
    function AddText(const Words: string; Left, Top: Integer): TLabel;
    { A button in the last line, so many places from the right; without a click it closes the window. }
    function AddButton(const Words: string; Click: TNotifyEvent; FromRight: Integer): TButton;
    { Shows an error in the library's words, beside the control whose Tag is its field. }
    procedure TellAtField(Refused: EZdxm);
  end;

implementation

constructor TFormWindow.CreateOf(const Title: string; Width, Height: Integer);
begin
  inherited CreateNew(Application);
  Caption := Title;
  Font.Name := WordFont;
  Font.Size := 9;
  BorderStyle := bsDialog;
  Position := poScreenCenter;
  KeyPreview := True;
  ClientWidth := Scale96ToFont(Width);
  ClientHeight := Scale96ToFont(Height);
end;

procedure TFormWindow.Place(Control: TControl; Left, Top, Width, Height: Integer);
begin
  Control.SetBounds(Scale96ToFont(Left), Scale96ToFont(Top), Scale96ToFont(Width), Scale96ToFont(Height));
end;

function TFormWindow.AddText(const Words: string; Left, Top: Integer): TLabel;
begin
  Result := TLabel.Create(Self);
  Result.Parent := Self;
  Result.Caption := Words;
  Result.Left := Scale96ToFont(Left);
  Result.Top := Scale96ToFont(Top);
end;

function TFormWindow.AddButton(const Words: string; Click: TNotifyEvent; FromRight: Integer): TButton;
const
  Width = 108;
begin
  Result := TButton.Create(Self);
  Result.Parent := Self;
  Result.Caption := Words;
  Result.OnClick := Click;
  if not Assigned(Click) then
    Result.ModalResult := mrCancel;
  Result.SetBounds(ClientWidth - Scale96ToFont(16 + Width + FromRight * (Width + 8)), ClientHeight - Scale96ToFont(46),
    Scale96ToFont(Width), Scale96ToFont(32));
  Result.Anchors := [akRight, akBottom];
end;

procedure TFormWindow.TellAtField(Refused: EZdxm);
var
  At: Integer;
  Found: TWinControl;
begin
  Found := nil;
  if Refused.Field <> 0 then
    for At := 0 to ControlCount - 1 do
      if (Controls[At].Tag = Refused.Field) and (Controls[At] is TWinControl) then
        Found := TWinControl(Controls[At]);
  Tell(Refused.Message, Found);
  if (Found <> nil) and Found.Enabled then
    Found.SetFocus;
end;

end.
