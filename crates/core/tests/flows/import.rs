//! An answer that another consent tool stored (docs/migrate.md). `crates/peers` makes a line of it, which is read like
//! any other; that it makes these very lines is a test there.

use expect_test::expect;

use crate::check::check;

#[test]
fn a_complete_imported_answer_asks_nothing_and_is_not_counted_as_a_choice() {
    check(
        "
            given mirror 1~8f3a21bc~20780~20962~eu~i~~+analytics.matomo+marketing.linkedin+social.youtube~ad7b3bd9
            visit script analytics, embed youtube
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics, embed youtube
              store eu i +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 analytics, 1 youtube
            > visit script analytics
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 analytics
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn an_imported_refusal_is_kept_like_any_other() {
    check(
        "
            given mirror 1~8f3a21bc~20780~20962~eu~i~~!analytics.matomo!marketing.linkedin!social.youtube~39d81237
            visit script analytics, script !analytics
        ",
        expect![[r#"
            > visit script analytics, script !analytics
              store eu i !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              signal security_storage
              emit ready
              open 1 !analytics
            = decided: necessary
        "#]],
    );
}

#[test]
fn what_the_other_tool_did_not_ask_is_asked_and_the_term_starts_at_its_answer() {
    check(
        "
            given mirror 1~8f3a21bc~20770~20952~eu~i~~+analytics.matomo!marketing.linkedin~0905522e
            visit script analytics, embed social
            press accept
        ",
        expect![[r#"
            > visit script analytics, embed social
              store eu i +analytics.matomo!marketing.linkedin for 172 days
              signal analytics_storage security_storage
              emit ready
              show banner about social
              emit shown
              report shown again
              placehold 1 social
              open 0 analytics
            > press accept
              hide
              paint
              store eu a +analytics.matomo!marketing.linkedin+social.youtube for 182 days
              announce
              signal analytics_storage security_storage
              emit change
              report choice accept-all +social +youtube again
              open 1 social
            = decided: necessary analytics social matomo youtube
        "#]],
    );
}

#[test]
fn services_can_have_other_answers_than_their_purpose() {
    check(
        "
            given mirror 1~8f3a21bc~20780~20962~eu~i~~!analytics.matomo+marketing:linkedin+social.youtube~391c05ef
            visit script matomo, script marketing, script linkedin, embed youtube
        ",
        expect![[r#"
            > visit script matomo, script marketing, script linkedin, embed youtube
              store eu i !analytics.matomo+marketing:linkedin+social.youtube for 182 days
              signal ad_storage ad_user_data ad_personalization security_storage
              emit ready
              open 1 marketing, 3 youtube
            = decided: necessary marketing social youtube
        "#]],
    );
}

#[test]
fn an_imported_grant_can_be_withdrawn() {
    check(
        "
            given mirror 1~8f3a21bc~20780~20962~eu~i~~+analytics.matomo+marketing.linkedin+social.youtube~ad7b3bd9
            given visit script analytics
            given run
            given press open
            press reject
        ",
        expect![[r#"
            > press reject
              hide
              drop
              store eu w !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              announce
              signal security_storage
              emit change
              report changed withdrawn !analytics !marketing !social !matomo !linkedin !youtube again
              leave
            = decided: necessary
        "#]],
    );
}

#[test]
fn our_own_answer_is_not_replaced() {
    check(
        "
            given visit
            given press reject
            given mirror 1~8f3a21bc~20770~20952~eu~i~~+analytics.matomo!marketing.linkedin~0905522e
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              signal security_storage
              emit ready
            = decided: necessary
        "#]],
    );
}

#[test]
fn an_answer_from_another_tab_replaces_the_import() {
    check(
        "
            given mirror 1~8f3a21bc~20780~20962~eu~i~~+analytics.matomo+marketing.linkedin+social.youtube~ad7b3bd9
            given visit script analytics
            given elsewhere reject
            reread
        ",
        expect![[r#"
            > reread
              store eu w !analytics.matomo!marketing.linkedin!social.youtube for 182 days
              drop
              signal security_storage
              paint
              emit change
            = decided: necessary
        "#]],
    );
}

#[test]
fn an_imported_answer_under_another_regime_is_asked_again() {
    check(
        "
            given regime elsewhere
            given mirror 1~8f3a21bc~20780~20962~eu~i~~+analytics.matomo+marketing.linkedin+social.youtube~ad7b3bd9
            visit script analytics
        ",
        expect![[r#"
            > visit script analytics
              store eu i +analytics.matomo+marketing.linkedin+social.youtube for 182 days
              signal ad_storage ad_user_data ad_personalization analytics_storage security_storage
              emit ready
              open 0 analytics
            = decided: necessary analytics marketing social matomo linkedin youtube
        "#]],
    );
}

#[test]
fn an_opt_out_is_kept_though_it_is_in_no_store_yet() {
    check(
        "
            given regime us-ca
            given mirror 1~8f3a21bc~20570~20935~us-ca~i~~+analytics.matomo!marketing.linkedin~8a4f44ce
            visit script analytics, script marketing
        ",
        expect![[r#"
            > visit script analytics, script marketing
              store us-ca i +analytics.matomo!marketing.linkedin for 396 days
              signal analytics_storage security_storage
              emit ready
              open 0 analytics
            = stale (New): necessary analytics social matomo youtube
        "#]],
    );
}
