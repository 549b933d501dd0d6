//! Invariants 1 and 5: no gate opens unless everything it needs is granted, and an unknown id is never granted.

#[path = "shared/policy.rs"]
mod policy;
#[path = "shared/value.rs"]
mod value;

use std::collections::BTreeMap;

use assentry_core::{
    answering::{Answering, Button},
    effect::Effect,
    gate::GateKind,
    policy::Policy,
    record::{ConsentRecord, Method},
    session::{Input, Rules, Session, Stored},
    standing::By,
    statistics::Mode,
    wire::Device,
};

use crate::{policy::policy, value::value};

const TODAY: u32 = 20_780;

/// Three purposes and two services that can be answered. Ids contain each other on purpose.
const OPTIONAL: [&str; 5] = ["tag", "gtag-4", "social", "gtag", "multi-gtag"];

/// Words of `data-consent`: all known ids, and similar ones.
const WORDS: [&str; 33] = [
    "necessary",
    "tag",
    "gtag-4",
    "social",
    "gtag",
    "multi-gtag",
    "!necessary",
    "!tag",
    "!gtag-4",
    "!social",
    "!gtag",
    "!multi-gtag",
    "gta",
    "gtag-",
    "multi",
    "ag",
    "gtag-44",
    "GTAG",
    "nobody",
    "!nobody",
    "!",
    "!!tag",
    "tag,social",
    "*",
    "tag|social",
    "gtag|tag|multi-gtag",
    "!tag|social",
    "!tag|!gtag",
    "necessary|tag",
    "tag|nobody",
    "tag|",
    "|",
    "tag||social",
];

fn shop() -> Policy<'static> {
    policy(
        value!({
            "purposes": [
                "necessary",
                { "id": "tag", "title": "Tag", "description": "Tag." },
                { "id": "gtag-4", "title": "Tag 4", "description": "Tag 4." },
                "social",
            ],
            "services": [{ "id": "gtag", "purpose": "tag" }, { "id": "multi-gtag", "purpose": "social" }],
        }),
        "",
    )
}

fn session(policy: &Policy<'static>) -> Session<'static> {
    let rules = Rules {
        signal: false,
        may_ask: true,
        scripted_accept: false,
        proof: false,
        statistics: Mode::All,
        language: "en",
        device: Device::Large,
        automated: false,
    };
    Session::new(policy.clone(), rules)
}

type Answers = BTreeMap<&'static str, bool>;

/// Every combination of no answer, yes and no.
fn all_answers() -> impl Iterator<Item = Answers> {
    (0..3_usize.pow(5)).map(|number| {
        let said = |at: u32| [None, Some(true), Some(false)][number / 3_usize.pow(at) % 3];
        (0..)
            .zip(OPTIONAL)
            .filter_map(|(at, id)| Some((id, said(at)?)))
            .collect()
    })
}

/// Every set of at most three words.
fn all_needs() -> Vec<String> {
    let mut needs = vec![String::new()];
    for (first, one) in WORDS.iter().enumerate() {
        needs.push((*one).to_owned());
        for (second, two) in WORDS.iter().enumerate().skip(first + 1) {
            needs.push(format!("{one} {two}"));
            needs.extend(
                WORDS
                    .iter()
                    .skip(second + 1)
                    .map(|three| format!("{three} {one}  {two}")),
            );
        }
    }
    needs
}

/// The answers, as the device stores them.
fn line(answers: &Answers, policy: &Policy<'_>) -> String {
    let said = policy
        .items
        .iter()
        .map(|item| answers.get(item.id).copied())
        .collect();
    let (decided, until) = (TODAY, TODAY + 182);
    ConsentRecord {
        decided,
        until,
        same_regime: true,
        signalled: false,
        method: Method::Chosen,
        id: String::new(),
        said,
    }
    .encode(policy)
}

/// The rule, in its plainest form.
fn may_open(needs: &str, answers: &Answers) -> bool {
    let known = |word: &str| {
        let id = word.strip_prefix('!').unwrap_or(word);
        id == "necessary" || OPTIONAL.contains(&id)
    };
    let is_granted = |word: &str| match word {
        "necessary" => true,
        "tag" | "gtag-4" | "social" | "gtag" | "multi-gtag" => answers.get(word) == Some(&true),
        "!tag" | "!gtag-4" | "!social" | "!gtag" | "!multi-gtag" => {
            answers.get(&word[1..]) == Some(&false)
        }
        _ => false,
    };
    let is_met = |need: &str| need.split('|').all(known) && need.split('|').any(is_granted);
    needs.split(' ').any(|word| !word.is_empty())
        && needs.split(' ').filter(|word| !word.is_empty()).all(is_met)
}

fn opened(effects: &[Effect]) -> Vec<usize> {
    effects
        .iter()
        .flat_map(|effect| {
            if let Effect::Open(gates) = effect {
                gates.clone()
            } else {
                Vec::new()
            }
        })
        .collect()
}

fn found(needs: &[String]) -> Input<'_> {
    let kinds = [GateKind::Script, GateKind::Embed, GateKind::Other];
    Input::Found(
        needs
            .iter()
            .map(String::as_str)
            .zip(kinds.into_iter().cycle())
            .collect(),
    )
}

