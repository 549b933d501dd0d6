//! The rules under which a visitor is asked (requirements 1.7). The site provides the place, it is never looked up
//! (L-64).

use alloc::string::String;

use crate::{
    day::Term,
    text::{cut, is_one_of},
};

/// What applies before the visitor has answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// Nothing optional before a yes.
    OptIn,
    /// Everything until a no.
    OptOut,
    /// Everything; the visitor is told.
    Notice,
}

/// The rules for a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Regime {
    /// Its id in records, events and columns: 2 to 8 of `a-z` and `-`.
    pub id: &'static str,
    /// What applies before a choice.
    pub model: Model,
    /// How long an answer is kept unless the site says otherwise, in calendar months.
    pub months: u32,
    /// The first layer has an X that refuses (required in Italy).
    pub close: bool,
    /// Exempt audience measurement is allowed until the visitor objects.
    pub exempt: bool,
}

/// The longest term of an answer in any regime (B-02): browsers keep no cookie for more than 400 days.
pub const LONGEST: Term = Term::Months(13);

/// The default, also for an unknown place.
pub const EU: &Regime = &REGIMES[0];

/// As of November 2026; sources and dates are in docs/regimes.md.
pub static REGIMES: [Regime; 13] = [
    opt_in("eu", 6, false, false),
    opt_in("fr", 6, false, true),
    opt_in("it", 6, true, true),
    opt_in("es", 6, false, true),
    opt_in("de", 6, false, false),
    opt_in("uk", 6, false, true),
    opt_in("ch", 6, false, false),
    opt_in("ca-qc", 12, false, false),
    opt_in("br", 12, false, false),
    opt_in("in", 6, false, false),
    opt_out("us-ca"),
    opt_out("us-uoom"),
    opt_in("row", 6, false, false),
];

const fn opt_in(id: &'static str, months: u32, close: bool, exempt: bool) -> Regime {
    Regime {
        id,
        model: Model::OptIn,
        months,
        close,
        exempt,
    }
}

const fn opt_out(id: &'static str) -> Regime {
    Regime {
        id,
        model: Model::OptOut,
        months: 12,
        close: false,
        exempt: false,
    }
}

/// The ids that a configuration may name.
pub const IDS: &str = ELSEWHERE.split_at(3).1;

/// What it may name for places without a regime: the same, and before them notice and opt-out for American states alone.
pub(crate) const ELSEWHERE: &str = "us|eu|fr|it|es|de|uk|ch|ca-qc|br|in|us-ca|us-uoom|row";

/// States other than California where a universal opt-out signal is binding (L-64).
const UOOM: &str = "co|ct|de|md|mn|mt|ne|nh|nj|or|tx";

/// The European Economic Area, without the members that have their own regime, and the codes that edge servers send for
/// "unknown".
const EEA: &str =
    "at|ax|be|bg|hr|cy|cz|dk|ee|fi|gr|hu|ie|is|li|lt|lu|lv|mt|nl|no|pl|pt|ro|se|si|sk|xx";

