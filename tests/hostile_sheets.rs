//! Files built to do harm, and thousands of damaged ones: no panic, no hang, never more than 256 MiB.
//!
//! The allocator of this binary counts live bytes; the limit holds for the file and all that reading it takes. A
//! longer run: `ZDXM_MUTANTS=20000 cargo test --release --test hostile_sheets -- --nocapture`.
#![cfg(feature = "sheets")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]
#![allow(unsafe_code)] // A global allocator cannot be written without.

use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

use zdxm::{ErrorKind, Result, Workbook, WorkbookReading};
use zip::write::{SimpleFileOptions, ZipWriter};

#[path = "support/builds.rs"]
mod builds;
#[path = "support/mutate.rs"]
mod mutate;
use builds::{ods, ole, xls_stream, xlsx, zip};
use mutate::Random;

const MOST_BYTES: usize = 256 << 20;
const MOST_TIME: Duration = Duration::from_secs(if cfg!(debug_assertions) { 60 } else { 10 });
/// Long files are a tenth as long without optimisation, where they only have to pass; what a limit must refuse is not.
const PART: usize = if cfg!(debug_assertions) { 10 } else { 1 };
const SEED: u64 = 20_240_301;

struct Counting;

static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);
static PANICS: AtomicUsize = AtomicUsize::new(0);
static TURN: Mutex<()> = Mutex::new(());

// SAFETY: every request goes to the system allocator unchanged, or is refused.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if layout.size() > 2 << 30 {
            return std::ptr::null_mut();
        }
        PEAK.fetch_max(LIVE.fetch_add(layout.size(), Relaxed) + layout.size(), Relaxed);
        // SAFETY: the caller's promise, passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's promise, passed on.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Reads a file alone, and holds it to the limits.
fn measured(what: &str, file: Vec<u8>) -> (Result<Workbook>, usize) {
    let base = LIVE.load(Relaxed) - file.capacity();
    PEAK.store(LIVE.load(Relaxed), Relaxed);
    let panics = PANICS.load(Relaxed);
    let start = Instant::now();
    let result = Workbook::read(&file);
    // What can be read must be understood within the same limits, or refused.
    if let Ok(workbook) = &result {
        drop(WorkbookReading::new(workbook));
    }
    let (time, peak) = (start.elapsed(), PEAK.load(Relaxed).saturating_sub(base));
    assert_eq!(PANICS.load(Relaxed), panics, "{what}: a panic was caught");
    assert!(peak <= MOST_BYTES, "{what}: {} MiB", peak >> 20);
    assert!(time <= MOST_TIME, "{what}: {time:?}");
    (result, peak)
}

/// Only one file at a time may be measured; panics below the library are counted although it catches them.
fn alone() -> std::sync::MutexGuard<'static, ()> {
    let turn = TURN.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    std::panic::set_hook(Box::new(|info| {
        PANICS.fetch_add(1, Relaxed);
        eprintln!("{info}");
    }));
    turn
}

fn report(what: &str, file: Vec<u8>) -> Result<Workbook> {
    let (size, start) = (file.len(), Instant::now());
    let (result, peak) = measured(what, file);
    let outcome =
        result.as_ref().map_or_else(|error| error.to_string(), |book| format!("{} sheets", book.sheets.len()));
    println!("{what}: {size} bytes, {} MiB, {:?}, {outcome:.90}", peak >> 20, start.elapsed());
    result
}

fn refused(what: &str, file: Vec<u8>, kind: ErrorKind) {
    assert_eq!(report(what, file).unwrap_err().kind(), kind, "{what}");
}

fn accepted(what: &str, file: Vec<u8>) -> Workbook {
    report(what, file).unwrap()
}

use ErrorKind::{BrokenSheet, SheetTooLarge};

const SI: &str = "<sst/>";

fn data(rows: &str) -> String {
    format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")
}

/// A zip with one part that unpacks to `times` the chunk, in front of `parts`.
fn bomb(parts: &[(&str, &str)], name: &str, head: &str, chunk: &str, times: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.start_file(name, SimpleFileOptions::default().compression_level(Some(1))).unwrap();
    zip.write_all(head.as_bytes()).unwrap();
    let block = chunk.repeat(((1 << 20) / chunk.len()).clamp(1, times));
    let mut left = times * chunk.len();
    while left > 0 {
        let size = left.min(block.len());
        zip.write_all(&block.as_bytes()[..size]).unwrap();
        left -= size;
    }
    zip.finish().unwrap().into_inner()
}