#[test]
fn no_gate_opens_unless_everything_it_needs_is_granted_invariants_1_and_5() {
    let policy = shop();
    let needs = all_needs();
    for answers in all_answers() {
        let line = line(&answers, &policy);
        // A page has a few different needs; more at once would only make this test slow.
        for (at, needs) in needs.chunks(50).enumerate() {
            let arrived = Input::Arrived {
                stored: Stored {
                    cookies: vec![&line],
                    mirror: None,
                },
                today: TODAY,
            };
            let mut page = session(&policy);
            let inputs = if at % 2 == 0 {
                [arrived, found(needs)]
            } else {
                [found(needs), arrived]
            };
            let opens: Vec<usize> = inputs
                .into_iter()
                .flat_map(|input| opened(&page.step(input)))
                .collect();
            let expected: Vec<usize> = (0..needs.len())
                .filter(|gate| may_open(&needs[*gate], &answers))
                .collect();
            assert_eq!(opens, expected, "{answers:?} {needs:?}");
            let may: Vec<usize> = (0..needs.len())
                .filter(|gate| page.may_open(*gate))
                .collect();
            assert_eq!(may, expected, "{answers:?} {needs:?}");
        }
    }
}

#[test]
fn whatever_the_answers_become_a_gate_is_open_only_while_its_needs_are_granted_invariant_1() {
    let policy = shop();
    let needs: Vec<String> = all_needs()
        .into_iter()
        .filter(|needs| needs.split(' ').count() < 3)
        .collect();
    let answers: Vec<Answers> = all_answers().collect();
    let mut page = session(&policy);
    page.step(Input::Arrived {
        stored: Stored::default(),
        today: TODAY,
    });
    let mut open = vec![false; needs.len()];
    opened(&page.step(found(&needs)))
        .into_iter()
        .for_each(|gate| open[gate] = true);
    // 100 and 243 have no common divisor, so that every answer comes up, each after a very different one.
    for at in (0..243).map(|step| step * 100 % 243) {
        let line = line(&answers[at], &policy);
        let effects = page.step_answering(Answering::Reread {
            stored: Stored {
                cookies: vec![&line],
                mirror: None,
            },
            today: TODAY,
        });
        for effect in &effects {
            match effect {
                Effect::Open(gates) => gates.iter().for_each(|gate| open[*gate] = true),
                Effect::Shut(gates) => gates.iter().for_each(|gate| open[*gate] = false),
                _ => {}
            }
        }
        for (gate, needs) in needs.iter().enumerate() {
            let expected = may_open(needs, &answers[at]);
            assert_eq!(page.may_open(gate), expected, "{needs} {:?}", answers[at]);
            assert!(
                open[gate] || !expected,
                "{needs} waits although {:?}",
                answers[at]
            );
            // A script is not shut, and an element that only waited for a refusal may stay.
            let is_shut = gate % 3 != 0
                && needs
                    .split([' ', '|'])
                    .any(|word| !word.is_empty() && !word.starts_with('!'));
            assert!(
                !open[gate] || expected || !is_shut,
                "{needs} is open although {:?}",
                answers[at]
            );
        }
    }
}

