//! From the command line, the environment and the file to a command that `clap` derives.

use std::{collections::BTreeMap, error::Error as _, ffi::OsString, path::PathBuf};

use clap::{
    Arg, ArgAction, ArgMatches, Command, Parser,
    error::{ContextKind, ContextValue, ErrorKind},
    parser::ValueSource,
};

use super::{
    file::{self, Said, Times},
    mistake::{SettingsError, Unfit},
    values,
};

/// The flag that names the file. A file that names another would only hide where a setting comes from.
const CONFIG: &str = "config";

/// Why there is no command to follow.
#[derive(Debug)]
pub enum Ended {
    /// Help or the version were asked for: this is it.
    Shown(String),
    /// Something is wrong.
    Wrong(SettingsError),
}

impl From<SettingsError> for Ended {
    fn from(error: SettingsError) -> Self {
        Self::Wrong(error)
    }
}

/// What was given, and where.
#[derive(Debug)]
pub struct Given {
    arguments: Vec<OsString>,
    file: Option<(String, Said)>,
}

/// Reads the arguments after the program's name, the environment, and the file that they may name.
///
/// # Errors
/// The first setting that is wrong, by its name; or help was asked for.
pub fn read<C: Parser>(arguments: impl IntoIterator<Item = OsString>) -> Result<(C, Given), Ended> {
    let config = Arg::new(CONFIG)
        .long(CONFIG)
        .global(true)
        .value_name("FILE")
        .value_parser(values::file())
        .help("A TOML file with any of the settings");
    let command = layered(C::command().arg(config));
    let mut given = Given {
        arguments: arguments.into_iter().collect(),
        file: None,
    };
    let mut matches = given.parse(&command, &given.arguments)?;
    if let Some(path) = matches.get_one::<PathBuf>(CONFIG) {
        let mut settings = BTreeMap::new();
        settings_of(&command, &mut settings);
        let said = file::read(path, &settings).map_err(|error| given.named(error))?;
        given.file = Some((path.to_string_lossy().into_owned(), said));
        let more = given.arguments_of_file(&command, &matches)?;
        let mut all = given.arguments.clone();
        let end = all.iter().position(|argument| argument == "--");
        let end = end.unwrap_or(all.len());
        all.splice(end..end, more);
        matches = given.parse(&command, &all)?;
    }
    match C::from_arg_matches(&matches) {
        Ok(command) => Ok((command, given)),
        Err(error) => Err(given.ended(&error, &command)),
    }
}

/// A command whose flags have a variable each, and of which the last one holds.
fn layered(command: Command) -> Command {
    command
        .args_override_self(true)
        .mut_args(|arg| match arg.get_long().map(variable) {
            Some(variable) => arg.env(variable).hide_env_values(true),
            None => arg,
        })
        .mut_subcommands(layered)
}

/// The environment variable of a flag.
fn variable(name: &str) -> String {
    format!("ASSENTRY_{}", name.replace('-', "_").to_ascii_uppercase())
}

/// The settings of a command and of those below it.
fn settings_of(command: &Command, all: &mut BTreeMap<String, Times>) {
    for arg in command.get_arguments() {
        let times = match arg.get_action() {
            ArgAction::Append => Times::Any,
            _ => Times::Once,
        };
        if let Some(name) = arg.get_long().filter(|name| *name != CONFIG) {
            all.insert(name.to_owned(), times);
        }
    }
    for command in command.get_subcommands() {
        settings_of(command, all);
    }
}

impl Given {
    /// The same mistake, named after where its setting was given: the flag, its variable, or the file.
    #[must_use]
    pub fn named(&self, error: SettingsError) -> SettingsError {
        let Some(flag) = error.name.strip_prefix("--") else {
            return error;
        };
        SettingsError {
            name: self.name(flag),
            ..error
        }
    }

    fn name(&self, flag: &str) -> String {
        let whole = format!("--{flag}");
        let with_value = format!("{whole}=");
        let on_line = self.arguments.iter().any(|argument| {
            let argument = argument.to_string_lossy();
            *argument == *whole || argument.starts_with(&with_value)
        });
        let variable = variable(flag);
        match &self.file {
            _ if on_line => whole,
            _ if std::env::var_os(&variable).is_some() => variable,
            Some((file, said)) if said.contains_key(flag) => format!("{file}: {flag}"),
            _ => whole,
        }
    }

