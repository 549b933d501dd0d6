//! The engines, as child processes of the tests: they end with the tests, however those end.

use std::{
    io::{BufRead, BufReader, Lines, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
    thread,
    time::{Duration, Instant},
};

use assentry_collector::settings::{Cluster, Password};
use serde_json::Value;

/// How long to wait on a busy machine. Normally it takes seconds.
const PATIENCE: Duration = Duration::from_secs(600);

/// A running engine.
pub(crate) struct Engine {
    /// Its name for `ON CLUSTER`, if it is a cluster.
    name: Option<String>,
    pub(crate) urls: Vec<String>,
    commands: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
    // Kept, so that it runs until the end.
    _script: Child,
}

/// Two replicas. One test at a time, because some of them kill one.
pub(crate) fn cluster() -> MutexGuard<'static, Engine> {
    static CLUSTER: OnceLock<Mutex<Engine>> = OnceLock::new();
    let cluster = CLUSTER.get_or_init(|| Mutex::new(Engine::start("clickhouse-cluster.mjs")));
    // A failed test may have left a replica dead; the next test will report that.
    cluster.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One server with modern SQL.
pub(crate) fn chdb() -> &'static Engine {
    static CHDB: OnceLock<Engine> = OnceLock::new();
    CHDB.get_or_init(|| Engine::start("clickhouse-chdb.mjs"))
}

impl Engine {
    fn start(script: &str) -> Self {
        let path = format!("{}/../../scripts/{script}", env!("CARGO_MANIFEST_DIR"));
        let mut child = Command::new("node")
            .args([&path, "--commands"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{script} does not start: {error}"));
        let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
        let Some(Ok(line)) = answers.next() else {
            panic!("{script}: expected an engine that runs, found that it ended: see above");
        };
        let said: Value = serde_json::from_str(&line).unwrap();
        let urls = said["replicas"].as_array().unwrap().iter();
        Self {
            name: said["cluster"].as_str().map(str::to_owned),
            urls: urls.map(|url| url.as_str().unwrap().to_owned()).collect(),
            commands: child.stdin.take().unwrap(),
            answers,
            _script: child,
        }
    }

    /// Kills a replica as `kill -9` does.
    pub(crate) fn kill(&mut self, replica: usize) {
        self.obey(&format!("kill {replica}"));
    }

    /// Starts it again, and waits until it answers.
    pub(crate) fn revive(&mut self, replica: usize) {
        self.obey(&format!("start {replica}"));
    }

    fn obey(&mut self, command: &str) {
        writeln!(self.commands, "{command}").unwrap();
        assert_eq!(self.answers.next().unwrap().unwrap(), command);
    }

    /// A database on this engine, with a quorum of two if there are two replicas.
    pub(crate) fn database(&self, name: &str) -> Cluster {
        Cluster {
            urls: self.urls.clone(),
            database: name.into(),
            user: "default".into(),
            password: Password::default(),
            name: self.name.clone(),
            quorum: 2,
        }
    }

    /// The same as flags of the program.
    pub(crate) fn flags(&self, database: &str) -> Vec<String> {
        let mut flags = vec!["--clickhouse-database".into(), database.to_owned()];
        for url in &self.urls {
            flags.extend(["--clickhouse".into(), url.clone()]);
        }
        if let Some(name) = &self.name {
            flags.extend(["--clickhouse-cluster".into(), name.clone()]);
        }
        flags
    }

    /// Each replica's answer to a query that returns one number.
    pub(crate) fn numbers(&self, sql: &str) -> Vec<u64> {
        let ask = |url: &String| {
            let answer = ureq::post(url).send(sql).unwrap();
            let text = answer.into_body().read_to_string().unwrap();
            text.trim().parse().unwrap()
        };
        self.urls.iter().map(ask).collect()
    }

    /// The sum of a counter in each replica.
    pub(crate) fn sums(&self, database: &str, counter: &str) -> Vec<u64> {
        self.numbers(&format!("SELECT sum({counter}) FROM {database}.counts_day"))
    }
}

/// Polls until the condition is true.
pub(crate) fn until(what: &str, mut is: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is() {
        assert!(
            begun.elapsed() < PATIENCE,
            "{what}: not within {PATIENCE:?}"
        );
        #[expect(clippy::disallowed_methods, reason = "other processes do not report")]
        thread::sleep(Duration::from_millis(20));
    }
}
