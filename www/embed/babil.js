// What a social network does in its widget: it recognises visitors. One cookie, to be honest about it.
document.cookie = `babil_visitor=demo; Max-Age=${30 * 24 * 60 * 60}; Path=/embed; SameSite=Lax`;
