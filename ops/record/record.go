// Package assentry reads the visitor's answer from a Cookie header: docs/record.md. A file to copy, without dependencies.
//
// For a request with "Sec-GPC: 1", withheld are the purposes that the signal covers.
package assentry

import (
	"fmt"
	"hash/fnv"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// longest is how long an answer is kept at most, in days.
const longest = 398

var (
	line  = regexp.MustCompile(`^(1~[0-9a-f]{8}~(0|[1-9][0-9]{0,4})~(0|[1-9][0-9]{0,4})~([a-z-]{2,8})~([aceiprwACEIPRW])~([0-9a-f]{32})?~((?:[+!?][a-z0-9-]{1,32}(?:[.:][a-z0-9-]{1,32})*)*))~([0-9a-f]{8})$`)
	group = regexp.MustCompile(`([+!?])([a-z0-9-]+)([^+!?]*)`)
	item  = regexp.MustCompile(`([+!?.:])([a-z0-9-]+)`)
)

// Answer is the visitor's answer. Granted is empty where it is over; Refused is not, since in opt-out regimes a no never ends.
type Answer struct {
	Granted, Refused []string
	// Decided and Until are days since 1 January 1970, UTC: that of the answer, and the first on which it no longer counts.
	Decided, Until int
	Regime, ID     string
	// Signalled says whether the browser's signal was on when it was given.
	Signalled bool
}

// Read gives the answer that counts, of those in the whole header, or nil.
func Read(cookies string, now time.Time, withheld []string) *Answer {
	today := int(now.Unix() / 86_400)
	var last *Answer
	for _, pair := range strings.Split(cookies, ";") {
		value, ours := strings.CutPrefix(strings.TrimLeft(pair, " "), "assentry=")
		if !ours {
			continue
		}
		answer := decode(value, withheld)
		// The last answer counts; of two of the same day, the one that grants less.
		if answer != nil && (last == nil || answer.Decided > last.Decided || answer.Decided == last.Decided && len(answer.Granted) < len(last.Granted)) {
			last = answer
		}
	}
	if last != nil && (last.Decided > today+1 || today >= last.Until) {
		last.Granted = nil
	}
	return last
}

// decode gives nil where the banner would not have written it.
func decode(text string, withheld []string) *Answer {
	parts := line.FindStringSubmatch(text)
	if parts == nil || len(text) > 4000 {
		return nil
	}
	print := fnv.New32a()
	print.Write([]byte(parts[1]))
	decided, _ := strconv.Atoi(parts[2])
	until, _ := strconv.Atoi(parts[3])
	if decided > until || fmt.Sprintf("%08x", print.Sum32()) != parts[8] {
		return nil
	}
	answer := &Answer{Decided: decided, Until: min(until, decided+longest), Regime: parts[4], ID: parts[6], Signalled: parts[5] == strings.ToUpper(parts[5])}
	seen := map[string]bool{}
	for _, found := range group.FindAllStringSubmatch(parts[7], -1) {
		mark, purpose, services := found[1], found[2], found[3]
		if mark == "?" && services == "" {
			return nil
		}
		// The extra fields (docs/record.md).
		if mark == "?" && purpose == "-" {
			continue
		}
		held := !answer.Signalled && slices.Contains(withheld, purpose)
		for _, one := range item.FindAllStringSubmatch(mark+purpose+services, -1) {
			sign, name := one[1], one[2]
			if seen[name] {
				return nil
			}
			seen[name] = true
			yes := (mark == "+") != (sign == ":")
			if yes && !held {
				answer.Granted = append(answer.Granted, name)
			} else if !yes && sign != "?" {
				answer.Refused = append(answer.Refused, name)
			}
		}
	}
	return answer
}
