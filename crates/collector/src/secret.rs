//! Random texts that open something, and what is kept of them.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// 32 random bytes as 43 characters that an address may hold.
pub(crate) fn random() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// What is kept of a secret. Comparing hashes tells nothing about the secret by how long it takes.
pub(crate) fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

/// The same of what a browser sent.
pub(crate) fn hash_bytes(secret: &[u8]) -> [u8; 32] {
    Sha256::digest(secret).into()
}
