//! The page's forms: which days and which group of visitors; and links to share.

use assentry_core::day::iso_date;
use maud::{Markup, html};

use super::{
    ask::{self, Ask, Preset},
    before::Before,
    loaded::Loaded,
    steps::Every,
};
use crate::{
    access::Viewer,
    clock,
    counting::{dimension::Dimension, figure},
    store::{Role, sqlite::Share},
};

/// The title of each dimension.
fn title(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Site => "Site",
        Dimension::Country => "Country",
        Dimension::Language => "Language",
        Dimension::Device => "Device",
        Dimension::Variant => "Variant",
        Dimension::Revision => "Revision",
        Dimension::Regime => "Regime",
        Dimension::Item | Dimension::Viewed => "Purpose or service",
        Dimension::Section => "Section",
    }
}

/// Which days, compared or not, and which group of visitors. A plain form: no script needed.
pub(super) fn choose(loaded: &Loaded, base: &str) -> Markup {
    let asked = &loaded.ask;
    html! {
        form.choose method="get" action=(base) aria-label="What the report shows" {
            div.field {
                label for="range" { "Days" }
                select #range name="range" {
                    @for preset in Preset::ALL {
                        option value=(preset.as_str()) selected[preset == asked.preset] { (preset.title()) }
                    }
                }
            }
            div.field {
                label for="from" { "From" }
                input #from type="date" name="from" value=(iso_date(*loaded.days.start()));
            }
            div.field {
                label for="to" { "To" }
                input #to type="date" name="to" value=(iso_date(*loaded.days.end()));
            }
            div.field {
                label for="compare" { "Compare" }
                select #compare name="compare" {
                    @for before in Before::ALL {
                        option value=(before.as_str()) selected[before.as_str() == asked.before.as_str()] { (before.title()) }
                    }
                }
            }
            @let compared = loaded.before.as_ref().map(|(days, _)| days);
            div.field {
                label for="compare_from" { "Compared from" }
                input #compare_from type="date" name="compare_from" value=[compared.map(|days| iso_date(*days.start()))];
            }
            div.field {
                label for="compare_to" { "Compared to" }
                input #compare_to type="date" name="compare_to" value=[compared.map(|days| iso_date(*days.end()))];
            }
            div.field {
                label for="by" { "Group by" }
                select #by name="by" {
                    option value="" selected[asked.every.is_none()] { "Automatic" }
                    @for every in Every::ALL {
                        option value=(every.as_str()) selected[asked.every == Some(every)] { (every.title()) }
                    }
                }
            }
            @let variants = loaded.choices.get(&Dimension::Variant).map_or(&[][..], Vec::as_slice);
            @if variants.len() > 1 {
                div.field {
                    label for="baseline" { "Compare variants with" }
                    select #baseline name="baseline" {
                        option value="" { "The default" }
                        @for word in variants {
                            option value=(word) selected[asked.baseline.as_ref() == Some(word)] translate="no" { (word) }
                        }
                    }
                }
                div.field {
                    label for="effect" { "Effect to detect" }
                    select #effect name="effect" {
                        @for (word, share) in ask::EFFECTS {
                            option value=(word) selected[asked.looks_for(share)] { (word) " points" }
                        }
                    }
                }
            }
            @for dimension in Dimension::FILTERS {
                @let words = loaded.choices.get(&dimension).map_or(&[][..], Vec::as_slice);
                @let chosen = asked.filtered(dimension);
                @if !asked.is_bound(dimension) && (words.len() > 1 || chosen.is_some()) {
                    div.field {
                        label for=(dimension.as_str()) { (title(dimension)) }
                        select id=(dimension.as_str()) name=(dimension.as_str()) {
                            option value="" { "All" }
                            @for word in words {
                                option value=(word) selected[chosen == Some(word.as_str())] translate="no" { (word) }
                            }
                            @if let Some(other) = chosen.filter(|word| !words.iter().any(|known| known == word)) {
                                option value=(other) selected translate="no" { (other) }
                            }
                        }
                    }
                }
            }
            input type="hidden" name="was" value=(ask::shown(*loaded.days.start(), *loaded.days.end()));
            @if let Some(days) = compared {
                input type="hidden" name="compare_was" value=(ask::shown(*days.start(), *days.end()));
            }
            button { "Show" }
        }
    }
}

