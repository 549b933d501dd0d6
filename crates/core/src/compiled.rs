//! A configuration as the compiler writes it: already checked, and in one line of text, so that a page needs no schema
//! and no tree of values to read it.
//!
//! | Field | Content |
//! | --- | --- |
//! | 0 | a letter for each setting that is on: see [`SETTINGS`] |
//! | 1 | what is counted: `none`, `choices`, `all`, or nothing |
//! | 2, 3, 4 | `regime`, `region` and `elsewhere` |
//! | 5, 6 | `days` and `months` |
//! | 7 | `revision` |
//! | 8 | the fingerprint of what is material, in hexadecimal digits |
//! | 9 | how many variants are tried out |
//! | then | an item each: its id, the position of its purpose, its consent types, its marks |
//!
//! An item's marks are letters: `r` required, `x` exempt where a regime allows it, `g` covered by the browser's signal,
//! `o` steps of its own, `i` steps that ask about others, `l` steps that load a script, `t` known to store something.
//!
//! Fields end with a break, words of a field with a space. What cannot be read ends the reading.

use alloc::{string::String, vec::Vec};

use crate::{
    config::{Config, Settings, policy},
    day::Term,
    items::Items,
    notes::Unread,
    policy::{Item, Policy, Steps},
    regime::{REGIMES, Regime},
    statistics::Mode,
    text::{cut, number, push_all, push_hex, push_number, small},
    value::Value,
};

const BREAK: u8 = 0x1f;
const FIELD: &str = "\u{1f}";

/// The letters of the settings.
const SETTINGS: [&str; 5] = ["d", "a", "p", "s", "e"];

/// A regime that knows exempt measurement: France.
const EXEMPTING: &Regime = &REGIMES[1];

/// Writes a configuration; `None` if it has mistakes.
#[must_use]
pub fn write(root: &Value<'_>) -> Option<String> {
    let mut notes = Unread::default();
    // Where measurement may be exempt, so that all that the site said of it is there.
    let policy = policy(&mut notes, root, EXEMPTING);
    if notes.any {
        return None;
    }
    let settings = Settings::of(root);
    let mut out = String::new();
    let on = [
        settings.dnt,
        settings.scripted_accept,
        settings.proof,
        settings.signals,
        settings.endpoint,
    ];
    for (letter, on) in SETTINGS.iter().zip(on) {
        out.push_str(if on { letter } else { "" });
    }
    let word = |key| root.get(key).plain().unwrap_or("");
    let length = |key| match root.get(key) {
        Value::Number(length) => length,
        _ => "",
    };
    let counted = word("statistics");
    push_all(&mut out, &[FIELD, counted]);
    let (days, months) = (length("days"), length("months"));
    for text in [
        word("regime"),
        word("region"),
        word("elsewhere"),
        days,
        months,
        policy.own_revision,
        "",
    ] {
        push_all(&mut out, &[FIELD, text]);
    }
    push_hex(&mut out, policy.material);
    out.push_str(FIELD);
    push_number(&mut out, settings.variants);
    for (at, item) in policy.items.iter().enumerate() {
        push_all(&mut out, &[FIELD, item.id, " "]);
        push_number(&mut out, small(item.purpose));
        out.push_str(" ");
        push_number(&mut out, item.consent_types.into());
        out.push_str(" ");
        for (letter, on) in [
            ("r", policy.required.has(at)),
            ("x", policy.exempt.has(at)),
            ("g", policy.signalled.has(at)),
            ("o", item.steps == Steps::Own),
            ("i", item.steps == Steps::Others),
            ("l", item.loads),
            ("t", item.stores),
        ] {
            out.push_str(if on { letter } else { "" });
        }
    }
    Some(out)
}

/// Reads what [`write`] wrote. `place` is where the visitor is, as for [`Config::read`].
#[must_use]
pub fn read<'a>(compiled: &'a str, place: &str) -> Option<Config<'a>> {
    let mut rest = compiled;
    let mut letters = cut(&mut rest, BREAK);
    let mut on = [false; SETTINGS.len()];
    for (letter, on) in SETTINGS.iter().zip(&mut on) {
        if let Some(others) = letters.strip_prefix(letter) {
            (letters, *on) = (others, true);
        }
    }
    let statistics = Mode::from_name(cut(&mut rest, BREAK));
    let mut next = || cut(&mut rest, BREAK);
    let regime = Regime::chosen(next(), next(), next(), place);
    let (days, months) = (number(next()), number(next()));
    let months = Term::Months(months.unwrap_or(regime.months));
    let own_revision = next();
    let material = hex(next());
    let variants = number(next()).unwrap_or(0);
    let mut policy = Policy {
        items: Vec::new(),
        purposes: 0,
        required: Items::default(),
        exempt: Items::default(),
        signalled: Items::default(),
        regime,
        term: days.map_or(months, Term::Days),
        own_revision,
        material,
    };
    while !rest.is_empty() {
        let mut item = cut(&mut rest, BREAK);
        add(&mut policy, &mut item)?;
    }
    let [dnt, scripted_accept, proof, signals, endpoint] = on;
    let settings = Settings {
        dnt,
        scripted_accept,
        proof,
        signals,
        endpoint,
        variants,
        statistics,
    };
    // Without an item, the text is none of ours.
    (!policy.items.is_empty()).then_some(Config { policy, settings })
}

/// Adds an item; `None` if it is not a valid one.
fn add<'a>(policy: &mut Policy<'a>, rest: &mut &'a str) -> Option<()> {
    let at = policy.items.len();
    let id = cut(rest, b' ');
    let purpose = number(cut(rest, b' '))? as usize;
    let types = number(cut(rest, b' '))?;
    let (mut steps, mut loads, mut stores) = (Steps::None, false, false);
    for letter in rest.bytes() {
        match letter {
            b'r' => policy.required.add(at),
            b'x' if policy.regime.exempt => policy.exempt.add(at),
            b'g' => policy.signalled.add(at),
            b'o' => steps = Steps::Own,
            b'i' => steps = Steps::Others,
            b'l' => loads = true,
            b't' => stores = true,
            _ => {}
        }
    }
    if purpose == at {
        policy.purposes += 1;
    }
    policy.items.push(Item {
        id,
        purpose,
        consent_types: u8::try_from(types).ok()?,
        steps,
        loads,
        stores,
    });
    (purpose < policy.purposes).then_some(())
}

/// Reads what `push_hex` wrote.
fn hex(text: &str) -> u32 {
    text.bytes().fold(0, |number, byte| {
        number << 4 | u32::from((byte & 15) + (byte >> 6) * 9)
    })
}
