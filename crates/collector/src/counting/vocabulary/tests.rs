//! Which words get into the vocabulary.

use std::collections::BTreeSet;

use super::*;

struct Sender {
    vocabulary: Vocabulary,
    changes: Changes,
    day: Day,
}

impl Sender {
    fn new(policies: Option<KnownPolicies>, earlier: &[(Dimension, &str)]) -> Self {
        let earlier = earlier
            .iter()
            .map(|(dimension, word)| ("a.example".into(), *dimension, (*word).into(), 0));
        Self {
            vocabulary: Vocabulary::new(earlier, policies, Sites::Any),
            changes: Changes::default(),
            day: 7,
        }
    }

    fn send(&mut self, dimension: Dimension, word: &str) -> String {
        let (day, changes) = (self.day, &mut self.changes);
        self.vocabulary
            .admit("a.example", dimension, word.into(), day, changes)
            .word
    }
}

#[test]
fn invented_values_are_counted_as_other_once_the_limit_is_reached_m_06() {
    let mut sender = Sender::new(None, &[]);
    for at in 0..20 {
        let word = format!("v{at:02}");
        assert_eq!(sender.send(Dimension::Variant, &word), word);
    }
    assert_eq!(sender.send(Dimension::Variant, "v20"), OTHER);
    assert_eq!(sender.send(Dimension::Variant, "v03"), "v03");
    assert_eq!(sender.send(Dimension::Variant, NO_VARIANT), NO_VARIANT);
    assert_eq!(sender.changes.learnt.len(), 20);
}

#[test]
fn values_are_kept_by_frequency_and_not_by_order_of_arrival() {
    for (dimension, room) in [
        (Dimension::Variant, 20),
        (Dimension::Section, 20),
        (Dimension::Language, 60),
    ] {
        let mut sender = Sender::new(None, &[]);
        for at in 0..room {
            sender.send(dimension, &format!("forged-{at:02}"));
        }
        let counted = (0..100)
            .filter(|_| sender.send(dimension, "real") == "real")
            .count();
        assert_eq!(counted, 91, "all but the first nine");
        assert_eq!(sender.changes.dropped.len(), 1);
        assert_eq!(sender.send(dimension, "forged-00"), OTHER);
        assert_eq!(sender.send(dimension, "forged-01"), "forged-01");
        // And keeps its place although others are sent a few times.
        for at in 0..1000 {
            sender.send(dimension, &format!("more-{}", at % 90));
        }
        assert_eq!(sender.send(dimension, "real"), "real");
    }
}

#[test]
fn replacements_per_day_and_waiting_values_are_bounded() {
    let mut sender = Sender::new(None, &[]);
    for at in 0..10_000 {
        for _ in 0..40 {
            sender.send(Dimension::Variant, &format!("v{at}"));
        }
    }
    let replaced = |sender: &Sender| sender.changes.learnt.len() + sender.changes.dropped.len();
    assert!(replaced(&sender) <= 60, "{}", replaced(&sender));
    sender.day += 1;
    for _ in 0..1000 {
        sender.send(Dimension::Variant, "tomorrow");
    }
    assert_eq!(sender.send(Dimension::Variant, "tomorrow"), "tomorrow");
    let words = sender.vocabulary.of("a.example", Dimension::Variant);
    assert!(words.waiting.len() <= 80 && words.apart.len() == 20);
}

#[test]
fn with_the_owners_policies_only_their_values_are_distinguished() {
    let policies = KnownPolicies {
        revisions: ["0a1b2c3d".to_owned()].into(),
        items: ["analytics".to_owned()].into(),
        purposes: BTreeSet::new(),
        variants: vec!["plain".to_owned()],
        languages: ["en".to_owned()].into(),
        sections: ["shop".to_owned()].into(),
        ..KnownPolicies::default()
    };
    // Even if others were distinguished before the configuration was given.
    let earlier = [
        (Dimension::Revision, "00000001"),
        (Dimension::Variant, "forged"),
    ];
    let mut sender = Sender::new(Some(policies), &earlier);
    for (dimension, word, expected) in [
        (Dimension::Revision, "0a1b2c3d", "0a1b2c3d"),
        (Dimension::Revision, "00000001", OTHER),
        (Dimension::Item, "analytics", "analytics"),
        (Dimension::Item, "made-up", OTHER),
        (Dimension::Language, "en", "en"),
        (Dimension::Language, "xx", OTHER),
        (Dimension::Variant, "plain", "plain"),
        (Dimension::Variant, "forged", OTHER),
        (Dimension::Section, "shop", "shop"),
        (Dimension::Section, "forged", OTHER),
        (Dimension::Regime, "eu", "eu"),
        (Dimension::Regime, "zz", OTHER),
        (Dimension::Country, "FR", "FR"),
    ] {
        for _ in 0..50 {
            assert_eq!(sender.send(dimension, word), expected);
        }
    }
}

#[test]
fn unlisted_hosts_are_bounded_m_06() {
    let mut vocabulary = Vocabulary::new([], None, Sites::Any);
    let mut admit = |site: String| vocabulary.admit_site(site, 7).word;
    for at in 0..20_000 {
        admit(format!("forged-{at}.example"));
    }
    let counted = (0..100).filter(|_| admit("shop.example".into()) == "shop.example");
    assert!(counted.count() > 80);
    let mut listed = Vocabulary::new([], None, Sites::Listed);
    let all = (0..100).all(|at| listed.admit_site(format!("{at}.example"), 7).known);
    assert!(all);
}

#[test]
fn a_store_with_too_many_values_keeps_the_most_frequent() {
    let words = (0..40).map(|at| {
        let word = format!("v{at:02}");
        ("a.example".to_owned(), Dimension::Variant, word, at)
    });
    let mut vocabulary = Vocabulary::new(words, None, Sites::Listed);
    let mut admit = |word: &str| {
        let changes = &mut Changes::default();
        vocabulary
            .admit("a.example", Dimension::Variant, word.into(), 7, changes)
            .word
    };
    assert_eq!((admit("v39"), admit("v00")), ("v39".into(), OTHER.into()));
}
