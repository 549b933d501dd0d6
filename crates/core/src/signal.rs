//! Google Consent Mode v2: which purposes grant which types (requirements 3.2).

use crate::{text::cut, value::Value};

/// Google's names, separated by bars, in the order in which they are sent.
pub const CONSENT_TYPES: &str = "ad_storage|ad_user_data|ad_personalization|analytics_storage|\
                                 functionality_storage|personalization_storage|security_storage";

/// The bit of a type: its position in [`CONSENT_TYPES`]. 0 for an unknown name.
#[must_use]
pub fn bit(name: &str) -> u8 {
    let mut rest = CONSENT_TYPES;
    let mut bit = 1;
    while !rest.is_empty() {
        if cut(&mut rest, b'|') == name {
            return bit;
        }
        bit <<= 1;
    }
    0
}

/// The bits of a list of names.
#[must_use]
pub fn mask(names: &Value<'_>) -> u8 {
    let mut mask = 0;
    for name in names.items() {
        mask |= bit(name.plain().unwrap_or(""));
    }
    mask
}

/// The types that a purpose with that id grants unless the configuration says otherwise.
#[must_use]
pub fn usual(purpose: &str) -> u8 {
    match purpose {
        "necessary" => 0b100_0000,
        "preferences" => 0b011_0000,
        "analytics" => 0b000_1000,
        "marketing" => 0b000_0111,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{bit, usual};

    #[test]
    fn the_usual_types_are_those_of_the_default_map_3_2() {
        let all = |names: &[&str]| names.iter().fold(0, |mask, name| mask | bit(name));
        assert_eq!(usual("necessary"), all(&["security_storage"]));
        assert_eq!(
            usual("preferences"),
            all(&["functionality_storage", "personalization_storage"])
        );
        assert_eq!(usual("analytics"), all(&["analytics_storage"]));
        assert_eq!(
            usual("marketing"),
            all(&["ad_storage", "ad_user_data", "ad_personalization"])
        );
        assert_eq!(usual("social"), 0);
        assert_eq!(bit("ad_storag"), 0);
    }
}
