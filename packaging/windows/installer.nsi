; The installer for Windows: for one person, without an administrator, without a question too many.
;
; installer.py compiles it, and gives it: VERSION, FILE_VERSION, APPLICATION_ID, PAGE, LICENCE, ICON,
; PICTURE, FILES (made by it), SIZE_KIB, SIZE_MB, OUTPUT, and SIGN where there is something to sign with.
;
; The program lies in a folder of its own below $INSTDIR. It is put aside as a whole while a newer one
; is copied, and comes back as a whole if that fails. So no file of an older version is left behind.
; Whether it is still open is seen by that as well: Windows does not move a folder that is in use.

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"
!include "Win\COM.nsh"
!include "Win\Propkey.nsh"

!define PRODUCT "LinkedIn Privacy Wizard"
!define PROGRAM "linkedin-privacy-wizard.exe"
!define FOLDER "$LOCALAPPDATA\Programs\${PRODUCT}"
!define APP "$INSTDIR\app"
!define OLD "$INSTDIR\app.old"
!define SHORTCUT "$SMPROGRAMS\${PRODUCT}.lnk"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APPLICATION_ID}"
; What the program keeps, and what Qt keeps for it; see storage/paths.py and gui/leftovers.py.
!define HISTORY "$LOCALAPPDATA\linkedin-privacy-wizard"
!define CACHES "$LOCALAPPDATA\${PRODUCT}"
; The name of the task that scheduling/system.py gives to Windows.
!define REMINDER "linkedin-privacy-wizard-reminder"

; What a silent run answers, besides 0 for done and 2 for stopped in the middle.
!define TOO_OLD_CODE 10
!define RUNS_ALREADY_CODE 11
!define STILL_OPEN_CODE 12
!define ERROR_ALREADY_EXISTS 183
; Windows 10, version 1809: the oldest that Qt supports.
!define OLDEST_BUILD 17763

Unicode true
Name "${PRODUCT}"
OutFile "${OUTPUT}"
InstallDir "${FOLDER}"
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
; The dates of the files here would make each build another one.
SetDateSave off
AllowSkipFiles off
CRCCheck force
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText " "

VIProductVersion "${FILE_VERSION}"
VIFileVersion "${FILE_VERSION}"
VIAddVersionKey "ProductName" "${PRODUCT}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs the ${PRODUCT}"
VIAddVersionKey "CompanyName" "${PRODUCT} contributors"
VIAddVersionKey "LegalCopyright" "MIT License"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

Var DeleteHistory
Var HistoryBox

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_LICENSEPAGE_TEXT_TOP "$(LICENCE_TOP)"
!define MUI_LICENSEPAGE_TEXT_BOTTOM "$(LICENCE_BOTTOM)"
!define MUI_LICENSEPAGE_BUTTON "$(INSTALL)"
!define MUI_PAGE_HEADER_TEXT "$(LICENCE_TITLE)"
!define MUI_PAGE_HEADER_SUBTEXT "$(LICENCE_SUBTITLE)"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"

!define MUI_PAGE_HEADER_TEXT "$(COPYING_TITLE)"
!define MUI_PAGE_HEADER_SUBTEXT "$(COPYING_SUBTITLE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(COPIED_TITLE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(COPIED_SUBTITLE)"
!define MUI_INSTFILESPAGE_ABORTHEADER_TEXT "$(STOPPED_TITLE)"
!define MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT "$(STOPPED_SUBTITLE)"
!insertmacro MUI_PAGE_INSTFILES

!define MUI_FINISHPAGE_TITLE "$(READY_TITLE)"
!define MUI_FINISHPAGE_TEXT "$(READY_TEXT)"
!define MUI_FINISHPAGE_RUN "${APP}\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "$(OPEN_NOW)"
!insertmacro MUI_PAGE_FINISH

UninstPage custom un.Ask un.Answered
!define MUI_PAGE_HEADER_TEXT "$(REMOVING_TITLE)"
!define MUI_PAGE_HEADER_SUBTEXT "$(REMOVING_SUBTITLE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(REMOVED_TITLE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(REMOVED_SUBTITLE)"
; The page above leaves these two behind.
!define /redef MUI_INSTFILESPAGE_ABORTHEADER_TEXT "$(NOT_REMOVED_TITLE)"
!define /redef MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT "$(NOT_REMOVED_SUBTITLE)"
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!include "words.nsh"
UninstallButtonText "$(REMOVE)"

