//! A disk that forgets what was not synced, and one that gets full: `tests/c/disk.c` stands between a program and its
//! files, and what it writes down is played back here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::random::Random;
use crate::tools;

/// What a disk writes at once.
const SECTOR: usize = 512;

/// What a program did to its files.
#[derive(Debug, Clone)]
pub enum Step {
    /// A name came into the folder, with a new file.
    Create(PathBuf),
    Write(PathBuf, u64, Vec<u8>),
    Resize(PathBuf, u64),
    /// Of a file, or of the folder with its names.
    Sync(PathBuf),
    Delete(PathBuf),
    Rename(PathBuf, PathBuf),
    /// The program told somebody that something is safe.
    Acknowledge(String),
}

/// Builds the library that stands between.
pub fn interposer(place: &Path) -> PathBuf {
    let library = place.join("disk.so");
    let source = tools::root().join("tests/c/disk.c");
    let mut cc = Command::new("cc");
    cc.args(["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o"]).arg(&library).arg(source);
    tools::run(cc.args(["-ldl", "-lpthread"]));
    library
}

/// This test binary once more, running only the test `program`, with the interposer before its disk.
pub fn run(interposer: &Path, folder: &Path, task: &str, more: &[(&str, &str)]) -> Output {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "program", "--nocapture", "--test-threads=1"])
        .env("LD_PRELOAD", interposer)
        .env("ZDXM_FOLDER", folder)
        .env("ZDXM_TASK", task)
        .envs(more.iter().copied())
        .output()
        .unwrap()
}

/// What was written down.
pub fn read_trace(path: &Path) -> Vec<Step> {
    let bytes = std::fs::read(path).unwrap();
    let (mut rest, mut steps) = (bytes.as_slice(), Vec::new());
    while let Some((kind, after)) = rest.split_first() {
        rest = after;
        let mut block = || {
            let (len, after) = rest.split_at(4);
            let (block, after) = after.split_at(u32::from_le_bytes(len.try_into().unwrap()) as usize);
            rest = after;
            block
        };
        let (path, other, bytes) = (block(), block(), block().to_vec());
        let (offset, after) = rest.split_at(8);
        rest = after;
        let offset = u64::from_le_bytes(offset.try_into().unwrap());
        let name = |bytes: &[u8]| PathBuf::from(String::from_utf8(bytes.to_vec()).unwrap());
        let path = name(path);
        steps.push(match kind {
            b'O' => Step::Create(path),
            b'W' => Step::Write(path, offset, bytes),
            b'T' => Step::Resize(path, offset),
            b'S' => Step::Sync(path),
            b'U' => Step::Delete(path),
            b'R' => Step::Rename(path, name(other)),
            b'A' => Step::Acknowledge(String::from_utf8(bytes).unwrap()),
            _ => panic!("{kind} is no kind of step"),
        });
    }
    steps
}

/// What happens to a file, as it waits for its sync.
#[derive(Debug, Clone)]
enum Data {
    Write(u64, Vec<u8>),
    Resize(u64),
}

/// What happens to the names of a folder.
#[derive(Debug, Clone)]
enum Name {
    Set(PathBuf, usize),
    Unset(PathBuf),
    Move(PathBuf, PathBuf, usize),
}

/// A file whatever its name: what is safe of it, and what waits.
#[derive(Debug, Clone, Default)]
struct File {
    safe: Vec<u8>,
    waiting: Vec<Data>,
}

/// A disk with a cache that forgets.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    files: Vec<File>,
    /// Names as the program sees them.
    seen: BTreeMap<PathBuf, usize>,
    safe_names: BTreeMap<PathBuf, usize>,
    waiting_names: Vec<Name>,
    /// Whether it says that it synced, and did not.
    ignores_syncs: bool,
}

impl Disk {
    /// An empty disk; one that lies about its syncs is for the control.
    pub fn new(ignores_syncs: bool) -> Disk {
        Disk { ignores_syncs, ..Default::default() }
    }

