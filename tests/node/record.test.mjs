// Readers of the record in five languages, tested against one list of cases. `null` means no record at all.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { has, read } from '../../packages/assentry/server.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const vectors = path.join(root, 'tests/vectors/record.json');
const cases = JSON.parse(readFileSync(vectors, 'utf8'));
const expected = cases.map(({ granted, refused }) => granted && [granted, refused]);
const DAY = 86_400;

test('assentry/server reads every case as it says', () => {
  for (const { name, cookies, today, withheld, granted, refused } of cases) {
    const answer = read(cookies, { now: today * DAY * 1000, withheld });
    assert.deepEqual(answer ? [answer.granted, answer.refused] : null, granted && [granted, refused], name);
    for (const id of ['analytics', 'marketing']) assert.equal(has(cookies, id, { now: today * DAY * 1000, withheld }), !!granted?.includes(id), name);
  }
  assert.equal(read(undefined), undefined);
  assert.equal(read(null), undefined);
});

/** The readers in other languages: each program gets the cases as JSON on standard input and prints the answers. */
const programs = {
  PHP: {
    command: 'php',
    args: (folder) => [path.join(folder, 'main.php')],
    files: { 'main.php': `<?php require '${path.join(root, 'ops/record/record.php')}';
      echo json_encode(array_map(function ($one) { $answer = Assentry\\read($one['cookies'], $one['today'] * 86400, $one['withheld']); return $answer ? [$answer['granted'], $answer['refused']] : null; }, json_decode(stream_get_contents(STDIN), true)));` },
  },
  Python: {
    command: 'python3',
    args: (folder) => [path.join(folder, 'main.py')],
    files: { 'main.py': `import json, sys
sys.path.insert(0, '${path.join(root, 'ops/record')}')
sys.dont_write_bytecode = True
from record import read
answers = [read(one["cookies"], one["today"] * 86400, one["withheld"]) for one in json.load(sys.stdin)]
print(json.dumps([answer and [answer["granted"], answer["refused"]] for answer in answers]))` },
  },
  Go: {
    command: 'go',
    args: () => ['run', './main'],
    files: {
      'go.mod': 'module assentry\n\ngo 1.22\n',
      'record.go': readFileSync(path.join(root, 'ops/record/record.go')),
      'main/main.go': `package main
import ("encoding/json"; "os"; "time"; "assentry")
type one struct { Cookies string; Today int64; Withheld []string }
func main() {
	var cases []one
	json.NewDecoder(os.Stdin).Decode(&cases)
	answers := make([]any, len(cases))
	for at, c := range cases {
		if answer := assentry.Read(c.Cookies, time.Unix(c.Today*86400, 0), c.Withheld); answer != nil {
			answers[at] = [2][]string{append([]string{}, answer.Granted...), append([]string{}, answer.Refused...)}
		}
	}
	json.NewEncoder(os.Stdout).Encode(answers)
}` },
  },
};
for (const [language, { command, args, files }] of Object.entries(programs)) {
  const missing = spawnSync(command, ['--version']).error && `untried: there is no ${command}`;
  test(`${language} reads every case as it says`, { skip: missing }, (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'assentry-record-'));
    t.after(() => rmSync(folder, { recursive: true }));
    for (const [name, text] of Object.entries(files)) {
      execFileSync('mkdir', ['-p', path.dirname(path.join(folder, name))]);
      writeFileSync(path.join(folder, name), text);
    }
    const found = JSON.parse(execFileSync(command, args(folder), { cwd: folder, input: JSON.stringify(cases), encoding: 'utf8' }));
    cases.forEach(({ name }, at) => assert.deepEqual(found[at], expected[at], name));
  });
}

test('Rust reads every case as it says', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'assentry-record-'));
  t.after(() => rmSync(folder, { recursive: true }));
  copyFileSync(path.join(root, 'ops/record/record.rs'), path.join(folder, 'record.rs'));
  // Without a JSON library the cases are written as Rust: for these strings the literals are the same.
  const list = (names) => `&[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
  writeFileSync(path.join(folder, 'main.rs'), `mod record;
#[allow(clippy::type_complexity)]
const CASES: &[(&str, &str, u32, &[&str], Option<(&[&str], &[&str])>)] = &[
${cases.map(({ name, cookies, today, withheld, granted, refused }) => `(${JSON.stringify(name)}, ${JSON.stringify(cookies)}, ${today}, ${list(withheld)}, ${granted ? `Some((${list(granted)}, ${list(refused)}))` : 'None'}),`).join('\n')}
];
fn main() {
    for (name, cookies, today, withheld, expected) in CASES {
        let answer = record::read(cookies, *today, withheld);
        assert_eq!(answer.as_ref().map(|it| (&it.granted[..], &it.refused[..])), *expected, "{name}");
    }
}`);
  execFileSync('rustc', ['--edition', '2021', '-A', 'dead_code', '-o', path.join(folder, 'main'), path.join(folder, 'main.rs')], { cwd: root, stdio: 'pipe' });
  execFileSync(path.join(folder, 'main'), { stdio: 'pipe' });
});
