//! The object model that all layers are made from holds every export, and says of each value what it is.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use zdxm_abi::Abi;
use zdxm_abi::layers::OF_C;
use zdxm_abi::objects::{APART, FAMILIES, Gives, Many, Meaning, Method, Model, Record, Takes, class_of, names};

/// The sources are read once: that takes seconds.
fn read() -> &'static (Abi, &'static Model) {
    static READ: OnceLock<(Abi, &'static Model)> = OnceLock::new();
    READ.get_or_init(|| {
        let abi = Abi::read();
        let model = Model::of(&abi);
        (abi, model)
    })
}

fn method<'m>(model: &'m Model, class: &str, name: &str) -> &'m Method {
    let class = model.classes.iter().find(|own| own.name == class).unwrap();
    class.methods.iter().find(|method| method.name == name).unwrap_or_else(|| panic!("{name}"))
}

fn record<'m>(model: &'m Model, name: &str) -> &'m Record {
    model.records.iter().find(|record| record.name == name).unwrap_or_else(|| panic!("{name}"))
}

fn no_two<'n>(names: impl Iterator<Item = &'n str>, of: &str) {
    let mut seen = BTreeSet::new();
    for name in names {
        assert!(seen.insert(name), "two are {name} in {of}");
    }
}

#[test]
fn every_export_is_a_method_of_one_class_or_frees_a_handle_or_stands_apart_with_a_reason() {
    let (abi, model) = read();
    for export in &abi.exports {
        let classes = model.classes.iter().filter(|class| class.methods.iter().any(|own| own.function == export.name));
        let is_apart = APART.iter().any(|(name, _)| *name == export.name);
        let expected = usize::from(!is_apart && !export.is_end());
        assert_eq!(classes.count(), expected, "{} is neither a method nor in APART", export.name);
        assert!(!is_apart || class_of(export).is_none(), "{}", export.name);
    }
    for (name, reason) in APART {
        assert!(abi.exports.iter().any(|export| export.name == name), "{name} is no export");
        assert!(reason.len() > 10, "{name} has no reason");
    }
    for class in &model.classes {
        let ends = abi.exports.iter().filter(|export| export.name == class.end).count();
        assert_eq!(ends, 1, "{} frees {}", class.end, class.name);
    }
}

#[test]
fn names_are_unique_where_a_program_sees_them() {
    let (_, model) = read();
    let types = model.classes.iter().map(|class| class.name.as_str());
    let types = types.chain(model.records.iter().map(|record| record.name.as_str()));
    let types = types.chain(model.forms.iter().map(|form| form.name.as_str()));
    let types = types.chain(model.enumerations.iter().map(|of| of.name.as_str()));
    no_two(types, "the model");
    no_two(model.errors.iter().map(|error| error.name.as_str()).chain(FAMILIES.map(|family| family.0)), "errors");
    for class in &model.classes {
        no_two(class.methods.iter().map(|method| method.name.as_str()), &class.name);
        for method in &class.methods {
            no_two(method.takes.iter().map(|taken| taken.name.as_str()), &method.function);
        }
    }
    for (of, properties) in model.records.iter().map(|record| (&record.name, &record.properties)) {
        no_two(properties.iter().map(|property| property.name.as_str()), of);
    }
}

#[test]
fn what_a_method_names_exists_in_the_model() {
    let (_, model) = read();
    let is_class = |name: &str| model.classes.iter().any(|class| class.name == name);
    let is_form = |name: &str| model.forms.iter().any(|form| form.name == name);
    let is_family = |of: &Meaning| match of {
        Meaning::Code(name) | Meaning::Flags(name) => model.enumerations.iter().any(|known| known.name == *name),
        _ => true,
    };
    for method in model.classes.iter().flat_map(|class| &class.methods) {
        assert!(!method.doc.english.is_empty() && !method.doc.chinese.is_empty(), "{}", method.function);
        for taken in &method.takes {
            match &taken.takes {
                Takes::Form { of: Some(form), .. } => assert!(is_form(form), "{form} of {}", method.function),
                Takes::Object(class) => assert!(is_class(class), "{class} of {}", method.function),
                Takes::Value { of, .. } => assert!(is_family(of), "{of:?} of {}", method.function),
                _ => {}
            }
        }
        match &method.gives {
            Gives::Object(class) => assert!(is_class(class), "{class} of {}", method.function),
            Gives::Rows { of: Some(row), .. } => _ = record(model, row),
            Gives::Rows { of: None, .. } => assert_eq!(method.function, "zdxm_document_table"),
            Gives::Value { of, .. } => assert!(is_family(of), "{of:?} of {}", method.function),
            _ => {}
        }
    }
    let properties = model.records.iter().flat_map(|record| &record.properties);
    for property in properties.chain(model.forms.iter().flat_map(|form| &form.properties)) {
        assert!(is_family(&property.of), "{property:?}");
    }
}

