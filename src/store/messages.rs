//! Messages of files that the store cannot use.

use std::path::Path;

use crate::domain::office::person::PersonId;
use crate::domain::value::ids::ChangeNumber;
use crate::error::{Error, ErrorKind};
use crate::message::{Arg, Message, Part, messages};

messages! {
    Error, ErrorKind;

    busy() Busy
        "another program is writing to the ledger" => "try again in a moment"
        "其他程序正在写入台账" => "请稍后重试";
    locked() Busy
        "another program has locked the ledger" => "try again in a moment"
        "其他程序已锁定台账" => "请稍后重试";
    disk_full() DiskFull
        "the disk is full" => "free some space; nothing was written"
        "磁盘已满" => "请清出空间；没有写入任何内容";
    not_writable() ReadOnly
        "the ledger cannot be written to" => "check the rights of the file and its folder"
        "台账不能写入" => "请检查文件和所在文件夹的权限";
    not_a_database() NotALedger
        "the file is not a ledger" => "check the path"
        "该文件不是台账" => "请核对位置";
    file_damaged() Damaged
        "the ledger file is damaged" => "restore a backup; keep the damaged file"
        "台账文件已损坏" => "请恢复备份，并保留损坏的文件";
    file_unreadable() Io
        "the ledger file cannot be read or written" => "check the path, its rights and the disk"
        "台账文件无法读写" => "请检查位置、权限和磁盘";
    call_interrupted() Interrupted
        "the call was interrupted" => "nothing was written"
        "已中断" => "没有写入任何内容";
    record_refused() Rule
        "a rule of the ledger file refuses the record" => "check the record"
        "记录不符合台账文件的规则" => "请核对该记录";
    data_too_large() TooLong
        "the data is too large" => "split it"
        "数据过大" => "请分开写入";
    tables_differ() Damaged
        "the tables of the ledger are not those that the library makes" => "restore a backup; keep the damaged file"
        "台账的数据表与程序建立的不符" => "请恢复备份，并保留损坏的文件";
    value_of_wrong_type() Damaged
        "the ledger holds a value that it cannot hold" => "restore a backup; keep the damaged file"
        "台账中有不应出现的值" => "请恢复备份，并保留损坏的文件";
    statement_refused() Internal
        "the store refused a statement of the library" => "report the mistake with the cause of this error"
        "数据库拒绝了程序的语句" => "请将此错误报告给软件维护人员";

    /// A stored value that the library never writes; `what` is for the person who examines the file.
    value_impossible(what: Arg) Damaged
        "the ledger holds a value that it cannot hold: {what}" => "run verify; restore a backup"
        "台账中有不应出现的值（{what}）" => "请校验台账，并恢复备份";
    pages_damaged(what: Message) Damaged
        "{what}" => "restore a backup; keep the damaged file"
        "台账文件损坏：{what}" => "请恢复备份，并保留损坏的文件";
    edited(what: Message) Tampered
        "{what}" => "compare with a backup; something other than zdxm wrote to the file"
        "台账被其他程序改动：{what}" => "请与备份比较";
    foreign_format_step(format: i64) Damaged
        "the tables of the ledger are not those of format {format}, which its header names"
            => "restore a backup; keep the damaged file"
        "台账的数据表与其标明的格式{format}不符" => "请恢复备份，并保留损坏的文件";
    newer_format(found: i64, known: i64) NewerVersion
        "the ledger has format {found}, this library knows formats up to {known}"
            => "update the program; the file was not touched"
        "台账的格式为{found}，本程序只认到{known}" => "请升级程序；文件未改动";
    older_format(path: &Path, found: i64, known: i64) ReadOnly
        "{path} has the older format {found} and must be brought to {known}"
            => "open it, or a copy of it, for writing once"
        "{path}是旧格式{found}，须升级到{known}" => "请以可写方式打开一次（可用副本）";
    upgrade_failed() Internal
        "the ledger cannot be upgraded" => "report the mistake with the cause of this error"
        "台账无法升级" => "请将此错误报告给软件维护人员";
    tables_cannot_be_made() Internal
        "the tables cannot be made" => "report the mistake with the cause of this error"
        "无法建立数据表" => "请将此错误报告给软件维护人员";
    later_sqlite(path: &Path) Damaged
        "the header of {path} says that only a later SQLite may write to the file"
            => "restore a backup; keep the damaged file"
        "{path}的文件头称只有更高版本的SQLite才能写入" => "请恢复备份，并保留损坏的文件";
    later_sqlite_of_copy() Damaged
        "the header of the copy says that only a later SQLite may write to the file"
            => "restore a backup; keep the damaged file"
        "副本的文件头称只有更高版本的SQLite才能写入" => "请恢复备份，并保留损坏的文件";
    too_many_pages(path: &Path, pages: i64, most: u32) Damaged
        "{path} says that it has {pages} pages, and a ledger may have {most}"
            => "restore a backup; keep the damaged file"
        "{path}的文件头称有{pages}页，超过台账的上限{most}页" => "请恢复备份，并保留损坏的文件";

    not_a_ledger(path: &Path) NotALedger
        "{path} is not a ledger" => "check the path; it was not touched"
        "{path}不是台账" => "请核对位置；文件未改动";
    ledger_never_finished() NotALedger
        "the ledger was never finished" => "create it again"
        "台账的建账没有完成" => "请重新建立";
    foreign_database(path: &Path) ForeignDatabase
        "{path} is a database of another program" => "check the path; the file was not touched"
        "{path}是其他程序的数据库" => "请核对位置；文件未改动";
    unreadable(path: &Path, reason: Message) Io
        "{path} cannot be read: {reason}" => "check the rights of the file and of the folders above it"
        "{path}无法读取：{reason}" => "请检查文件和上级文件夹的权限";
    opened_read_only(path: &Path) ReadOnly
        "{path} cannot be written to" => "open it for reading, or check its rights"
        "{path}不能写入" => "请以只读方式打开，或检查权限";
    write_cut_short(path: &Path) Damaged
        "a write to {path} was cut short" => "open it once for writing, or take another backup"
        "对{path}的一次写入没有完成" => "请以可写方式打开一次，或改用其他备份";
    folder_not_writable(path: &Path, folder: &Path) ReadOnly
        "{path} cannot be opened, because {folder} cannot be written to"
            => "check the rights of the folder, where a ledger keeps its log, or open it for reading"
        "{path}无法打开，因为{folder}不能写入" => "台账的日志放在该文件夹中，请检查权限，或以只读方式打开";
    log_foreign(path: &Path) Damaged
        "the log beside {path} is damaged, or that of another file"
            => "move the file and its log aside together and restore a backup"
        "{path}旁的日志已损坏，或属于其他文件" => "请将文件和日志一起移开，再恢复备份";
    path_too_long(path: &Path, length: usize, unit: Arg, most: usize) Io
        "{path} is too long a path: it has {length} {unit}, and SQLite opens {most}"
            => "choose a folder with a shorter path"
        "{path}路径太长：有{length}{unit}，SQLite最多能打开{most}{unit}" => "请选择路径较短的文件夹";
    cannot_be_opened(path: &Path) Io
        "{path} cannot be opened" => "check the path and its rights"
        "{path}无法打开" => "请检查位置和权限";

    side_file_is_no_file(side: &Path) Io
        "{side} is not a file, but stands where SQLite keeps one" => "move it away; nothing was written"
        "{side}不是文件，但占用了SQLite所用的名称" => "请将其移开；没有写入任何内容";
    log_too_long(side: &Path) Tampered
        "{side} does not belong to the ledger: it says that the ledger has more pages than a ledger may have"
            => "nothing was written; move it and the ledger aside together and restore a backup"
        "{side}不属于该台账：其页数超过台账的上限" => "没有写入任何内容；请将其与台账一起移开，再恢复备份";
    journal_foreign(side: &Path) Tampered
        "{side} does not belong to the ledger: its pages are those of another file"
            => "nothing was written; move it and the ledger aside together and restore a backup"
        "{side}不属于该台账：其内容是其他文件的" => "没有写入任何内容；请将其与台账一起移开，再恢复备份";
    log_does_not_go_on(path: &Path, change: ChangeNumber) Tampered
        "the log beside {path} does not go on from {change}, the last of the file"
            => "nothing was written; move the file and its log aside together and restore a backup"
        "{path}旁的日志与文件的最后一次变更（{change}）不衔接"
            => "没有写入任何内容；请将文件和日志一起移开，再恢复备份";
    log_orphaned(log: &Path) LedgerMoved
        "{log} is the log of a ledger that is not beside it"
            => "put the ledger back beside its log, which may hold changes of it, or choose another path"
        "{log}是台账的日志，但台账不在旁边" => "日志中可能有台账的变更，请将台账放回日志旁，或另选位置";
    log_in_use(log: &Path) Busy
        "{log} belongs to a ledger in use" => "close the ledger in every program, or choose another path"
        "{log}属于正在使用的台账" => "请在所有程序中关闭该台账，或另选位置";
    network_drive(path: &Path, drive: &str) NetworkDrive
        "{path} is on a network drive ({drive}), where computers that write at once lose each other's changes"
            => "keep the ledger on a disk of one computer, and let the others use a service there or send packages; if this computer alone uses the drive, allow it when the ledger is opened"
        "{path}在网络驱动器（{drive}）上，多台电脑同时写入会互相丢失变更"
            => "请将台账放在一台电脑的本地磁盘上，其他人使用该电脑的服务或报送数据包；只有本机使用该驱动器的，可在打开时允许";

    file_moved(path: &Path) LedgerMoved
        "{path} is no longer the file that was opened: it was moved, deleted or replaced while the ledger was open"
            => "nothing of this was written; put the file back, or open the ledger again"
        "{path}已不是打开时的文件：在台账打开期间被移动、删除或替换" => "本次没有写入；请放回文件，或重新打开台账";
    file_replaced(path: &Path) LedgerMoved
        "{path} is no longer the file that was opened: another file repeatedly takes its place"
            => "nothing of this was written; put the file back, or open the ledger again"
        "{path}已不是打开时的文件：不断被其他文件替换" => "本次没有写入；请放回文件，或重新打开台账";
    log_replaced(log: &Path) LedgerMoved
        "{log} is no longer the log of the ledger that is open: another program deleted or replaced it"
            => "nothing of this was written; open the ledger again, and let no other program or SQLite read its files"
        "{log}已不是打开的台账的日志：被其他程序删除或替换" => "本次没有写入；请重新打开台账，不要让其他程序读取其文件";
    forked(path: &Path) LedgerMoved
        "{path} was opened before this process was forked"
            => "open the ledger after the fork only, in the process that uses it; nothing was read or written"
        "{path}是在创建子进程之前打开的" => "请先创建子进程，再由使用台账的进程打开；没有读写任何内容";
    stuck_open(path: &Path, why: Arg) LedgerMoved
        "this program has {path} open, but that connection is no longer valid: {why}"
            => "close the ledger, its views and batches, then open it again"
        "本程序打开的{path}已经失效：{why}" => "请关闭该台账及其视图和写入，再重新打开";

    no_file(path: &Path) NoFile
        "no file is at {path}" => "check the path; its folder exists"
        "{path}没有文件" => "请核对文件名；所在文件夹存在";
    no_file_nor_folder(path: &Path, folder: &Path) NoFile
        "no file is at {path}: {folder} does not exist" => "check the path, and whether its drive is connected"
        "{path}没有文件：{folder}不存在" => "请核对位置，并检查驱动器是否已连接";
    no_file_below_file(path: &Path, folder: &Path) NoFile
        "no file is at {path}: {folder} is not a folder" => "check the path, and whether its drive is connected"
        "{path}没有文件：{folder}不是文件夹" => "请核对位置，并检查驱动器是否已连接";
    no_folder(path: &Path, folder: &Path) NoFile
        "{path} cannot be written: {folder} does not exist" => "make the folder, or choose another path"
        "{path}无法写入：{folder}不存在" => "请建立该文件夹，或另选位置";
    no_folder_but_file(path: &Path, folder: &Path) NoFile
        "{path} cannot be written: {folder} is not a folder" => "make the folder, or choose another path"
        "{path}无法写入：{folder}不是文件夹" => "请建立该文件夹，或另选位置";
    file_taken(path: &Path) Duplicate
        "a file is at {path}" => "choose another path; it was not touched"
        "{path}已有文件" => "请另选位置；原文件未改动";
    file_is_ledger(path: &Path) Duplicate
        "{path} is a ledger" => "choose another path; no document replaces a ledger"
        "{path}是台账" => "请另选位置；文书不能替换台账";
    file_is_database(path: &Path) Damaged
        "{path} is a database that cannot be read" => "choose another path; it was not touched"
        "{path}是无法读取的数据库" => "请另选位置；原文件未改动";
    name_is_no_file(path: &Path) InvalidValue
        "{path} is not the name of a file" => "name a file, not a folder"
        "{path}不是文件名" => "请写明文件，而不是文件夹";
    attached_file_missing(path: &Path) NoFile
        "the file of the attachment is not at {path}" => "bring the folder back that lay beside the ledger, or attach the file again"
        "附件文件不在{path}" => "请找回台账旁的附件文件夹，或重新登记该文件";
    attached_file_changed(path: &Path) Tampered
        "{path} is not the file that was attached" => "bring it back from a backup, or attach the right file again"
        "{path}已不是登记时的文件" => "请从备份中找回，或重新登记正确的文件";
    name_is_of_sqlite(path: &Path) InvalidValue
        "{path} is the name of a log or lock file of SQLite" => "choose another name"
        "{path}是SQLite日志或锁文件的名称" => "请另取名称";
    name_not_allowed(path: &Path) InvalidValue
        "the system allows no file to be called {path}" => "choose a shorter name without < > : \" / \\ | ? * and without a full stop or a blank at its end"
        "系统不允许文件名{path}" => "请改用较短的名称，不含< > : \" / \\ | ? *，末尾不用句点或空格";
    file_in_use(path: &Path) FileInUse
        "another program has {path} open" => "close it there and try again, or choose another path"
        "其他程序正在使用{path}" => "请在该程序中关闭后重试，或另选位置";
    disk_full_at(path: &Path) DiskFull
        "{path} cannot be written: the disk is full" => "free some space"
        "{path}无法写入：磁盘已满" => "请清出空间";
    not_permitted_at(path: &Path) ReadOnly
        "{path} cannot be read or written: the system does not permit it" => "check the rights of the file and its folder"
        "{path}无法读写：系统不允许" => "请检查文件和所在文件夹的权限";
    failed_at(path: &Path, reason: Message) Io
        "{path} cannot be read or written: {reason}" => "check the path, its rights and the disk"
        "{path}无法读写：{reason}" => "请检查位置、权限和磁盘";

    backup_needs_thread() Io
        "a backup needs a thread, and the system gives none" => "end other programs, and try again"
        "系统未能提供备份所需的线程" => "请关闭其他程序后重试";
    backup_ended() Internal
        "the backup has ended"
        "备份已结束";
    backup_cut_short(path: &Path) Damaged
        "{path}: a write was cut short" => "open it once for writing, or take another backup"
        "{path}：一次写入没有完成" => "请以可写方式打开一次，或改用其他备份";
    backup_unreadable(path: &Path, what: Message) Damaged
        "{path}: {what}"
            => "copy the file and its log together into a folder that can be written to, or take another backup"
        "{path}：{what}" => "请将文件和日志一起复制到可写的文件夹，或改用其他备份";
    copy_damaged(found: &str) Damaged
        "the copy is damaged: {found}" => "check the file that was copied; no copy was kept"
        "副本已损坏（{found}）" => "请检查被复制的文件；副本未保留";
    replaces_database(path: &Path) Duplicate
        "{path} is a database without a ledger" => "choose another path; it was not touched"
        "{path}是没有台账的数据库" => "请另选位置；原文件未改动";
    replaces_unfinished(path: &Path) Duplicate
        "{path} is a ledger without an office" => "choose another path; it was not touched"
        "{path}是没有建账单位的台账" => "请另选位置；原文件未改动";
    replaces_other_ledger(path: &Path) Duplicate
        "{path} is another ledger" => "choose another path; it was not touched"
        "{path}是另一个台账" => "请另选位置；原文件未改动";
    replaces_newer(path: &Path) Duplicate
        "{path} has changes that this ledger does not have" => "choose another path; it was not touched"
        "{path}中有本台账没有的变更" => "请另选位置；原文件未改动";
    check_needs_thread() Io
        "a check needs a thread, and the system gives none" => "end other programs, and try again"
        "系统未能提供检查所需的线程" => "请关闭其他程序后重试";
    check_over() Rule
        "the check is over" => "begin another one"
        "检查已结束" => "请重新开始";
    check_broke_off() Internal
        "the check broke off"
        "检查中途出错";
    check_interrupted() Interrupted
        "the check was interrupted"
        "检查已中断";

    form_too_long(bytes: usize, most: usize) TooLong
        "a form of the bulletin has {bytes} bytes; {most} can be kept" => "divide the plan"
        "通报的一份文件有{bytes}字节，最多保存{most}字节" => "请拆分计划";
    form_cannot_be_deflated() Internal
        "a form cannot be deflated"
        "通报文件无法压缩";
    document_cannot_be_written() Internal
        "a document cannot be written"
        "文书无法写出";
    seal_outcome_unknown() OutcomeUnknown
        "it is not known whether the seal was kept" => "open the ledger again and seal it again"
        "无法确定签章是否已保存" => "请重新打开台账，再次签章";
    seal_of_other_ledger() NotSealed
        "the signed text is that of another ledger" => "nothing but the seal is missing; seal the ledger as it is now"
        "签章的内容属于其他台账" => "其他内容不受影响，请对当前台账重新签章";
    seal_of_other_change(change: ChangeNumber) NotSealed
        "{change} does not have the hash that was signed"
            => "nothing but the seal is missing; seal the ledger as it is now"
        "{change}的校验码与签章的不符" => "其他内容不受影响，请对当前台账重新签章";
    entry_lost() Internal
        "an entry lost its bytes"
        "写入的记录丢失了内容";
    batch_lost() Interrupted
        "the batch was lost by an earlier error; nothing was written" => "drop it and begin again"
        "本次写入已因之前的错误作废，没有写入任何内容" => "请放弃后重新开始";
    outcome_unknown(change: ChangeNumber, why: Message) OutcomeUnknown
        "it is not known whether {change} was kept: {why}"
            => "open the ledger again, look whether the change is there, and write it again if it is not"
        "无法确定{change}是否已保存：{why}" => "请重新打开台账查看，没有的请重新写入";
}

