//! `assentry-demo`: the collector with additions for the demo and the end-to-end tests.

use std::process::ExitCode;

use assentry_collector::{
    log,
    run::run,
    settings::{self, Ended, ServeFlags, SettingsError},
};
use assentry_demo::{sink, year};
use clap::{Parser, Subcommand};

/// The collector with imitated vendors, and a year of made-up events
#[derive(Debug, Parser)]
#[command(name = "assentry-demo", version)]
struct Demo {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// As assentry serve, with vendors at /sink and late files at /slow/MILLISECONDS/PATH
    Serve(Box<ServeFlags>),
    /// Fill an empty store with a year of made-up events
    Fill(Box<year::Fill>),
}

impl Demo {
    fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Serve(flags) => Ok(run(&flags.settings()?, sink::routes)?),
            Command::Fill(fill) => {
                println!("{}", fill.run()?);
                Ok(())
            }
        }
    }
}

fn main() -> ExitCode {
    log::to_standard_error("assentry-demo");
    let (demo, given) = match settings::read::<Demo>(std::env::args_os().skip(1)) {
        Ok(read) => read,
        Err(Ended::Shown(text)) => {
            print!("{text}");
            return ExitCode::SUCCESS;
        }
        Err(Ended::Wrong(error)) => {
            eprintln!("assentry-demo: {error}");
            return ExitCode::from(2);
        }
    };
    match demo.run().map_err(anyhow::Error::downcast::<SettingsError>) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Ok(error)) => {
            eprintln!("assentry-demo: {}", given.named(error));
            ExitCode::from(2)
        }
        Err(Err(error)) => {
            eprintln!("assentry-demo: {error:#}");
            ExitCode::FAILURE
        }
    }
}
