//! Placeholders: "show once" and "always".

use expect_test::expect;

use crate::check::check;

#[test]
fn show_once_opens_one_embed_and_stores_nothing() {
    check(
        "
            visit embed social, embed social
            press once 0
            visit embed social
        ",
        expect![[r#"
            > visit embed social, embed social
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown
              placehold 0 social
              placehold 1 social
            > press once 0
              open 0 social
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
fn always_stores_the_purpose_and_asks_about_the_rest() {
    check(
        "
            visit embed social, embed youtube, script analytics
            press always 0
        ",
        expect![[r#"
            > visit embed social, embed youtube, script analytics
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown
              placehold 0 social
              placehold 1 youtube
            > press always 0
              hide
              paint
              store eu e +social.youtube for 182 days
              announce
              signal security_storage
              emit change
              report choice embed +social +youtube
              open 0 social, 1 youtube
              show banner about analytics marketing
            = stale (New): necessary social youtube
        "#]],
    );
}

#[test]
fn always_for_one_service_stores_that_service() {
    check(
        "
            given visit embed youtube, embed social
            press always 0
        ",
        expect![[r#"
            > press always 0
              paint
              store eu e ?social:youtube for 182 days
              announce
              signal security_storage
              emit change
              report choice embed +youtube
              open 0 youtube
            = stale (New): necessary youtube
        "#]],
    );
}

#[test]
fn always_after_a_decision_keeps_the_other_answers() {
    check(
        "
            given visit
            given press open
            given press save analytics matomo
            given visit embed social
            press always 0
        ",
        expect![[r#"
            > press always 0
              hide
              paint
              store eu e +analytics.matomo!marketing.linkedin+social.youtube for 182 days
              announce
              signal analytics_storage security_storage
              emit change
              report changed embed +social +youtube again
              open 0 social
            = decided: necessary analytics social matomo youtube
        "#]],
    );
}

#[test]
fn show_once_ends_with_the_next_answer() {
    check(
        "
            given visit embed social
            given press once 0
            press reject
        ",
        expect![[r#"
            > press reject
              hide
              paint
              store eu r !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              emit change
              report choice refuse-all !analytics !marketing !social !matomo !linkedin !youtube
              shut 0 social
            = decided: necessary
        "#]],
    );
}