const BOOK: [(&str, &str); 2] = [
    ("xl/workbook.xml", r#"<workbook><sheets><sheet name="一" sheetId="1" r:id="a"/></sheets></workbook>"#),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<R><Relationship Id="a" Type="t/worksheet" Target="s.xml"/>
           <Relationship Id="s" Type="t/sharedStrings" Target="sharedStrings.xml"/></R>"#,
    ),
];

#[test]
fn xlsx_traps() {
    let _turn = alone();
    let far = data(r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#);
    let far = accepted("far corners", xlsx(&far, SI));
    assert_eq!((far.sheets[0].rows.len(), far.sheets[0].faults.len()), (1, 1));
    let edges: String = (1..=8_000).map(|row| format!(r#"<row><c r="SR{row}"><v>1</v></c></row>"#)).collect();
    refused("8,000 rows with their value in column 512", xlsx(&data(&edges), SI), SheetTooLarge);
    for count in ["2147483648", "18446744073709551615", "-1"] {
        let strings = format!(r#"<sst count="{count}" uniqueCount="{count}"><si><t>甲</t></si></sst>"#);
        accepted("uniqueCount", xlsx(&data(r#"<row><c t="s"><v>0</v></c></row>"#), &strings));
    }
    refused("missing string", xlsx(&data(r#"<row><c t="s"><v>99999999999999999999</v></c></row>"#), SI), BrokenSheet);
    let long = format!("<sst><si><t>{}</t></si></sst>", "字".repeat(32_000));
    let shared = data(&r#"<row><c t="s"><v>0</v></c></row>"#.repeat(90_000));
    refused("one long string in 90,000 cells", xlsx(&shared, &long), SheetTooLarge);
    let blank = format!("<sst><si><t>{}</t></si></sst>", " ".repeat(96_000));
    refused("one long blank in 90,000 cells", xlsx(&shared, &blank), SheetTooLarge);
    let laughs = r#"<!DOCTYPE a [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>"#;
    refused("billion laughs", xlsx(&data(""), laughs), BrokenSheet);
    refused("deep XML", xlsx(&"<a>".repeat(2_000_000), SI), BrokenSheet);
    let merges = format!(
        "<worksheet><mergeCells>{}</mergeCells></worksheet>",
        r#"<mergeCell ref="A1:XFD1048576"/>"#.repeat(1_000_000)
    );
    refused("a million merges", xlsx(&merges, SI), SheetTooLarge);
    refused("a tag of 64 MiB", bomb(&BOOK, "xl/s.xml", "<worksheet a='", "x", (64 << 20) / PART), SheetTooLarge);
    refused(
        "a text of 100 MiB",
        bomb(&BOOK, "xl/s.xml", "<worksheet><row><c t='str'><v>", "x", (100 << 20) / PART),
        SheetTooLarge,
    );
    let pieces = bomb(&BOOK, "xl/s.xml", "<worksheet><row><c t='str'><v>", "x<a/>", (20 << 20) / PART);
    refused("a text of 100 MiB in pieces", pieces, SheetTooLarge);
    refused(
        "a sheet of 512 MiB",
        bomb(
            &BOOK,
            "xl/s.xml",
            "<worksheet>",
            &format!("<a>{}</a>", "x".repeat(4_000)),
            if PART == 1 { 130 << 10 } else { 36 << 10 },
        ),
        SheetTooLarge,
    );
    refused(
        "20 million strings",
        bomb(&BOOK, "xl/sharedStrings.xml", "<sst>", "<si/>", (20 << 20) / PART),
        SheetTooLarge,
    );
    refused(
        "120 MiB of strings",
        bomb(&BOOK, "xl/sharedStrings.xml", "<sst>", &format!("<si><t>{}</t></si>", "一".repeat(10_000)), 4_000),
        SheetTooLarge,
    );
    refused(
        "25 million styles",
        bomb(&BOOK, "xl/styles.xml", "<s><cellXfs>", "<xf/>", (25 << 20) / PART),
        SheetTooLarge,
    );
    report(
        "relations",
        bomb(&BOOK[..1], "xl/_rels/workbook.xml.rels", "<R>", "<Relationship Id='1'/>", (5 << 20) / PART),
    )
    .unwrap_err();
    let sheets: String = (0..500_000).map(|id| format!("<sheet name='{id}' r:id='a'/>")).collect();
    let parts = [("xl/workbook.xml", sheets.as_str()), BOOK[1], ("xl/s.xml", "<worksheet/>")];
    refused("500,000 sheets", zip(&parts), SheetTooLarge);
}

#[test]
fn zip_traps() {
    let _turn = alone();
    let mut lying = xlsx(&data(&"<row/>".repeat(1000)), SI);
    for at in 0..lying.len() - 30 {
        if lying[at..].starts_with(b"PK\x01\x02") {
            lying[at + 24..at + 28].copy_from_slice(&7_u32.to_le_bytes());
        }
    }
    let _ = report("lying sizes", lying);
    let many: Vec<(String, &str)> = (0..20_000).map(|at| (format!("xl/{at}"), "")).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, content)| (name.as_str(), *content)).collect();
    refused("20,000 parts", zip(&many), SheetTooLarge);
    let names: Vec<(String, &str)> = (0..500).map(|at| (format!("{at}{}", "x".repeat(60_000)), "")).collect();
    let names: Vec<(&str, &str)> = names.iter().map(|(name, content)| (name.as_str(), *content)).collect();
    refused("names of 60 KB", zip(&names), BrokenSheet);
    // A zip64 directory that claims four billion entries in front of a real end record.
    let mut file = xlsx(&data(""), SI);
    let end = file.len() - 22;
    let mut claim = b"PK\x06\x06".to_vec();
    claim.extend(44_u64.to_le_bytes());
    claim.extend([0; 12]);
    claim.extend(u64::from(u32::MAX).to_le_bytes());
    claim.extend(u64::from(u32::MAX).to_le_bytes());
    claim.extend((u64::from(u32::MAX) * 46).to_le_bytes());
    claim.extend(0_u64.to_le_bytes());
    claim.extend(b"PK\x06\x07\0\0\0\0");
    claim.extend((end as u64).to_le_bytes());
    claim.extend(1_u32.to_le_bytes());
    file.splice(end..end, claim);
    let end = file.len() - 22;
    file[end + 8..end + 12].fill(0xFF);
    file[end + 12..end + 20].fill(0xFF);
    refused("zip64 claim", file, BrokenSheet);
}

#[test]
fn ods_traps() {
    let _turn = alone();
    let cell = |attributes: &str, text: &str| {
        format!(
            r#"<table:table-cell {attributes} office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
        )
    };
    let table = |rows: &str| ods("", &format!("<table:table>{rows}</table:table>"));
    let row = |attributes: &str, cells: &str| format!("<table:table-row {attributes}>{cells}</table:table-row>");
    let long = "字".repeat(10_000);
    let columns = r#"table:number-columns-repeated="10000000""#;
    let rows = r#"table:number-rows-repeated="4294967295""#;
    let wide = accepted("long text in ten million columns", table(&row("", &cell(columns, &long))));
    assert_eq!((wide.sheets[0].width(), wide.sheets[0].faults.len()), (512, 1));
    refused("long text in four billion rows", table(&row(rows, &cell("", &long))), SheetTooLarge);
    refused("a number everywhere", table(&row(rows, &cell(columns, "1"))), SheetTooLarge);
    let empty = format!("<table:table-cell {columns}/>");
    accepted("empty four billion times", table(&row(rows, &empty.repeat(50)).repeat(50)));
    let spaces = r#"<text:s text:c="4294967295"/>"#.repeat(1_000);
    refused("spaces", table(&row("", &cell("", &format!("{spaces}x")))), SheetTooLarge);
    refused("blanks only", table(&row("", &cell("", &spaces)).repeat(1_000)), SheetTooLarge);
    let wide: String = (0..600).map(|at| cell("", &at.to_string())).collect();
    assert_eq!(accepted("600 columns", table(&row("", &wide))).sheets[0].faults.len(), 1);
    refused("deep tables", table(&"<table:table>".repeat(1_000_000)), BrokenSheet);
    let _ = report("asides", table(&row("", &"<office:annotation>".repeat(100))));
    accepted("two million empty cells", table(&row("", &"<table:table-cell/>".repeat(1_000)).repeat(2_000 / PART)));
}

#[test]
fn xls_traps() {
    let _turn = alone();
    let at = |row: u16, column: u16| [row, column, 0].map(u16::to_le_bytes).concat();
    let number = |row, column| (0x0203, [at(row, column), 1.5_f64.to_le_bytes().to_vec()].concat());
    let sst = |count: u32, strings: &[u8]| (0x00FC, [&[0; 4][..], &count.to_le_bytes(), strings].concat());
    let book = |globals: &[_], cells: &[_]| ole(&xls_stream(0x0600, globals, b"\0a", cells));
    let corners = accepted("corners", book(&[], &[number(0, 0), number(65_535, 255)]));
    assert_eq!(corners.sheets[0].rows.len(), 65_536);
    let edges: Vec<_> = (0..65_535).map(|row| number(row, 255)).collect();
    refused("65,535 rows with their value in column 256", book(&[], &edges), SheetTooLarge);
    let far: Vec<_> = (0..60_000).map(|row| number(row, 300)).collect();
    refused("60,000 rows with their value in column 301", book(&[], &far), SheetTooLarge);
    accepted("DIMENSIONS lies", book(&[], &[(0x0200, vec![0xFF; 14]), number(0, 0)]));
    refused("four billion strings", book(&[sst(u32::MAX, b"")], &[]), SheetTooLarge);
    accepted("strings that are not there", book(&[sst(600_000, b"\x01\0\0a")], &[number(0, 0)]));
    let long = [&8_000_u16.to_le_bytes()[..], &[0], &[b'x'; 8_000]].concat();
    let shared = |row| (0x00FD, [at(row, 0), vec![0; 4]].concat());
    let many: Vec<_> = (0..65_535).map(shared).collect();
    refused("one long string in 65,535 cells", book(&[sst(1, &long)], &many), SheetTooLarge);
    let merges: Vec<_> = (0..200)
        .map(|_| (0x00E5, [&1_000_u16.to_le_bytes()[..], &[0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF].repeat(1_000)].concat()))
        .collect();
    refused("200,000 merges", book(&[], &merges), SheetTooLarge);
    let nested = (0x0809, vec![0, 6, 0x10, 0, 0, 0, 0, 0]);
    refused("streams in streams", book(&[], &vec![nested; 100_000]), BrokenSheet);

    let sample = std::fs::read("tests/fixtures/cells.xls").unwrap();
    let fat = 512 * (1 + u32::from_le_bytes(sample[76..80].try_into().unwrap()) as usize);
    for sector in 0..sample.len() / 512 - 1 {
        let mut file = sample.clone();
        file[fat + 4 * sector..fat + 4 * sector + 4].copy_from_slice(&(sector as u32).to_le_bytes());
        let _ = measured("FAT cycle", file);
    }
    // Every sector of a large file says it lists more allocation tables, and all of them name the same one.
    let mut file = sample[..512].to_vec();
    file[44..48].copy_from_slice(&u32::MAX.to_le_bytes());
    file[68..72].copy_from_slice(&0_u32.to_le_bytes());
    for sector in 1..60_000_u32 {
        file.extend(0_u32.to_le_bytes().repeat(127));
        file.extend(sector.to_le_bytes());
    }
    refused("tables of tables", file, BrokenSheet);
}

#[test]
fn text_traps() {
    let _turn = alone();
    refused("commas", b",".repeat(64 << 20), SheetTooLarge);
    refused("a quote that never closes", [b"a,b\n\"".to_vec(), b"x,\n".repeat(20 << 20)].concat(), SheetTooLarge);
    refused("empty lines", [b"a,b".to_vec(), b"\n".repeat(60 << 20)].concat(), SheetTooLarge);
    refused("short lines", b"1,2\n".repeat(16 << 20), SheetTooLarge);
    refused("zero bytes", vec![0; 64 << 20], ErrorKind::UnknownFormat);
    let _ = report("UTF-16", [b"\xFF\xFE".to_vec(), vec![0x4E; 60 << 20]].concat());
    let _ = report("GB18030", b"\xB0\xA1".repeat(32 << 20));
    let _ = report("one byte to three", [b"\xFF\xFE".to_vec(), b"\0\x4E".repeat(30 << 20)].concat());
    refused("more than a file may be", vec![b'x'; (64 << 20) + 1], SheetTooLarge);

    let page = |body: &str, times: usize| [b"<html><table>".to_vec(), body.as_bytes().repeat(times)].concat();
    let attributes: String = (0..4_000_000 / PART).map(|at| format!(" a{at}")).collect();
    let _ = report("attributes", page(&format!("<td{attributes}>"), 1));
    let _ = report("a long name", page(&format!("<{}", "a".repeat((48 << 20) - 64)), 1));
    refused("more page than text may be", page("<td>x", 10 << 20), SheetTooLarge);
    let _ = report("a long text", page(&format!("<td>{}", "a ".repeat((24 << 20) - 64)), 1));
    let _ = report("a long comment", page(&format!("<!--{}", "a<".repeat((23 << 20) / PART)), 1));
    let _ = report("spans", page("<tr><td rowspan=65534 colspan=1000>x", 200_000));
    let _ = report("empty spans", page("<tr><td rowspan=65534 colspan=1000>", 1_000_000 / PART));
    let _ = report("rows", page("<tr><td>", ((6 << 20) - 64) / PART));
    let _ = report("cells", page("<td>x", 9 << 20));
    let _ = report("tables in tables", page("<table><tr><td>", (3 << 20) / PART));
    let _ = report("tables after tables", page("</table>x<table>", (2 << 20) / PART));
    let _ = report("lines", page("</table>\n<p>x", 3 << 20));
    let _ = report("entities", page("<td>&lt;&#x4e00;&nope;", 2 << 20));
}

#[test]
fn the_largest_that_is_allowed() {
    let _turn = alone();
    let text = "一二三四五六七八九十一二三四五";
    let row = format!("{}\n", [text; 10].join(","));
    let file = format!("单位：万元\n项目名称,总投资,一,二,三,四,五,六,七,八\n{}", row.repeat(50_000));
    let book = accepted("half a million texts", file.into_bytes());
    assert_eq!(book.sheets[0].rows.len(), 50_002);
    let strings: String = (0..480_000 / PART).map(|at| format!("<si><t>{at:045}</t></si>")).collect();
    let rows: String = (0..48_000 / PART)
        .map(|row| {
            let cells: String = (0..10).map(|column| format!(r#"<c t="s"><v>{}</v></c>"#, row * 10 + column)).collect();
            format!("<row>{cells}</row>")
        })
        .collect();
    let file = xlsx(&data(&rows), &format!("<sst>{strings}</sst>"));
    drop((strings, rows));
    accepted("480,000 shared texts", file);
}

/// Tables that are read without trouble and are hard to understand.
#[test]
fn tables_built_to_be_misunderstood() {
    let _turn = alone();
    let header = "2022年计划（续建，单位：万元）\n序号,项目名称,行业,总投资,责任单位,建设年限,拟开工时间,项目代码";
    let table = |rows: String| format!("{header}\n{rows}").into_bytes();
    let long = |word: &str, bytes: usize| word.repeat(bytes / word.len());
    let rows = |count: usize, row: &str| (0..count / PART).map(|at| format!("{at},{at}{row}\n")).collect::<String>();
    accepted("a unit list of 60,000", table(format!("1,甲,交通,1,{}\n", long("甲、", 120_000))));
    accepted("a period of dashes", table(format!("1,甲,交通,1,,{},{}\n", long("-", 120_000), long("1.", 120_000))));
    accepted("long amounts and codes", table(format!("1,甲,交通,{},,,,{}\n", long("1,", 0), long("1-", 120_000))));
    accepted("a name of 40,000 characters", table(format!("1,{},交通,1\n", long("甲", 120_000))));
    accepted("unreadable everywhere", table(rows(64_000, ",,约3亿,,待定,待定,不详")));
    accepted("headings everywhere", table((0..64_000 / PART).map(|at| format!(",第{at}组（{at}项）,,1\n")).collect()));
    accepted("parts without end", table(rows(64_000, ",交通,").replace(',', ",(1)")));
    accepted("one name, many times", table((0..64_000 / PART).map(|_| "1,甲,交通,1\n").collect()));
    let columns = (0..500).map(|at| format!("{}{at}", long("列", 7_500 / PART))).collect::<Vec<_>>().join(",");
    accepted("500 long headers", format!("单位：万元\n项目名称,总投资,{columns}\n甲,1\n").into_bytes());
    let headers = (0..9).map(|at| format!("{}{at}", long("列", 90_000))).collect::<Vec<_>>().join(",");
    let cells = long("x,", 18);
    let rows = (0..50_000 / PART).map(|at| format!("项目{at},1,{cells}\n")).collect::<String>();
    accepted("long headers over many cells", format!("单位：万元\n项目名称,总投资,{headers}\n{rows}").into_bytes());
}

#[test]
fn cut_off_anywhere() {
    let _turn = alone();
    for name in ["cells.xls", "cells.xlsx"] {
        let file = std::fs::read(format!("tests/fixtures/{name}")).unwrap();
        for end in (0..file.len()).step_by(if name == "cells.xls" { 509 } else { 37 }) {
            let (result, _) = measured(name, file[..end].to_vec());
            assert!(result.is_err(), "{name} cut at {end}");
        }
    }
}

fn mutants(share: usize) -> usize {
    let all: usize = std::env::var("ZDXM_MUTANTS").ok().and_then(|count| count.parse().ok()).unwrap_or(5_000);
    all * share / 10
}

/// Runs `count` mutants and prints what became of them.
fn run(what: &str, count: usize, mut mutant: impl FnMut(&mut Random) -> Vec<u8>) {
    let _turn = alone();
    let (mut outcomes, mut most, start) = (BTreeMap::<String, usize>::new(), 0, Instant::now());
    let mut slowest = Duration::ZERO;
    for at in 0..count {
        let seed = SEED + at as u64;
        let file = mutant(&mut Random(seed));
        let before = Instant::now();
        let (result, peak) = measured(&format!("{what}, seed {seed}"), file);
        slowest = slowest.max(before.elapsed());
        most = most.max(peak);
        let outcome = result.map_or_else(|error| error.kind().word().to_owned(), |_| "read".into());
        *outcomes.entry(outcome).or_default() += 1;
    }
    let time = start.elapsed();
    println!(
        "{what}: {count} mutants from seed {SEED}: {outcomes:?}, {} MiB, slowest {slowest:?}, all {time:?}",
        most >> 20
    );
}

#[test]
fn mutants_of_xls() {
    let samples =
        ["tests/fixtures/dates-1904.xls", "tests/fixtures/cells.xls", "examples/data/liuzhou-2022/annex2-reserve.xls"]
            .map(|path| std::fs::read(path).unwrap());
    let streams = samples.each_ref().map(|bytes| {
        let mut stream = Vec::new();
        cfb::CompoundFile::open(Cursor::new(bytes))
            .unwrap()
            .open_stream("Workbook")
            .unwrap()
            .read_to_end(&mut stream)
            .unwrap();
        stream
    });
    run("xls", mutants(3), |random| {
        let at = random.below(samples.len());
        let mut file = samples[at].clone();
        let mut stream = streams[at].clone();
        match random.below(4) {
            0 => {
                mutate::bytes(random, &mut file);
                file
            }
            1 => {
                mutate::bytes(random, &mut stream);
                ole(&stream)
            }
            _ => {
                mutate::records(random, &mut stream);
                ole(&stream)
            }
        }
    });
}

fn mutants_of_zip(what: &str, sample: &[u8]) {
    let parts = mutate::unpack(sample);
    run(what, mutants(3), |random| match random.below(4) {
        0 => {
            let mut file = sample.to_vec();
            mutate::bytes(random, &mut file);
            file
        }
        _ => mutate::parts(random, &parts),
    });
}

#[test]
fn mutants_of_xlsx() {
    mutants_of_zip("xlsx", &std::fs::read("tests/fixtures/cells.xlsx").unwrap());
}

#[test]
fn mutants_of_ods() {
    let rows = r##"<table:table table:name="一" table:style-name="a"><table:table-row><table:table-cell table:number-columns-spanned="4" table:number-rows-spanned="2" office:value-type="string"><text:p>标<text:span>题</text:span></text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="3"/></table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1440.245"><text:p>1440</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell office:value-type="date" office:date-value="2024-03-01"/><table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation><text:p>一<text:s text:c="2"/>二</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>"##;
    let head = r#"<a><style:style style:name="a"><style:table-properties table:display="false"/></style:style></a>"#;
    mutants_of_zip("ods", &ods(head, rows));
}

#[test]
fn mutants_of_text() {
    let page = "<html><meta charset=gb2312><h3>3月</h3><table><tr><th rowspan=2>项目<th colspan=\"2\">投资</tr><tr><td>计划<td>完成</tr><tr><td>东&amp;环<br>路<td>1,407.74<td><table><tr><td>内</table></tr></table></html>";
    let table = "项目名称,总投资\r\n\"东环\n路\",\"1,407.74\"\r\n\r\n甲\t乙;丙\r\n";
    let samples =
        [page, table].map(|text| (text.as_bytes().to_vec(), encoding_rs::GB18030.encode(text).0.into_owned()));
    run("html and csv", mutants(1), |random| {
        let (utf8, gb) = &samples[random.below(2)];
        let mut file = if random.below(2) == 0 { utf8.clone() } else { gb.clone() };
        match random.below(2) {
            0 => mutate::bytes(random, &mut file),
            _ => mutate::markup(random, &mut file),
        }
        file
    });
}