; For the installer and for the uninstaller alike.
!macro ONE_AT_A_TIME
  SetShellVarContext current
  ; No other folder: what is below it is deleted without asking.
  StrCpy $INSTDIR "${FOLDER}"
  System::Call 'kernel32::CreateMutex(p 0, i 0, t "${APPLICATION_ID}.setup") p .r1 ?e'
  Pop $0
  ${If} $0 = ${ERROR_ALREADY_EXISTS}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNS_ALREADY)" /SD IDOK
    SetErrorLevel ${RUNS_ALREADY_CODE}
    Quit
  ${EndIf}
!macroend

!macro PUT_ASIDE
  ; An earlier run was cut off: what it had put aside is whole, what it had copied is not.
  ${If} ${FileExists} "${OLD}\${PROGRAM}"
    RMDir /r "${APP}"
    Rename "${OLD}" "${APP}"
  ${EndIf}
  ${DoWhile} ${FileExists} "${APP}\*.*"
    RMDir /r "${OLD}"
    ; Windows lets nobody write to a program that runs.
    ClearErrors
    FileOpen $0 "${APP}\${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $0
      Rename "${APP}" "${OLD}"
    ${EndIf}
    ${If} ${FileExists} "${APP}\*.*"
    ${AndIf} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_OPEN)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel ${STILL_OPEN_CODE}
      Quit
    ${EndIf}
  ${Loop}
!macroend

Function .onInit
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel ${TOO_OLD_CODE}
    Quit
  ${EndIf}
  !insertmacro ONE_AT_A_TIME
FunctionEnd

; The taskbar then takes the window, the entry and a pinned button for one program.
!macro NAME_SHORTCUT LINK ID
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("${LINK}", ${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call '*(&w${NSIS_MAX_STRLEN} "${ID}")p.r5'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p $5)p.r4'
        ${IPropertyStore::SetValue} $2 '($3,$4)'
        ${IPropertyStore::Commit} $2 ""
        System::Free $3
        System::Free $4
        System::Free $5
        ${IUnknown::Release} $2 ""
      ${EndIf}
      ${IPersistFile::Save} $1 '("${LINK}",1)'
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

Section
  !insertmacro PUT_ASIDE
  !include "${FILES}"
  SetOutPath "$INSTDIR"
  ClearErrors
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    Abort
  ${EndIf}

  ; Where the program starts to look for a person's files.
  SetOutPath "$PROFILE"
  CreateShortCut "${SHORTCUT}" "${APP}\${PROGRAM}" "" "${APP}\${PROGRAM}" 0
  !insertmacro NAME_SHORTCUT "${SHORTCUT}" "${APPLICATION_ID}"

  WriteRegStr HKCU "${ENTRY}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "${APP}\${PROGRAM}"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "${PRODUCT} contributors"
  !if "${PAGE}" != ""
    WriteRegStr HKCU "${ENTRY}" "URLInfoAbout" "${PAGE}"
  !endif
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${SIZE_KIB}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1

  ; Its program first: without it the folder is no version to come back to.
  Delete "${OLD}\${PROGRAM}"
  RMDir /r "${OLD}"
SectionEnd

Function .onInstFailed
  ; Out of the folder that is to be moved.
  SetOutPath "$TEMP"
  RMDir /r "${APP}"
  Rename "${OLD}" "${APP}"
FunctionEnd

Function un.onInit
  StrCpy $DeleteHistory 0
  !insertmacro ONE_AT_A_TIME
FunctionEnd

Function un.Ask
  !insertmacro MUI_HEADER_TEXT "$(REMOVE_TITLE)" "$(REMOVE_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 24u "$(REMOVE_TEXT)"
  Pop $0
  StrCpy $HistoryBox 0
  ${If} ${FileExists} "${HISTORY}\*.*"
    ${NSD_CreateCheckbox} 0 32u 100% 12u "$(REMOVE_HISTORY)"
    Pop $HistoryBox
    ${NSD_CreateLabel} 12u 48u -12u 36u "$(REMOVE_HISTORY_TEXT)"
    Pop $0
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function un.Answered
  ${If} $HistoryBox <> 0
    ${NSD_GetState} $HistoryBox $DeleteHistory
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro PUT_ASIDE
  RMDir /r "${OLD}"
  ${If} ${FileExists} "${OLD}\*.*"
    ; Something in it is still in use. The entry stays, to try again from.
    Abort
  ${EndIf}
  ; There may be none. What schtasks says of that is nobody's concern.
  nsExec::Exec '"$SYSDIR\schtasks.exe" /Delete /F /TN ${REMINDER}'
  Pop $0
  Delete "${SHORTCUT}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${ENTRY}"
  RMDir /r "${CACHES}"
  ${If} $DeleteHistory = ${BST_CHECKED}
    RMDir /r "${HISTORY}"
  ${EndIf}
SectionEnd
