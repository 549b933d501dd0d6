//! Withdrawing: what was opened is shut, and only a script that ran makes the page reload.

use expect_test::expect;

use crate::check::check;

#[test]
fn withdrawing_after_a_script_ran_reloads() {
    check(
        "
            given visit script analytics, image social
            given press accept
            given run
            given press open
            press save social
        ",
        expect![[r#"
            > press save social
              hide
              drop
              store eu c !analytics.matomo!marketing.linkedin+social:youtube for 182 days
              announce
              signal security_storage
              emit change
              report changed chosen !analytics !marketing !matomo !linkedin !youtube again
              leave
            = decided: necessary social
        "#]],
    );
}

#[test]
fn withdrawing_before_any_script_ran_shuts_and_does_not_reload() {
    check(
        "
            given visit script analytics, embed social, image marketing
            given press accept
            given press open
            press reject
        ",
        expect![[r#"
            > press reject
              hide
              drop
              paint
              store eu w !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              emit change
              report changed withdrawn !analytics !marketing !social !matomo !linkedin !youtube again
              shut 1 social, 2 marketing
            = decided: necessary
        "#]],
    );
}

#[test]
fn withdrawing_what_no_script_used_does_not_reload() {
    check(
        "
            given visit script analytics, embed social
            given press accept
            given run
            given press open
            press save analytics matomo
        ",
        expect![[r#"
            > press save analytics matomo
              hide
              drop
              paint
              store eu c +analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal analytics_storage security_storage
              emit change
              report changed chosen !marketing !social !linkedin !youtube again
              shut 1 social
            = decided: necessary analytics matomo
        "#]],
    );
}

#[test]
fn granting_what_a_script_needed_refused_does_not_reload() {
    check(
        "
            given visit script !analytics
            given press reject
            given run
            given press open
            press accept
        ",
        expect![[r#"
            > press accept
              hide
              paint
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report changed accept-all +analytics +marketing +social +matomo +linkedin +youtube again
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn a_reset_forgets_and_asks_again() {
    check(
        "
            given visit embed social
            given press accept
            call reset
            visit embed social
        ",
        expect![[r#"
            > call reset
              hide
              drop
              forget
              signal security_storage
              paint
              emit change
              shut 0 social
              show banner about analytics marketing social
            > visit embed social
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown
              placehold 0 social
            = unasked: necessary
        "#]],
    );
}

#[test]
fn a_lost_answer_denies_everything_until_the_next_one() {
    check(
        "
            given regime us-ca
            visit script analytics
            lose answer
            find script analytics, script necessary
            press save analytics
        ",
        expect![[r#"
            > visit script analytics
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 analytics
            > lose answer
              emit change
            > find script analytics, script necessary
              open 2 necessary
            > press save analytics
              hide
              paint
              store us-ca c +analytics:matomo!marketing.linkedin!social.youtube for 396 days
              announce
              signal analytics_storage security_storage
              emit change
              report choice chosen +analytics !marketing !social !matomo !linkedin !youtube
              open 1 analytics
            = decided: necessary analytics
        "#]],
    );
}
