//! Elements that only the parts of a `.docx` have.

use std::fmt::Display;

use crate::print::forms::xml::Xml;

/// The namespaces of a part of the text.
const NAMESPACES: &[(&str, &dyn Display)] = &[
    ("xmlns:w", &"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", &"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
];

impl Xml {
    /// A part whose elements are those of a text.
    pub(in crate::print::forms) fn text_part(root: &str, inside: impl FnOnce(&mut Xml)) -> String {
        Xml::part(root, NAMESPACES, inside)
    }

    /// An element that has one value: `<w:sz w:val="32"/>`.
    pub(in crate::print::forms) fn value(&mut self, name: &str, value: impl Display) {
        self.empty(name, &[("w:val", &value)]);
    }

    /// An element that has a kind: `<w:tblLayout w:type="fixed"/>`.
    pub(in crate::print::forms) fn value_of_kind(&mut self, name: &str, kind: &str) {
        self.empty(name, &[("w:type", &kind)]);
    }

    /// An element whose attributes are numbers.
    pub(in crate::print::forms) fn numbers(&mut self, name: &str, attributes: &[(&str, u32)]) {
        let shown = attributes.iter().map(|(key, number)| (*key, number as &dyn Display)).collect::<Vec<_>>();
        self.empty(name, &shown);
    }
}
