//! What kind of file it is, by its bytes (文件类型): a name says what somebody wants to be believed.

use crate::coded::coded;

coded! {
    /// What the bytes of a file are.
    pub enum MediaType: "MEDIA", "What the bytes of a file are" {
        /// a photo, JPEG.
        Jpeg = 1 "JPEG图片",
        /// a picture, PNG.
        Png = 2 "PNG图片",
        /// a photo of a telephone, HEIF.
        Heif = 3 "HEIF图片",
        /// a scan, TIFF.
        Tiff = 4 "TIFF图片",
        /// a document, PDF.
        Pdf = 5 "PDF文件",
        /// an official document, OFD (GB/T 33190).
        Ofd = 6 "OFD版式文件",
        /// a text of Word 2007 or later, docx.
        Docx = 7 "Word文档（docx）",
        /// a workbook of Excel 2007 or later, xlsx.
        Xlsx = 8 "Excel工作簿（xlsx）",
        /// a text of Word 97 or WPS: doc, wps.
        Doc = 9 "Word、WPS文档（doc、wps）",
        /// a workbook of Excel 97 or WPS: xls, et.
        Xls = 10 "Excel、WPS工作簿（xls、et）",
        /// a picture, WebP.
        Webp = 11 "WebP图片",
        /// a film, MP4 or MOV.
        Mp4 = 12 "MP4视频",
        /// several files in one, zip.
        Zip = 13 "ZIP压缩包",
        /// something else.
        Other = 99 "其他文件",
    }
}

impl MediaType {
    /// Its type for a browser (RFC 6838), such as `image/jpeg`.
    pub fn mime(self) -> &'static str {
        match self {
            MediaType::Jpeg => "image/jpeg",
            MediaType::Png => "image/png",
            MediaType::Heif => "image/heif",
            MediaType::Tiff => "image/tiff",
            MediaType::Webp => "image/webp",
            MediaType::Mp4 => "video/mp4",
            MediaType::Pdf => "application/pdf",
            MediaType::Ofd => "application/ofd",
            MediaType::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            MediaType::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            MediaType::Doc => "application/msword",
            MediaType::Xls => "application/vnd.ms-excel",
            MediaType::Zip => "application/zip",
            MediaType::Other => "application/octet-stream",
        }
    }

    /// The endings that names of such files have, the usual one first; none for other files.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            MediaType::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            MediaType::Png => &["png"],
            MediaType::Heif => &["heic", "heif", "avif"],
            MediaType::Tiff => &["tif", "tiff"],
            MediaType::Webp => &["webp"],
            MediaType::Mp4 => &["mp4", "mov", "m4v"],
            MediaType::Pdf => &["pdf"],
            MediaType::Ofd => &["ofd"],
            MediaType::Docx => &["docx", "docm"],
            MediaType::Xlsx => &["xlsx", "xlsm"],
            MediaType::Doc => &["doc", "wps", "dot"],
            MediaType::Xls => &["xls", "et", "xlt"],
            MediaType::Zip => &["zip"],
            MediaType::Other => &[],
        }
    }

    /// Whether it is a picture.
    pub fn is_picture(self) -> bool {
        matches!(self, MediaType::Jpeg | MediaType::Png | MediaType::Heif | MediaType::Tiff | MediaType::Webp)
    }

    /// What some bytes are. Of packed files only the names within are read.
    pub(crate) fn of(bytes: &[u8]) -> MediaType {
        let begins = |magic: &[u8]| bytes.starts_with(magic);
        let brand = bytes.get(8..12).filter(|_| bytes.get(4..8) == Some(b"ftyp"));
        match brand {
            Some(b"heic" | b"heix" | b"hevc" | b"heim" | b"heis" | b"mif1" | b"msf1" | b"avif") => MediaType::Heif,
            Some(_) => MediaType::Mp4,
            None if begins(b"\xff\xd8\xff") => MediaType::Jpeg,
            None if begins(b"\x89PNG\r\n\x1a\n") => MediaType::Png,
            None if begins(b"II*\0") || begins(b"MM\0*") => MediaType::Tiff,
            None if begins(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") => MediaType::Webp,
            None if begins(b"%PDF-") => MediaType::Pdf,
            None if begins(b"PK\x03\x04") => packed(bytes),
            None if begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") => compound(bytes),
            None => MediaType::Other,
        }
    }

    /// Whether a name has the ending of another known type than these bytes have.
    pub(crate) fn differs_from_name(self, name: &str) -> bool {
        let Some((_, ending)) = name.rsplit_once('.') else { return false };
        let ending = ending.trim().to_ascii_lowercase();
        let says = MediaType::ALL.into_iter().find(|media| media.endings().contains(&ending.as_str()));
        says.is_some_and(|says| says != self)
    }
}

