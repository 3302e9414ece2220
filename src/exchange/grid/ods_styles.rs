//! The styles of an OpenDocument spreadsheet that strike out, raise or hide.

use hashbrown::{HashMap, HashSet};

use super::refused::too_large;
use super::rich::Mark;
use super::xml::Tag;
use crate::Result;

/// Most styles that strike out, raise or hide.
const STYLES: usize = 65_536;

/// The styles that were read so far, by their names.
#[derive(Default)]
pub(super) struct Styles {
    marks: HashMap<String, Mark>,
    hidden: HashSet<String>,
    current: String,
}

impl Styles {
    /// Reads an element of the styles.
    pub(super) fn open(&mut self, tag: &Tag<'_>) -> Result<()> {
        match tag.name() {
            "style" => {
                self.current = tag.attribute("name").unwrap_or_default().into_owned();
                let parent = tag.attribute("parent-style-name");
                let inherited = parent.map_or(Mark::default(), |parent| self.mark(&parent));
                self.set(inherited)?;
            }
            "table-properties" if tag.attribute("display").as_deref() == Some("false") => {
                if self.hidden.len() >= STYLES {
                    return Err(too_large(("styles", "样式数"), STYLES));
                }
                self.hidden.insert(self.current.clone());
            }
            "text-properties" => {
                let is_line = |name| tag.attribute(name).is_some_and(|value| value.trim() != "none");
                let position = tag.attribute("text-position");
                let raised = position.is_some_and(|position| {
                    let shift = position.split_whitespace().next().unwrap_or_default();
                    !shift.is_empty() && !matches!(shift, "0" | "0%")
                });
                let struck = is_line("text-line-through-style") || is_line("text-line-through-type");
                let mark = self.mark(&self.current).and(Mark { struck, raised });
                self.set(mark)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn set(&mut self, mark: Mark) -> Result<()> {
        if mark == Mark::default() {
            return Ok(());
        }
        if self.marks.len() >= STYLES {
            return Err(too_large(("styles", "样式数"), STYLES));
        }
        self.marks.insert(self.current.clone(), mark);
        Ok(())
    }

    /// How a style sets characters.
    pub(super) fn mark(&self, name: &str) -> Mark {
        if self.marks.is_empty() { Mark::default() } else { self.marks.get(name).copied().unwrap_or_default() }
    }

    /// The mark of the style that an element names.
    pub(super) fn named(&self, tag: &Tag<'_>, attribute: &str) -> Option<Mark> {
        if self.marks.is_empty() { None } else { Some(self.mark(&tag.attribute(attribute)?)) }
    }

    /// Whether a style hides its table.
    pub(super) fn hides(&self, name: &str) -> bool {
        self.hidden.contains(name)
    }
}
