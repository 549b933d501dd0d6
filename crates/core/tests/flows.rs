//! The flows of DESIGN.md for a visitor who answers: what is to be done, in which order. The re-prompts and the
//! stores are in `flows_again.rs`, the rules that hold on every path in `order.rs`.

#[path = "shared/check.rs"]
mod check;
#[path = "shared/policy.rs"]
mod policy;
#[path = "shared/render.rs"]
mod render;
#[path = "shared/sites.rs"]
mod sites;
#[path = "shared/story.rs"]
mod story;
#[path = "shared/value.rs"]
mod value;

use check::check;
use expect_test::expect;

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
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
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
              store eu r !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report choice refuse-all !analytics !marketing !social !matomo !linkedin !youtube
              open 3 !analytics
            = decided: necessary
        "#]],
    );
}

#[test]
fn whoever_accepted_and_returns_is_not_asked_and_not_counted_l_32() {
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
fn whoever_refused_and_returns_is_not_asked_and_not_counted_l_32() {
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
fn what_is_not_saved_is_refused_in_the_preferences() {
    check(
        "
            given visit script analytics, script matomo, embed youtube
            given press open
            press save analytics youtube
        ",
        expect![[r#"
            > press save analytics youtube
              hide
              store eu c +analytics:matomo!marketing.linkedin!social:youtube for 182 days
              announce
              signal analytics_storage security_storage
              paint
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
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
              emit change
              report changed accept-all +analytics +marketing +social +matomo +linkedin +youtube again
            > press open
              show preferences
            > press reject
              hide
              store eu w !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              paint
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
              store eu c !analytics:matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report choice chosen +matomo !analytics !marketing !social !linkedin !youtube
              open 0 matomo
            = decided: necessary matomo
        "#]],
    );
}

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
              store eu c !analytics.matomo!marketing.linkedin+social:youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report changed chosen +social !analytics !marketing !matomo !linkedin !youtube again
              reload
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
              store eu w !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report changed withdrawn !analytics !marketing !social !matomo !linkedin !youtube again
              shut 1 social, 2 marketing
            = decided: necessary
        "#]],
    );
}

#[test]
fn taking_back_what_no_script_used_does_not_reload() {
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
              store eu c +analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal analytics_storage security_storage
              paint
              emit change
              report changed chosen +analytics +matomo !marketing !social !linkedin !youtube again
              shut 1 social
            = decided: necessary analytics matomo
        "#]],
    );
}

#[test]
fn granting_what_a_script_waited_to_see_refused_does_not_reload() {
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
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
              emit change
              report changed accept-all +analytics +marketing +social +matomo +linkedin +youtube again
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

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
              store eu e +social.youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report choice embed +social +youtube
              open 0 social, 1 youtube
              show banner about analytics marketing
              emit shown
              report shown again
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
              hide
              store eu e ?social:youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report choice embed +youtube
              open 0 youtube
              show banner about analytics marketing social
              emit shown
              report shown again
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
              store eu e +analytics.matomo!marketing.linkedin+social.youtube for 182 days
              announce
              signal analytics_storage security_storage
              paint
              emit change
              report changed embed +analytics +social +matomo +youtube !marketing !linkedin again
              open 0 social
            = decided: necessary analytics social matomo youtube
        "#]],
    );
}

#[test]
fn what_was_shown_once_is_shut_by_the_next_answer() {
    check(
        "
            given visit embed social
            given press once 0
            press reject
        ",
        expect![[r#"
            > press reject
              hide
              store eu r !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report choice refuse-all !analytics !marketing !social !matomo !linkedin !youtube
              shut 0 social
            = decided: necessary
        "#]],
    );
}

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
              store eu c !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              paint
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
              store eu w !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              paint
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
              store eu c +analytics:matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal analytics_storage security_storage
              paint
              emit change
              report changed chosen +analytics !marketing !social !matomo !linkedin !youtube again
            = decided: necessary analytics
        "#]],
    );
}

#[test]
fn a_click_made_by_a_script_counts_where_the_site_says_so_b_25() {
    check(
        "
            given rules trusting
            given visit script analytics
            click accept
        ",
        expect![[r#"
            > click accept
              hide
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
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
fn an_accept_of_some_by_the_page_refuses_the_others_that_nobody_answered_b_26() {
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
              forget
              signal security_storage
              paint
              emit change
              shut 0 social
              show banner about analytics marketing social
              emit shown
              report shown
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
fn gates_that_come_late_open_when_they_are_granted() {
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
fn a_gate_that_names_something_unknown_stays_shut_and_is_reported_once_invariant_5() {
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
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube
              open 0 analytics
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn a_proof_has_an_id_only_where_something_was_granted_t_33() {
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
              store eu a +analytics.matomo+marketing.linkedin+social.youtube id id-1 for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube
            > press open
              show preferences
            > press save social
              hide
              store eu c !analytics.matomo!marketing.linkedin+social:youtube id id-1 for 182 days
              announce
              signal security_storage
              paint
              emit change
              report changed chosen +social !analytics !marketing !matomo !linkedin !youtube again
            > press open
              show preferences
            > press reject
              hide
              store eu w !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report changed withdrawn !analytics !marketing !social !matomo !linkedin !youtube again
            > press open
              show preferences
            > press save analytics
              hide
              store eu c +analytics:matomo!marketing.linkedin!social.youtube id id-7 for 182 days
              announce
              signal analytics_storage security_storage
              paint
              emit change
              report changed chosen +analytics !marketing !social !matomo !linkedin !youtube again
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
              store eu r !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report choice refuse-all !analytics !marketing !social !matomo !linkedin !youtube
            > visit
              signal security_storage
              emit ready
            > press open
              show preferences
            > press save
              hide
              store eu c !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report changed chosen !analytics !marketing !social !matomo !linkedin !youtube again
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
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn statistics_of_choices_leave_out_displays() {
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
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn statistics_can_be_silent() {
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
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
              emit change
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn a_browser_that_says_it_is_driven_by_a_program_is_counted_apart_m_03() {
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
              store eu r !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report choice refuse-all !analytics !marketing !social !matomo !linkedin !youtube automated
            = decided: necessary
        "#]],
    );
}

#[test]
fn a_page_inside_a_page_that_asks_does_not_ask_itself() {
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
              store eu e +social.youtube for 182 days
              announce
              signal security_storage
              paint
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
