//! Proofs as a page that can be printed.

use assentry_core::day::iso_date;
use axum::{http::StatusCode, response::Response};
use maud::{Markup, html};

use super::{
    super::forms,
    listing::{Listing, Proven, Shelved},
};
use crate::{
    access::Viewer,
    counting::figure,
    http::layout::{self, Tone},
};

pub(super) fn render(listing: &Listing, viewer: &Viewer, base: &str) -> Response {
    let days = &listing.asked.wanted.days;
    let query = listing.asked.query();
    let body = html! {
        header.top {
            p.brand { "Assentry" }
            h1 { "Proofs of consent" }
            p.range {
                @if let Some(id) = &listing.asked.wanted.id { "Id " code { (id) } }
                @else { (figure::date(*days.start())) " to " (figure::date(listing.asked.last())) }
            }
            form.choose method="get" action={ (base) "/evidence" } aria-label="Which proofs" {
                div.field { label for="id" { "Id of a record" } input #id.id name="id" maxlength="64" value=[listing.asked.wanted.id.as_deref()]; }
                div.field { label for="from" { "From" } input #from type="date" name="from" value=[(*days.start() > 0).then(|| iso_date(*days.start()))]; }
                div.field { label for="to" { "To" } input #to type="date" name="to" value=(iso_date(listing.asked.last())); }
                button { "Show" }
            }
        }
        main {
            @for note in &listing.asked.notes { p.alert role="status" { (note) } }
            @if !listing.kept {
                p.alert role="status" { "No proofs are kept here. To keep them, start the collector with " code { "--keep-proofs" } " and " code { "--data" } ", " span { "and give the banner" } " " code { "proof: true" } "." }
            }
            (proofs(listing, base, &query))
            (archives(&listing.archives, base))
            (meaning())
        }
        footer {
            p {
                a href={ (base) "/evidence/data.csv?" (query) } { "CSV" } ", "
                a href={ (base) "/evidence/data.json?" (query) } { "JSON" }
                @if viewer.role().sees_figures() { ", " a href=(base) { "the report" } }
            }
            @if let Viewer::Member { csrf, .. } = viewer { (forms::sign_out(csrf, viewer.owner().is_some())) }
        }
    };
    layout::page(StatusCode::OK, "Proofs of consent", Tone::Sheet, &body)
}

fn proofs(listing: &Listing, base: &str, query: &str) -> Markup {
    html! {
        section.panel #proofs aria-labelledby="proofs-title" {
            h2 #proofs-title { "Proofs" }
            p.lead {
                @if listing.is_whole() { span { (figure::grouped(listing.count)) " in all." } }
                @else {
                    "The first " (listing.proofs.len()) " of " (figure::grouped(listing.count)) ". All of them: "
                    a href={ (base) "/evidence/data.csv?" (query) } { "CSV" } "."
                }
                " " span { "As of " (figure::date(listing.asked.today)) "." }
            }
            @if listing.proofs.is_empty() {
                p.nothing { @if listing.asked.wanted.id.is_some() { "No proof has this id." } @else { "No proofs in these days." } }
            } @else {
                div.scroll tabindex="0" role="region" aria-label="Proofs" {
                    table {
                        thead { tr {
                            @for title in ["Day", "Id and revision", "Granted", "Refused", "Shown"] {
                                th.words[title != "Day"] scope="col" { (title) }
                            }
                        } }
                        tbody { @for proven in &listing.proofs { (row(listing, proven)) } }
                    }
                }
            }
        }
    }
}

fn row(listing: &Listing, proven: &Proven) -> Markup {
    html! {
        tr {
            th.day scope="row" { (figure::date(proven.proof.day)) }
            td.words { code.id { (proven.proof.id) } br; span.quiet { "revision " code { (proven.proof.revision) } } }
            td.words { (list(&proven.granted)) }
            td.words { (list(&proven.refused)) }
            td.words {
                @match (listing.shown(proven), &proven.texts) {
                    (Some((shelved, screen)), Some(texts)) => {
                        (labelled("language", &screen.language)) ", " (labelled("regime", &screen.regime))
                        @if let Some(variant) = &screen.variant { ", " (labelled("variant", variant)) }
                        ", " (labelled("layout", &format!("{} {}", screen.layout, screen.position)))
                        br;
                        span.quiet { code { (texts) } " in " a href={ "#" (anchor(shelved)) } translate="no" { (shelved.archive.name) } }
                    }
                    (_, Some(texts)) => { code { (texts) } span.quiet { ", in no archive here" } }
                    _ => { span.quiet { "no fingerprint" } }
                }
            }
        }
    }
}

/// A word from the archive, after its label.
fn labelled(what: &str, word: &str) -> Markup {
    html! { span.quiet { (what) } " " span translate="no" { (word) } }
}

fn list(ids: &[String]) -> String {
    if ids.is_empty() {
        "–".into()
    } else {
        ids.join(", ")
    }
}

fn anchor(shelved: &Shelved) -> String {
    format!("bundle-{}", shelved.archive.bundle)
}

fn archives(archives: &[Shelved], base: &str) -> Markup {
    html! {
        section.panel #archives aria-labelledby="archives-title" {
            h2 #archives-title { "What was shown" }
            p.lead { "Archives of " code { "assentry evidence" } ", one for each bundle: screens of both layers, words, configuration and files." }
            @if archives.is_empty() {
                p.nothing { "No archive is in the folder " code { "evidence" } " beside the counters." }
            } @else {
                div.scroll tabindex="0" role="region" aria-label="Archives" {
                    table {
                        thead { tr { th scope="col" { "Archive" } th.words scope="col" { "Bundle" } th scope="col" { "Served here" } th scope="col" { "Fingerprints" } th scope="col" { "Bytes" } } }
                        tbody {
                            @for shelved in archives {
                                tr id=(anchor(shelved)) {
                                    th scope="row" { a href={ (base) "/evidence/archives/" (shelved.archive.name) } download=(shelved.archive.name) translate="no" { (shelved.archive.name) } }
                                    td.words { code { (shelved.archive.bundle) } }
                                    td {
                                        @match &shelved.served {
                                            Some(days) if days.start() == days.end() => (figure::date(*days.start())),
                                            Some(days) => { (figure::date(*days.start())) " to " (figure::date(*days.end())) }
                                            None => "not noted",
                                        }
                                    }
                                    td { (shelved.archive.screens.len()) }
                                    td { (figure::grouped(shelved.archive.bytes)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn meaning() -> Markup {
    html! {
        section.panel #meaning aria-labelledby="meaning-title" {
            h2 #meaning-title { "What this shows" }
            div.prose {
                p { "A proof says that somebody whose browser holds this random id gave these answers, on that day, to that revision of what is asked. Visitors find their id in the receipt of their choice." }
                p { "The fingerprint says which words, language, layout and regime were shown. An archive that has it shows the screens. Answers given by a call of the page have none." }
                p { "A refusal has no id and no proof: nobody can be identified by having refused." }
                p { "“Served here” is what this collector noted each day while all scripts of the bundle were among its files. Another server may have served it longer." }
            }
        }
    }
}
