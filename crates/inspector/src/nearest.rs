//! The id that was probably meant.

/// The one of the space-separated ids with the smallest edit distance; the first of several.
pub(crate) fn nearest<'a>(id: &str, ids: &'a str) -> &'a str {
    ids.split(' ')
        .min_by_key(|other| distance(id, other))
        .unwrap_or("")
}

/// The number of characters to insert, delete or replace (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut above_left = line;
        row[0] = line + 1;
        for (at, wanted) in other.iter().enumerate() {
            let changed = above_left + usize::from(letter != *wanted);
            above_left = row[at + 1];
            row[at + 1] = changed.min(above_left + 1).min(row[at] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

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

    #[test]
    fn the_distance_counts_inserted_deleted_and_replaced_letters() {
        assert_eq!(
            ["", "a", "abc", "xbc", "abcd", "cba"].map(|other| distance("abc", other)),
            [3, 2, 0, 1, 1, 2]
        );
    }
}
