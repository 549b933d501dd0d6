//! Reads each tool's record of an answer, strictly: a record of another shape is not a record.

use alloc::{string::String, vec::Vec};

use assentry_core::{
    day::Day,
    items::{Items, Said},
    text::cut,
};

use crate::{
    json::{list, object, string},
    moment::{day_of_iso, day_of_milliseconds},
    names::Names,
    pairs::{Pairs, get, in_line, says, value},
};

/// What the tools have stored.
#[derive(Clone, Debug, Default)]
pub struct Kept<'a> {
    /// The page's cookies: names, and decoded values; empty if undecodable.
    pub cookies: Vec<(&'a str, &'a str)>,
    /// What localStorage has under `cc_cookie`.
    pub cc_cookie: &'a str,
    /// What localStorage has under `c15t`.
    pub c15t: &'a str,
}

/// An answer that another tool stored, mapped to our purposes and services.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The answers; contradictory ones count as refused.
    pub said: Said,
    /// Purposes that are granted only as far as their services are.
    pub partly: Items,
    /// The day of the answer; `None` if the tool does not store it.
    pub decided: Option<Day>,
}

/// Every valid record of another tool.
#[must_use]
pub fn records(kept: &Kept<'_>, names: &Names<'_>, today: Day) -> Vec<Found> {
    let mut reading = Reading {
        jar: &kept.cookies,
        names,
        found: Found::default(),
        records: Vec::new(),
    };
    let read = reading.cookieconsent(kept.cc_cookie, today);
    reading.keep(read);
    let read = reading.klaro();
    reading.keep(read);
    let read = reading.tarteaucitron();
    reading.keep(read);
    let read = reading.cookiebot();
    reading.keep(read);
    let read = reading.onetrust();
    reading.keep(read);
    let read = reading.cookieyes();
    reading.keep(read);
    let read = reading.complianz();
    reading.keep(read);
    let read = reading.osano();
    reading.keep(read);
    let read = reading.c15t(kept.c15t);
    reading.keep(read);
    reading.records
}

/// The input, and what has been found so far.
struct Reading<'a> {
    jar: &'a [(&'a str, &'a str)],
    names: &'a Names<'a>,
    /// The record that is being read.
    found: Found,
    records: Vec<Found>,
}

