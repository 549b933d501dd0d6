<?php
// For sites without a collector, in PHP: sets the visitor's answer again as a server cookie, so that Safari keeps it
// longer than the seven days for script-written cookies. Before any output:
//
//   require 'renew.php';
//   assentry_renew();
//
// Use it only on responses with pages, never on responses in a shared cache. It does the same as ops/renew.mjs.

const ASSENTRY_LINE = '/^(1~[0-9a-f]{8}~([0-9]{1,5})~([0-9]{1,5})~([a-z-]{2,8})~[ACEIPRWaceiprw]~(?:[0-9a-f]{32})?~([a-z0-9+!?.:-]*))~([0-9a-f]{8})$/D';
// 13 months, the longest term of an answer, are never more.
const ASSENTRY_LONGEST_DAYS = 398;
// A purpose or service that is refused. In an American regime that is an opt-out, which does not end with the term.
const ASSENTRY_REFUSED = '/!|\+[^+!?]*:|\?[a-z0-9][^+!?]*\./';

const ASSENTRY_OBJECTION = 'assentry-objection=1';

/** Adds the cookies, if there are any to add. */
function assentry_renew(?string $domain = null): void
{
    // Behind a TLS proxy, put its way of telling you here.
    $secure = !in_array($_SERVER['HTTPS'] ?? 'off', ['', 'off'], true);
    $cookies = $_SERVER['HTTP_COOKIE'] ?? '';
    $record = assentry_renewed($cookies, time(), $secure, $domain);
    foreach ([$record, assentry_renewed_objection($cookies, $secure, $domain)] as $cookie) {
        if ($cookie !== null) {
            header("Set-Cookie: $cookie", false);
        }
    }
}

/** The Set-Cookie for the visitor's objection to being counted, which has no term: for as long as browsers keep one. */
function assentry_renewed_objection(string $header, bool $secure, ?string $domain = null): ?string
{
    $objects = in_array(ASSENTRY_OBJECTION, preg_split('/; */', $header), true);
    return $objects ? assentry_cookie(ASSENTRY_OBJECTION, 400 * 86400, $secure, $domain) : null;
}

/** The Set-Cookie for the record in a Cookie header: the same line, for the rest of its own term, or 13 months for an opt-out. */
function assentry_renewed(string $header, int $now, bool $secure, ?string $domain = null): ?string
{
    $lines = [];
    foreach (preg_split('/; */', $header) as $pair) {
        if (str_starts_with($pair, 'assentry=')) {
            $lines[] = substr($pair, strlen('assentry='));
        }
    }
    // Several different records: only the banner can decide which one is valid.
    if (count(array_unique($lines)) !== 1 || !preg_match(ASSENTRY_LINE, $lines[0], $found)) {
        return null;
    }
    [, $body, $decided, $until, $regime, $answers, $check] = $found;
    if (hash('fnv1a32', $body) !== $check) {
        return null;
    }
    $today = intdiv($now, 86400);
    $optsOut = str_starts_with($regime, 'us-') && preg_match(ASSENTRY_REFUSED, $answers);
    $end = $optsOut ? $today + ASSENTRY_LONGEST_DAYS : min((int) $until, (int) $decided + ASSENTRY_LONGEST_DAYS);
    if ((int) $decided > $today + 1 || $end <= $today) {
        return null;
    }
    $seconds = $end * 86400 - $now;
    return assentry_cookie("assentry={$lines[0]}", $seconds, $secure, $domain);
}

function assentry_cookie(string $pair, int $seconds, bool $secure, ?string $domain): string
{
    return "$pair; Max-Age=$seconds; Path=/; SameSite=Lax"
        . ($domain === null ? '' : "; Domain=$domain") . ($secure ? '; Secure' : '');
}
