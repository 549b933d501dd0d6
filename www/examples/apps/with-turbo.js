// It starts by itself: links are followed without a page load, and Back shows what was kept of the page.
import "@hotwired/turbo";
