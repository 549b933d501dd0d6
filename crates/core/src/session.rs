//! One page, one visitor: the state machine. What happens comes in, what is to be done goes out, in order.

use alloc::vec::Vec;

use crate::{
    day::Day,
    effect::{Effect, Happening, Phase},
    gate::{GateKind, Gates, Holding},
    items::{Items, Said},
    policy::{Policy, Steps},
    record::{ConsentRecord, Method},
    standing::{Answer, Answers, By, Rest, Standing},
    wire::{Device, Event, EventKind, MAX_BYTES},
};

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input<'a> {
    /// The page is here.
    Arrived {
        /// What the stores hold.
        stored: Stored<'a>,
        /// Today.
        today: Day,
    },
    /// The record may have changed: another tab, the back button, a long sleep.
    Reread {
        /// What the stores hold now.
        stored: Stored<'a>,
        /// Today.
        today: Day,
    },
    /// Gated elements were found, in document order: their `data-consent` and their kind. They are numbered
    /// in the order in which they are found.
    Found(Vec<(&'a str, GateKind)>),
    /// A button of ours was pressed. The random id is used only where something is granted and proof is kept.
    Pressed(Button, By, &'a str),
    /// The page called; the random id as above.
    Called(Call, &'a str),
}

/// What the stores hold under our name, undecoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored<'a> {
    /// Every cookie of our name.
    pub cookies: Vec<&'a str>,
    /// The copy in localStorage.
    pub mirror: Option<&'a str>,
}

/// What can be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// Accept all that is asked on this layer.
    Accept,
    /// Refuse all that is asked on this layer.
    Reject,
    /// Keep these switches, refuse the others.
    Save(Items),
    /// Open the preferences.
    Open,
    /// Close the preferences without an answer.
    Close,
    /// Show the embed of this gate, now.
    Once(usize),
    /// Show the embed of this gate, always.
    Always(usize),
}

/// What a page can call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// Grant everything.
    AcceptAll,
    /// Grant these.
    Accept(Items),
    /// Refuse everything optional.
    Reject,
    /// Forget the answer and ask again.
    Reset,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statistics {
    /// Nothing.
    None,
    /// Choices.
    Choices,
    /// Choices and displays.
    All,
}

/// How this page is run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Whether the browser asks not to be tracked.
    pub signal: bool,
    /// Whether this page may ask: not inside a page that asks itself.
    pub may_ask: bool,
    /// Whether a scripted click on accept counts (B-25).
    pub scripted_accept: bool,
    /// Whether a record that grants something carries a random id.
    pub proof: bool,
    /// What is counted: nothing, choices, or displays too.
    pub statistics: Statistics,
    /// The language shown.
    pub language: &'static str,
    /// The class of the device.
    pub device: Device,
    /// Whether the browser says that it is driven by a program.
    pub automated: bool,
}

/// One page, one visitor.
#[derive(Debug)]
pub struct Session<'a> {
    /// What holds.
    pub answers: Answers<'a>,
    rules: Rules,
    gates: Gates,
    arrived: bool,
    /// Whether the first layer is shown.
    asking: bool,
    /// Whether the second layer is shown.
    choosing: bool,
    /// Whether the first layer was shown on this page.
    shown: bool,
}

impl<'a> Session<'a> {
    /// A session that has heard nothing yet: everything is denied.
    #[must_use]
    pub fn new(policy: Policy<'a>, rules: Rules) -> Self {
        Self {
            answers: Answers {
                policy,
                record: None,
                today: 0,
                signal: rules.signal,
            },
            rules,
            gates: Gates::default(),
            arrived: false,
            asking: false,
            choosing: false,
            shown: false,
        }
    }

    /// What is to be done about what happened, in this order.
    pub fn step(&mut self, input: Input<'_>) -> Vec<Effect> {
        let mut effects = Vec::new();
        match input {
            Input::Arrived { stored, today } => {
                self.arrived = true;
                self.read(&stored, today, &mut effects);
                for (at, item) in self.answers.policy.items.iter().enumerate() {
                    if item.steps != Steps::None {
                        effects.push(Effect::Step(at, Phase::Before));
                    }
                }
                self.tell_vendors(&Holding::default(), &mut effects);
                effects.push(Effect::Signal(self.consent_types()));
                effects.push(Effect::Emit(Happening::Ready));
                self.open_gates(&mut effects);
                // Vendors write while a page goes away: what was answered today is cleaned once more.
                if self
                    .answers
                    .record
                    .as_ref()
                    .is_some_and(|record| record.decided == today)
                {
                    self.clean(&mut effects);
                }
                self.ask(&mut effects);
            }
            Input::Reread { stored, today } => self.reread(&stored, today, &mut effects),
            Input::Found(found) => {
                for (attribute, kind) in found {
                    self.find(attribute, kind, &mut effects);
                }
                self.open_gates(&mut effects);
            }
            Input::Pressed(button, by, fresh_id) => {
                self.pressed(button, by, fresh_id, &mut effects)
            }
            Input::Called(call, fresh_id) => self.called(call, fresh_id, &mut effects),
        }
        effects
    }

