; canbao-setup-VERSION.exe: for one user, without administrator rights. Given by build.sh: VERSION, FILES (list_files.sh),
; ICON, OUT, KILOBYTES.
Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave off ; the same files give the same installer

!include MUI2.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include "${FILES}"

!define NAME "参保台账"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Canbao"
!define FILE_TYPE "Canbao.Ledger"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Canbao"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" InstallLocation
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 FileDescription "${NAME}安装程序"
VIAddVersionKey /LANG=2052 FileVersion "${VERSION}"
VIAddVersionKey /LANG=2052 ProductName "${NAME}"
VIAddVersionKey /LANG=2052 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=2052 LegalCopyright "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEPAGE_TEXT "将为您一人安装${NAME} ${VERSION}，不需要管理员权限，也不需要网络。$\r$\n$\r$\n已有的台账文件和设置会原样保留；如已装有旧版本，将就地升级。$\r$\n$\r$\n安装前请先关闭正在使用的${NAME}。"
!define MUI_FINISHPAGE_RUN "$INSTDIR\canbao.exe"
!define MUI_FINISHPAGE_RUN_TEXT "立即打开${NAME}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "将从这台电脑卸载${NAME}。台账文件、备份和设置不会删除。"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE SimpChinese

; Exit codes for whoever installs silently (/S): 0 done, 2 stopped by the user, 3 the program is open, 4 the system does
; not serve.
!macro STOP CODE TEXT
    MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
    SetErrorLevel ${CODE}
    Quit
!macroend

; A program that runs cannot be opened for writing.
!macro REQUIRE_CLOSED PREFIX
Function ${PREFIX}RequireClosed
    again:
    IfFileExists "$INSTDIR\canbao.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\canbao.exe" a
    IfErrors 0 close
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME}正在使用中。请先保存并关闭它，再点“重试”。" /SD IDCANCEL IDRETRY again
    SetErrorLevel 3
    Quit
    close:
    FileClose $0
    closed:
FunctionEnd
!macroend
!insertmacro REQUIRE_CLOSED ""
!insertmacro REQUIRE_CLOSED "un."

Function .onInit
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
        !insertmacro STOP 4 "${NAME}需要 64 位的 Windows 10 或 Windows 11。"
    ${EndIf}
FunctionEnd

Section
    Call RequireClosed
    ; An older version's files go first, those that this one no longer has among them.
    IfFileExists "$INSTDIR\uninstall.exe" 0 +2
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    ClearErrors
    !insertmacro INSTALL_FILES
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ${If} ${Errors}
        !insertmacro STOP 1 "有文件无法写入。请检查磁盘空间，并关闭${NAME}后重新安装。"
    ${EndIf}

    SetOutPath "$INSTDIR" ; where the shortcuts start the program
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\canbao.exe"
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\canbao.exe"

    WriteRegStr HKCU "Software\Classes\.canbao" "" "${FILE_TYPE}"
    WriteRegStr HKCU "Software\Classes\${FILE_TYPE}" "" "${NAME}文件"
    WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\DefaultIcon" "" "$INSTDIR\canbao.exe,0"
    WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\shell\open\command" "" '"$INSTDIR\canbao.exe" "%1"'
    ${RefreshShellIcons}

    WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayName "${NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\canbao.exe,0"
    WriteRegStr HKCU "${UNINSTALL_KEY}" Publisher "${NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" EstimatedSize ${KILOBYTES}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoModify 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoRepair 1
SectionEnd

Section Uninstall
    Call un.RequireClosed
    !insertmacro REMOVE_FILES
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; only when nobody keeps anything in it
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$DESKTOP\${NAME}.lnk"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "Software\Classes\${FILE_TYPE}"
    ReadRegStr $0 HKCU "Software\Classes\.canbao" ""
    ${If} $0 == "${FILE_TYPE}"
        DeleteRegKey HKCU "Software\Classes\.canbao"
    ${EndIf}
    ${RefreshShellIcons}
SectionEnd
