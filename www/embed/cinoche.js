// What a video provider does on its own page: it recognises viewers. One cookie, to be honest about it.
document.cookie = `cinoche_viewer=demo; Max-Age=${182 * 24 * 60 * 60}; Path=/embed; SameSite=Lax`;
