//! A screen that nobody sees, on which a program with windows is started, typed into and looked at.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::tools::run;

pub const WIDTH: usize = 1440;
pub const HEIGHT: usize = 900;
/// How long a window may take to come or to go.
const PATIENCE: Duration = Duration::from_secs(40);

/// A process that does not outlive the test.
pub struct Process(Child);

impl Process {
    pub fn start(command: &mut Command) -> Process {
        Process(command.stdin(Stdio::null()).spawn().unwrap())
    }

    /// The status of a program that ended by itself.
    pub fn end(&mut self) -> ExitStatus {
        wait(|| self.0.try_wait().unwrap()).expect("the program ends")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Asks again and again until there is an answer, or patience ends.
fn wait<T>(mut answer: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(answer) = answer() {
            return Some(answer);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    None
}

/// A screen under a free number, for programs of every user.
pub struct Screen {
    name: String,
    _server: Process,
    failed: PathBuf,
}

impl Screen {
    /// Where it is in vain to wait, a picture is kept under this path.
    pub fn new(failed: PathBuf) -> Screen {
        let mut server = Command::new("Xvfb")
            // Without -noreset it would start anew when the first program leaves, and refuse the second one meanwhile.
            .args(["-displayfd", "1", "-ac", "-noreset", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{WIDTH}x{HEIGHT}x24"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        assert!(!number.trim().is_empty(), "the screen did not start: {:?}", server.wait());
        Screen { name: format!(":{}", number.trim()), _server: Process(server), failed }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("DISPLAY", &self.name).env("LC_ALL", "C.UTF-8");
        command
    }

    /// The window whose caption holds these words.
    fn window(&self, caption: &str) -> Option<String> {
        let output = self.command("xdotool").args(["search", "--onlyvisible", "--name", caption]).output().unwrap();
        String::from_utf8(output.stdout).unwrap().lines().next().map(Into::into)
    }

    /// Waits; where it is in vain, a person wants to see what was on the screen.
    pub fn until<T>(&self, what: &str, answer: impl FnMut() -> Option<T>) -> T {
        wait(answer).unwrap_or_else(|| {
            self.picture(&self.failed);
            panic!("waited in vain until {what}; see {}", self.failed.display());
        })
    }

    /// Waits for a window and gives it the keyboard, which without a window manager nobody else does.
    pub fn enter(&self, caption: &str) {
        let window = self.until(&format!("{caption} is shown"), || self.window(caption));
        run(self.command("xdotool").args(["windowfocus", "--sync", &window]));
        self.settle();
    }

    pub fn leave(&self, caption: &str) {
        self.until(&format!("{caption} is gone"), || self.window(caption).is_none().then_some(()));
    }

    pub fn press(&self, keys: &[&str]) {
        run(self.command("xdotool").args(["key", "--delay", "60"]).args(keys));
    }

    /// Replaces what stands in a field.
    pub fn fill(&self, text: &str) {
        self.press(&["ctrl+a"]);
        run(self.command("xdotool").args(["type", "--delay", "30", text]));
    }

    /// What is on the screen, three bytes a pixel.
    fn now(&self) -> Vec<u8> {
        run(self.command("import").args(["-window", "root", "-depth", "8", "rgb:-"])).stdout
    }

    /// What is on the screen, once all stands still: then the window has settled which field has the keyboard. A blinking
    /// cursor may still differ.
    pub fn settle(&self) -> Vec<u8> {
        let mut before = Vec::new();
        self.until("the screen stands still", || {
            let now = self.now();
            let changed = now.iter().zip(&before).filter(|(now, before)| now != before).count();
            let still = now.len() == before.len() && changed < 1_000;
            before = now;
            still.then(|| before.clone())
        })
    }

    /// A picture of few colours, which makes a small file; without what is black around the window.
    pub fn picture(&self, path: &Path) {
        let mut command = self.command("import");
        command
            .args(["-window", "root", "-strip", "-trim", "+repage", "+dither", "-colors", "64"])
            .arg(format!("png8:{}", path.display()));
        run(&mut command);
    }
}
