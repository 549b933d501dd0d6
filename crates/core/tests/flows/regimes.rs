//! Where the visitor is, and what their browser asks for (requirements 1.7, 2.1).

use expect_test::expect;

use crate::check::check;

#[test]
fn where_opting_out_is_the_rule_everything_is_allowed_and_nobody_is_asked_1_7() {
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
              paint
              store us-ca r !analytics.matomo!marketing.linkedin!social.youtube for 365 days
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
              signal security_storage
              emit ready
            = decided: necessary
        "#]],
    );
}

#[test]
fn a_signal_denies_what_it_is_about_where_it_binds_and_nothing_else_l_60_t_04() {
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
              report gpc
              open 1 analytics
            = unasked: necessary analytics matomo
        "#]],
    );
}

#[test]
fn a_yes_from_before_the_signal_does_not_outweigh_it_where_it_binds_l_63() {
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
              store us-ca A +analytics.matomo+marketing.linkedin+social.youtube for 365 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +marketing +social +linkedin +youtube again
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
              report shown
            = unasked: necessary
        "#]],
    );
}

#[test]
fn a_yes_from_before_the_signal_is_asked_about_once_more_in_europe_and_then_stands_2_1() {
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
              report shown again
              open 1 analytics
            > press accept
              hide
              paint
              store eu A +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +marketing +social +linkedin +youtube again
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
              paint
              store fr c !analytics.matomo!marketing.linkedin!social.youtube for 182 days
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
fn moving_between_places_that_ask_alike_asks_nobody_again_1_7() {
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
fn what_was_allowed_where_opting_out_is_the_rule_is_asked_where_opting_in_is_1_7() {
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
