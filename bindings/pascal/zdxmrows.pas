{ Rows on their way out: read whole, column by column, so that they stay readable after their ledger was closed. }
unit zdxmrows;

{$ifdef FPC}{$mode delphi}{$endif}

interface

uses
  SysUtils, zdxm, zdxmcodes, zdxmerrors, zdxmvalues, zdxmlife;

type
  /// A row. The properties of its kind read it; these methods read any row by the numbers of fields (ZDXM_F_...).
  IZdxmRow = interface
    function GetText(Field: Integer): string;
    function GetInteger(Field: Integer): Integer;
    function GetInt64(Field: Integer): Int64;
    function GetNumber(Field: Integer): TZdxmNumber;
    function GetMoney(Field: Integer): TZdxmMoney;
    function GetMonth(Field: Integer): TZdxmMonth;
    function GetDate(Field: Integer): TZdxmDate;
    function GetBoolean(Field: Integer): Boolean;
    function GetFlag(Field: Integer): TZdxmFlag;
    function GetTexts(Field: Integer): TZdxmTexts;
    function GetNumbers(Field: Integer): TZdxmNumbers;
    function GetCode(Field, None: Integer): Integer;
    /// Whether this kind of row has the field.
    function HasField(Field: Integer): Boolean;
    /// Any field as an office reads it: money in 元, codes by their names. Its ledger must be open.
    function AsText(Field: Integer): string;
    /// The row as a JSON object. Its ledger must be open.
    function AsJson: string;
    /// Loads the row into a form, for a correction. Its ledger must be open.
    procedure LoadInto(const Form: IZdxmLife);
  end;

  /// Rows of one kind.
  IZdxmTable = interface
    function Count: Integer;
    function Row(Place: Integer): IZdxmRow;
  end;

  /// What the property readers of all rows stand on.
  TZdxmRow = class(TInterfacedObject)
  private
    FTable: TObject;
    FKept: IZdxmTable;
    FPlace: Integer;
    function Number(Field: Integer): TZdxmNumber;
  public
    constructor Create(Table: TObject; Place: Integer);
    /// It as the interface that all kinds of rows begin with.
    function Typed: IZdxmRow; virtual; abstract;
    function GetText(Field: Integer): string;
    function GetInteger(Field: Integer): Integer;
    function GetInt64(Field: Integer): Int64;
    function GetNumber(Field: Integer): TZdxmNumber;
    function GetMoney(Field: Integer): TZdxmMoney;
    function GetMonth(Field: Integer): TZdxmMonth;
    function GetDate(Field: Integer): TZdxmDate;
    function GetBoolean(Field: Integer): Boolean;
    function GetFlag(Field: Integer): TZdxmFlag;
    function GetTexts(Field: Integer): TZdxmTexts;
    function GetNumbers(Field: Integer): TZdxmNumbers;
    function GetCode(Field, None: Integer): Integer;
    function HasField(Field: Integer): Boolean;
    function AsText(Field: Integer): string;
    function AsJson: string;
    procedure LoadInto(const Form: IZdxmLife);
  end;
  TZdxmRowClass = class of TZdxmRow;

  /// Walks rows, for `for`.
  TZdxmWalk<T> = record
  private
    type
      PT = ^T;
    var
      FTable: IZdxmTable;
      FRow: IZdxmRow;
      FPlace: Integer;
    function GetCurrent: T;
  public
    function MoveNext: Boolean;
    property Current: T read GetCurrent;
  end;

  /// Rows of a kind: `for Project in View.ProjectList do`, or by their places from 0.
  TZdxmRows<T> = record
  private
    type
      PT = ^T;
    var
      FTable: IZdxmTable;
      FTotal: Integer;
    function GetItem(Place: Integer): T;
  public
    /// Reads all rows of a cursor that a call has just made.
    procedure Read(const Life: IZdxmLife; Status: Integer; var Raw: Tzdxm_cursor; Kind: TZdxmRowClass);
    procedure SetTotal(Total: Integer);
    function Count: Integer;
    /// How many there are, where only some were asked for.
    function Total: Integer;
    /// The first row; nil if there is none.
    function First: T;
    function GetEnumerator: TZdxmWalk<T>;
    property Items[Place: Integer]: T read GetItem; default;
  end;

  /// An interface as one that adds nothing but properties.
  TZdxmAs<T> = record
  private
    type
      PT = ^T;
  public
    class function The(const Same: IInterface): T; static;
  end;

/// The cells of a printed table.
function CellsOf(const Life: IZdxmLife; Status: Integer; var Raw: Tzdxm_cursor): TZdxmCells;
/// The table of a cursor that a call has just made.
function TableOf(const Life: IZdxmLife; Status: Integer; var Raw: Tzdxm_cursor; Kind: TZdxmRowClass): IZdxmTable;

implementation

uses
  zdxmcolumns;

constructor TZdxmRow.Create(Table: TObject; Place: Integer);
begin
  inherited Create;
  FTable := Table;
  FKept := TZdxmTable(Table);
  FPlace := Place;
