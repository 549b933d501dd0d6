//! What is counted, and when a record has an id (T-33, M-03).

use assentry_core::{answering::Button, items::Items, objection::Objection, standing::By};
use expect_test::expect;

use crate::check::check;

#[test]
fn a_proof_has_an_id_only_if_something_was_granted_t_33() {
    check(
        "
            given rules proof
            given visit
            press accept
            press open
            press save social
            press open
            press reject
            press open
            press save analytics
        ",
        expect![[r#"
            > press accept
              hide
              paint
              store eu a +analytics.matomo+marketing.linkedin+social.youtube id id-1 for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube
            > press open
              show preferences
            > press save social
              hide
              drop
              paint
              store eu c !analytics.matomo!marketing.linkedin+social:youtube id id-1 for 182 days
              announce
              signal security_storage
              emit change
              report changed chosen !analytics !marketing !matomo !linkedin !youtube again
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
              report changed withdrawn !social again
            > press open
              show preferences
            > press save analytics
              hide
              paint
              store eu c +analytics:matomo!marketing.linkedin!social.youtube id id-7 for 182 days
              announce
              signal analytics_storage security_storage
              emit change
              report changed chosen +analytics again
            = decided: necessary analytics
        "#]],
    );
}

#[test]
fn a_refusal_has_no_id_t_33() {
    check(
        "
            given rules proof
            given visit
            press reject
            visit
            press open
            press save
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
            > visit
              signal security_storage
              emit ready
            > press open
              show preferences
            > press save
              hide
              paint
              store eu c !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              emit change
              report changed chosen again
            = decided: necessary
        "#]],
    );
}

#[test]
fn without_proof_nothing_has_an_id_t_33() {
    check(
        "
            given visit
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
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn statistics_choices_leaves_out_displays() {
    check(
        "
            given rules choices
            visit
            press accept
        ",
        expect![[r#"
            > visit
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
            > press accept
              hide
              paint
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn statistics_none_reports_nothing() {
    check(
        "
            given rules silent
            visit
            press accept
        ",
        expect![[r#"
            > visit
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
            > press accept
              hide
              paint
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn an_automated_browser_is_counted_separately_m_03() {
    check(
        "
            given rules automated
            visit
            press reject
        ",
        expect![[r#"
            > visit
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown automated
            > press reject
              hide
              paint
              store eu r !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              emit change
              report choice refuse-all !analytics !marketing !social !matomo !linkedin !youtube automated
            = decided: necessary
        "#]],
    );
}

#[test]
fn a_display_is_counted_once_and_before_its_answer_however_early() {
    check(
        "
            hurry script analytics
            press accept
        ",
        expect![[r#"
            > hurry script analytics
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
            > press accept
              report shown
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
fn opening_the_second_layer_and_leaving_unanswered_are_counted_once_each() {
    check(
        "
            given visit script analytics
            press open
            press close
            press open
            leave
            leave
            given visit script analytics
            given press reject
            press open
            leave
        ",
        expect![[r#"
            > press open
              show preferences
              report opened
            > press close
              hide preferences
            > press open
              show preferences
            > leave
              report left
            > leave
            > press open
              show preferences
            > leave
            = decided: necessary
        "#]],
    );
}

#[test]
fn an_honoured_signal_is_counted_once_where_nobody_is_asked_and_nobody_answered() {
    check(
        "
            given regime us-ca
            given rules signal
            hurry
            press open
            leave
            visit
            press save analytics
            visit
            given rules choices
            given call reset
            visit
        ",
        expect![[r#"
            > hurry
              signal analytics_storage security_storage
              emit ready
            > press open
              report gpc signal
              show preferences
            > leave
            > visit
              signal analytics_storage security_storage
              emit ready
              report gpc signal
            > press save analytics
              hide
              drop
              paint
              store us-ca C +analytics:matomo!marketing.linkedin!social.youtube for 396 days
              announce
              signal analytics_storage security_storage
              emit change
              report choice chosen +analytics !marketing !social !matomo !linkedin !youtube signal
            > visit
              signal analytics_storage security_storage
              emit ready
            > visit
              signal analytics_storage security_storage
              emit ready
            = unasked: necessary analytics matomo
        "#]],
    );
}

#[test]
fn every_event_says_which_variant_was_shown_by_then_and_whether_the_signal_was_on() {
    check(
        "
            given rules signal
            given hurry
            display calm-2
            press open
            press save analytics
        ",
        expect![[r#"
            > display calm-2
              report shown of calm-2 signal
            > press open
              show preferences
              report opened of calm-2 signal
            > press save analytics
              hide
              paint
              store eu C +analytics:matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal analytics_storage security_storage
              emit change
              report choice chosen +analytics !marketing !social !matomo !linkedin !youtube of calm-2 signal
            = decided: necessary analytics
        "#]],
    );
}

#[test]
fn a_visitor_who_objects_is_counted_only_by_their_answers_l_67() {
    check(
        "
            given object
            visit
            press open
            press save analytics
            leave
        ",
        expect![[r#"
            > visit
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
            > press open
              show preferences
            > press save analytics
              hide
              paint
              store eu c +analytics:matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal analytics_storage security_storage
              emit change
              report choice chosen +analytics !marketing !social !matomo !linkedin !youtube
            > leave
            = decided: necessary analytics
        "#]],
    );
}

#[test]
fn only_the_visitor_withdraws_an_objection_and_refusing_everything_is_one_l_67_b_25() {
    let answers = [
        Button::Accept,
        Button::Reject,
        Button::Save(Items::default()),
    ];
    let others = [
        Button::Open,
        Button::Close,
        Button::Once(0),
        Button::Always(0),
    ];
    for by in [By::Visitor, By::ScriptedClick, By::Page] {
        for (objects, counted) in [(false, false), (false, true), (true, false), (true, true)] {
            let before = Objection { objects, counted };
            for button in others {
                assert_eq!(
                    before.after(button, by),
                    objects,
                    "{before:?} {button:?} {by:?}"
                );
            }
            for button in answers {
                let after = before.after(button, by);
                let refuses = !counted || button == Button::Reject;
                assert!(after || !refuses, "{before:?} {button:?} {by:?}");
                let withdrawn = objects && !after;
                assert!(
                    !withdrawn || by == By::Visitor,
                    "{before:?} {button:?} {by:?}"
                );
                assert!(!after || objects || refuses, "{before:?} {button:?} {by:?}");
            }
        }
    }
    let before = Objection {
        objects: true,
        counted: true,
    };
    assert!(!before.after(Button::Save(Items::default()), By::Visitor));
}

#[test]
fn an_objection_applies_at_once_and_its_withdrawal_from_the_next_page_on_l_67() {
    check(
        "
            visit
            given object
            display
            press open
            given object no
            display
            leave
            visit
        ",
        expect![[r#"
            > visit
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown
            > display
            > press open
              show preferences
            > display
            > leave
            > visit
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
fn an_objection_never_expires_whatever_the_clock_and_the_signal_do_l_67() {
    check(
        "
            given regime uk
            given object
            visit
            wait 4000
            visit
            leave
            back 9000
            visit
            given rules signal
            visit
            leave
            given regime us-ca
            visit
        ",
        expect![[r#"
            > visit
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
            > wait 4000
            > visit
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
            > leave
            > back 9000
            > visit
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
            > visit
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
            > leave
            > visit
              signal analytics_storage security_storage
              emit ready
            = unasked: necessary analytics matomo
        "#]],
    );
}

#[test]
fn where_nobody_is_asked_first_a_page_is_counted_once_with_its_grants_and_denials() {
    check(
        "
            given regime us-ca
            given rules pages
            visit
            press save analytics
            visit
            leave
            given rules signal
            visit
            given object
            visit
        ",
        expect![[r#"
            > visit
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              report viewed +analytics +marketing +social +matomo +linkedin +youtube
            > press save analytics
              hide
              drop
              paint
              store us-ca c +analytics:matomo!marketing.linkedin!social.youtube for 396 days
              announce
              signal analytics_storage security_storage
              emit change
              report choice chosen +analytics !marketing !social !matomo !linkedin !youtube
            > visit
              signal analytics_storage security_storage
              emit ready
              report viewed +analytics !marketing !social !matomo !linkedin !youtube
            > leave
            > visit
              signal analytics_storage security_storage
              emit ready
              report viewed +analytics !marketing !social !matomo !linkedin !youtube signal
            > visit
              signal analytics_storage security_storage
              emit ready
            = decided: necessary analytics
        "#]],
    );
}

#[test]
fn an_objection_covers_what_the_signal_counts_and_outlives_a_reset_l_67() {
    check(
        "
            given regime us-ca
            given rules signal
            visit
            given object
            visit
            call reset
            visit
        ",
        expect![[r#"
            > visit
              signal analytics_storage security_storage
              emit ready
              report gpc signal
            > visit
              signal analytics_storage security_storage
              emit ready
            > call reset
              hide
              forget
              signal analytics_storage security_storage
              paint
              emit change
            > visit
              signal analytics_storage security_storage
              emit ready
            = unasked: necessary analytics matomo
        "#]],
    );
}
