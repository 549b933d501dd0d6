//! Where the visitor is, and what their browser asks for (requirements 1.7, 2.1).

use assentry_core::{effect::Effect, regime::REGIMES};
use expect_test::expect;

use crate::{check::check, story::Visitor};

#[test]
fn in_opt_out_regimes_everything_is_allowed_and_nobody_is_asked_1_7() {
    check(
        "
            given regime us-ca
            visit script marketing
            press open
            press reject
        ",
        expect![[r#"
            > visit script marketing
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 marketing
            > press open
              show preferences
            > press reject
              hide
              drop
              paint
              store us-ca r !analytics.matomo!marketing.linkedin!social.youtube for 396 days
              announce
              signal security_storage
              emit change
              report choice refuse-all !analytics !marketing !social !matomo !linkedin !youtube
            = decided: necessary
        "#]],
    );
}

#[test]
fn an_opt_out_is_kept_and_not_asked_about_again_l_63() {
    check(
        "
            given regime us-uoom
            given visit
            given press open
            given press reject
            given wait 360
            visit script marketing
        ",
        expect![[r#"
            > visit script marketing
              renew us-uoom r !analytics.matomo!marketing.linkedin!social.youtube for 397 days
              signal security_storage
              emit ready
            = decided: necessary
        "#]],
    );
}

#[test]
fn in_opt_out_regimes_an_opt_out_outlives_its_term_nobody_is_asked_and_its_line_is_renewed_l_63() {
    let regimes = REGIMES.iter().filter(|regime| regime.allows_unanswered());
    for regime in regimes.map(|regime| regime.id) {
        for days in [1, 366, 367, 396, 397, 1096, 9999] {
            let mut visitor = Visitor::new();
            visitor.step(&format!("regime {regime}"));
            visitor.step("visit");
            let answer = visitor.step("press reject");
            let stored = answer.effects.iter().find_map(|effect| match effect {
                Effect::Store(line, _) => Some(line.clone()),
                _ => None,
            });
            visitor.step(&format!("wait {days}"));
            for _ in 0..2 {
                let effects = visitor
                    .step("visit script marketing, script !marketing")
                    .effects;
                let asks = |effect: &Effect| matches!(effect, Effect::ShowBanner(_));
                assert!(!effects.iter().any(asks), "{regime} {days}");
                assert!(
                    effects.contains(&Effect::Open([1].into())),
                    "{regime} {days}"
                );
                let renewed = effects.into_iter().find_map(|effect| match effect {
                    Effect::Renew(line, days) if (396..=398).contains(&days) => Some(line),
                    _ => None,
                });
                assert_eq!(renewed, stored, "{regime} {days}");
                let granted = visitor.session.answers().granted();
                assert_eq!(granted.count(), 1, "{regime} {days}");
            }
        }
    }
}

#[test]
fn an_opt_out_is_renewed_on_later_days_and_stored_again_where_the_cookie_is_lost_l_63() {
    check(
        "
            given regime us-ca
            given visit
            given press open
            given press reject
            given wait 182
            visit
            wait 1
            visit
            visit
            lose cookie
            visit
            wait 800
            lose cookie
            visit
            lose mirror
            visit
        ",
        expect![[r#"
            > visit
              renew us-ca r !analytics.matomo!marketing.linkedin!social.youtube for 398 days
              signal security_storage
              emit ready
            > wait 1
            > visit
              renew us-ca r !analytics.matomo!marketing.linkedin!social.youtube for 398 days
              signal security_storage
              emit ready
            > visit
              renew us-ca r !analytics.matomo!marketing.linkedin!social.youtube for 398 days
              signal security_storage
              emit ready
            > lose cookie
            > visit
              store us-ca r !analytics.matomo!marketing.linkedin!social.youtube for 398 days
              signal security_storage
              emit ready
            > wait 800
            > lose cookie
            > visit
              store us-ca r !analytics.matomo!marketing.linkedin!social.youtube for 397 days
              signal security_storage
              emit ready
            > lose mirror
            > visit
              renew us-ca r !analytics.matomo!marketing.linkedin!social.youtube for 397 days
              signal security_storage
              emit ready
            = stale (Expired): necessary
        "#]],
    );
}

#[test]
fn a_yes_beside_an_opt_out_expires_and_the_opt_out_does_not_l_63() {
    check(
        "
            given regime us-ca
            given visit
            given press open
            given press save marketing linkedin
            given rules signal
            given wait 400
            visit script marketing, script analytics, script youtube
        ",
        expect![[r#"
            > visit script marketing, script analytics, script youtube
              renew us-ca c !analytics.matomo+marketing.linkedin!social.youtube for 398 days
              signal security_storage
              emit ready
            = stale (Expired): necessary
        "#]],
    );
}

#[test]
fn opting_out_of_a_purpose_covers_services_added_later_l_63() {
    check(
        "
            given regime us-ca
            given visit
            given press open
            given press save social youtube
            given site shop-with-a-new-service
            visit script hotjar, script youtube
        ",
        expect![[r#"
            > visit script hotjar, script youtube
              signal security_storage
              emit ready
              open 1 youtube
            = decided: necessary social youtube
        "#]],
    );
}

#[test]
fn opting_out_of_everything_covers_whatever_is_added_later_l_63() {
    check(
        "
            given regime us-uoom
            given visit
            given call reject
            given site shop-with-a-new-purpose
            visit script preferences
        ",
        expect![[r#"
            > visit script preferences
              signal security_storage
              emit ready
            = decided: necessary
        "#]],
    );
}

#[test]
fn an_opt_out_of_a_service_follows_it_to_another_purpose_l_63() {
    check(
        "
            given regime us-uoom
            given visit
            given press open
            given press save analytics marketing linkedin social youtube
            given site shop-with-matomo-for-marketing
            visit script matomo, script linkedin
        ",
        expect![[r#"
            > visit script matomo, script linkedin
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 1 linkedin
            = decided: necessary analytics marketing social linkedin youtube
        "#]],
    );
}

#[test]
fn a_refusal_given_elsewhere_is_an_opt_out_in_opt_out_regimes_l_63() {
    check(
        "
            given visit
            given press reject
            given regime us-ca
            visit script marketing
            wait 300
            visit script marketing
            regime eu
            visit script marketing
        ",
        expect![[r#"
            > visit script marketing
              signal security_storage
              emit ready
            > wait 300
            > visit script marketing
              renew eu r !analytics.matomo!marketing.linkedin!social.youtube for 397 days
              signal security_storage
              emit ready
            > regime eu
            > visit script marketing
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
fn an_opt_out_survives_a_visit_under_an_opt_in_regime_l_63() {
    check(
        "
            given regime us-ca
            given visit
            given call reject
            given regime eu
            given wait 500
            visit
            regime us-ca
            visit script marketing
        ",
        expect![[r#"
            > visit
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown again
            > regime us-ca
            > visit script marketing
              renew us-ca p !analytics.matomo!marketing.linkedin!social.youtube for 396 days
              signal security_storage
              emit ready
            = stale (Expired): necessary
        "#]],
    );
}

#[test]
fn an_opt_out_is_valid_while_the_clock_is_wrong_l_63() {
    check(
        "
            given regime us-ca
            given visit
            given call reject
            given back 30
            visit script marketing
        ",
        expect![[r#"
            > visit script marketing
              renew us-ca p !analytics.matomo!marketing.linkedin!social.youtube for 397 days
              signal security_storage
              emit ready
            = stale (Clock): necessary
        "#]],
    );
}

#[test]
fn an_objection_to_exempt_measurement_never_expires_l_63() {
    check(
        "
            given regime fr
            given site shop-with-exempt-measurement
            given visit
            given press open
            given press save
            given wait 183
            visit script matomo, script analytics
            press accept
            visit script matomo, script analytics
        ",
        expect![[r#"
            > visit script matomo, script analytics
              renew fr c !analytics.matomo!marketing.linkedin!social.youtube for 398 days
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown again
            > press accept
              hide
              paint
              store fr a +analytics:matomo+marketing.linkedin+social.youtube for 398 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +analytics +marketing +social +linkedin +youtube again
              open 1 analytics
            > visit script matomo, script analytics
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 1 analytics
            = decided: necessary analytics marketing social linkedin youtube
        "#]],
    );
}

#[test]
fn opting_in_again_ends_an_opt_out_l_63() {
    check(
        "
            given regime us-ca
            given visit
            given call reject
            given wait 400
            given visit
            press open
            press accept
            visit script marketing
        ",
        expect![[r#"
            > press open
              show preferences
            > press accept
              hide
              paint
              store us-ca a +analytics.matomo+marketing.linkedin+social.youtube for 367 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube again
            > visit script marketing
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 marketing
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn a_binding_signal_denies_what_it_covers_and_nothing_else_l_60_t_04() {
    check(
        "
            given regime us-ca
            given rules signal
            visit script marketing, script analytics, script youtube
        ",
        expect![[r#"
            > visit script marketing, script analytics, script youtube
              signal analytics_storage security_storage
              emit ready
              report gpc signal
              open 1 analytics
            = unasked: necessary analytics matomo
        "#]],
    );
}

#[test]
fn an_earlier_yes_does_not_override_a_binding_signal_l_63() {
    check(
        "
            given regime us-ca
            given visit
            given call accept
            given rules signal
            visit script marketing
            press open
            press accept
            visit script marketing
        ",
        expect![[r#"
            > visit script marketing
              signal analytics_storage security_storage
              emit ready
            > press open
              show preferences
            > press accept
              hide
              paint
              store us-ca A +analytics.matomo+marketing.linkedin+social.youtube for 366 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +marketing +social +linkedin +youtube again signal
              open 0 marketing
            > visit script marketing
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 marketing
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn with_a_signal_and_no_answer_europe_asks_and_denies_2_1() {
    check(
        "
            given rules signal
            visit script marketing
        ",
        expect![[r#"
            > visit script marketing
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown signal
            = unasked: necessary
        "#]],
    );
}

#[test]
fn in_europe_a_yes_from_before_the_signal_is_asked_about_once_more_and_then_stands_2_1() {
    check(
        "
            given visit
            given press accept
            given rules signal
            visit script marketing, script analytics
            press accept
            visit script marketing
        ",
        expect![[r#"
            > visit script marketing, script analytics
              signal analytics_storage security_storage
              emit ready
              show banner about marketing social
              emit shown
              report shown again signal
              open 1 analytics
            > press accept
              hide
              paint
              store eu A +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +marketing +social +linkedin +youtube again signal
              open 0 marketing
            > visit script marketing
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 marketing
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn a_no_stands_with_and_without_a_signal_2_1() {
    check(
        "
            given visit
            given press reject
            given rules signal
            visit script marketing
        ",
        expect![[r#"
            > visit script marketing
              signal security_storage
              emit ready
            = decided: necessary
        "#]],
    );
}

#[test]
fn exempt_measurement_runs_where_it_is_allowed_until_the_visitor_objects_1_6() {
    check(
        "
            given regime fr
            given site shop-with-exempt-measurement
            visit script matomo, script analytics
            press reject
            press open
            press save
        ",
        expect![[r#"
            > visit script matomo, script analytics
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown
              open 0 matomo
            > press reject
              hide
              paint
              store fr r !analytics!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              emit change
              report choice refuse-all !analytics !marketing !social !linkedin !youtube
            > press open
              show preferences
            > press save
              hide
              drop
              paint
              store fr c !analytics.matomo!marketing.linkedin!social.youtube for 396 days
              announce
              signal security_storage
              emit change
              report changed chosen !matomo again
            = decided: necessary
        "#]],
    );
}

#[test]
fn exempt_measurement_waits_for_a_yes_where_it_is_not_allowed_1_6() {
    check(
        "
            given regime de
            given site shop-with-exempt-measurement
            visit script matomo
        ",
        expect![[r#"
            > visit script matomo
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown
            = unasked: necessary
        "#]],
    );
}

#[test]
fn moving_between_regimes_of_the_same_model_asks_nobody_again_1_7() {
    check(
        "
            given regime fr
            given visit
            given press accept
            given regime de
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
fn what_an_opt_out_regime_allowed_is_asked_about_under_opt_in_1_7() {
    check(
        "
            given regime us-ca
            given visit
            given call accept
            given regime eu
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown again
            = stale (Regime): necessary
        "#]],
    );
}

#[test]
fn a_signal_that_appears_and_goes_takes_what_it_covers_and_leaves_the_answer_as_it_was_t_04() {
    for regime in &REGIMES {
        for answer in ["visit", "call accept", "call reject"] {
            let mut visitor = Visitor::new();
            let mut granted = |lines: &[&str]| {
                for line in lines {
                    visitor.step(line);
                }
                let answers = visitor.session.answers();
                (answers.granted(), answers.policy.signalled)
            };
            let (before, _) =
                granted(&[&format!("regime {}", regime.id), "visit", answer, "visit"]);
            let (during, covered) = granted(&["rules signal", "visit"]);
            let (after, _) = granted(&["rules no-signal", "visit"]);
            assert_eq!(during, before.without(covered), "{} {answer}", regime.id);
            assert_eq!(after, before, "{} {answer}", regime.id);
        }
    }
}

#[test]
fn a_region_that_changes_within_a_visit_grants_nothing_that_was_refused_and_forgets_nothing_l_63() {
    for home in &REGIMES {
        for abroad in &REGIMES {
            for answer in ["call accept", "call reject"] {
                let mut visitor = Visitor::new();
                let mut granted = |lines: &[&str]| {
                    for line in lines {
                        visitor.step(line);
                    }
                    visitor.session.answers().granted()
                };
                let (home, abroad) = (
                    &format!("regime {}", home.id),
                    &format!("regime {}", abroad.id),
                );
                let before = granted(&[home, "visit", answer, "visit"]);
                let away = granted(&[abroad, "visit"]);
                let again = granted(&[home, "visit"]);
                assert!(
                    away.without(before).is_empty(),
                    "{home}, {abroad}, {answer}"
                );
                assert_eq!(again, before, "{home}, {abroad}, {answer}");
            }
        }
    }
}
