//! Merges lines with the same key. Keys stay as they were written, so nothing has to be parsed.

use std::collections::BTreeMap;

use crate::store::clickhouse::Table;

/// Sums lines by table and key, ordered by key.
pub(super) fn merge<'a>(
    entries: impl Iterator<Item = (Table, &'a str)>,
) -> BTreeMap<Table, String> {
    let mut sums: BTreeMap<(Table, &str), Vec<u64>> = BTreeMap::new();
    for (table, lines) in entries {
        for line in lines.split_terminator('\n') {
            let (key, numbers) = split(table, line);
            let sum = sums
                .entry((table, key))
                .or_insert_with(|| vec![0; table.numbers()]);
            for (sum, number) in sum.iter_mut().zip(numbers) {
                *sum = sum.saturating_add(number);
            }
        }
    }
    let mut merged: BTreeMap<Table, String> = BTreeMap::new();
    for ((table, key), numbers) in sums {
        let lines = merged.entry(table).or_default();
        lines.push_str(key);
        for number in numbers {
            lines.push('\t');
            lines.push_str(&number.to_string());
        }
        lines.push('\n');
    }
    merged
}

/// The key, and the numbers after it.
fn split(table: Table, line: &str) -> (&str, impl Iterator<Item = u64>) {
    let numbers = line.rmatch_indices('\t').nth(table.numbers() - 1);
    let (key, numbers) = numbers.map_or((line, ""), |(at, _)| line.split_at(at));
    let numbers = numbers.split('\t').skip(1);
    (key, numbers.map(|number| number.parse().unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_same_key_are_summed_and_others_are_left_alone() {
        let entries = [
            (Table::Quality, "7\torigin\t3\n8\torigin\t1\n"),
            (
                Table::Items,
                "a\t7\tx\tFR\tsmall\tnone\t0\teu\t1\t2\t3\t4\n",
            ),
            (Table::Quality, "7\torigin\t4\n"),
            (
                Table::Items,
                "a\t7\tx\tFR\tsmall\tnone\t0\teu\t1\t0\t0\t0\n",
            ),
        ];
        let merged = merge(entries.into_iter());
        assert_eq!(merged[&Table::Quality], "7\torigin\t7\n8\torigin\t1\n");
        assert_eq!(
            merged[&Table::Items],
            "a\t7\tx\tFR\tsmall\tnone\t0\teu\t2\t2\t3\t4\n"
        );
    }
}