impl Reading<'_> {
    /// Keeps what was read, if it was a record.
    #[inline(never)]
    fn keep(&mut self, read: Option<()>) {
        if read.is_some() {
            self.records.push(self.found);
        }
        self.found = Found::default();
    }

    /// Adds the answer about another tool's id: one refusal refuses. `None` if it is neither yes nor no.
    #[inline(never)]
    fn say(&mut self, id: &str, answer: &str, yes: &str, no: &str) -> Option<()> {
        let granted = answer == yes;
        if !granted && answer != no {
            return None;
        }
        if let Some(at) = self.names.optional(id) {
            let granted = granted && self.found.said.get(at) != Some(false);
            self.found.said.answer(Items::from_iter([at]), granted);
        }
        Some(())
    }

    /// The same for each of the pairs.
    #[inline(never)]
    fn say_all(&mut self, pairs: &[(&str, &str)], yes: &str, no: &str) -> Option<()> {
        for (id, answer) in pairs {
            self.say(id, answer, yes, no)?;
        }
        Some(())
    }

    /// vanilla-cookieconsent 3: categories, and the accepted services of each.
    #[inline(never)]
    fn cookieconsent(&mut self, copy: &str, today: Day) -> Option<()> {
        let cookie = value(self.jar, "cc_cookie");
        let record = object(if cookie.is_empty() { copy } else { cookie })?;
        let given = get(record, "lastConsentTimestamp").or_else(|| get(record, "consentTimestamp"));
        self.found.decided = Some(day_of_iso(string(given?)?)?);
        let accepted = list(get(record, "categories")?)?;
        let services = object(get(record, "services")?)?;
        // Every category has a list of services; those that are not accepted were refused.
        for (category, _) in accepted {
            get(services, category)?;
        }
        for (category, of) in services {
            let granted = get(accepted, category);
            let list = list(of)?;
            if list.is_empty() {
                self.say(category, granted.map_or("no", |_| "yes"), "yes", "no")?;
            } else {
                // Refused services are not listed: the category is granted only as far as the accepted services.
                granted?;
                let at = self.names.optional(category);
                if let Some(at) = at.filter(|at| *at < self.names.policy.purposes) {
                    self.found.partly.add(at);
                }
            }
            for (service, _) in list {
                if get(services, service).is_none() {
                    self.say(service, "yes", "yes", "no")?;
                }
            }
        }
        // Expired by its own date.
        (day_of_milliseconds(get(record, "expirationTime")?)? > today).then_some(())
    }

    /// Klaro: one answer per service. Its copy in localStorage never expires and has no date, so only the cookie counts.
    #[inline(never)]
    fn klaro(&mut self) -> Option<()> {
        let record = value(self.jar, "klaro");
        self.say_all(object(record)?, "true", "false")
    }

    /// `!gtag=true!youtube=wait`
    #[inline(never)]
    fn tarteaucitron(&mut self) -> Option<()> {
        let line = value(self.jar, "tarteaucitron");
        for (id, answer) in in_line(line.strip_prefix('!')?, b'!', b'=')? {
            // `wait` is not an answer.
            if *answer != "wait" {
                self.say(id, answer, "true", "false")?;
            }
        }
        Some(())
    }

    /// `{stamp:'…',necessary:true,preferences:true,statistics:false,marketing:false,method:'explicit',ver:1,utc:…,region:'de'}`
    #[inline(never)]
    fn cookiebot(&mut self) -> Option<()> {
        let line = value(self.jar, "CookieConsent");
        let fields = in_line(line.strip_prefix('{')?.strip_suffix('}')?, b',', b':')?;
        let get = |name| get(fields, name);
        let mut rest = "preferences statistics marketing";
        while !rest.is_empty() {
            let id = cut(&mut rest, b' ');
            self.say(id, get(id)?, "true", "false")?;
        }
        let given = get("utc")?;
        self.found.decided = day_of_milliseconds(given);
        // Implied consent is not an answer.
        let answered = says(fields, "necessary", "true") && says(fields, "method", "'explicit'");
        (answered && given.len() == 13 && self.found.decided.is_some()).then_some(())
    }

    /// `groups=C0001:1,C0002:0&…`, written on the first visit already: an answer only if the notice was closed.
    #[inline(never)]
    fn onetrust(&mut self) -> Option<()> {
        let line = value(self.jar, "OptanonConsent");
        self.found.decided = Some(day_of_iso(value(self.jar, "OptanonAlertBoxClosed"))?);
        let mut rest = line;
        let mut groups = None;
        while !rest.is_empty() {
            let mut part = cut(&mut rest, b'&');
            match cut(&mut part, b'=') {
                "AwaitingReconsent" if part == "true" => return None,
                "groups" if groups.is_some() => return None,
                "groups" => groups = Some(part),
                _ => {}
            }
        }
        self.say_all(in_line(groups?, b',', b':')?, "1", "0")
    }

    /// `consentid:…,consent:yes,action:yes,necessary:yes,analytics:no,lastRenewedDate:…`
    #[inline(never)]
    fn cookieyes(&mut self) -> Option<()> {
        let line = value(self.jar, "cookieyes-consent");
        let fields = in_line(line, b',', b':')?;
        let asked = says(fields, "consent", "yes") || says(fields, "consent", "no");
        for (id, answer) in fields {
            match *id {
                // The date is when the site last asked everybody again, not when this visitor answered.
                "consentid" | "lastRenewedDate" | "consent" | "action" => {}
                id => self.say(id, answer, "yes", "no")?,
            }
        }
        (asked && says(fields, "action", "yes")).then_some(())
    }

    /// One cookie per category.
    #[inline(never)]
    fn complianz(&mut self) -> Option<()> {
        let mut rest = "preferences statistics marketing";
        if value(self.jar, "cmplz_banner-status") != "dismissed" {
            return None;
        }
        while !rest.is_empty() {
            let id = cut(&mut rest, b' ');
            let mut name = String::from("cmplz_");
            name.push_str(id);
            let answer = value(self.jar, &name);
            if !answer.is_empty() {
                self.say(id, answer, "allow", "deny")?;
            }
        }
        let services = value(self.jar, "cmplz_consented_services");
        if matches!(services, "" | "[]") {
            return Some(());
        }
        self.say_all(object(services)?, "true", "false")
    }

    /// The free version: yes or no to everything. Closing the notice is neither.
    #[inline(never)]
    fn osano(&mut self) -> Option<()> {
        let policy = self.names.policy;
        match value(self.jar, "cookieconsent_status") {
            "allow" => return self.say("allow", "yes", "yes", "no"),
            "deny" => {}
            _ => return None,
        }
        let purposes = Items::first(policy.purposes);
        let optional = purposes.without(policy.required);
        self.found.said.answer(optional, false);
        Some(())
    }

    /// Its copy in localStorage, else the cookie, which has no more names than that. Denied ones are left out.
    #[inline(never)]
    fn c15t(&mut self, copy: &str) -> Option<()> {
        let line = value(self.jar, "c15t");
        let given: Pairs<'_>;
        if copy.is_empty() {
            let mut granted = Vec::new();
            for (name, answer) in in_line(line, b',', b':')? {
                if *name == "i.t" {
                    self.found.decided = day_of_milliseconds(answer);
                } else if let Some(id) = name.strip_prefix("c.") {
                    granted.push((id, if *answer == "1" { "true" } else { "" }));
                }
            }
            given = granted.leak();
        } else {
            let record = object(copy)?;
            let information = object(get(record, "consentInfo")?)?;
            self.found.decided = day_of_milliseconds(get(information, "time")?);
            given = object(get(record, "consents")?)?;
            // A copy that names nothing is not an answer yet.
            if given.is_empty() {
                return None;
            }
        }
        let mut rest = "necessary functionality experience measurement marketing";
        let mut known = 0;
        while !rest.is_empty() {
            let id = cut(&mut rest, b' ');
            let answer = get(given, id);
            known += usize::from(answer.is_some());
            self.say(id, answer.unwrap_or("false"), "true", "false")?;
        }
        (known == given.len() && self.found.decided.is_some()).then_some(())
    }
}
