//! When visitors are asked again (L-11): only about what is new, and about everything under another regime.

use assentry_core::standing::{Standing, Why};
use expect_test::expect;

use crate::{check::check, story::Visitor};

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
              paint
              store eu r +analytics.matomo+marketing.linkedin+social.youtube!preferences for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice refuse-all !preferences again
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
              paint
              store eu a +analytics.matomo!marketing.linkedin!social.youtube+preferences for 182 days
              announce
              signal analytics_storage functionality_storage personalization_storage security_storage
              emit change
              report choice accept-all +preferences again
              open 1 preferences
            = decided: necessary analytics preferences matomo
        "#]],
    );
}

#[test]
fn a_new_purpose_does_not_reopen_other_answers_in_the_preferences_l_11() {
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
              report opened again
            > press save analytics matomo preferences
              hide
              paint
              store eu c +analytics.matomo!marketing.linkedin!social.youtube+preferences for 182 days
              announce
              signal analytics_storage functionality_storage personalization_storage security_storage
              emit change
              report choice chosen +preferences again
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
              report choice api +preferences again
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
              show banner about analytics hotjar
              emit shown
              report shown again
              open 0 analytics, 2 matomo
            > press accept
              hide
              paint
              store eu a +analytics.matomo.hotjar+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +hotjar again
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
              show banner about analytics hotjar
              emit shown
              report shown again
              open 0 analytics, 2 matomo
            > press reject
              hide
              drop
              paint
              store eu r !analytics.matomo.hotjar+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization security_storage
              emit change
              report choice refuse-all !analytics !matomo !hotjar again
            = decided: necessary marketing social linkedin youtube
        "#]],
    );
}

#[test]
fn a_service_that_moved_to_a_refused_purpose_is_refused_and_asks_nobody_l_32() {
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
              open 1 analytics
            = decided: necessary analytics
        "#]],
    );
}

#[test]
fn a_service_that_moved_to_a_granted_purpose_is_asked_about_again_l_11() {
    check(
        "
            given visit
            given press open
            given press save analytics marketing matomo
            given site shop-with-matomo-for-marketing
            visit script matomo, script analytics
        ",
        expect![[r#"
            > visit script matomo, script analytics
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              show banner about marketing matomo
              emit shown
              report shown again
              open 1 analytics
            = stale (New): necessary analytics marketing
        "#]],
    );
}

#[test]
fn a_removed_service_asks_nobody_l_11() {
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
fn reworded_and_reordered_policies_ask_nobody_and_grant_nothing_l_11() {
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
fn another_regime_asks_again_and_denies_until_then() {
    check(
        "
            given regime us-ca
            given visit
            given press accept
            given regime fr
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
              paint
              store fr a +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube again
              open 0 analytics
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn accepting_a_new_service_leaves_the_one_beside_it_refused_l_11() {
    // Analytics yes, matomo no; then hotjar is new. "Then only that is asked; earlier answers stand"
    // (docs/configuration.md): a yes to what is new is not a yes to matomo.
    check(
        "
            given visit
            given press open
            given press save analytics
            given site shop-with-a-new-service
            given visit
            given press accept
        ",
        expect![[r#"
            = decided: necessary analytics hotjar
        "#]],
    );
}

#[test]
fn another_revision_of_the_site_asks_everybody_again_whatever_they_answered_l_70() {
    for button in ["accept", "reject"] {
        let mut visitor = Visitor::new();
        for line in ["visit", &format!("press {button}"), "revision 2", "visit"] {
            visitor.step(line);
        }
        let answers = visitor.session.answers();
        assert_eq!(answers.standing(), Standing::Stale(Why::Regime), "{button}");
        assert_eq!(answers.granted(), answers.policy.required, "{button}");
    }
    check(
        "
            given visit
            given press reject
            given revision 2
            visit script analytics
            press reject
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              signal security_storage
              emit ready
              show banner about analytics marketing social
              emit shown
              report shown again
            > press reject
              hide
              paint
              store eu r !analytics.matomo!marketing.linkedin!social.youtube?-.-2 for 182 days
              announce
              signal security_storage
              emit change
              report choice refuse-all !analytics !marketing !social !matomo !linkedin !youtube again
            > visit script analytics
              signal security_storage
              emit ready
            = decided: necessary
        "#]],
    );
}

#[test]
fn a_revision_that_goes_backwards_asks_again_and_one_that_is_taken_away_does_not_l_70() {
    let asks = |revisions: &[&str]| {
        let mut visitor = Visitor::new();
        let mut asked = Vec::new();
        for revision in revisions {
            visitor.step(&format!("revision {revision}"));
            visitor.step("visit");
            asked.push(!visitor.session.answers().asked().is_empty());
            visitor.step("press accept");
        }
        asked
    };
    assert_eq!(asks(&["0", "0"]), [true, false]);
    assert_eq!(asks(&["2", "2", "1", "2"]), [true, false, true, true]);
    assert_eq!(asks(&["new-words", "0", "0"]), [true, false, false]);
    assert_eq!(asks(&["0", "1", "0"]), [true, true, false]);
}

#[test]
fn an_opt_out_outlives_another_revision_l_63() {
    check(
        "
            given regime us-ca
            given visit
            given press open
            given press reject
            given revision 2
            visit script marketing
        ",
        expect![[r#"
            > visit script marketing
              signal security_storage
              emit ready
            = stale (Regime): necessary
        "#]],
    );
}

#[test]
fn a_grant_carries_the_fingerprint_of_what_was_shown_and_a_refusal_or_a_call_does_not_l_68_t_33() {
    check(
        "
            given texts 8f3a21bc
            given visit
            press accept
            call accept
            press reject
            given texts 00000000
            visit
        ",
        expect![[r#"
            > press accept
              hide
              paint
              store eu a +analytics.matomo+marketing.linkedin+social.youtube?-.-0.-8f3a21bc for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit change
              report choice accept-all +analytics +marketing +social +matomo +linkedin +youtube
            > call accept
              hide
              store eu p +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              announce
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              paint
              emit change
              report changed api again
            > press reject
              hide
              drop
              paint
              store eu w !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              emit change
              report changed withdrawn !analytics !marketing !social !matomo !linkedin !youtube again
            > visit
              signal security_storage
              emit ready
            = decided: necessary
        "#]],
    );
}
