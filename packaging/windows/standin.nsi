; A small program for Windows in the wizard's place, to try the installer with: it runs for as long
; as C:\stay.txt is there.

!include "LogicLib.nsh"

Unicode true
Name "Stand-in"
OutFile "${OUTPUT}"
SilentInstall silent
RequestExecutionLevel user

Section
  FileOpen $0 "C:\runs.txt" w
  FileClose $0
  ${DoWhile} ${FileExists} "C:\stay.txt"
    Sleep 100
  ${Loop}
SectionEnd
