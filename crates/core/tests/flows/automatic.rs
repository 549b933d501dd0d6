//! Answers not given by hand: scripted clicks (B-25) and calls from the page (B-26).

use expect_test::expect;

use crate::check::check;

#[test]
fn a_click_made_by_a_script_grants_nothing_b_25() {
    check(
        "
            given visit script analytics, embed social
            click accept
            click save analytics matomo
            visit embed social
            click once 0
            click always 0
        ",
        expect![[r#"
            > click accept
              complain: accept: expected a click of the visitor, found one made by a script; it grants nothing
            > click save analytics matomo
              hide
              paint
              store eu c !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              emit change
              report choice chosen !analytics !marketing !social !matomo !linkedin !youtube
            > visit embed social
              signal security_storage
              emit ready
              placehold 0 social
            > click once 0
              complain: accept: expected a click of the visitor, found one made by a script; it grants nothing
            > click always 0
              complain: accept: expected a click of the visitor, found one made by a script; it grants nothing
            = decided: necessary
        "#]],
    );
}

#[test]
fn a_click_made_by_a_script_may_refuse_b_25() {
    check(
        "
            given visit script analytics
            given press accept
            given press open
            click reject
        ",
        expect![[r#"
            > click reject
              hide
              drop
              paint
              store eu w !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              emit change
              report changed withdrawn !analytics !marketing !social !matomo !linkedin !youtube again
            = decided: necessary
        "#]],
    );
}

#[test]
fn a_click_made_by_a_script_keeps_what_was_granted_and_adds_nothing_b_25() {
    check(
        "
            given visit
            given press open
            given press save analytics matomo
            given press open
            click save analytics marketing
        ",
        expect![[r#"
            > click save analytics marketing
              hide
              drop
              paint
              store eu c +analytics:matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal analytics_storage security_storage
              emit change
              report changed chosen !matomo again
            = decided: necessary analytics
        "#]],
    );
}

#[test]
fn a_click_made_by_a_script_counts_if_the_site_allows_it_b_25() {
    check(
        "
            given rules trusting
            given visit script analytics
            click accept
        ",
        expect![[r#"
            > click accept
              hide
              paint
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube
              open 0 analytics
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn an_accept_by_the_page_is_recorded_with_its_method_b_26() {
    check(
        "
            given visit script analytics, embed social
            call accept
        ",
        expect![[r#"
            > call accept
              hide
              store eu p +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
              emit change
              report choice api +analytics +marketing +social +matomo +linkedin +youtube
              open 0 analytics, 1 social
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn a_partial_accept_by_the_page_refuses_everything_unanswered_b_26() {
    check(
        "
            given visit script analytics, embed social
            call accept social
        ",
        expect![[r#"
            > call accept social
              hide
              store eu p !analytics.matomo!marketing.linkedin+social.youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report choice api +social +youtube !analytics !marketing !matomo !linkedin
              open 1 social
            = decided: necessary social youtube
        "#]],
    );
}

#[test]
fn a_reject_by_the_page_is_recorded_with_its_method_b_26() {
    check(
        "
            given visit script analytics
            given press accept
            call reject
        ",
        expect![[r#"
            > call reject
              hide
              drop
              store eu p !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report changed api !analytics !marketing !social !matomo !linkedin !youtube again
            = decided: necessary
        "#]],
    );
}
