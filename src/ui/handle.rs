//! The way back, on every page (L-27, L-35), and the polite live region.

use assentry_core::config::Config;

use super::{View, host};
use crate::tree::{Tree, attr, close, open, slot};

/// Shows the handle.
pub(crate) fn handle(config: &Config<'_>) -> View {
    let mut tree = Tree::default();
    host(&mut tree, config, open!("assentry-handle"), config.word("handle", "left"));
    tree.add(concat!(slot!("button"), slot!("status"), close!()), &[]);
    tree.button("open", "button", config.words.get("handle"));
    tree.add(concat!(open!("p"), attr!("slot", "status"), attr!("role", "status"), close!()), &[]);
    View::attach(&tree, false)
}

/// Says that the answer is kept, without moving the focus.
pub(crate) fn announce(config: &Config<'_>, handle: &View) {
    if let Some(status) = handle.element().last_element_child() {
        status.set_text_content(Some(config.words.get("saved")));
    }
}
