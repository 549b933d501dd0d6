//! The program's messages on standard error: one line each, after its name. Never about a request.

use std::{fmt, io};

use tracing::{Event, Level, Subscriber};
use tracing_subscriber::{
    Layer,
    filter::Targets,
    fmt::{FmtContext, FormatEvent, FormatFields, format::Writer},
    layer::SubscriberExt,
    registry::LookupSpan,
    util::SubscriberInitExt,
};

/// Starts logging this library's messages; those of other crates are left out.
pub fn to_standard_error(program: &'static str) {
    let own = Targets::new().with_target(env!("CARGO_CRATE_NAME"), Level::INFO);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        .event_format(Line(program))
        .with_filter(own);
    tracing_subscriber::registry().with(lines).init();
}

struct Line(&'static str);

impl<S, N> FormatEvent<S, N> for Line
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        context: &FmtContext<'_, S, N>,
        mut out: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        write!(out, "{}: ", self.0)?;
        context.field_format().format_fields(out.by_ref(), event)?;
        writeln!(out)
    }
}
