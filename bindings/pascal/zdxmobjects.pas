{ The ledger of public major projects (重大项目) for Free Pascal and Lazarus (tested) and Delphi 2009 or later (not yet
  tried), over the unit zdxm.

    Context := TZdxmContext.New;
    Ledger := Context.CreateLedger('ledger.zdxm', Office);
    View := Ledger.View;
    for Project in View.Rows(zdxm_project_list(View.Handle, Raw), Raw) do
      Writeln(Project.Text(ZDXM_F_NAME), ' ', Context.MoneyText(Project.Money(ZDXM_F_TOTAL), ZDXM_WAN_YUAN, 2, '-'));

  Everything here is a record that frees what it holds when the last copy of it goes out of scope, and keeps its ledger
  and context until then; Close ends it at once. So nothing needs Free. An error is raised as EZdxm.

  Every function of the unit zdxm can be called beside it: with Handle as an argument, its status through Check, its
  rows through Rows (Raw is a variable of type Tzdxm_cursor), a text that it writes through a TZdxmRoom.

  Texts are of type string: UTF-8 in Free Pascal and Lazarus (a console program says so with
  SetMultiByteConversionCodePage(CP_UTF8)), UTF-16 in Delphi, converted here by UTF8String. Money is in fen. All that
  comes from a context serves one thread at a time. }
unit zdxmobjects;

{$ifdef FPC}{$mode delphi}{$endif}

interface

uses
  SysUtils, zdxm;

