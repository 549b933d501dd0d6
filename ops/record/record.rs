//! Reads the visitor's answer from a `Cookie` header: docs/record.md. A file to copy, without dependencies.
//!
//! For a request with `Sec-GPC: 1`, `withheld` are the purposes that the signal covers.

/// The longest that an answer is kept, in days.
const LONGEST: u32 = 398;

/// The visitor's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<'a> {
    /// Purposes and services that are granted now; nothing where the answer is over.
    pub granted: Vec<&'a str>,
    /// Those that were refused, also where it is over: in opt-out regimes a no never ends.
    pub refused: Vec<&'a str>,
    /// The day of the answer, in days since 1 January 1970, UTC.
    pub decided: u32,
    /// The first day on which it no longer counts.
    pub until: u32,
    /// The rules under which it was given.
    pub regime: &'a str,
    /// Whether the browser's signal was on when it was given.
    pub signalled: bool,
    /// Of a proof; empty where there is none.
    pub id: &'a str,
}

/// The answer that counts, of those in the whole header; `today` in days since 1970.
#[must_use]
pub fn read<'a>(cookies: &'a str, today: u32, withheld: &[&str]) -> Option<Answer<'a>> {
    let mut last = cookies
        .split(';')
        .filter_map(|pair| pair.trim_start_matches(' ').strip_prefix("assentry="))
        .filter_map(|line| decode(line, withheld))
        // The last answer counts; of two of the same day, the one that grants less.
        .min_by_key(|answer| (u32::MAX - answer.decided, answer.granted.len()))?;
    if last.decided > today + 1 || today >= last.until {
        last.granted.clear();
    }
    Some(last)
}

/// `None` where the banner would not have written it.
fn decode<'a>(line: &'a str, withheld: &[&str]) -> Option<Answer<'a>> {
    if line.len() > 4000 {
        return None;
    }
    let (body, check) = line.rsplit_once('~')?;
    let fields: Vec<&str> = body.split('~').collect();
    let [format, revision, decided, until, regime, method, id, answers] = fields[..] else {
        return None;
    };
    let (decided, until) = (number(decided)?, number(until)?);
    let is_regime = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
    let fits = format == "1"
        && is_hex(revision, 8)
        && decided <= until
        && (2..=8).contains(&regime.len())
        && regime.bytes().all(is_regime)
        && method.len() == 1
        && "aceiprwACEIPRW".contains(method)
        && (id.is_empty() || is_hex(id, 32))
        && is_hex(check, 8)
        && u32::from_str_radix(check, 16).ok()? == fingerprint(body);
    if !fits {
        return None;
    }
    let signalled = method.bytes().all(|byte| byte.is_ascii_uppercase());
    let (mut seen, mut granted, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    let is_mark = |byte: u8| b"+!?.:".contains(&byte);
    let (mut rest, mut mark, mut purpose, mut alone) = (answers, b' ', "", false);
    while let Some(sign) = rest.bytes().next() {
        let end = rest.bytes().skip(1).position(is_mark).map_or(rest.len(), |at| at + 1);
        let name = rest.get(1..end)?;
        let is_name = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !is_mark(sign) || !(1..=32).contains(&name.len()) || !name.bytes().all(is_name) {
            return None;
        }
        let service = b".:".contains(&sign);
        // A purpose without an answer of its own has a service that has one; a service has a purpose.
        if if service { mark == b' ' } else { alone } {
            return None;
        }
        if !service {
            (mark, purpose) = (sign, name);
        }
        alone = sign == b'?';
        rest = rest.get(end..)?;
        // The extra fields (docs/record.md).
        if mark == b'?' && purpose == "-" {
            continue;
        }
        if seen.contains(&name) {
            return None;
        }
        seen.push(name);
        let yes = (mark == b'+') != (sign == b':');
        if yes && (signalled || !withheld.contains(&purpose)) {
            granted.push(name);
        } else if !yes && sign != b'?' {
            refused.push(name);
        }
    }
    if alone {
        return None;
    }
    let until = until.min(decided + LONGEST);
    Some(Answer { granted, refused, decided, until, regime, signalled, id })
}

fn number(text: &str) -> Option<u32> {
    let plain = (1..=5).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && (text == "0" || !text.starts_with('0'));
    plain.then(|| text.parse().ok())?
}

fn is_hex(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// FNV-1a, 32 bits.
fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |print, byte| (print ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
