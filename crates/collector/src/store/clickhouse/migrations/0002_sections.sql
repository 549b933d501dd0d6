-- Groups of pages: a margin, whose counts are not split any further (M-04).
CREATE TABLE IF NOT EXISTS `{database}`.section_day{on_cluster} (
    site String, day UInt32, section String, {counter_columns}, batch String
) ENGINE = {engine section_day SummingMergeTree ({counters})}
ORDER BY (site, day, section)
SETTINGS {known_blocks};
