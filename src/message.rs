//! What an error or a finding says, as data: a message with its arguments, in either language (错误与问题说明).
//!
//! Each room has a table of its messages, `messages.rs`. A row is an id, the values that it names with their types, a kind,
//! and for each language what is wrong and, behind `=>`, what to do. It becomes a function of the same name that makes the
//! error: an argument that is forgotten or of another type does not compile. A text is made when somebody asks for one, in
//! the language that they ask for. `docs/messages.md` is made from the tables.

/// The language of a text for people (语言).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Language {
    /// English, for programmers and logs.
    #[default]
    English,
    /// Chinese, for the office (中文).
    Chinese,
}

impl Language {
    /// The one of two texts that is in this language.
    pub(crate) const fn of(self, english: &'static str, chinese: &'static str) -> &'static str {
        match self {
            Language::English => english,
            Language::Chinese => chinese,
        }
    }
}

/// What kind of record an error is about (记录种类): `ProjectId::KIND` for a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RecordKind {
    word: &'static str,
    english: &'static str,
    chinese: &'static str,
}

impl RecordKind {
    pub(crate) const fn new(word: &'static str, english: &'static str, chinese: &'static str) -> Self {
        RecordKind { word, english, chinese }
    }

    /// Its English word in snake_case, as JSON has it.
    pub const fn word(self) -> &'static str {
        self.word
    }

    /// What it is called in a language.
    pub const fn title(self, language: Language) -> &'static str {
        language.of(self.english, self.chinese)
    }
}

impl serde::Serialize for RecordKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word)
    }
}

/// A record that an error is about: its kind, its number, and its name where it has one (记录).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct NamedRecord {
    /// What kind of record.
    pub kind: RecordKind,
    /// Its number in the ledger.
    pub id: i64,
    /// What an office calls it, such as 凤凰岭大桥; `None` where no such record exists.
    pub name: Option<String>,
}

impl NamedRecord {
    fn write(&self, language: Language, out: &mut String) {
        let (kind, id) = (self.kind.title(language), self.id.to_string());
        let parts: &[&str] = match (&self.name, language) {
            (Some(name), Language::English) => &["\"", name, "\" (", kind, " ", &id, ")"],
            (Some(name), Language::Chinese) => &["“", name, "”"],
            (None, Language::English) => &[kind, " ", &id],
            (None, Language::Chinese) if self.kind.word == "change" => &["第", &id, "号变更"],
            (None, Language::Chinese) => &["编号为", &id, "的", kind],
        };
        parts.iter().for_each(|part| out.push_str(part));
    }
}

/// A value that a message names, with what it needs to be shown in either language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Arg {
    Number(i64),
    /// The same in both languages: a name, an amount, a path.
    Text(String),
    Word(&'static str, &'static str),
    /// In English and in Chinese, such as a date.
    Both(String, String),
    /// A field, by its name in the library.
    Field(&'static str),
    Record(NamedRecord),
    List(Vec<Arg>),
    Message(Message),
    /// A message with what to do about it.
    #[cfg(feature = "sheets")]
    Full(Message),
    /// In the quotes of each language.
    #[cfg(feature = "sheets")]
    Quoted(Box<Arg>),
}

impl Arg {
    /// A record whose name the ledger adds, where it can.
    pub(crate) fn record(kind: RecordKind, id: i64) -> Arg {
        Arg::Record(NamedRecord { kind, id, name: None })
    }

    /// A field by its name in a document; a name that the library does not know stands as it is.
    pub(crate) fn field(name: &str) -> Arg {
        crate::fields::known(name).map_or_else(|| Arg::Text(name.to_owned()), Arg::Field)
    }

    /// Shows each of some values; as a list in a text.
    pub(crate) fn list<T: Into<Arg>>(values: impl IntoIterator<Item = T>) -> Arg {
        Arg::List(values.into_iter().map(Into::into).collect())
    }

    /// A text in the quotes of each language.
    #[cfg(feature = "sheets")]
    pub(crate) fn quoted(text: impl Into<Arg>) -> Arg {
        Arg::Quoted(Box::new(text.into()))
    }

    /// Cuts the texts in it to so many characters, and lists to a few values.
    #[cfg(feature = "sheets")]
    fn shorten(&mut self, characters: usize) {
        match self {
            Arg::Text(text) => cut(text, characters),
            Arg::Both(english, chinese) => [english, chinese].into_iter().for_each(|text| cut(text, characters)),
            Arg::List(all) => {
                if all.len() > LISTED_VALUES {
                    all.truncate(LISTED_VALUES);
                    all.push("…".into());
                }
                all.iter_mut().for_each(|arg| arg.shorten(characters));
            }
            Arg::Message(message) | Arg::Full(message) => message.shorten(characters),
            Arg::Quoted(text) => text.shorten(characters),
            Arg::Number(_) | Arg::Word(..) | Arg::Field(_) | Arg::Record(_) => {}
        }
    }

