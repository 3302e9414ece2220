//! A text put together from pieces that may be struck out or raised, the same for every format.

use super::{Look, values};

/// How one piece of a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Mark {
    pub(super) struck: bool,
    /// Raised or lowered.
    pub(super) raised: bool,
}

impl Mark {
    /// What two marks around the same piece make of it.
    pub(super) fn and(self, other: Mark) -> Mark {
        Mark { struck: self.struck || other.struck, raised: self.raised || other.raised }
    }
}

/// Collects a text.
#[derive(Debug, Default)]
pub(super) struct RichText {
    shown: String,
    struck: String,
    raised: String,
    unraised: String,
    has_raised: bool,
    /// Whether struck characters followed others, and others followed them.
    struck_after: bool,
    struck_inside: bool,
}

impl RichText {
    pub(super) fn clear(&mut self) {
        for text in [&mut self.shown, &mut self.struck, &mut self.raised, &mut self.unraised] {
            text.clear();
        }
        (self.has_raised, self.struck_after, self.struck_inside) = (false, false, false);
    }

    pub(super) fn push(&mut self, piece: &str, mark: Mark) {
        if mark.struck {
            self.struck_after |= !self.shown.trim().is_empty();
            self.struck.push_str(piece);
            return;
        }
        self.struck_inside |= self.struck_after && !piece.trim().is_empty();
        if mark.raised && !self.has_raised {
            self.unraised.push_str(&self.shown);
            self.has_raised = true;
        }
        self.shown.push_str(piece);
        if mark.raised {
            self.raised.push_str(piece);
        } else if self.has_raised {
            self.unraised.push_str(piece);
        }
    }

    /// Bytes collected so far.
    pub(super) fn len(&self) -> usize {
        self.shown.len() + self.struck.len()
    }

    /// The text without what is struck out; where all of it is, the text as it stands.
    pub(super) fn text(&self) -> &str {
        if self.is_all_struck() { &self.struck } else { &self.shown }
    }

    /// [`RichText::text`], taken out.
    pub(super) fn into_text(self) -> String {
        if self.is_all_struck() { self.struck } else { self.shown }
    }

    fn is_all_struck(&self) -> bool {
        !self.struck.is_empty() && self.shown.trim().is_empty() && !self.struck.trim().is_empty()
    }

    /// What a reader sees beside the text; mostly nothing.
    pub(super) fn look(&self) -> Option<Look> {
        if self.struck.is_empty() && !self.has_raised {
            return None;
        }
        let seen = |text: &str| match values::text(text) {
            super::Cell::Text(text) => Some(text),
            _ => None,
        };
        let all_struck = self.is_all_struck();
        let raised = seen(&self.raised).filter(|_| !all_struck);
        let look = Look {
            struck: seen(&self.struck).filter(|_| !all_struck),
            struck_inside: self.struck_inside && !self.struck.trim().is_empty(),
            all_struck,
            unraised: raised.as_ref().map(|_| self.unraised.clone()),
            raised,
            ..Look::default()
        };
        Some(look).filter(|look| !look.is_plain())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(pieces: &[(&str, bool, bool)]) -> (String, Look) {
        let mut text = RichText::default();
        pieces.iter().for_each(|(piece, struck, raised)| text.push(piece, Mark { struck: *struck, raised: *raised }));
        (text.text().to_owned(), text.look().unwrap_or_default())
    }

    #[test]
    fn pieces_are_told_apart() {
        let (text, found) = look(&[("1000", true, false), ("1200", false, false)]);
        assert_eq!((text.as_str(), found.struck.as_deref(), found.struck_inside), ("1200", Some("1000"), false));
        let (text, found) = look(&[("12", false, false), ("3", true, false), ("4", false, false)]);
        assert_eq!((text.as_str(), found.struck_inside), ("124", true));
        let (text, found) = look(&[("800", false, false), ("1", false, true), ("万元", false, false)]);
        assert_eq!((text.as_str(), found.unraised.as_deref()), ("8001万元", Some("800万元")));
        let (text, found) = look(&[("7000", true, false), (" ", false, false)]);
        assert_eq!((text.as_str(), found.all_struck, found.struck), ("7000", true, None));
        assert!(look(&[("甲", false, false), (" ", true, false)]).1.is_plain());
    }
}
