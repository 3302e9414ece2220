{ A desktop program over the ledger, as an office has it: projects in a grid, the month's report in a form, the bulletin
  with a chart, and the ranking of the units. Bulletin and ranking are printed as official documents.

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
    Window.OpenLedger(Path);
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
