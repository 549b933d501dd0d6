// @ts-check
// Written by `npm run door` from src/door.rs, which says what each of them is: edit it there.
/** Operations of the page. */
export const DO_SAY = 0, DO_SETTLE = 1, DO_BANNER = 2, DO_SIGNAL = 3, DO_STEP = 4, DO_PAINT = 5, DO_PRELOAD = 6, DO_RUN = 7, DO_REVEAL = 8, DO_PLACEHOLD = 9, DO_EMIT = 10, DO_COMPLAIN = 11, DO_LATER = 12, DO_CLOCK = 13, DO_PARSED = 14, DO_WAITING = 15, DO_RENEW = 16, DO_PREFERENCES = 17, DO_HIDE_PREFERENCES = 18, DO_HIDE_UI = 19, DO_KEEP = 20, DO_CLEAN = 21, DO_CONCEAL = 22, DO_POST = 23, DO_ANNOUNCE = 24, DO_LEAVE = 25, DO_DROP = 26;
/** Events and questions of the page. */
export const ON_FOUND = 0, ON_SETTLED = 1, ON_HUNG = 2, ON_READ = 3, ON_PAINTED = 4, ON_GO_ON = 5, ON_LOST = 6, ON_START = 7, ON_STATUS = 8, ON_HAS = 9, ON_MAY_OPEN = 10, ON_DISPLAYED = 11, ON_REREAD = 12, ON_PRESSED = 13, ON_CLICKED = 14, ON_REMEMBERED = 15, ON_CALLED = 16, ON_LEFT = 17, ON_LISTED = 18, ON_OBJECTS = 19, ON_NAMED = 20, ON_KEPT = 21;
/** Buttons. */
export const BUTTON_ACCEPT = 0, BUTTON_REJECT = 1, BUTTON_SAVE = 2, BUTTON_OPEN = 3, BUTTON_CLOSE = 4, BUTTON_ONCE = 5, BUTTON_ALWAYS = 6, BUTTON_CUSTOMIZE = 7, BUTTON_LEAVE = 8;
/** Their values of `data-assentry`. */
export const BUTTONS = ['accept', 'reject', 'save', 'open', 'close', 'once', 'always', 'customize', 'leave'];
/** Calls of the page's API. */
export const CALL_ACCEPT_ALL = 0, CALL_ACCEPT = 1, CALL_REJECT = 2, CALL_RESET = 3, CALL_OPEN = 4;
/** How a gated element waits. */
export const LANE_ORDERED = 'o', LANE_DEFERRED = 'd', LANE_FREE = 'a', LANE_EMBED = 'e', LANE_OTHER = 'r', LANE_LOUD = 'x';
/** How the visitor is asked. */
export const ASKING_CLOSE = 'x', ASKING_OPT_OUT = 'o', ASKING_SIGNAL = 's', ASKING_COUNTED = 'c', ASKING_MEASURED = 'm';
/** Fields of the text passed at the start. */
export const AROUND_PLACE = 0, AROUND_NARROW = 1, AROUND_AUTOMATED = 2, AROUND_MAY_ASK = 3, AROUND_SIGNAL = 4, AROUND_DO_NOT_TRACK = 5, AROUND_LANGUAGE = 6;
/** Fields of a valid configuration. */
export const SETTLED_ASKING = 0, SETTLED_ITEMS = 1;
/** What is special about an item. */
export const MARK_REQUIRED = '1', MARK_SIGNALLED = '2';
/** Fields of the status. */
export const STATUS_STANDING = 0, STATUS_GRANTED = 1, STATUS_DENIED = 2, STATUS_REGIME = 3, STATUS_REVISION = 4, STATUS_SIGNAL = 5, STATUS_OPTED_OUT = 6, STATUS_DECIDED = 7, STATUS_UNTIL = 8, STATUS_METHOD = 9, STATUS_ID = 10;
/** Fields of what the second layer shows. */
export const REMEMBERED_DAYS = 0, REMEMBERED_ANSWERS = 1, REMEMBERED_OPTED_OUT = 2, REMEMBERED_TERM = 3, REMEMBERED_STATE = 4, REMEMBERED_DECIDED = 5, REMEMBERED_UNTIL = 6;
/** The last answer about an item. */
export const ANSWER_YES = '1', ANSWER_NO = '0', ANSWER_NONE = '-';
/** What the answer is as a whole. */
export const STATE_GIVEN = 'given', STATE_REFUSED = 'refused', STATE_WITHDRAWN = 'withdrawn';
/** What the visitor is told about the term of the answer. */
export const TERM_NONE = '0', TERM_ENDS = '1', TERM_OPTED_OUT = '2';
/** The steps of a service, by phase. */
export const PHASES = ['before', 'grant', 'refuse', 'withdraw'];
/** Events for the page. */
export const HAPPENINGS = ['ready', 'shown', 'change'];
/** How an answer was given. */
export const METHODS = ['accept-all', 'refuse-all', 'chosen', 'embed', 'withdrawn', 'api', 'import'];
/** Why something may be strictly necessary. */
export const REASONS = ['choice-record', 'auth', 'security', 'cart', 'load-balancing', 'user-set-preference', 'metering', 'media-session', 'basket'];
/** Google's consent types. */
export const TYPES = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage', 'security_storage'];
/** The type that is always granted. */
export const SECURITY = 6;
/** Bits of numbers that contain two values. */
export const BANNER_AGAIN = 1, BANNER_COUNTED = 2, BANNER_BITS = 2, STEP_BITS = 2, BUTTON_BITS = 3, OBJECTION_OBJECTS = 1, OBJECTION_COUNTED = 2, OBJECTION_TRUSTED = 4;
