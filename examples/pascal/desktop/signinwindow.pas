{ Who works here: a person of the ledger, with unit and roles; a name where the ledger keeps no people. }
unit signinwindow;

{$mode delphi}

interface

uses
  Classes, SysUtils, Forms, Controls, StdCtrls, ExtCtrls, office, formwindow, lists, talk;

type
  TSignInWindow = class(TFormWindow)
  private
    FOffice: TOffice;
    FPeople: TSignIns;
    FList: TList_;
    FName: TEdit;
    procedure Accept(Sender: TObject);
  public
    constructor CreateFor(Office: TOffice);
  end;

{ Asks who works here; False if nobody said so. }
function SignIn(Office: TOffice): Boolean;

implementation

constructor TSignInWindow.CreateFor(Office: TOffice);
var
  Room: TPanel;
  At: Integer;
begin
  inherited CreateOf('登录  ' + Office.Title, 640, 420);
  FOffice := Office;
  FPeople := Office.People;
  if FPeople = nil then
  begin
    AddText('本台账没有登记人员，请填写姓名：', 16, 20);
    FName := TEdit.Create(Self);
    FName.Parent := Self;
    Place(FName, 16, 48, 300, 30);
    ActiveControl := FName;
  end
  else
  begin
    AddText('请选择本人：', 16, 14);
    Room := TPanel.Create(Self);
    Room.Parent := Self;
    Room.BevelOuter := bvNone;
    Place(Room, 16, 40, 608, 318);
    FList := TList_.CreateIn(Room, [Column('姓名', 110, taCenter), Column('单位', 200), Column('职责', 280)], 2);
    FList.SetRows(Length(FPeople));
    for At := 0 to High(FPeople) do
      FList.Put(At, [FPeople[At].Name, OrMissing(FPeople[At].Bureau), OrMissing(FPeople[At].Roles)]);
    FList.OnDblClick := Accept;
    ActiveControl := FList;
  end;
  AddButton('登录', Accept, 1).Default := True;
  AddButton('取消', nil, 0).Cancel := True;
end;

procedure TSignInWindow.Accept(Sender: TObject);
begin
  if FList <> nil then
  begin
    if FList.Chosen < 0 then
      Exit;
    FOffice.Person := FPeople[FList.Chosen];
  end
  else
  begin
    FOffice.Person.Name := Trim(FName.Text);
    FOffice.Person.Bureau := '';
    FOffice.Person.Roles := '';
  end;
  if FOffice.Person.Name = '' then
    Tell('请填写姓名。', FName)
  else
    ModalResult := mrOk;
end;

function SignIn(Office: TOffice): Boolean;
var
  Window: TSignInWindow;
begin
  Window := TSignInWindow.CreateFor(Office);
  try
    Result := Window.ShowModal = mrOk;
  finally
    Window.Free;
  end;
end;

end.
