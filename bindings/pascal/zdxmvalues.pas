{ Values (值): money, numbers, months and dates, each of which may be no value, which is never 0. }
unit zdxmvalues;

{$ifdef FPC}{$mode delphi}{$endif}

interface

uses
  SysUtils, zdxmcodes, zdxmerrors;

type
  /// An exact amount of money (金额) in fen (分), or no value. It is made of whole numbers or decimal texts, never of a Double:
  /// ZdxmWan(1200), ZdxmYi('1.25').
  TZdxmMoney = record
  private
    FFen: Int64;
    FHasValue: Boolean;
  public
    class function None: TZdxmMoney; static;
    /// The amount in fen; raises EZdxmInput where there is none.
    function Known: Int64;
    /// The amount in 元, such as 1200000000.00元; empty without a value.
    function ToText: string;
    class operator Add(const One, Other: TZdxmMoney): TZdxmMoney;
    class operator Subtract(const One, Other: TZdxmMoney): TZdxmMoney;
    class operator Negative(const One: TZdxmMoney): TZdxmMoney;
    class operator Equal(const One, Other: TZdxmMoney): Boolean;
    class operator NotEqual(const One, Other: TZdxmMoney): Boolean;
    class operator LessThan(const One, Other: TZdxmMoney): Boolean;
    class operator GreaterThan(const One, Other: TZdxmMoney): Boolean;
    property HasValue: Boolean read FHasValue;
    property Fen: Int64 read Known;
  end;

  /// A whole number, or no value.
  TZdxmNumber = record
  private
    FNumber: Int64;
    FHasValue: Boolean;
  public
    class function None: TZdxmNumber; static;
    class function Known(Number: Int64): TZdxmNumber; static;
    class operator Implicit(Number: Int64): TZdxmNumber;
    /// The number; raises EZdxmInput where there is none.
    function Value: Int64;
    /// The number, or another where there is none.
    function ValueOr(Missing: Int64): Int64;
    /// The number in digits; empty without a value.
    function ToText: string;
    property HasValue: Boolean read FHasValue;
  end;

  /// Yes or no, or no value.
  TZdxmFlag = record
  private
    FIsSet, FHasValue: Boolean;
  public
    class function None: TZdxmFlag; static;
    class function Known(IsSet: Boolean): TZdxmFlag; static;
    class operator Implicit(IsSet: Boolean): TZdxmFlag;
    /// Whether it is known to be so.
    property IsTrue: Boolean read FIsSet;
    property HasValue: Boolean read FHasValue;
  end;

  /// A month (月份), or no value: ZdxmMonth(2022, 3).
  TZdxmMonth = record
  private
    FNumber: Integer;
  public
    class function OfNumber(Number: Integer): TZdxmMonth; static;
    function Year: Integer;
    function Month: Integer;
    function HasValue: Boolean;
    /// Such as 2022-03; empty without a value.
    function ToText: string;
    class operator Equal(const One, Other: TZdxmMonth): Boolean;
    /// yyyymm, or 0.
    property Number: Integer read FNumber;
  end;

  /// A date as offices know it (日期), or no value: ZdxmDate(2022, 3, 8); the day, or day and month, may be unknown.
  TZdxmDate = record
  private
    FNumber: Integer;
  public
    class function OfNumber(Number: Integer): TZdxmDate; static;
    function Year: Integer;
    /// 0 where only the year is known.
    function Month: Integer;
    /// 0 where the day is not known.
    function Day: Integer;
    function HasValue: Boolean;
    /// The day of the calendar; raises EZdxmInput where the day is not known.
    function ToDateTime: TDateTime;
    /// Such as 2022-04-30, 2022-04 or 2022; empty without a value.
    function ToText: string;
    class operator Equal(const One, Other: TZdxmDate): Boolean;
    /// yyyymmdd, with 00 for what is not known, or 0.
    property Number: Integer read FNumber;
  end;

  /// Ten days (旬): ZdxmTenDays(2022, 3, 1) for 3月上旬.
  TZdxmTenDays = record
  private
    FNumber: Integer;
  public
    /// yyyymm and 1, 2 or 3.
    property Number: Integer read FNumber;
  end;

  TZdxmTexts = array of string;
  TZdxmNumbers = array of Integer;
  /// The cells of a printed table, row by row, as they are displayed.
  TZdxmCells = array of array of string;

  /// How far long work has come.
  TZdxmStep = record
    Done, Total: Int64;
    IsDone: Boolean;
  end;

  /// Receives the progress of long work; False gives it up.
  TZdxmProgress = function(Done, Total: Int64): Boolean of object;
  /// Receives a line of the log.
  TZdxmLogEvent = procedure(Level: TZdxmLogLevel; const Line: string) of object;