    fn write(&self, language: Language, out: &mut String) {
        match self {
            Arg::Number(number) => out.push_str(&number.to_string()),
            Arg::Text(text) => out.push_str(text),
            Arg::Word(english, chinese) => out.push_str(language.of(english, chinese)),
            Arg::Both(english, chinese) => out.push_str(if language == Language::English { english } else { chinese }),
            Arg::Field(name) => out.push_str(match language {
                Language::English => name,
                Language::Chinese => crate::fields::title_of(name).unwrap_or(name),
            }),
            Arg::Record(record) => record.write(language, out),
            Arg::List(all) => {
                for (at, arg) in all.iter().enumerate() {
                    let between = match arg {
                        _ if at == 0 => "",
                        Arg::Message(_) => language.of("; ", "；"),
                        #[cfg(feature = "sheets")]
                        Arg::Full(_) => language.of("; ", "；"),
                        _ => language.of(", ", "、"),
                    };
                    out.push_str(between);
                    arg.write(language, out);
                }
            }
            Arg::Message(message) => message.write(language, out),
            #[cfg(feature = "sheets")]
            Arg::Full(message) => out.push_str(&message.line(language)),
            #[cfg(feature = "sheets")]
            Arg::Quoted(text) => {
                out.push_str(language.of("\"", "“"));
                text.write(language, out);
                out.push_str(language.of("\"", "”"));
            }
        }
    }

    fn records<'a>(&'a mut self, each: &mut dyn FnMut(&'a mut NamedRecord)) {
        match self {
            Arg::Record(record) => each(record),
            Arg::List(all) => all.iter_mut().for_each(|arg| arg.records(each)),
            Arg::Message(message) => message.args.iter_mut().for_each(|arg| arg.records(each)),
            #[cfg(feature = "sheets")]
            Arg::Full(message) => message.args.iter_mut().for_each(|arg| arg.records(each)),
            #[cfg(feature = "sheets")]
            Arg::Quoted(text) => text.records(each),
            Arg::Number(_) | Arg::Text(_) | Arg::Word(..) | Arg::Both(..) | Arg::Field(_) => {}
        }
    }
}

/// Values of a list that is shortened.
#[cfg(feature = "sheets")]
const LISTED_VALUES: usize = 20;

#[cfg(feature = "sheets")]
fn cut(text: &mut String, characters: usize) {
    if let Some((end, _)) = text.char_indices().nth(characters) {
        text.truncate(end);
        text.push('…');
    }
}

/// A message of the tables and the values that it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    /// The row of its table, in seven lines: id, kind, names of the arguments, English, Chinese, remedy in English, remedy
    /// in Chinese. One text, because each reference to one costs 40 bytes in a shared library.
    row: &'static str,
    args: Vec<Arg>,
}

impl Message {
    pub(crate) const fn new(row: &'static str, args: Vec<Arg>) -> Message {
        Message { row, args }
    }

    /// What it is called, for ever: `month_unknown`.
    pub(crate) fn id(&self) -> &'static str {
        line(self.row, 0)
    }

    /// The names of what it names, and each as a text.
    pub(crate) fn args(&self, language: Language) -> impl Iterator<Item = (&'static str, String)> {
        line(self.row, 2).split_whitespace().zip(&self.args).map(move |(name, arg)| {
            let mut text = String::new();
            arg.write(language, &mut text);
            (name, text)
        })
    }

    /// What is wrong.
    pub(crate) fn what(&self, language: Language) -> String {
        let mut text = String::new();
        self.write(language, &mut text);
        text
    }

    /// What to do; `None` where nobody can do anything, or it goes without saying.
    pub(crate) fn remedy(&self, language: Language) -> Option<String> {
        let template = line(self.row, if language == Language::English { 5 } else { 6 });
        (!template.is_empty()).then(|| {
            let mut text = String::new();
            self.fill(template, language, &mut text);
            text
        })
    }

    /// What is wrong and what to do, in one line.
    pub(crate) fn line(&self, language: Language) -> String {
        let mut text = self.what(language);
        if let Some(remedy) = self.remedy(language) {
            text.push_str(language.of("; ", "；"));
            text.push_str(&remedy);
        }
        text
    }

    /// Cuts the values that it names to so many characters each.
    #[cfg(feature = "sheets")]
    pub(crate) fn shorten(&mut self, characters: usize) {
        self.args.iter_mut().for_each(|arg| arg.shorten(characters));
    }

    /// The first record that it names.
    pub(crate) fn record(&self) -> Option<&NamedRecord> {
        self.args.iter().find_map(|arg| match arg {
            Arg::Record(record) => Some(record),
            Arg::Message(message) => message.record(),
            #[cfg(feature = "sheets")]
            Arg::Full(message) => message.record(),
            _ => None,
        })
    }

    /// Visits every record that it names.
    pub(crate) fn records(&mut self, mut each: impl FnMut(&mut NamedRecord)) {
        self.args.iter_mut().for_each(|arg| arg.records(&mut |record| each(record)));
    }

    fn write(&self, language: Language, out: &mut String) {
        self.fill(line(self.row, if language == Language::English { 3 } else { 4 }), language, out);
    }

    /// Puts the arguments into a template: `{name}` stands for the argument of that name.
    fn fill(&self, template: &str, language: Language, out: &mut String) {
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            out.push_str(before);
            let at = line(self.row, 2).split_whitespace().position(|arg| arg == name);
            if let Some(arg) = at.and_then(|at| self.args.get(at)) {
                arg.write(language, out);
            }
            rest = after;
        }
        out.push_str(rest);
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Arg {
        Arg::Message(message)
    }
}

