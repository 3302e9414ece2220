{ Lives of handles, checks of calls, and texts on their way out: what the objects stand on. A program that calls functions of
  the unit zdxm itself passes Handle, and their status through Checked. }
unit zdxmlife;

{$ifdef FPC}{$mode delphi}{$endif}

interface

uses
  SysUtils, zdxm, zdxmcodes, zdxmfailure, zdxmerrors, zdxmvalues;

type
  /// A handle and how it is freed. Records share it.
  IZdxmLife = interface
    function Handle: Pointer;
    function ContextHandle: Tzdxm_context;
    /// What has to live as long as what comes from this: the ledger, or the context. A view need not.
    function Keeper: IZdxmLife;
    function Check(Status: Integer): Integer;
    /// Keeps something until this is gone, after it was freed.
    procedure Keep(const Kept: IInterface);
    procedure Close;
  end;

  /// Room for a text that a function writes, which is called twice, for the length and for the text:
  ///
  ///   Room := TZdxmRoom.Create(View.Life);
  ///   repeat until Room.Filled(zdxm_issued_bulletin_text(View.Handle, Id, Room.Buffer, Room.Size, @Room.Need));
  ///   Words := Room.Text;
  TZdxmRoom = record
  private
    FLife: IZdxmLife;
    FBytes: UTF8String;
    FNull: Boolean;
  public
    Need: Integer;
    Size: Integer;
    constructor Create(const Life: IZdxmLife);
    /// The room itself, nil while its size is not known.
    function Buffer: PAnsiChar;
    /// Takes the status of the call, or raises it; False if the call has to be made again.
    function Filled(Status: Integer): Boolean;
    /// What was written; empty where there is no value.
    function Text: string;
    /// Whether there was no value (ZDXM_NULL).
    property IsNull: Boolean read FNull;
  end;

/// The handle of a life, nil where nothing was opened: the library refuses it.
function HandleOf(const Life: IZdxmLife): Pointer;
/// Gives a status back, or raises the error that it is.
function Checked(const Life: IZdxmLife; Status: Integer): Integer;
/// The life of a handle that a call has just written; by reference, because the call may be made after this is read.
function Born(const Parent: IZdxmLife; Status: Integer; var Raw; Free: Pointer): IZdxmLife;
procedure Closed(var Life: IZdxmLife);
/// The number of a code that a call takes, 0 for None where that is -1.
function CodeOf(Number: Integer): Integer;
function NewContext: IZdxmLife;
/// Sets the log function of a context, and keeps it for as long as the library may call it.
procedure Logged(const Context: IZdxmLife; Log: TZdxmLogEvent);

implementation

type
  TFree = function(Handle: Pointer): Integer; cdecl;
  TWrite = function(Handle: Pointer; Buffer: PAnsiChar; Cap: Integer; Need: PInteger): Integer; cdecl;

  TLife = class(TInterfacedObject, IZdxmLife)
  private
    FContext: Tzdxm_context;
    FKeeper: IZdxmLife;
    FHandle: Pointer;
    FFree: TFree;
    FKept: array of IInterface;
    procedure Raise_(Status: Integer);
  public
    constructor Create(const Parent: IZdxmLife; Handle, Free: Pointer);
    destructor Destroy; override;
    function Handle: Pointer;
    function ContextHandle: Tzdxm_context;
    function Keeper: IZdxmLife;
    function Check(Status: Integer): Integer;
    procedure Keep(const Kept: IInterface);
    procedure Close;
  end;

  { Where the lines of a log go. The library has its address. }
  ILogTarget = interface
    function Address: Pointer;
  end;

  TLogTarget = class(TInterfacedObject, ILogTarget)
  private
    FLog: TZdxmLogEvent;
  public
    function Address: Pointer;
  end;

{ Checks }

function HandleOf(const Life: IZdxmLife): Pointer;
begin
  Result := nil;
  if Life <> nil then Result := Life.Handle;
end;

function Checked(const Life: IZdxmLife; Status: Integer): Integer;
begin
  if HandleOf(Life) = nil then raise ZdxmOwnError(TZdxmOwn.Closed);
  Result := Life.Check(Status);
end;

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