#[test]
fn nothing_opens_before_the_record_has_been_read_invariant_2() {
    let mut page = session(&shop());
    let needs = all_needs();
    assert_eq!(opened(&page.step(found(&needs))), Vec::<usize>::new());
    assert!((0..needs.len()).all(|gate| !page.may_open(gate)));
}

#[test]
fn show_once_opens_no_gate_with_an_unknown_id_invariant_5() {
    let mut page = session(&shop());
    page.step(Input::Arrived {
        stored: Stored::default(),
        today: TODAY,
    });
    page.step(Input::Found(vec![("nobody", GateKind::Embed)]));
    let effects = page.step_answering(Answering::Pressed(Button::Once(0), By::Visitor, ""));
    assert_eq!((opened(&effects), page.may_open(0)), (vec![], false));
}

#[test]
fn a_missing_gate_never_opens() {
    let mut page = session(&shop());
    page.step(Input::Arrived {
        stored: Stored::default(),
        today: TODAY,
    });
    for button in [Button::Once(7), Button::Always(7)] {
        assert_eq!(
            opened(&page.step_answering(Answering::Pressed(button, By::Visitor, ""))),
            Vec::<usize>::new()
        );
    }
    assert!(!page.may_open(7));
    assert_eq!(page.step(Input::Ran(7)), []);
}

#[test]
fn thousands_of_gates_open_in_document_order_and_at_once() {
    let mut page = session(&shop());
    page.step(Input::Found(vec![("tag", GateKind::Script); 5000]));
    page.step(Input::Arrived {
        stored: Stored::default(),
        today: TODAY,
    });
    let effects = page.step_answering(Answering::Pressed(Button::Accept, By::Visitor, ""));
    assert_eq!(opened(&effects), (0..5000).collect::<Vec<_>>());
}

/// The effects of the second answer on a page with this gate.
fn after(needs: &str, kind: GateKind, first: &Answers, then: &Answers) -> (Vec<Effect>, bool) {
    let policy = shop();
    let mut page = session(&policy);
    let lines = [line(first, &policy), line(then, &policy)];
    let stored = |at: usize| Stored {
        cookies: vec![&lines[at]],
        mirror: None,
    };
    page.step(Input::Found(vec![(needs, kind)]));
    let arrived = Input::Arrived {
        stored: stored(0),
        today: TODAY,
    };
    for gate in opened(&page.step(arrived)) {
        page.step(Input::Ran(gate));
    }
    let reread = Answering::Reread {
        stored: stored(1),
        today: TODAY,
    };
    let effects = page.step_answering(reread);
    (effects, page.may_open(0))
}

#[test]
fn a_container_that_ran_for_one_purpose_is_left_only_when_none_of_its_purposes_is_granted_l_71() {
    let said = |tag: bool, social: bool| Answers::from([("tag", tag), ("social", social)]);
    let leaves = |then| {
        let (effects, open) = after(
            "tag|social",
            GateKind::Script,
            &said(true, true),
            &said(then, false),
        );
        (effects.contains(&Effect::Leave), open)
    };
    assert_eq!(leaves(true), (false, true));
    assert_eq!(leaves(false), (true, false));
    // One that waited for a refusal of the one or a grant of the other.
    let (effects, open) = after(
        "!tag|social",
        GateKind::Script,
        &said(false, true),
        &said(true, false),
    );
    assert!(effects.contains(&Effect::Leave) && !open);
}

#[test]
fn always_on_an_embed_with_alternatives_grants_the_first_one_l_71() {
    let policy = shop();
    let mut page = session(&policy);
    page.step(Input::Arrived {
        stored: Stored::default(),
        today: TODAY,
    });
    page.step(Input::Found(vec![("social|tag", GateKind::Embed)]));
    page.step_answering(Answering::Pressed(Button::Always(0), By::Visitor, ""));
    assert!(page.may_open(0));
    let granted = policy.ids(page.answers().granted());
    assert_eq!(granted, ["necessary", "social", "multi-gtag"]);
}
