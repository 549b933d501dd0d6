"""The HTTP interface of ClickHouse on chDB, which is ClickHouse inside of Python: enough of it for tests.

One query at a time, no compression, no users, nothing kept. Started by clickhouse-chdb.mjs.
"""

import json
import re
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from chdb import session

ENGINE = session.Session()
ONE_AT_A_TIME = threading.Lock()

# Parameters that are not settings.
OURS = {"query", "database", "default_format", "user", "password", "compress", "decompress", "query_id"}
INSERT = re.compile(rb"\s*insert\s", re.IGNORECASE)
FORMAT = re.compile(rb"\sFORMAT\s+(\w+)\s*;?\s*$", re.IGNORECASE)
CODE = re.compile(rb"Code: (\d+)")


class Front(BaseHTTPRequestHandler):
    """A query comes as the body, or as a parameter with its data as the body."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        """Nothing to say."""

    def do_GET(self):
        self.answer(200, b"Ok.\n")

    def do_POST(self):
        parameters = dict(parse_qsl(urlsplit(self.path).query, keep_blank_values=True))
        query = parameters.get("query", "").encode()
        query = b"\n".join(part for part in (query, self.body()) if part)
        try:
            with ONE_AT_A_TIME:
                self.answer(200, ask(query, parameters))
        except Exception as error:  # Every engine error is sent to the client.
            self.answer(500, str(error).encode())

    def body(self):
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        chunks = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            chunks += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return chunks

    def answer(self, status, data):
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        if status != 200:
            code = CODE.search(data)
            self.send_header("X-ClickHouse-Exception-Code", code.group(1).decode() if code else "1")
        self.end_headers()
        self.wfile.write(data)


def ask(query, parameters):
    """Runs a query with its settings, and gives the answer in its format."""
    wanted = parameters.get("default_format", "TabSeparated")
    named = None if INSERT.match(query) else FORMAT.search(query)
    if named:
        wanted, query = named.group(1).decode(), query[: named.start()]
    ENGINE.query("USE `%s`" % parameters.get("database", "default"))
    settings = {name: value for name, value in parameters.items() if name not in OURS}
    for name, value in settings.items():
        ENGINE.query("SET %s = '%s'" % (name, value.replace("'", "\\'")))
    result = ENGINE.query(query.decode(), wanted)
    return result.bytes() if result is not None and hasattr(result, "bytes") else b""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A collector that is killed hangs up: that is what some tests are about."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


SERVER = Server(("127.0.0.1", 0), Front)
ask(b"SELECT 1", {})
print(json.dumps({"replicas": ["http://127.0.0.1:%d" % SERVER.server_port]}), flush=True)
SERVER.serve_forever()
