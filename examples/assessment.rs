//! Units judged by a scheme of assessment, from values that somebody gives.
//!
//! `assessment SCHEME.toml INPUT.json [--json]`: the scores with every point explained, or as JSON; exit status 1 if either
//! file cannot be used, with the place of the mistake on stderr.

use std::process::ExitCode;

use zdxm::figures::{Assessment, AssessmentValues};
use zdxm::print::{assessment_document, assessment_json};
use zdxm::{AssessmentScheme, Error, ErrorKind, Result};

fn main() -> ExitCode {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    let (options, files): (Vec<_>, Vec<_>) = arguments.iter().partition(|argument| argument.starts_with("--"));
    let ([scheme, input], true) = (files.as_slice(), options.iter().all(|option| *option == "--json")) else {
        eprintln!("usage: assessment SCHEME.toml INPUT.json [--json]");
        return ExitCode::FAILURE;
    };
    match assess(scheme, input, !options.is_empty()) {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("assessment: {error}");
            ExitCode::FAILURE
        }
    }
}

fn assess(scheme: &str, input: &str, as_json: bool) -> Result<String> {
    let scheme = AssessmentScheme::parse(&read(scheme)?)?;
    let values = AssessmentValues::parse(&read(input)?)?;
    let assessment = Assessment::new(&scheme, &values)?;
    if as_json {
        return Ok(assessment_json(&assessment).to_string());
    }
    Ok(assessment_document(&[assessment]).to_text())
}

fn read(path: &str) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| {
        let kind = if error.kind() == std::io::ErrorKind::NotFound { ErrorKind::NoFile } else { ErrorKind::Io };
        Error::custom(kind, format!("{path}: {error}"))
    })
}
