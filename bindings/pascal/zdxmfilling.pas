{ Forms: records on their way in. A form is a value; it belongs to no ledger, and can be used again. }
unit zdxmfilling;

{$ifdef FPC}{$mode delphi}{$endif}

interface

uses
  zdxm, zdxmerrors, zdxmvalues, zdxmlife, zdxmrows;

type
  /// What a program says of a record. A field that was not set is not said. A form of a row begins with all that the row says, and
  /// remembers its version: a correction by it is refused (EZdxmRefused) where somebody has changed the record since.
  IZdxmForm = interface
    function GetText(Field: Integer): string;
    procedure SetText(Field: Integer; const Value: string);
    function GetNumber(Field: Integer): TZdxmNumber;
    procedure SetNumber(Field: Integer; const Value: TZdxmNumber);
    function GetMoney(Field: Integer): TZdxmMoney;
    procedure SetMoney(Field: Integer; const Value: TZdxmMoney);
    function GetMonth(Field: Integer): TZdxmMonth;
    procedure SetMonth(Field: Integer; const Value: TZdxmMonth);
    function GetDate(Field: Integer): TZdxmDate;
    procedure SetDate(Field: Integer; const Value: TZdxmDate);
    function GetFlag(Field: Integer): TZdxmFlag;
    procedure SetFlag(Field: Integer; const Value: TZdxmFlag);
    function GetTexts(Field: Integer): TZdxmTexts;
    procedure SetTexts(Field: Integer; const Value: TZdxmTexts);
    function GetNumbers(Field: Integer): TZdxmNumbers;
    procedure SetNumbers(Field: Integer; const Value: TZdxmNumbers);
    function GetCode(Field, None: Integer): Integer;
    procedure SetCode(Field, Number, None: Integer);
    /// Says any field (ZDXM_F_...) as an office writes it, such as 5,097万元 or 2022年3月; the library reads it when the form is
    /// used.
    procedure Say(Field: Integer; const Words: string);
    /// Says the fields that a JSON object names.
    procedure SayJson(const Json: string);
    /// A form in the library, for a call.
    function Filled(const Context: IZdxmLife): IZdxmLife;
  end;

  TSaying = (syNothing, syText, syNumber, syMoney, syTexts, syNumbers);

  PSaid = ^TSaid;
  TSaid = record
    Field: Integer;
    How: TSaying;
    Number: Int64;
    Text: string;
    Texts: TZdxmTexts;
    Numbers: TZdxmNumbers;
  end;

  TZdxmForm = class(TInterfacedObject)
  private
    FKind: Integer;
    FRow: IZdxmRow;
    FSaid: array of TSaid;
    FJson: array of string;
    function Find(Field: Integer): Integer;
    { The entry of a field, until the next one is made. }
    function Place(Field: Integer; How: TSaying): PSaid;
    { Whether the row that the form began with answers: nothing was said since. }
    function IsOfRow(Field: Integer): Boolean;
    function HasNumber(Field: Integer; How: TSaying): Boolean;
    procedure Put(Form: Tzdxm_form; const Life: IZdxmLife; const Said: TSaid);
  public
    constructor Create(Kind: Integer; const Row: IZdxmRow);
    function GetText(Field: Integer): string;
    procedure SetText(Field: Integer; const Value: string);
    function GetNumber(Field: Integer): TZdxmNumber;
    procedure SetNumber(Field: Integer; const Value: TZdxmNumber);
    function GetMoney(Field: Integer): TZdxmMoney;
    procedure SetMoney(Field: Integer; const Value: TZdxmMoney);
    function GetMonth(Field: Integer): TZdxmMonth;
    procedure SetMonth(Field: Integer; const Value: TZdxmMonth);
    function GetDate(Field: Integer): TZdxmDate;
    procedure SetDate(Field: Integer; const Value: TZdxmDate);
    function GetFlag(Field: Integer): TZdxmFlag;
    procedure SetFlag(Field: Integer; const Value: TZdxmFlag);
    function GetTexts(Field: Integer): TZdxmTexts;
    procedure SetTexts(Field: Integer; const Value: TZdxmTexts);
    function GetNumbers(Field: Integer): TZdxmNumbers;
    procedure SetNumbers(Field: Integer; const Value: TZdxmNumbers);
    function GetCode(Field, None: Integer): Integer;
    procedure SetCode(Field, Number, None: Integer);
    procedure Say(Field: Integer; const Words: string);
    procedure SayJson(const Json: string);
    function Filled(const Context: IZdxmLife): IZdxmLife;
  end;