/// Parts of the messages above.
pub(crate) mod parts {
    use super::*;

    messages! {
        Message, Part;

        changes_out_of_order() Phrase
            "the changes do not stand in the order of their numbers"
            "变更没有按编号排列";
        changes_below_one(count: u64) Phrase
            "{count} of the changes have a number below 1"
            "有{count}个变更的编号小于1";
        change_missing(change: ChangeNumber) Phrase
            "{change} is missing"
            "缺少{change}";
        changes_missing(first: i64, last: i64) Phrase
            "the changes {first} to {last} are missing"
            "缺少第{first}至{last}号变更";
        change_edited(change: ChangeNumber, kind: &str, actor: &str) Phrase
            "the record of {change} ({kind} by {actor}), or of the change before it, was edited"
            "{change}（{actor}，{kind}）或其前一变更的记录被改动";
        rows_of_change_edited(change: ChangeNumber, kind: &str, actor: &str) Phrase
            "a row that {change} ({kind} by {actor}) wrote was edited, added or removed"
            "{change}（{actor}，{kind}）写入的记录被改动、添加或删除";
        seal_edited(seal: i64, change: ChangeNumber) Phrase
            "seal {seal} does not have the hash of {change}: the chain or the seal was edited"
            "签章{seal}与{change}的校验码不符：变更链或签章被改动";
        contact_edited(person: PersonId) Phrase
            "the contact details of {person} are not of the last change that overwrote them: somebody edited the file"
            "{person}的联系方式与最后一次更改的变更不符：文件被改动";
        row_never_holds(row: String) Phrase
            "{row} does not hold from one change of the ledger to a later one"
            "{row}的起止变更不合顺序";
        row_of_no_change(row: String) Phrase
            "{row} names a change that does not exist"
            "{row}所属的变更不存在";
        row_is_no_text(row: String) Phrase
            "{row} is not a text"
            "{row}的内容不是文字";
        row_of_wrong_type(row: String) Phrase
            "{row} has a value of a wrong type"
            "{row}有类型不符的值";
        rows_out_of_order(table: &str) Phrase
            "the rows of {table} do not stand in the order of their keys"
            "数据表{table}的记录没有按主键排列";
        rows_unreadable(table: &str, why: Message) Phrase
            "the rows of {table} cannot be read to their end: {why}"
            "数据表{table}的记录无法读完：{why}";
        table_misfits(table: &str, found: &str) Phrase
            "the table {table} does not fit its indexes or its pages: {found}"
            "数据表{table}与索引或页面不符（{found}）";
        tables_of_others(name: &str) Phrase
            "the tables of the file are not those that the library makes: see {name}"
            "文件的数据表与程序建立的不符：见{name}";
        sqlite_found(line: &str) Phrase
            "{line}"
            "文件检查发现：{line}";
        row_refers_to_nothing(table: &str, parent: &str) Phrase
            "a row of {table} refers to a {parent} that does not exist"
            "数据表{table}的一条记录所引用的{parent}不存在";
        in_row(what: Message, row: String) Phrase
            "{what} (row {row})"
            "{what}（第{row}行）";
        row_breaks_rule(table: &str, row: &str) Phrase
            "a row of {table} ({row}) breaks a rule of its table"
            "数据表{table}的记录{row}不符合该表的规则";
        schema_missing(name: &str) Phrase
            "{name} is missing"
            "缺少{name}";
        schema_added(name: &str) Phrase
            "{name} is not the library's"
            "{name}不是程序建立的";
        schema_changed(name: &str) Phrase
            "{name} is not as the library makes it"
            "{name}与程序建立的不符";
        cannot_be_opened(why: Message) Phrase
            "no program can open it: {why}"
            "任何程序都无法打开：{why}";
        has_no_end(what: Arg) Phrase
            "{what} have no end: the file is made to keep a program busy"
            "{what}没有尽头：该文件是为拖住程序而造的";
        cannot_be_read_to_the_end(what: Arg, why: Message) Phrase
            "{what} cannot be read to their end: {why}"
            "{what}无法读完：{why}";
        opened_by_other_name() Phrase
            "it was opened by another of its names"
            "它是以另一个名称打开的";
        header_of_later_sqlite(path: &Path) Phrase
            "the header of {path} says that only a later SQLite may write to the file"
            "{path}的文件头称只有更高版本的SQLite才能写入";
        write_cut_short() Phrase
            "a write was cut short"
            "一次写入没有完成";
        log_unreadable(why: Message) Phrase
            "the log beside it cannot be read: {why}"
            "旁边的日志无法读取：{why}";
        is_a_folder() Phrase
            "it is a folder"
            "这是文件夹";
        not_allowed() Phrase
            "the system does not permit it"
            "系统不允许";
        disk_failed() Phrase
            "the disk or the network failed"
            "磁盘或网络出错";
        system_error(number: i32) Phrase
            "error {number} of the system"
            "系统错误{number}";
        not_a_file() Phrase
            "it is not a file"
            "这不是文件";
        cut_short() Phrase
            "it ends too early"
            "内容不完整";
    }
}

/// Why the system refuses to read or write, in both languages; what it says itself is the cause of the error.
pub(crate) fn reason(error: &std::io::Error) -> Message {
    use std::io::ErrorKind::*;
    match (error.kind(), error.raw_os_error()) {
        (IsADirectory, _) => parts::is_a_folder(),
        (PermissionDenied | ReadOnlyFilesystem, _) => parts::not_allowed(),
        (UnexpectedEof, _) => parts::cut_short(),
        (_, Some(number)) => parts::system_error(number),
        (Other, None) => parts::not_a_file(),
        (_, None) => parts::disk_failed(),
    }
}
