//! Every flow of DESIGN.md: a story in lines, and a snapshot of the effects of each line (see `shared/story.rs` for the
//! possible lines). `order` checks every path, not only the ones here.

#[path = "shared/check.rs"]
mod check;
#[path = "shared/policy.rs"]
mod policy;
#[path = "shared/render.rs"]
mod render;
#[path = "shared/sites.rs"]
mod sites;
#[path = "shared/story.rs"]
mod story;
#[path = "shared/value.rs"]
mod value;

#[path = "flows/again.rs"]
mod again;
#[path = "flows/answer.rs"]
mod answer;
#[path = "flows/automatic.rs"]
mod automatic;
#[path = "flows/count.rs"]
mod count;
#[path = "flows/embed.rs"]
mod embed;
#[path = "flows/import.rs"]
mod import;
#[path = "flows/order.rs"]
mod order;
#[path = "flows/regimes.rs"]
mod regimes;
#[path = "flows/stores.rs"]
mod stores;
#[path = "flows/term.rs"]
mod term;
#[path = "flows/vendors.rs"]
mod vendors;
#[path = "flows/withdraw.rs"]
mod withdraw;
