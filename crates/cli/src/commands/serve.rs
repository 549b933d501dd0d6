use assentry_collector::{run::run, settings::ServeFlags};
use axum::Router;

#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    flags: ServeFlags,
}

impl Serve {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        Ok(run(&self.flags.settings()?, |_| Router::new())?)
    }
}