/// A form in the library for a call; nothing for nil.
function Filled(const Life: IZdxmLife; const Form: IZdxmForm): IZdxmLife;

implementation

function Filled(const Life: IZdxmLife; const Form: IZdxmForm): IZdxmLife;
begin
  Result := nil;
  if Form <> nil then Result := Form.Filled(Life);
end;

constructor TZdxmForm.Create(Kind: Integer; const Row: IZdxmRow);
begin
  inherited Create;
  FKind := Kind;
  FRow := Row;
end;

function TZdxmForm.Find(Field: Integer): Integer;
begin
  Result := High(FSaid);
  while (Result >= 0) and (FSaid[Result].Field <> Field) do Dec(Result);
end;

function TZdxmForm.Place(Field: Integer; How: TSaying): PSaid;
var
  At: Integer;
begin
  At := Find(Field);
  if At < 0 then
  begin
    At := Length(FSaid);
    SetLength(FSaid, At + 1);
  end;
  Result := @FSaid[At];
  Result.Field := Field;
  Result.How := How;
end;

function TZdxmForm.IsOfRow(Field: Integer): Boolean;
begin
  Result := (Find(Field) < 0) and (FRow <> nil) and FRow.HasField(Field);
end;

function TZdxmForm.HasNumber(Field: Integer; How: TSaying): Boolean;
begin
  Result := (Find(Field) >= 0) and (FSaid[Find(Field)].How = How);
end;

{ Properties }

function TZdxmForm.GetText(Field: Integer): string;
begin
  Result := '';
  if IsOfRow(Field) then Result := FRow.GetText(Field)
  else if HasNumber(Field, syText) then Result := FSaid[Find(Field)].Text;
end;

procedure TZdxmForm.SetText(Field: Integer; const Value: string);
begin
  if Value = '' then Place(Field, syNothing) else Place(Field, syText).Text := Value;
end;

function TZdxmForm.GetNumber(Field: Integer): TZdxmNumber;
begin
  Result := TZdxmNumber.None;
  if IsOfRow(Field) then Result := FRow.GetNumber(Field)
  else if HasNumber(Field, syNumber) then Result := FSaid[Find(Field)].Number;
end;

procedure TZdxmForm.SetNumber(Field: Integer; const Value: TZdxmNumber);
begin
  if Value.HasValue then Place(Field, syNumber).Number := Value.Value else Place(Field, syNothing);
end;

function TZdxmForm.GetMoney(Field: Integer): TZdxmMoney;
begin
  Result := TZdxmMoney.None;
  if IsOfRow(Field) then Result := FRow.GetMoney(Field)
  else if HasNumber(Field, syMoney) then Result := ZdxmFen(FSaid[Find(Field)].Number);
end;

procedure TZdxmForm.SetMoney(Field: Integer; const Value: TZdxmMoney);
begin
  if Value.HasValue then Place(Field, syMoney).Number := Value.Fen else Place(Field, syNothing);
end;

function TZdxmForm.GetMonth(Field: Integer): TZdxmMonth;
begin
  Result := TZdxmMonth.OfNumber(GetCode(Field, 0));
end;

procedure TZdxmForm.SetMonth(Field: Integer; const Value: TZdxmMonth); begin SetCode(Field, Value.Number, 0); end;

function TZdxmForm.GetDate(Field: Integer): TZdxmDate; begin Result := TZdxmDate.OfNumber(GetCode(Field, 0)); end;

procedure TZdxmForm.SetDate(Field: Integer; const Value: TZdxmDate); begin SetCode(Field, Value.Number, 0); end;

