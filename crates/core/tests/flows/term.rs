//! How long an answer is valid (L-32), and wrong clocks.

use assentry_core::regime::REGIMES;
use expect_test::expect;

use crate::{check::check, story::Visitor};

#[test]
fn the_answer_is_valid_on_the_last_day_of_six_months_l_32() {
    check(
        "
            given visit
            given press accept
            given wait 181
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 analytics
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn the_answer_expires_after_six_months_l_32_invariant_7() {
    check(
        "
            given visit
            given press accept
            given wait 182
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              forget
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown again
            = stale (Expired): necessary
        "#]],
    );
}

#[test]
fn a_day_later_it_is_expired_and_so_is_a_refusal_l_32() {
    check(
        "
            given visit
            given press reject
            given wait 183
            visit script !analytics
            press reject
        ",
        expect![[r#"
            > visit script !analytics
              forget
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown again
            > press reject
              hide
              paint
              store eu r !analytics.matomo!marketing.linkedin!social.youtube for 185 days
              announce
              signal security_storage
              emit change
              report choice refuse-all !analytics !marketing !social !matomo !linkedin !youtube again
              open 0 !analytics
            = decided: necessary
        "#]],
    );
}

#[test]
fn a_page_that_stays_open_beyond_the_term_shuts_its_gates_invariant_7() {
    check(
        "
            given visit script analytics, embed social
            given press accept
            given run
            given wait 182
            reread
        ",
        expect![[r#"
            > reread
              forget
              drop
              signal security_storage
              emit change
              shut 1 social
              leave
            = stale (Expired): necessary
        "#]],
    );
}

#[test]
fn a_clock_that_was_moved_back_denies_and_asks() {
    check(
        "
            given visit
            given press accept
            given back 2
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown again
            = stale (Clock): necessary
        "#]],
    );
}

#[test]
fn a_corrected_clock_restores_the_answer() {
    check(
        "
            given visit
            given press accept
            given back 2
            given visit
            given wait 2
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 analytics
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn a_clock_that_is_a_day_behind_is_tolerated() {
    check(
        "
            given visit
            given press accept
            given back 1
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 analytics
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn an_answer_of_31_august_is_valid_through_28_february_l_32() {
    check(
        "
            given back 84
            given visit
            given press reject
            given wait 181
            visit script !analytics
            given wait 1
            visit
        ",
        expect![[r#"
            > visit script !analytics
              signal security_storage
              emit ready
              open 0 !analytics
            > visit
              forget
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown again
            = stale (Expired): necessary
        "#]],
    );
}

#[test]
fn six_months_from_1_april_are_more_than_182_days_l_32() {
    check(
        "
            given back 236
            given visit
            given press reject
            given wait 183
            visit script !analytics
            given wait 1
            visit
        ",
        expect![[r#"
            > visit script !analytics
              signal security_storage
              emit ready
              open 0 !analytics
            > visit
              forget
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown again
            = stale (Expired): necessary
        "#]],
    );
}

#[test]
fn a_record_of_182_days_is_read_and_ends_when_it_says() {
    check(
        "
            given back 236
            given cookie 1~9513e342~20544~20726~eu~a~~+analytics.matomo+marketing.linkedin+social.youtube~5a174b4d
            given wait 181
            visit script analytics
            given wait 1
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 analytics
            > visit script analytics
              forget
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown again
            = stale (Expired): necessary
        "#]],
    );
}

#[test]
fn a_clock_that_is_years_off_grants_nothing_more() {
    for years in [1, 3, 20, 50] {
        for (moved, standing) in [("back", "Clock"), ("wait", "Expired")] {
            let mut visitor = Visitor::new();
            for line in [
                "visit",
                "press accept",
                &format!("{moved} {}", years * 365),
                "visit",
            ] {
                visitor.step(line);
            }
            let answers = visitor.session.answers();
            assert_eq!(
                format!("{:?}", answers.standing()),
                format!("Stale({standing})")
            );
            assert_eq!(answers.granted(), answers.policy.required);
        }
    }
}

#[test]
fn around_each_term_and_years_beyond_no_regime_grants_what_the_visitor_did_not_l_32_l_63() {
    for regime in &REGIMES {
        for answer in ["call accept", "call reject"] {
            let answered = || {
                let mut visitor = Visitor::new();
                for line in [&format!("regime {}", regime.id), "visit", answer, "visit"] {
                    visitor.step(line);
                }
                visitor
            };
            let start = answered();
            let answers = start.session.answers();
            let (granted, required) = (answers.granted(), answers.policy.required);
            let term = answers.until() - answers.today;
            for years in [0, 1, 2, 3, 20, 50] {
                for days in [term - 1, term, term + 1] {
                    let story = format!("{} {answer} and {days} days, {years} years", regime.id);
                    let mut visitor = answered();
                    visitor.step(&format!("wait {}", days + years * 365));
                    visitor.step("visit");
                    let now = visitor.session.answers();
                    let expected = if years == 0 && days < term {
                        granted
                    } else if answer == "call accept" && regime.allows_unanswered() {
                        now.policy.all()
                    } else {
                        required
                    };
                    assert_eq!(now.granted(), expected, "{story} later");

                    let mut visitor = answered();
                    let moved = days + years * 365;
                    visitor.step(&format!("back {moved}"));
                    visitor.step("visit");
                    let now = visitor.session.answers().granted();
                    assert!(now.without(granted).is_empty(), "{story} earlier");
                    visitor.step(&format!("wait {moved}"));
                    visitor.step("visit");
                    let now = visitor.session.answers().granted();
                    assert_eq!(now, granted, "{story} earlier, and put right");
                }
            }
        }
    }
}
