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
        let exports = root.join("src/ffi/exports.rs");
        let text = fs::read_to_string(&exports).expect("src/ffi/exports.rs can be read");
        // The numbers, then the sections in the order in which the functions are.
        let sections = text.lines().filter_map(|line| line.strip_prefix("// ---- "));
        let files = ["codes", "coded", "fields", "border/options"].into_iter().chain(sections);
        let sources = files.map(|name| root.join(format!("src/ffi/{name}.rs"))).collect::<Vec<_>>();
        // Only these files: with the whole crate, a type of the same name elsewhere would silently win.
        let builder = cbindgen::Builder::new().with_config(config);
        let builder = sources.iter().chain([&exports]).fold(builder, |builder, file| builder.with_src(file));
        let mut bytes = Vec::new();
        builder.generate().expect("src/ffi can be parsed").write(&mut bytes);
        let mut header = String::from_utf8(bytes).expect("cbindgen writes UTF-8");
        for file in &sources {
            let source = fs::read_to_string(file).expect("the file was read before");
            header = with_introduction(header, &source);
        }
        tidy(&header)
    }

    /// Puts what a file says of itself before the first thing that it declares.
    fn with_introduction(header: String, source: &str) -> String {
        let mut is_code = false;
        let lines = source.lines().map_while(|line| line.strip_prefix("//!")).filter_map(|line| {
            // Rust's documentation fences code; a header sets it in.
            let is_fence = line.starts_with(" ```");
            is_code ^= is_fence;
            (!is_fence).then(|| if is_code { format!("    {line}") } else { line.to_owned() })
        });
        let words = lines.map(|line| format!(" *{line}\n")).collect::<String>();
        let is_first = |line: &str| {
            let constant = line.strip_prefix("pub const ").and_then(|rest| rest.split_once(':'));
            let function = line.strip_prefix("pub(super) fn ").filter(|rest| rest.starts_with("zdxm_"));
            let function = function.and_then(|rest| rest.split_once('('));
            let bound = line.strip_prefix("    ").filter(|rest| rest.starts_with("zdxm_"));
            let bound = bound.and_then(|rest| rest.split_once(" = "));
            constant.or(function).or(bound).map(|(name, _)| name.to_owned())
        };
        let Some(name) = source.lines().find_map(is_first) else { return header };
        let define = header.find(&format!("#define {name} "));
        let place =
            define.or_else(|| header.find(&format!("ZDXM_RET {name}("))).or_else(|| header.find(&format!(" {name}(")));
        let comment = place.and_then(|place| header[..place].rfind("/*\n"));
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
                if new == before && comment > 0 && tidy[comment - 1].is_empty() {
                    tidy.remove(comment - 1);
                }
            }
            if !(line.is_empty() && tidy.last().is_some_and(String::is_empty)) {
                tidy.push(line);
            }
        }
        // cbindgen closes the guard before anything that it is told to add.
        let end = tidy.iter().rposition(|line| line.starts_with("#endif")).unwrap_or(tidy.len());
        tidy.splice(end..end, ["#ifdef __cplusplus", "}", "#endif", ""].map(str::to_owned));
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
