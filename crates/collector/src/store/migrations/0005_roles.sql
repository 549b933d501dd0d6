-- The role of a token or a link. Existing ones are the owner's token, and links to figures.
ALTER TABLE token ADD COLUMN role TEXT NOT NULL DEFAULT 'marketing';
UPDATE token SET role = 'owner' WHERE kind = 'admin';