    fn parse(&self, command: &Command, arguments: &[OsString]) -> Result<ArgMatches, Ended> {
        let parse = |arguments: &[OsString]| {
            let name = OsString::from(command.get_name());
            let all = [name].into_iter().chain(arguments.iter().cloned());
            command.clone().try_get_matches_from(all)
        };
        let parsed = parse(arguments).or_else(|error| match without_value(&error) {
            // What should have been there says the mistake of an empty value.
            Some(flag) => {
                let empty = |argument: &OsString| match *argument == *flag {
                    true => format!("{flag}=").into(),
                    false => argument.clone(),
                };
                let again: Vec<_> = arguments.iter().map(empty).collect();
                parse(&again).and(Err(error))
            }
            None => Err(error),
        });
        parsed.map_err(|error| self.ended(&error, command))
    }

    /// What the file says as arguments, for flags of the chosen command that are given nowhere else.
    fn arguments_of_file(
        &self,
        command: &Command,
        matches: &ArgMatches,
    ) -> Result<Vec<OsString>, SettingsError> {
        let Some((_, said)) = &self.file else {
            return Ok(Vec::new());
        };
        let (command, matches) = chosen(command, matches);
        let mut arguments = Vec::new();
        for arg in command.get_arguments() {
            let given = matches.value_source(arg.get_id().as_str());
            let elsewhere = given.is_some_and(|source| source != ValueSource::DefaultValue);
            let texts = arg
                .get_long()
                .and_then(|name| Some((name, said.get(name)?)));
            let Some((name, texts)) = texts.filter(|_| !elsewhere) else {
                continue;
            };
            for text in texts {
                match (arg.get_action(), text.as_str()) {
                    (ArgAction::SetTrue, "true") => arguments.push(format!("--{name}").into()),
                    (ArgAction::SetTrue, "false") => {}
                    (ArgAction::SetTrue, other) => {
                        let error = SettingsError::new(self.name(name), "true or false", other);
                        return Err(error);
                    }
                    (_, text) => arguments.push(format!("--{name}={text}").into()),
                }
            }
        }
        Ok(arguments)
    }

    /// What `clap` has to say, in our words: the name, what was expected, what was found.
    fn ended(&self, error: &clap::Error, command: &Command) -> Ended {
        let text = |kind| match error.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(" or "),
            _ => String::new(),
        };
        let invalid = text(ContextKind::InvalidArg);
        // As `--listen <ADDRESS:PORT>`.
        let flag = invalid.split([' ', '=']).next().unwrap_or_default();
        let found = text(ContextKind::InvalidValue);
        let (path, below) = self.command(command);
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
                self.named(SettingsError::new(flag, expected, &found))
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
                    let mistake = self.named(SettingsError::new(flag, unfit.expected, &found));
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

    /// The command that was chosen, as far as it is known, and its name behind that of the program.
    fn command<'a>(&self, command: &'a Command) -> (String, &'a Command) {
        let chosen = self.arguments.iter().find_map(|argument| {
            let chosen = command.find_subcommand(argument)?;
            Some((
                format!("{} {}", command.get_name(), chosen.get_name()),
                chosen,
            ))
        });
        chosen.unwrap_or_else(|| (command.get_name().to_owned(), command))
    }
}

/// What is parsed of a chosen command.
fn chosen<'a>(command: &'a Command, matches: &'a ArgMatches) -> (&'a Command, &'a ArgMatches) {
    let below = matches.subcommand();
    below
        .and_then(|(name, matches)| Some((command.find_subcommand(name)?, matches)))
        .unwrap_or((command, matches))
}

/// The flag that stands without its value, if that is what is wrong.
fn without_value(error: &clap::Error) -> Option<String> {
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

/// The names of the commands, as a sentence has them.
fn listed(command: &Command) -> String {
    let names: Vec<_> = command.get_subcommands().map(Command::get_name).collect();
    match names.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => "a command".to_owned(),
    }
}