#[test]
fn methods_are_called_as_their_class_lets_them() {
    let (_, model) = read();
    let list = method(model, "View", "project_list");
    assert_eq!(list.gives, Gives::Rows { of: Some("Project".to_owned()), how: Many::All });
    let text = |name: &str| method(model, "Document", name);
    assert_eq!(
        text("text").takes[0].takes,
        Takes::Value { of: Meaning::Code("PrintedForm".to_owned()), optional: false }
    );
    assert_eq!(text("save").takes[1].takes, Takes::Value { of: Meaning::Path, optional: false });
    assert_eq!(text("save").takes[2].takes, Takes::Value { of: Meaning::Overwrite, optional: false });
    let grant = method(model, "Batch", "role_grant");
    assert_eq!(grant.takes[2].takes, Takes::Value { of: Meaning::Record("Unit".to_owned()), optional: true });
    let new = method(model, "View", "bulletin_new");
    let rules = Takes::Form { of: Some("RulesForm".to_owned()), optional: true, corrects: false };
    assert_eq!((&new.takes[2].takes, &new.gives), (&rules, &Gives::Object("Bulletin".to_owned())));
    let period = method(model, "Context", "period_parse");
    let both = ["start", "end"].map(|name| (name.to_owned(), Meaning::Date)).to_vec();
    assert_eq!(period.gives, Gives::Several(both));
    let change = Gives::Value { of: Meaning::Record("Change".to_owned()), nullable: false };
    assert_eq!(method(model, "View", "as_of").gives, change);
    assert_eq!(method(model, "Backup", "step").gives, Gives::Progress);
    let held = Gives::Value { of: Meaning::Milliseconds, nullable: true };
    assert_eq!(method(model, "Ledger", "oldest_view").gives, held);
}

#[test]
fn a_record_says_which_fields_may_have_no_value() {
    let (_, model) = read();
    let of = |record_name: &str, name: &str| {
        let properties = &record(model, record_name).properties;
        let found = properties.iter().find(|property| property.name == name);
        found.unwrap_or_else(|| panic!("{record_name}.{name}")).clone()
    };
    for (record, name, meaning, nullable) in [
        ("Project", "id", Meaning::Int, false),
        ("Project", "name", Meaning::Text, false),
        ("Project", "total", Meaning::Money, true),
        ("Project", "period_start", Meaning::Date, true),
        ("Person", "name", Meaning::Text, false),
        ("PlanItem", "phase", Meaning::Code("Phase".to_owned()), false),
        ("MonthlyReport", "ytd_done", Meaning::Money, true),
        ("FiledReport", "flags", Meaning::Flags("ReportFlag".to_owned()), false),
        ("Matter", "matter_kind", Meaning::Code("MatterKind".to_owned()), false),
        ("DocumentPart", "text", Meaning::Text, true),
        ("MonthlyReport", "funds_by_source", Meaning::Text, true),
        ("PlanItem", "month_plan", Meaning::Text, true),
        ("EnsuredUnit", "id", Meaning::Int, false),
    ] {
        let property = of(record, name);
        assert_eq!((property.of, property.nullable), (meaning, nullable), "{record}.{name}");
    }
    assert_eq!(of("Project", "total").doc.chinese, "总投资");
}

#[test]
fn a_form_takes_what_is_said_beside_its_record_and_the_record() {
    let (_, model) = read();
    let fields = |name: &str| {
        let form = model.forms.iter().find(|form| form.name == name).unwrap_or_else(|| panic!("{name}"));
        form.properties.iter().map(|property| property.name.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(fields("UnitForm"), ["name", "kind", "credit_code"]);
    assert_eq!(fields("PersonForm"), ["name", "unit"]);
    assert_eq!(fields("MatterForm")[..3], ["project", "matter_kind", "name"]);
    assert!(fields("ReportForm").starts_with(&["item", "plan", "project", "month"]));
    assert!(fields("RulesForm").contains(&"rate_decimals") && fields("ImportForm").contains(&"sheets"));
    assert!(model.forms.iter().all(|form| !form.properties.is_empty() && !form.doc.chinese.is_empty()));
}

#[test]
fn every_kind_of_row_and_enumeration_says_what_it_is_in_both_languages() {
    let (_, model) = read();
    let is_chinese = |text: &str| text.chars().filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c)).count() > 1;
    for record in &model.records {
        let (english, chinese) = (&record.doc.english, &record.doc.chinese);
        assert!(is_chinese(chinese) && english.ends_with('.') && !is_chinese(english), "{}: {english}", record.name);
    }
    for family in &model.enumerations {
        assert!(is_chinese(&family.chinese) && !family.doc.is_empty(), "{}", family.name);
    }
    let records = model.records.iter().map(|record| record.name.as_str());
    let of_c = OF_C.iter().map(|(name, ..)| *name);
    let known = records.chain(model.enumerations.iter().map(|family| family.name.as_str())).chain(of_c);
    let known = known.collect::<BTreeSet<_>>();
    let strays = names::table().keys().filter(|name| !known.contains(name.as_str())).collect::<Vec<_>>();
    assert!(strays.is_empty(), "abi/types.tsv has what is no type: {strays:?}");
}
