//! The visitor's objection to being counted before an answer (L-67), and how a press changes it. It is not part of the
//! record (docs/adr/0027-objection.md).

use crate::{answering::Button, standing::By};

/// What holds before a press in the second layer, which has a switch for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Whether the visitor objects.
    pub objects: bool,
    /// Whether the switch says that displays may be counted.
    pub counted: bool,
}

impl Objection {
    /// Whether the visitor objects after the press. Refusing everything includes an objection. A script may object, but
    /// only the visitor can withdraw an objection (B-25).
    #[must_use]
    pub fn after(self, button: Button, by: By) -> bool {
        match button {
            Button::Accept | Button::Reject | Button::Save(_) => {
                let refuses = !self.counted || button == Button::Reject;
                refuses || (self.objects && by != By::Visitor)
            }
            // Nothing is answered.
            Button::Open | Button::Close | Button::Once(_) | Button::Always(_) => self.objects,
        }
    }
}
