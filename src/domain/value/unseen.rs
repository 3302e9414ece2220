//! Characters that nobody sees: two names that differ only by them look the same.

/// First and last of the format characters (general category Cf) and of those that a program may leave out
/// (Default_Ignorable_Code_Point), in order: Unicode 17, UnicodeData.txt and DerivedCoreProperties.txt.
const UNSEEN: [(char, char); 28] = [
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{600}', '\u{605}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{6dd}', '\u{6dd}'),
    ('\u{70f}', '\u{70f}'),
    ('\u{890}', '\u{891}'),
    ('\u{8e2}', '\u{8e2}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fdd0}', '\u{fdef}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{fffb}'),
    ('\u{110bd}', '\u{110bd}'),
    ('\u{110cd}', '\u{110cd}'),
    ('\u{13430}', '\u{1343f}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e0fff}'),
    ('\u{ffffe}', '\u{fffff}'),
    ('\u{10fffe}', '\u{10ffff}'),
];

/// Whether nobody sees a character: control, format, default-ignorable and noncharacters. Keys leave them out.
pub(crate) fn is_unseen(c: char) -> bool {
    if c.is_ascii() || c < '\u{ad}' {
        return c.is_control();
    }
    if matches!(c, '\u{3400}'..='\u{9fff}') {
        return false; // Ideographs, which most are.
    }
    let at = UNSEEN.partition_point(|(_, last)| *last < c);
    // The last two of each plane are no characters.
    UNSEEN.get(at).is_some_and(|(first, _)| *first <= c) || u32::from(c) & 0xfffe == 0xfffe
}

/// Whether a name needs it although nobody sees it: joiners, what chooses the form of a Mongolian letter, and what
/// chooses the form of the ideograph before it.
fn is_needed(c: char, before: Option<char>) -> bool {
    match c {
        '\u{200c}' | '\u{200d}' | '\u{180b}'..='\u{180f}' => true,
        '\u{e0100}'..='\u{e01ef}' => before.is_some_and(is_ideograph),
        _ => false,
    }
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a character ends a line.
pub(crate) fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The characters of a text that a name must not have.
pub(crate) fn unseen(text: &str) -> impl Iterator<Item = char> {
    let mut before = None;
    text.chars().filter(move |c| {
        let before = before.replace(*c);
        is_unseen(*c) && !is_needed(*c, before)
    })
}

/// A text without the characters that a name must not have; line ends stay.
#[cfg(feature = "sheets")]
pub(crate) fn without_unseen(text: &str) -> String {
    let mut before = None;
    let seen = text.chars().filter(|c| {
        let before = before.replace(*c);
        is_line_break(*c) || *c == '\t' || !is_unseen(*c) || is_needed(*c, before)
    });
    seen.collect()
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::super::text::check_new_name;
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn the_ranges_are_in_order() {
        assert!(UNSEEN.iter().all(|(first, last)| first <= last));
        assert!(UNSEEN.windows(2).all(|pair| pair[0].1 < pair[1].0));
    }

    #[test]
    fn normalising_what_is_seen_makes_nothing_that_is_not() {
        for c in ('\0'..=char::MAX).filter(|c| !is_unseen(*c)) {
            assert!(!c.nfkc().any(is_unseen), "{:04X}", u32::from(c));
        }
    }

    #[test]
    fn what_a_name_needs_is_kept() {
        let check = |name: &str| check_new_name("name", name, None).map_err(|error| error.kind());
        for name in
            ["葛\u{e0101}城", "ᠮᠣᠩᠭᠣᠯ\u{180e}ᠠ\u{180b}", "نمی\u{200c}خواهم", "क्\u{200d}ष", "\u{e000}村", "大桥（二期）"]
        {
            assert_eq!(check(name), Ok(()), "{name:?}");
        }
        for c in [
            '\n',
            '\t',
            '\u{7f}',
            '\u{85}',
            '\u{200b}',
            '\u{202e}',
            '\u{2028}',
            '\u{3164}',
            '\u{fe0f}',
            '\u{feff}',
            '\u{ffff}',
            '\u{e0041}',
        ] {
            assert_eq!(check(&format!("大{c}桥")), Err(ErrorKind::InvalidValue), "{c:?}");
        }
        // It chooses the form of an ideograph only.
        assert_eq!(check("A\u{e0101}桥"), Err(ErrorKind::InvalidValue));
        for name in ["★", "\u{200d}", "●\u{180e}"] {
            assert_eq!(check(name), Err(ErrorKind::MissingValue), "{name:?}");
        }
        assert!(check_new_name("name", "大\n桥", Some("大\n桥")).is_ok());
    }
}
