//! Office Open XML: the workbook, its parts, shared strings and formats. The cells are in [`super::xlsx_sheet`].
//!
//! The parts are read one after another as a stream, with what a sheet needs and nothing more. calamine is not
//! used for this: it reserves what `uniqueCount` claims, keeps every style, and shows a text only once it has
//! copied it, so it could not be held to the limits.

use hashbrown::HashMap;

use super::budget::Builder;
use super::package::{Package, Part};
use super::refused::broken;
use super::xlsx_shared::{Shared, is_true, shared_strings, styles};
use super::xml::{Node, Tag};
use super::{Sheet, xlsx_sheet};
use crate::Result;
use crate::exchange::grid::messages::parts;
use crate::limits::SHEETS;

struct Entry {
    name: String,
    hidden: bool,
    id: String,
}

/// All sheets of the workbook in `package`.
pub(super) fn read(package: &mut Package<'_>) -> Result<Vec<Sheet>> {
    let path = workbook_path(package)?;
    let mut shared = Shared::default();
    let entries = match package.part(&path)? {
        Some(mut part) => workbook(&mut part, &mut shared)?,
        None => return Err(broken(parts::sheet_list_missing())),
    };
    let related = relations(package, &path)?;
    let target = |kind: &str| related.values().find(|(of, _)| of.ends_with(kind)).map(|(_, path)| path.as_str());
    if let Some(mut part) = package.part(target("/styles").unwrap_or("xl/styles.xml"))? {
        styles(&mut part, &mut shared.styles)?;
    }
    if let Some(mut part) = package.part(target("/sharedStrings").unwrap_or("xl/sharedStrings.xml"))? {
        shared_strings(&mut part, &mut shared.strings)?;
    }
    let mut sheets = Builder::new();
    let mut found = false;
    if shared.recalculates {
        sheets.recalculates();
    }
    for entry in entries {
        let related = related.get(&entry.id);
        if related.is_some_and(|(kind, _)| !kind.ends_with("/worksheet")) {
            continue; // A chart sheet or a macro sheet holds no table.
        }
        sheets.sheet(&entry.name, entry.hidden)?;
        let part = match related {
            Some((_, path)) => package.part(path)?,
            None => None,
        };
        match part {
            Some(mut part) => {
                let read = xlsx_sheet::read(&mut part, &shared, &mut sheets);
                sheets.settle(read)?;
                found = true;
            }
            None => sheets.missing(),
        }
    }
    if !found {
        return Err(broken(parts::no_listed_sheet()));
    }
    sheets.finish()
}

fn workbook_path(package: &mut Package<'_>) -> Result<String> {
    let root = relations(package, "")?;
    let found = root.into_values().find(|(kind, path)| kind.ends_with("/officeDocument") && package.has(path));
    Ok(found.map_or_else(|| "xl/workbook.xml".into(), |(_, path)| path))
}

/// The parts that the part at `path` refers to: id to kind and path.
fn relations(package: &mut Package<'_>, path: &str) -> Result<HashMap<String, (String, String)>> {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let list = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
    let mut found = HashMap::new();
    let Some(mut part) = package.part(&list)? else { return Ok(found) };
    loop {
        match part.next()? {
            Node::Open(tag) if tag.name() == "Relationship" => {
                let text = |name| tag.attribute(name).unwrap_or_default().into_owned();
                found.insert(text("Id"), (text("Type"), resolve(folder, &text("Target"))));
            }
            Node::End => return Ok(found),
            _ => {}
        }
    }
}

/// The path of a target, which is relative to `folder` unless it begins with a slash.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut path: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.retain(|step| !step.is_empty());
    path.join("/")
}

fn workbook(part: &mut Part<'_, '_>, shared: &mut Shared) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    let mut from_1904 = None;
    loop {
        match part.next()? {
            // One more than may be read is enough to refuse them.
            Node::Open(tag) if tag.name() == "sheet" && entries.len() <= SHEETS => entries.push(entry(&tag)),
            // Extensions have an element of the same name, which says nothing of dates.
            Node::Open(tag) if tag.name() == "workbookPr" => {
                let flag = tag.attribute("date1904").map(|value| is_true(&value));
                from_1904 = from_1904.or(flag);
            }
            Node::Open(tag) if tag.name() == "calcPr" => {
                shared.recalculates |= tag.attribute("fullCalcOnLoad").is_some_and(|value| is_true(&value));
            }
            Node::End => {
                shared.from_1904 = from_1904 == Some(true);
                return Ok(entries);
            }
            _ => {}
        }
    }
}

fn entry(tag: &Tag<'_>) -> Entry {
    let text = |name| tag.attribute(name).unwrap_or_default().into_owned();
    Entry { name: text("name"), hidden: matches!(text("state").as_str(), "hidden" | "veryHidden"), id: text("id") }
}
