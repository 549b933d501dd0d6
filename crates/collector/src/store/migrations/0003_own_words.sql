-- What the owner notes on the time axis: their own words about a day.
CREATE TABLE milestone (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- What each revision asks, as JSON, from the configurations that were ever given: so that an earlier one can be
-- held against a later one when its file is gone.
CREATE TABLE revision (
    revision TEXT PRIMARY KEY,
    asks TEXT NOT NULL
) STRICT, WITHOUT ROWID;
