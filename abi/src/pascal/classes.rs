//! Objects of the Pascal layer with their methods: records that free what they hold when the last copy is gone.

use std::fmt::Write;

use super::methods::{self, Rendered};
use super::names::{class, doc, head};
use crate::Abi;
use crate::objects::{Class, Method, Model};

/// The classes in an order in which each is declared before it is used.
const ORDER: [&str; 12] = [
    "Document",
    "Bulletin",
    "Proof",
    "Archive",
    "View",
    "PlanChangeDraft",
    "Batch",
    "Import",
    "Workbook",
    "Backup",
    "Ledger",
    "Context",
];

/// Methods of another object than C has them: a preview needs the import, which needs the batch, which needs the view.
pub const MOVED: [(&str, &str); 1] = [("zdxm_import_preview", "Workbook")];

/// What is written by hand: texts are always UTF-8, a function for the log must live long enough, and forms are values.
const BY_HAND: [&str; 4] =
    ["zdxm_context_set_encoding", "zdxm_context_set_language", "zdxm_context_set_log", "zdxm_form_new"];

/// Members by hand, in the declaration of a class.
fn own_members(class: &str) -> &'static str {
    match class {
        "Context" => {
            "    /// A context for a thread; everything comes from it.\n    \
             ///\n    /// 为一个线程新建上下文。\n    \
             class function New: TZdxmContext; static;\n    \
             /// Sets the language of errors, findings and notices.\n    ///\n    \
             /// 设置错误说明、处理办法和文件问题的语言。\n    \
             procedure SetLanguage(Language: TZdxmLanguage);\n    \
             /// Calls Log with each line of the log, on the thread that made it; nil ends that.\n    \
             ///\n    /// 设置日志函数；nil 为不记录。\n    \
             procedure SetLog(Log: TZdxmLogEvent);\n"
        }
        _ => "",
    }
}

/// `zdxmobjects.pas`
pub fn render(abi: &Abi) -> String {
    let model = Model::of(abi);
    let find = |name: &str| model.classes.iter().find(|class| class.name == name);
    let classes = ORDER.map(|name| find(name).unwrap_or_else(|| panic!("{name} is no class")));
    let mut out = head(
        "The ledger of public major projects (重大项目) for Free Pascal and Lazarus (tested) and Delphi 2009 or later (not yet\n  \
         tried).\n\n    Context := TZdxmContext.New;\n    Ledger := Context.OpenLedger('ledger.zdxm');\n    \
         for Project in Ledger.View.ProjectList do\n      Writeln(Project.Name, ' ', Project.Total.ToText);\n\n  \
         An object is a record that frees what it holds when the last copy of it goes out of scope, and keeps its ledger and\n  \
         context until then; Close ends it at once. Nothing needs Free. An error is raised as EZdxm, by its family. All that\n  \
         comes from a context serves one thread at a time. zdxmwork has backups, proofs and seals in one call each.\n  ",
        "zdxmobjects",
        "",
    );
    out.push_str(
        "uses\n  SysUtils, zdxm, zdxmcodes, zdxmvalues, zdxmlife, zdxmrows, zdxmfilling, zdxmrecords, zdxmforms;\n\ntype\n",
    );
    let rendered = classes.map(|class| (class, methods_of(abi, model, class)));
    for (at, (of, methods)) in rendered.iter().enumerate() {
        let name = class(&of.name);
        let blank = if at > 0 { "\n" } else { "" };
        write!(out, "{blank}{}  {name} = record\n  private\n", doc(abi, &of.purpose, None, "  ")).unwrap();
        out.push_str("    FLife: IZdxmLife;\n  public\n");
        writeln!(out, "    /// The handle, for functions of the unit zdxm; nil after Close.").unwrap();
        writeln!(out, "    function Handle: T{};\n    /// Frees it at once.\n    procedure Close;", of.handle).unwrap();
        writeln!(out, "    /// What keeps it.\n    property Life: IZdxmLife read FLife;").unwrap();
        out.push_str(own_members(&of.name));
        for method in methods {
            writeln!(out, "{}    {}", method.doc, method.declaration()).unwrap();
        }
        out.push_str("  end;\n");
    }
    out.push_str("\nimplementation\n");
    for (of, methods) in &rendered {
        let name = class(&of.name);
        write!(out, "\nfunction {name}.Handle: T{}; begin Result := HandleOf(FLife); end;\n", of.handle).unwrap();
        write!(out, "\nprocedure {name}.Close; begin Closed(FLife); end;\n").unwrap();
        if of.name == "Context" {
            out.push_str(
                "\nclass function TZdxmContext.New: TZdxmContext;\nbegin\n  Result.FLife := NewContext;\nend;\n\n\
                 procedure TZdxmContext.SetLanguage(Language: TZdxmLanguage);\nbegin\n  \
                 Checked(FLife, zdxm_context_set_language(Handle, CodeOf(Ord(Language))));\nend;\n\n\
                 procedure TZdxmContext.SetLog(Log: TZdxmLogEvent);\nbegin\n  Logged(FLife, Log);\nend;\n",
            );
        }
        for method in methods {
            out.push_str(&method.implementation(&name));
        }
    }
    out.push_str("\nend.\n");
    out
}

/// The methods of a class, with those that came to it.
fn methods_of(abi: &Abi, model: &Model, class: &Class) -> Vec<Rendered> {
    let home = |of: &Class, method: &Method| {
        let moved = MOVED.iter().find(|(function, _)| *function == method.function);
        moved.map_or(of.name.clone(), |(_, to)| (*to).to_owned())
    };
    let all = model.classes.iter().flat_map(|of| of.methods.iter().map(move |method| (of, method)));
    let own = all.filter(|(of, method)| {
        let is_value = ["Form", "Cursor"].contains(&of.name.as_str());
        !is_value && !BY_HAND.contains(&method.function.as_str()) && home(of, method) == class.name
    });
    own.map(|(of, method)| methods::render(abi, of, method, &class.name)).collect()
}