    /// Whether something is granted now.
    #[must_use]
    pub fn is_granted(&self, item: usize) -> bool {
        self.granted().has(item)
    }

    /// What is granted now; nothing before the record was read.
    #[must_use]
    pub fn granted(&self) -> Items {
        self.holding().granted
    }

    /// Whether a gate may be open. Asked again right before each insertion, since consent may have been withdrawn
    /// while others loaded.
    #[must_use]
    pub fn may_open(&self, gate: usize) -> bool {
        self.gates.may_open(gate, &self.holding())
    }

    /// Whether a gate may be opened, right before it is. From now on only a reload takes back what it runs.
    pub fn opens(&mut self, gate: usize) -> bool {
        let may = self.may_open(gate);
        if may {
            self.gates.note_run(gate);
        }
        may
    }

    /// The purposes and services that a gate needs granted, by position.
    #[must_use]
    pub fn items_needed(&self, gate: usize) -> Items {
        self.gates.items_needed(gate)
    }

    /// What holds; nothing before the record was read.
    fn holding(&self) -> Holding {
        if self.arrived {
            Holding {
                granted: self.answers.granted(),
                refused: self.answers.refused(),
            }
        } else {
            Holding::default()
        }
    }

    fn pressed(&mut self, button: Button, by: By, fresh_id: &str, effects: &mut Vec<Effect>) {
        let by = if self.rules.scripted_accept {
            By::Visitor
        } else {
            by
        };
        // The first layer answers what it asks, the second layer everything.
        let asks = self.asking && !self.choosing;
        let layer = if asks {
            self.answers.asked()
        } else {
            self.all()
        };
        let (named, granted, rest, method) = match button {
            Button::Accept | Button::Once(_) | Button::Always(_) if by == By::ScriptedClick => {
                effects.push(Effect::Complain(
                    "accept: expected a click of the visitor, found one made by a script; it grants nothing".into(),
                ));
                return;
            }
            Button::Open => {
                self.choosing = true;
                effects.push(Effect::ShowPreferences);
                return;
            }
            Button::Close => {
                self.choosing = false;
                effects.push(Effect::HidePreferences);
                return;
            }
            Button::Once(gate) => {
                self.gates.show_once(gate);
                self.open_gates(effects);
                return;
            }
            // What was refused by name on an earlier occasion is not asked about on the first layer.
            Button::Accept => {
                let mut named = self.answers.whole(layer);
                if asks {
                    named = named.without(self.answers.said().answered);
                }
                (named, true, Rest::Stands, Method::AcceptAll)
            }
            // Nor is exempt measurement, which has its own switch.
            Button::Reject => {
                let mut named = self.answers.whole(layer);
                if asks {
                    named = named.without(self.answers.policy.exempt);
                }
                (named, false, Rest::Stands, Method::RefuseAll)
            }
            Button::Save(items) => (items, true, Rest::Refused, Method::Chosen),
            Button::Always(gate) => (
                self.answers.whole(self.items_needed(gate)),
                true,
                Rest::Stands,
                Method::Embed,
            ),
        };
        self.answer(
            Answer {
                named,
                granted,
                rest,
                method,
            },
            by,
            fresh_id,
            effects,
        );
    }

    fn called(&mut self, call: Call, fresh_id: &str, effects: &mut Vec<Effect>) {
        let (items, granted) = match call {
            Call::AcceptAll => (self.all(), true),
            Call::Accept(items) => (items, true),
            Call::Reject => (self.all(), false),
            Call::Reset => {
                let held = self.holding();
                self.answers.record = None;
                self.gates.forget_once();
                self.hide(effects);
                effects.push(Effect::Forget);
                self.follow(&held, None, effects);
                return;
            }
        };
        let named = self.answers.whole(items);
        self.answer(
            Answer {
                named,
                granted,
                rest: Rest::Completed,
                method: Method::Api,
            },
            By::Page,
            fresh_id,
            effects,
        );
    }

