// Put behind assentry.js into one file, as page caches and "combine scripts" do.
document.querySelector("#state").textContent = "The rest of the combined file ran.";
