// A real ClickHouse cluster on this machine: two replicas of one shard and ZooKeeper, for tests and experiments.
//
//   node scripts/clickhouse-cluster.mjs [--commands]
//
// Needs Debian 12 or a system with its packages: they are fetched once into `.tools/clickhouse` and unpacked there;
// nothing is installed. Once both replicas answer, it prints one line of JSON:
// {"cluster": NAME, "replicas": [URL, URL]}. It runs until stopped. With --commands it reads lines: `kill N` (as
// kill -9), `start N`, and exits at the end of its input; each command is echoed on standard output when it is done.
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { root } from './tools.mjs';

const CLUSTER = 'assentry';
const home = path.join(root, '.tools', 'clickhouse');
const unpacked = path.join(home, 'root');
const whole = path.join(home, 'unpacked');

/** The servers and the libraries they need, in Debian 12. */
const PACKAGES = [
  'clickhouse-server', 'clickhouse-common', 'libcapnp-0.9.2', 'libcctz2', 'libcpuinfo0', 'libdouble-conversion3',
  'libfarmhash0', 'libjemalloc2', 'libltdl7', 'libmariadb3', 'libmetrohash1', 'libodbc2', 'libpcre3', 'libpococrypto80',
  'libpocodata80', 'libpocodataodbc80', 'libpocofoundation80', 'libpocojson80', 'libpocomongodb80', 'libpoconet80',
  'libpoconetssl80', 'libpocoutil80', 'libpocoxml80', 'librdkafka1', 'libre2-9', 'zookeeper', 'libzookeeper-java',
  'libslf4j-java', 'libnetty-java', 'libsnappy-java', 'libdropwizard-metrics-java', 'libjackson2-core-java',
  'libjackson2-databind-java', 'libjackson2-annotations-java', 'libcommons-cli-java', 'libcommons-io-java',
  'libjctools-java', 'openjdk-17-jre-headless',
];
const JARS = /^(zookeeper|slf4j-api|slf4j-simple|netty|snappy|metrics-core|jackson|commons-cli|commons-io|jctools).*\.jar$/;

const USERS = `<yandex><profiles><default/></profiles><quotas><default/></quotas>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users></yandex>
`;

/** How long a server may take to start on a busy machine, in milliseconds. */
const PATIENCE = 600_000;

const children = new Map();
const folder = mkdtempSync(path.join(tmpdir(), 'assentry-cluster-'));
process.on('exit', () => {
  for (const child of children.values()) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));

unpackPackages();
const [keeper, ...ports] = await freePorts(7);
const replicas = [1, 2].map((number) => {
  const [http, tcp, interserver] = ports.slice((number - 1) * 3);
  return { number, http, tcp, interserver, starts: 0, home: path.join(folder, `replica-${number}`) };
});
await startKeeper();
await Promise.all(replicas.map(startReplica));
console.log(JSON.stringify({ cluster: CLUSTER, replicas: replicas.map(({ http }) => `http://127.0.0.1:${http}`) }));
if (process.argv.includes('--commands')) {
  for await (const line of readline.createInterface({ input: process.stdin })) await obey(line);
  process.exit(0);
}

async function obey(line) {
  const [word, number] = line.trim().split(' ');
  const replica = replicas[Number(number) - 1];
  if (!replica || !['kill', 'start'].includes(word)) fail(`expected kill N or start N, found ${JSON.stringify(line)}`);
  await (word === 'kill' ? killReplica(replica) : startReplica(replica));
  console.log(line);
}

function killReplica({ number }) {
  const name = `replica ${number}`;
  const child = children.get(name);
  if (!child) fail(`${name}: expected to be running, found it ended`);
  children.delete(name);
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', resolve);
    child.kill('SIGKILL');
  });
}

async function startReplica(replica) {
  replica.starts += 1;
  for (const part of ['data', 'tmp']) mkdirSync(path.join(replica.home, part), { recursive: true });
  const config = path.join(replica.home, 'config.xml');
  writeFileSync(config, replicaConfig(replica));
  writeFileSync(path.join(replica.home, 'users.xml'), USERS);
  start(`replica ${replica.number}`, path.join(unpacked, 'usr/sbin/clickhouse-server'), [`--config-file=${config}`], replica.home);
  await ready(`replica ${replica.number}`, async () => (await fetch(`http://127.0.0.1:${replica.http}/ping`)).ok);
  // A replica crashes on an ON CLUSTER query before it is connected to the other one; only its log shows when it is.
  await ready(`replica ${replica.number}`, async () => readFileSync(logOf(replica), 'utf8').includes('DDLWorker: Processing tasks'));
}

