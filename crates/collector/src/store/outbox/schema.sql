-- What the cluster does not have yet. Lines are rows of counters, tab-separated (clickhouse/lines.rs).

-- The only row is the name of this outbox: random, created with the file, so that no two collectors use the same name
-- for a batch.
CREATE TABLE collector (name TEXT NOT NULL) STRICT;

-- Commits that are not sent yet.
CREATE TABLE waiting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    relation TEXT NOT NULL,
    lines BLOB NOT NULL
) STRICT;

-- Sealed batches: they have a name, and are resent unchanged until the cluster has them. A number is never reused, even
-- after its row is gone.
CREATE TABLE sealed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    relation TEXT NOT NULL,
    lines BLOB NOT NULL
) STRICT;
