//! Zips that are the same on every system.

use crate::error::Result;
use crate::print::messages;

/// Which system put a part into a zip: its directory says so at this place of each entry, and readers take it for granted.
const SYSTEM_OFFSET: usize = 5;
/// Unix, what Linux writes.
const UNIX: u8 = 3;
/// Bytes of the record that ends a zip without a comment, and the place in it of where the directory begins.
const ZIP_END_BYTES: usize = 22;
const DIRECTORY_OFFSET: usize = 16;
/// Bytes of an entry of the directory before its name, and the places in it of the lengths of what follows.
const ENTRY_BYTES: usize = 46;
const ENTRY_LENGTHS: [usize; 3] = [28, 30, 32];

/// Names one system for all parts of a zip, wherever it is written: what was issued is compared byte by byte elsewhere.
pub(super) fn name_one_system(zip: &mut [u8]) -> Result<()> {
    let end = zip.len().checked_sub(ZIP_END_BYTES).ok_or_else(messages::workbook_without_directory)?;
    let half = |zip: &[u8], at: usize| match zip.get(at..at + 2) {
        Some([low, high]) => usize::from(u16::from_le_bytes([*low, *high])),
        _ => 0,
    };
    let mut at = half(zip, end + DIRECTORY_OFFSET) | half(zip, end + DIRECTORY_OFFSET + 2) << 16;
    let mut entries = 0;
    while zip.get(at..at + 4) == Some(b"PK\x01\x02") {
        *zip.get_mut(at + SYSTEM_OFFSET).ok_or_else(messages::workbook_without_directory)? = UNIX;
        at += ENTRY_BYTES + ENTRY_LENGTHS.map(|length| half(zip, at + length)).iter().sum::<usize>();
        entries += 1;
    }
    if entries == 0 || at != end { Err(messages::workbook_without_directory()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::Workbook;

    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn a_zip_of_any_system_says_the_same() {
        let mut workbook = Workbook::new();
        workbook.add_worksheet().write(0, 0, "甲").unwrap();
        let mut made = workbook.save_to_buffer().unwrap();
        name_one_system(&mut made).unwrap();
        let entries = |zip: &[u8]| {
            let starts = zip.windows(4).enumerate().filter(|(_, four)| four == b"PK\x01\x02");
            starts.map(|(at, _)| at + SYSTEM_OFFSET).collect::<Vec<_>>()
        };
        let places = entries(&made);
        assert!(places.len() > 5 && places.iter().all(|at| made[*at] == UNIX), "{places:?}");
        // 0 is what Windows writes.
        let mut of_windows = made.clone();
        places.iter().for_each(|at| of_windows[*at] = 0);
        name_one_system(&mut of_windows).unwrap();
        assert_eq!(of_windows, made);
        for broken in [&b""[..], b"PK", &[0; 22]] {
            assert_eq!(name_one_system(&mut broken.to_vec()).unwrap_err().kind(), ErrorKind::Internal);
        }
    }
}