impl Regime {
    /// The regime with that id.
    #[must_use]
    pub fn by_id(id: &str) -> Option<&'static Self> {
        REGIMES.iter().find(|regime| regime.id == id)
    }

    /// That of a place: an ISO 3166-1 country or 3166-2 subdivision, or the id of a regime. A value that is not a place
    /// gets the strictest regime, a place without a regime gets `row`.
    #[must_use]
    pub fn of_place(place: &str) -> &'static Self {
        let mut place = String::from(place);
        place.make_ascii_lowercase();
        let mut rest = place.as_str();
        let country = cut(&mut rest, b'-');
        let id = match country {
            "gb" => "uk",
            // Overseas, but part of France.
            "gf" | "gp" | "mf" | "mq" | "re" | "yt" => "fr",
            "us" if is_one_of(UOOM, rest) => "us-uoom",
            _ if is_one_of(EEA, country) => "eu",
            _ => country,
        };
        let found = Self::by_id(&place).or_else(|| Self::by_id(id));
        let is_country = country.len() == 2 && country.bytes().all(|b| b.is_ascii_lowercase());
        found.unwrap_or(if is_country { &REGIMES[12] } else { EU })
    }

    /// The one that a site names, or that of the place it names, or of the place the page was told; empty words were not
    /// said. If that place has no regime of its own, the site may have chosen one (`elsewhere`).
    #[must_use]
    pub fn chosen(named: &str, region: &str, elsewhere: &str, place: &str) -> &'static Self {
        let place = if region.is_empty() { place } else { region };
        let placed = Self::of_place(place);
        // A site may not choose a more permissive regime than that of a known place.
        let regime = match Self::by_id(named) {
            Some(chosen) => {
                let widens = chosen.allows_unanswered() && !placed.allows_unanswered();
                if widens && !place.is_empty() && placed.id != "row" {
                    placed
                } else {
                    chosen
                }
            }
            None => placed,
        };
        // The one country that can be named there, and has places without a regime.
        let country = place.get(..2);
        let elsewhere = if country.is_some_and(|country| country.eq_ignore_ascii_case(elsewhere)) {
            "us-uoom"
        } else {
            elsewhere
        };
        match Self::by_id(elsewhere) {
            Some(chosen) if regime.id == "row" => chosen,
            _ => regime,
        }
    }

    /// Whether optional items are allowed while the visitor has not answered.
    #[must_use]
    pub fn allows_unanswered(&self) -> bool {
        !matches!(self.model, Model::OptIn)
    }

    /// Whether displays may be counted before a choice (mode M2 of requirements 6.1): where anonymous audience
    /// measurement needs no consent, or in opt-out regimes. Elsewhere only answers (M1).
    #[must_use]
    pub fn counts_displays(&self) -> bool {
        self.exempt || self.allows_unanswered()
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{ELSEWHERE, IDS, LONGEST, REGIMES, Regime, Term};

    #[test]
    fn every_place_has_its_regime_1_7() {
        for (place, id) in [
            ("fr", "fr"),
            ("fr-75", "fr"),
            ("it", "it"),
            ("es", "es"),
            ("de", "de"),
            ("de-by", "de"),
            ("gb", "uk"),
            ("gb-sct", "uk"),
            ("ch", "ch"),
            ("ca-qc", "ca-qc"),
            ("ca-on", "row"),
            ("ca", "row"),
            ("br", "br"),
            ("br-sp", "br"),
            ("IN", "in"),
            ("in-ka", "in"),
            ("us-ca", "us-ca"),
            ("us-tx", "us-uoom"),
            ("us-de", "us-uoom"),
            ("us-ny", "row"),
            ("us", "row"),
            ("mt", "eu"),
            ("gr", "eu"),
            ("pl", "eu"),
            ("jp", "row"),
            ("xx", "eu"),
            ("ax", "eu"),
            ("re", "fr"),
            ("eu", "eu"),
            ("FR", "fr"),
            ("US-CO", "us-uoom"),
        ] {
            assert_eq!(Regime::of_place(place).id, id, "{place}");
        }
    }

    #[test]
    fn an_invalid_place_gets_the_strictest_regime_1_7() {
        for place in ["", "-", "x", "xyz", "é", "f r", "us-", "-ca", "t1", "|"] {
            let regime = Regime::of_place(place);
            assert!(!regime.allows_unanswered(), "{place}");
        }
    }

    #[test]
    fn a_state_without_a_regime_is_asked_unless_the_site_chose_otherwise_10_3() {
        for (elsewhere, place, id) in [
            // The default, and what may be chosen instead: for America alone, or for everywhere.
            ("", "US-NY", "row"),
            ("row", "us-va", "row"),
            ("us", "US-NY", "us-uoom"),
            ("us", "us-va", "us-uoom"),
            ("us", "us", "us-uoom"),
            ("us", "JP", "row"),
            ("us-uoom", "IN", "in"),
            ("us", "ca-on", "row"),
            ("us-uoom", "JP", "us-uoom"),
            // It is about places without a regime only.
            ("us", "US-CA", "us-ca"),
            ("us", "US-TX", "us-uoom"),
            ("us", "FR", "fr"),
            ("us", "", "eu"),
            ("us", "usa", "eu"),
            // The state is not known, the country is.
            ("us", "US-", "us-uoom"),
            ("us", "u", "eu"),
            ("us", "é", "eu"),
        ] {
            let chosen = Regime::chosen("", "", elsewhere, place);
            assert_eq!(chosen.id, id, "{place} with {elsewhere}");
            assert_eq!(Regime::chosen("", place, elsewhere, "").id, id, "{place}");
        }
        assert_eq!(Regime::chosen("row", "US-NY", "us", "").id, "us-uoom");
        assert_eq!(Regime::chosen("eu", "US-NY", "us", "").id, "eu");
        for elsewhere in ["", "us"] {
            assert_eq!(Regime::chosen("row", "", elsewhere, "").id, "row");
        }
    }

    #[test]
    fn displays_are_counted_where_they_need_no_consent_6_1() {
        let ids = REGIMES.iter().filter(|regime| regime.counts_displays());
        assert!(
            ids.map(|regime| regime.id)
                .eq(["fr", "it", "es", "uk", "us-ca", "us-uoom"])
        );
    }

    #[test]
    fn no_regime_keeps_an_answer_longer_than_browsers_do_b_02() {
        let terms = REGIMES.iter().map(|regime| Term::Months(regime.months));
        for term in terms.chain([LONGEST]) {
            for day in 20_000..22_000 {
                assert!(term.end(day) <= LONGEST.end(day) && term.end(day) <= day + 400);
            }
        }
    }

    #[test]
    fn the_ids_that_a_configuration_may_use_are_those_of_the_table() {
        let ids: Vec<_> = REGIMES.iter().map(|regime| regime.id).collect();
        assert_eq!(ids.join("|"), IDS);
        assert_eq!(ELSEWHERE, ["us", IDS].join("|"));
    }
}
