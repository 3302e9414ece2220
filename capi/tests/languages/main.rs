//! Programs in other languages: the layers, the README's programs, hosts, the desktop program.
#![cfg(target_os = "linux")]

#[path = "../../../tests/layers/basic.rs"]
mod basic;
#[path = "../../../tests/support/built.rs"]
mod built;
#[path = "../../../tests/support/desktop_walk.rs"]
mod desktop_walk;
#[path = "../../../tests/support/screen.rs"]
mod screen;
#[path = "../../../tests/support/tools.rs"]
mod tools;

mod desktop;
mod hosts;
mod layers;
mod readme_languages;
mod windows;