function TZdxmForm.GetFlag(Field: Integer): TZdxmFlag;
begin
  Result := TZdxmFlag.None;
  if GetNumber(Field).HasValue then Result := GetNumber(Field).Value <> 0;
end;

procedure TZdxmForm.SetFlag(Field: Integer; const Value: TZdxmFlag);
begin
  if Value.HasValue then SetNumber(Field, Ord(Value.IsTrue)) else Place(Field, syNothing);
end;

function TZdxmForm.GetTexts(Field: Integer): TZdxmTexts;
begin
  Result := nil;
  if IsOfRow(Field) then Result := FRow.GetTexts(Field)
  else if HasNumber(Field, syTexts) then Result := FSaid[Find(Field)].Texts;
end;

procedure TZdxmForm.SetTexts(Field: Integer; const Value: TZdxmTexts);
begin
  Place(Field, syTexts).Texts := Copy(Value);
end;

function TZdxmForm.GetNumbers(Field: Integer): TZdxmNumbers;
begin
  Result := nil;
  if IsOfRow(Field) then Result := FRow.GetNumbers(Field)
  else if HasNumber(Field, syNumbers) then Result := FSaid[Find(Field)].Numbers;
end;

procedure TZdxmForm.SetNumbers(Field: Integer; const Value: TZdxmNumbers);
begin
  Place(Field, syNumbers).Numbers := Copy(Value);
end;

function TZdxmForm.GetCode(Field, None: Integer): Integer;
begin
  Result := Integer(GetNumber(Field).ValueOr(None));
end;

procedure TZdxmForm.SetCode(Field, Number, None: Integer);
begin
  if Number = None then Place(Field, syNothing) else SetNumber(Field, Number);
end;

procedure TZdxmForm.Say(Field: Integer; const Words: string); begin SetText(Field, Words); end;

procedure TZdxmForm.SayJson(const Json: string);
begin
  SetLength(FJson, Length(FJson) + 1);
  FJson[High(FJson)] := Json;
end;

{ Filling }

function TZdxmForm.Filled(const Context: IZdxmLife): IZdxmLife;
var
  Raw: Tzdxm_form;
  Bytes: UTF8String;
  Of_: Pointer;
  At: Integer;
begin
  Of_ := nil;
  if Context <> nil then Of_ := Context.ContextHandle;
  Result := Born(Context, zdxm_form_new(Of_, FKind, Raw), Raw, @zdxm_form_free);
  if FRow <> nil then FRow.LoadInto(Result);
  for At := 0 to High(FJson) do
  begin
    Bytes := UTF8String(FJson[At]);
    Checked(Result, zdxm_form_json(Raw, PAnsiChar(Bytes), Length(Bytes)));
  end;
  for At := 0 to High(FSaid) do Put(Raw, Result, FSaid[At]);
end;

procedure TZdxmForm.Put(Form: Tzdxm_form; const Life: IZdxmLife; const Said: TSaid);
var
  Bytes: UTF8String;
  At: Integer;
begin
  case Said.How of
    syText:
    begin
      Bytes := UTF8String(Said.Text);
      Checked(Life, zdxm_form_text(Form, Said.Field, PAnsiChar(Bytes), Length(Bytes)));
    end;
    syMoney: Checked(Life, zdxm_form_money(Form, Said.Field, Said.Number));
    syNumber:
    begin
      if (Said.Number > High(Integer)) or (Said.Number < Low(Integer)) then
        raise ZdxmOwnError(TZdxmOwn.NumberTooLarge);
      Checked(Life, zdxm_form_int(Form, Said.Field, Integer(Said.Number)));
    end;
  else
    Checked(Life, zdxm_form_unset(Form, Said.Field));
  end;
  if Said.How = syTexts then
    for At := 0 to High(Said.Texts) do
    begin
      Bytes := UTF8String(Said.Texts[At]);
      Checked(Life, zdxm_form_append_text(Form, Said.Field, PAnsiChar(Bytes), Length(Bytes)));
    end;
  if Said.How = syNumbers then
    for At := 0 to High(Said.Numbers) do
      Checked(Life, zdxm_form_append_int(Form, Said.Field, Said.Numbers[At]));
end;

end.