end;

function TZdxmRow.Number(Field: Integer): TZdxmNumber; begin Result := TZdxmTable(FTable).Number(Field, FPlace); end;

function TZdxmRow.GetText(Field: Integer): string; begin Result := TZdxmTable(FTable).Text(Field, FPlace); end;

function TZdxmRow.GetInteger(Field: Integer): Integer; begin Result := Integer(Number(Field).Value); end;

function TZdxmRow.GetInt64(Field: Integer): Int64; begin Result := Number(Field).Value; end;

function TZdxmRow.GetNumber(Field: Integer): TZdxmNumber; begin Result := Number(Field); end;

function TZdxmRow.GetMoney(Field: Integer): TZdxmMoney;
begin
  Result := TZdxmMoney.None;
  if Number(Field).HasValue then Result := ZdxmFen(Number(Field).Value);
end;

function TZdxmRow.GetMonth(Field: Integer): TZdxmMonth;
begin
  Result := TZdxmMonth.OfNumber(Integer(Number(Field).ValueOr(0)));
end;

function TZdxmRow.GetDate(Field: Integer): TZdxmDate;
begin
  Result := TZdxmDate.OfNumber(Integer(Number(Field).ValueOr(0)));
end;

function TZdxmRow.GetBoolean(Field: Integer): Boolean; begin Result := Number(Field).Value <> 0; end;

function TZdxmRow.GetFlag(Field: Integer): TZdxmFlag;
begin
  Result := TZdxmFlag.None;
  if Number(Field).HasValue then Result := Number(Field).Value <> 0;
end;

function TZdxmRow.GetTexts(Field: Integer): TZdxmTexts; begin Result := TZdxmTable(FTable).Texts(Field, FPlace); end;

function TZdxmRow.GetNumbers(Field: Integer): TZdxmNumbers;
begin
  Result := TZdxmTable(FTable).Numbers(Field, FPlace);
end;

function TZdxmRow.GetCode(Field, None: Integer): Integer; begin Result := Integer(Number(Field).ValueOr(None)); end;

function TZdxmRow.HasField(Field: Integer): Boolean; begin Result := TZdxmTable(FTable).HasField(Field); end;

function TZdxmRow.AsText(Field: Integer): string; begin Result := TZdxmTable(FTable).AsText(Field, FPlace); end;

function TZdxmRow.AsJson: string; begin Result := TZdxmTable(FTable).AsJson(FPlace); end;

procedure TZdxmRow.LoadInto(const Form: IZdxmLife); begin TZdxmTable(FTable).LoadInto(Form, FPlace); end;

{ Walks }

function TZdxmWalk<T>.GetCurrent: T; begin Result := PT(@FRow)^; end;

function TZdxmWalk<T>.MoveNext: Boolean;
begin
  Inc(FPlace);
  Result := (FTable <> nil) and (FPlace < FTable.Count);
  if Result then FRow := FTable.Row(FPlace);
end;

procedure TZdxmRows<T>.Read(const Life: IZdxmLife; Status: Integer; var Raw: Tzdxm_cursor; Kind: TZdxmRowClass);
begin
  FTable := TableOf(Life, Status, Raw, Kind);
  FTotal := FTable.Count;
end;

procedure TZdxmRows<T>.SetTotal(Total: Integer); begin FTotal := Total; end;

function TZdxmRows<T>.Count: Integer;
begin
  Result := 0;
  if FTable <> nil then Result := FTable.Count;
end;

function TZdxmRows<T>.Total: Integer; begin Result := FTotal; end;

function TZdxmRows<T>.GetItem(Place: Integer): T;
var
  Row: IZdxmRow;
begin
  Row := FTable.Row(Place);
  Result := PT(@Row)^;
end;

function TZdxmRows<T>.First: T;
var
  Row: IZdxmRow;
begin
  Row := nil;
  if Count > 0 then Row := FTable.Row(0);
  Result := PT(@Row)^;
end;

function TZdxmRows<T>.GetEnumerator: TZdxmWalk<T>;
begin
  Result.FTable := FTable;
  Result.FRow := nil;
  Result.FPlace := -1;
end;

class function TZdxmAs<T>.The(const Same: IInterface): T; begin Result := PT(@Same)^; end;

function TableOf(const Life: IZdxmLife; Status: Integer; var Raw: Tzdxm_cursor; Kind: TZdxmRowClass): IZdxmTable;
begin
  Result := TZdxmTable.Create(Born(Life, Status, Raw, @zdxm_cursor_free), Kind);
end;

function CellsOf(const Life: IZdxmLife; Status: Integer; var Raw: Tzdxm_cursor): TZdxmCells;
var
  Table: TZdxmTable;
  Kept: IZdxmTable;
begin
  Table := TZdxmTable.Create(Born(Life, Status, Raw, @zdxm_cursor_free), nil);
  Kept := Table;
  Result := Table.Cells;
end;

end.
