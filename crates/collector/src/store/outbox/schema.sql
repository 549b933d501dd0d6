-- What the cluster does not have yet. Lines are rows of counters, tab-separated (clickhouse/lines.rs).

-- The one row is the name of this outbox: random, made with the file, so that no two collectors use the same name
-- for a batch.
CREATE TABLE collector (name TEXT NOT NULL) STRICT;

-- Commits, not sent yet.
CREATE TABLE waiting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    relation TEXT NOT NULL,
    lines BLOB NOT NULL
) STRICT;

-- Batches under way: they have a name, and are repeated as they are until the cluster has them. The number is never
-- used again, also after a row is gone.
CREATE TABLE sealed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    relation TEXT NOT NULL,
    lines BLOB NOT NULL
) STRICT;