    /// Every purpose.
    fn all(&self) -> Items {
        Items::first(self.answers.policy.purposes)
    }

    fn answer(&mut self, answer: Answer, by: By, fresh_id: &str, effects: &mut Vec<Effect>) {
        let had_answered = self.answers.record.is_some();
        let changes = had_answered && self.answers.standing() == Standing::Decided;
        let before = self.answers.said();
        let held = self.holding();
        let asked = self.answers.asked();
        let record = self
            .answers
            .decide(&answer, by, self.rules.proof.then_some(fresh_id));
        let line = record.encode(&self.answers.policy);
        self.answers.record = Some(record);
        // "Show once" was said under the old answer.
        self.gates.forget_once();
        // "Always" on one embed may leave the first layer as it is.
        if answer.rest != Rest::Stands
            || self.choosing
            || self.answers.asked() != asked
            || asked.is_empty()
        {
            self.hide(effects);
        }
        effects.push(Effect::Store(line, self.answers.policy.days));
        effects.push(Effect::Announce);
        let kind = if changes {
            EventKind::Changed
        } else {
            EventKind::Choice
        };
        let report = self.report(kind, had_answered, before);
        self.follow(&held, report, effects);
    }

    /// What follows from a changed record. Vendors are told before any gate opens, and everything is said
    /// before a reload.
    fn follow(&mut self, held: &Holding, report: Option<Effect>, effects: &mut Vec<Effect>) {
        effects.push(Effect::Signal(self.consent_types()));
        effects.push(Effect::Paint);
        let brought = self.tell_vendors(held, effects);
        effects.push(Effect::Emit(Happening::Change));
        if let Some(report) = report {
            effects.push(report);
        }
        let reload = self.shut_gates(effects) || brought;
        self.clean(effects);
        if reload {
            // The page that comes asks what is left to ask.
            effects.push(Effect::Reload);
        } else {
            self.open_gates(effects);
            self.ask(effects);
        }
    }

    /// Tells the vendors what changed against what was `held`, in the order of the policy (V-01, V-03).
    /// Says whether a script that such a step brought has to go, which only a reload does.
    fn tell_vendors(&self, held: &Holding, effects: &mut Vec<Effect>) -> bool {
        let now = self.holding();
        let mut brought = false;
        for (at, item) in self.answers.policy.items.iter().enumerate() {
            let (was, is) = (held.granted.has(at), now.granted.has(at));
            let phase = match (was, is) {
                (_, true) => Phase::Grant,
                (true, false) => Phase::Withdraw,
                _ if now.refused.has(at) => Phase::Refuse,
                _ => continue,
            };
            let changed = was != is || held.refused.has(at) != now.refused.has(at);
            if item.steps == Steps::Others || (item.steps == Steps::Own && changed) {
                effects.push(Effect::Step(at, phase));
            }
            brought |= phase == Phase::Withdraw && item.said.get("steps").mentions("load");
        }
        brought
    }

    /// Removes what services that are refused left behind.
    fn clean(&self, effects: &mut Vec<Effect>) {
        let mut left = Items::default();
        for at in self.answers.refused().iter() {
            if !self.answers.policy.items[at].said.get("trackers").is_null() {
                left.add(at);
            }
        }
        if !left.is_empty() {
            effects.push(Effect::Clean(left));
        }
    }

    fn open_gates(&mut self, effects: &mut Vec<Effect>) {
        let opened = self.gates.open(&self.holding());
        if !opened.is_empty() {
            effects.push(Effect::Open(opened));
        }
    }

    /// Shuts what may no longer be open. Says whether only a reload takes back what ran.
    fn shut_gates(&mut self, effects: &mut Vec<Effect>) -> bool {
        let (shut, ran) = self.gates.shut(&self.holding());
        if !shut.is_empty() {
            effects.push(Effect::Shut(shut));
        }
        ran
    }

    fn find(&mut self, attribute: &str, kind: GateKind, effects: &mut Vec<Effect>) {
        let (gate, complaint) = self.gates.add(attribute, kind, &self.answers.policy);
        if let Some(complaint) = complaint {
            effects.push(Effect::Complain(complaint));
        }
        if kind == GateKind::Embed && !self.items_needed(gate).is_empty() && !self.may_open(gate) {
            effects.push(Effect::Placehold(gate));
        }
    }

