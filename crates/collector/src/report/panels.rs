//! The panels, one file each, in reading order.

mod funnel;
pub(super) mod headline;
mod items;
mod lines;
mod measured;
mod over_time;
mod parts;
mod quality;
mod revisions;
mod sections;
mod signals;
mod splits;
mod variants;
mod withdrawals;

use super::{loaded::Loaded, panel::Panel};

/// All panels that have something to show.
pub(super) fn all(loaded: &Loaded) -> Vec<Panel> {
    let mut panels = vec![over_time::panel(loaded)];
    panels.extend(items::panels(loaded));
    panels.push(funnel::panel(loaded));
    panels.extend(measured::panel(loaded));
    panels.extend(splits::panels(loaded));
    panels.extend(sections::panel(loaded));
    panels.push(revisions::panel(loaded));
    panels.extend(variants::panels(loaded));
    panels.push(signals::panel(loaded));
    panels.push(withdrawals::panel(loaded));
    panels.push(quality::panel(loaded));
    panels
}
