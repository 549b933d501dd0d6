-- What a token or a link is for: what there was until now is the owner's token, and links to figures.
ALTER TABLE token ADD COLUMN role TEXT NOT NULL DEFAULT 'marketing';
UPDATE token SET role = 'owner' WHERE kind = 'admin';
