//! What the page is told, in which order: flows through the shell with a page that only records calls.
//!
//! Each line of a flow is an `Op` with its number and text; `\x1f` between fields is written as `|`.

use std::cell::{Cell, RefCell};

use expect_test::{Expect, expect};

use super::App;
use crate::{
    door::{
        BANNER_BITS, BUTTON_BITS, Op,
        button::{ACCEPT, CLOSE, ONCE, REJECT, SAVE},
        call::{ACCEPT as CALL_ACCEPT, REJECT as CALL_REJECT},
        kind::{self, GO_ON},
        objection::{COUNTED, OBJECTS, TRUSTED},
        remembered, status,
    },
    host::Page,
};

/// Records calls, and responds like a page that is parsed and whose external scripts take time to load.
#[derive(Default)]
struct Notes {
    lines: RefCell<Vec<String>>,
    /// Gates whose script is still loading after it was inserted.
    external: Vec<u32>,
    parsing: Cell<bool>,
    /// A gate whose script calls us: from then on something is to be handled.
    calling: Option<u32>,
    waiting: Cell<bool>,
    /// Milliseconds that pass between two readings of the clock.
    slow: u32,
    now: Cell<u32>,
}

impl Page for &Notes {
    fn act(self, op: Op, number: u32, text: &str) -> u32 {
        match op {
            Op::Clock => {
                self.now.set(self.now.get() + self.slow);
                return self.now.get();
            }
            Op::Parsed => return u32::from(!self.parsing.get()),
            Op::Waiting => return u32::from(self.waiting.get()),
            Op::Run if self.calling == Some(number) => self.waiting.set(true),
            _ => {}
        }
        let text = text.replace('\x1f', "|");
        let line = format!("{op:?} {number} {text}");
        self.lines.borrow_mut().push(line.trim_end().to_owned());
        u32::from(op == Op::Run && self.external.contains(&number))
    }
}

impl Notes {
    fn with_external(gates: &[u32]) -> Self {
        Self {
            external: gates.to_vec(),
            ..Self::default()
        }
    }
}

/// Large screen, not automated, may ask, no signals, English; and an empty configuration.
const START: &str = "\x1f\x1f\x1f1\x1f\x1f\x1fen\n{0";
/// Nothing is stored.
const NOTHING: &str = "\x1f";
const TODAY: u32 = 20_780;

fn started(page: Notes) -> App<&'static Notes> {
    App::start(&*Box::leak(Box::new(page)), 0, START).unwrap()
}

/// A first visit to a page with these elements: the letter of the lane, then the needs of each.
fn first_visit(page: Notes, elements: &[&str]) -> App<&'static Notes> {
    let app = started(page);
    app.happened(kind::READ, TODAY, NOTHING);
    app.happened(kind::FOUND, 0, &elements.join("\x1f"));
    app.page.lines.borrow_mut().clear();
    app
}

/// A page on which everything was accepted and painted, with these elements not yet handled.
fn accepted(page: Notes, elements: &[&str]) -> App<&'static Notes> {
    let app = first_visit(page, elements);
    app.answering(kind::PRESSED, ACCEPT, "\x1f");
    app.page.lines.borrow_mut().clear();
    app.happened(kind::PAINTED, 0, "");
    app
}

/// What the page was told since the last check, except what the snapshot of one flow already shows.
fn check(app: &App<&'static Notes>, expected: &Expect) {
    let lines = app.page.lines.take().join("\n");
    expected.assert_eq(&lines);
}

/// The gates that were opened since the last check, in order.
fn opened(app: &App<&'static Notes>) -> Vec<String> {
    let lines = app.page.lines.take().into_iter();
    lines
        .filter(|line| line.starts_with("Run") || line.starts_with("Reveal"))
        .collect()
}

#[test]
fn no_gate_opens_between_a_refusal_by_a_script_and_its_effects() {
    let calling = || {
        let page = Notes {
            calling: Some(0),
            ..Notes::default()
        };
        let app = accepted(page, &["oanalytics", "oanalytics"]);
        assert_eq!(opened(&app), ["Run 0"]);
        app
    };
    let refused = calling();
    refused.answering(kind::CALLED, CALL_REJECT, "\x1f");
    refused.page.waiting.set(false);
    refused.happened(GO_ON, 0, "");
    assert_eq!(opened(&refused), [] as [&str; 0]);
    // What it called was something else.
    let other = calling();
    other.page.waiting.set(false);
    other.happened(GO_ON, 0, "");
    assert_eq!(opened(&other), ["Run 1"]);
}

