<?php
// Reads the visitor's answer from a `Cookie` header: docs/record.md. PHP 8.0 or later.
//
//   $answer = Assentry\read($_SERVER['HTTP_COOKIE'] ?? '');
//   if (in_array('analytics', $answer['granted'] ?? [], true)) { … }
//
// For a request with `Sec-GPC: 1`, `$withheld` are the purposes that the signal covers.

declare(strict_types=1);

namespace Assentry;

const LINE = '/^(1~[0-9a-f]{8}~(0|[1-9]\d{0,4})~(0|[1-9]\d{0,4})~([a-z-]{2,8})~([aceiprwACEIPRW])~([0-9a-f]{32})?~((?:[+!?][a-z0-9-]{1,32}(?:[.:][a-z0-9-]{1,32})*)*))~([0-9a-f]{8})$/D';

/** The longest that an answer is kept, in days. */
const LONGEST = 398;

/** The answer that counts: `granted`, `refused`, `decided`, `until`, `regime`, `signalled`, `id`; null where there is none. */
function read(string $cookies, ?int $now = null, array $withheld = []): ?array
{
    $today = intdiv($now ?? time(), 86_400);
    $found = [];
    foreach (preg_split('/; */', $cookies) as $pair) {
        if (!str_starts_with($pair, 'assentry=')) continue;
        $answer = decode(substr($pair, strlen('assentry=')), $withheld);
        if ($answer) $found[] = $answer;
    }
    // The last answer counts; of two of the same day, the one that grants less.
    usort($found, fn ($a, $b) => $b['decided'] <=> $a['decided'] ?: count($a['granted']) <=> count($b['granted']));
    if (!$found) return null;
    [$last] = $found;
    if ($last['decided'] > $today + 1 || $today >= $last['until']) $last['granted'] = [];
    return $last;
}

/** Null where the banner would not have written it. */
function decode(string $line, array $withheld): ?array
{
    if (strlen($line) > 4000 || !preg_match(LINE, $line, $parts)) return null;
    [, $body, $decided, $until, $regime, $method, $id, $answers, $check] = $parts;
    if ((int) $decided > (int) $until || hash('fnv1a32', $body) !== $check) return null;
    $signalled = $method === strtoupper($method);
    $seen = $granted = $refused = [];
    preg_match_all('/([+!?])([a-z0-9-]+)([^+!?]*)/', $answers, $groups, PREG_SET_ORDER);
    foreach ($groups as [, $mark, $purpose, $services]) {
        if ($mark === '?' && $services === '') return null;
        // The extra fields (docs/record.md).
        if ($mark === '?' && $purpose === '-') continue;
        $held = !$signalled && in_array($purpose, $withheld, true);
        preg_match_all('/([+!?.:])([a-z0-9-]+)/', $mark . $purpose . $services, $items, PREG_SET_ORDER);
        foreach ($items as [, $sign, $name]) {
            if (in_array($name, $seen, true)) return null;
            $seen[] = $name;
            $yes = ($mark === '+') !== ($sign === ':');
            if ($yes && !$held) $granted[] = $name;
            elseif (!$yes && $sign !== '?') $refused[] = $name;
        }
    }
    return [
        'granted' => $granted, 'refused' => $refused, 'decided' => (int) $decided,
        'until' => min((int) $until, (int) $decided + LONGEST), 'regime' => $regime, 'signalled' => $signalled, 'id' => $id ?: null,
    ];
}