/// Names within a zip that are looked at.
const NAMES: usize = 200;

/// What a zip is, by the names in its directory.
fn packed(bytes: &[u8]) -> MediaType {
    for name in directory(bytes).into_iter().flatten() {
        match name {
            b"OFD.xml" => return MediaType::Ofd,
            b"word/document.xml" => return MediaType::Docx,
            b"xl/workbook.xml" => return MediaType::Xlsx,
            _ => {}
        }
    }
    MediaType::Zip
}

/// The names in the directory of a zip, which stands at its end.
fn directory(bytes: &[u8]) -> Option<impl Iterator<Item = &[u8]>> {
    let number = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize);
    let short = |at: usize| Some(usize::from(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?)));
    let tail = bytes.len().saturating_sub(22 + usize::from(u16::MAX));
    let end = bytes.get(tail..)?.windows(4).rposition(|four| four == b"PK\x05\x06")? + tail;
    let mut next = number(end + 16)?;
    let names = std::iter::from_fn(move || {
        let at = next;
        bytes.get(at..at.checked_add(46)?).filter(|entry| entry.starts_with(b"PK\x01\x02"))?;
        let (name, extra, comment) = (short(at + 28)?, short(at + 30)?, short(at + 32)?);
        next = at + 46 + name + extra + comment;
        bytes.get(at + 46..at + 46 + name)
    });
    Some(names.take(NAMES))
}

/// What an OLE file is, by the names of its streams, which stand in 64-byte entries of its directory.
fn compound(bytes: &[u8]) -> MediaType {
    let has = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
        bytes.chunks_exact(64).any(|entry| entry.starts_with(&name))
    };
    match () {
        () if has("WordDocument") => MediaType::Doc,
        () if has("Workbook") || has("Book") => MediaType::Xls,
        () => MediaType::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::MediaType;

    #[test]
    fn what_is_cut_short_is_still_something() {
        for bytes in [&b""[..], b"PK\x03\x04", b"PK\x03\x04PK\x05\x06", b"\xff\xd8", b"....ftyp", b"%PDF"] {
            let _ = MediaType::of(bytes);
        }
        let mut zip = b"PK\x03\x04".to_vec();
        zip.extend([0xff; 60]);
        zip.extend(b"PK\x05\x06");
        zip.extend([0xff; 18]);
        assert_eq!(MediaType::of(&zip), MediaType::Zip);
        assert_eq!(MediaType::of(b"....ftypheic"), MediaType::Heif);
        assert_eq!(MediaType::of(b"MZ\x90"), MediaType::Other);
    }

    #[test]
    fn a_name_that_says_another_type_is_noticed() {
        assert!(MediaType::Pdf.differs_from_name("现场.JPG"));
        assert!(MediaType::Other.differs_from_name("现场.jpg"));
        assert!(!MediaType::Jpeg.differs_from_name("现场.jpeg"));
        assert!(!MediaType::Xls.differs_from_name("月报.et"));
        assert!(!MediaType::Other.differs_from_name("图纸.dwg"));
        assert!(!MediaType::Jpeg.differs_from_name("现场"));
    }
}