#[test]
fn a_first_visit_asks_and_opens_nothing() {
    let app = started(Notes::default());
    app.happened(kind::READ, TODAY, NOTHING);
    app.happened(kind::FOUND, 0, "oanalytics\x1fesocial\x1fonecessary");
    check(
        &app,
        &expect![[r#"
            Settle 0 |necessary 0 1|analytics 1 |marketing 2 2|social 3 2
            Signal 64 necessary
            Emit 0
            Banner 0 1 2 3
            Emit 1
            Placehold 1 3
            Run 2"#]],
    );
}

#[test]
fn an_answer_is_painted_then_stored_then_signalled_and_only_then_anything_opens() {
    let app = first_visit(Notes::default(), &["oanalytics"]);
    app.answering(kind::PRESSED, ACCEPT, "\x1f");
    check(
        &app,
        &expect![[r#"
        HideUi 0
        Preload 0
        Paint 0"#]],
    );
    app.happened(kind::PAINTED, 0, "");
    check(
        &app,
        &expect![[r#"
        Keep 182 1~e3905dd1~20780~20962~eu~a~~+analytics+marketing+social~6e33dfda
        Announce 0
        Signal 79 necessary analytics marketing social
        Emit 2
        Run 0"#]],
    );
}

#[test]
fn a_refusal_opens_what_waited_for_it_and_nothing_else() {
    let app = first_visit(Notes::default(), &["oanalytics", "o!analytics"]);
    app.answering(kind::PRESSED, REJECT, "\x1f");
    app.happened(kind::PAINTED, 0, "");
    assert_eq!(opened(&app), ["Run 1"]);
}

#[test]
fn a_call_does_not_wait_for_the_paint_of_an_earlier_answer() {
    let app = first_visit(Notes::default(), &["oanalytics"]);
    app.answering(kind::PRESSED, ACCEPT, "\x1f");
    app.page.lines.borrow_mut().clear();
    app.answering(kind::CALLED, CALL_REJECT, "\x1f");
    check(
        &app,
        &expect![[r#"
            Keep 182 1~e3905dd1~20780~20962~eu~a~~+analytics+marketing+social~6e33dfda
            Announce 0
            Signal 79 necessary
            Emit 2
            HideUi 0
            Drop 0
            Keep 182 1~e3905dd1~20780~20962~eu~p~~!analytics!marketing!social~8fc0b15d
            Announce 0
            Signal 64 necessary
            Paint 0"#]],
    );
}

#[test]
fn an_answer_waiting_to_be_stored_overrides_one_from_another_tab() {
    let app = first_visit(Notes::default(), &[]);
    app.answering(kind::PRESSED, REJECT, "\x1f");
    app.page.lines.borrow_mut().clear();
    app.answering(kind::REREAD, TODAY, NOTHING);
    assert_eq!(opened(&app), [""; 0]);
    assert_eq!(app.happened(kind::HAS, 0, "analytics"), 0);
    app.happened(kind::PAINTED, 0, "");
    let kept = app.page.lines.take();
    assert!(
        kept.iter().any(|line| line.starts_with("Keep 182 1~")),
        "{kept:?}"
    );
}

#[test]
fn a_classic_script_waits_for_the_one_before_it() {
    let app = accepted(
        Notes::with_external(&[0]),
        &["oanalytics", "omarketing", "oanalytics"],
    );
    assert_eq!(opened(&app), ["Run 0"]);
    app.happened(kind::SETTLED, 1, "");
    assert_eq!(opened(&app), [""; 0], "another one settled");
    app.happened(kind::SETTLED, 0, "");
    assert_eq!(opened(&app), ["Run 1", "Run 2"]);
}

#[test]
fn embeds_and_async_scripts_wait_for_nothing_and_block_nothing() {
    let app = accepted(
        Notes::with_external(&[0, 1]),
        &["oanalytics", "aanalytics", "esocial", "omarketing"],
    );
    assert_eq!(opened(&app), ["Run 1", "Reveal 2", "Run 0"]);
}

#[test]
fn deferred_scripts_wait_for_parsing_and_for_all_classic_scripts() {
    let page = Notes::with_external(&[0, 1]);
    page.parsing.set(true);
    let app = accepted(page, &["danalytics", "oanalytics"]);
    assert_eq!(opened(&app), ["Run 1"]);
    app.happened(kind::SETTLED, 1, "");
    assert_eq!(opened(&app), [""; 0], "the parser is not done");
    app.page.parsing.set(false);
    app.happened(GO_ON, 0, "");
    assert_eq!(
        opened(&app),
        ["Run 0 1"],
        "in order with other deferred ones"
    );
}

#[test]
fn a_hanging_script_does_not_block_the_others_nor_use_the_browser_s_order() {
    let app = accepted(
        Notes::with_external(&[0, 1, 2]),
        &["oanalytics", "danalytics", "danalytics"],
    );
    assert_eq!(opened(&app), ["Run 0"]);
    app.happened(kind::HUNG, 0, "");
    assert_eq!(opened(&app), ["Run 1"]);
    app.happened(kind::SETTLED, 1, "");
    assert_eq!(opened(&app), ["Run 2"]);
}

#[test]
fn external_scripts_that_have_to_wait_are_preloaded_once_each() {
    let app = first_visit(
        Notes::with_external(&[0, 1]),
        &["oanalytics", "omarketing", "o!social", "esocial"],
    );
    app.answering(kind::PRESSED, ACCEPT, "\x1f");
    let lines = app.page.lines.take();
    let ahead: Vec<_> = lines
        .iter()
        .filter(|line| line.starts_with("Preload"))
        .collect();
    assert_eq!(
        ahead,
        ["Preload 0", "Preload 1"],
        "and nothing that is not granted"
    );
}

#[test]
fn consent_is_checked_again_right_before_each_script() {
    let app = accepted(
        Notes::with_external(&[0]),
        &["oanalytics", "oanalytics", "omarketing"],
    );
    assert_eq!(opened(&app), ["Run 0"]);
    app.answering(kind::CALLED, CALL_REJECT, "\x1f");
    app.happened(kind::PAINTED, 0, "");
    app.happened(kind::SETTLED, 0, "");
    assert_eq!(opened(&app), [""; 0]);
}

#[test]
fn a_script_runs_once_however_often_it_is_granted() {
    let app = accepted(Notes::default(), &["oanalytics"]);
    assert_eq!(opened(&app), ["Run 0"]);
    for call in [CALL_REJECT, CALL_ACCEPT, CALL_ACCEPT] {
        app.answering(kind::CALLED, call, "\x1f");
        app.happened(kind::PAINTED, 0, "");
    }
    assert_eq!(opened(&app), [""; 0]);
}

#[test]
fn a_turn_that_takes_too_long_yields_and_continues_later() {
    let page = Notes {
        slow: 7,
        ..Notes::default()
    };
    let app = accepted(page, &["oanalytics", "oanalytics", "oanalytics"]);
    let lines = app.page.lines.take();
    assert_eq!(&lines[lines.len() - 2..], ["Run 0", "Later 0"]);
    app.happened(GO_ON, 0, "");
    assert_eq!(app.page.lines.take(), ["Run 1", "Later 0"]);
    app.happened(GO_ON, 0, "");
    assert_eq!(app.page.lines.take(), ["Run 2"]);
}

#[test]
fn if_the_answering_code_fails_to_load_everything_is_denied() {
    let app = first_visit(Notes::default(), &["oanalytics"]);
    app.happened(kind::LOST, 0, "");
    app.happened(kind::PAINTED, 0, "");
    assert_eq!(opened(&app), [""; 0]);
    assert_eq!(app.happened(kind::HAS, 0, "analytics"), 0);
}

#[test]
fn an_invalid_configuration_starts_nothing_and_sends_nothing_to_the_page() {
    for flat in [
        "[0",
        "\"analytics",
        "{1\x1flangauge\x1f\"en",
        "{1\x1fpurposes\x1f\"analytics",
    ] {
        let text = format!("\x1f\x1f\x1f1\x1f\x1f\x1fen\n{flat}");
        let notes = Notes::default();
        assert!(App::start(&notes, 0, &text).is_none(), "{flat:?}");
        assert_eq!(notes.lines.take(), [""; 0], "{flat:?}");
    }
}

#[test]
fn has_accepts_only_exact_ids_of_the_policy() {
    let app = accepted(Notes::default(), &[]);
    let has = |id| app.happened(kind::HAS, 0, id) == 1;
    assert!(has("analytics") && has("necessary"));
    for id in [
        "",
        "analytic",
        "analytics ",
        "Analytics",
        "nonsense",
        "analytics\x1f",
    ] {
        assert!(!has(id), "{id:?}");
    }
}

#[test]
fn accepting_an_unknown_id_is_a_complaint_and_not_an_answer() {
    let app = first_visit(Notes::default(), &[]);
    app.answering(kind::CALLED, 1, "\x1fanalytics nonsense");
    check(
        &app,
        &expect!["Complain 0 accept: expected ids of the policy, found nonsense"],
    );
}

#[test]
fn whether_a_gate_may_open_is_asked_by_its_number() {
    let elements = [
        "oanalytics",
        "omarketing",
        "o!marketing",
        "omarketing|analytics",
        "oanalytics marketing",
    ];
    let app = first_visit(Notes::default(), &elements);
    let may = |app: &App<_>| {
        (0..6)
            .map(|gate| app.happened(kind::MAY_OPEN, gate, ""))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        may(&app),
        [0; 6],
        "before an answer, and a gate that is none"
    );
    app.answering(kind::CALLED, CALL_ACCEPT, "\x1fanalytics");
    assert_eq!(may(&app), [1, 0, 1, 1, 0, 0]);
}

#[test]
fn the_status_and_the_second_layer_agree_on_an_opt_out_l_61() {
    for (signal, call, ids, expected) in [
        ("", None, "", false),
        ("", Some(CALL_REJECT), "", true),
        ("", Some(CALL_ACCEPT), "analytics marketing social", false),
        ("", Some(CALL_ACCEPT), "analytics", true),
        ("1", None, "", true),
        ("1", Some(CALL_ACCEPT), "analytics marketing social", false),
        // One of two that the signal covers.
        ("1", Some(CALL_ACCEPT), "analytics marketing", true),
        ("1", Some(CALL_REJECT), "", true),
    ] {
        let app = visit("us-ca", signal, TODAY, NOTHING);
        if let Some(call) = call {
            app.answering(kind::CALLED, call, &format!("\x1f{ids}"));
        }
        app.page.lines.borrow_mut().clear();
        app.happened(kind::STATUS, 0, "");
        app.answering(kind::REMEMBERED, 0, "");
        let fields = [status::OPTED_OUT, remembered::OPTED_OUT];
        for (line, at) in app.page.lines.take().iter().zip(fields) {
            let found = line.split('|').nth(at as usize).unwrap();
            assert_eq!(
                found == "1",
                expected,
                "signal {signal:?}, {call:?} {ids:?}: {line}"
            );
        }
    }
}

#[test]
fn a_stored_name_is_removed_if_a_refused_item_lists_it_and_no_granted_one_does_v_04() {
    let app = first_visit(Notes::default(), &[]);
    let goes = |ids| app.answering(kind::LISTED, 0, ids) == 1;
    assert!(!goes("marketing"), "nothing is refused yet");
    app.answering(kind::CALLED, CALL_ACCEPT, "\x1fanalytics");
    assert!(goes("marketing") && goes("marketing social"));
    for ids in [
        "",
        "analytics",
        "marketing analytics",
        "necessary marketing",
        "nonsense",
        "marketing nonsense",
    ] {
        assert!(!goes(ids), "{ids:?}");
    }
}

#[test]
fn a_press_changes_an_objection_only_if_it_is_an_answer_and_a_script_cannot_withdraw_one_l_67_b_25()
{
    let app = first_visit(Notes::default(), &[]);
    for (button, bits, changes) in [
        (SAVE, 0, true),
        (SAVE, COUNTED, false),
        (SAVE, OBJECTS | COUNTED, false),
        (SAVE, OBJECTS | COUNTED | TRUSTED, true),
        (ACCEPT, OBJECTS | COUNTED | TRUSTED, true),
        (ACCEPT, OBJECTS | COUNTED, false),
        (ACCEPT, OBJECTS | TRUSTED, false),
        (REJECT, COUNTED, true),
        (REJECT, OBJECTS | COUNTED | TRUSTED, false),
        (CLOSE, TRUSTED, false),
        (ONCE, OBJECTS | COUNTED | TRUSTED, false),
    ] {
        let found = app.answering(kind::OBJECTS, bits << BUTTON_BITS | button, "") == 1;
        assert_eq!(found, changes, "button {button}, bits {bits}");
    }
}

#[test]
fn status_and_remembered_answers_are_sent_field_by_field() {
    let app = accepted(Notes::default(), &[]);
    app.page.lines.borrow_mut().clear();
    app.happened(kind::STATUS, 0, "");
    app.answering(kind::REMEMBERED, 0, "");
    check(
        &app,
        &expect![[r#"
            Say 0 decided|necessary analytics marketing social ||eu|e3905dd1|||20780|20962|accept-all|
            Say 0 182|1111||1|given|20780|20962"#]],
    );
}

/// A visit from a place, on a day, with what is stored; the browser may ask not to be tracked.
fn visit(place: &str, signal: &str, day: u32, stored: &str) -> App<&'static Notes> {
    let start = format!("{place}\x1f\x1f\x1f1\x1f{signal}\x1f\x1fen\n{{0");
    let app = App::start(&*Box::leak(Box::new(Notes::default())), 0, &start).unwrap();
    app.happened(kind::READ, day, stored);
    app.page.lines.borrow_mut().clear();
    app
}

#[test]
fn an_opt_out_is_shown_and_never_ends_while_other_answers_do() {
    // Of a visitor there, who pressed that: the record, as cookies are read.
    let line = |place: &str, button| {
        let app = visit(place, "", TODAY, NOTHING);
        app.answering(kind::PRESSED, button, "\x1f");
        app.happened(kind::PAINTED, 0, "");
        let lines = app.page.lines.take();
        let kept = lines.iter().find(|line| line.starts_with("Keep")).unwrap();
        format!("{}\x1f", kept.rsplit(' ').next().unwrap())
    };
    let told = |place, signal, day, stored: &str| {
        let app = visit(place, signal, day, stored);
        app.answering(kind::REMEMBERED, 0, "");
        let told = app.page.lines.take().remove(0);
        let fields: Vec<&str> = told.split('|').collect();
        let field = |at| fields[usize::try_from(at).unwrap()];
        format!(
            "{}/{}",
            field(remembered::OPTED_OUT),
            field(remembered::TERM)
        )
    };
    let (soon, late) = (TODAY + 1, TODAY + 1000);
    for (place, button, then) in [
        ("fr", ACCEPT, "/1 /0"),
        ("fr", REJECT, "/1 /0"),
        ("us-ca", ACCEPT, "/1 /0"),
        ("us-ca", REJECT, "1/2 1/2"),
    ] {
        let stored = line(place, button);
        let found = [soon, late].map(|day| told(place, "", day, &stored));
        assert_eq!(found.join(" "), then, "{place}, {button}");
    }
    // The browser opts out for somebody who was never asked, and not where opting in is the rule.
    assert_eq!(told("us-ca", "1", TODAY, NOTHING), "1/0");
    assert_eq!(told("us-ca", "", TODAY, NOTHING), "/0");
    assert_eq!(told("fr", "1", TODAY, NOTHING), "/0");
}

/// Queries the app while an effect is performed, as page code may do.
struct Curious {
    asked: Cell<u32>,
    app: Cell<Option<&'static App<&'static Curious>>>,
}

impl Page for &'static Curious {
    fn act(self, op: Op, _: u32, _: &str) -> u32 {
        if let Some(app) = self.app.get()
            && !matches!(op, Op::Say | Op::Clock | Op::Parsed)
        {
            app.happened(kind::STATUS, 0, "");
            app.happened(kind::HAS, 0, "analytics");
            self.asked.set(self.asked.get() + 1);
        }
        0
    }
}

#[test]
fn page_code_may_query_while_an_effect_is_performed() {
    let page: &'static Curious = Box::leak(Box::new(Curious {
        asked: Cell::new(0),
        app: Cell::new(None),
    }));
    let app: &'static App<&'static Curious> =
        Box::leak(Box::new(App::start(page, 0, START).unwrap()));
    page.app.set(Some(app));
    app.happened(kind::READ, TODAY, NOTHING);
    app.happened(kind::FOUND, 0, "oanalytics\x1fesocial");
    app.answering(kind::PRESSED, ACCEPT, "\x1f");
    app.happened(kind::PAINTED, 0, "");
    app.answering(kind::CALLED, CALL_REJECT, "\x1f");
    app.happened(kind::PAINTED, 0, "");
    assert!(page.asked.get() > 10, "{}", page.asked.get());
}

#[test]
fn a_variant_is_chosen_at_random_and_none_without_variants() {
    let two = "{1\x1fvariants\x1f[2\x1f{1\x1fid\x1f\"a\x1f{1\x1fid\x1f\"b";
    for (config, chance, expected) in [
        (two, 0, 0),
        (two, 32_767, 0),
        (two, 32_768, 1),
        (two, 65_535, 1),
        ("{0", 65_535, 0),
    ] {
        let page = &*Box::leak(Box::new(Notes::default()));
        let text = format!("\x1f\x1f\x1f1\x1f\x1f\x1fen\n{config}");
        let app = App::start(page, chance, &text).unwrap();
        app.happened(kind::READ, TODAY, NOTHING);
        let shown = format!("Banner {} ", expected << BANNER_BITS);
        let lines = page.lines.borrow();
        assert!(
            lines.iter().any(|line| line.starts_with(&shown)),
            "{lines:?}"
        );
    }
}

#[test]
fn an_event_crosses_the_door_as_the_line_that_is_sent() {
    let start = "\x1f\x1f\x1f1\x1f1\x1f\x1fen\n{2\x1fendpoint\x1f\"/e\x1fstatistics\x1f\"all";
    let page = &*Box::leak(Box::new(Notes::default()));
    let app = App::start(page, 0, start).unwrap();
    app.happened(kind::READ, TODAY, NOTHING);
    app.answering(kind::DISPLAYED, 0, "calm-2\x1fshop");
    app.answering(kind::PRESSED, REJECT, "\x1f");
    app.happened(kind::PAINTED, 0, "");
    let lines = page.lines.borrow();
    let posts: Vec<_> = lines
        .iter()
        .filter(|line| line.starts_with("Post"))
        .map(String::as_str)
        .collect();
    expect![[r#"
        Post 0 event=shown&revision=e3905dd1&regime=eu&language=en&device=large&variant=calm-2&section=shop&signal=1
        Post 0 event=choice&revision=e3905dd1&regime=eu&language=en&device=large&method=refuse-all&denied=analytics.marketing.social&variant=calm-2&section=shop&signal=1"#]].assert_eq(&posts.join("\n"));
}

#[test]
fn a_page_is_counted_where_nobody_is_asked_and_makes_the_page_ask_for_it() {
    let posted = |regime: &str| {
        let start: &'static str = format!(
            "\x1f\x1f\x1f1\x1f\x1f\x1fen\n{{3\x1fregime\x1f\"{regime}\x1fendpoint\x1f\"/e\x1fstatistics\x1f\"pages"
        )
        .leak();
        let page = &*Box::leak(Box::new(Notes::default()));
        let app = App::start(page, 0, start).unwrap();
        app.happened(kind::READ, TODAY, NOTHING);
        app.answering(kind::DISPLAYED, 0, "\x1fshop");
        app.answering(kind::DISPLAYED, 0, "\x1fshop");
        let lines = page.lines.borrow();
        let posts = lines.iter().filter(|line| line.starts_with("Post"));
        let settled = lines.iter().find(|line| line.starts_with("Settle"));
        let asking = settled.and_then(|line| line.split(['|', ' ']).nth(2));
        (
            asking.map(str::to_owned),
            posts.cloned().collect::<Vec<_>>(),
        )
    };
    let (asking, posts) = posted("us-ca");
    assert!(asking.is_some_and(|asking| asking.contains('c') && asking.contains('m')));
    assert_eq!(posts.len(), 1, "once: {posts:?}");
    assert!(posts[0].contains("event=viewed&") && !posts[0].contains("section="));
    let (_, posts) = posted("eu");
    assert_eq!(
        posts,
        Vec::<String>::new(),
        "never where they are asked first"
    );
}
