//! Several tabs, the back button, and stores that lose data or contain what others wrote.

use assentry_core::effect::Effect;
use expect_test::expect;

use crate::{check::check, story::Visitor};

#[test]
fn an_accept_in_another_tab_opens_gates_here_within_one_step() {
    check(
        "
            given visit script analytics
            given elsewhere accept
            reread
        ",
        expect![[r#"
            > reread
              hide
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
              emit change
              open 0 analytics
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn a_refusal_in_another_tab_reloads_this_page_if_a_script_ran() {
    check(
        "
            given visit script analytics
            given press accept
            given run
            given elsewhere reject
            reread
        ",
        expect![[r#"
            > reread
              drop
              signal security_storage
              emit change
              leave
            = decided: necessary
        "#]],
    );
}

#[test]
fn a_refusal_in_another_tab_hides_the_banner_here() {
    check(
        "
            given visit embed social
            given elsewhere reject
            reread
        ",
        expect![[r#"
            > reread
              hide
              signal security_storage
              paint
              emit change
            = decided: necessary
        "#]],
    );
}

#[test]
fn the_back_button_restores_a_page_and_nothing_changed_b_09() {
    check(
        "
            visit script analytics
            press accept
            run
            reread
        ",
        expect![[r#"
            > visit script analytics
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown
            > press accept
              hide
              paint
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube
              open 0 analytics
            > run
            > reread
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn the_back_button_restores_a_page_where_consent_is_gone_b_09() {
    check(
        "
            given visit embed social
            given press accept
            given lose cookie
            given lose mirror
            reread
        ",
        expect![[r#"
            > reread
              drop
              signal security_storage
              paint
              emit change
              shut 0 social
              show banner about analytics marketing social
            = unasked: necessary
        "#]],
    );
}

#[test]
fn a_lost_cookie_is_written_again_from_the_mirror_for_the_days_that_are_left_b_01() {
    check(
        "
            given visit
            given press accept
            given wait 10
            given lose cookie
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 172 days
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 analytics
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn a_lost_mirror_changes_nothing() {
    check(
        "
            given visit
            given press accept
            given lose mirror
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
fn a_cookie_that_another_tool_wrote_is_reported_and_ignored() {
    check(
        "
            given cookie eyJjb25zZW50IjoiYWxsIn0=
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              complain: record: expected a line that assentry wrote, found something else; it is ignored
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
fn a_record_that_was_tampered_with_is_reported_and_ignored() {
    check(
        "
            given cookie 1~8f3a21bc~20780~20962~eu~a~~+analytics~00000000
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              complain: record: expected a line that assentry wrote, found something else; it is ignored
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
fn a_mirror_from_the_future_is_not_kept_longer_than_an_answer_invariant_7() {
    // The clock was a thousand days ahead when the visitor answered, and the cookie is lost: the rewritten cookie must
    // not stay for the rest of those days.
    let mut visitor = Visitor::new();
    for line in [
        "wait 1000",
        "visit",
        "press accept",
        "back 1000",
        "lose cookie",
    ] {
        visitor.step(line);
    }
    for effect in visitor.step("visit").effects {
        if let Effect::Store(_, days) = effect {
            assert!(days <= 182, "expected at most 182 days, found {days}");
        }
    }
}
