//! The owner's notes on days, shown on the time axis: a plain form, and a list of the notes.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    body::Body,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use maud::{Markup, html};

use super::reporting::Reporting;
use crate::{
    access::{self, Access, Viewer},
    calendar,
    counting::figure,
    store::{
        StoreError,
        sqlite::{Milestone, Sqlite},
    },
};

/// The longest note, in characters.
const LONGEST: usize = 100;

/// The address of the form and the list.
const PLACE: &str = "/report#notes";

pub(super) async fn add(
    State(access): State<Arc<Access>>,
    State(reporting): State<Arc<Reporting>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let form = match access::owner_form(&access, peer, &headers, body).await {
        Ok(form) => form,
        Err(refusal) => return refusal,
    };
    let day = form.get("day").and_then(|day| calendar::day(day));
    let text: String = form
        .get("text")
        .map_or("", |text| text.trim())
        .chars()
        .take(LONGEST)
        .collect();
    let (Some(day), false) = (day, text.is_empty()) else {
        let reason = "note: expected a day and a few words, found one of them missing";
        return access::refused(StatusCode::BAD_REQUEST, reason);
    };
    match write(&reporting, move |own| own.add_milestone(day, &text)).await {
        Ok(true) => access::see_other(PLACE),
        Ok(false) => {
            let reason = "note: expected at most 200, found no room: remove one first";
            access::refused(StatusCode::CONFLICT, reason)
        }
        Err(error) => access::failed(&error.to_string()),
    }
}

pub(super) async fn remove(
    State(access): State<Arc<Access>>,
    State(reporting): State<Arc<Reporting>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let form = match access::owner_form(&access, peer, &headers, body).await {
        Ok(form) => form,
        Err(refusal) => return refusal,
    };
    let id = form
        .get("id")
        .and_then(|id| id.parse().ok())
        .unwrap_or_default();
    match write(&reporting, move |own| own.remove_milestone(id)).await {
        Ok(()) => access::see_other(PLACE),
        Err(error) => access::failed(&error.to_string()),
    }
}

/// Writes on a blocking thread.
async fn write<T: Send + 'static>(
    reporting: &Reporting,
    change: impl FnOnce(&Sqlite) -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    let own = reporting.own_words.clone();
    tokio::task::spawn_blocking(move || change(&own))
        .await
        .unwrap_or_else(|error| Err(StoreError::Failed(error.to_string())))
}

/// The form, for users who may write notes.
pub(super) fn form(viewer: &Viewer, milestones: &[Milestone]) -> Markup {
    let Some(csrf) = viewer.owner() else {
        return html! {};
    };
    html! {
        section.panel #notes aria-labelledby="notes-title" {
            h2 #notes-title { "Your notes" }
            p.lead { "What happened on a day, for everybody who reads this report to see on the time axis: a sale, a new shop, a campaign. Write nothing about a person." }
            @if !milestones.is_empty() {
                div.scroll tabindex="0" role="region" aria-label="Your notes" {
                    table {
                        thead { tr { th scope="col" { "Day" } th.words scope="col" { "Note" } th scope="col" { span.hidden { "Remove" } } } }
                        tbody {
                            @for milestone in milestones {
                                tr {
                                    th scope="row" { (figure::date(milestone.day)) }
                                    td.words translate="no" { (milestone.text) }
                                    td {
                                        form method="post" action="/report/notes/remove" {
                                            input type="hidden" name="csrf" value=(csrf);
                                            input type="hidden" name="id" value=(milestone.id);
                                            button.plain aria-label={ "Remove the note “" (milestone.text) "”" } { "Remove" }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            form.choose method="post" action="/report/notes" {
                input type="hidden" name="csrf" value=(csrf);
                div.field { label for="note-day" { "Day" } input #note-day type="date" name="day" required; }
                div.field { label for="note-text" { "What happened" } input #note-text name="text" maxlength=(LONGEST) required; }
                button { "Add" }
            }
        }
    }
}
