-- The owner's notes on the time axis.
CREATE TABLE milestone (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- What each revision asks, as JSON, from all configurations ever given, so that an earlier one can be compared with a
-- later one after its file is gone.
CREATE TABLE revision (
    revision TEXT PRIMARY KEY,
    asks TEXT NOT NULL
) STRICT, WITHOUT ROWID;
