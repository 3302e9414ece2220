//! File names that are refused: SQLite needs some of them for itself, and Windows takes others for a device or a hidden stream.

use std::path::Path;

use super::side::SIDE_FILES;
use crate::error::Result;
use crate::store::messages;

/// What no name has on Windows. A colon is the worst: what is written to `通报 10:30.xlsx` is hidden behind an empty file.
const MARKS: [char; 9] = ['<', '>', ':', '"', '/', '\\', '|', '?', '*'];

/// Refuses names that no file of ours may have.
pub(crate) fn check_name(path: &Path) -> Result<()> {
    let name = path.file_name().filter(|_| !path.is_dir());
    let name = name.ok_or_else(|| messages::name_is_no_file(path))?.to_string_lossy();
    if is_side_name(&name, cfg!(windows)) {
        return Err(messages::name_is_of_sqlite(path));
    }
    if cfg!(windows) && is_other_on_windows(&name) {
        return Err(messages::name_not_allowed(path));
    }
    Ok(())
}

/// Whether SQLite keeps a name for what belongs to another file, however the system lets one write it.
fn is_side_name(name: &str, windows: bool) -> bool {
    // Windows reads "a-wal.", "a-wal " and "a-wal::$DATA" as "a-wal".
    let name = if windows { name.split(':').next().unwrap_or_default().trim_end_matches(['.', ' ']) } else { name };
    let name = name.to_ascii_lowercase();
    SIDE_FILES.iter().any(|ending| name.ends_with(ending))
}

/// Whether Windows refuses a name, or writes to something that is not a file of that name: a device, a hidden stream.
fn is_other_on_windows(name: &str) -> bool {
    name.contains(|c: char| c < ' ' || MARKS.contains(&c)) || name.ends_with(['.', ' ']) || is_device(name)
}

/// Whether the name is a device's, whatever its ending: `NUL.xlsx` is nothing at all.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let is_port = port.is_some_and(|number| matches!(number, "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9"));
    is_port || matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$")
}

#[cfg(test)]
mod tests {
    use super::{is_other_on_windows, is_side_name};

    #[test]
    fn names_of_logs_are_known_however_they_are_written() {
        for name in ["台账.zdxm-wal", "台账.zdxm-shm", "a-journal", "A.ZDXM-WAL", "-wal"] {
            assert!(is_side_name(name, false) && is_side_name(name, true), "{name}");
        }
        for name in ["a-wal.", "a-wal ", "a-wal. .", "a-wal::$DATA", "a-SHM:x"] {
            assert!(is_side_name(name, true), "{name}");
            assert!(!is_side_name(name, false), "{name}");
        }
        for name in ["wal", "a.wal", "a-wal.xlsx", "a-journal2", "通报.xlsx", ""] {
            assert!(!is_side_name(name, false) && !is_side_name(name, true), "{name}");
        }
    }

    #[test]
    fn names_that_windows_takes_for_something_else_are_known() {
        let refused = [
            "通报 10:30.xlsx",
            "3月?.docx",
            "a*b",
            "a|b",
            "NUL.xlsx",
            "com1.zdxm",
            "Con",
            "aux .txt",
            "台账.",
            "台账 ",
            "a\tb",
        ];
        for name in refused {
            assert!(is_other_on_windows(name), "{name}");
        }
        for name in
            ["通报10：30.xlsx", "3月？.docx", "com10.zdxm", "console.txt", "nullify", "第1期.docx", ".zdxm", "com0"]
        {
            assert!(!is_other_on_windows(name), "{name}");
        }
    }
}
