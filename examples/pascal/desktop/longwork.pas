{ Long work with its progress, which a person can give up: nothing of it is kept then. }
unit longwork;

{$mode delphi}

interface

uses
  Classes, SysUtils, Forms, Controls, StdCtrls, ComCtrls, formwindow;

type
  TLongWork = class(TFormWindow)
  private
    FBar: TProgressBar;
    FWords: TLabel;
    FGivenUp: Boolean;
    FWaiting: TList;
    procedure GiveUp(Sender: TObject);
    procedure Closing(Sender: TObject; var CanClose: Boolean);
  public
    { Shows a window that says what is done; the others wait. }
    constructor Begin_(const Title: string);
    destructor Destroy; override;
    { What the library calls: draws, and lets the person give the work up. }
    function Step(Done, Total: Int64): Boolean;
  end;

implementation

constructor TLongWork.Begin_(const Title: string);
begin
  inherited CreateOf(Title, 440, 150);
  FWords := AddText('请稍候…', 16, 20);
  FBar := TProgressBar.Create(Self);
  FBar.Parent := Self;
  FBar.Max := 1000;
  Place(FBar, 16, 50, 408, 24);
  AddButton('取消', GiveUp, 0).Cancel := True;
  OnCloseQuery := Closing;
  Show;
  FWaiting := Screen.DisableForms(Self);
  Application.ProcessMessages;
end;

destructor TLongWork.Destroy;
begin
  Screen.EnableForms(FWaiting);
  inherited;
end;

procedure TLongWork.GiveUp(Sender: TObject); begin FGivenUp := True; end;

procedure TLongWork.Closing(Sender: TObject; var CanClose: Boolean);
begin
  CanClose := False;
  FGivenUp := True;
end;

function TLongWork.Step(Done, Total: Int64): Boolean;
begin
  if Total > 0 then
    FBar.Position := Integer(Done * FBar.Max div Total);
  FWords.Caption := Format('已完成 %d / %d', [Done, Total]);
  Application.ProcessMessages;
  Result := not FGivenUp;
end;

end.