function CodeOf(Number: Integer): Integer;
begin
  Result := Number;
  if Number < 0 then Result := 0;
end;

function NewContext: IZdxmLife;
var
  Raw: Tzdxm_context;
begin
  if zdxm_context_new(ZDXM_ABI_VERSION, Raw) < 0 then raise ZdxmOwnError(TZdxmOwn.OtherVersion);
  Result := TLife.Create(nil, Raw, @zdxm_context_free);
end;

{ The log }

procedure WriteLog(User: Pointer; Level: Integer; Text: PAnsiChar; Len: Integer); cdecl;
var
  Line: UTF8String;
begin
  SetString(Line, Text, Len);
  { No exception of Pascal may cross the frames of the library. }
  try
    TLogTarget(User).FLog(TZdxmLogLevel(Level), string(Line));
  except
    on Error: Exception do Exit;
  end;
end;

function TLogTarget.Address: Pointer; begin Result := Self; end;

procedure Logged(const Context: IZdxmLife; Log: TZdxmLogEvent);
var
  Target: TLogTarget;
  Kept: ILogTarget;
begin
  if not Assigned(Log) then
  begin
    Checked(Context, zdxm_context_set_log(HandleOf(Context), nil, nil));
    Exit;
  end;
  Target := TLogTarget.Create;
  Target.FLog := Log;
  Kept := Target;
  { Another thread may be calling the former one: so both are kept. }
  if Context <> nil then Context.Keep(Kept);
  Checked(Context, zdxm_context_set_log(HandleOf(Context), @WriteLog, Kept.Address));
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

procedure TLife.Keep(const Kept: IInterface);
begin
  SetLength(FKept, Length(FKept) + 1);
  FKept[High(FKept)] := Kept;
end;

function TLife.Handle: Pointer; begin Result := FHandle; end;

function TLife.ContextHandle: Tzdxm_context; begin Result := FContext; end;

function TLife.Keeper: IZdxmLife;
begin
  Result := FKeeper;
  if (FKeeper = nil) or (@FFree = @zdxm_ledger_close) then Result := Self;
end;

function TLife.Check(Status: Integer): Integer;
begin
  Result := Status;
  if Status < 0 then Raise_(Status);
end;

{ What the context says of its last error: without TZdxmRoom, which would come back here. }
function ErrorText(Context: Tzdxm_context; Write: Pointer): string;
var
  Need: Integer;
  Bytes: UTF8String;
begin
  Need := 0;
  Bytes := '';
  TWrite(Write)(Context, nil, 0, @Need);
  SetLength(Bytes, Need);
  if Need > 0 then TWrite(Write)(Context, PAnsiChar(Bytes), Need + 1, nil);
  Result := string(Bytes);
end;

procedure TLife.Raise_(Status: Integer);
var
  Error: EZdxm;
  Code, Temporary, Sqlite, Field, RecordNo, Need: Integer;
  Title: UTF8String;
begin
  if (zdxm_error_code(FContext, Code) < 0) or (Code <> Status) then raise ZdxmOwnError(TZdxmOwn.Closed);
  Error := ZdxmErrorClass(TZdxmErrorKind(Status)).CreateOf(TZdxmErrorKind(Status), ErrorText(FContext, @zdxm_error_text));
  Error.Id := ErrorText(FContext, @zdxm_error_id);
  Error.Remedy := ErrorText(FContext, @zdxm_error_remedy);
  Error.Cell := ErrorText(FContext, @zdxm_error_cell);
  zdxm_error_detail(FContext, @Sqlite, @Field, @RecordNo);
  Error.SqliteCode := Sqlite;
  Error.Field := Field;
  Error.RecordNo := RecordNo;
  zdxm_error_is_temporary(FContext, Temporary);
  Error.IsTemporary := Temporary <> 0;
  if (Field > 0) and (zdxm_field_title(FContext, Field, nil, 0, @Need) = ZDXM_OK) then
  begin
    Title := '';
    SetLength(Title, Need);
    zdxm_field_title(FContext, Field, PAnsiChar(Title), Need + 1, nil);
    Error.FieldName := string(Title);
  end;
  raise Error;
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

end.
