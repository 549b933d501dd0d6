//! Finds the id that was probably meant.

/// The one of the space-separated ids with the smallest edit distance; the first of several.
pub(crate) fn nearest<'a>(id: &str, ids: &'a str) -> &'a str {
    ids.split(' ')
        .min_by_key(|other| strsim::levenshtein(id, other))
        .unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_id_has_the_smallest_distance() {
        let ids = "google-analytics-4 google-ads matomo meta-pixel";
        for (found, meant) in [
            ("gogle-analytics", "google-analytics-4"),
            ("matamo", "matomo"),
            ("facebook-pixel", "meta-pixel"),
            ("", "matomo"),
        ] {
            assert_eq!(nearest(found, ids), meant, "{found}");
        }
    }
}
