-- What a link shows: the filters that it is bound to, as in addresses, or empty for everything.
ALTER TABLE token ADD COLUMN bound TEXT NOT NULL DEFAULT '';
