// The first place the banner looks for its policy.
window.assentryConfig = { site: "A script says so", purposes: ["necessary", "analytics"], position: "bottom" };
