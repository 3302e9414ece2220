{ A page of the main window: it shows one thing of the ledger, and prints it. }
unit pages;

{$mode delphi}

interface

uses
  Classes, SysUtils, Controls, ExtCtrls, StdCtrls, Graphics, Forms, zdxmobjects, office;

type
  TPage = class(TPanel)
  private
    FOffice: TOffice;
  protected
    { Reads the ledger anew. }
    procedure Read; virtual; abstract;
    { Shows nothing any more. }
    procedure Empty; virtual; abstract;
  public
    constructor Create(AOwner: TComponent); override;
    { Shows an office as it is now; nothing without a plan, or where the person may not see it. }
    procedure ShowOffice(Office: TOffice);
    { What is printed, and what its file is called. }
    function Document: TZdxmDocument; virtual; abstract;
    function PrintName: string; virtual; abstract;
    { What the status bar says. }
    function Summary: string; virtual;
    { What a person looks at first. }
    function First: TWinControl; virtual; abstract;
    { Gives it the keyboard. }
    procedure Enter;
    property Office: TOffice read FOffice;
  end;

{ A strip of a height across a page. }
function AddStrip(Page: TWinControl; Align: TAlign; Height: Integer): TPanel;

{ Puts a control into a strip, behind what it has already. }
procedure PutInto(Strip: TWinControl; Control: TControl; Width: Integer);
procedure AddWords(Strip: TWinControl; const Words: string);

implementation

constructor TPage.Create(AOwner: TComponent);
begin
  inherited;
  Align := alClient;
  BevelOuter := bvNone;
end;

procedure TPage.ShowOffice(Office: TOffice);
begin
  FOffice := Office;
  if (Office = nil) or (Office.Plan = 0) then
  begin
    Empty;
    Exit;
  end;
  try
    Read;
  except
    { What another person saw must not stay. }
    Empty;
    raise;
  end;
end;

procedure TPage.Enter; begin GetParentForm(Self).ActiveControl := First; end;

function TPage.Summary: string; begin Result := ''; end;

function AddStrip(Page: TWinControl; Align: TAlign; Height: Integer): TPanel;
begin
  Result := TPanel.Create(Page);
  Result.Parent := Page;
  Result.Align := Align;
  Result.BevelOuter := bvNone;
  Result.Height := Page.Scale96ToFont(Height);
end;

procedure PutInto(Strip: TWinControl; Control: TControl; Width: Integer);
begin
  Control.Parent := Strip;
  { What stands further to the right is aligned later. }
  Control.Left := Strip.ControlCount * 2000;
  if Width > 0 then
    Control.Width := Strip.Scale96ToFont(Width);
  Control.BorderSpacing.Around := 5;
  Control.Align := alLeft;
end;

procedure AddWords(Strip: TWinControl; const Words: string);
var
  Text: TLabel;
begin
  Text := TLabel.Create(Strip);
  Text.Caption := Words;
  Text.Layout := tlCenter;
  PutInto(Strip, Text, 0);
end;

end.
