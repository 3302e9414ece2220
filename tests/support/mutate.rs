//! Damage for files: deterministic, so that a failure can be had again from its seed.

use std::io::{Cursor, Read, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

/// splitmix64.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`, 0 if there is none.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

const EXTREMES: [u64; 9] = [0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, u64::MAX];
const WORDS: [&str; 14] = [
    "4294967295",
    "18446744073709551615",
    "-1",
    "0",
    "1048576",
    "XFD1048576",
    "A0",
    "NaN",
    "1e999",
    "&a;",
    "<",
    "]]>",
    "\"",
    "s",
];

/// A few damaged places.
pub(crate) fn bytes(random: &mut Random, data: &mut Vec<u8>) {
    for _ in 0..=random.below(6) {
        let at = random.below(data.len());
        let length = (1 + random.below(64)).min(data.len() - at);
        match random.below(12) {
            0..=3 if length > 0 => data[at] ^= 1 << random.below(8),
            4 if length > 0 => data[at] = random.next() as u8,
            5 | 6 => {
                let extreme = random.pick(&EXTREMES).to_le_bytes();
                let width = random.pick(&[1, 2, 4]).min(length);
                data[at..at + width].copy_from_slice(&extreme[..width]);
            }
            7 => data.truncate(at),
            8 => drop(data.drain(at..at + length)),
            9 => {
                let block = data[at..at + length].to_vec();
                let to = random.below(data.len());
                data.splice(to..to, block);
            }
            _ => {
                let block = data[at..at + length].to_vec();
                let to = random.below(data.len() + 1 - length);
                data[to..to + length].copy_from_slice(&block);
            }
        }
    }
}

/// Damage that knows tags, attributes and numbers.
pub(crate) fn markup(random: &mut Random, data: &mut Vec<u8>) {
    for _ in 0..=random.below(3) {
        let mark = random.pick(b"<>\"\"\"=,\n0123456789");
        let places: Vec<_> = data.iter().enumerate().filter(|(_, byte)| **byte == mark).map(|(at, _)| at).collect();
        if places.is_empty() {
            continue;
        }
        let at = random.pick(&places);
        let end = places.iter().copied().find(|end| *end > at).unwrap_or(data.len());
        match random.below(5) {
            0 => drop(data.drain(at..end)),
            1 => {
                let block = data[at..end].to_vec();
                let times = 1 + random.below(8);
                data.splice(at..at, block.repeat(times));
            }
            2 => drop(data.splice(at + 1..end, random.pick(&WORDS).bytes())),
            3 => drop(data.splice(at..=at, random.pick(&WORDS).bytes())),
            _ => {
                let to = random.pick(&places);
                let block = data[at..end].to_vec();
                data.splice(to..to, block);
            }
        }
    }
}

/// Damage to a stream of BIFF records: their numbers, lengths and fields.
pub(crate) fn records(random: &mut Random, data: &mut Vec<u8>) {
    let mut starts = Vec::new();
    let mut at = 0;
    while at + 4 <= data.len() {
        starts.push(at);
        at += 4 + usize::from(u16::from_le_bytes([data[at + 2], data[at + 3]]));
    }
    let ends: Vec<_> = starts.iter().copied().skip(1).chain([at.min(data.len())]).collect();
    for _ in 0..=random.below(4) {
        let (start, end) = random.pick(&starts.iter().copied().zip(ends.iter().copied()).collect::<Vec<_>>());
        if end > data.len() || start + 4 > end {
            continue;
        }
        let extreme = random.pick(&EXTREMES).to_le_bytes();
        let width = random.pick(&[1, 2, 4]);
        match random.below(6) {
            0 => data[start] = random.next() as u8,
            1 => data[start + 2..start + 4].copy_from_slice(&extreme[..2]),
            2..=4 => {
                let at = start + 4 + random.below(end - start - 4);
                let width = width.min(end - at);
                data[at..at + width].copy_from_slice(&extreme[..width]);
            }
            _ => {
                let (from, to) = random.pick(&starts.iter().copied().zip(ends.iter().copied()).collect::<Vec<_>>());
                if to <= data.len() {
                    let block = data[from..to].to_vec();
                    data.splice(start..start, block);
                    return;
                }
            }
        }
    }
}

/// The parts of a zip.
pub(crate) fn unpack(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).unwrap();
            let mut content = Vec::new();
            file.read_to_end(&mut content).unwrap();
            (file.name().unwrap().into_owned(), content)
        })
        .collect()
}

/// Damages one or two parts and packs them again.
pub(crate) fn parts(random: &mut Random, parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut parts = parts.to_vec();
    for _ in 0..=random.below(2) {
        let at = random.below(parts.len());
        match random.below(8) {
            0 => bytes(random, &mut parts[at].1),
            _ => markup(random, &mut parts[at].1),
        }
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        zip.start_file(name, options).unwrap();
        zip.write_all(&content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
