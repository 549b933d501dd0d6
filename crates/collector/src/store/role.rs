//! The role of a token or a link, which decides what it gives access to.

/// What a token or a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Sees and changes everything.
    Owner,
    /// Sees figures; neither proofs nor settings.
    Marketing,
    /// Sees proofs and what they were given on; neither figures nor settings.
    Officer,
    /// Sees one panel in a frame on another page, and nothing else. For links only.
    Frame,
}

impl Role {
    /// The roles that a user can sign in with.
    const MEMBERS: [Self; 3] = [Self::Owner, Self::Marketing, Self::Officer];

    /// What a link can be for.
    pub(crate) const LINKS: [Self; 3] = [Self::Marketing, Self::Officer, Self::Frame];

    /// Its name in settings, headers and the store.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Marketing => "marketing",
            Self::Officer => "officer",
            Self::Frame => "frame",
        }
    }

    /// The role with that name.
    #[must_use]
    pub fn from_name(word: &str) -> Option<Self> {
        let mut roles = Self::MEMBERS.into_iter();
        roles.find(|role| role.as_str() == word)
    }

    /// A link's role with that name.
    pub(crate) fn of_link(word: &str) -> Option<Self> {
        let mut roles = Self::LINKS.into_iter();
        roles.find(|role| role.as_str() == word)
    }

    /// The first role in a list, such as the groups that a proxy names.
    pub(crate) fn first_of(list: &[u8]) -> Option<Self> {
        let words = list.split(|byte| matches!(byte, b',' | b';' | b' '));
        words
            .filter_map(|word| str::from_utf8(word).ok())
            .find_map(Self::from_name)
    }

    /// Whether it opens the report.
    pub(crate) fn sees_figures(self) -> bool {
        matches!(self, Self::Owner | Self::Marketing)
    }

    /// Whether it opens proofs and evidence.
    pub(crate) fn sees_evidence(self) -> bool {
        matches!(self, Self::Owner | Self::Officer)
    }
}

#[cfg(test)]
mod tests {
    use super::Role;

    #[test]
    fn a_role_is_found_among_groups_but_not_by_a_similar_name() {
        for (list, expected) in [
            ("staff,officer", Some(Role::Officer)),
            ("marketing; owner", Some(Role::Marketing)),
            ("owner", Some(Role::Owner)),
            ("co-owner,Owner,owners,frame", None),
            ("", None),
        ] {
            assert_eq!(Role::first_of(list.as_bytes()), expected, "{list}");
        }
        assert_eq!(Role::first_of(b"\xe9,owner"), Some(Role::Owner));
    }
}
