//! On what kind of drive a ledger lies. Programs that write to it share memory beside its log, which no network carries:
//! on two computers, each loses what the library called safe on the other.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::store::messages;

/// A kind of drive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Drive {
    /// Of this computer, as far as is known.
    Local,
    /// Of another computer, by the name of the way to it.
    Network(&'static str),
    /// Of a program, which may keep the files anywhere.
    Fuse,
}

/// The drive of a file, or of the one that is to be made.
pub(crate) fn of(path: &Path) -> Drive {
    let real = real_place(path);
    if !cfg!(windows) {
        return of_system(&real);
    }
    // Where a drive letter stands for a share, the real name is that of the share.
    match of_windows_name(&path.to_string_lossy()) {
        Drive::Local => of_windows_name(&real.to_string_lossy()),
        drive => drive,
    }
}

/// The file behind all links, or its folder where there is no file yet.
fn real_place(path: &Path) -> PathBuf {
    let folder = || path.parent().and_then(|folder| std::fs::canonicalize(folder).ok());
    std::fs::canonicalize(path).ok().or_else(folder).unwrap_or_else(|| path.to_owned())
}

/// What Linux says of a file system; its numbers are those of `statfs`.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn of_system(place: &Path) -> Drive {
    // The low half is the number, however wide a system makes it.
    rustix::fs::statfs(place).map_or(Drive::Local, |system| of_magic(system.f_type as u32))
}

/// Other systems are not asked.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn of_system(_: &Path) -> Drive {
    Drive::Local
}

#[cfg_attr(not(any(target_os = "linux", target_os = "android")), allow(dead_code, reason = "only Linux asks"))]
fn of_magic(magic: u32) -> Drive {
    match magic {
        0x6969 => Drive::Network("NFS"),
        0x517B => Drive::Network("SMB"),
        0xFF53_4D42 => Drive::Network("CIFS"),
        0xFE53_4D42 => Drive::Network("SMB2"),
        0x0102_1997 => Drive::Network("9p"),
        0x00C3_6400 => Drive::Network("Ceph"),
        0x5346_414F => Drive::Network("AFS"),
        0x0BD0_0BD0 => Drive::Network("Lustre"),
        0x6573_5546 => Drive::Fuse,
        _ => Drive::Local,
    }
}

/// What the name of a file on Windows says: `\\server\share\…` and `\\?\UNC\server\share\…` are on a share.
fn of_windows_name(name: &str) -> Drive {
    let name = name.replace('/', "\\").to_ascii_uppercase();
    let rest = match name.strip_prefix(r"\\") {
        None => return Drive::Local,
        Some(rest) => rest,
    };
    let device = rest.strip_prefix(r"?\").or_else(|| rest.strip_prefix(r".\"));
    match device {
        Some(device) if !device.starts_with(r"UNC\") => Drive::Local,
        _ => Drive::Network("UNC"),
    }
}

/// Of a ledger that must not be written to where it lies.
pub(crate) fn refused(path: &Path, kind: &str) -> Error {
    messages::network_drive(path, kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_shares_are_known_on_windows() {
        for name in [
            r"\\server\share\台账.zdxm",
            "//server/share/x.zdxm",
            r"\\?\UNC\server\share\x.zdxm",
            r"\\?\unc\server\share\x.zdxm",
            r"\\.\UNC\server\share\x.zdxm",
            r"\\192.168.1.2\d$\x.zdxm",
            r"\\wsl$\Debian\home\x.zdxm",
        ] {
            assert_eq!(of_windows_name(name), Drive::Network("UNC"), "{name}");
        }
        for name in
            [r"C:\台账\x.zdxm", r"\\?\C:\x.zdxm", r"\\.\C:\x.zdxm", r"\x.zdxm", "x.zdxm", "", r"\\?\Volume{1}\x"]
        {
            assert_eq!(of_windows_name(name), Drive::Local, "{name}");
        }
    }

    #[test]
    fn network_file_systems_are_known_on_linux() {
        for (magic, name) in
            [(0x6969, "NFS"), (0x517B, "SMB"), (0xFF53_4D42, "CIFS"), (0xFE53_4D42, "SMB2"), (0x0102_1997, "9p")]
        {
            assert_eq!(of_magic(magic), Drive::Network(name));
        }
        assert_eq!(of_magic(0x6573_5546), Drive::Fuse);
        // ext4, xfs, btrfs, tmpfs, overlayfs.
        for magic in [0xEF53, 0x5846_5342, 0x9123_683E, 0x0102_1994, 0x794C_7630] {
            assert_eq!(of_magic(magic), Drive::Local, "{magic:x}");
        }
        assert_eq!(of(&std::env::temp_dir().join("not there")), Drive::Local);
    }
}
