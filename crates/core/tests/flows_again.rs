//! The flows of DESIGN.md for a visitor who comes again: what asks anew (L-11, L-32), and what the stores hold.

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
fn a_new_purpose_is_the_only_one_asked_and_earlier_answers_stand_l_11() {
    check(
        "
            given visit
            given press accept
            given site shop-with-a-new-purpose
            visit script analytics, script preferences
            press reject
        ",
        expect![[r#"
            > visit script analytics, script preferences
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              show banner about preferences
              emit shown
              report shown again
              open 0 analytics
            > press reject
              hide
              store eu r +analytics.matomo+marketing.linkedin+social.youtube!preferences for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
              emit change
              report choice refuse-all +analytics +marketing +social +matomo +linkedin +youtube !preferences again
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn accepting_a_new_purpose_leaves_refused_ones_refused_l_11() {
    check(
        "
            given visit
            given press open
            given press save analytics matomo
            given site shop-with-a-new-purpose
            visit script marketing, script preferences
            press accept
        ",
        expect![[r#"
            > visit script marketing, script preferences
              signal analytics_storage security_storage
              emit ready
              show banner about preferences
              emit shown
              report shown again
            > press accept
              hide
              store eu a +analytics.matomo!marketing.linkedin!social.youtube+preferences for 182 days
              announce
              signal analytics_storage functionality_storage personalization_storage security_storage
              paint
              emit change
              report choice accept-all +analytics +preferences +matomo !marketing !social !linkedin !youtube again
              open 1 preferences
            = decided: necessary analytics preferences matomo
        "#]],
    );
}

#[test]
fn a_new_purpose_is_asked_together_with_nothing_else_in_the_preferences_either_l_11() {
    check(
        "
            given visit
            given press open
            given press save analytics matomo
            given site shop-with-a-new-purpose
            visit
            press open
            press save analytics matomo preferences
        ",
        expect![[r#"
            > visit
              signal analytics_storage security_storage
              emit ready
              show banner about preferences
              emit shown
              report shown again
            > press open
              show preferences
            > press save analytics matomo preferences
              hide
              store eu c +analytics.matomo!marketing.linkedin!social.youtube+preferences for 182 days
              announce
              signal analytics_storage functionality_storage personalization_storage security_storage
              paint
              emit change
              report choice chosen +analytics +preferences +matomo !marketing !social !linkedin !youtube again
            = decided: necessary analytics preferences matomo
        "#]],
    );
}

#[test]
fn a_page_that_accepts_only_the_new_purpose_keeps_the_earlier_answers_l_11_b_26() {
    check(
        "
            given visit
            given press reject
            given site shop-with-a-new-purpose
            visit
            call accept preferences
        ",
        expect![[r#"
            > visit
              signal security_storage
              emit ready
              show banner about preferences
              emit shown
              report shown again
            > call accept preferences
              hide
              store eu p !analytics.matomo!marketing.linkedin!social.youtube+preferences for 182 days
              announce
              signal functionality_storage personalization_storage security_storage
              paint
              emit change
              report choice api +preferences !analytics !marketing !social !matomo !linkedin !youtube again
            = decided: necessary preferences
        "#]],
    );
}

#[test]
fn a_new_service_asks_about_its_purpose_only_l_11() {
    check(
        "
            given visit
            given press accept
            given site shop-with-a-new-service
            visit script analytics, script hotjar, script matomo
            press accept
        ",
        expect![[r#"
            > visit script analytics, script hotjar, script matomo
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              show banner about analytics
              emit shown
              report shown again
              open 0 analytics, 2 matomo
            > press accept
              hide
              store eu a +analytics.matomo.hotjar+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube +hotjar again
              open 1 hotjar
            = decided: necessary analytics marketing social matomo linkedin youtube hotjar
        "#]],
    );
}

#[test]
fn refusing_a_new_service_refuses_the_purpose_that_is_shown_l_11() {
    check(
        "
            given visit
            given press accept
            given site shop-with-a-new-service
            visit script analytics, script hotjar, script matomo
            press reject
        ",
        expect![[r#"
            > visit script analytics, script hotjar, script matomo
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              show banner about analytics
              emit shown
              report shown again
              open 0 analytics, 2 matomo
            > press reject
              hide
              store eu r !analytics.matomo.hotjar+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization security_storage
              paint
              emit change
              report choice refuse-all +marketing +social +linkedin +youtube !analytics !matomo !hotjar again
            = decided: necessary marketing social linkedin youtube
        "#]],
    );
}

#[test]
fn a_service_that_moved_to_another_purpose_is_asked_about_again_l_11() {
    check(
        "
            given visit
            given press open
            given press save analytics matomo
            given site shop-with-matomo-for-marketing
            visit script matomo, script analytics
        ",
        expect![[r#"
            > visit script matomo, script analytics
              signal analytics_storage security_storage
              emit ready
              show banner about marketing
              emit shown
              report shown again
              open 1 analytics
            = stale (New): necessary analytics
        "#]],
    );
}

#[test]
fn a_service_that_is_gone_asks_nobody_l_11() {
    check(
        "
            given visit
            given press accept
            given site shop-without-linkedin
            visit script marketing, script linkedin
        ",
        expect![[r#"
            > visit script marketing, script linkedin
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              complain: data-consent: expected ids out of necessary analytics marketing social matomo youtube, found "linkedin"; the element stays shut
              open 0 marketing
            = decided: necessary analytics marketing social matomo youtube
        "#]],
    );
}

#[test]
fn other_words_and_another_order_ask_nobody_and_grant_nothing_else_l_11() {
    check(
        "
            given visit
            given press open
            given press save analytics matomo
            given site shop-reworded-and-reordered
            visit script analytics, script matomo, script marketing, script social, script youtube, script linkedin
        ",
        expect![[r#"
            > visit script analytics, script matomo, script marketing, script social, script youtube, script linkedin
              signal analytics_storage security_storage
              emit ready
              open 0 analytics, 1 matomo
            = decided: analytics necessary matomo
        "#]],
    );
}

#[test]
fn the_answer_holds_on_day_181_l_32() {
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
fn the_answer_is_over_on_day_182_l_32_invariant_7() {
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
fn the_answer_is_over_on_day_183_and_a_refusal_as_well_l_32() {
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
              store eu r !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              paint
              emit change
              report choice refuse-all !analytics !marketing !social !matomo !linkedin !youtube again
              open 0 !analytics
            = decided: necessary
        "#]],
    );
}

#[test]
fn a_page_that_stays_open_over_the_end_of_the_term_shuts_invariant_7() {
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
              signal security_storage
              paint
              emit change
              shut 1 social
              reload
              show banner about analytics marketing social
              emit shown
              report shown again
            = stale (Expired): necessary
        "#]],
    );
}

#[test]
fn another_regime_asks_again_and_denies_until_then() {
    check(
        "
            given visit
            given press accept
            given regime us
            visit script analytics
            press accept
        ",
        expect![[r#"
            > visit script analytics
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown again
            > press accept
              hide
              store us a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube again
              open 0 analytics
            = decided: necessary analytics marketing social matomo linkedin youtube
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
fn a_clock_that_is_right_again_brings_the_answer_back() {
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
fn a_clock_that_is_a_day_behind_is_a_travellers() {
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

#[test]
fn another_tab_that_accepts_opens_here_within_one_step() {
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
fn another_tab_that_refuses_reloads_here_where_a_script_ran() {
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
              signal security_storage
              paint
              emit change
              reload
            = decided: necessary
        "#]],
    );
}

#[test]
fn another_tab_that_refuses_hides_the_banner_here() {
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
              store eu a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
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
              signal security_storage
              paint
              emit change
              shut 0 social
              show banner about analytics marketing social
              emit shown
              report shown
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
fn a_lost_mirror_is_no_loss() {
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
