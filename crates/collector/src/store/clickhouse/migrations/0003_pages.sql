-- Pages, and on how many of them a purpose or service was granted and denied: a margin too (M-04). The item '*' is all pages.
CREATE TABLE IF NOT EXISTS `{database}`.page_day{on_cluster} (
    site String, day UInt32, item String, pages UInt64, granted UInt64, denied UInt64, batch String
) ENGINE = {engine page_day SummingMergeTree (pages, granted, denied)}
ORDER BY (site, day, item)
SETTINGS {known_blocks};
