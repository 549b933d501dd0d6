//! Handles the visitor's answers, calls from the page, and changes in another tab: needed later than the rest, and
//! never on most pages. The shell puts it in a separate module (docs/adr/0014-two-modules.md).

use alloc::vec::Vec;

use crate::{
    day::Day,
    effect::{Effect, Happening, Phase},
    gate::Holding,
    items::{Items, Said},
    policy::is_id,
    record::{ConsentRecord, Method},
    session::{Session, Stored},
    standing::{Answer, Answers, By, Rest, Standing},
    statistics::Mode,
    wire::{Event, EventKind, MAX_BYTES},
};

/// What comes with an answer. What happens on every page is [`crate::session::Input`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answering<'a> {
    /// The first layer is visible, or the page if there is no first layer.
    Displayed {
        /// The variant that is shown; empty if no variants are tested.
        variant: &'a str,
        /// The section that the page names; empty if it names none. Anything that is not an id is ignored.
        section: &'a str,
        /// The fingerprint of what is shown: see [`ConsentRecord::encode_shown`].
        texts: &'a str,
        /// Whether the visitor objects to being counted before an answer (L-67).
        objects: bool,
    },
    /// The page is being left.
    Left,
    /// The record may have changed: another tab, the back button, a long sleep.
    Reread {
        /// What the stores hold now.
        stored: Stored<'a>,
        /// Today.
        today: Day,
    },
    /// A button of ours was pressed. The random id is used only if something is granted and proof is kept.
    Pressed(Button, By, &'a str),
    /// The page called the API; the random id as above.
    Called(Call, &'a str),
}

/// What can be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// Accept everything asked on this layer.
    Accept,
    /// Refuse everything asked on this layer.
    Reject,
    /// Grant these switches, refuse the others.
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

/// When the browser paints the page without our layers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Paints {
    BeforeStoring,
    AfterStoring,
}

