//! Renders `include/zdxm.h` from `src/ffi/` where the C ABI is built.
//!
//! The header goes to `OUT_DIR`, where a test compares it with the committed one. Only `ZDXM_UPDATE_HEADER=1` writes
//! the committed one: a build must not change its sources, which may lie on a read-only disk.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-env-changed=ZDXM_UPDATE_HEADER");
    #[cfg(feature = "capi")]
    header::make();
}

#[cfg(feature = "capi")]
mod header {
    use std::path::{Path, PathBuf};
    use std::{env, fs};

    pub fn make() {
        let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
        println!("cargo:rerun-if-changed=cbindgen.toml");
        println!("cargo:rerun-if-changed=include/zdxm.h");
        println!("cargo:rerun-if-changed=src/ffi");
        let header = render(&root);
        let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("include");
        fs::create_dir_all(&out).expect("OUT_DIR can be written to");
        fs::write(out.join("zdxm.h"), &header).expect("OUT_DIR can be written to");
        let committed = root.join("include/zdxm.h");
        let is_current = fs::read_to_string(&committed).is_ok_and(|old| old == header);
        if env::var_os("ZDXM_UPDATE_HEADER").is_some() {
            if !is_current {
                fs::create_dir_all(root.join("include")).expect("the folder can be made");
                fs::write(&committed, &header).expect("include/zdxm.h can be written to");
            }
        } else if !is_current {
            println!("cargo:warning=include/zdxm.h is not what src/ffi says: run ZDXM_UPDATE_HEADER=1 cargo build");
        }
    }

    fn render(root: &Path) -> String {
        let config = cbindgen::Config::from_file(root.join("cbindgen.toml")).expect("cbindgen.toml is sound");
        let exports = read(root, "exports");
        // The numbers, then the sections in the order in which the functions are.
        let numbers = ["handles", "codes", "coded", "fields", "border/options"].map(|name| (name, ""));
        let sections = exports.split("\n// ---- ").skip(1).filter_map(|section| section.split_once('\n'));
        let parts = numbers.into_iter().chain(sections).collect::<Vec<_>>();
        // Only these files: with the whole crate, a type of the same name elsewhere would silently win.
        let files = parts.iter().map(|(name, _)| *name).chain(["exports"]);
        let builder = files.fold(cbindgen::Builder::new().with_config(config), |builder, name| {
            builder.with_src(root.join(format!("src/ffi/{name}.rs")))
        });
        let mut bytes = Vec::new();
        builder.generate().expect("src/ffi can be parsed").write(&mut bytes);
        let mut header = String::from_utf8(bytes).expect("cbindgen writes UTF-8");
        for (name, functions) in parts {
            header = with_introduction(header, &read(root, name), functions);
        }
        tidy(&header)
    }

    fn read(root: &Path, name: &str) -> String {
        fs::read_to_string(root.join(format!("src/ffi/{name}.rs"))).expect("the files of src/ffi can be read")
    }

    /// Puts what a file says of itself before its first number or, where it has none, its first function.
    fn with_introduction(header: String, source: &str, functions: &str) -> String {
        let mut is_code = false;
        let lines = source.lines().map_while(|line| line.strip_prefix("//!")).filter_map(|line| {
            // Rust's documentation fences code; a header sets it in.
            let is_fence = line.starts_with(" ```");
            is_code ^= is_fence;
            (!is_fence).then(|| if is_code { format!("    {line}") } else { line.to_owned() })
        });
        let words = lines.map(|line| format!(" *{line}\n")).collect::<String>();
        let first = source.lines().chain(functions.lines()).find_map(|line| {
            let constant = line.strip_prefix("pub const ").and_then(|rest| rest.split_once(':'));
            let function = line.split_once("extern \"C\" fn ").and_then(|(_, rest)| rest.split_once('('));
            constant
                .map(|(name, _)| format!("#define {name} "))
                .or(function.map(|(name, _)| format!("ZDXM_RET {name}(")))
        });
        let comment = first.and_then(|first| header[..header.find(&first)?].rfind("/*\n"));
        let Some(comment) = comment else { return header };
        let (before, after) = header.split_at(comment);
        let rule = "-".repeat(112);
        format!("{before}/*{rule}\n{words} *{rule} */\n\n{after}")
    }

    /// Comments of one line on one line, numbers below zero in brackets, and families of numbers together.
    fn tidy(header: &str) -> String {
        let mut lines = header.lines().peekable();
        let mut tidy: Vec<String> = Vec::new();
        while let Some(line) = lines.next() {
            if line.trim() == "/*" {
                let indent = &line[..line.len() - 2];
                let words = lines.by_ref().map(str::trim).take_while(|line| *line != "*/").collect::<Vec<_>>();
                let comment = words.join("\n * ").replace(" * \n", " *\n");
                let end = if words.len() > 1 { "\n */" } else { " */" };
                tidy.extend(format!("/* {comment}{end}").lines().map(|line| format!("{indent}{line}")));
                continue;
            }
            if line.starts_with("ZDXM_API") {
                let mut words = vec![line];
                while !words.last().is_some_and(|line| line.ends_with(';')) {
                    words.extend(lines.next());
                }
                tidy.extend(declaration(&words.join(" ")));
                continue;
            }
            let line = match line.rsplit_once(' ') {
                Some((name, number)) if line.starts_with("#define ZDXM") && number.starts_with('-') => {
                    format!("{name} ({number})")
                }
                _ => line.to_owned(),
            };
            if let (Some(new), Some(before)) = (family(&line), tidy.iter().rev().find_map(|line| family(line))) {
                // The comment of this number stands above it already; the blank line above that one goes.
                let comment = tidy.iter().rposition(|line| line.starts_with("/*")).unwrap_or(0);
                let is_of_family = new == before && comment > 1 && !tidy[comment - 2].ends_with("--- */");
                if is_of_family && tidy[comment - 1].is_empty() {
                    tidy.remove(comment - 1);
                }
            }
            if !(line.is_empty() && tidy.last().is_some_and(String::is_empty)) {
                tidy.push(line);
            }
        }
        tidy.join("\n") + "\n"
    }

    /// A declaration on as few lines as it fits.
    fn declaration(text: &str) -> Vec<String> {
        const WIDTH: usize = 112;
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut lines = vec![String::new()];
        for part in words.split_inclusive(", ") {
            let line = lines.last().expect("there is always one");
            if line.len() + part.trim_end().len() > WIDTH {
                lines.push("    ".to_owned());
            }
            lines.last_mut().expect("there is always one").push_str(part);
        }
        lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
    }

    /// What a number belongs to, such as `ZDXM_F` or `ZDXM_PHASE`.
    fn family(line: &str) -> Option<&str> {
        let name = line.strip_prefix("#define ")?.split(' ').next()?;
        let end = name.match_indices('_').nth(1).map_or(name.len(), |(at, _)| at);
        name.starts_with("ZDXM_").then_some(&name[..end])
    }
}
