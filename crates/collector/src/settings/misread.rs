//! `clap`'s errors in our format: the name, what was expected, what was found.

use std::error::Error as _;

use clap::{
    Arg, Command,
    error::{ContextKind, ContextValue, ErrorKind},
};

use super::{
    given::Given,
    mistake::{SettingsError, Unfit},
};

/// Why there is no command to run.
#[derive(Debug)]
pub enum Ended {
    /// The help or version that was requested.
    Shown(String),
    /// Something is wrong.
    Wrong(SettingsError),
}

impl From<SettingsError> for Ended {
    fn from(error: SettingsError) -> Self {
        Self::Wrong(error)
    }
}

/// The help, or the mistake behind an error.
pub(super) fn ended(given: &Given, error: &clap::Error, command: &Command) -> Ended {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(" or "),
        _ => String::new(),
    };
    let invalid = text(ContextKind::InvalidArg);
    // It has the form `--listen <ADDRESS:PORT>`.
    let flag = invalid.split([' ', '=']).next().unwrap_or_default();
    let found = text(ContextKind::InvalidValue);
    let (path, below) = chosen(given, command);
    Ended::Wrong(match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            return Ended::Shown(error.render().to_string());
        }
        ErrorKind::InvalidSubcommand
        | ErrorKind::MissingSubcommand
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let found = text(ContextKind::InvalidSubcommand);
            SettingsError::new("command", listed(below), &found)
        }
        ErrorKind::UnknownArgument if flag.starts_with('-') => {
            let expected = format!("a flag listed by {path} --help");
            SettingsError::new("argument", expected, flag)
        }
        ErrorKind::UnknownArgument => {
            SettingsError::new("argument", "flags after the command", &invalid)
        }
        ErrorKind::InvalidValue => {
            let expected = match text(ContextKind::ValidValue) {
                words if words.is_empty() => "text".to_owned(),
                words => words,
            };
            given.named(SettingsError::new(flag, expected, &found))
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = below.get_arguments().find(|arg| arg.to_string() == invalid);
            let help = missing.and_then(Arg::get_help).map(ToString::to_string);
            SettingsError::new(below.get_name(), help.unwrap_or(invalid), "")
        }
        _ => match error
            .source()
            .and_then(|source| source.downcast_ref::<Unfit>())
        {
            Some(unfit) => {
                let mistake = given.named(SettingsError::new(flag, unfit.expected, &found));
                SettingsError {
                    found: unfit.found.clone().unwrap_or(mistake.found),
                    ..mistake
                }
            }
            None => SettingsError {
                name: "argument".to_owned(),
                expected: format!("what {path} --help lists").into(),
                found: error
                    .render()
                    .to_string()
                    .lines()
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
            },
        },
    })
}

/// The chosen command, as far as known, and its name preceded by the program's.
fn chosen<'a>(given: &Given, command: &'a Command) -> (String, &'a Command) {
    let chosen = given.arguments.iter().find_map(|argument| {
        let chosen = command.find_subcommand(argument)?;
        Some((
            format!("{} {}", command.get_name(), chosen.get_name()),
            chosen,
        ))
    });
    chosen.unwrap_or_else(|| (command.get_name().to_owned(), command))
}

/// The flag without its value, if that is the mistake.
pub(super) fn without_value(error: &clap::Error) -> Option<String> {
    let is_empty = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.is_empty(),
        Some(ContextValue::Strings(texts)) => texts.is_empty(),
        _ => true,
    };
    let none = error.kind() == ErrorKind::InvalidValue
        && is_empty(ContextKind::InvalidValue)
        && is_empty(ContextKind::ValidValue);
    match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::String(arg)) if none => arg.split(' ').next().map(str::to_owned),
        _ => None,
    }
}

/// The names of the commands, for a sentence.
fn listed(command: &Command) -> String {
    let names: Vec<_> = command.get_subcommands().map(Command::get_name).collect();
    match names.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => "a command".to_owned(),
    }
}
