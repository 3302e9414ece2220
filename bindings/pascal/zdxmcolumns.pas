{ The columns of rows, read from a cursor in blocks. Programs use rows. }
unit zdxmcolumns;

{$ifdef FPC}{$mode delphi}{$endif}

interface

uses
  SysUtils, zdxm, zdxmcodes, zdxmerrors, zdxmvalues, zdxmlife, zdxmrows;

type
  TColumnKind = (ckNumber, ckText, ckTexts, ckNumbers);

  TZdxmTable = class(TInterfacedObject, IZdxmTable)
  private
    FCursor: IZdxmLife;
    FKind: TZdxmRowClass;
    FCount: Integer;
    { Where the cursor stands: a row from 0, -1 for before the first. }
    FAt: Integer;
    FFields: array of Integer;
    FKinds: array of TColumnKind;
    { Where a column's values stand among those of its kind. }
    FPlaces: array of Integer;
    { The column of a field, from 1; 0 where there is none. }
    FColumns: array of SmallInt;
    { Row by row, in each row the numbers in the order of their fields. }
    FNumbers: array of Int64;
    FNulls: array of Integer;
    FNumberCount: Integer;
    FTexts: array of TZdxmTexts;
    { For each column of lists, a list for each row. }
    FTextLists: array of array of TZdxmTexts;
    FNumberLists: array of array of TZdxmNumbers;
    procedure ReadFields;
    procedure ReadNumbers;
    procedure ReadTexts(Column: Integer);
    procedure ReadLists;
    procedure Rewind;
    procedure Go(Place: Integer);
    function Column(Field: Integer; Kind: TColumnKind): Integer;
  public
    constructor Create(const Cursor: IZdxmLife; Kind: TZdxmRowClass);
    function Count: Integer;
    function Row(Place: Integer): IZdxmRow;
    function HasField(Field: Integer): Boolean;
    function Number(Field, Place: Integer): TZdxmNumber;
    function Text(Field, Place: Integer): string;
    function Texts(Field, Place: Integer): TZdxmTexts;
    function Numbers(Field, Place: Integer): TZdxmNumbers;
    function AsText(Field, Place: Integer): string;
    function AsJson(Place: Integer): string;
    procedure LoadInto(const Form: IZdxmLife; Place: Integer);
    { The texts of a printed table's columns. }
    function Cells: TZdxmCells;
  end;

implementation

const
  Block = 1000;

constructor TZdxmTable.Create(const Cursor: IZdxmLife; Kind: TZdxmRowClass);
var
  At: Integer;
begin
  inherited Create;
  FCursor := Cursor;
  FKind := Kind;
  FAt := -1;
  Checked(FCursor, zdxm_cursor_count(FCursor.Handle, FCount));
  ReadFields;
  ReadNumbers;
  for At := 0 to High(FFields) do
    if FKinds[At] = ckText then ReadTexts(At);
  ReadLists;
end;

{ Which fields there are, and of what kind. A column of a printed table is text. }
procedure TZdxmTable.ReadFields;
var
  Fields, At, Of_, Highest: Integer;
  Many: array[TColumnKind] of Integer;
begin
  Checked(FCursor, zdxm_cursor_field_count(FCursor.Handle, Fields));
  SetLength(FFields, Fields);
  SetLength(FKinds, Fields);
  SetLength(FPlaces, Fields);
  FillChar(Many, SizeOf(Many), 0);
  Highest := 0;
  for At := 0 to Fields - 1 do
  begin
    Checked(FCursor, zdxm_cursor_field(FCursor.Handle, At, FFields[At]));
    if FFields[At] > Highest then Highest := FFields[At];
    Of_ := ZDXM_TYPE_TEXT;
    if FFields[At] < ZDXM_F_COLUMN_0 then Checked(FCursor, zdxm_field_type(FCursor.ContextHandle, FFields[At], Of_));
    case Of_ of
      ZDXM_TYPE_TEXT: FKinds[At] := ckText;
      ZDXM_TYPE_LIST_OF_TEXT: FKinds[At] := ckTexts;
      ZDXM_TYPE_LIST_OF_INT: FKinds[At] := ckNumbers;
    else
      FKinds[At] := ckNumber;
    end;
    FPlaces[At] := Many[FKinds[At]];
    Inc(Many[FKinds[At]]);
  end;
  FNumberCount := Many[ckNumber];
  SetLength(FTexts, Many[ckText]);
  SetLength(FTextLists, Many[ckTexts]);
  SetLength(FNumberLists, Many[ckNumbers]);
  SetLength(FColumns, Highest + 1);
  for At := 0 to Fields - 1 do FColumns[FFields[At]] := At + 1;
end;

procedure TZdxmTable.ReadNumbers;
var
  Wanted: array of Integer;
  Values: array of Int64;
  Nulls: array of Integer;
  At, Read, Done: Integer;
begin
  if (FNumberCount = 0) or (FCount = 0) then Exit;
  SetLength(Wanted, FNumberCount);
  for At := 0 to High(FFields) do
    if FKinds[At] = ckNumber then Wanted[FPlaces[At]] := FFields[At];
  SetLength(Values, FNumberCount * Block);
  SetLength(Nulls, FNumberCount * Block);
  SetLength(FNumbers, FNumberCount * FCount);
  SetLength(FNulls, FNumberCount * FCount);
  Rewind;
  Done := 0;
  while (Done < FCount) and (Checked(FCursor, zdxm_cursor_numbers(FCursor.Handle, @Wanted[0], FNumberCount, @Values[0],
    Length(Values), @Nulls[0], Length(Nulls), Read)) = ZDXM_ROW) do
  begin
    Move(Values[0], FNumbers[Done * FNumberCount], Read * FNumberCount * SizeOf(Int64));
    Move(Nulls[0], FNulls[Done * FNumberCount], Read * FNumberCount * SizeOf(Integer));
    Inc(Done, Read);
  end;
end;

procedure TZdxmTable.ReadTexts(Column: Integer);
var
  Lens: array[0..Block - 1] of Integer;
  Bytes: UTF8String;
  Read, Need, Done, At, Start, Len: Integer;
begin
  SetLength(FTexts[FPlaces[Column]], FCount);
  Bytes := '';
  Rewind;
  Done := 0;
  while Done < FCount do
  begin
    Checked(FCursor, zdxm_cursor_texts(FCursor.Handle, FFields[Column], @Lens[0], Block, nil, 0, @Need, Read));
    SetLength(Bytes, Need + 1);
    Checked(FCursor, zdxm_cursor_texts(FCursor.Handle, FFields[Column], @Lens[0], Block, PAnsiChar(Bytes), Need + 1, nil, Read));
    if Read = 0 then Exit;
    Start := 1;
    for At := 0 to Read - 1 do
    begin
      Len := Lens[At];
      if Len < 0 then Len := 0;
      FTexts[FPlaces[Column]][Done + At] := string(Copy(Bytes, Start, Len));
      Inc(Start, Len + 1);
    end;
    Inc(Done, Read);
  end;
end;

procedure TZdxmTable.ReadLists;
var
  Room: TZdxmRoom;
  Place, At, Entries, Entry: Integer;
  Words: TZdxmTexts;
  Values: TZdxmNumbers;
begin
  for At := 0 to High(FTextLists) do SetLength(FTextLists[At], FCount);
  for At := 0 to High(FNumberLists) do SetLength(FNumberLists[At], FCount);
  if Length(FTextLists) + Length(FNumberLists) = 0 then Exit;
  for Place := 0 to FCount - 1 do
  begin
    Go(Place);
    for At := 0 to High(FFields) do
    begin
      if not (FKinds[At] in [ckTexts, ckNumbers]) then Continue;
      Checked(FCursor, zdxm_cursor_list_count(FCursor.Handle, FFields[At], Entries));
      Words := nil;
      Values := nil;
      if FKinds[At] = ckTexts then SetLength(Words, Entries) else SetLength(Values, Entries);
      for Entry := 0 to Entries - 1 do
        if FKinds[At] = ckTexts then
        begin
          Room := TZdxmRoom.Create(FCursor);
          repeat until Room.Filled(
            zdxm_cursor_list_text(FCursor.Handle, FFields[At], Entry, Room.Buffer, Room.Size, @Room.Need));
          Words[Entry] := Room.Text;
        end
        else
          Checked(FCursor, zdxm_cursor_list_int(FCursor.Handle, FFields[At], Entry, Values[Entry]));
      if FKinds[At] = ckTexts then FTextLists[FPlaces[At]][Place] := Words
      else FNumberLists[FPlaces[At]][Place] := Values;
    end;
  end;
end;

procedure TZdxmTable.Rewind;
begin
  Checked(FCursor, zdxm_cursor_rewind(FCursor.Handle));
  { Wherever blocks leave it: going to a row begins anew. }
  FAt := FCount;
end;

procedure TZdxmTable.Go(Place: Integer);
begin
  if Place < FAt then
  begin
    Rewind;
    FAt := -1;
  end;
  while (FAt < Place) and (Checked(FCursor, zdxm_cursor_next(FCursor.Handle)) = ZDXM_ROW) do Inc(FAt);
end;

function TZdxmTable.Count: Integer; begin Result := FCount; end;

function TZdxmTable.Row(Place: Integer): IZdxmRow;
var
  Made: TZdxmRow;
begin
  if (Place < 0) or (Place >= FCount) then
    raise ERangeError.CreateFmt('%d rows have no row %d', [FCount, Place]);
  Made := FKind.Create(Self, Place);
  Result := Made.Typed;
end;

function TZdxmTable.HasField(Field: Integer): Boolean;
begin
  Result := (Field >= 0) and (Field < Length(FColumns)) and (FColumns[Field] > 0);
end;

function TZdxmTable.Column(Field: Integer; Kind: TColumnKind): Integer;
begin
  if not HasField(Field) then raise ZdxmOwnError(TZdxmOwn.FieldOfAnother);
  if FKinds[FColumns[Field] - 1] <> Kind then raise ZdxmOwnError(TZdxmOwn.FieldOfAnother);
  Result := FPlaces[FColumns[Field] - 1];
end;

function TZdxmTable.Number(Field, Place: Integer): TZdxmNumber;
var
  At: Integer;
begin
  At := Place * FNumberCount + Column(Field, ckNumber);
  Result := TZdxmNumber.None;
  if FNulls[At] = 0 then Result := FNumbers[At];
end;

function TZdxmTable.Text(Field, Place: Integer): string; begin Result := FTexts[Column(Field, ckText)][Place]; end;

function TZdxmTable.Texts(Field, Place: Integer): TZdxmTexts; begin Result := FTextLists[Column(Field, ckTexts)][Place]; end;

function TZdxmTable.Numbers(Field, Place: Integer): TZdxmNumbers;
begin
  Result := FNumberLists[Column(Field, ckNumbers)][Place];
end;

function TZdxmTable.AsText(Field, Place: Integer): string;
var
  Room: TZdxmRoom;
begin
  Go(Place);
  Room := TZdxmRoom.Create(FCursor);
  repeat until Room.Filled(zdxm_cursor_text(FCursor.Handle, Field, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmTable.AsJson(Place: Integer): string;
var
  Room: TZdxmRoom;
begin
  Go(Place);
  Room := TZdxmRoom.Create(FCursor);
  repeat until Room.Filled(zdxm_cursor_json(FCursor.Handle, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

procedure TZdxmTable.LoadInto(const Form: IZdxmLife; Place: Integer);
begin
  Go(Place);
  Checked(Form, zdxm_form_load(HandleOf(Form), FCursor.Handle));
end;

function TZdxmTable.Cells: TZdxmCells;
var
  Place, At: Integer;
begin
  Result := nil;
  SetLength(Result, FCount);
  for Place := 0 to FCount - 1 do
  begin
    Result[Place] := nil;
    for At := 0 to High(FFields) do
      if FFields[At] >= ZDXM_F_COLUMN_0 then
      begin
        SetLength(Result[Place], Length(Result[Place]) + 1);
        Result[Place][High(Result[Place])] := FTexts[FPlaces[At]][Place];
      end;
  end;
end;

end.
