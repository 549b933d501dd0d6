//! The frame: title, buttons, tabs with counts, and the list of the current tab.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

use super::{
    dom::{append, element, empty, text, with},
    rows,
};
use crate::{finding::Severity, report::Report};

/// The tabs in order; lint is the last.
pub(super) const TABS: [&str; 5] = ["Gates", "Trackers", "Requests", "Calls", "Lint"];

/// A tab, and the number beside its name.
pub(super) struct Tab {
    pub(super) button: HtmlElement,
    count: HtmlElement,
}

/// The elements that change or are pressed.
pub(super) struct Panel {
    pub(super) host: HtmlElement,
    pub(super) close: HtmlElement,
    pub(super) copy: HtmlElement,
    pub(super) tabs: Vec<Tab>,
    pub(super) said: HtmlElement,
    pub(super) below: HtmlElement,
    root: Option<ShadowRoot>,
    status: HtmlElement,
    alarm: HtmlElement,
    list: HtmlElement,
}

impl Panel {
    pub(super) fn new() -> Self {
        let host = element("assentry-inspector", &[]);
        let root = host
            .attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))
            .ok();
        let close = text("button", "close", "×");
        label(
            &close,
            &[("type", "button"), ("aria-label", "Close the inspector")],
        );
        let copy = text("button", "copy", "Copy as text");
        label(&copy, &[("type", "button")]);
        let said = element("span", &[("class", "said"), ("role", "status")]);
        let title = text("h2", "", "Assentry inspector");
        let head = with(
            element("div", &[("class", "head")]),
            [&title, &said, &copy, &close],
        );
        let status = element("p", &[("class", "status")]);
        let alarm = element("p", &[("class", "alarm"), ("hidden", "")]);
        let tabs: Vec<Tab> = TABS.iter().map(|name| tab(name)).collect();
        let bar = element(
            "div",
            &[
                ("class", "tabs"),
                ("role", "tablist"),
                ("aria-label", "What is shown"),
            ],
        );
        let bar = with(bar, tabs.iter().map(|tab| &tab.button));
        let list = element(
            "div",
            &[
                ("class", "list"),
                ("role", "tabpanel"),
                ("id", "list"),
                ("tabindex", "0"),
            ],
        );
        let below = element("div", &[("class", "below"), ("hidden", "")]);
        let frame = element(
            "section",
            &[
                ("class", "panel"),
                ("role", "dialog"),
                ("aria-label", "Assentry inspector"),
            ],
        );
        let frame = with(frame, [&head, &status, &alarm, &bar, &list, &below]);
        if let Some(root) = &root {
            style(root);
            append(root, &frame);
        }
        Panel {
            host,
            close,
            copy,
            tabs,
            said,
            below,
            root,
            status,
            alarm,
            list,
        }
    }

    /// Shows a report, with the table of one tab.
    pub(super) fn show(&self, report: &Report, at: usize) {
        self.show_status(report);
        let errors = report
            .findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .count();
        let counts = [
            report.gates.len(),
            report.trackers.len(),
            report.requests.len(),
            report.calls.len(),
            report.findings.len(),
        ];
        for ((position, tab), count) in self.tabs.iter().enumerate().zip(counts) {
            let shown = position == at;
            tab.count.set_text_content(Some(&count.to_string()));
            label(
                &tab.button,
                &[
                    ("aria-selected", if shown { "true" } else { "false" }),
                    ("tabindex", if shown { "0" } else { "-1" }),
                ],
            );
        }
        if let Some(lint) = self.tabs.last() {
            lint.count
                .set_class_name(if errors > 0 { "count bad" } else { "count" });
        }
        label(&self.list, &[("aria-label", TABS[at])]);
        empty(&self.list);
        for row in rows::of(report, at) {
            append(&self.list, &row);
        }
    }

    fn show_status(&self, report: &Report) {
        let status = &report.status;
        empty(&self.status);
        let standing = text(
            "span",
            "badge plain",
            if status.standing.is_empty() {
                "not started"
            } else {
                &status.standing
            },
        );
        append(&self.status, &standing);
        let since = status.decided_at.as_ref().map(|day| format!("since {day}"));
        let revision = status
            .revision
            .as_ref()
            .map(|revision| format!("revision {revision}"));
        for said in [
            status.method.clone(),
            since,
            status.regime.clone(),
            revision,
        ]
        .into_iter()
        .flatten()
        {
            append(&self.status, &text("code", "", &said));
        }
        let broken = !report.configuration.valid;
        self.alarm.set_hidden(!broken);
        if broken {
            self.alarm.set_text_content(Some(if report.status.started() {
                "The configuration has mistakes: what is wrong stays denied. They are under Lint."
            } else {
                "No valid configuration: everything optional stays denied. The mistakes are under Lint."
            }));
        }
    }

    /// Moves the focus to a tab.
    pub(super) fn focus(&self, at: usize) {
        if let Some(tab) = self.tabs.get(at) {
            tab.button.focus().unwrap_or_default();
        }
    }

    /// Whether a tab has the focus.
    pub(super) fn is_on_tab(&self) -> bool {
        let active = self.root.as_ref().and_then(|root| root.active_element());
        active.is_some_and(|active| active.get_attribute("role").as_deref() == Some("tab"))
    }
}

fn tab(name: &str) -> Tab {
    let count = text("span", "count", "0");
    let button = text("button", "", name);
    label(
        &button,
        &[
            ("type", "button"),
            ("role", "tab"),
            ("aria-controls", "list"),
        ],
    );
    append(&button, &count);
    Tab { button, count }
}

fn label(element: &HtmlElement, attributes: &[(&str, &str)]) {
    for (name, value) in attributes {
        element.set_attribute(name, value).unwrap_or_default();
    }
}

/// Every Content-Security-Policy allows an adopted style sheet.
fn style(root: &ShadowRoot) {
    let Ok(sheet) = CssStyleSheet::new() else {
        return;
    };
    let replaced = sheet.replace_sync(include_str!("style.css"));
    let sheets = Array::of1(&sheet);
    if replaced.is_ok() {
        js_sys::Reflect::set(
            root.unchecked_ref::<JsValue>(),
            &"adoptedStyleSheets".into(),
            &sheets,
        )
        .unwrap_or_default();
    }
}
