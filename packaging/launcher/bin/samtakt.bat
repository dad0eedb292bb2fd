@echo off
rem Starts Samtakt with a Java 25 that it finds by itself, from whatever folder it is called.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0.."
set "FOUND="

call :try "%SAMTAKT_JAVA_HOME%"
call :try "%HOME_DIR%\runtime"
call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%LocalAppData%\Programs\Eclipse Adoptium\*" "%UserProfile%\.jdks\*") do call :try "%%~D"
if not defined FOUND goto missing

rem What we write is UTF-8, and the console gets its own code page back.
for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODE_PAGE=%%C"
chcp 65001 >nul
"%FOUND%\bin\java.exe" -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=warning:stderr -Djavafx.animation.pulse=30 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc --module-path "%HOME_DIR%\lib" --module no.samtakt/no.samtakt.app.Main %*
set "RESULT=%ERRORLEVEL%"
if defined CODE_PAGE chcp %CODE_PAGE% >nul
exit /b %RESULT%

:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /b /r /c:"JAVA_VERSION=.25[^0-9]" "%~1\release" >nul 2>nul && set "FOUND=%~1"
exit /b 0

:missing
chcp 65001 >nul
>&2 echo Samtakt trenger Java 25. Installer for eksempel Temurin 25,
>&2 echo eller la SAMTAKT_JAVA_HOME peke på mappa til en Java 25 som alt er på maskinen.
>&2 echo.
>&2 echo Samtakt needs Java 25. Install Temurin 25, for one,
>&2 echo or let SAMTAKT_JAVA_HOME point to the folder of a Java 25 that is already on the machine.
exit /b 2
