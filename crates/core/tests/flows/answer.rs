//! Asked and answered: first visit, accept, refuse, preferences, return.

use expect_test::expect;

use crate::check::check;

#[test]
fn a_first_visit_asks_and_opens_nothing_invariant_2() {
    check(
        "
            visit script analytics, embed social, image marketing, script necessary
        ",
        expect![[r#"
            > visit script analytics, embed social, image marketing, script necessary
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown
              placehold 1 social
              open 3 necessary
            = unasked: necessary
        "#]],
    );
}

#[test]
fn accepting_stores_and_signals_and_only_then_opens_gates_in_document_order() {
    check(
        "
            visit script analytics, embed social, image marketing matomo, script !analytics
            press accept
        ",
        expect![[r#"
            > visit script analytics, embed social, image marketing matomo, script !analytics
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown
              placehold 1 social
            > press accept
              hide
              paint
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube
              open 0 analytics, 1 social, 2 marketing matomo
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn refusing_is_as_short_as_accepting_and_opens_only_what_waited_for_a_refusal_l_30() {
    check(
        "
            visit script analytics, embed social, image marketing matomo, script !analytics
            press reject
        ",
        expect![[r#"
            > visit script analytics, embed social, image marketing matomo, script !analytics
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown
              placehold 1 social
            > press reject
              hide
              paint
              store eu r !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              emit change
              report choice refuse-all !analytics !marketing !social !matomo !linkedin !youtube
              open 3 !analytics
            = decided: necessary
        "#]],
    );
}

#[test]
fn a_returning_visitor_who_accepted_is_not_asked_and_not_counted_l_32() {
    check(
        "
            given visit
            given press accept
            given wait 30
            visit script analytics, embed social
        ",
        expect![[r#"
            > visit script analytics, embed social
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 analytics, 1 social
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn a_returning_visitor_who_refused_is_not_asked_and_not_counted_l_32() {
    check(
        "
            given visit
            given press reject
            given wait 30
            visit script analytics, embed social
        ",
        expect![[r#"
            > visit script analytics, embed social
              signal security_storage
              emit ready
              placehold 1 social
            = decided: necessary
        "#]],
    );
}

#[test]
fn leaving_the_banner_unanswered_is_a_refusal_on_every_page_l_31() {
    check(
        "
            visit script analytics
            wait 1
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown
            > wait 1
            > visit script analytics
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
fn saving_the_preferences_refuses_what_is_off() {
    check(
        "
            given visit script analytics, script matomo, embed youtube
            given press open
            press save analytics youtube
        ",
        expect![[r#"
            > press save analytics youtube
              hide
              paint
              store eu c +analytics:matomo!marketing.linkedin!social:youtube for 182 days
              announce
              signal analytics_storage security_storage
              emit change
              report choice chosen +analytics +youtube !marketing !social !matomo !linkedin
              open 0 analytics, 2 youtube
            = decided: necessary analytics youtube
        "#]],
    );
}

#[test]
fn the_preferences_can_be_closed_without_an_answer() {
    check(
        "
            given visit script analytics
            given press open
            press close
        ",
        expect![[r#"
            > press close
              hide preferences
            = unasked: necessary
        "#]],
    );
}

#[test]
fn accept_and_reject_in_the_preferences_answer_everything() {
    check(
        "
            given visit
            given press reject
            given visit
            press open
            press accept
            press open
            press reject
        ",
        expect![[r#"
            > press open
              show preferences
            > press accept
              hide
              paint
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report changed accept-all +analytics +marketing +social +matomo +linkedin +youtube again
            > press open
              show preferences
            > press reject
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
fn a_service_can_be_granted_without_its_purpose() {
    check(
        "
            given visit script matomo, script analytics
            given press open
            press save matomo
        ",
        expect![[r#"
            > press save matomo
              hide
              paint
              store eu c !analytics:matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              emit change
              report choice chosen +matomo !analytics !marketing !social !linkedin !youtube
              open 0 matomo
            = decided: necessary matomo
        "#]],
    );
}

#[test]
fn gates_that_are_found_late_open_if_granted() {
    check(
        "
            given visit
            given press accept
            find script analytics, embed social
            find script analytics
        ",
        expect![[r#"
            > find script analytics, embed social
              open 0 analytics, 1 social
            > find script analytics
              open 2 analytics
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn a_gate_with_an_unknown_id_stays_shut_and_is_reported_once_invariant_5() {
    check(
        "
            visit script analytics, script gtag, script gtag, embed analytics socia, image
            press accept
        ",
        expect![[r#"
            > visit script analytics, script gtag, script gtag, embed analytics socia, image
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown
              complain: data-consent: expected ids out of necessary analytics marketing social matomo linkedin youtube, found "gtag"; the element stays shut
              complain: data-consent: expected ids out of necessary analytics marketing social matomo linkedin youtube, found "analytics socia"; the element stays shut
              complain: data-consent: expected ids out of necessary analytics marketing social matomo linkedin youtube, found ""; the element stays shut
            > press accept
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
fn a_page_framed_by_one_that_asks_does_not_ask() {
    check(
        "
            rules framed
            visit embed social
            press always 0
        ",
        expect![[r#"
            > rules framed
            > visit embed social
              signal security_storage
              emit ready
              placehold 0 social
            > press always 0
              hide
              paint
              store eu e +social.youtube for 182 days
              announce
              signal security_storage
              emit change
              report choice embed +social +youtube
              open 0 social
            = stale (New): necessary social youtube
        "#]],
    );
}

#[test]
fn a_site_that_asks_nothing_shows_nothing() {
    check(
        "
            site shop-that-asks-nothing
            visit script necessary, script analytics
        ",
        expect![[r#"
            > site shop-that-asks-nothing
            > visit script necessary, script analytics
              signal security_storage
              emit ready
              complain: data-consent: expected ids out of necessary, found "analytics"; the element stays shut
              open 0 necessary
            = decided: necessary
        "#]],
    );
}
