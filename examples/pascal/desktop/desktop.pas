{ A desktop program over the ledger, as an office has it: sign in, my projects with their lights, the month's report from draft to
  approval, matters that are overdue, the bulletin with a chart, the ranking, imports with a preview, printing, backups.

    desktop [LEDGER]

  Windows are built in code, so the compiler alone makes it; L is where Lazarus lies, such as /usr/lib/lazarus/default:

    fpc -dLCL -dLCLgtk2 -Fubindings/pascal -Fu$L/lcl/units/x86_64-linux -Fu$L/lcl/units/x86_64-linux/gtk2 \
      -Fu$L/components/lazutils/lib/x86_64-linux examples/pascal/desktop/desktop.pas }
program desktop;

{$mode delphi}

uses
  {$ifdef UNIX}cthreads, cwstring,{$endif}
  Interfaces, SysUtils, Math, Forms, mainwindow, talk;

var
  Path: string;

begin
  { GTK computes with infinities and the like, which Pascal would take for errors. }
  SetExceptionMask([exInvalidOp, exDenormalized, exZeroDivide, exOverflow, exUnderflow, exPrecision]);
  RequireDerivedFormResource := False;
  Application.Title := '重大项目台账';
  Application.Initialize;
  Path := ParamStr(1);
  if (Path = '') and not AskForLedger(Path) then
    Exit;
  Application.CreateForm(TMainWindow, Window);
  try
    if not Window.OpenLedger(Path) then
      Exit;
  except
    on Error: Exception do
    begin
      Tell(Error.Message);
      ExitCode := 1;
      Exit;
    end;
  end;
  Application.Run;
end.