type
  { A call failed. The message says what is wrong, where, and what to do. }
  EZdxm = class(Exception)
  public
    Code: Integer; { ZDXM_E_... }
    Field: Integer; { the field that is wrong, ZDXM_F_..., or 0 }
    Row: Integer; { the record of a batch, from 1, or 0 }
    SqliteCode: Integer; { SQLite's extended code, or 0 }
    Id: string; { which message it is, such as month_unknown: the same for ever }
    Cell: string; { the cell of a spreadsheet, or '' }
    IsTemporary: Boolean; { the same call may succeed later }
  end;

  { Money, in fen (分), or not said, which is never 0. }
  TZdxmMoney = record
    HasValue: Boolean;
    Fen: Int64;
    class function Known(Fen: Int64): TZdxmMoney; static;
    class function NotSaid: TZdxmMoney; static;
  end;

  { A number of a row, or no value, which is never 0. }
  TZdxmNumber = record
    HasValue: Boolean;
    Value: Int64;
  end;
  TZdxmNumbers = array of TZdxmNumber;
  { A text of a row, or no value, which is never an empty text. }
  TZdxmText = record
    HasValue: Boolean;
    Text: string;
  end;
  TZdxmTexts = array of TZdxmText;

  { Signs the bytes of a seal (签章) with a key that the file does not hold; gives the signature, in Base64 say. }
  TZdxmSigner = function(const Signed: UTF8String): string of object;
  { Whether the signature of a seal is good, which only the host can judge. }
  TZdxmSealCheck = function(const Key: string; const Signed: UTF8String; const Signature: string): Boolean of object;

  { Receives the progress of long work; False gives it up. }
  TZdxmProgress = function(Done, Total: Integer): Boolean of object;

  { A handle and how it is freed. Records share it. }
  IZdxmLife = interface
    function Handle: Pointer;
    function ContextHandle: Tzdxm_context;
    { What has to live as long as what comes from this: the ledger, or the context. A view need not. }
    function Keeper: IZdxmLife;
    function Check(Status: Integer): Integer;
    procedure Close;
  end;

  { Room for a text that a function writes, which is called twice, for the length and for the text:

      Room := TZdxmRoom.Create(View.Life);
      repeat until Room.Filled(zdxm_issued_bulletin_text(View.Handle, Id, Room.Buffer, Room.Size, @Room.Need));
      Words := Room.Text; }
  TZdxmRoom = record
  private
    FLife: IZdxmLife;
    FBytes: UTF8String;
    FNull: Boolean;
  public
    Need: Integer;
    Size: Integer;
    constructor Create(const Life: IZdxmLife);
    { The room itself, nil while its size is not known. }
    function Buffer: PAnsiChar;
    { Takes the status of the call, or raises it; False if the call has to be made again. }
    function Filled(Status: Integer): Boolean;
    { What was written; empty where there is no value. }
    function Text: string;
    { Whether there was no value (ZDXM_NULL). }
    property IsNull: Boolean read FNull;
  end;

  { Rows on their way out, walked by `for` or Next; it stands on one row at a time. }
  TZdxmCursor = record
  private
    FLife: IZdxmLife;
  public
    function Handle: Tzdxm_cursor;
    function Count: Integer;
    { Goes to the next row; False after the last one. }
    function Next: Boolean;
    procedure Rewind;
    { Whether the field has no value: not said, not reported, no such figure. }
    function IsNull(Field: Integer): Boolean;
    { Any field as a text, empty without a value: money in 元, months as 2022-06, lists line by line. }
    function Text(Field: Integer): string;
    { A number, flag, month (yyyymm) or date (yyyymmdd); False without a value. }
    function TryInt(Field: Integer; out Value: Integer): Boolean;
    { The same of a field that always has a value, such as ZDXM_F_ID; raises ZDXM_E_MISSING_VALUE where it has none. }
    function Int(Field: Integer): Integer;
    function Money(Field: Integer): TZdxmMoney;
    function ListCount(Field: Integer): Integer;
    function ListText(Field, Index: Integer): string;
    { The row as a JSON object, a member for each field by its name. }
    function Json: string;
    { The numbers in fields of the next rows, at most so many, in one call: row by row, in each row in the order of Fields; money in fen.
      Gives how many rows were read, 0 after the last. }
    function NextNumbers(const Fields: array of Integer; Most: Integer; out Numbers: TZdxmNumbers): Integer;
    { A field of the next rows, at most so many, as texts in one call. Gives how many rows were read, 0 after the last. }
    function NextTexts(Field, Most: Integer; out Texts: TZdxmTexts): Integer;
    { For `for Row in Cursor`: from the first row on. }
    function GetEnumerator: TZdxmCursor;
    function MoveNext: Boolean;
    function GetCurrent: TZdxmCursor;
    property Current: TZdxmCursor read GetCurrent;
  end;

  { A record on its way in. A field that was not set is not said. }
  TZdxmForm = record
  private
    FLife: IZdxmLife;
  public
    function Handle: Tzdxm_form;
    procedure Clear;
    { Takes each field that the row has too; the others stay. So a record is corrected. }
    procedure Load(const Row: TZdxmCursor);
    { Any field, money with its unit, such as 5,097万元; an empty text is not said. }
    procedure SetText(Field: Integer; const Words: string);
    { A number, a month (yyyymm) or a date (yyyymmdd). }
    procedure SetInt(Field, Value: Integer);
    procedure SetFlag(Field: Integer; Value: Boolean);
    procedure SetMoney(Field: Integer; const Value: TZdxmMoney);
    procedure Unset(Field: Integer);
    { Sets the fields that a JSON object names: all of them or, after an error, none. }
    procedure SetJson(const Json: string);
    procedure Append(Field, Value: Integer); overload;
    procedure Append(Field: Integer; const Words: string); overload;
  end;

  { Writes that become one change (变更), or nothing: without Commit they are given up. }
  TZdxmBatch = record
  private
    FLife: IZdxmLife;
  public
    function Handle: Tzdxm_batch;
    function Check(Status: Integer): Integer;
    function Rows(Status: Integer; var Raw: Tzdxm_cursor): TZdxmCursor;
    procedure SetNote(const Note: string);
    { Queues a record; gives its number, from 1. The form can be used again at once. }
    function Append(const Form: TZdxmForm): Integer;
    { Writes at most so many queued records more; False when there are no others. }
    function Step(Records: Integer; out Done, Total: Integer): Boolean;
    { What became of each queued record, also after a commit that failed. }
    function Results: TZdxmCursor;
    { Makes everything durable; gives the number of the change. }
    function Commit: Integer; overload;
    { The same in steps; if Progress gives it up, nothing is written and EAbort is raised. }
    function Commit(Progress: TZdxmProgress; Records: Integer = 50): Integer; overload;
    procedure Close;
    property Life: IZdxmLife read FLife;
  end;

  { A spreadsheet file as offices write it. }
  TZdxmWorkbook = record
  private
    FLife: IZdxmLife;
  public
    function Handle: Tzdxm_workbook;
    function Rows(Status: Integer; var Raw: Tzdxm_cursor): TZdxmCursor;
    property Life: IZdxmLife read FLife;
  end;

  { What an import (导入) of a workbook would do. }
  TZdxmImport = record
  private
    FLife: IZdxmLife;
  public
    function Handle: Tzdxm_import;
    function Rows(Status: Integer; var Raw: Tzdxm_cursor): TZdxmCursor;
    { Every problem, each at its cell, to be shown to a person. }
    function Findings: TZdxmCursor;
    { Begins to write it, by a person: commit the batch. }
    function Start(const Actor: string): TZdxmBatch;
    property Life: IZdxmLife read FLife;
  end;

  { A document (文件): what an office prints, in every form. }
  TZdxmDocument = record
  private
    FLife: IZdxmLife;
  public
    function Handle: Tzdxm_document;
    { A form that is words: ZDXM_PRINTED_TEXT, ZDXM_PRINTED_MARKDOWN or ZDXM_PRINTED_JSON. }
    function Text(Form: Integer = ZDXM_PRINTED_TEXT): string;
    { Saves a form as a file; replaces an older one only with Overwrite, and never a ledger. }
    procedure Save(Form: Integer; const Path: string; Overwrite: Boolean = False);
    property Life: IZdxmLife read FLife;
  end;

  { The month's figures (简报、通报), with rates, ranks and names. }
  TZdxmBulletin = record
  private
    FLife: IZdxmLife;
  public
    function Handle: Tzdxm_bulletin;
    function Rows(Status: Integer; var Raw: Tzdxm_cursor): TZdxmCursor;
    { The bulletin as a document, for every form. }
    function Document: TZdxmDocument;
    { The whole bulletin as a text to print. }
    function Text: string;
    { Saves it as a printable .xlsx file; replaces an older one only with Overwrite, and never a ledger. }
    procedure SaveWorkbook(const Path: string; Overwrite: Boolean = False);
    property Life: IZdxmLife read FLife;
  end;

  { The ledger as of one moment: every question is asked of a view. Let it go soon. }
  TZdxmView = record
  private
    FLife: IZdxmLife;
  public
    { The ledger with what a batch wrote so far. It ends with the batch. }
    class function OfBatch(const Batch: TZdxmBatch): TZdxmView; static;
    function Handle: Tzdxm_view;
    function Check(Status: Integer): Integer;
    function Rows(Status: Integer; var Raw: Tzdxm_cursor): TZdxmCursor;
    { The number of the record in the first of the rows (ZDXM_F_ID); False if there is none. }
    function TryId(Status: Integer; var Raw: Tzdxm_cursor; out Id: Integer): Boolean;
    { A report as a document, by the call that makes it. }
    function Document(Status: Integer; var Raw: Tzdxm_document): TZdxmDocument;
    { The plan's own text (工作任务). }
    function PlanText(Plan: Integer): string;
    function PlanDocument(Plan: Integer): TZdxmDocument;
    function Bulletin(Plan, Month: Integer): TZdxmBulletin;
    { What an import would do; nothing is changed yet. }
    function Preview(const Workbook: TZdxmWorkbook; const Options: TZdxmForm): TZdxmImport;
    { Proves that nobody edited the file behind the library's back (校验): ZDXM_E_TAMPERED if somebody did. }
    procedure Verify(Progress: TZdxmProgress = nil; Records: Integer = 10000);
    { The seals of changes, in their order: ZDXM_F_CHANGE, ZDXM_F_SEAL_KEY, ZDXM_F_SEAL_TEXT, ZDXM_F_SIGNATURE. }
    function Seals: TZdxmCursor;
    { The last change that is sealed well, 0 for none. Verify first, which compares the seals with the chain. }
    function SealedTo(IsGood: TZdxmSealCheck): Integer;
    procedure Close;
    property Life: IZdxmLife read FLife;
  end;

  { A ledger (台账): one file with everything that one office knows. }
  TZdxmLedger = record
  private
    FLife: IZdxmLife;
  public
    function Handle: Tzdxm_ledger;
    function Check(Status: Integer): Integer;
    { Name of the office that keeps the ledger. }
    function Office: string;
    { The ledger as it is now. }
    function View: TZdxmView;
    { The ledger as it was after a change, 0 for before the first. }
    function ViewAsOf(Change: Integer): TZdxmView;
    { Begins to write, by a person, a change of a kind (ZDXM_CHANGE_...). Others wait until it ends. }
    function Batch(const Actor: string): TZdxmBatch;
    { Answers ZDXM_E_CLOCK_BEHIND, as a person does who has looked at the clock: ZDXM_CLOCK_THIS_IS_RIGHT or
      ZDXM_CLOCK_UNKNOWN, for the next batch that finds it behind. }
    procedure AnswerClock(Answer: Integer);
    { How long the oldest view has been held, in milliseconds; False where there is none. }
    function TryOldestView(out Ms: Int64): Boolean;
    { Seals the last change (签章); no batch may be open. }
    procedure Seal(const Key: string; Signer: TZdxmSigner);
    procedure Close;
    property Life: IZdxmLife read FLife;
  end;

  { One for each thread; everything comes from it. }
  TZdxmContext = record
  private
    FLife: IZdxmLife;
  public
    class function New: TZdxmContext; static;
    function Handle: Tzdxm_context;
    { Gives a status back, or raises the error that it is. }
    function Check(Status: Integer): Integer;
    { Sets the language of errors: ZDXM_ENGLISH, or ZDXM_CHINESE for the office. }
    procedure SetLanguage(Language: Integer);
    { Opens a ledger. A write waits BusyMs for another writer: 0 for five seconds, -1 for not at all. }
    function OpenLedger(const Path: string; ReadOnly: Boolean = False; BusyMs: Integer = 0): TZdxmLedger; overload;
    { The same with all options: Flags (ZDXM_OPEN_...), ViewLimitMs, ClockPolicy (ZDXM_CLOCK_...). Begin with ZdxmOptions. }
    function OpenLedger(const Path: string; const Options: TZdxmOpenOptions): TZdxmLedger; overload;
    { Makes a new ledger for an office. }
    function CreateLedger(const Path, Office: string): TZdxmLedger;
    function Workbook(const Path: string): TZdxmWorkbook;
    { An empty form of a kind (ZDXM_FORM_...). }
    function Form(Kind: Integer): TZdxmForm;
    { An amount in a unit, rounded half away from zero; Missing where it is not said. }
    function MoneyText(const Money: TZdxmMoney; MoneyUnit, Decimals: Integer; const Missing: string): string;
    { A part of a base in percent, rounded once; Missing where one is not said or the base is 0. }
    function RateText(const Part, Base: TZdxmMoney; Decimals: Integer; const Missing: string): string;
    { Name of a value of a field, such as 续建: ValueText(ZDXM_F_PHASE, ZDXM_PHASE_ONGOING). }
    function ValueText(Field, Value: Integer): string;
    { The values that a field can have, for a list to choose from: ZDXM_F_VALUE_NUMBER, ZDXM_F_NAME, ZDXM_F_VALUE_WORD. }
    function Choices(Field: Integer): TZdxmCursor;
    { Name of a field (ZDXM_F_...), for the head of a grid's column. }
    function FieldTitle(Field: Integer): string;
    procedure Close;
    property Life: IZdxmLife read FLife;
  end;

{ Options that ask for nothing. }
function ZdxmOptions: TZdxmOpenOptions;

implementation

type
  TFree = function(Handle: Pointer): Integer; cdecl;
  TWrite = function(Handle: Pointer; Buffer: PAnsiChar; Cap: Integer; Need: PInteger): Integer; cdecl;
  TWriteOf = function(Handle: Pointer; Which: Integer; Buffer: PAnsiChar; Cap: Integer; Need: PInteger): Integer; cdecl;

  TLife = class(TInterfacedObject, IZdxmLife)
  private
    FContext: Tzdxm_context;
    FKeeper: IZdxmLife;
    FHandle: Pointer;
    FFree: TFree;
  public
    constructor Create(const Parent: IZdxmLife; Handle, Free: Pointer);
    destructor Destroy; override;
    function Handle: Pointer;
    function ContextHandle: Tzdxm_context;
    function Keeper: IZdxmLife;
    function Check(Status: Integer): Integer;
    procedure Close;
  end;

procedure Fail(Status: Integer; const Words: string);
var
  Error: EZdxm;
begin
  Error := EZdxm.Create(Words);
  Error.Code := Status;
  raise Error;
end;

{ A record to which nothing was assigned has no life: the library gets nil, and refuses it. }
function HandleOf(const Life: IZdxmLife): Pointer;
begin
  Result := nil;
  if Life <> nil then Result := Life.Handle;
end;

function Checked(const Life: IZdxmLife; Status: Integer): Integer;
begin
  if Life = nil then Fail(ZDXM_E_HANDLE, 'nothing was opened yet, or it was closed');
  Result := Life.Check(Status);
end;

{ The life of a handle that a call has just written; by reference, because the call may be made after this is read. }
function Born(const Parent: IZdxmLife; Status: Integer; var Raw; Free: Pointer): IZdxmLife;
begin
  Checked(Parent, Status);
  Result := TLife.Create(Parent, Pointer(Raw), Free);
end;

procedure Closed(var Life: IZdxmLife);
begin
  if Life <> nil then Life.Close;
  Life := nil;
end;

{ What a function writes of a handle, or of a handle and a number. }
function TextOf(const Life: IZdxmLife; Write: Pointer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(Life);
  repeat until Room.Filled(TWrite(Write)(HandleOf(Life), Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TextOfInt(const Life: IZdxmLife; Write: Pointer; Which: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(Life);
  repeat until Room.Filled(TWriteOf(Write)(HandleOf(Life), Which, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

{ TLife }

constructor TLife.Create(const Parent: IZdxmLife; Handle, Free: Pointer);
begin
  inherited Create;
  FHandle := Handle;
  FFree := TFree(Free);
  FContext := Handle;
  if Parent = nil then Exit;
  FContext := Parent.ContextHandle;
  FKeeper := Parent.Keeper;
end;

destructor TLife.Destroy;
begin
  Close;
  inherited;
end;

{ What has ended with its ledger already is refused by the library, which does no harm. }
procedure TLife.Close;
begin
  if FHandle <> nil then FFree(FHandle);
  FHandle := nil;
end;

function TLife.Handle: Pointer; begin Result := FHandle; end;

function TLife.ContextHandle: Tzdxm_context; begin Result := FContext; end;

function TLife.Keeper: IZdxmLife;
begin
  Result := FKeeper;
  if (FKeeper = nil) or (@FFree = @zdxm_ledger_close) then Result := Self;
end;

{ What the context says of its last error: without TextOf, which would come back here. }
function ErrorText(Context: Tzdxm_context; Write: Pointer): string;
var
  Need: Integer;
  Bytes: UTF8String;
begin
  Need := 0;
  TWrite(Write)(Context, nil, 0, @Need);
  SetLength(Bytes, Need);
  if Need > 0 then TWrite(Write)(Context, PAnsiChar(Bytes), Need + 1, nil);
  Result := string(Bytes);
end;

function TLife.Check(Status: Integer): Integer;
var
  Error: EZdxm;
  Code, Temporary: Integer;
begin
  Result := Status;
  if Status >= 0 then Exit;
  if (zdxm_error_code(FContext, Code) < 0) or (Code <> Status) then
    Fail(Status, Format('the call failed with code %d', [Status]));
  Error := EZdxm.Create(ErrorText(FContext, @zdxm_error_text));
  Error.Code := Status;
  Error.Id := ErrorText(FContext, @zdxm_error_id);
  Error.Cell := ErrorText(FContext, @zdxm_error_cell);
  zdxm_error_detail(FContext, @Error.SqliteCode, @Error.Field, @Error.Row);
  zdxm_error_is_temporary(FContext, Temporary);
  Error.IsTemporary := Temporary <> 0;
  raise Error;
end;

{ TZdxmMoney }

class function TZdxmMoney.Known(Fen: Int64): TZdxmMoney;
begin
  Result.HasValue := True;
  Result.Fen := Fen;
end;

class function TZdxmMoney.NotSaid: TZdxmMoney;
begin
  Result.HasValue := False;
  Result.Fen := 0;
end;

{ TZdxmRoom }

constructor TZdxmRoom.Create(const Life: IZdxmLife);
begin
  FLife := Life;
  FBytes := '';
  FNull := False;
  Need := 0;
  Size := 0;
end;

function TZdxmRoom.Buffer: PAnsiChar;
begin
  Result := nil;
  if Size > 0 then Result := PAnsiChar(FBytes);
end;

function TZdxmRoom.Filled(Status: Integer): Boolean;
begin
  FNull := Checked(FLife, Status) = ZDXM_NULL;
  Result := FNull or (Size > 0);
  if Result then Exit;
  { A string has one byte more than its length, for the end. }
  SetLength(FBytes, Need);
  Size := Need + 1;
end;

function TZdxmRoom.Text: string; begin Result := string(FBytes); end;

{ TZdxmCursor }

function TZdxmCursor.Handle: Tzdxm_cursor; begin Result := HandleOf(FLife); end;

function TZdxmCursor.Count: Integer; begin Checked(FLife, zdxm_cursor_count(Handle, Result)); end;

function TZdxmCursor.Next: Boolean; begin Result := Checked(FLife, zdxm_cursor_next(Handle)) = ZDXM_ROW; end;

procedure TZdxmCursor.Rewind; begin Checked(FLife, zdxm_cursor_rewind(Handle)); end;

function TZdxmCursor.IsNull(Field: Integer): Boolean;
var
  Need: Integer;
begin
  Result := Checked(FLife, zdxm_cursor_text(Handle, Field, nil, 0, @Need)) = ZDXM_NULL;
end;

function TZdxmCursor.Text(Field: Integer): string;
begin
  Result := TextOfInt(FLife, @zdxm_cursor_text, Field);
end;

function TZdxmCursor.TryInt(Field: Integer; out Value: Integer): Boolean;
begin
  Result := Checked(FLife, zdxm_cursor_int(Handle, Field, Value)) <> ZDXM_NULL;
end;

function TZdxmCursor.Int(Field: Integer): Integer;
begin
  if not TryInt(Field, Result) then
    Fail(ZDXM_E_MISSING_VALUE, Format('field %d of this row has no value', [Field]));
end;

function TZdxmCursor.Money(Field: Integer): TZdxmMoney;
begin
  Result.HasValue := Checked(FLife, zdxm_cursor_money(Handle, Field, Result.Fen)) <> ZDXM_NULL;
end;

function TZdxmCursor.ListCount(Field: Integer): Integer;
begin
  Checked(FLife, zdxm_cursor_list_count(Handle, Field, Result));
end;

function TZdxmCursor.ListText(Field, Index: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_cursor_list_text(Handle, Field, Index, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmCursor.Json: string; begin Result := TextOf(FLife, @zdxm_cursor_json); end;

function TZdxmCursor.NextNumbers(const Fields: array of Integer; Most: Integer; out Numbers: TZdxmNumbers): Integer;
var
  Values: array of Int64;
  Nulls: array of Integer;
  Room, At: Integer;
begin
  Room := Length(Fields) * Most;
  if Room <= 0 then Fail(ZDXM_E_ARG, 'no fields or no rows are asked for');
  SetLength(Values, Room);
  SetLength(Nulls, Room);
  Checked(FLife, zdxm_cursor_numbers(Handle, @Fields[0], Length(Fields), @Values[0], Room, @Nulls[0], Room, Result));
  SetLength(Numbers, Length(Fields) * Result);
  for At := 0 to High(Numbers) do
  begin
    Numbers[At].HasValue := Nulls[At] = 0;
    Numbers[At].Value := Values[At];
  end;
end;

function TZdxmCursor.NextTexts(Field, Most: Integer; out Texts: TZdxmTexts): Integer;
var
  Lens: array of Integer;
  Bytes: UTF8String;
  Need, At, Place, Len: Integer;
begin
  if Most <= 0 then Fail(ZDXM_E_ARG, 'no rows are asked for');
  SetLength(Lens, Most);
  Checked(FLife, zdxm_cursor_texts(Handle, Field, @Lens[0], Most, nil, 0, @Need, Result));
  SetLength(Bytes, Need + 1);
  Checked(FLife, zdxm_cursor_texts(Handle, Field, @Lens[0], Most, PAnsiChar(Bytes), Need + 1, @Need, Result));
  SetLength(Texts, Result);
  Place := 1;
  for At := 0 to High(Texts) do
  begin
    Len := Lens[At];
    Texts[At].HasValue := Len >= 0;
    if Len < 0 then Len := 0;
    Texts[At].Text := string(Copy(Bytes, Place, Len));
    Inc(Place, Len + 1);
  end;
end;

function TZdxmCursor.GetEnumerator: TZdxmCursor;
begin
  Rewind;
  Result := Self;
end;

function TZdxmCursor.MoveNext: Boolean; begin Result := Next; end;

function TZdxmCursor.GetCurrent: TZdxmCursor; begin Result := Self; end;

{ TZdxmForm }

function TZdxmForm.Handle: Tzdxm_form; begin Result := HandleOf(FLife); end;

procedure TZdxmForm.Clear; begin Checked(FLife, zdxm_form_clear(Handle)); end;

procedure TZdxmForm.Load(const Row: TZdxmCursor); begin Checked(FLife, zdxm_form_load(Handle, Row.Handle)); end;

procedure TZdxmForm.SetText(Field: Integer; const Words: string);
begin
  Checked(FLife, zdxm_form_text(Handle, Field, PAnsiChar(UTF8String(Words)), -1));
end;

procedure TZdxmForm.SetInt(Field, Value: Integer); begin Checked(FLife, zdxm_form_int(Handle, Field, Value)); end;

procedure TZdxmForm.SetFlag(Field: Integer; Value: Boolean); begin SetInt(Field, Ord(Value)); end;

procedure TZdxmForm.SetMoney(Field: Integer; const Value: TZdxmMoney);
begin
  if Value.HasValue then Checked(FLife, zdxm_form_money(Handle, Field, Value.Fen)) else Unset(Field);
end;

procedure TZdxmForm.Unset(Field: Integer); begin Checked(FLife, zdxm_form_unset(Handle, Field)); end;

procedure TZdxmForm.SetJson(const Json: string);
begin
  Checked(FLife, zdxm_form_json(Handle, PAnsiChar(UTF8String(Json)), -1));
end;

procedure TZdxmForm.Append(Field, Value: Integer);
begin
  Checked(FLife, zdxm_form_append_int(Handle, Field, Value));
end;

procedure TZdxmForm.Append(Field: Integer; const Words: string);
begin
  Checked(FLife, zdxm_form_append_text(Handle, Field, PAnsiChar(UTF8String(Words)), -1));
end;

{ TZdxmBatch }

function TZdxmBatch.Handle: Tzdxm_batch; begin Result := HandleOf(FLife); end;

function TZdxmBatch.Check(Status: Integer): Integer; begin Result := Checked(FLife, Status); end;

function TZdxmBatch.Rows(Status: Integer; var Raw: Tzdxm_cursor): TZdxmCursor;
begin
  Result.FLife := Born(FLife, Status, Raw, @zdxm_cursor_free);
end;

procedure TZdxmBatch.SetNote(const Note: string);
begin
  Check(zdxm_batch_set_note(Handle, PAnsiChar(UTF8String(Note)), -1));
end;

function TZdxmBatch.Append(const Form: TZdxmForm): Integer;
begin
  Check(zdxm_batch_append(Handle, Form.Handle, @Result));
end;

function TZdxmBatch.Step(Records: Integer; out Done, Total: Integer): Boolean;
begin
  Result := Check(zdxm_batch_step(Handle, Records, @Done, @Total)) = ZDXM_OK;
end;

function TZdxmBatch.Results: TZdxmCursor;
var
  Raw: Tzdxm_cursor;
begin
  Result := Rows(zdxm_batch_results(Handle, Raw), Raw);
end;

function TZdxmBatch.Commit: Integer; begin Check(zdxm_batch_commit(Handle, @Result)); end;

function TZdxmBatch.Commit(Progress: TZdxmProgress; Records: Integer): Integer;
var
  Done, Total: Integer;
  More: Boolean;
begin
  repeat
    More := Step(Records, Done, Total);
    if Assigned(Progress) and not Progress(Done, Total) then
    begin
      Close;
      Abort;
    end;
  until not More;
  Result := Commit;
end;

procedure TZdxmBatch.Close; begin Closed(FLife); end;

{ TZdxmWorkbook }

function TZdxmWorkbook.Handle: Tzdxm_workbook; begin Result := HandleOf(FLife); end;

function TZdxmWorkbook.Rows(Status: Integer; var Raw: Tzdxm_cursor): TZdxmCursor;
begin
  Result.FLife := Born(FLife, Status, Raw, @zdxm_cursor_free);
end;

{ TZdxmImport }

function TZdxmImport.Handle: Tzdxm_import; begin Result := HandleOf(FLife); end;

function TZdxmImport.Rows(Status: Integer; var Raw: Tzdxm_cursor): TZdxmCursor;
begin
  Result.FLife := Born(FLife, Status, Raw, @zdxm_cursor_free);
end;

function TZdxmImport.Findings: TZdxmCursor;
var
  Raw: Tzdxm_cursor;
begin
  Result := Rows(zdxm_import_findings(Handle, Raw), Raw);
end;

function TZdxmImport.Start(const Actor: string): TZdxmBatch;
var
  Raw: Tzdxm_batch;
begin
  Result.FLife := Born(
    FLife, zdxm_import_begin(Handle, PAnsiChar(UTF8String(Actor)), -1, Raw), Raw, @zdxm_batch_free);
end;

{ TZdxmBulletin }

function TZdxmBulletin.Handle: Tzdxm_bulletin; begin Result := HandleOf(FLife); end;

function TZdxmBulletin.Rows(Status: Integer; var Raw: Tzdxm_cursor): TZdxmCursor;
begin
  Result.FLife := Born(FLife, Status, Raw, @zdxm_cursor_free);
end;

function TZdxmBulletin.Document: TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_bulletin_document(Handle, Raw), Raw, @zdxm_document_free);
end;

function TZdxmBulletin.Text: string; begin Result := Document.Text; end;

procedure TZdxmBulletin.SaveWorkbook(const Path: string; Overwrite: Boolean);
begin
  Document.Save(ZDXM_PRINTED_WORKBOOK, Path, Overwrite);
end;

{ TZdxmDocument }

function TZdxmDocument.Handle: Tzdxm_document; begin Result := HandleOf(FLife); end;

function TZdxmDocument.Text(Form: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_document_text(Handle, Form, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

procedure TZdxmDocument.Save(Form: Integer; const Path: string; Overwrite: Boolean);
begin
  Checked(FLife, zdxm_document_save(Handle, Form, PAnsiChar(UTF8String(Path)), -1, Ord(Overwrite) * ZDXM_SAVE_OVERWRITE));
end;

{ TZdxmView }

class function TZdxmView.OfBatch(const Batch: TZdxmBatch): TZdxmView;
var
  Raw: Tzdxm_view;
begin
  Result.FLife := Born(Batch.Life, zdxm_batch_view(Batch.Handle, Raw), Raw, @zdxm_view_close);
end;

function TZdxmView.Handle: Tzdxm_view; begin Result := HandleOf(FLife); end;

function TZdxmView.Check(Status: Integer): Integer; begin Result := Checked(FLife, Status); end;

function TZdxmView.Rows(Status: Integer; var Raw: Tzdxm_cursor): TZdxmCursor;
begin
  Result.FLife := Born(FLife, Status, Raw, @zdxm_cursor_free);
end;

function TZdxmView.TryId(Status: Integer; var Raw: Tzdxm_cursor; out Id: Integer): Boolean;
var
  Found: TZdxmCursor;
begin
  Found := Rows(Status, Raw);
  Result := Found.Next and Found.TryInt(ZDXM_F_ID, Id);
end;

function TZdxmView.PlanText(Plan: Integer): string; begin Result := PlanDocument(Plan).Text; end;

function TZdxmView.Document(Status: Integer; var Raw: Tzdxm_document): TZdxmDocument;
begin
  Result.FLife := Born(FLife, Status, Raw, @zdxm_document_free);
end;

function TZdxmView.PlanDocument(Plan: Integer): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result := Document(zdxm_plan_document(Handle, Plan, nil, Raw), Raw);
end;

function TZdxmView.Bulletin(Plan, Month: Integer): TZdxmBulletin;
var
  Raw: Tzdxm_bulletin;
begin
  Result.FLife := Born(FLife, zdxm_bulletin_new(Handle, Plan, Month, nil, Raw), Raw, @zdxm_bulletin_free);
end;

function TZdxmView.Preview(const Workbook: TZdxmWorkbook; const Options: TZdxmForm): TZdxmImport;
var
  Raw: Tzdxm_import;
begin
  Result.FLife := Born(
    FLife, zdxm_import_preview(Handle, Workbook.Handle, Options.Handle, Raw), Raw, @zdxm_import_free);
end;

procedure TZdxmView.Verify(Progress: TZdxmProgress; Records: Integer);
var
  Raw: Tzdxm_verify;
  Proof: IZdxmLife;
  Done, Total: Int64;
  More: Boolean;
begin
  Proof := Born(FLife, zdxm_verify_new(Handle, Raw), Raw, @zdxm_verify_free);
  repeat
    More := Proof.Check(zdxm_verify_step(Raw, Records, @Done, @Total)) = ZDXM_OK;
    if Assigned(Progress) and not Progress(Done, Total) then Abort;
  until not More;
end;

function TZdxmView.Seals: TZdxmCursor;
var
  Raw: Tzdxm_cursor;
begin
  Result := Rows(zdxm_seal_list(Handle, Raw), Raw);
end;

function TZdxmView.SealedTo(IsGood: TZdxmSealCheck): Integer;
var
  Seal: TZdxmCursor;
begin
  Result := 0;
  for Seal in Seals do
    if IsGood(Seal.Text(ZDXM_F_SEAL_KEY), UTF8String(Seal.Text(ZDXM_F_SEAL_TEXT)), Seal.Text(ZDXM_F_SIGNATURE)) then
      Result := Seal.Int(ZDXM_F_CHANGE);
end;

procedure TZdxmView.Close; begin Closed(FLife); end;

{ TZdxmLedger }

function TZdxmLedger.Handle: Tzdxm_ledger; begin Result := HandleOf(FLife); end;

function TZdxmLedger.Check(Status: Integer): Integer; begin Result := Checked(FLife, Status); end;

function TZdxmLedger.Office: string; begin Result := TextOf(FLife, @zdxm_ledger_office); end;

function TZdxmLedger.View: TZdxmView;
var
  Raw: Tzdxm_view;
begin
  Result.FLife := Born(FLife, zdxm_ledger_view(Handle, Raw), Raw, @zdxm_view_close);
end;

function TZdxmLedger.ViewAsOf(Change: Integer): TZdxmView;
var
  Raw: Tzdxm_view;
begin
  Result.FLife := Born(FLife, zdxm_ledger_view_as_of(Handle, Change, Raw), Raw, @zdxm_view_close);
end;

function TZdxmLedger.Batch(const Actor: string): TZdxmBatch;
var
  Raw: Tzdxm_batch;
begin
  Result.FLife := Born(
    FLife, zdxm_batch_new(Handle, PAnsiChar(UTF8String(Actor)), -1, Raw), Raw, @zdxm_batch_free);
end;

procedure TZdxmLedger.AnswerClock(Answer: Integer); begin Check(zdxm_ledger_answer_clock(Handle, Answer)); end;

function TZdxmLedger.TryOldestView(out Ms: Int64): Boolean;
begin
  Result := Check(zdxm_ledger_oldest_view(Handle, Ms)) <> ZDXM_NULL;
end;

procedure TZdxmLedger.Seal(const Key: string; Signer: TZdxmSigner);
var
  Seen: TZdxmView;
  Signed: UTF8String;
  Signature: string;
begin
  Seen := View;
  Signed := UTF8String(TextOf(Seen.Life, @zdxm_seal_text));
  Seen.Close;
  Signature := Signer(Signed);
  Check(zdxm_seal_add(Handle, PAnsiChar(Signed), -1, PAnsiChar(UTF8String(Key)), -1, PAnsiChar(UTF8String(Signature)), -1));
end;

procedure TZdxmLedger.Close; begin Closed(FLife); end;

{ TZdxmContext }

class function TZdxmContext.New: TZdxmContext;
var
  Raw: Tzdxm_context;
  Status: Integer;
begin
  Status := zdxm_context_new(ZDXM_ABI_VERSION, Raw);
  if Status < 0 then Fail(Status, 'the library ' + ZdxmLibrary + ' is of another version');
  Result.FLife := TLife.Create(nil, Raw, @zdxm_context_free);
end;

function TZdxmContext.Handle: Tzdxm_context; begin Result := HandleOf(FLife); end;

procedure TZdxmContext.SetLanguage(Language: Integer);
begin
  Check(zdxm_context_set_language(Handle, Language));
end;

function TZdxmContext.Check(Status: Integer): Integer; begin Result := Checked(FLife, Status); end;

function ZdxmOptions: TZdxmOpenOptions;
begin
  FillChar(Result, SizeOf(Result), 0);
  Result.StructSize := SizeOf(Result);
end;

function TZdxmContext.OpenLedger(const Path: string; ReadOnly: Boolean; BusyMs: Integer): TZdxmLedger;
var
  Options: TZdxmOpenOptions;
begin
  Options := ZdxmOptions;
  Options.BusyMs := BusyMs;
  if ReadOnly then Options.Flags := ZDXM_OPEN_READ_ONLY;
  Result := OpenLedger(Path, Options);
end;

function TZdxmContext.OpenLedger(const Path: string; const Options: TZdxmOpenOptions): TZdxmLedger;
var
  Raw: Tzdxm_ledger;
begin
  Result.FLife := Born(
    FLife, zdxm_ledger_open(Handle, PAnsiChar(UTF8String(Path)), -1, @Options, Raw), Raw, @zdxm_ledger_close);
end;

function TZdxmContext.CreateLedger(const Path, Office: string): TZdxmLedger;
var
  Raw: Tzdxm_ledger;
  Status: Integer;
begin
  Status := zdxm_ledger_create(
    Handle, PAnsiChar(UTF8String(Path)), -1, PAnsiChar(UTF8String(Office)), -1, nil, Raw);
  Result.FLife := Born(FLife, Status, Raw, @zdxm_ledger_close);
end;

function TZdxmContext.Workbook(const Path: string): TZdxmWorkbook;
var
  Raw: Tzdxm_workbook;
begin
  Result.FLife := Born(
    FLife, zdxm_workbook_open(Handle, PAnsiChar(UTF8String(Path)), -1, Raw), Raw, @zdxm_workbook_free);
end;

function TZdxmContext.Form(Kind: Integer): TZdxmForm;
var
  Raw: Tzdxm_form;
begin
  Result.FLife := Born(FLife, zdxm_form_new(Handle, Kind, Raw), Raw, @zdxm_form_free);
end;

function TZdxmContext.MoneyText(const Money: TZdxmMoney; MoneyUnit, Decimals: Integer; const Missing: string): string;
var
  Room: TZdxmRoom;
begin
  Result := Missing;
  if not Money.HasValue then Exit;
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(
    zdxm_money_text(Handle, Money.Fen, MoneyUnit, Decimals, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmContext.RateText(const Part, Base: TZdxmMoney; Decimals: Integer; const Missing: string): string;
var
  Room: TZdxmRoom;
begin
  Result := Missing;
  if not (Part.HasValue and Base.HasValue) then Exit;
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_rate_text(Handle, Part.Fen, Base.Fen, Decimals, Room.Buffer, Room.Size, @Room.Need));
  if not Room.IsNull then Result := Room.Text;
end;

function TZdxmContext.ValueText(Field, Value: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_value_text(Handle, Field, Value, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmContext.Choices(Field: Integer): TZdxmCursor;
var
  Raw: Tzdxm_cursor;
begin
  Result.FLife := Born(FLife, zdxm_field_choices(Handle, Field, Raw), Raw, @zdxm_cursor_free);
end;

function TZdxmContext.FieldTitle(Field: Integer): string;
begin
  Result := TextOfInt(FLife, @zdxm_field_title, Field);
end;

procedure TZdxmContext.Close; begin Closed(FLife); end;

end.
