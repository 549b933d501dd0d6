-- Displays and first answers in browsers that asked not to be tracked.
ALTER TABLE counts_day ADD COLUMN signal_shown INTEGER NOT NULL DEFAULT 0;
ALTER TABLE counts_day ADD COLUMN signal_granted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE counts_day ADD COLUMN signal_refused INTEGER NOT NULL DEFAULT 0;
ALTER TABLE totals_day ADD COLUMN signal_shown INTEGER NOT NULL DEFAULT 0;
ALTER TABLE totals_day ADD COLUMN signal_granted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE totals_day ADD COLUMN signal_refused INTEGER NOT NULL DEFAULT 0;
ALTER TABLE margin_day ADD COLUMN signal_shown INTEGER NOT NULL DEFAULT 0;
ALTER TABLE margin_day ADD COLUMN signal_granted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE margin_day ADD COLUMN signal_refused INTEGER NOT NULL DEFAULT 0;

-- First answers under a regime whose displays are counted too. Until now that was every regime.
ALTER TABLE counts_day ADD COLUMN measured_granted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE counts_day ADD COLUMN measured_refused INTEGER NOT NULL DEFAULT 0;
ALTER TABLE totals_day ADD COLUMN measured_granted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE totals_day ADD COLUMN measured_refused INTEGER NOT NULL DEFAULT 0;
ALTER TABLE margin_day ADD COLUMN measured_granted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE margin_day ADD COLUMN measured_refused INTEGER NOT NULL DEFAULT 0;
UPDATE counts_day SET measured_granted = accept_all + chosen_some, measured_refused = refuse_all + chosen_none;
UPDATE totals_day SET measured_granted = accept_all + chosen_some, measured_refused = refuse_all + chosen_none;
UPDATE margin_day SET measured_granted = accept_all + chosen_some, measured_refused = refuse_all + chosen_none;

-- The rows of a complete day, packed so that a year of them is read quickly. Contains nothing that is not in counts_day
-- and item_day, and may be deleted at any time.
CREATE TABLE pack_day (
    what TEXT NOT NULL CHECK (what IN ('counts', 'items')),
    day INTEGER NOT NULL,
    site INTEGER NOT NULL REFERENCES site (id),
    body BLOB NOT NULL,
    PRIMARY KEY (what, day, site)
) STRICT;
