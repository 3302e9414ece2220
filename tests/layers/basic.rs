//! What can be said of a Basic program without a compiler: every name of the library in it is declared under
//! `bindings/basic`, and every call has as many arguments as the declaration.

use std::collections::HashMap;

/// Checks a program or a part of one.
pub fn check(program: &str) {
    let declared = declared();
    let mut calls = 0;
    for line in program.lines().map(code_of) {
        for (name, rest) in names(&line) {
            let parameters =
                declared.get(&name.to_lowercase()).unwrap_or_else(|| panic!("{name} is not declared: {line}"));
            // A function gives its value by an assignment to its name.
            if let Some(parameters) = parameters
                && !rest.trim_start().starts_with('=')
            {
                assert_eq!(arguments(rest), *parameters, "arguments of {name}: {line}");
                calls += 1;
            }
        }
    }
    assert!(calls > 0, "nothing was called");
}

/// Every function with the number of its parameters, and every constant with `None`; Basic does not tell A from a.
fn declared() -> HashMap<String, Option<usize>> {
    let folder = super::tools::root().join("bindings/basic");
    let modules = ["zdxm.bas", "zdxmhelp.bas"].map(|name| std::fs::read_to_string(folder.join(name)).unwrap());
    let mut declared = HashMap::new();
    for line in modules.iter().flat_map(|module| module.lines()).map(code_of) {
        let Some((name, rest)) = names(&line).into_iter().next() else { continue };
        let kind = if line.contains("Const ") {
            None
        } else if line.contains("Function ") {
            rest.find('(').and_then(|at| rest.get(at..)).map(arguments)
        } else {
            continue;
        };
        declared.insert(name.to_lowercase(), kind);
    }
    declared
}

/// A line without its comment and without what stands in its strings.
fn code_of(line: &str) -> String {
    let mut is_text = false;
    let mut code = String::new();
    for letter in line.chars() {
        match letter {
            '"' => is_text = !is_text,
            '\'' if !is_text => break,
            _ if is_text => continue,
            _ => {}
        }
        code.push(letter);
    }
    code
}

/// The names of the library in a line, each with what follows it.
fn names(line: &str) -> Vec<(&str, &str)> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let starts = line.char_indices().map(|(at, _)| at).filter(|&at| !line[..at].ends_with(is_part));
    starts
        .filter_map(|at| {
            let rest = &line[at..];
            let (name, rest) = rest.split_at(rest.find(|letter| !is_part(letter)).unwrap_or(rest.len()));
            name.to_lowercase().starts_with("zdxm").then_some((name, rest))
        })
        .collect()
}

/// Number of arguments, in brackets or, of a call that is a statement, to the end of the line.
fn arguments(rest: &str) -> usize {
    let mut depth = 0;
    let mut commas = 0;
    let mut is_empty = true;
    let in_brackets = rest.starts_with('(');
    for letter in rest.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == usize::from(in_brackets) => commas += 1,
            _ => {}
        }
        if in_brackets && depth == 0 {
            break;
        }
        is_empty &= letter.is_whitespace() || (letter == '(' && depth == 1 && in_brackets);
    }
    if is_empty { 0 } else { commas + 1 }
}

#[test]
fn wrong_calls_are_found() {
    check("x = zdxm_cursor_next(rows)");
    check("Do While ZdxmCheck(context, zdxm_cursor_next(rows)) = ZDXM_ROW ' zdxm_nothing");
    check("ZdxmCheck context, zdxm_form_text16(form, ZDXM_F_NAME, StrPtr(name), Len(name))");
    for wrong in [
        "x = zdxm_cursor_next(rows, 1)",
        "x = zdxm_cursor_next()",
        "ZdxmCheck zdxm_cursor_next(rows)",
        "ZdxmCheck context, zdxm_form_text16(form, ZDXM_F_NAME, StrPtr(name))",
        "ZdxmCheck context, zdxm_form_text(form, ZDXM_F_NAME, name, -1)",
        "ZdxmCheck context, zdxm_form_int(form, ZDXM_F_NAMES, 1)",
    ] {
        assert!(std::panic::catch_unwind(|| check(wrong)).is_err(), "{wrong}");
    }
}
