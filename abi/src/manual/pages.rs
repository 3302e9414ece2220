//! The pages.

use std::fmt::Write;

use super::html::{Links, blocks, escaped, head, inline, row};
use super::{Language, Page, file_of};
use crate::description::{Argument, Described, Description, Handle};
use crate::{Abi, chinese, root};

pub struct Manual<'a> {
    pub abi: &'a Abi,
    pub description: &'a Description,
    pub language: Language,
}

impl Manual<'_> {
    pub fn pages(&self) -> Vec<Page> {
        let links = self.links();
        let mut pages = vec![self.rules(&links)];
        pages.extend(self.description.handles.iter().map(|handle| self.handle(handle, &links)));
        pages.extend([self.codes(&links), self.fields(&links), self.messages(&links)]);
        let mut all = vec![self.index(&pages, &links)];
        all.extend(pages);
        all
    }

    fn of<'t>(&self, english: &'t str, chinese: &'t str) -> &'t str {
        self.language.of(english, chinese)
    }

    /// Where the names of the header stand.
    fn links(&self) -> Links {
        let mut links = Links::new();
        for function in &self.description.functions {
            let file = page_of(function);
            for name in std::iter::once(&function.name).chain(&function.utf16) {
                links.insert(name.clone(), format!("{file}#{}", function.name));
            }
        }
        for handle in &self.description.handles {
            links.insert(handle.name.clone(), file_of(&handle.name));
        }
        let codes = self.description.codes.iter().flat_map(|codes| codes.values.iter().map(|code| &code.name));
        for name in self.description.constants.iter().map(|constant| &constant.name).chain(codes) {
            links.insert(name.clone(), format!("codes.html#{name}"));
        }
        for codes in &self.description.codes {
            if codes.prefix != "ZDXM_" {
                links.insert(codes.prefix.clone(), format!("codes.html#{}", codes.prefix));
            }
        }
        links.insert("ZDXM_F_".to_owned(), "fields.html".to_owned());
        for field in &self.description.fields {
            links.insert(field.name.clone(), format!("fields.html#{}", field.name));
        }
        links
    }

    fn page(&self, file: &str, title: &str, body: &str) -> Page {
        let other = self.of("zh", "en");
        let nav = [
            ("index.html", self.of("Contents", "目录")),
            ("rules.html", self.of("Rules", "规则")),
            ("codes.html", self.of("Codes", "代码")),
            ("fields.html", self.of("Fields", "字段")),
            ("messages.html", self.of("Messages", "错误说明")),
        ];
        let nav = nav.map(|(file, title)| format!("<a href=\"{file}\">{title}</a>")).join(" · ");
        let html = format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{} – zdxm</title>\n\
             <link rel=\"stylesheet\" href=\"../style.css\">\n</head>\n<body>\n\
             <p class=\"nav\">{nav} · <a href=\"../{other}/{file}\">{}</a></p>\n<h1>{}</h1>\n{body}</body>\n</html>\n",
            self.of("en", "zh-CN"),
            escaped(title),
            self.of("中文", "English"),
            escaped(title),
        );
        Page { file: file.to_owned(), title: title.to_owned(), html }
    }

    fn index(&self, pages: &[Page], links: &Links) -> Page {
        let mut body = format!("<p>{}</p>\n", self.of(
            "How to call the library from C and from every language that can call C. The header <code>zdxm.h</code> says the same, \
             <code>zdxm.json</code> says it to programs.",
            "如何从C以及能调用C的各种语言使用本库。头文件<code>zdxm.h</code>内容相同，<code>zdxm.json</code>供程序读取。",
        ));
        body.push_str(&head(&[self.of("page", "页面"), self.of("what it is about", "内容")]));
        for page in pages {
            let handle = self.description.handles.iter().find(|handle| file_of(&handle.name) == page.file);
            let about = match handle {
                Some(handle) => self.of(&handle.purpose_english, &handle.purpose_chinese),
                None => match page.file.as_str() {
                    "rules.html" => self.of("Threads, errors, texts, ownership.", "线程、错误、文本、所有权。"),
                    "codes.html" => self.of("Every number that has a name.", "所有带名称的数。"),
                    "fields.html" => self.of("The fields of records, forms and rows.", "记录、表单和结果集的字段。"),
                    _ => self.of("Every error, and what to do.", "所有错误及处理办法。"),
                },
            };
            let link = format!("<a href=\"{}\">{}</a>", page.file, escaped(&page.title));
            body.push_str(&row(&[link, escaped(about)]));
        }
        body.push_str("</table>\n");
        let _ = writeln!(body, "<h2>{}</h2>", self.of("All functions", "全部函数"));
        body.push_str(&head(&[self.of("function", "函数"), self.of("what it does", "用途")]));
        for function in &self.description.functions {
            let name = format!("<code>{}</code>", inline(&function.name, links));
            let first = function.english.split("\n\n").next().unwrap_or_default().replace('\n', " ");
            let english = first.split(": Rust").next().unwrap_or_default();
            body.push_str(&row(&[name, inline(self.of(english, &function.chinese), links)]));
        }
        body.push_str("</table>\n");
        self.page("index.html", self.of("zdxm: manual of the C ABI", "zdxm：C接口手册"), &body)
    }

    /// The rules of the header.
    fn rules(&self, links: &Links) -> Page {
        let (file, text) = match self.language {
            Language::English => ("cbindgen.toml", english_rules()),
            Language::Chinese => ("abi/rules.zh.txt", read("abi/rules.zh.txt")),
        };
        assert!(text.starts_with("- "), "{file} has no rules");
        self.page("rules.html", self.of("Rules for every function", "所有函数的共同规则"), &blocks(&text, links))
    }

    fn handle(&self, handle: &Handle, links: &Links) -> Page {
        let mut body = format!("<p>{}</p>\n", escaped(self.of(&handle.purpose_english, &handle.purpose_chinese)));
        let freed = inline(&handle.freed_by, links);
        let _ = writeln!(body, "<p>{}</p>", self.of(&format!("Freed with {freed}."), &format!("以{freed}释放。")));
        let mut section = "";
        for function in self.description.functions.iter().filter(|function| page_of(function) == file_of(&handle.name))
        {
            if section != function.section {
                section = &function.section;
                self.section(section, links, &mut body);
            }
            self.function(function, links, &mut body);
        }
        let title = self.of(&handle.english, &handle.chinese);
        let mut letters = title.chars();
        let title = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>();
        self.page(&file_of(&handle.name), &format!("{title} ({})", handle.name), &body)
    }

    fn section(&self, section: &str, links: &Links, body: &mut String) {
        let introduction = self.abi.introductions.iter().find(|(name, _)| name == section);
        let introduction = introduction.map_or("", |(_, text)| text.as_str());
        let sentence = match self.language {
            Language::English => introduction.split("\n\n").next().unwrap_or_default().replace('\n', " "),
            Language::Chinese => chinese::section(section, introduction),
        };
        let end = sentence.find([':', '：', '.', '。']).unwrap_or(sentence.len());
        let (title, rest) = sentence.split_at(end);
        let _ = writeln!(body, "<h2>{}</h2>", escaped(title));
        let rest = rest.trim_start_matches([':', '：', '.', '。', ' ']);
        if !rest.is_empty() {
            let _ = writeln!(body, "<p>{}</p>", inline(rest, links));
        }
        let behind = introduction.split_once("\n\n").map_or("", |(_, behind)| behind);
        let class = self.of("", "en");
        let _ = writeln!(body, "<div class=\"{class}\">{}</div>", blocks(behind, links));
    }

    fn function(&self, function: &Described, links: &Links, body: &mut String) {
        let _ = writeln!(body, "<h3 id=\"{0}\">{0}</h3>", function.name);
        let params = |wide: bool| {
            let all = function.arguments.iter().flat_map(|argument| &argument.parameters);
            let all = all.map(|param| param.declaration(wide)).collect::<Vec<_>>().join(", ");
            if all.is_empty() { "void".to_owned() } else { all }
        };
        let _ = write!(body, "<pre>int32_t {}({});", function.name, escaped(&params(false)));
        if let Some(wide) = &function.utf16 {
            let _ = write!(body, "\nint32_t {wide}({});", escaped(&params(true)));
        }
        body.push_str("</pre>\n");
        if self.language == Language::Chinese {
            let _ = writeln!(body, "<p>{}</p>", inline(&function.chinese, links));
        }
        if !function.arguments.is_empty() {
            body.push_str(&head(&[self.of("parameter", "参数"), self.of("what it is", "说明")]));
            function.arguments.iter().for_each(|argument| body.push_str(&self.argument(argument, links)));
            body.push_str("</table>\n");
        }
        let class = self.of("", "en");
        let _ = writeln!(body, "<div class=\"{class}\">{}</div>", blocks(&function.english, links));
        if !function.row.is_empty() {
            let fields = inline(&function.row.join(", "), links);
            let _ = writeln!(body, "<p>{}{fields}</p>", self.of("Fields of its rows: ", "行的字段："));
        }
        if function.since != "1.0" {
            let _ = writeln!(body, "<p>{} {}</p>", self.of("Since", "自版本"), function.since);
        }
    }

    fn argument(&self, argument: &Argument, links: &Links) -> String {
        let names = argument.parameters.iter().map(|param| param.name.as_str()).collect::<Vec<_>>().join(", ");
        row(&[format!("<code>{names}</code>"), inline(self.of(&argument.english, &argument.chinese), links)])
    }

    fn codes(&self, links: &Links) -> Page {
        let mut body = format!("<h2>{}</h2>\n", self.of("Numbers of the border", "接口本身的数"));
        body.push_str(&head(&[self.of("name", "名称"), self.of("number", "数"), self.of("what it is", "说明")]));
        for constant in &self.description.constants {
            let name = format!("<code id=\"{0}\">{0}</code>", constant.name);
            body.push_str(&row(&[name, constant.value.to_string(), inline(&constant.english, links)]));
        }
        body.push_str("</table>\n");
        for codes in &self.description.codes {
            let _ = writeln!(body, "<h2 id=\"{}\">{}</h2>", codes.prefix, escaped(&codes.english));
            body.push_str(&head(&[
                self.of("name", "名称"),
                self.of("number", "数"),
                self.of("in JSON", "JSON中"),
                self.of("Chinese", "中文"),
                self.of("what it is", "英文说明"),
            ]));
            for code in &codes.values {
                let name = format!("<code id=\"{0}\">{0}</code>", code.name);
                let [word, chinese] = [&code.word, &code.chinese].map(|text| escaped(text));
                body.push_str(&row(&[name, code.value.to_string(), word, chinese, inline(&code.english, links)]));
            }
            body.push_str("</table>\n");
        }
        self.page("codes.html", self.of("Codes", "代码"), &body)
    }

    fn fields(&self, links: &Links) -> Page {
        let introduction = self.abi.introductions.iter().find(|(name, _)| name == "fields");
        let mut body = blocks(introduction.map_or("", |(_, text)| text.as_str()), links);
        body.push_str(&head(&[
            self.of("name", "名称"),
            self.of("number", "数"),
            self.of("Chinese", "中文"),
            self.of("type", "类型"),
            self.of("what it is", "英文说明"),
        ]));
        for field in &self.description.fields {
            let name = format!("<code id=\"{0}\">{0}</code>", field.name);
            let ty = match &field.codes {
                Some(codes) => inline(&format!("{} {codes}", self.type_words(&field.ty)), links),
                None => self.type_words(&field.ty).to_owned(),
            };
            let cells = [name, field.number.to_string(), escaped(&field.chinese), ty, inline(&field.english, links)];
            body.push_str(&row(&cells));
        }
        body.push_str("</table>\n");
        self.page("fields.html", self.of("Fields", "字段"), &body)
    }

    fn type_words<'t>(&self, ty: &'t str) -> &'t str {
        match (self.language, ty) {
            (Language::English, "list_of_int") => "list of int",
            (Language::English, "list_of_text") => "list of text",
            (Language::English, ty) => ty,
            (Language::Chinese, "text") => "文本",
            (Language::Chinese, "int") => "整数",
            (Language::Chinese, "int64") => "64位整数",
            (Language::Chinese, "money") => "金额",
            (Language::Chinese, "month") => "月份",
            (Language::Chinese, "date") => "日期",
            (Language::Chinese, "flag") => "是否",
            (Language::Chinese, "code") => "代码",
            (Language::Chinese, "flags") => "标志之和",
            (Language::Chinese, "list_of_int") => "整数列表",
            (Language::Chinese, "list_of_text") => "文本列表",
            (Language::Chinese, other) => panic!("the type {other} has no Chinese name"),
        }
    }

    fn messages(&self, links: &Links) -> Page {
        let mut body = format!(
            "<p>{}</p>\n",
            self.of(
                "zdxm_error_id gives the name in the first column, the same for ever. {…} stands for a value.",
                "zdxm_error_id返回第一列的编号，永不改变。{…}代表具体的值。",
            )
        );
        body.push_str(&head(&[
            self.of("id", "编号"),
            self.of("error", "错误"),
            self.of("what is wrong", "问题"),
            self.of("what to do", "处理办法"),
        ]));
        for text in &self.description.messages {
            let remedy = match self.language {
                Language::English => text.remedy_english.as_deref(),
                Language::Chinese => text.remedy_chinese.as_deref(),
            };
            let what = escaped(self.of(&text.english, &text.chinese));
            let id = format!("<code>{}</code>", text.id);
            body.push_str(&row(&[id, inline(&text.kind, links), what, escaped(remedy.unwrap_or_default())]));
        }
        body.push_str("</table>\n");
        self.page("messages.html", self.of("Messages", "错误说明"), &body)
    }
}

/// The page of a function: that of its first handle. What makes a context, or needs none, is on the context's.
fn page_of(function: &Described) -> String {
    file_of(function.of.as_deref().unwrap_or("zdxm_context"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The rules at the head of the header, which `cbindgen.toml` has.
fn english_rules() -> String {
    let text = read("cbindgen.toml");
    let (_, rules) =
        text.split_once("Rules for every function").unwrap_or_else(|| panic!("cbindgen.toml has no rules"));
    let (rules, _) = rules.split_once("*/").unwrap_or_default();
    let lines = rules.lines().map(|line| line.trim_start_matches(" *").strip_prefix(' ').unwrap_or("").to_owned());
    lines.skip_while(|line| line.is_empty()).collect::<Vec<_>>().join("\n")
}
