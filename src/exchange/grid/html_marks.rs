//! How a web page sets its text: what is struck out, raised or hidden, by tags, by styles and by the classes of its style sheet.

use hashbrown::HashMap;

use super::rich::Mark;

/// Most classes that are kept of the style sheets.
const CLASSES: usize = 4_096;
/// Longest style sheet that is looked at, in bytes.
const SHEET_BYTES: usize = 1 << 20;
/// Deepest nesting of tags that is followed.
const DEPTH: usize = 64;
/// Tags that have no end.
const VOID: [&str; 8] = ["br", "img", "hr", "col", "input", "meta", "link", "wbr"];

/// What a tag does to what stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Effect {
    pub(super) mark: Mark,
    pub(super) hidden: bool,
}

impl Effect {
    fn and(self, other: Effect) -> Effect {
        Effect { mark: self.mark.and(other.mark), hidden: self.hidden || other.hidden }
    }

    /// What the declarations of a style do.
    fn of_style(style: &str) -> Effect {
        let plain = style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
        let raised = ["vertical-align:super", "vertical-align:sub", "mso-text-raise:"];
        Effect {
            mark: Mark {
                struck: plain.contains("line-through"),
                raised: raised.iter().any(|words| plain.contains(words)),
            },
            hidden: ["display:none", "visibility:hidden"].iter().any(|words| plain.contains(words)),
        }
    }

    fn of_tag(tag: &str) -> Effect {
        let mark = Mark { struck: matches!(tag, "s" | "strike" | "del"), raised: matches!(tag, "sup" | "sub") };
        Effect { mark, hidden: false }
    }
}

/// The tags that are open around a place, as far as they matter.
#[derive(Default)]
pub(super) struct Marks {
    classes: HashMap<String, Effect>,
    sheet: String,
    /// What the tag being read says.
    tag: Effect,
    /// Tags inside the cell, each with all that is around it.
    open: Vec<(String, Effect)>,
}

impl Marks {
    /// A tag begins.
    pub(super) fn start(&mut self) {
        self.tag = Effect::default();
    }

    /// The tag has this attribute.
    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        let effect = match name {
            "style" => Effect::of_style(value),
            "class" => {
                let classes =
                    value.split_whitespace().filter_map(|class| self.classes.get(&class.to_ascii_lowercase()));
                classes.fold(Effect::default(), |all, class| all.and(*class))
            }
            "hidden" => Effect { hidden: true, ..Effect::default() },
            _ => return,
        };
        self.tag = self.tag.and(effect);
    }

    /// What the tag that was read does by itself.
    pub(super) fn tag(&self) -> Effect {
        self.tag
    }

    /// A tag inside a cell is open from now on.
    pub(super) fn open(&mut self, tag: &str) {
        let effect = self.tag.and(Effect::of_tag(tag));
        if VOID.contains(&tag) || self.open.len() >= DEPTH || (self.open.is_empty() && effect == Effect::default()) {
            return;
        }
        let effect = effect.and(self.here());
        self.open.push((tag.to_owned(), effect));
    }

    /// A tag inside a cell ends.
    pub(super) fn close(&mut self, tag: &str) {
        if let Some(at) = self.open.iter().rposition(|(open, _)| open == tag) {
            self.open.truncate(at);
        }
    }

    /// A cell begins or ends: whatever is open does not reach over it.
    pub(super) fn clear(&mut self) {
        self.open.clear();
    }

    /// How text is set here.
    pub(super) fn here(&self) -> Effect {
        self.open.last().map(|(_, effect)| *effect).unwrap_or_default()
    }

    /// Text of a style sheet.
    pub(super) fn style_sheet(&mut self, piece: &str) {
        if self.sheet.len() + piece.len() <= SHEET_BYTES {
            self.sheet.push_str(piece);
        }
    }

    /// The style sheet ends: its classes are known now.
    pub(super) fn end_style_sheet(&mut self) {
        for rule in std::mem::take(&mut self.sheet).split('}') {
            let Some((selectors, style)) = rule.split_once('{') else { continue };
            let effect = Effect::of_style(style);
            if effect == Effect::default() {
                continue;
            }
            for selector in selectors.split(',') {
                // Only plain classes: what a longer selector means depends on the page.
                if let Some((_, class)) = selector.trim().trim_start_matches("<!--").split_once('.')
                    && self.classes.len() < CLASSES
                    && !class.contains([' ', '.', ':'])
                {
                    self.classes.insert(class.to_ascii_lowercase(), effect);
                }
            }
        }
    }
}