    pub fn step(&mut self, step: &Step) {
        match step {
            Step::Create(path) => {
                self.files.push(File::default());
                let file = self.files.len() - 1;
                self.seen.insert(path.clone(), file);
                self.waiting_names.push(Name::Set(path.clone(), file));
            }
            Step::Write(path, at, bytes) => self.wait(path, Data::Write(*at, bytes.clone())),
            Step::Resize(path, size) => self.wait(path, Data::Resize(*size)),
            Step::Delete(path) => {
                self.seen.remove(path);
                self.waiting_names.push(Name::Unset(path.clone()));
            }
            Step::Rename(from, to) => {
                let file = self.seen.remove(from).unwrap();
                self.seen.insert(to.clone(), file);
                self.waiting_names.push(Name::Move(from.clone(), to.clone(), file));
            }
            Step::Sync(_) if self.ignores_syncs => {}
            Step::Sync(path) => match self.seen.get(path) {
                Some(file) => self.files[*file].sync(),
                // The folder.
                None => {
                    let waiting = std::mem::take(&mut self.waiting_names);
                    waiting.iter().for_each(|name| apply_name(&mut self.safe_names, name));
                }
            },
            Step::Acknowledge(_) => {}
        }
    }

    fn wait(&mut self, path: &Path, data: Data) {
        let file = self.seen[path];
        self.files[file].waiting.push(data);
    }

    /// What may be on the disk when the power goes now: everything safe, and of what waits any part, torn at sectors.
    pub fn after_power_loss(&self, random: &mut Random) -> BTreeMap<PathBuf, Vec<u8>> {
        // Sometimes nearly all is there, sometimes nearly nothing.
        let kept = [0, 10, 50, 90, 100][random.below(5) as usize];
        let keeps = |random: &mut Random| random.below(100) < kept;
        let mut names = self.safe_names.clone();
        for name in &self.waiting_names {
            if keeps(random) {
                apply_name(&mut names, name);
            }
        }
        let wanted = names.values().copied().collect::<BTreeSet<_>>();
        let mut contents = BTreeMap::new();
        for file in wanted {
            let File { safe, waiting } = &self.files[file];
            let mut bytes = safe.clone();
            for data in waiting {
                match data {
                    Data::Resize(size) if keeps(random) => bytes.resize(*size as usize, 0),
                    Data::Resize(_) => {}
                    Data::Write(at, written) => {
                        let torn = random.below(4) == 0;
                        let whole = keeps(random);
                        for (number, sector) in written.chunks(SECTOR).enumerate() {
                            if if torn { keeps(random) } else { whole } {
                                let start = *at as usize + number * SECTOR;
                                bytes.resize(bytes.len().max(start + sector.len()), 0);
                                bytes[start..start + sector.len()].copy_from_slice(sector);
                            }
                        }
                    }
                }
            }
            contents.insert(file, bytes);
        }
        names.into_iter().map(|(path, file)| (path, contents[&file].clone())).collect()
    }
}

impl File {
    fn sync(&mut self) {
        for data in std::mem::take(&mut self.waiting) {
            match data {
                Data::Resize(size) => self.safe.resize(size as usize, 0),
                Data::Write(at, bytes) => {
                    let (start, end) = (at as usize, at as usize + bytes.len());
                    self.safe.resize(self.safe.len().max(end), 0);
                    self.safe[start..end].copy_from_slice(&bytes);
                }
            }
        }
    }
}

fn apply_name(names: &mut BTreeMap<PathBuf, usize>, name: &Name) {
    match name {
        Name::Set(path, file) => {
            names.insert(path.clone(), *file);
        }
        Name::Unset(path) => {
            names.remove(path);
        }
        Name::Move(from, to, file) => {
            names.remove(from);
            names.insert(to.clone(), *file);
        }
    }
}