impl Session<'_> {
    /// Handles what comes with an answer; returns its effects in order. Inlined, because each caller has only one of
    /// these: the `match` then costs the banner nothing.
    #[inline(always)]
    pub fn step_answering(&mut self, input: Answering<'_>) -> Vec<Effect> {
        match input {
            Answering::Displayed {
                variant,
                section,
                texts,
                objects,
            } => {
                self.variant = variant.into();
                self.section = section.into();
                self.texts = texts.into();
                // For the rest of the page: a withdrawal takes effect on the next page.
                if objects {
                    self.rules.statistics = self.rules.statistics.min(Mode::Choices);
                }
                self.displayed()
            }
            Answering::Left => self.leave(),
            Answering::Reread { stored, today } => self.reread(&stored, today),
            Answering::Pressed(button, by, fresh_id) => self.press(button, by, fresh_id),
            Answering::Called(call, fresh_id) => self.call(call, fresh_id),
        }
    }

    /// The first layer is visible, or the page if there is no first layer: counted once, before anything that follows
    /// from it.
    fn displayed(&mut self) -> Vec<Effect> {
        let report = if let Some(again) = self.uncounted.take() {
            self.report(EventKind::Shown, again, Said::default())
        } else if self.honours() && !core::mem::replace(&mut self.honoured, true) {
            self.report(EventKind::Gpc, false, Said::default())
        } else {
            None
        };
        let page = if core::mem::replace(&mut self.viewed, true) {
            None
        } else {
            self.report(EventKind::Viewed, false, Said::default())
        };
        report.into_iter().chain(page).collect()
    }

    /// Whether the browser's signal applies here, without an answer.
    fn honours(&self) -> bool {
        let Answers { policy, record, .. } = &self.answers;
        self.rules.signal && record.is_none() && policy.regime.allows_unanswered()
    }

    fn press(&mut self, button: Button, by: By, fresh_id: &str) -> Vec<Effect> {
        let mut effects = self.displayed();
        self.pressed(button, by, fresh_id, &mut effects);
        effects
    }

    fn call(&mut self, call: Call, fresh_id: &str) -> Vec<Effect> {
        let mut effects = self.displayed();
        self.called(call, fresh_id, &mut effects);
        effects
    }

    /// The page is being left: an unanswered notice is counted, once.
    fn leave(&mut self) -> Vec<Effect> {
        let mut effects = self.displayed();
        if self.asking && !core::mem::replace(&mut self.left, true) {
            let again = self.answers.record.is_some();
            effects.extend(self.report(EventKind::Left, again, Said::default()));
        }
        effects
    }

    /// The record may have changed: another tab, the back button, a long sleep.
    fn reread(&mut self, stored: &Stored<'_>, today: Day) -> Vec<Effect> {
        let before = (self.answers.said(), self.answers.asked());
        let held = self.holding();
        let imported = self.imported();
        let mut effects = Vec::new();
        self.read(stored, today, &mut effects);
        let asked = self.answers.asked();
        if before.0 == self.answers.said() && before.1 == asked {
            // These effects were already performed when the record was first read.
            effects.clear();
        } else {
            if self.asking && before.1 != asked {
                self.hide(&mut effects);
            }
            self.follow(&held, Vec::new(), None, Paints::AfterStoring, &mut effects);
        }
        // What this page imported may have been written over an answer given in another tab: it is written again.
        if imported
            && !self.imported()
            && let Some(line) = self.line_in(stored)
        {
            effects.insert(0, Effect::Store(line.into(), self.answers.days_kept()));
        }
        effects
    }

    fn imported(&self) -> bool {
        let record = &self.answers.record;
        matches!(record, Some(record) if record.method == Method::Import)
    }

    /// The stored line that the present record was read from.
    #[inline(never)]
    fn line_in<'a>(&self, stored: &Stored<'a>) -> Option<&'a str> {
        let Answers { policy, record, .. } = &self.answers;
        let mut lines = stored.cookies.iter().copied().chain(stored.mirror);
        let record = record.as_ref()?;
        lines.find(|line| ConsentRecord::decode(line, policy).as_ref() == Some(record))
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
                if asks && !core::mem::replace(&mut self.opened, true) {
                    let again = self.answers.record.is_some();
                    effects.extend(self.report(EventKind::Opened, again, Said::default()));
                }
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
            // Earlier answers, such as a refusal by name, are not asked about again on the first layer.
            Button::Accept => {
                let mut named = self.answers.whole(layer);
                if asks {
                    named = named.without(self.answers.said().answered);
                }
                (named, true, Rest::Stands, Method::AcceptAll)
            }
            // Exempt measurement is not asked about either; it has its own switch.
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
                let stored = Vec::from([Effect::Forget]);
                self.follow(&held, stored, None, Paints::AfterStoring, effects);
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
        // A refusal does not tell what was shown (T-33), and what a page shows before it calls is not known.
        let tells = by != By::Page && !record.said.granted.is_empty();
        let texts = if tells { &self.texts } else { "" };
        let line = record.encode_shown(&self.answers.policy, texts);
        self.answers.record = Some(record);
        self.lost = false;
        // "Show once" belongs to the old answer.
        self.gates.forget_once();
        // "Always" on one embed may leave the first layer as it is.
        if answer.rest != Rest::Stands
            || self.choosing
            || self.answers.asked() != asked
            || asked.is_empty()
        {
            self.hide(effects);
        }
        // Browsers take time to write a cookie, and longer to find the widest domain. So the notice is removed and
        // painted first; a page that is left meanwhile writes at once. A caller may navigate in its next line, or send
        // Google something, so for calls the record and the signal come first.
        let paints = if by == By::Page {
            Paints::AfterStoring
        } else {
            Paints::BeforeStoring
        };
        let kind = if changes {
            EventKind::Changed
        } else {
            EventKind::Choice
        };
        let report = self.report(kind, had_answered, before);
        let stored = [
            Effect::Store(line, self.answers.days_kept()),
            Effect::Announce,
        ];
        self.follow(&held, Vec::from(stored), report, paints, effects);
    }

    /// The effects of a changed record, which `stored` writes. Vendors are told before any gate opens, and everything
    /// is told before the page is left. Withdrawals are told first of all, and if the page has to be left nothing waits
    /// for a paint: vendors send queued data whenever they get a chance (V-04).
    fn follow(
        &mut self,
        held: &Holding,
        stored: Vec<Effect>,
        report: Option<Effect>,
        paints: Paints,
        effects: &mut Vec<Effect>,
    ) {
        let now = self.holding();
        let takes_back = !held.granted.without(now.granted).is_empty();
        let (shut, ran) = self.gates.shut(&now);
        let mut steps = Vec::new();
        let brought = self.tell_vendors(held, &mut steps);
        let is_grant = |step: &Effect| matches!(step, Effect::Step(_, Phase::Grant));
        let (mut grants, mut others): (Vec<_>, Vec<_>) = steps.into_iter().partition(is_grant);
        self.brought = self.brought.or(brought).without(now.granted);
        let leaves = ran || !self.brought.is_empty();
        if takes_back {
            effects.append(&mut others);
            effects.push(Effect::Drop);
        }
        if paints == Paints::BeforeStoring && !leaves {
            effects.push(Effect::Paint);
        }
        effects.extend(stored);
        effects.push(Effect::Signal(self.consent_types()));
        if paints == Paints::AfterStoring && !leaves {
            effects.push(Effect::Paint);
        }
        effects.append(&mut others);
        effects.append(&mut grants);
        effects.push(Effect::Emit(Happening::Change));
        effects.extend(report);
        if !shut.is_empty() {
            effects.push(Effect::Shut(shut));
        }
        self.clean(effects);
        if leaves {
            // The next page asks what is left to ask.
            effects.push(Effect::Leave);
        } else {
            self.open_gates(effects);
            self.ask(effects);
        }
    }

    /// Whether a stored name is removed that these items list: one of them is refused, and none granted (V-04).
    #[must_use]
    pub fn goes(&self, listing: Items) -> bool {
        let now = self.holding();
        !listing.and(now.refused).is_empty() && listing.and(now.granted).is_empty()
    }

    fn hide(&mut self, effects: &mut Vec<Effect>) {
        self.asking = false;
        self.choosing = false;
        effects.push(Effect::HideUi);
    }

    /// Counts a display, a page with what holds on it, or what an answer changed compared with `before`.
    fn report(&self, kind: EventKind, again: bool, before: Said) -> Option<Effect> {
        if !self.rules.statistics.allows(kind) {
            return None;
        }
        let chose = kind.is_answer();
        let policy = &self.answers.policy;
        let now = self.answers.said();
        // Only changes are reported.
        let (mut granted, mut denied) = (Items::default(), Items::default());
        if chose {
            granted = now.granted.without(before.granted);
            denied = now.answered.without(now.granted);
            denied = denied.without(before.answered.without(before.granted));
        } else if kind == EventKind::Viewed {
            let optional = Items::first(policy.items.len()).without(policy.required);
            granted = optional.and(self.granted());
            denied = optional.without(granted);
        }
        let record = self.answers.record.as_ref().filter(|_| chose);
        let mut event = Event {
            kind,
            revision: &policy.revision(),
            regime: policy.regime.id,
            language: self.rules.language,
            device: self.rules.device,
            method: record.map(|record| record.method),
            again,
            automated: self.rules.automated,
            granted: policy.ids(granted),
            denied: policy.ids(denied),
            variant: Some(self.variant.as_str()).filter(|id| !id.is_empty()),
            // A page is counted without its section (M-04).
            section: Some(self.section.as_str())
                .filter(|id| is_id(id) && kind != EventKind::Viewed),
            signal: self.rules.signal,
        };
        let mut line = event.encode();
        if line.len() > MAX_BYTES {
            // Services are left out, grants and denials alike: leaving out only one of them would skew the rates.
            let purposes = self.all();
            event.granted = policy.ids(granted.and(purposes));
            event.denied = policy.ids(denied.and(purposes));
            line = event.encode();
        }
        Some(Effect::Report(line))
    }
}
