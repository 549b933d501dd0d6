//! What the rules cost, natively: one page with a hundred gates, its record and its configuration.
//!
//! `cargo bench -p assentry-core`, or `npm run bench -- core`.

use assentry_core::{
    answering::{Answering, Button, Call},
    config::Config,
    effect::Effect,
    gate::GateKind,
    policy::Policy,
    record::ConsentRecord,
    session::{Input, Rules, Session, Stored},
    standing::By,
    statistics::Mode,
    value::Value,
    wire::Device,
};
use criterion::{BatchSize, Criterion};
use std::hint::black_box;

const TODAY: u32 = 20_780;
const GATES: usize = 100;

/// The needs of one half of the gates, and of the other half.
const NEEDS: [&str; 2] = ["analytics", "matomo linkedin"];

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    steps(&mut criterion);
    record(&mut criterion);
    config(&mut criterion);
    criterion.final_summary();
}

/// Each step of a visit, on a new session.
fn steps(criterion: &mut Criterion) {
    let root = site();
    let line = accepted(&root);
    let unasked = || {
        let mut session = session(&root);
        session.step(arrived(None));
        session
    };
    let asked = || {
        let mut session = unasked();
        session.step(found());
        session
    };
    let decided = || {
        let mut session = session(&root);
        session.step(arrived(Some(&line)));
        session.step(found());
        session
    };
    let arrive = || arrived(Some(&line));
    let accept = || Answering::Pressed(Button::Accept, By::Visitor, "");
    let withdraw = || Answering::Called(Call::Reject, "");
    step(
        criterion,
        "step/arrived-with-record",
        &|| session(&root),
        &arrive,
        Session::step,
    );
    step(
        criterion,
        "step/found-100-gates",
        &unasked,
        &found,
        Session::step,
    );
    step(
        criterion,
        "step/accept-with-100-gates",
        &asked,
        &accept,
        Session::step_answering,
    );
    step(
        criterion,
        "step/withdraw-with-100-gates",
        &decided,
        &withdraw,
        Session::step_answering,
    );
}

fn step<'a, T>(
    criterion: &mut Criterion,
    name: &str,
    prepare: &dyn Fn() -> Session<'a>,
    input: &dyn Fn() -> T,
    step: fn(&mut Session<'a>, T) -> Vec<Effect>,
) {
    criterion.bench_function(name, |bencher| {
        bencher.iter_batched(
            || (prepare(), input()),
            // Its leftovers are dropped outside the measured time.
            |(mut session, input)| {
                let effects = step(&mut session, input);
                (session, effects)
            },
            BatchSize::SmallInput,
        );
    });
}

fn record(criterion: &mut Criterion) {
    let root = site();
    let line = accepted(&root);
    let policy = policy(&root);
    let Some(record) = ConsentRecord::decode(&line, &policy) else {
        unreachable!("a record that was just written, found {line}")
    };
    criterion.bench_function("record/decode", |bencher| {
        bencher.iter(|| ConsentRecord::decode(black_box(&line), &policy));
    });
    criterion.bench_function("record/encode", |bencher| {
        bencher.iter(|| black_box(&record).encode(&policy));
    });
}

fn config(criterion: &mut Criterion) {
    let root = site();
    criterion.bench_function("config/read", |bencher| {
        bencher.iter(|| Config::read(black_box(&root), ""));
    });
}

/// A shop with four purposes and six services.
fn site() -> Value<'static> {
    let text = Value::Text;
    let services = [
        ("matomo", "analytics"),
        ("hotjar", "analytics"),
        ("linkedin", "marketing"),
        ("meta", "marketing"),
        ("youtube", "social"),
        ("vimeo", "social"),
    ];
    let service = |(id, purpose)| Value::Map(vec![("id", text(id)), ("purpose", text(purpose))]);
    Value::Map(vec![
        ("site", text("Example Ltd")),
        (
            "purposes",
            Value::List(
                ["necessary", "analytics", "marketing", "social"]
                    .map(text)
                    .into(),
            ),
        ),
        ("services", Value::List(services.map(service).into())),
    ])
}

fn policy<'a>(root: &'a Value<'a>) -> Policy<'a> {
    match Config::read(root, "") {
        Some(config) => config.policy,
        None => unreachable!("a valid configuration, found mistakes"),
    }
}

fn session<'a>(root: &'a Value<'a>) -> Session<'a> {
    let rules = Rules {
        signal: false,
        may_ask: true,
        scripted_accept: false,
        proof: false,
        statistics: Mode::None,
        language: "en",
        device: Device::Large,
        automated: false,
    };
    Session::new(policy(root), rules)
}

fn arrived(cookie: Option<&str>) -> Input<'_> {
    let stored = Stored {
        cookies: cookie.into_iter().collect(),
        mirror: cookie,
    };
    Input::Arrived {
        stored,
        today: TODAY,
    }
}

fn found() -> Input<'static> {
    let needs = NEEDS.into_iter().cycle();
    Input::Found(
        needs
            .map(|needs| (needs, GateKind::Script))
            .take(GATES)
            .collect(),
    )
}

/// The line of a visitor who accepted everything today.
fn accepted(root: &Value<'_>) -> String {
    let mut session = session(root);
    session.step(arrived(None));
    session.step_answering(Answering::Pressed(Button::Accept, By::Visitor, ""));
    match &session.answers().record {
        Some(record) => record.encode(&session.answers().policy),
        None => unreachable!("an answer, found none"),
    }
}
