{ Errors are exceptions by their families (错误类别). Made from src/ by `cargo run -p zdxm-abi`; do not edit. }
unit zdxmerrors;

{$ifdef FPC}{$mode delphi}{$endif}{$scopedenums on}

interface

uses
  zdxmcodes, zdxmfailure;

type
  /// The program called the library wrongly. (程序调用有误)
  EZdxmUse = class(EZdxm) end;
  /// A value is missing or cannot be read. (填写的内容有误)
  EZdxmInput = class(EZdxm) end;
  /// The record does not exist, or exists already. (记录不存在或重复)
  EZdxmRecord = class(EZdxm) end;
  /// A rule, a right or another record refuses it. (违反规则、无权限或与其他记录冲突)
  EZdxmRefused = class(EZdxm) end;
  /// The file of the ledger cannot be used as it is. (台账文件无法使用)
  EZdxmFile = class(EZdxm) end;
  /// A spreadsheet cannot be read or imported. (表格无法读取或导入)
  EZdxmSheet = class(EZdxm) end;
  /// A mistake of the library itself. (程序内部错误)
  EZdxmInternal = class(EZdxm) end;

  /// What the layer itself refuses.
  TZdxmOwn = (Closed, OtherVersion, NoValue, AmountUnreadable, AmountTooLarge, NumberTooLarge, NoDate, FieldOfAnother);

/// The class of the family that a kind belongs to.
function ZdxmErrorClass(Kind: TZdxmErrorKind): EZdxmClass;
/// An error of the layer itself, to be raised.
function ZdxmOwnError(Which: TZdxmOwn): EZdxm;

implementation

function ZdxmErrorClass(Kind: TZdxmErrorKind): EZdxmClass;
begin
  case Ord(Kind) of
    -99..-1: Result := EZdxmUse;
    -199..-101: Result := EZdxmInput;
    -299..-201: Result := EZdxmRecord;
    -399..-301: Result := EZdxmRefused;
    -499..-401: Result := EZdxmFile;
    -599..-501: Result := EZdxmSheet;
    -999..-901: Result := EZdxmInternal;
  else
    Result := EZdxm;
  end;
end;

const
  Kinds: array[TZdxmOwn] of TZdxmErrorKind = (
    TZdxmErrorKind.Handle,
    TZdxmErrorKind.Abi,
    TZdxmErrorKind.MissingValue,
    TZdxmErrorKind.InvalidValue,
    TZdxmErrorKind.Overflow,
    TZdxmErrorKind.Overflow,
    TZdxmErrorKind.InvalidValue,
    TZdxmErrorKind.Arg
  );
  Texts: array[TZdxmOwn] of PAnsiChar = (
    'nothing was opened here, or it was closed; open it again ('#$E5#$B0#$9A#$E6#$9C#$AA#$E6#$89#$93#$E5#$BC#$80#$E6#$88#$96#$E5#$B7#$B2#$E5#$85#$B3#$E9#$97#$AD#$EF#$BC#$8C#$E8#$AF#$B7#$E9#$87#$8D#$E6#$96#$B0#$E6#$89#$93#$E5#$BC#$80')' { 尚未打开或已关闭，请重新打开 },
    'the library is of another version; install the one of this program ('#$E7#$A8#$8B#$E5#$BA#$8F#$E5#$BA#$93#$E7#$89#$88#$E6#$9C#$AC#$E4#$B8#$8D#$E7#$AC#$A6#$EF#$BC#$8C#$E8#$AF#$B7#$E5#$AE#$89#$E8#$A3#$85#$E6#$9C#$AC#$E7#$A8#$8B#$E5#$BA#$8F#$E6#$89#$80#$E7#$94#$A8#$E7#$9A#$84#$E7#$89#$88#$E6#$9C#$AC')' { 程序库版本不符，请安装本程序所用的版本 },
    'this value is not said; ask HasValue first ('#$E6#$B2#$A1#$E6#$9C#$89#$E5#$A1#$AB#$E6#$8A#$A5#$EF#$BC#$8C#$E8#$AF#$B7#$E5#$85#$88#$E6#$A0#$B8#$E5#$AF#$B9#$E6#$98#$AF#$E5#$90#$A6#$E6#$9C#$89#$E5#$80#$BC')' { 没有填报，请先核对是否有值 },
    'this is no whole number of fen; write digits such as 1200.75 ('#$E4#$B8#$8D#$E6#$98#$AF#$E9#$87#$91#$E9#$A2#$9D#$E6#$88#$96#$E4#$B8#$8D#$E8#$B6#$B3#$E4#$B8#$80#$E5#$88#$86#$EF#$BC#$8C#$E8#$AF#$B7#$E5#$A1#$AB#$E5#$86#$99#$E6#$95#$B0#$E5#$AD#$97#$EF#$BC#$8C#$E5#$A6#$82#$31#$32#$30#$30#$2E#$37#$35')' { 不是金额或不足一分，请填写数字，如1200.75 },
    'this amount is too large; look at its unit ('#$E9#$87#$91#$E9#$A2#$9D#$E8#$BF#$87#$E5#$A4#$A7#$EF#$BC#$8C#$E8#$AF#$B7#$E6#$A0#$B8#$E5#$AF#$B9#$E5#$8D#$95#$E4#$BD#$8D')' { 金额过大，请核对单位 },
    'this number is too large for the field ('#$E6#$95#$B0#$E5#$AD#$97#$E8#$BF#$87#$E5#$A4#$A7#$EF#$BC#$8C#$E8#$AF#$B7#$E6#$A0#$B8#$E5#$AF#$B9')' { 数字过大，请核对 },
    'this month or date does not exist ('#$E6#$B2#$A1#$E6#$9C#$89#$E8#$BF#$99#$E4#$B8#$AA#$E6#$9C#$88#$E4#$BB#$BD#$E6#$88#$96#$E6#$97#$A5#$E6#$9C#$9F#$EF#$BC#$8C#$E8#$AF#$B7#$E6#$A0#$B8#$E5#$AF#$B9')' { 没有这个月份或日期，请核对 },
    'this kind of row has no such field ('#$E8#$BF#$99#$E7#$B1#$BB#$E8#$AE#$B0#$E5#$BD#$95#$E6#$B2#$A1#$E6#$9C#$89#$E8#$AF#$A5#$E5#$AD#$97#$E6#$AE#$B5')' { 这类记录没有该字段 }
  );

function ZdxmOwnError(Which: TZdxmOwn): EZdxm;
begin
  Result := ZdxmErrorClass(Kinds[Which]).CreateOf(Kinds[Which], ZdxmText(Texts[Which]));
end;

end.
