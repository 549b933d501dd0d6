//! The report as text, for pasting.

use std::fmt::Write;

use crate::report::Report;

/// Everything that the overlay shows, one line each.
pub(crate) fn text(report: &Report) -> String {
    let mut out = String::new();
    write(&mut out, report).unwrap_or_default();
    out
}

fn write(out: &mut String, report: &Report) -> std::fmt::Result {
    let status = &report.status;
    writeln!(out, "Assentry {} on {}", report.version, report.page)?;
    writeln!(
        out,
        "standing: {}; granted: {}; denied: {}",
        status.standing,
        status.granted.join(" "),
        status.denied.join(" ")
    )?;
    heading(out, "Findings", report.findings.len())?;
    for finding in &report.findings {
        writeln!(
            out,
            "- {} {} [{}] {}",
            finding.severity.word(),
            finding.rule,
            finding.subject,
            finding.message
        )?;
    }
    heading(out, "Gates", report.gates.len())?;
    for gate in &report.gates {
        writeln!(
            out,
            "- {} <{}> {}: {}",
            gate.state.word(),
            gate.element,
            gate.source,
            gate.why
        )?;
    }
    heading(out, "Trackers", report.trackers.len())?;
    for tracker in &report.trackers {
        writeln!(
            out,
            "- {} ({}): {}",
            tracker.name,
            tracker.storage,
            tracker.declared.as_deref().unwrap_or("not declared")
        )?;
    }
    heading(out, "Requests to third parties", report.requests.len())?;
    for request in &report.requests {
        writeln!(out, "- {} ms {} {}", request.at, request.kind, request.url)?;
    }
    heading(out, "Calls", report.calls.len())?;
    for call in &report.calls {
        writeln!(out, "- {}: {}", call.via, call.text)?;
    }
    if !report.unchecked.is_empty() {
        heading(out, "Not looked at", report.unchecked.len())?;
        for unchecked in &report.unchecked {
            writeln!(out, "- {unchecked}")?;
        }
    }
    Ok(())
}

fn heading(out: &mut String, title: &str, count: usize) -> std::fmt::Result {
    writeln!(out, "\n{title} ({count})")
}

#[cfg(test)]
mod tests {
    use super::text;
    use crate::{finding::Finding, report::Report, rules::trackers::Tracker};

    #[test]
    fn the_text_report_has_every_table_and_its_rows() {
        let report = Report {
            version: "1.2.3".into(),
            page: "https://shop.example/".into(),
            findings: vec![Finding::error("not-inert", "/a.js", "it ran at once")],
            trackers: vec![Tracker {
                name: "_x".into(),
                storage: "cookie",
                declared: None,
                ours: false,
                allowed: false,
                known: None,
            }],
            ..Report::default()
        };
        let text = text(&report);
        for line in [
            "Assentry 1.2.3 on https://shop.example/",
            "- error not-inert [/a.js] it ran at once",
            "- _x (cookie): not declared",
            "Gates (0)",
            "Calls (0)",
        ] {
            assert!(
                text.lines().any(|found| found == line),
                "{line} in:\n{text}"
            );
        }
    }
}