    fn read(&mut self, stored: &Stored<'_>, today: Day, effects: &mut Vec<Effect>) {
        let policy = &self.answers.policy;
        let cookie = ConsentRecord::pick(&stored.cookies, policy);
        let mirror = stored
            .mirror
            .and_then(|line| ConsentRecord::decode(line, policy));
        // The mirror counts where the cookie was lost, or could not be written when the answer last changed.
        let decided = |record: &Option<ConsentRecord>| record.as_ref().map(|record| record.decided);
        let from_mirror = decided(&mirror) > decided(&cookie);
        self.answers.today = today;
        self.answers.record = if from_mirror { mirror } else { cookie };
        let Some(record) = &self.answers.record else {
            if !stored.cookies.is_empty() || stored.mirror.is_some() {
                effects.push(Effect::Complain(
                    "record: expected a line that assentry wrote, found something else; it is ignored".into(),
                ));
            }
            return;
        };
        let until = record.holds_until(self.answers.policy.days);
        if today >= until {
            // Cookies leave by themselves, the mirror does not (invariant 7). It is remembered for this page.
            effects.push(Effect::Forget);
        } else if let (true, Some(line)) = (from_mirror, stored.mirror) {
            // At most the usual term, should the clock have been ahead when it was written.
            effects.push(Effect::Store(
                line.into(),
                (until - today).min(self.answers.policy.days),
            ));
        }
    }

    fn reread(&mut self, stored: &Stored<'_>, today: Day, effects: &mut Vec<Effect>) {
        let before = (self.answers.said(), self.answers.asked());
        let held = self.holding();
        self.read(stored, today, effects);
        let asked = self.answers.asked();
        if before.0 == self.answers.said() && before.1 == asked {
            // What it says about the stores it said before.
            return effects.clear();
        }
        if self.asking && before.1 != asked {
            self.hide(effects);
        }
        self.follow(&held, None, effects);
    }

    fn ask(&mut self, effects: &mut Vec<Effect>) {
        let asked = self.answers.asked();
        let must = self.rules.may_ask && !self.answers.policy.regime.allows_unanswered();
        if asked.is_empty() || self.asking || !must {
            return;
        }
        self.asking = true;
        effects.push(Effect::ShowBanner(asked));
        // One display a page, however often the layer has to be made anew.
        if !self.shown {
            self.shown = true;
            effects.push(Effect::Emit(Happening::Shown));
            let again = self.answers.record.is_some();
            if let Some(report) = self.report(EventKind::Shown, again, Said::default()) {
                effects.push(report);
            }
        }
    }

    fn hide(&mut self, effects: &mut Vec<Effect>) {
        self.asking = false;
        self.choosing = false;
        effects.push(Effect::HideUi);
    }

    fn consent_types(&self) -> u8 {
        let granted = self.granted();
        let policy = &self.answers.policy;
        // A type that services are about follows them, any other one its purposes.
        let (mut of_purposes, mut of_services, mut served) = (0, 0, 0);
        for (at, item) in policy.items.iter().enumerate() {
            let types = if granted.has(at) {
                item.consent_types
            } else {
                0
            };
            if at < policy.purposes {
                of_purposes |= types;
            } else {
                served |= item.consent_types;
                of_services |= types;
            }
        }
        (of_purposes & !served) | of_services
    }

    /// Counts a display, or what an answer changed against what held `before`.
    fn report(&self, kind: EventKind, again: bool, before: Said) -> Option<Effect> {
        let chose = kind != EventKind::Shown;
        if self.rules.statistics == Statistics::None
            || (self.rules.statistics == Statistics::Choices && !chose)
        {
            return None;
        }
        let policy = &self.answers.policy;
        let now = self.answers.said();
        // What was granted or denied before, and still is, is no news.
        let (mut granted, mut denied) = (Items::default(), Items::default());
        if chose {
            granted = now.granted.without(before.granted);
            denied = now.answered.without(now.granted);
            denied = denied.without(before.answered.without(before.granted));
        }
        let record = self.answers.record.as_ref().filter(|_| chose);
        let mut event = Event {
            kind,
            revision: &policy.revision(),
            regime: policy.regime.id,
            language: self.rules.language,
            device: self.rules.device,
            method: record.map(|record| record.method),
            granted: policy.ids(granted),
            denied: policy.ids(denied),
            again,
            automated: self.rules.automated,
        };
        let mut line = event.encode();
        if line.len() > MAX_BYTES {
            // Services are left out: leaving out answers of one kind would bend the rates.
            let purposes = self.all();
            event.granted = policy.ids(granted.and(purposes));
            event.denied = policy.ids(denied.and(purposes));
            line = event.encode();
        }
        Some(Effect::Report(line))
    }
}
