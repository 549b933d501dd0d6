//! One page, one visitor: the state machine. Inputs come in, effects go out, in order.
//!
//! This file has what every page needs at once: the stored answer, which gates may open, whether to ask. The handling
//! of answers is in [`crate::answering`], with its own inputs and step; nothing here may call it.

use alloc::{string::String, vec::Vec};

use crate::{
    day::Day,
    effect::{Effect, Happening, Phase},
    gate::{GateKind, Gates, Holding},
    items::Items,
    policy::{Policy, Steps},
    record::ConsentRecord,
    standing::Answers,
    statistics::Mode,
    wire::{Device, EventKind},
};

/// What happens on every page. What comes with an answer is [`crate::answering::Answering`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input<'a> {
    /// The page is here.
    Arrived {
        /// What the stores hold.
        stored: Stored<'a>,
        /// Today.
        today: Day,
    },
    /// Gated elements were found, in document order: their `data-consent` and their kind. They are numbered in that
    /// order.
    Found(Vec<(&'a str, GateKind)>),
    /// This gate is being opened: after that, only leaving the page stops what it runs.
    Ran(usize),
    /// The code that handles answers failed to load.
    Lost,
}

/// What the stores hold under our name, not decoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored<'a> {
    /// Every cookie of our name.
    pub cookies: Vec<&'a str>,
    /// The copy in localStorage.
    pub mirror: Option<&'a str>,
}

/// Settings for this page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Whether the browser asks not to be tracked.
    pub signal: bool,
    /// Whether this page may ask: not inside a page that asks.
    pub may_ask: bool,
    /// Whether a scripted click on accept counts (B-25).
    pub scripted_accept: bool,
    /// Whether a record that grants something carries a random id.
    pub proof: bool,
    /// What is counted.
    pub statistics: Mode,
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
    pub(crate) answers: Answers<'a>,
    pub(crate) rules: Rules,
    pub(crate) gates: Gates,
    arrived: bool,
    /// An answer was lost.
    pub(crate) lost: bool,
    /// Services whose steps added a script to this page, and that are denied now.
    pub(crate) brought: Items,
    /// Whether the first layer is shown.
    pub(crate) asking: bool,
    /// Whether the second layer is shown.
    pub(crate) choosing: bool,
    /// Whether the first layer was shown on this page.
    shown: bool,
    /// The variant that is shown; empty if no variants are tested.
    pub(crate) variant: String,
    /// The section that the page belongs to; empty if the site names none.
    pub(crate) section: String,
    /// The fingerprint of what is shown.
    pub(crate) texts: String,
    /// A display that is not counted yet: whether the visitor had answered before.
    pub(crate) uncounted: Option<bool>,
    /// Whether the visitor opened the second layer from the first, and whether the page was left; each is counted once.
    pub(crate) opened: bool,
    pub(crate) left: bool,
    /// Whether an honoured browser signal was counted.
    pub(crate) honoured: bool,
    /// Whether the page was counted.
    pub(crate) viewed: bool,
}