/** A separate log for each start. */
function logOf(replica) {
  return path.join(replica.home, `server-${replica.starts}.log`);
}

async function startKeeper() {
  const at = path.join(folder, 'keeper');
  mkdirSync(at, { recursive: true });
  const config = path.join(at, 'zoo.cfg');
  // Short ticks, so that a killed replica is forgotten within seconds.
  writeFileSync(config, `tickTime=500\ndataDir=${at}\nclientPort=${keeper}\nclientPortAddress=127.0.0.1\nadmin.enableServer=false\n4lw.commands.whitelist=srvr\n`);
  const java = path.join(unpacked, 'usr/lib/jvm', readdirSync(path.join(unpacked, 'usr/lib/jvm')).find((name) => name.startsWith('java-17-openjdk-')), 'bin/java');
  const jars = path.join(unpacked, 'usr/share/java');
  const classes = readdirSync(jars).filter((name) => JARS.test(name)).map((name) => path.join(jars, name)).join(':');
  start('keeper', java, ['-Xmx256m', '-cp', classes, 'org.apache.zookeeper.server.quorum.QuorumPeerMain', config], at);
  await ready('keeper', () => say(keeper, 'srvr').then((answer) => answer.includes('Mode:')));
}

function replicaConfig(replica) {
  const { number, http, tcp, interserver, home: at } = replica;
  const nodes = replicas.map((each) => `<replica><host>127.0.0.1</host><port>${each.tcp}</port></replica>`).join('');
  return `<yandex>
<logger><level>debug</level><log>${logOf(replica)}</log><errorlog>${at}/errors.log</errorlog></logger>
<listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
<interserver_http_port>${interserver}</interserver_http_port><interserver_http_host>127.0.0.1</interserver_http_host>
<path>${at}/data/</path><tmp_path>${at}/tmp/</tmp_path><mark_cache_size>67108864</mark_cache_size>
<users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
<zookeeper><node><host>127.0.0.1</host><port>${keeper}</port></node><session_timeout_ms>5000</session_timeout_ms></zookeeper>
<remote_servers><${CLUSTER}><shard><internal_replication>true</internal_replication>${nodes}</shard></${CLUSTER}></remote_servers>
<macros><shard>1</shard><replica>${number}</replica></macros><distributed_ddl><path>/clickhouse/ddl</path></distributed_ddl>
</yandex>
`;
}

function start(name, command, args, cwd) {
  const log = openSync(path.join(cwd, 'output.log'), 'a');
  const libraries = ['usr/lib', 'lib'].flatMap((lib) => {
    const at = path.join(unpacked, lib);
    return existsSync(at) ? readdirSync(at).filter((entry) => entry.endsWith('-linux-gnu')).map((entry) => path.join(at, entry)) : [];
  });
  const child = spawn(command, args, { cwd, stdio: ['ignore', log, log], env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') } });
  closeSync(log);
  children.set(name, child);
  child.on('error', (error) => fail(`${name}: ${error.message}`));
  child.on('exit', (code, signal) => fail(`${name}: expected to go on, found it ended with ${code ?? signal}`, path.join(cwd, 'errors.log')));
}

/** Polls until the condition is true. */
async function ready(name, ask) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (await ask().catch(() => false)) return;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  fail(`${name}: expected an answer within ${PATIENCE} ms, found none`);
}

function say(port, word) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(word));
    let answer = '';
    socket.setTimeout(2000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (data) => { answer += data; });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, () => new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
  })));
  const free = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => { server.close(resolve); })));
  return free;
}

function unpackPackages() {
  if (existsSync(whole)) return;
  const packages = path.join(home, 'packages');
  mkdirSync(packages, { recursive: true });
  mkdirSync(unpacked, { recursive: true });
  console.error('fetching ClickHouse and ZooKeeper from Debian packages into .tools/clickhouse (once)');
  try {
    if (process.getuid?.() === 0) execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] });
    execFileSync('apt-get', ['download', '-qq', ...PACKAGES], { cwd: packages, stdio: ['ignore', 2, 2] });
    for (const name of readdirSync(packages)) execFileSync('dpkg', ['-x', path.join(packages, name), unpacked]);
  } catch (error) {
    fail(`expected the packages of Debian 12 by apt-get, found: ${error.message}`);
  }
  rmSync(packages, { recursive: true });
  writeFileSync(whole, `${PACKAGES.join('\n')}\n`);
}

function fail(message, log) {
  if (log && existsSync(log)) console.error(execFileSync('tail', ['-n', '40', log], { encoding: 'utf8' }));
  console.error(`clickhouse-cluster: ${message}`);
  process.exit(1);
}
