//! A record without its policy: what a server can tell about a line that some site's page stored.
//!
//! The banner does not use this. The collector re-issues records as cookies and must not issue anything else.

use alloc::vec::Vec;

use crate::{
    day::Day,
    items::Items,
    policy::{Item, NO_REVISION, Policy, Steps, is_id},
    record::ConsentRecord,
    regime::{EU, LONGEST, Regime},
    text::cut,
};

/// A line that the encoder can have written, under some policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BareRecord<'a> {
    /// The revision of the policy it was given under: eight hexadecimal digits.
    pub revision: &'a str,
    /// The day of the answer.
    pub decided: Day,
    /// The first day on which no reader accepts it: its own `until` or, if it grants something, the longest term of an
    /// answer if that is earlier.
    pub until: Day,
    /// Whether it refuses something where that is an opt-out, which never expires (L-63). Objections to exempt
    /// measurement cannot be told from other refusals.
    pub opts_out: bool,
    /// Purposes and services that it grants.
    pub granted: Vec<&'a str>,
    /// The answers, as written.
    pub answers: &'a str,
    /// The random id of a proof: 32 hexadecimal digits, or nothing.
    pub id: &'a str,
}

impl<'a> BareRecord<'a> {
    /// Reads a line; `None` if there is no policy under which the encoder would have written it.
    #[must_use]
    pub fn read(line: &'a str) -> Option<Self> {
        let mut rest = line;
        let mut field = || cut(&mut rest, b'~');
        let (_format, revision, _decided, _until) = (field(), field(), field(), field());
        let (regime, _method, id, answers) = (field(), field(), field(), field());
        let fits = is_hex(revision, 8) && is_regime(regime) && (id.is_empty() || is_hex(id, 32));
        let policy = policy_of(answers).filter(|_| fits)?;
        let record = ConsentRecord::decode(line, &policy)?;
        // Accept only a line that encoding these answers under this policy would reproduce.
        let again = record.encode(&policy);
        let mut rest = again.as_str();
        for _ in 0..7 {
            cut(&mut rest, b'~');
        }
        if cut(&mut rest, b'~') != answers {
            return None;
        }
        let granted = policy.ids(record.said.granted);
        let until = if granted.is_empty() {
            record.until
        } else {
            record.holds_until(&policy)
        };
        // The extra fields have the form of refused services of a purpose `-`.
        let mut refused = record.said.refused().iter();
        let opts_out = refused.any(|at| !policy.items[at].id.starts_with('-'))
            && Regime::by_id(regime).is_some_and(Regime::allows_unanswered);
        Some(Self {
            revision,
            decided: record.decided,
            until,
            opts_out,
            granted,
            answers,
            id,
        })
    }
}

/// The policy that asks for exactly what the answers name, the purpose `OWN` included.
fn policy_of(answers: &str) -> Option<Policy<'_>> {
    let mut purposes = Vec::new();
    let mut services = Vec::new();
    let mut rest = answers;
    while let Some(mark) = rest.bytes().next() {
        let end = rest
            .bytes()
            .skip(1)
            .position(|byte| b"+!?.:".contains(&byte))
            .map_or(rest.len(), |at| at + 1);
        let id = rest.get(1..end).filter(|id| is_id(id))?;
        let service = matches!(mark, b'.' | b':');
        let purpose = purposes.len().checked_sub(usize::from(service))?;
        let items = if service {
            &mut services
        } else {
            &mut purposes
        };
        items.push(Item {
            id,
            purpose,
            consent_types: 0,
            steps: Steps::None,
            loads: false,
            stores: false,
        });
        rest = rest.get(end..)?;
    }
    let count = purposes.len();
    purposes.append(&mut services);
    Some(Policy {
        items: purposes,
        purposes: count,
        required: Items::default(),
        exempt: Items::default(),
        signalled: Items::default(),
        regime: EU,
        term: LONGEST,
        material: 0,
        own_revision: NO_REVISION,
    })
}

