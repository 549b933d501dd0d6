-- Counters only: no row is about one visitor, and no time is finer than a day (M-01).
-- Days are whole days since 1 January 1970, UTC. Words as in counters.rs and vocabulary.rs.
-- Rows with the same key are summed when parts are merged, at an unknown time: read only with sum().
-- `batch` is in no key. It makes the blocks of two batches differ even if their counters do not, so that only a block
-- that is sent again counts as a duplicate; summed rows keep any one of its values.
-- No partitions, so that an insert is one block, present or absent as a whole. Also, old versions never merge or mutate
-- what was inserted into several partitions with a quorum (issue 7133 of ClickHouse, fixed in 20.3).
-- Rows of day 0 count nothing: see remove.rs.

CREATE DATABASE IF NOT EXISTS `{database}`{on_cluster};

CREATE TABLE IF NOT EXISTS `{database}`.counts_day{on_cluster} (
    site String, day UInt32, country String, language String, device String, variant String, revision String,
    regime String, {counter_columns}, batch String
) ENGINE = {engine counts_day SummingMergeTree ({counters})}
ORDER BY (site, day, country, language, device, variant, revision, regime)
SETTINGS {known_blocks};

CREATE TABLE IF NOT EXISTS `{database}`.item_day{on_cluster} (
    site String, day UInt32, item String, country String, device String, variant String, revision String,
    regime String, granted UInt64, denied UInt64, added UInt64, withdrawn UInt64, batch String
) ENGINE = {engine item_day SummingMergeTree (granted, denied, added, withdrawn)}
ORDER BY (site, day, item, country, device, variant, revision, regime)
SETTINGS {known_blocks};

CREATE TABLE IF NOT EXISTS `{database}`.quality_day{on_cluster} (
    day UInt32, what String, count UInt64, batch String
) ENGINE = {engine quality_day SummingMergeTree (count)}
ORDER BY (day, what)
SETTINGS {known_blocks};

-- What collectors remember about themselves: for each name, the last value written.
CREATE TABLE IF NOT EXISTS `{database}`.memo{on_cluster} (
    name String, value UInt32, at UInt64
) ENGINE = {engine memo ReplacingMergeTree at}
ORDER BY name;

CREATE TABLE IF NOT EXISTS `{database}`.migration{on_cluster} (
    version UInt32
) ENGINE = {engine migration ReplacingMergeTree version}
ORDER BY version;
