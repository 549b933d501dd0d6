//! One visitor and one browser, described in lines, and the core's effects for each line.
//!
//! | Line | Is |
//! | --- | --- |
//! | `site NAME` | the site publishes another configuration, see `sites.rs` |
//! | `rules WORD` | `proof`, `signal` (GPC), `no-signal`, `trusting` (scripted accept counts), `choices`, `pages`, `silent`, `framed`, `automated` |
//! | `regime ID` | the site sets another regime |
//! | `revision WORD`, `texts PRINT` | the site asks everybody again; it shows other words |
//! | `visit KIND NEEDS, …` | a page with these gates is loaded; KIND is `script`, `embed` or `image` |
//! | `hurry KIND NEEDS, …` | the same, and the visitor acts before the first layer is reported as visible |
//! | `find KIND NEEDS, …` | gates are inserted later |
//! | `run` | the scripts opened so far were inserted |
//! | `press …`, `click …` | a button, by the visitor or by a script: `accept`, `save IDS`, `once GATE`, … |
//! | `call …` | the page calls: `accept IDS`, `reject`, `reset` |
//! | `elsewhere …` | the visitor presses a button in another tab |
//! | `reread` | the record may have changed |
//! | `object`, `object no` | the visitor objects to being counted, or takes that back: seen from the next display on |
//! | `leave` | the page is left |
//! | `wait DAYS`, `back DAYS` | the clock moves |
//! | `lose answer` | the answering code fails to load |
//! | `lose cookie`, `lose mirror`, `cookie LINE`, `mirror LINE` | the browser or another tool changes the stores |
//! | `given LINE` | any of these, left out of the snapshot |

use std::sync::LazyLock;

use assentry_core::{
    answering::{Answering, Button, Call},
    day::Term,
    effect::Effect,
    gate::GateKind,
    items::Items,
    policy::Policy,
    regime::Regime,
    session::{Input, Rules, Session, Stored},
    standing::By,
    statistics::Mode,
    wire::Device,
};

use crate::{policy::policy, sites::site};

/// 23 November 2026.
const TODAY: u32 = 20_780;

/// Read once: the walk over all paths creates thousands of visitors.
static SHOP: LazyLock<Policy<'static>> = LazyLock::new(|| policy(site("shop"), ""));

/// One line, and its effects.
pub(crate) struct Step<'a> {
    pub(crate) line: &'a str,
    pub(crate) effects: Vec<Effect>,
}

pub(crate) struct Visitor {
    pub(crate) session: Session<'static>,
    policy: Policy<'static>,
    rules: Rules,
    today: u32,
    cookie: Option<String>,
    mirror: Option<String>,
    /// The gates of the page: their kind and needs.
    pub(crate) gates: Vec<(GateKind, String)>,
    opened: Vec<usize>,
    presses: u32,
    /// The fingerprint of what is shown.
    texts: String,
    section: String,
    /// Whether they object to being counted.
    objects: bool,
}

impl Visitor {
    /// A new visitor.
    pub(crate) fn new() -> Self {
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
        let policy = SHOP.clone();
        Self {
            session: Session::new(policy.clone(), rules.clone()),
            policy,
            rules,
            today: TODAY,
            cookie: None,
            mirror: None,
            gates: Vec::new(),
            opened: Vec::new(),
            presses: 0,
            texts: String::new(),
            section: String::new(),
            objects: false,
        }
    }

