//! A C program asks for the language of errors: a record is named as the office knows it, never by its number alone.
#![cfg(target_os = "linux")]

use crate::support;
use crate::tools;

use support::Office;
use tools::{Program, has, run};

#[test]
fn errors_name_a_record_in_the_language_of_the_context() {
    if !has(&["cc"]) {
        return;
    }
    let (office, _, items) = Office::with_plan(1);
    office.file(items[0], 3, 300);
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    drop(ledger);
    let program = Program::of("language.c", folder.path(), &[]);
    let printed = String::from_utf8(run(program.command().arg(path)).stdout).unwrap();
    let of = |kind: &str| printed.lines().filter_map(|line| line.strip_prefix(kind)).collect::<Vec<_>>();
    let [first, second] = of("English|")[..] else { panic!("{printed}") };
    assert!(first.contains("\"项目1\"") && first.contains("has a report"), "{first}");
    assert_eq!(first, second);
    let [chinese] = of("Chinese|")[..] else { panic!("{printed}") };
    assert!(chinese.contains("“项目1”"), "{chinese}");
    let has_english_words = chinese.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word.len() > 1);
    assert!(!has_english_words, "{chinese}");
    // A language that does not exist is refused in the one that holds.
    let [wrong] = of("wrong|")[..] else { panic!("{printed}") };
    assert!(wrong.contains('7') && !wrong.contains("is none of"), "{wrong}");
    let [first, second, _, last] = of("id|")[..] else { panic!("{printed}") };
    assert_eq!([first, second, last], ["report_exists"; 3]);
}
