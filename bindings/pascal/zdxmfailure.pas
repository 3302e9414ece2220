{ What every error of the library says. Its families are in zdxmerrors. }
unit zdxmfailure;

{$ifdef FPC}{$mode delphi}{$endif}

interface

uses
  SysUtils, zdxmcodes;

type
  /// A call failed (调用失败). Message says what is wrong, where, and what to do, in the language of the context. The class is the
  /// family of the error (EZdxmFile, EZdxmRefused...), Kind says which error it is.
  EZdxm = class(Exception)
  private
    FKind: TZdxmErrorKind;
    FField, FRecordNo, FSqliteCode: Integer;
    FFieldName, FCell, FId, FRemedy: string;
    FIsTemporary: Boolean;
  public
    constructor CreateOf(Kind: TZdxmErrorKind; const Words: string);
    /// Which error it is; ZdxmChinese names it for the heading of a message.
    property Kind: TZdxmErrorKind read FKind;
    /// The field that is wrong (ZDXM_F_...), or 0.
    property Field: Integer read FField write FField;
    /// What an office calls that field, such as 年度计划投资.
    property FieldName: string read FFieldName write FFieldName;
    /// The record of a batch, from 1, or 0.
    property RecordNo: Integer read FRecordNo write FRecordNo;
    /// What to do, which Message ends with; empty where nobody can do anything.
    property Remedy: string read FRemedy write FRemedy;
    /// The cell of a spreadsheet, such as 实施项目!H24.
    property Cell: string read FCell write FCell;
    /// Which message it is, such as month_unknown: the same for ever.
    property Id: string read FId write FId;
    /// SQLite's extended code, or 0.
    property SqliteCode: Integer read FSqliteCode write FSqliteCode;
    /// The same call may succeed later.
    property IsTemporary: Boolean read FIsTemporary write FIsTemporary;
  end;
  EZdxmClass = class of EZdxm;

implementation

constructor EZdxm.CreateOf(Kind: TZdxmErrorKind; const Words: string);
begin
  inherited Create(Words);
  FKind := Kind;
end;

end.