/// Links to share, for users who may create them; `shares` are the open ones.
pub(super) fn share(viewer: &Viewer, asked: &Ask, shares: impl FnOnce() -> Vec<Share>) -> Markup {
    let Viewer::Member { csrf, .. } = viewer else {
        return html! {};
    };
    if viewer.owner().is_none() {
        return html! { section.panel { (sign_out(csrf, false)) } };
    }
    let shares = shares();
    html! {
        section.panel #share aria-labelledby="share-title" {
            h2 #share-title { "Share this report" }
            p.lead {
                "A link lets somebody read, and change nothing, until it ends: the figures of this report, one panel of it in a frame of another page, or "
                a href="/report/evidence" { "the proofs" } ". "
                @if asked.filter.is_empty() {
                    "It shows everything: to limit it to a site or another part, choose that above first."
                } @else {
                    span { "It is limited to what is chosen now:" } " " (filter_text(&asked.filter)) "."
                }
            }
            @if !shares.is_empty() {
                div.scroll tabindex="0" role="region" aria-label="Open links" {
                    table {
                        thead { tr { th scope="col" { "For" } th.words scope="col" { "May see" } th.words scope="col" { "Shows" } th scope="col" { "Ends" } th scope="col" { span.hidden { "Revoke" } } } }
                        tbody {
                            @for share in &shares {
                                tr {
                                    th scope="row" translate=[(!share.label.is_empty()).then_some("no")] { @if share.label.is_empty() { "(no name)" } @else { (share.label) } }
                                    td.words { (sees(share.role)) }
                                    td.words { @if share.bound.is_empty() { "Everything" } @else { (filter_text(&Ask::read(&share.bound, asked.today).filter)) } }
                                    td { (figure::date(days(share.expires_at))) }
                                    td {
                                        form method="post" action="/report/shares/remove" {
                                            input type="hidden" name="csrf" value=(csrf);
                                            input type="hidden" name="name" value=(share.name);
                                            button.plain aria-label=(revoke(&share.label)) { "Revoke" }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            form.choose method="post" action="/report/shares" {
                input type="hidden" name="csrf" value=(csrf);
                input type="hidden" name="bound" value=(asked.filters());
                div.field { label for="share-label" { "For whom" } input #share-label name="label" maxlength="60" placeholder="Board, November"; }
                div.field {
                    label for="share-role" { "May see" }
                    select #share-role name="role" {
                        @for role in Role::LINKS { option value=(role.as_str()) { (sees(role)) } }
                    }
                }
                div.field { label for="share-days" { "Days" } input #share-days type="number" name="days" min="1" max="366" value="30" required; }
                button { "Make a link" }
            }
            (sign_out(csrf, true))
        }
    }
}

/// What a role may see, as text.
fn sees(role: Role) -> &'static str {
    match role {
        Role::Owner => "Everything",
        Role::Marketing => "Figures",
        Role::Officer => "Proofs",
        Role::Frame => "A panel in a frame",
    }
}

/// Signs out; the owner can also sign out everybody else.
pub(super) fn sign_out(csrf: &str, owner: bool) -> Markup {
    html! {
        form method="post" action="/report/logout" {
            input type="hidden" name="csrf" value=(csrf);
            button.plain { "Sign out" }
            @if owner { " " button.plain name="everywhere" value="1" { "Sign out everywhere" } }
        }
    }
}

/// Filters as text.
fn filter_text(filter: &[(Dimension, String)]) -> Markup {
    html! {
        @for (at, (dimension, word)) in filter.iter().enumerate() {
            @if at > 0 { ", " } span { (dimension.as_str()) } " " strong translate="no" { (word) }
        }
    }
}

/// The label of the button that revokes a link.
fn revoke(label: &str) -> String {
    if label.is_empty() {
        "Revoke".to_owned()
    } else {
        format!("Revoke the link “{label}”")
    }
}

/// The day of a time.
fn days(seconds: i64) -> u32 {
    u32::try_from(seconds / 86_400).unwrap_or_else(|_| clock::today())
}