/// An amount in fen (分).
function ZdxmFen(Amount: Int64): TZdxmMoney;
/// An amount in 元, 万元 or 亿元: a whole number, or a decimal text that is a whole number of fen.
function ZdxmYuan(Amount: Int64): TZdxmMoney; overload;
function ZdxmYuan(const Amount: string): TZdxmMoney; overload;
function ZdxmWan(Amount: Int64): TZdxmMoney; overload;
function ZdxmWan(const Amount: string): TZdxmMoney; overload;
function ZdxmYi(Amount: Int64): TZdxmMoney; overload;
function ZdxmYi(const Amount: string): TZdxmMoney; overload;
function ZdxmMonth(Year, Month: Integer): TZdxmMonth;
function ZdxmNoMonth: TZdxmMonth;
function ZdxmDate(Year: Integer; Month: Integer = 0; Day: Integer = 0): TZdxmDate;
/// A day of the calendar, such as Date.
function ZdxmDay(Day: TDateTime): TZdxmDate;
function ZdxmTenDays(Year, Month, Part: Integer): TZdxmTenDays;

implementation

{ Money }

{ How many fen a decimal text in a unit of Scale digits is; whatever is not exact is refused. }
function FenOf(const Amount: string; Scale: Integer): Int64;
var
  Digits: string;
  Point: Integer;
  Sum, At: Integer;
begin
  Digits := Amount;
  Point := Pos('.', Digits);
  if Point > 0 then
  begin
    Delete(Digits, Point, 1);
    Scale := Scale - (Length(Digits) - Point + 1);
  end;
  while (Scale < 0) and (Digits <> '') and (Digits[Length(Digits)] = '0') do
  begin
    SetLength(Digits, Length(Digits) - 1);
    Inc(Scale);
  end;
  Sum := 0;
  for At := 1 to Length(Digits) do
    if (Digits[At] >= '0') and (Digits[At] <= '9') then
      Inc(Sum)
    else if (At > 1) or (Digits[At] <> '-') then
      raise ZdxmOwnError(TZdxmOwn.AmountUnreadable);
  if (Sum = 0) or (Scale < 0) then raise ZdxmOwnError(TZdxmOwn.AmountUnreadable);
  if not TryStrToInt64(Digits + StringOfChar('0', Scale), Result) then raise ZdxmOwnError(TZdxmOwn.AmountTooLarge);
end;

function Scaled(Amount, Times: Int64): TZdxmMoney;
begin
  if (Amount > High(Int64) div Times) or (Amount < -(High(Int64) div Times)) then
    raise ZdxmOwnError(TZdxmOwn.AmountTooLarge);
  Result := ZdxmFen(Amount * Times);
end;

function ZdxmFen(Amount: Int64): TZdxmMoney;
begin
  Result.FFen := Amount;
  Result.FHasValue := True;
end;

function ZdxmYuan(Amount: Int64): TZdxmMoney; begin Result := Scaled(Amount, 100); end;

function ZdxmYuan(const Amount: string): TZdxmMoney; begin Result := ZdxmFen(FenOf(Amount, 2)); end;

function ZdxmWan(Amount: Int64): TZdxmMoney; begin Result := Scaled(Amount, 1000000); end;

function ZdxmWan(const Amount: string): TZdxmMoney; begin Result := ZdxmFen(FenOf(Amount, 6)); end;

function ZdxmYi(Amount: Int64): TZdxmMoney; begin Result := Scaled(Amount, 10000000000); end;

function ZdxmYi(const Amount: string): TZdxmMoney; begin Result := ZdxmFen(FenOf(Amount, 10)); end;

class function TZdxmMoney.None: TZdxmMoney;
begin
  Result.FFen := 0;
  Result.FHasValue := False;
end;

function TZdxmMoney.Known: Int64;
begin
  if not FHasValue then raise ZdxmOwnError(TZdxmOwn.NoValue);
  Result := FFen;
end;

function TZdxmMoney.ToText: string;
var
  Digits: string;
begin
  Result := '';
  if not FHasValue then Exit;
  Digits := IntToStr(FFen);
  if FFen < 0 then Delete(Digits, 1, 1);
  while Length(Digits) < 3 do Digits := '0' + Digits;
  Insert('.', Digits, Length(Digits) - 1);
  if FFen < 0 then Digits := '-' + Digits;
  Result := Digits + ZdxmChinese(TZdxmMoneyUnit.Yuan);
end;

class operator TZdxmMoney.Add(const One, Other: TZdxmMoney): TZdxmMoney;
var
  Sum: Int64;
begin
  if (Other.Known > 0) and (One.Known > High(Int64) - Other.Known)
    or (Other.Known < 0) and (One.Known < Low(Int64) - Other.Known) then
    raise ZdxmOwnError(TZdxmOwn.AmountTooLarge);
  Sum := One.Known + Other.Known;
  Result := ZdxmFen(Sum);
end;

class operator TZdxmMoney.Subtract(const One, Other: TZdxmMoney): TZdxmMoney; begin Result := One + (-Other); end;

class operator TZdxmMoney.Negative(const One: TZdxmMoney): TZdxmMoney;
begin
  if One.Known = Low(Int64) then raise ZdxmOwnError(TZdxmOwn.AmountTooLarge);
  Result := ZdxmFen(-One.Known);
end;

