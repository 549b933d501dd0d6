//! Each field stands where the door says.

use assentry_core::{
    answering::{Answering, Button},
    config::Config,
    session::{Input, Session},
    standing::By,
    value::Value,
    wire::Device,
};

use super::{remembered, settle, status, surroundings};
use crate::door::{self, FIELD};

/// A site in California with what is special in each way, and an answer of the day 20,780.
fn after_an_answer(use_it: impl FnOnce(&Config<'_>, &Session<'_>)) {
    let flat = "{2~regime~\"us-ca~purposes~[2~\"necessary~\"marketing".replace('~', FIELD);
    let root = Value::from_flat(&flat);
    let around = surroundings(&["", "", "", "1", "", "", "en"].join(FIELD)).rules;
    let read = || Config::read(&root, "");
    let (Some(config), Some(again)) = (read(), read()) else {
        panic!("expected a valid configuration")
    };
    let mut session = Session::new(again.policy, around);
    session.step(Input::Arrived {
        stored: super::stored(FIELD),
        today: 20_780,
    });
    session.step_answering(Answering::Pressed(Button::Reject, By::Visitor, ""));
    use_it(&config, &session);
}

#[test]
fn the_surroundings_are_read_by_field_name() {
    let mut fields = [""; 7];
    fields[door::surroundings::PLACE as usize] = "FR";
    fields[door::surroundings::NARROW as usize] = "1";
    fields[door::surroundings::MAY_ASK as usize] = "1";
    fields[door::surroundings::DO_NOT_TRACK as usize] = "1";
    fields[door::surroundings::LANGUAGE as usize] = "fr-CA";
    let text = fields.join(FIELD);
    let around = surroundings(&text);
    assert_eq!(around.place, "FR");
    assert_eq!(around.rules.device, Device::Small);
    assert!(around.rules.may_ask && around.dnt);
    assert!(!around.rules.automated && !around.rules.signal);
    assert_eq!(around.language, "fr");

    let mut fields = [""; 7];
    fields[door::surroundings::AUTOMATED as usize] = "1";
    fields[door::surroundings::SIGNAL as usize] = "1";
    let text = fields.join(FIELD);
    let rules = surroundings(&text).rules;
    assert_eq!(rules.device, Device::Large);
    assert!(rules.automated && rules.signal && !rules.may_ask);
}

#[test]
fn the_views_read_a_configuration_by_field_name() {
    after_an_answer(|config, _| {
        let text = settle(config, true);
        let fields: Vec<&str> = text.split(FIELD).collect();
        let asking = fields[door::settled::ASKING as usize];
        assert!(asking.contains(door::asking::OPT_OUT) && asking.contains(door::asking::SIGNAL));
        let items = &fields[door::settled::ITEMS as usize..];
        assert_eq!(items[0], format!("necessary 0 {}", door::mark::REQUIRED));
        assert_eq!(items[1], format!("marketing 1 {}", door::mark::SIGNALLED));
        assert_eq!(items.len(), 2);
    });
}

#[test]
fn the_second_layer_reads_the_answer_by_field_name() {
    after_an_answer(|config, session| {
        let text = remembered(session);
        let fields: Vec<&str> = text.split(FIELD).collect();
        assert_eq!(
            fields[door::remembered::DAYS as usize],
            (config.policy.end(20_780) - 20_780).to_string()
        );
        let answers = fields[door::remembered::ANSWERS as usize];
        assert_eq!(
            answers,
            format!("{}{}", door::answer::YES, door::answer::NO)
        );
        assert_eq!(
            fields[door::remembered::STATE as usize],
            door::state::REFUSED
        );
        assert_eq!(fields[door::remembered::DECIDED as usize], "20780");
        assert_eq!(
            fields[door::remembered::UNTIL as usize],
            config.policy.end(20_780).to_string()
        );
    });
}

#[test]
fn the_status_is_read_by_field_name() {
    after_an_answer(|config, session| {
        let text = status(session);
        let fields: Vec<&str> = text.split(FIELD).collect();
        let field = |at: u32| fields[at as usize];
        assert_eq!(field(door::status::STANDING), "decided");
        assert_eq!(field(door::status::GRANTED).trim(), "necessary");
        assert_eq!(field(door::status::DENIED).trim(), "marketing");
        assert_eq!(field(door::status::REGIME), "us-ca");
        assert_eq!(field(door::status::REVISION), config.policy.revision());
        assert_eq!(field(door::status::SIGNAL), "");
        assert_eq!(field(door::status::OPTED_OUT), "1");
        assert_eq!(field(door::status::DECIDED), "20780");
        assert_eq!(
            field(door::status::UNTIL),
            config.policy.end(20_780).to_string()
        );
        assert_eq!(field(door::status::METHOD), "refuse-all");
        assert_eq!(field(door::status::ID), "");
    });
}
