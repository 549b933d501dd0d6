//! Checks how the notice looks on this page: refuse beside accept, equally prominent, and readable (L-20 to L-24, A-08).

use assentry_looks::colour::{self, Colour};

use crate::{
    facts::{Button, Facts},
    finding::Finding,
};

/// Text with at least this contrast is readable.
const READABLE: f64 = 4.5;

/// Checks the notice, if it is shown.
pub(crate) fn check(facts: &Facts, findings: &mut Vec<Finding>) {
    let notice = &facts.notice;
    if notice.there {
        match (&notice.accept, &notice.reject) {
            (Some(accept), Some(reject)) if accept.visible && reject.visible => alike(accept, reject, notice.together, findings),
            (Some(accept), reject) if accept.visible => {
                let how = if reject.is_some() { "is hidden by a style of the page" } else { "is missing" };
                findings.push(Finding::error("no-refuse", "reject", format!("accept is shown, but refuse {how}")));
            }
            _ => findings.push(Finding::warning("hidden-notice", "assentry-banner", "the notice is asked for but not visible: a style of the page or a blocker hides it")),
        }
    }
    for text in &facts.texts {
        let (Some(ink), Some(paper)) = (Colour::read(&text.colour), Colour::read(&text.background))
        else {
            continue;
        };
        if !paper.is_opaque() {
            continue;
        }
        let contrast = colour::contrast(ink, paper);
        if contrast < READABLE {
            findings.push(Finding::warning(
                "low-contrast",
                &text.what,
                format!(
                    "contrast {contrast:.1} of {} on {}: at least {READABLE} is needed",
                    text.colour, text.background
                ),
            ));
        }
    }
}

/// Checks that neither answer stands out.
fn alike(accept: &Button, reject: &Button, together: bool, findings: &mut Vec<Finding>) {
    if !together {
        findings.push(Finding::error(
            "refuse-apart",
            "reject",
            "refuse is not beside accept",
        ));
    }
    for ((property, of_accept), (_, of_reject)) in accept.style.iter().zip(&reject.style) {
        if of_accept != of_reject {
            findings.push(Finding::error("pushing", property, format!("accept has {of_accept}, refuse {of_reject}: a style of the page makes one of them stand out")));
        }
    }
    let area = |button: &Button| button.width * button.height;
    let ratio = area(accept) / area(reject).max(1.0);
    if !(0.8..=1.25).contains(&ratio) {
        findings.push(Finding::error(
            "pushing",
            "size",
            format!(
                "accept is {:.0}×{:.0}, refuse {:.0}×{:.0}",
                accept.width, accept.height, reject.width, reject.height
            ),
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::facts::{Button, Facts, Notice, TextLook};

    fn button(colour: &str) -> Button {
        Button {
            visible: true,
            width: 150.0,
            height: 44.0,
            style: vec![("color", colour.into()), ("font-size", "15px".into())],
        }
    }

    fn of(accept: Option<Button>, reject: Option<Button>) -> Vec<(&'static str, String)> {
        let notice = Notice {
            there: true,
            accept,
            reject,
            together: true,
        };
        let mut findings = Vec::new();
        check(
            &Facts {
                notice,
                ..Facts::default()
            },
            &mut findings,
        );
        findings
            .into_iter()
            .map(|finding| (finding.rule, finding.subject))
            .collect()
    }

    #[test]
    fn buttons_that_look_alike_are_fine() {
        assert_eq!(
            of(
                Some(button("red")),
                Some(Button {
                    width: 160.0,
                    ..button("red")
                })
            ),
            []
        );
    }

    #[test]
    fn a_refusal_that_is_hidden_or_missing_is_found_l_20() {
        let hidden = Button {
            visible: false,
            ..button("red")
        };
        for reject in [None, Some(hidden)] {
            assert_eq!(
                of(Some(button("red")), reject),
                [("no-refuse", "reject".to_owned())]
            );
        }
    }

    #[test]
    fn a_colour_or_size_that_pushes_is_found_l_23() {
        assert_eq!(
            of(Some(button("red")), Some(button("grey"))),
            [("pushing", "color".to_owned())]
        );
        let small = Button {
            height: 20.0,
            ..button("red")
        };
        assert_eq!(
            of(Some(button("red")), Some(small)),
            [("pushing", "size".to_owned())]
        );
    }

    #[test]
    fn a_hidden_notice_is_found() {
        let hidden = || {
            Some(Button {
                visible: false,
                ..button("red")
            })
        };
        assert_eq!(
            of(hidden(), hidden()),
            [("hidden-notice", "assentry-banner".to_owned())]
        );
    }

    #[test]
    fn unreadable_text_is_found_and_undecidable_contrast_is_skipped_a_08() {
        let text = |colour: &str, background: &str| TextLook {
            what: colour.into(),
            colour: colour.into(),
            background: background.into(),
        };
        let texts = vec![
            text("rgb(150, 150, 150)", "rgb(255, 255, 255)"),
            text("rgb(0, 0, 0)", "rgb(255, 255, 255)"),
            text("rgb(9, 9, 9)", "rgba(0, 0, 0, 0)"),
            text("color(display-p3 1 1 1)", "rgb(255, 255, 255)"),
        ];
        let mut findings = Vec::new();
        check(
            &Facts {
                texts,
                ..Facts::default()
            },
            &mut findings,
        );
        assert_eq!(findings.len(), 1);
        assert_eq!(
            (findings[0].rule, findings[0].subject.as_str()),
            ("low-contrast", "rgb(150, 150, 150)")
        );
    }
}