class operator TZdxmMoney.Equal(const One, Other: TZdxmMoney): Boolean;
begin
  Result := (One.FHasValue = Other.FHasValue) and (not One.FHasValue or (One.FFen = Other.FFen));
end;

class operator TZdxmMoney.NotEqual(const One, Other: TZdxmMoney): Boolean; begin Result := not (One = Other); end;

class operator TZdxmMoney.LessThan(const One, Other: TZdxmMoney): Boolean; begin Result := One.Known < Other.Known; end;

class operator TZdxmMoney.GreaterThan(const One, Other: TZdxmMoney): Boolean; begin Result := One.Known > Other.Known; end;

{ Numbers and flags }

class function TZdxmNumber.None: TZdxmNumber;
begin
  Result.FNumber := 0;
  Result.FHasValue := False;
end;

class function TZdxmNumber.Known(Number: Int64): TZdxmNumber;
begin
  Result.FNumber := Number;
  Result.FHasValue := True;
end;

class operator TZdxmNumber.Implicit(Number: Int64): TZdxmNumber; begin Result := Known(Number); end;

function TZdxmNumber.Value: Int64;
begin
  if not FHasValue then raise ZdxmOwnError(TZdxmOwn.NoValue);
  Result := FNumber;
end;

function TZdxmNumber.ValueOr(Missing: Int64): Int64;
begin
  if FHasValue then Result := FNumber else Result := Missing;
end;

function TZdxmNumber.ToText: string;
begin
  if FHasValue then Result := IntToStr(FNumber) else Result := '';
end;

class function TZdxmFlag.None: TZdxmFlag;
begin
  Result.FIsSet := False;
  Result.FHasValue := False;
end;

class function TZdxmFlag.Known(IsSet: Boolean): TZdxmFlag;
begin
  Result.FIsSet := IsSet;
  Result.FHasValue := True;
end;

class operator TZdxmFlag.Implicit(IsSet: Boolean): TZdxmFlag; begin Result := Known(IsSet); end;

{ Months and dates }

function ZdxmMonth(Year, Month: Integer): TZdxmMonth;
begin
  if (Year < 0) or (Year > 9999) or (Month < 1) or (Month > 12) then raise ZdxmOwnError(TZdxmOwn.NoDate);
  Result.FNumber := Year * 100 + Month;
end;

function ZdxmNoMonth: TZdxmMonth; begin Result.FNumber := 0; end;

function ZdxmDate(Year, Month, Day: Integer): TZdxmDate;
begin
  if (Year < 0) or (Year > 9999) or (Month < 0) or (Month > 12) or (Day < 0) or (Day > 31) or (Day > 0) and (Month = 0) then
    raise ZdxmOwnError(TZdxmOwn.NoDate);
  Result.FNumber := Year * 10000 + Month * 100 + Day;
end;

function ZdxmDay(Day: TDateTime): TZdxmDate;
var
  Year, Month, OfMonth: Word;
begin
  DecodeDate(Day, Year, Month, OfMonth);
  Result := ZdxmDate(Year, Month, OfMonth);
end;

function ZdxmTenDays(Year, Month, Part: Integer): TZdxmTenDays;
begin
  if (Part < 1) or (Part > 3) then raise ZdxmOwnError(TZdxmOwn.NoDate);
  Result.FNumber := ZdxmMonth(Year, Month).Number * 10 + Part;
end;

class function TZdxmMonth.OfNumber(Number: Integer): TZdxmMonth; begin Result.FNumber := Number; end;

function TZdxmMonth.Year: Integer; begin Result := FNumber div 100; end;

function TZdxmMonth.Month: Integer; begin Result := FNumber mod 100; end;

function TZdxmMonth.HasValue: Boolean; begin Result := FNumber <> 0; end;

function TZdxmMonth.ToText: string;
begin
  if HasValue then Result := Format('%.4d-%.2d', [Year, Month]) else Result := '';
end;

class operator TZdxmMonth.Equal(const One, Other: TZdxmMonth): Boolean; begin Result := One.FNumber = Other.FNumber; end;

class function TZdxmDate.OfNumber(Number: Integer): TZdxmDate; begin Result.FNumber := Number; end;

function TZdxmDate.Year: Integer; begin Result := FNumber div 10000; end;

function TZdxmDate.Month: Integer; begin Result := FNumber div 100 mod 100; end;

function TZdxmDate.Day: Integer; begin Result := FNumber mod 100; end;

function TZdxmDate.HasValue: Boolean; begin Result := FNumber <> 0; end;

function TZdxmDate.ToDateTime: TDateTime;
begin
  if Day = 0 then raise ZdxmOwnError(TZdxmOwn.NoValue);
  Result := EncodeDate(Year, Month, Day);
end;

function TZdxmDate.ToText: string;
begin
  Result := '';
  if HasValue then Result := Format('%.4d', [Year]);
  if Month > 0 then Result := Result + Format('-%.2d', [Month]);
  if Day > 0 then Result := Result + Format('-%.2d', [Day]);
end;

class operator TZdxmDate.Equal(const One, Other: TZdxmDate): Boolean; begin Result := One.FNumber = Other.FNumber; end;

end.
