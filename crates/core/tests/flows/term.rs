//! How long an answer is valid (L-32), and wrong clocks.

use expect_test::expect;

use crate::check::check;

#[test]
fn the_answer_is_valid_on_day_181_l_32() {
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
fn the_answer_expires_on_day_182_l_32_invariant_7() {
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
fn the_answer_is_expired_on_day_183_and_so_is_a_refusal_l_32() {
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
              store eu r !analytics.matomo!marketing.linkedin!social.youtube for 182 days
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
