//! The text of a web page as a reader sees it: white space runs together, some elements begin a new line.

use super::Look;
use super::rich::{Mark, RichText};
use crate::limits::CELL_TEXT_BYTES;

/// Elements that stand on lines of their own.
const LINES: [&str; 13] = ["br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "center", "caption"];

/// Whether the tag of this name ends a line.
pub(super) fn breaks_line(name: &str) -> bool {
    LINES.contains(&name)
}

/// Text being collected.
#[derive(Default)]
pub(super) struct Flow {
    text: RichText,
    space: bool,
    lines: usize,
}

impl Flow {
    /// Appends text of the page. One byte more than a cell may hold is enough for the cell to be refused.
    pub(super) fn push(&mut self, piece: &str, mark: Mark) {
        for c in piece.chars() {
            if c.is_ascii_whitespace() {
                self.space = true;
                continue;
            }
            if self.is_full() {
                return;
            }
            if self.text.len() > 0 {
                match self.lines {
                    0 if self.space => self.text.push(" ", mark),
                    0 => {}
                    1 => self.text.push("\n", mark),
                    _ => self.text.push("\n\n", mark),
                }
            }
            (self.space, self.lines) = (false, 0);
            self.text.push(c.encode_utf8(&mut [0; 4]), mark);
        }
    }

    /// Ends the line; `<br><br>` leaves an empty one, the ends of blocks do not.
    pub(super) fn end_line(&mut self, forced: bool) {
        self.lines = if forced { (self.lines + 1).min(2) } else { self.lines.max(1) };
    }

    /// Parts words that are not on one line, such as the cells of a table inside a cell.
    pub(super) fn space(&mut self) {
        self.space = true;
    }

    pub(super) fn is_full(&self) -> bool {
        self.text.len() > CELL_TEXT_BYTES
    }

    /// The text so far; begins anew.
    pub(super) fn take(&mut self) -> String {
        self.take_rich().0
    }

    /// The text so far and what is to be seen beside it; begins anew.
    pub(super) fn take_rich(&mut self) -> (String, Option<Look>) {
        let text = std::mem::take(self).text;
        let look = text.look();
        (text.into_text(), look)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_runs_together() {
        let mut flow = Flow::default();
        flow.push("\n  一 \n 二", Mark::default());
        flow.end_line(true);
        flow.push("  三 ", Mark::default());
        assert_eq!(flow.take(), "一 二\n三");
        assert_eq!(flow.take(), "");
    }
}
