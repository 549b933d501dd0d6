-- Counters only: no row is about one visitor, and no time is finer than a day (M-01).
-- Days are whole days since 1 January 1970, UTC. Words as in counters.rs and vocabulary.rs.

CREATE TABLE site (
    id INTEGER PRIMARY KEY,
    host TEXT NOT NULL UNIQUE
) STRICT;

-- Displays and answers. The key has the order in which reports query: one site, some days.
CREATE TABLE counts_day (
    site INTEGER NOT NULL REFERENCES site (id),
    day INTEGER NOT NULL,
    country TEXT NOT NULL,
    language TEXT NOT NULL,
    device TEXT NOT NULL,
    variant TEXT NOT NULL,
    revision TEXT NOT NULL,
    regime TEXT NOT NULL,
    shown INTEGER NOT NULL,
    again_shown INTEGER NOT NULL,
    opened INTEGER NOT NULL,
    left_no_choice INTEGER NOT NULL,
    gpc INTEGER NOT NULL,
    accept_all INTEGER NOT NULL,
    refuse_all INTEGER NOT NULL,
    chosen_some INTEGER NOT NULL,
    chosen_none INTEGER NOT NULL,
    again_granted INTEGER NOT NULL,
    again_refused INTEGER NOT NULL,
    embed INTEGER NOT NULL,
    api INTEGER NOT NULL,
    import INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    automated INTEGER NOT NULL,
    PRIMARY KEY (site, day, country, language, device, variant, revision, regime)
) STRICT, WITHOUT ROWID;

-- The same sums without dimensions, so that a year is 365 rows per site.
CREATE TABLE totals_day (
    site INTEGER NOT NULL REFERENCES site (id),
    day INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    again_shown INTEGER NOT NULL,
    opened INTEGER NOT NULL,
    left_no_choice INTEGER NOT NULL,
    gpc INTEGER NOT NULL,
    accept_all INTEGER NOT NULL,
    refuse_all INTEGER NOT NULL,
    chosen_some INTEGER NOT NULL,
    chosen_none INTEGER NOT NULL,
    again_granted INTEGER NOT NULL,
    again_refused INTEGER NOT NULL,
    embed INTEGER NOT NULL,
    api INTEGER NOT NULL,
    import INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    automated INTEGER NOT NULL,
    PRIMARY KEY (site, day)
) STRICT, WITHOUT ROWID;

-- The same sums with one dimension at a time: a few dozen rows per day, which is what most reports need.
CREATE TABLE margin_day (
    site INTEGER NOT NULL REFERENCES site (id),
    day INTEGER NOT NULL,
    dimension TEXT NOT NULL,
    word TEXT NOT NULL,
    shown INTEGER NOT NULL,
    again_shown INTEGER NOT NULL,
    opened INTEGER NOT NULL,
    left_no_choice INTEGER NOT NULL,
    gpc INTEGER NOT NULL,
    accept_all INTEGER NOT NULL,
    refuse_all INTEGER NOT NULL,
    chosen_some INTEGER NOT NULL,
    chosen_none INTEGER NOT NULL,
    again_granted INTEGER NOT NULL,
    again_refused INTEGER NOT NULL,
    embed INTEGER NOT NULL,
    api INTEGER NOT NULL,
    import INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    automated INTEGER NOT NULL,
    PRIMARY KEY (site, dimension, day, word)
) STRICT, WITHOUT ROWID;

-- Purposes and services. Without the language, which would multiply the rows.
CREATE TABLE item_day (
    site INTEGER NOT NULL REFERENCES site (id),
    day INTEGER NOT NULL,
    item TEXT NOT NULL,
    country TEXT NOT NULL,
    device TEXT NOT NULL,
    variant TEXT NOT NULL,
    revision TEXT NOT NULL,
    regime TEXT NOT NULL,
    granted INTEGER NOT NULL,
    denied INTEGER NOT NULL,
    added INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    PRIMARY KEY (site, day, item, country, device, variant, revision, regime)
) STRICT, WITHOUT ROWID;

-- The same sums without dimensions.
CREATE TABLE item_total_day (
    site INTEGER NOT NULL REFERENCES site (id),
    day INTEGER NOT NULL,
    item TEXT NOT NULL,
    granted INTEGER NOT NULL,
    denied INTEGER NOT NULL,
    added INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    PRIMARY KEY (site, day, item)
) STRICT, WITHOUT ROWID;

-- What was refused, or counted as "other".
CREATE TABLE quality_day (
    day INTEGER NOT NULL,
    what TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, what)
) STRICT, WITHOUT ROWID;

-- Which words are distinguished, and since when.
CREATE TABLE word (
    site INTEGER NOT NULL REFERENCES site (id),
    dimension TEXT NOT NULL,
    word TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    PRIMARY KEY (site, dimension, word)
) STRICT, WITHOUT ROWID;

-- What the collector remembers about itself.
CREATE TABLE memo (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who has access: hashes of tokens, never tokens.
CREATE TABLE token (
    hash BLOB PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('admin', 'share')),
    label TEXT NOT NULL,
    expires_at INTEGER
) STRICT, WITHOUT ROWID;
