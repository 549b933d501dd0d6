//! `assentry`: the command line.

mod commands;

use std::process::ExitCode;

use assentry_collector::{
    log,
    settings::{self, Ended, SettingsError},
};

use commands::Assentry;

fn main() -> ExitCode {
    log::to_standard_error("assentry");
    let (assentry, given) = match settings::read::<Assentry>(std::env::args_os().skip(1)) {
        Ok(read) => read,
        Err(Ended::Shown(text)) => {
            print!("{text}");
            return ExitCode::SUCCESS;
        }
        Err(Ended::Wrong(error)) => {
            eprintln!("assentry: {error}");
            return ExitCode::from(2);
        }
    };
    match assentry
        .run()
        .map_err(anyhow::Error::downcast::<SettingsError>)
    {
        Ok(()) => ExitCode::SUCCESS,
        // Conflicting settings are detected only now.
        Err(Ok(error)) => {
            eprintln!("assentry: {}", given.named(error));
            ExitCode::from(2)
        }
        Err(Err(error)) => {
            eprintln!("assentry: {error:#}");
            ExitCode::FAILURE
        }
    }
}
