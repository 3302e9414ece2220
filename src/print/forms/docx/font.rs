//! The fonts of an official document by name, and what stands for them where they are not installed. None is embedded.

use super::wording::Level;
use crate::print::forms::xml::Xml;

/// 2号, 3号, 4号, 小四, 五号, 小五 and 六号, in half-points.
pub(super) const SIZE_2: u32 = 44;
pub(super) const SIZE_3: u32 = 32;
pub(super) const SIZE_4: u32 = 28;
pub(super) const SIZE_SMALL_4: u32 = 24;
pub(super) const SIZE_5: u32 = 21;
pub(super) const SIZE_SMALL_5: u32 = 18;
pub(super) const SIZE_6: u32 = 15;

/// Digits and Latin letters in the text.
const LATIN: &str = "Times New Roman";

/// A font by what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Font {
    /// 小标宋: titles and marks.
    Title,
    /// 仿宋: the text, and headings of the third and fourth level.
    Body,
    /// 黑体: headings of the first level, 密级, 附件.
    Bold,
    /// 楷体: headings of the second level.
    Second,
    /// 宋体: page numbers.
    Number,
}

impl Font {
    const ALL: [Font; 5] = [Font::Title, Font::Body, Font::Bold, Font::Second, Font::Number];

    /// The font of a heading.
    pub(super) fn of(level: Level) -> Font {
        match level {
            Level::First => Font::Bold,
            Level::Second => Font::Second,
            Level::Third => Font::Body,
        }
    }

    /// Its name, then those that stand for it.
    fn names(self) -> &'static [&'static str] {
        match self {
            Font::Title => &["方正小标宋简体", "小标宋体", "宋体", "SimSun"],
            Font::Body => &["仿宋_GB2312", "仿宋", "FangSong"],
            Font::Bold => &["黑体", "SimHei"],
            Font::Second => &["楷体_GB2312", "楷体", "KaiTi"],
            Font::Number => &["宋体", "SimSun"],
        }
    }

    fn name(self) -> &'static str {
        self.names().first().copied().unwrap_or_default()
    }

    /// The fonts of a run. The hint makes marks that Chinese and Latin text share (“ ” — …) Chinese.
    pub(super) fn write(self, xml: &mut Xml) {
        let latin = if self == Font::Number { self.name() } else { LATIN };
        xml.empty(
            "w:rFonts",
            &[
                ("w:hint", &"eastAsia"),
                ("w:ascii", &latin),
                ("w:hAnsi", &latin),
                ("w:eastAsia", &self.name()),
                ("w:cs", &latin),
            ],
        );
    }

    /// The list of fonts, from which a program takes another one for what is not installed.
    pub(super) fn table() -> String {
        Xml::text_part("w:fonts", |xml| {
            for font in Font::ALL {
                xml.within("w:font", &[("w:name", &font.name())], |xml| {
                    xml.value("w:altName", font.names().get(1..).unwrap_or_default().join(","));
                    xml.value("w:charset", "86");
                    xml.value("w:family", if font == Font::Bold { "modern" } else { "roman" });
                    xml.value("w:pitch", "default");
                });
            }
            xml.within("w:font", &[("w:name", &LATIN)], |xml| {
                xml.value("w:charset", "00");
                xml.value("w:family", "roman");
                xml.value("w:pitch", "variable");
            });
        })
    }
}