fn is_hex(text: &str, length: usize) -> bool {
    text.len() == length
        && text
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

/// As in `wire`: 2 to 8 of `a-z` and `-`.
fn is_regime(text: &str) -> bool {
    (2..=8).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}

#[cfg(test)]
mod tests {
    use alloc::{string::String, vec, vec::Vec};

    use super::BareRecord;
    use crate::{
        policy::{FNV_START, fnv1a},
        text::push_hex,
    };

    /// The line with a matching checksum.
    fn sealed(body: &str) -> String {
        let mut line = String::from(body);
        line.push('~');
        push_hex(&mut line, fnv1a(FNV_START, body));
        line
    }

    const ID: &str = "fb2b3257d4f57dd781a01b737a54c3d5";

    #[test]
    fn a_line_under_any_policy_is_read() {
        for (answers, granted) in [
            (
                "+analytics.matomo!marketing:linkedin",
                vec!["analytics", "linkedin", "matomo"],
            ),
            ("+analytics?-.-0.-8f3a21bc", vec!["analytics"]),
            ("!analytics?-.-new-words", vec![]),
            ("+analytics?-.-2.-8f3a21bc", vec!["analytics"]),
            ("!analytics!marketing", vec![]),
            ("?analytics.matomo", vec![]),
            ("", vec![]),
        ] {
            for head in [
                "1~8f3a21bc~20780~20962~eu~a~~",
                "1~8f3a21bc~20780~20962~us~c~~",
            ] {
                let line = sealed(&[head, answers].concat());
                let record = BareRecord::read(&line).unwrap();
                let mut ids = record.granted.clone();
                ids.sort_unstable();
                assert_eq!(
                    (record.decided, record.until, ids),
                    (20_780, 20_962, granted.clone())
                );
            }
        }
        let with_id = sealed(&["1~8f3a21bc~20780~20962~eu~a~", ID, "~+analytics"].concat());
        assert!(BareRecord::read(&with_id).is_some());
    }

    #[test]
    fn a_record_is_never_valid_longer_than_the_longest_term_invariant_7() {
        let line = sealed("1~8f3a21bc~20780~99999~eu~a~~+analytics");
        assert_eq!(BareRecord::read(&line).unwrap().until, 20_780 + 396);
    }

    #[test]
    fn an_opt_out_is_a_refusal_under_a_regime_of_opt_out_l_63() {
        for (regime, answers, opts_out) in [
            ("us-ca", "!analytics+marketing", true),
            ("us-uoom", "?social.youtube", true),
            ("us-uoom", "+social:youtube", true),
            ("us-ca", "+analytics.matomo?-.-2", false),
            ("us-ca", "?social:youtube", false),
            ("us-ca", "", false),
            ("us-zz", "!analytics", false),
            ("fr", "!analytics", false),
        ] {
            let body = ["1~8f3a21bc~20780~20962~", regime, "~c~~", answers].concat();
            let line = sealed(&body);
            assert_eq!(
                BareRecord::read(&line).unwrap().opts_out,
                opts_out,
                "{body}"
            );
        }
    }

    #[test]
    fn lines_that_encoding_never_writes_are_rejected() {
        let good = sealed("1~8f3a21bc~20780~20962~eu~a~~+analytics.matomo");
        assert!(BareRecord::read(&good).is_some());
        let long = ["1~8f3a21bc~20780~20962~eu~a~~+", &"a".repeat(4000)].concat();
        let bodies: Vec<&str> = vec![
            "2~8f3a21bc~20780~20962~eu~a~~+analytics",
            "1~8F3A21BC~20780~20962~eu~a~~+analytics",
            "1~8f3a21b~20780~20962~eu~a~~+analytics",
            "1~8f3a21bc~20963~20962~eu~a~~+analytics",
            "1~8f3a21bc~x~20962~eu~a~~+analytics",
            "1~8f3a21bc~20780~20962~EU~a~~+analytics",
            "1~8f3a21bc~20780~20962~eu~z~~+analytics",
            "1~8f3a21bc~20780~20962~eu~a~7~+analytics",
            "1~8f3a21bc~20780~20962~eu~a~~+analytics+analytics",
            "1~8f3a21bc~20780~20962~eu~a~~+analytics.analytics",
            "1~8f3a21bc~20780~20962~eu~a~~.matomo+analytics",
            "1~8f3a21bc~20780~20962~eu~a~~+analytics.",
            "1~8f3a21bc~20780~20962~eu~a~~+Analytics",
            "1~8f3a21bc~20780~20962~eu~a~~+analytics; Domain=x",
            "1~8f3a21bc~20780~20962~eu~a~~?analytics",
            "1~8f3a21bc~20780~20962~eu~a~~+analytics?-",
            "1~8f3a21bc~20780~20962~eu~a~~+analytics?-.-2.-8F3A21BC",
            "1~8f3a21bc~20780~20962~eu~a~~+analytics~x",
            "1~8f3a21bc~20780~20962~eu~a~+analytics",
            "",
            &long,
        ];
        for body in bodies {
            assert_eq!(BareRecord::read(&sealed(body)), None, "{body}");
        }
        for line in ["", "~", "é", &good[1..], &[&good, "0"].concat()] {
            assert_eq!(BareRecord::read(line), None, "{line}");
        }
    }
}
