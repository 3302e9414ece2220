{ The fonts of the windows: one that has Chinese, so that words and figures stand on one line. }
unit fonts;

{$mode delphi}

interface

uses
  Forms;

{ Of words, and of texts whose columns have to stand under each other. }
function WordFont: string;
function ColumnFont: string;

implementation

function FirstOf(const Names: array of string): string;
begin
  for Result in Names do
    if Screen.Fonts.IndexOf(Result) >= 0 then
      Exit;
  Result := 'default';
end;

function WordFont: string;
begin
  Result := FirstOf(['Microsoft YaHei', '微软雅黑', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', 'SimSun', '宋体']);
end;

function ColumnFont: string;
begin
  Result := FirstOf(['SimSun', '宋体', 'Noto Sans Mono CJK SC', 'WenQuanYi Micro Hei Mono']);
end;

end.
