//! What vendors are told, and when (V-01, V-03, V-04); what is cleaned up.

use expect_test::expect;

use crate::check::check;

#[test]
fn vendors_get_their_defaults_first_and_grants_before_their_gates_open_v_01() {
    check(
        "
            given site shop-that-tells-vendors
            visit script clarity
            press accept
        ",
        expect![[r#"
            > visit script clarity
              tell clarity before
              tell hubspot before
              signal security_storage
              emit ready
              show banner about analytics marketing
              emit shown
              report shown
            > press accept
              hide
              paint
              store eu a +analytics.clarity+marketing.hubspot.linkedin for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              tell clarity grant
              tell hubspot grant
              emit change
              report choice accept-all +analytics +marketing +clarity +hubspot +linkedin
              open 0 clarity
            = decided: necessary analytics marketing clarity hubspot linkedin
        "#]],
    );
}

#[test]
fn on_every_later_page_vendors_get_the_answer_before_their_gates_open_v_03() {
    check(
        "
            given site shop-that-tells-vendors
            given visit
            given press accept
            given wait 1
            visit script clarity
        ",
        expect![[r#"
            > visit script clarity
              tell clarity before
              tell hubspot before
              tell clarity grant
              tell hubspot grant
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 clarity
            = decided: necessary analytics marketing clarity hubspot linkedin
        "#]],
    );
}

#[test]
fn vendors_are_told_of_a_refusal_and_cleaned_up_l_37() {
    check(
        "
            given site shop-that-tells-vendors
            given visit
            press reject
        ",
        expect![[r#"
            > press reject
              hide
              paint
              store eu r !analytics.clarity!marketing.hubspot.linkedin for 182 days
              announce
              signal security_storage
              tell clarity refuse
              tell hubspot refuse
              emit change
              report choice refuse-all !analytics !marketing !clarity !hubspot !linkedin
              clean clarity linkedin
            = decided: necessary
        "#]],
    );
}

#[test]
fn vendors_are_told_of_a_withdrawal_and_cleaned_up_before_the_page_is_left_v_04() {
    check(
        "
            given site shop-that-tells-vendors
            given visit script clarity
            given press accept
            given run
            press open
            press reject
            visit script clarity
        ",
        expect![[r#"
            > press open
              show preferences
            > press reject
              hide
              tell clarity withdraw
              tell hubspot withdraw
              drop
              store eu w !analytics.clarity!marketing.hubspot.linkedin for 182 days
              announce
              signal security_storage
              emit change
              report changed withdrawn !analytics !marketing !clarity !hubspot !linkedin again
              clean clarity linkedin
              leave
            > visit script clarity
              tell clarity before
              tell hubspot before
              tell clarity refuse
              tell hubspot refuse
              signal security_storage
              emit ready
              clean clarity linkedin
            = decided: necessary
        "#]],
    );
}

#[test]
fn a_refusal_known_only_from_the_cookie_is_cleaned_up_once_per_host() {
    check(
        "
            given site shop-that-tells-vendors
            given visit
            given press reject
            given lose mirror
            given wait 30
            visit
            visit
        ",
        expect![[r#"
            > visit
              tell clarity before
              tell hubspot before
              tell clarity refuse
              tell hubspot refuse
              signal security_storage
              emit ready
              clean clarity linkedin
            > visit
              tell clarity before
              tell hubspot before
              tell clarity refuse
              tell hubspot refuse
              signal security_storage
              emit ready
            = decided: necessary
        "#]],
    );
}

#[test]
fn a_refusal_of_yesterday_is_not_cleaned_up_again() {
    check(
        "
            given site shop-that-tells-vendors
            given visit
            given press reject
            given wait 1
            visit
        ",
        expect![[r#"
            > visit
              tell clarity before
              tell hubspot before
              tell clarity refuse
              tell hubspot refuse
              signal security_storage
              emit ready
            = decided: necessary
        "#]],
    );
}

#[test]
fn a_vendor_whose_steps_use_another_purpose_is_told_when_that_changes() {
    check(
        "
            given site shop-that-tells-vendors
            given visit
            given press accept
            press open
            press save marketing hubspot linkedin
        ",
        expect![[r#"
            > press open
              show preferences
            > press save marketing hubspot linkedin
              hide
              tell clarity withdraw
              drop
              paint
              store eu c !analytics.clarity+marketing.hubspot.linkedin for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization security_storage
              tell hubspot grant
              emit change
              report changed chosen !analytics !clarity again
              clean clarity
            = decided: necessary marketing hubspot linkedin
        "#]],
    );
}