impl<'a> Session<'a> {
    /// A session without any input: everything is denied.
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
            lost: false,
            brought: Items::default(),
            asking: false,
            choosing: false,
            shown: false,
            variant: String::new(),
            section: String::new(),
            texts: String::new(),
            uncounted: None,
            opened: false,
            left: false,
            honoured: false,
            viewed: false,
        }
    }

    /// Handles an input; returns its effects in order.
    pub fn step(&mut self, input: Input<'_>) -> Vec<Effect> {
        match input {
            Input::Arrived { stored, today } => self.arrive(&stored, today),
            Input::Found(found) => self.find(found),
            Input::Ran(gate) => {
                self.gates.note_run(gate);
                Vec::new()
            }
            Input::Lost => self.lose(),
        }
    }

    fn arrive(&mut self, stored: &Stored<'_>, today: Day) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.arrived = true;
        self.read(stored, today, &mut effects);
        for (at, item) in self.answers.policy.items.iter().enumerate() {
            if item.steps != Steps::None {
                effects.push(Effect::Step(at, Phase::Before));
            }
        }
        self.tell_vendors(&Holding::default(), &mut effects);
        effects.push(Effect::Signal(self.consent_types()));
        effects.push(Effect::Emit(Happening::Ready));
        self.open_gates(&mut effects);
        // Vendors may write while a page is being left, so after an answer of today we clean again. A host that knows
        // the answer only from the shared cookie has not been cleaned yet: its own mirror shows that.
        let came_along = stored
            .mirror
            .is_none_or(|line| !stored.cookies.contains(&line));
        let decided = self.answers.record.as_ref().map(|record| record.decided);
        if decided == Some(today) || (decided.is_some() && came_along) {
            self.clean(&mut effects);
        }
        self.ask(&mut effects);
        effects
    }

    fn find(&mut self, found: Vec<(&str, GateKind)>) -> Vec<Effect> {
        let mut effects = Vec::new();
        for (attribute, kind) in found {
            let (gate, complaint) = self.gates.add(attribute, kind, &self.answers.policy);
            if let Some(complaint) = complaint {
                effects.push(Effect::Complain(complaint));
            }
            if kind == GateKind::Embed
                && !self.items_needed(gate).is_empty()
                && !self.may_open(gate)
            {
                effects.push(Effect::Placehold(gate));
            }
        }
        self.open_gates(&mut effects);
        effects
    }

    /// The code that handles answers failed to load: whatever the answer was, nothing optional is granted on this page
    /// until there is one.
    fn lose(&mut self) -> Vec<Effect> {
        self.lost = true;
        [Effect::Emit(Happening::Change)].into()
    }

    /// What holds.
    #[must_use]
    pub fn answers(&self) -> &Answers<'a> {
        &self.answers
    }

    /// Whether displays are counted on this page.
    #[must_use]
    pub fn counts_displays(&self) -> bool {
        self.rules.statistics.allows(EventKind::Shown)
    }

    /// Whether something is granted now.
    #[must_use]
    pub fn is_granted(&self, item: usize) -> bool {
        self.granted().has(item)
    }

    /// What is granted now; nothing before the record has been read.
    #[must_use]
    pub fn granted(&self) -> Items {
        self.holding().granted
    }

    /// Whether a gate may be open. Checked again right before each insertion, since consent may have been withdrawn
    /// while others loaded.
    #[must_use]
    pub fn may_open(&self, gate: usize) -> bool {
        self.gates.may_open(gate, &self.holding())
    }

    /// The purposes and services that a gate needs granted, by position.
    #[must_use]
    pub fn items_needed(&self, gate: usize) -> Items {
        self.gates.items_needed(gate)
    }

    /// What is granted and refused; nothing before the record has been read.
    pub(crate) fn holding(&self) -> Holding {
        let mut holding = Holding::default();
        if self.lost {
            holding.granted = self.answers.policy.required;
        } else if self.arrived {
            holding.granted = self.answers.granted();
            holding.refused = self.answers.refused();
        }
        holding
    }

    /// Tells the vendors what changed compared with `held`, in the order of the policy (V-01, V-03). Returns the
    /// withdrawn services whose steps had added a script, which only leaving the page stops.
    pub(crate) fn tell_vendors(&self, held: &Holding, effects: &mut Vec<Effect>) -> Items {
        let now = self.holding();
        let mut brought = Items::default();
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
            if phase == Phase::Withdraw && item.loads {
                brought.add(at);
            }
        }
        brought
    }

    /// Removes what refused services stored.
    pub(crate) fn clean(&self, effects: &mut Vec<Effect>) {
        let mut left = Items::default();
        for at in self.answers.refused().iter() {
            if self.answers.policy.items[at].stores {
                left.add(at);
            }
        }
        if !left.is_empty() {
            effects.push(Effect::Clean(left));
        }
    }

    pub(crate) fn open_gates(&mut self, effects: &mut Vec<Effect>) {
        let opened = self.gates.open(&self.holding());
        if !opened.is_empty() {
            effects.push(Effect::Open(opened));
        }
    }

    pub(crate) fn read(&mut self, stored: &Stored<'_>, today: Day, effects: &mut Vec<Effect>) {
        let policy = &self.answers.policy;
        let cookie = ConsentRecord::pick(&stored.cookies, policy);
        let mirror = stored
            .mirror
            .and_then(|line| ConsentRecord::decode(line, policy));
        // The mirror counts if the cookie was lost, or could not be written when the answer last changed.
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
        let opted_out = !self.answers.opted_out().is_empty();
        let mut days = self.answers.days_kept();
        if !opted_out {
            // At most the usual term, in case the clock was ahead when it was written.
            let end = record.holds_until(&self.answers.policy);
            days = days.min(end.saturating_sub(today));
        }
        if days == 0 {
            // Cookies expire by themselves, the mirror does not (invariant 7). The answer is remembered on this page.
            if record.same_regime {
                effects.push(Effect::Forget);
            }
        } else if from_mirror {
            if let Some(line) = stored.mirror {
                effects.push(Effect::Store(line.into(), days));
            }
        } else if opted_out
            && record.decided != today
            && let Some((line, others)) = stored.cookies.split_first()
            && others.iter().all(|other| other == line)
        {
            // It never expires (L-63), so the cookie is written again before the browser deletes it. Of several cookies
            // the next answer leaves one.
            effects.push(Effect::Renew((*line).into(), days));
        }
    }

    pub(crate) fn ask(&mut self, effects: &mut Vec<Effect>) {
        let asked = self.answers.asked();
        let must = self.rules.may_ask && !self.answers.policy.regime.allows_unanswered();
        if asked.is_empty() || self.asking || !must {
            return;
        }
        self.asking = true;
        effects.push(Effect::ShowBanner(
            asked.or(self.answers.new_services(asked)),
        ));
        // One display per page, however often the layer has to be rebuilt.
        if !self.shown {
            self.shown = true;
            self.uncounted = Some(self.answers.record.is_some());
            effects.push(Effect::Emit(Happening::Shown));
        }
    }

    pub(crate) fn consent_types(&self) -> u8 {
        let granted = self.granted();
        let policy = &self.answers.policy;
        // A type that services list follows these services, any other type follows the purposes.
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
}
