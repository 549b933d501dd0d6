//! Reads the command line, the environment and the file into a command that `clap` derives.

use std::{collections::BTreeMap, ffi::OsString, path::PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, Parser, parser::ValueSource};

use super::{
    file::{self, Times},
    given::{Given, variable},
    misread::{self, Ended},
    mistake::SettingsError,
    values,
};

/// The flag that names the file. Not allowed in a file, where it would only hide where a setting comes from.
const CONFIG: &str = "config";

/// Reads the arguments after the program's name, the environment, and the file that they may name.
///
/// # Errors
/// The first wrong setting, by name; or a request for help.
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
    let mut matches = parse(&given, &command, &given.arguments)?;
    if let Some(path) = matches.get_one::<PathBuf>(CONFIG) {
        let mut settings = BTreeMap::new();
        settings_of(&command, &mut settings);
        let values = file::read(path, &settings).map_err(|error| given.named(error))?;
        given.file = Some((path.to_string_lossy().into_owned(), values));
        let more = arguments_of_file(&given, &command, &matches)?;
        let mut all = given.arguments.clone();
        let end = all.iter().position(|argument| argument == "--");
        let end = end.unwrap_or(all.len());
        all.splice(end..end, more);
        matches = parse(&given, &command, &all)?;
    }
    match C::from_arg_matches(&matches) {
        Ok(command) => Ok((command, given)),
        Err(error) => Err(misread::ended(&given, &error, &command)),
    }
}

/// A command whose flags each have a variable, and of which the last one given applies.
fn layered(command: Command) -> Command {
    command
        .args_override_self(true)
        .mut_args(|arg| match arg.get_long().map(variable) {
            Some(variable) => arg.env(variable).hide_env_values(true),
            None => arg,
        })
        .mut_subcommands(layered)
}

/// The settings of a command and its subcommands.
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

fn parse(given: &Given, command: &Command, arguments: &[OsString]) -> Result<ArgMatches, Ended> {
    let parse = |arguments: &[OsString]| {
        let name = OsString::from(command.get_name());
        let all = [name].into_iter().chain(arguments.iter().cloned());
        command.clone().try_get_matches_from(all)
    };
    let parsed = parse(arguments).or_else(|error| match misread::without_value(&error) {
        // The error for an empty value says what was expected.
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
    parsed.map_err(|error| misread::ended(given, &error, command))
}

/// The file's settings as arguments, for flags of the chosen command that are given nowhere else.
fn arguments_of_file(
    given: &Given,
    command: &Command,
    matches: &ArgMatches,
) -> Result<Vec<OsString>, SettingsError> {
    let Some((_, values)) = &given.file else {
        return Ok(Vec::new());
    };
    let (command, matches) = chosen(command, matches);
    let mut arguments = Vec::new();
    for arg in command.get_arguments() {
        let source = matches.value_source(arg.get_id().as_str());
        let elsewhere = source.is_some_and(|source| source != ValueSource::DefaultValue);
        let texts = arg
            .get_long()
            .and_then(|name| Some((name, values.get(name)?)));
        let Some((name, texts)) = texts.filter(|_| !elsewhere) else {
            continue;
        };
        for text in texts {
            match (arg.get_action(), text.as_str()) {
                (ArgAction::SetTrue, "true") => arguments.push(format!("--{name}").into()),
                (ArgAction::SetTrue, "false") => {}
                (ArgAction::SetTrue, other) => {
                    let error = SettingsError::new(given.name(name), "true or false", other);
                    return Err(error);
                }
                (_, text) => arguments.push(format!("--{name}={text}").into()),
            }
        }
    }
    Ok(arguments)
}

/// The parsed matches of the chosen command.
fn chosen<'a>(command: &'a Command, matches: &'a ArgMatches) -> (&'a Command, &'a ArgMatches) {
    let below = matches.subcommand();
    below
        .and_then(|(name, matches)| Some((command.find_subcommand(name)?, matches)))
        .unwrap_or((command, matches))
}
