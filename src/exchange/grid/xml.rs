//! XML as the parts of xlsx and ods need it: opening tags, text, closing tags, by local name.
//!
//! Hardened: tokens are bounded by [`Metered`], nesting is bounded, entities other than the five of XML are refused
//! (so none can grow), and attributes are walked without the check for duplicates, whose cost is quadratic.

use std::borrow::Cow;
use std::io::BufRead;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesEnd, BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use super::meter::{Metered, Total, failed};
use super::refused::broken;
use crate::exchange::grid::messages::parts;
use crate::{Error, Result};

/// Deepest nesting of elements; office files stay below 20.
const DEPTH: usize = 128;

/// What comes next in the document.
pub(super) enum Node<'a> {
    Open(Tag<'a>),
    Text(Cow<'a, str>),
    /// An element ends.
    Close(Close<'a>),
    End,
}

/// An opening tag.
pub(super) struct Tag<'a>(BytesStart<'a>);

impl Tag<'_> {
    /// Its name without the prefix.
    pub(super) fn name(&self) -> &str {
        local(self.0.name().0)
    }

    /// The attribute of this local name.
    pub(super) fn attribute(&self, name: &str) -> Option<Cow<'_, str>> {
        let found = self.0.attributes().with_checks(false).flatten().find(|a| local(a.key.0) == name)?;
        found.normalized_value(XmlVersion::Implicit1_0).ok()
    }

    /// All attributes by their local names, in one walk; what cannot be read is left out.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let mut attributes = self.0.attributes();
        attributes.with_checks(false);
        attributes.flatten().filter_map(|attribute| {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
            Some((local(attribute.key.0), value))
        })
    }

    /// The attribute as a number, if it is one.
    pub(super) fn number(&self, name: &str) -> Option<u32> {
        self.attribute(name)?.trim().parse().ok()
    }
}

/// A closing tag; it stands for its name without the prefix.
pub(super) struct Close<'a>(BytesEnd<'a>);

impl std::ops::Deref for Close<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        local(self.0.name().0)
    }
}

fn local(name: &str) -> &str {
    // Names are a few bytes long: looking at each is faster than a search.
    match name.bytes().rposition(|b| b == b':') {
        None => name,
        Some(at) => name.get(at + 1..).unwrap_or_default(),
    }
}

/// A document being read.
pub(super) struct Xml<R> {
    reader: Reader<Metered<R>>,
    buffer: Vec<u8>,
    depth: usize,
}

impl<R: BufRead> Xml<R> {
    pub(super) fn new(source: Metered<R>) -> Self {
        let mut reader = Reader::from_reader(source);
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, buffer: Vec::new(), depth: 0 }
    }

    /// The next node; comments, instructions and the document type become empty text.
    pub(super) fn next(&mut self) -> Result<Node<'_>> {
        self.buffer.clear();
        self.reader.get_mut().mark();
        let event = self.reader.read_event_into(&mut self.buffer).map_err(|cause| xml_error(&cause))?;
        Ok(match event {
            Event::Start(tag) => {
                self.depth += 1;
                if self.depth > DEPTH {
                    return Err(broken(parts::xml_too_deep()));
                }
                Node::Open(Tag(tag))
            }
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                Node::Close(Close(tag))
            }
            Event::Text(text) => Node::Text(text.into_inner()),
            Event::CData(text) => Node::Text(text.into_inner()),
            Event::GeneralRef(reference) => Node::Text(resolve(&reference)?),
            // What is cut off must not pass for a shorter table.
            Event::Eof if self.depth > 0 => return Err(broken(parts::xml_cut_off())),
            Event::Eof => Node::End,
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {
                Node::Text(Cow::Borrowed(""))
            }
        })
    }
}

/// A document in memory.
pub(super) fn from_text(text: &str) -> Xml<&[u8]> {
    Xml::new(Metered::new(text.as_bytes(), Total::default()))
}

fn resolve(reference: &BytesRef<'_>) -> Result<Cow<'static, str>> {
    match reference.resolve_char_ref() {
        Ok(Some(c)) => Ok(Cow::Owned(c.to_string())),
        Ok(None) => {
            resolve_predefined_entity(reference).map(Cow::Borrowed).ok_or_else(|| broken(parts::xml_has_entity()))
        }
        Err(cause) => Err(xml_error(&cause)),
    }
}

fn xml_error(cause: &quick_xml::Error) -> Error {
    match cause {
        quick_xml::Error::Io(cause) => failed(cause),
        _ => broken(parts::xml_damaged()),
    }
}
