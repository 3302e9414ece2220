Attribute VB_Name = "zdxmhelp"
' What VBA programs use beside zdxm.bas: errors as Err.Raise, texts as String, amounts as yuan.
'
'   Dim context As LongPtr, ledger As LongPtr, view As LongPtr, rows As LongPtr
'   context = ZdxmNewContext()
'   ZdxmCheck context, zdxm_ledger_open16(context, StrPtr(path), Len(path), 0, ledger)
'   ZdxmCheck context, zdxm_ledger_view(ledger, view)
'   ZdxmCheck context, zdxm_project_list(view, rows)
'   Do While ZdxmCheck(context, zdxm_cursor_next(rows)) = ZDXM_ROW
'       Debug.Print ZdxmText(context, rows, ZDXM_F_NAME), ZdxmYuan(context, rows, ZDXM_F_TOTAL)
'   Loop
'   zdxm_context_free context
Option Explicit

#If VBA7 = 0 Then
' VB6 has no LongPtr: there it is a Long, which an Enum is.
Public Enum LongPtr
    [_]
End Enum
#End If

' A context; free it with zdxm_context_free, which frees all that came from it.
Public Function ZdxmNewContext() As LongPtr
    Dim status As Long, context As LongPtr
    status = zdxm_context_new(ZDXM_ABI_VERSION, context)
    If status < 0 Then Err.Raise vbObjectError - status, "zdxm", "zdxm.dll is of another version"
    ZdxmNewContext = context
End Function

' Opens a ledger with all options: flags ZDXM_OPEN_..., how long a write waits and a view may be held in milliseconds (0 for
' five seconds, and for without a limit), and what to do when the clock is behind, ZDXM_CLOCK_...
Public Function ZdxmOpen(ByVal context As LongPtr, ByVal path As String, ByVal flags As Long, ByVal busyMs As Long, _
        ByVal viewLimitMs As Long, ByVal clockPolicy As Long) As LongPtr
    Dim options(0 To 4) As Long, ledger As LongPtr
    options(0) = 20
    options(1) = flags
    options(2) = busyMs
    options(3) = viewLimitMs
    options(4) = clockPolicy
    ZdxmCheck context, zdxm_ledger_open16(context, StrPtr(path), Len(path), VarPtr(options(0)), ledger)
    ZdxmOpen = ledger
End Function

' Gives a status back, or raises the error that it is: number vbObjectError - status, with the library's text.
Public Function ZdxmCheck(ByVal context As LongPtr, ByVal status As Long) As Long
    If status < 0 Then Err.Raise vbObjectError - status, "zdxm", ZdxmErrorText(context, status)
    ZdxmCheck = status
End Function

' What the library says of the call that has just failed with a status.
Private Function ZdxmErrorText(ByVal context As LongPtr, ByVal status As Long) As String
    Dim code As Long, need As Long, text As String
    zdxm_error_code context, code
    If code = status Then zdxm_error_text16 context, 0, 0, need
    If need = 0 Then
        ZdxmErrorText = "the call failed with code " & status
        Exit Function
    End If
    text = String$(need, vbNullChar)
    zdxm_error_text16 context, StrPtr(text), need + 1, need
    ZdxmErrorText = text
End Function

' A field of the current row as a text; empty where there is no value.
Public Function ZdxmText(ByVal context As LongPtr, ByVal cursor As LongPtr, ByVal field As Long) As String
    Dim need As Long, text As String
    ZdxmCheck context, zdxm_cursor_text16(cursor, field, 0, 0, need)
    ' An empty string may have no address.
    If need = 0 Then Exit Function
    text = String$(need, vbNullChar)
    ZdxmCheck context, zdxm_cursor_text16(cursor, field, StrPtr(text), need + 1, need)
    ZdxmText = text
End Function

' An amount of the current row in yuan; Null where there is none, which is not zero.
Public Function ZdxmYuan(ByVal context As LongPtr, ByVal cursor As LongPtr, ByVal field As Long) As Variant
    Dim amount As Currency
    If ZdxmCheck(context, zdxm_cursor_money(cursor, field, amount)) = ZDXM_NULL Then
        ZdxmYuan = Null
    Else
        ZdxmYuan = CDec(amount) * 100
    End If
End Function