    /// Performs one line. The stores are updated as the shell would do it.
    pub(crate) fn step<'a>(&mut self, line: &'a str) -> Step<'a> {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        let effects = self.happen(verb, rest);
        for effect in &effects {
            match effect {
                Effect::Store(line, _) => {
                    self.cookie = Some(line.clone());
                    self.mirror = Some(line.clone());
                }
                // Cleaning records the answer after which it was done.
                Effect::Clean(_) => self.mirror = self.cookie.clone(),
                Effect::Forget => (self.cookie, self.mirror) = (None, None),
                Effect::Open(gates) => self.opened.extend(gates),
                _ => {}
            }
        }
        Step { line, effects }
    }

    fn happen(&mut self, verb: &str, rest: &str) -> Vec<Effect> {
        match verb {
            "visit" | "hurry" => {
                self.session = Session::new(self.policy.clone(), self.rules.clone());
                self.gates.clear();
                self.opened.clear();
                let mut effects = self.read(true);
                if verb == "visit" {
                    effects.extend(self.displayed(""));
                }
                effects.extend(self.find(rest));
                return effects;
            }
            "find" => return self.find(rest),
            "press" => return self.press(rest, By::Visitor),
            "click" => return self.press(rest, By::ScriptedClick),
            "call" => return self.call(rest),
            "reread" => return self.read(false),
            "display" => return self.displayed(rest),
            "leave" => return self.session.step_answering(Answering::Left),
            "run" => {
                for gate in &self.opened {
                    if self.session.may_open(*gate) {
                        self.session.step(Input::Ran(*gate));
                    }
                }
            }
            "elsewhere" => {
                let mut other = Self::new();
                (other.policy, other.rules, other.today) =
                    (self.policy.clone(), self.rules.clone(), self.today);
                (other.cookie, other.mirror) = (self.cookie.clone(), self.mirror.clone());
                other.step("visit");
                other.step(&format!("press {rest}"));
                (self.cookie, self.mirror) = (other.cookie, other.mirror);
            }
            "site" => self.policy = policy(site(rest), self.policy.regime.id),
            "regime" => {
                let id: &'static str = rest.to_owned().leak();
                let known = Regime::by_id(id).cloned();
                let regime = known.unwrap_or_else(|| Regime {
                    id,
                    ..self.policy.regime.clone()
                });
                self.policy.term = Term::Months(regime.months);
                self.policy.regime = Box::leak(Box::new(regime));
            }
            "rules" => match rest {
                "proof" => self.rules.proof = true,
                "signal" => self.rules.signal = true,
                "no-signal" => self.rules.signal = false,
                "trusting" => self.rules.scripted_accept = true,
                "choices" => self.rules.statistics = Mode::Choices,
                "pages" => self.rules.statistics = Mode::Pages,
                "silent" => self.rules.statistics = Mode::None,
                "framed" => self.rules.may_ask = false,
                "automated" => self.rules.automated = true,
                _ => unreachable!("a rule, found {rest}"),
            },
            "revision" => self.policy.own_revision = rest.to_owned().leak(),
            "texts" => self.texts = rest.to_owned(),
            "object" => self.objects = rest.is_empty(),
            "wait" => self.today += number(rest),
            "back" => self.today -= number(rest),
            "lose" if rest == "answer" => return self.session.step(Input::Lost),
            "lose" if rest == "cookie" => self.cookie = None,
            "lose" if rest == "mirror" => self.mirror = None,
            "cookie" => self.cookie = Some(rest.to_owned()),
            "mirror" => self.mirror = Some(rest.to_owned()),
            _ => unreachable!("a line of a story, found {verb} {rest}"),
        }
        Vec::new()
    }

    fn read(&mut self, arrived: bool) -> Vec<Effect> {
        let stored = stored(&self.cookie, &self.mirror);
        let today = self.today;
        if arrived {
            self.session.step(Input::Arrived { stored, today })
        } else {
            self.session
                .step_answering(Answering::Reread { stored, today })
        }
    }

    fn displayed(&mut self, variant: &str) -> Vec<Effect> {
        let (texts, objects) = (&self.texts, self.objects);
        self.session.step_answering(Answering::Displayed {
            variant,
            section: &self.section,
            texts,
            objects,
        })
    }

    fn find(&mut self, gates: &str) -> Vec<Effect> {
        let mut found = Vec::new();
        for gate in gates.split(", ").filter(|gate| !gate.is_empty()) {
            let (kind, needs) = gate.split_once(' ').unwrap_or((gate, ""));
            let kind = match kind {
                "script" => GateKind::Script,
                "embed" => GateKind::Embed,
                "image" => GateKind::Other,
                _ => unreachable!("a kind of gate, found {kind}"),
            };
            found.push((needs, kind));
            self.gates.push((kind, needs.to_owned()));
        }
        if found.is_empty() {
            Vec::new()
        } else {
            self.session.step(Input::Found(found))
        }
    }

    fn press(&mut self, what: &str, by: By) -> Vec<Effect> {
        let (button, rest) = what.split_once(' ').unwrap_or((what, ""));
        let gate = || usize::try_from(number(rest)).unwrap_or(usize::MAX);
        let button = match button {
            "accept" => Button::Accept,
            "reject" => Button::Reject,
            "save" => Button::Save(self.positions(rest)),
            "open" => Button::Open,
            "close" => Button::Close,
            "once" => Button::Once(gate()),
            "always" => Button::Always(gate()),
            _ => unreachable!("a button, found {button}"),
        };
        let id = self.fresh_id();
        self.session
            .step_answering(Answering::Pressed(button, by, &id))
    }

    fn call(&mut self, what: &str) -> Vec<Effect> {
        let call = match what.split_once(' ').unwrap_or((what, "")) {
            ("accept", "") => Call::AcceptAll,
            ("accept", ids) => Call::Accept(self.positions(ids)),
            ("reject", _) => Call::Reject,
            ("reset", _) => Call::Reset,
            _ => unreachable!("a call, found {what}"),
        };
        let id = self.fresh_id();
        self.session.step_answering(Answering::Called(call, &id))
    }

    /// Random enough: different for each press.
    fn fresh_id(&mut self) -> String {
        self.presses += 1;
        format!("id-{}", self.presses)
    }

    fn positions(&self, ids: &str) -> Items {
        ids.split_whitespace()
            .filter_map(|id| self.policy.position(id))
            .collect()
    }
}

fn stored<'a>(cookie: &'a Option<String>, mirror: &'a Option<String>) -> Stored<'a> {
    Stored {
        cookies: cookie.as_deref().into_iter().collect(),
        mirror: mirror.as_deref(),
    }
}

fn number(text: &str) -> u32 {
    text.parse()
        .unwrap_or_else(|_| unreachable!("a number, found {text}"))
}