fn line(row: &'static str, at: usize) -> &'static str {
    row.split('\n').nth(at).unwrap_or_default()
}

/// What is shown by its `Display`, the same in both languages.
macro_rules! shown_as_text {
    ($($type:ty),* $(,)?) => {$(
        impl From<$type> for $crate::message::Arg {
            fn from(value: $type) -> Self {
                $crate::message::Arg::Text(value.to_string())
            }
        }
    )*};
}
pub(crate) use shown_as_text;

shown_as_text!(&str, &String, char, rust_decimal::Decimal);

impl From<chrono::NaiveDate> for Arg {
    fn from(day: chrono::NaiveDate) -> Arg {
        Arg::Both(day.to_string(), day.format("%Y年%-m月%-d日").to_string())
    }
}

impl From<&std::path::Path> for Arg {
    fn from(path: &std::path::Path) -> Arg {
        Arg::Text(path.display().to_string())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

macro_rules! shown_as_number {
    ($($type:ty),*) => {$(
        impl From<$type> for Arg {
            fn from(number: $type) -> Arg {
                i64::try_from(number).map_or_else(|_| Arg::Text(number.to_string()), Arg::Number)
            }
        }
    )*};
}
shown_as_number!(i64, i32, u8, u16, u32, u64, usize);

/// The kind of a message that is a part of others.
pub(crate) enum Part {
    Phrase,
}

impl Message {
    /// The kind says where a message stands, and is not kept.
    pub(crate) fn said<K>(_: K, message: Message) -> Message {
        message
    }
}

/// Makes a function of each row of a table, which gives a `$result` of its kind; and, for tests, the rows themselves.
macro_rules! messages {
    (
        $result:ty, $kinds:ident;
        $(
            $(#[$doc:meta])*
            $id:ident($($arg:ident: $type:ty),* $(,)?) $kind:ident
                $en:literal $(=> $fix:literal)?
                $zh:literal $(=> $fix_zh:literal)?;
        )*
    ) => {
        $(
            $(#[$doc])*
            #[cold]
            pub(crate) fn $id($($arg: $type),*) -> $result {
                const ROW: &str = $crate::message::row!($id $kind [$($arg)*] $en $zh [$($fix)?] [$($fix_zh)?]);
                <$result>::said($kinds::$kind, $crate::message::Message::new(ROW, vec![$($arg.into()),*]))
            }
        )*

        /// Every row, for the manual and its test.
        #[cfg(all(test, feature = "capi"))]
        pub(crate) const ROWS: &[&str] =
            &[$($crate::message::row!($id $kind [$($arg)*] $en $zh [$($fix)?] [$($fix_zh)?]),)*];
    };
}
pub(crate) use messages;

/// The lines of a row.
macro_rules! row {
    ($id:ident $kind:ident [$($arg:ident)*] $en:literal $zh:literal [$($fix:literal)?] [$($fix_zh:literal)?]) => {
        concat!(
            stringify!($id), "\n", stringify!($kind), "\n", $(stringify!($arg), " ",)* "\n",
            $en, "\n", $zh, "\n", $($fix,)? "\n", $($fix_zh)?
        )
    };
}
pub(crate) use row;

#[cfg(all(test, feature = "capi"))]
mod tests;
